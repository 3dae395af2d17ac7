//! The peer's own cookies, which no origin sees.

use http::header::{COOKIE, HeaderMap, HeaderValue};

/// The session of a visitor who knows the password.
pub const SESSION: &str = "__Host-oriel";

/// The tokens of links that a visitor has followed, with dots in between.
pub const LINKS: &str = "__Host-oriel-links";

/// Links that one visitor's cookie holds; the oldest makes room.
pub const MAX_TOKENS: usize = 8;

/// Values that are looked at of a request that brings more than one cookie of a name.
const MAX_VALUES: usize = 16;

/// Browsers keep no cookie longer (RFC 6265bis), in seconds.
pub const LONGEST: u64 = 400 * 24 * 3600;

/// What a request brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ours {
    /// Sessions, as they were issued or not.
    pub sessions: Vec<String>,
    /// Tokens, likewise.
    pub tokens: Vec<String>,
}

/// Takes our cookies out of a request.
pub fn take(fields: &mut HeaderMap) -> Ours {
    let mut ours = Ours::default();
    let is_ours = |line: &HeaderValue| pairs(line).any(|pair| named(pair).is_some());
    if !fields.get_all(COOKIE).iter().any(is_ours) {
        return ours;
    }
    let lines: Vec<HeaderValue> = fields.get_all(COOKIE).iter().cloned().collect();
    fields.remove(COOKIE);
    for line in lines {
        let mut kept: Vec<&[u8]> = Vec::new();
        for pair in pairs(&line) {
            match named(pair) {
                None if !pair.is_empty() => kept.push(pair),
                None => {}
                Some((SESSION, value)) => {
                    let has_room = ours.sessions.len() < MAX_VALUES;
                    ours.sessions.extend(has_room.then(|| value.to_owned()));
                }
                Some((_, value)) => {
                    let room = MAX_VALUES - ours.tokens.len().min(MAX_VALUES);
                    ours.tokens.extend(
                        value.split('.').filter(|token| !token.is_empty()).take(room).map(str::to_owned),
                    );
                }
            }
        }
        if !kept.is_empty()
            && let Ok(line) = HeaderValue::from_bytes(&kept.join(&b"; "[..]))
        {
            fields.append(COOKIE, line);
        }
    }
    ours
}

fn pairs(line: &HeaderValue) -> impl Iterator<Item = &[u8]> {
    line.as_bytes().split(|&byte| byte == b';').map(<[u8]>::trim_ascii)
}

/// Name and value, if it is one of ours.
fn named(pair: &[u8]) -> Option<(&'static str, &str)> {
    let at = pair.iter().position(|&byte| byte == b'=').unwrap_or(pair.len());
    let (name, value) = pair.split_at(at);
    let name = [SESSION, LINKS].into_iter().find(|ours| ours.as_bytes() == name.trim_ascii_end())?;
    Some((name, str::from_utf8(value.strip_prefix(b"=").unwrap_or_default()).unwrap_or_default().trim()))
}

/// A line that sets one of them for so many seconds, or takes it back.
pub fn set(name: &str, value: &str, seconds: u64) -> Option<HeaderValue> {
    let seconds = seconds.min(LONGEST);
    // Lax: whoever follows a link in a mail is still known, and what another site sends here is not.
    HeaderValue::try_from(format!(
        "{name}={value}; Max-Age={seconds}; Path=/; Secure; HttpOnly; SameSite=Lax"
    ))
    .ok()
}

/// The tokens that a cookie is to hold once `token` was followed.
pub fn with(tokens: &[String], token: &str) -> String {
    let others = tokens.iter().map(String::as_str).filter(|other| *other != token && is_token(other));
    let mut all: Vec<&str> = others.chain([token]).collect();
    all.drain(..all.len().saturating_sub(MAX_TOKENS));
    all.join(".")
}

/// Whether it looks like a token: only such go into a cookie.
pub fn is_token(text: &str) -> bool {
    (16..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_origin_sees_them() {
        for (lines, left, sessions, tokens) in [
            (&["a=1; b=2"][..], &["a=1; b=2"][..], &[][..], &[][..]),
            (&["__Host-oriel=x"], &[], &["x"], &[]),
            (&["a=1; __Host-oriel=x; b=2"], &["a=1; b=2"], &["x"], &[]),
            (&["__Host-oriel=x;a=1", "b=2", "__Host-oriel-links=t.u"], &["a=1", "b=2"], &["x"], &["t", "u"]),
            (&[" __Host-oriel = x ;; __Host-oriel=y"], &[], &["x", "y"], &[]),
            (&["__Host-oriel-links=..t.; __Host-oriel-other=1"], &["__Host-oriel-other=1"], &[], &["t"]),
            (&["__Host-oriel"], &[], &[""], &[]),
            (&["a=__Host-oriel=x"], &["a=__Host-oriel=x"], &[], &[]),
        ] {
            let mut fields = HeaderMap::new();
            for line in lines {
                fields.append(COOKIE, HeaderValue::from_static(line));
            }
            let ours = take(&mut fields);
            assert_eq!(fields.get_all(COOKIE).iter().collect::<Vec<_>>(), left, "{lines:?}");
            assert_eq!(
                (&ours.sessions[..], &ours.tokens[..]),
                (&sessions.map_to()[..], &tokens.map_to()[..]),
                "{lines:?}"
            );
        }
    }

    trait Owned {
        fn map_to(&self) -> Vec<String>;
    }

    impl Owned for &[&str] {
        fn map_to(&self) -> Vec<String> {
            self.iter().map(ToString::to_string).collect()
        }
    }

    #[test]
    fn the_oldest_token_makes_room() {
        let token = |at: usize| format!("{at:032}");
        let many: Vec<String> = (0..8).map(token).collect();
        let kept = with(&many, &token(8));
        assert_eq!(kept.split('.').count(), MAX_TOKENS);
        assert!(!kept.contains(&token(0)) && kept.ends_with(&token(8)));
        assert_eq!(with(&many, &token(3)).split('.').count(), 8, "once each");
        assert_eq!(with(&["x;y".into(), "short".into()], &token(1)), token(1));
    }
}
