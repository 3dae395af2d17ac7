//! What becomes of an origin's response that not everybody may see.

use http::header::{CACHE_CONTROL, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY, VARY};

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Says of a response that it is for this visitor alone. A browser may keep what the origin lets it keep; no cache in
/// between may, and no page of another site may use it.
pub fn make_private(fields: &mut HeaderMap) {
    let said: Vec<String> = fields
        .get_all(CACHE_CONTROL)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(|word| word.trim().to_owned())
        .filter(|word| !word.is_empty() && !is_for_caches_between(word))
        .collect();
    let is_own = |word: &&str| said.iter().any(|said| said.eq_ignore_ascii_case(word));
    let value = if said.is_empty() {
        "private, no-cache".to_owned()
    } else if is_own(&"private") || is_own(&"no-store") {
        said.join(", ")
    } else {
        format!("private, {}", said.join(", "))
    };
    if let Ok(value) = HeaderValue::try_from(value) {
        fields.insert(CACHE_CONTROL, value);
    }
    let varies = fields.get_all(VARY).iter().filter_map(|line| line.to_str().ok());
    let by_cookie = |word: &str| word.trim() == "*" || word.trim().eq_ignore_ascii_case("cookie");
    if !varies.flat_map(|line| line.split(',')).any(by_cookie) {
        fields.append(VARY, HeaderValue::from_static("cookie"));
    }
    fields.entry(REFERRER_POLICY).or_insert(HeaderValue::from_static("same-origin"));
    fields.entry(RESOURCE_POLICY).or_insert(HeaderValue::from_static("same-origin"));
}

fn is_for_caches_between(word: &str) -> bool {
    let name = word.split('=').next().unwrap_or_default().trim();
    ["public", "s-maxage", "proxy-revalidate"].iter().any(|other| name.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_origin_allows_is_allowed_to_the_browser_alone() {
        for (said, becomes) in [
            (&[][..], "private, no-cache"),
            (&["public"], "private, no-cache"),
            (&["public, max-age=31536000, immutable"], "private, max-age=31536000, immutable"),
            (&["max-age=60", "S-MaxAge=99"], "private, max-age=60"),
            (&["no-store"], "no-store"),
            (&["Private, max-age=1"], "Private, max-age=1"),
        ] {
            let mut fields = HeaderMap::new();
            for line in said {
                fields.append(CACHE_CONTROL, HeaderValue::from_static(line));
            }
            make_private(&mut fields);
            assert_eq!(fields.get_all(CACHE_CONTROL).iter().collect::<Vec<_>>(), [becomes], "{said:?}");
        }
    }

    #[test]
    fn caches_are_told_of_the_cookie_once() {
        for (said, becomes) in [
            (&[][..], &["cookie"][..]),
            (&["accept"], &["accept", "cookie"]),
            (&["Accept, Cookie"], &["Accept, Cookie"]),
            (&["*"], &["*"]),
        ] {
            let mut fields = HeaderMap::new();
            for line in said {
                fields.append(VARY, HeaderValue::from_static(line));
            }
            make_private(&mut fields);
            assert_eq!(fields.get_all(VARY).iter().collect::<Vec<_>>(), becomes);
            assert_eq!(fields["referrer-policy"], "same-origin");
        }
    }
}
