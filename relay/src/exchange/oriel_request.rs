//! `Oriel-Request`: what a browser's own fields would have said, had not a worker asked in its place (P-97).

use http::header::{COOKIE, HeaderMap, HeaderName, HeaderValue, REFERER};
use oriel_protocol::negotiation::ORIEL_REQUEST;

const SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// What the field says: a dictionary of RFC 9651 whose values are tokens or strings.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct OrielRequest {
    dest: Option<HeaderValue>,
    mode: Option<HeaderValue>,
    referrer: Option<HeaderValue>,
    cookie: Option<HeaderValue>,
}

/// The field is not what P-97 says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Malformed;

impl OrielRequest {
    /// Reads it out of a request's fields; says nothing where it is not there.
    pub(super) fn of(fields: &HeaderMap) -> Result<Self, Malformed> {
        let mut said = Self::default();
        for line in fields.get_all(ORIEL_REQUEST) {
            let mut rest = line.to_str().map_err(|_| Malformed)?;
            while !rest.is_empty() {
                rest = said.member(rest)?;
            }
        }
        Ok(said)
    }

    /// Takes one member, and the comma after it if another follows.
    fn member<'a>(&mut self, text: &'a str) -> Result<&'a str, Malformed> {
        let (key, rest) = text.split_once('=').ok_or(Malformed)?;
        let lower = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_');
        if key.is_empty() || !key.bytes().all(lower) {
            return Err(Malformed);
        }
        let (value, rest) = value(rest)?;
        // What a worker's `Request` says where there is nothing to say: a fetch goes for nothing in particular, and
        // no referrer, or the wish for the usual one, is no URL.
        let (said, sound, value) = match key {
            "dest" if value.is_empty() => (&mut self.dest, true, "empty".to_owned()),
            "dest" => (&mut self.dest, is_word(&value), value),
            "mode" => (&mut self.mode, is_word(&value), value),
            "referrer" => (&mut self.referrer, true, value),
            "cookie" => (&mut self.cookie, true, value),
            _ => (&mut None, true, value), // of a later release
        };
        let value = HeaderValue::try_from(value).map_err(|_| Malformed)?;
        if !sound || said.replace(value).is_some() {
            return Err(Malformed);
        }
        let rest = rest.trim_start_matches([' ', '\t']);
        match rest.strip_prefix(',').map(|next| next.trim_start_matches([' ', '\t'])) {
            None if rest.is_empty() => Ok(rest),
            Some(next) if !next.is_empty() => Ok(next),
            _ => Err(Malformed),
        }
    }

    /// Puts it in place of what the worker's own fetch says. Where a request came from, `sec-fetch-site` and
    /// `origin`, only the browser says.
    pub(super) fn restore(self, fields: &mut HeaderMap) {
        let cookie = self.cookie.filter(|cookie| !cookie.is_empty() && !fields.contains_key(COOKIE));
        let referrer = self.referrer.filter(|referrer| {
            [&b"https://"[..], b"http://"].iter().any(|scheme| referrer.as_bytes().starts_with(scheme))
        });
        let restored =
            [(SEC_FETCH_DEST, self.dest), (SEC_FETCH_MODE, self.mode), (REFERER, referrer), (COOKIE, cookie)];
        for (name, value) in restored {
            if let Some(value) = value {
                fields.insert(name, value);
            }
        }
    }
}

fn is_word(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// A token or a string (RFC 9651, sections 3.3.3 and 3.3.4), and what comes after it.
fn value(text: &str) -> Result<(String, &str), Malformed> {
    let Some(quoted) = text.strip_prefix('"') else {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~:/".contains(c);
        let (token, rest) = text.split_at(text.find(|c| !is_part(c)).unwrap_or(text.len()));
        let begins = |c: char| c.is_ascii_alphabetic() || c == '*';
        return if token.starts_with(begins) { Ok((token.to_owned(), rest)) } else { Err(Malformed) };
    };
    let mut value = String::new();
    let mut chars = quoted.chars();
    loop {
        match chars.next() {
            Some('"') => return Ok((value, chars.as_str())),
            Some('\\') => value.push(chars.next().filter(|c| matches!(c, '"' | '\\')).ok_or(Malformed)?),
            Some(c @ ' '..='~') => value.push(c),
            _ => return Err(Malformed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let lines = lines.iter();
        lines.map(|&(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    fn restored(value: &'static str) -> Result<HeaderMap, Malformed> {
        let mut fields = fields(&[
            ("oriel-request", value),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-dest", "empty"),
        ]);
        OrielRequest::of(&fields)?.restore(&mut fields);
        fields.remove("oriel-request");
        Ok(fields)
    }

    #[test]
    fn p97_what_the_browser_would_have_said_is_restored_but_not_where_from() {
        let all = r#"dest=document, mode=navigate ,	referrer="https://a.example/?\"x\\",cookie="a=1; b=2""#;
        let told = restored(all).unwrap();
        assert_eq!(
            told,
            fields(&[
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-dest", "document"),
                ("sec-fetch-mode", "navigate"),
                ("referer", r#"https://a.example/?"x\"#),
                ("cookie", "a=1; b=2"),
            ])
        );
        let untouched = fields(&[("sec-fetch-site", "cross-site"), ("sec-fetch-dest", "empty")]);
        for nothing in [
            "",
            "site=same-origin, origin=\"https://a.example\"",
            "later=\"x\"",
            "referrer=\"\", cookie=\"\"",
            "dest=\"\"",
            "referrer=about:client",
        ] {
            assert_eq!(restored(nothing), Ok(untouched.clone()), "{nothing}");
        }
    }

    #[test]
    fn p97_a_request_keeps_its_own_cookies() {
        let mut own = fields(&[("oriel-request", "cookie=\"a=1\""), ("cookie", "a=2")]);
        OrielRequest::of(&own).unwrap().restore(&mut own);
        assert_eq!(own["cookie"], "a=2");
    }

    #[test]
    fn p97_malformed_is_malformed() {
        for bad in [
            "dest",
            "dest=",
            "=document",
            "dest=document,",
            ",dest=document",
            "dest=document;x",
            "Dest=document",
            "dest=Document",
            "dest=\"a b\"",
            "dest=a dest=b",
            "dest=a, dest=b",
            "mode=\"",
            "mode=\"a",
            "mode=1",
            r#"mode="a\b""#,
            "cookie=\"a\tb\"",
            "dest=(a)",
        ] {
            assert_eq!(restored(bad), Err(Malformed), "{bad}");
        }
        let twice = fields(&[("oriel-request", "dest=a"), ("oriel-request", "dest=b")]);
        assert_eq!(OrielRequest::of(&twice), Err(Malformed));
        let two = fields(&[("oriel-request", "dest=a"), ("oriel-request", "mode=b")]);
        assert!(OrielRequest::of(&two).is_ok());
    }
}
