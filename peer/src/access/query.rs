//! A link's token in the query of a URL, which no origin sees.

use http::uri::PathAndQuery;
use percent_encoding::percent_decode_str;

/// Its name there.
pub const PARAMETER: &str = "oriel-link";

/// Tokens that are looked at in one URL.
const MAX_TOKENS: usize = 8;

/// Takes tokens out of a target.
pub fn take(target: &mut PathAndQuery) -> Vec<String> {
    let Some(query) = target.query() else { return Vec::new() };
    // Quick for all others: neither written out nor with an encoded character in its name.
    if !query.contains(PARAMETER) && !query.contains('%') {
        return Vec::new();
    }
    let (ours, others): (Vec<&str>, Vec<&str>) = query.split('&').partition(|piece| is_ours(piece));
    if ours.is_empty() {
        return Vec::new();
    }
    let tokens = ours.iter().take(MAX_TOKENS).map(|piece| {
        let value = piece.split_once('=').unwrap_or_default().1;
        percent_decode_str(value).decode_utf8_lossy().into_owned()
    });
    let tokens = tokens.collect();
    let (path, rest) = (target.path(), others.join("&"));
    let clean = if rest.is_empty() { path.to_owned() } else { format!("{path}?{rest}") };
    // What is left of a target is one.
    *target = clean.parse().unwrap_or(PathAndQuery::from_static("/"));
    tokens
}

fn is_ours(piece: &str) -> bool {
    let name = piece.split('=').next().unwrap_or_default();
    percent_decode_str(name).eq(PARAMETER.bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_leave_the_query_and_all_else_stays() {
        for (target, clean, tokens) in [
            ("/a/?oriel-link=T", "/a/", &["T"][..]),
            ("/a/?b=c&oriel-link=T&d", "/a/?b=c&d", &["T"]),
            ("/a/?oriel-link=T&oriel-link=U", "/a/", &["T", "U"]),
            ("/a/?oriel%2Dlink=%54&x=%20", "/a/?x=%20", &["T"]),
            ("/a/?oriel-link", "/a/", &[""]),
            ("/a/?oriel-linked=T", "/a/?oriel-linked=T", &[]),
            ("/a/?x=oriel-link=T", "/a/?x=oriel-link=T", &[]),
            ("/oriel-link=T", "/oriel-link=T", &[]),
            ("/a?", "/a?", &[]),
            ("/a?&&", "/a?&&", &[]),
        ] {
            let mut left: PathAndQuery = target.parse().unwrap();
            assert_eq!(take(&mut left), tokens, "{target}");
            assert_eq!(left, clean, "{target}");
        }
    }
}
