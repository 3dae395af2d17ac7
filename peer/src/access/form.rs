//! What the page for the password sends, and where it may lead.

use std::time::Duration;

use http::uri::PathAndQuery;
use http_body_util::{BodyExt, Limited};
use percent_encoding::percent_decode;
use tokio::time::timeout;

use super::query;
use crate::request_body::RequestBody;

/// Most bytes of a form: a password with each byte encoded, and where to go on.
const MAX_FORM: usize = 8 * 1024;

/// How long it may take to come.
const PATIENCE: Duration = Duration::from_secs(20);

/// Most bytes of a body that nobody wants, read so that the response may say what was received (P-105).
const MAX_DRAINED: usize = 256 * 1024;

/// Longest target to go on to; others begin at the root.
const MAX_TARGET: usize = 2048;

/// What was sent.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The password.
    pub password: Vec<u8>,
    /// Where to go on.
    pub to: String,
}

impl Form {
    /// Reads it; `None` if it is too large, too slow, or breaks off.
    pub async fn read(body: &mut RequestBody) -> Option<Form> {
        let whole = timeout(PATIENCE, Limited::new(body, MAX_FORM).collect()).await.ok()?.ok()?;
        Some(Form::parse(&whole.to_bytes()))
    }

    /// Reads `application/x-www-form-urlencoded`, whatever stands in it.
    fn parse(bytes: &[u8]) -> Form {
        let mut form = Form { to: "/".into(), ..Form::default() };
        for piece in bytes.split(|&byte| byte == b'&') {
            let at = piece.iter().position(|&byte| byte == b'=').unwrap_or(piece.len());
            let (name, value) = piece.split_at(at);
            let value = decoded(value.strip_prefix(b"=").unwrap_or_default());
            match name {
                b"password" => form.password = value,
                b"to" => form.to = safe(&String::from_utf8_lossy(&value)),
                _ => {}
            }
        }
        form
    }
}

/// Reads what is left of a body that is of no use, if it is short.
pub async fn drain(body: &mut RequestBody) {
    // Whatever comes of it: the response is the same.
    let _ = timeout(PATIENCE, Limited::new(body, MAX_DRAINED).collect()).await;
}

fn decoded(value: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = value.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect();
    percent_decode(&spaced).collect()
}

/// The `to` of a query.
pub fn wanted_in(query: Option<&str>) -> String {
    let pieces = query.unwrap_or_default().split('&');
    let value = pieces.filter_map(|piece| piece.strip_prefix("to=")).next_back().unwrap_or_default();
    safe(&String::from_utf8_lossy(&decoded(value.as_bytes())))
}

/// A target of this site, without a token, to which a browser may be sent: a path that no browser reads as another
/// host, and not the pages for logging in and out.
pub fn safe(to: &str) -> String {
    let plain = to.starts_with('/')
        && !to.starts_with("//")
        && to.len() <= MAX_TARGET
        && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\' && byte != b'#')
        && !to.starts_with("/.oriel/");
    let Some(mut target) = plain.then(|| to.parse::<PathAndQuery>().ok()).flatten() else {
        return "/".into();
    };
    query::take(&mut target);
    target.as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_write_it() {
        let form = Form::parse(b"to=%2FRome%2F%3Fsort%3Ddate&password=p%C3%A4ss+w%26rd%2B&x");
        assert_eq!(form, Form { password: "päss w&rd+".into(), to: "/Rome/?sort=date".into() });
        assert_eq!(Form::parse(b""), Form { password: vec![], to: "/".into() });
        assert_eq!(wanted_in(Some("a=b&to=%2Fx")), "/x");
        assert_eq!(wanted_in(None), "/");
    }

    #[test]
    fn nobody_is_sent_to_another_site() {
        for to in ["/", "/a/b?c=d&e", "/a%2F%2Fb", "/a//b"] {
            assert_eq!(safe(to), to);
        }
        assert_eq!(safe("/a/?oriel-link=T&b"), "/a/?b");
        for to in [
            "//evil.example/",
            "/\\evil.example",
            "\\/evil",
            "https://evil.example/",
            "javascript:alert(1)",
            "",
            "evil",
            "/\tevil",
            "/a\r\nset-cookie: x",
            "/é",
            "/.oriel/login",
            "/.oriel/logout",
            " /a",
            "/a#b",
        ] {
            assert_eq!(safe(to), "/", "{to:?}");
        }
        assert_eq!(safe(&format!("/{}", "x".repeat(3000))), "/");
    }
}
