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

/// A URL without tokens, as it may be shown and logged.
pub fn without_tokens(url: &str) -> String {
    let Some((start, target)) = split(url) else { return url.to_owned() };
    let Ok(mut clean) = target.parse::<PathAndQuery>() else { return url.to_owned() };
    if take(&mut clean).is_empty() { url.to_owned() } else { format!("{start}{clean}") }
}

/// Whether a URL holds a token.
pub fn has_token(url: &str) -> bool {
    split(url)
        .and_then(|(_, target)| target.parse().ok())
        .is_some_and(|mut target| !take(&mut target).is_empty())
}

/// What stands before the target, and the target.
fn split(url: &str) -> Option<(&str, &str)> {
    let after = url.find("://")? + 3;
    Some(url.split_at(after + url[after..].find(['/', '?'])?))
}

fn is_ours(piece: &str) -> bool {
    let name = piece.split('=').next().unwrap_or_default();
    percent_decode_str(name).eq(PARAMETER.bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_of_a_url_opens_nothing() {
        for (url, shown) in [
            ("https://a.example.net/b/?oriel-link=T&c", "https://a.example.net/b/?c"),
            ("https://a.example.net:1/b?%6friel-link=T", "https://a.example.net:1/b"),
            ("https://a.example.net?oriel-link=T", "https://a.example.net/"),
        ] {
            assert_eq!(without_tokens(url), shown);
            assert!(has_token(url) && !has_token(shown));
            assert_eq!(without_tokens(shown), shown);
        }
        for same in ["https://a.example.net", "nonsense", "https://a.example.net/?a=oriel-link"] {
            assert_eq!(without_tokens(same), same);
        }
    }

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
