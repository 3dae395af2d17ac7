//! What a browser is told in place of a response.

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use oriel_protocol::key::PublicKey;
use oriel_signing::refusal::Refusal;

use crate::visit::about::About;
use crate::visit::answer::AskError;

const STYLE: &str = "body{font:1.1em/1.5 system-ui,sans-serif;max-width:40em;margin:3em auto;padding:0 1em}\
    h1{color:#b00020}dt{font-weight:bold}dd{margin:0 0 .8em;overflow-wrap:anywhere}";

/// There is no verified response.
pub(super) fn failed(error: &AskError, key: &PublicKey) -> Response<Bytes> {
    let nothing = About::default();
    let (status, title, about, advice) = match error {
        AskError::Refused { refusal: Refusal::Unsigned, about } if about.relay_says().is_some() => (
            StatusCode::BAD_GATEWAY,
            "No answer from the site",
            about,
            "What the relay says in the site's place is signed by nobody, so it was not shown. Look whether the \
             address is right, and try again in a while.",
        ),
        AskError::Refused { about, .. } => (
            StatusCode::BAD_GATEWAY,
            "Not verified",
            about,
            "Nothing of this response was shown. Try again; if it stays so, ask the publisher, by another way than \
             this page, whether the key is still theirs. Somebody on the way may be altering what the site sends.",
        ),
        AskError::Slow(..) => (StatusCode::GATEWAY_TIMEOUT, "No answer", &nothing, "Try again in a while."),
        _ => (
            StatusCode::BAD_GATEWAY,
            "No connection",
            &nothing,
            "Look whether this machine is online and the address is right, and try again.",
        ),
    };
    let mut facts = vec![("Code", error.code().to_owned()), ("Key", key.to_string())];
    facts.extend(about.id.clone().map(|id| ("Request id", id)));
    page(status, title, &error.to_string(), advice, &facts)
}

/// A request for another host.
pub(super) fn misdirected(origin: &str) -> Response<Bytes> {
    let facts = [("This proxy", origin.to_owned())];
    page(
        StatusCode::MISDIRECTED_REQUEST,
        "Another site",
        "This proxy does not serve the host of this request.",
        "",
        &facts,
    )
}

/// A switch of protocols, or a tunnel.
pub(super) fn refused() -> Response<Bytes> {
    page(
        StatusCode::NOT_IMPLEMENTED,
        "Unverified: refused",
        "What travels after a switch of protocols, as in a WebSocket, is not signed; this proxy hands on only what \
         it has verified.",
        "The rest of the site works. To use this part of it, visit the site itself, unverified.",
        &[],
    )
}

fn page(
    status: StatusCode,
    title: &str,
    text: &str,
    advice: &str,
    facts: &[(&str, String)],
) -> Response<Bytes> {
    let facts: String = facts
        .iter()
        .map(|(name, value)| format!("<dt>{name}</dt><dd><code>{}</code></dd>", escaped(value)))
        .collect();
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style><h1>{title}</h1><p>{}</p>\
         <p>{advice}</p><dl>{facts}</dl></html>\n",
        escaped(text)
    );
    let mut response = Response::new(Bytes::from(html));
    *response.status_mut() = status;
    let fields = response.headers_mut();
    fields.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    fields.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    fields.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'"),
    );
    response
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, char| {
        match char {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(char),
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_and_whose_and_which() {
        let about = About { id: Some("0123abcd".into()), status: None };
        let key = PublicKey::from_bytes([9; 32]);
        let page = failed(&AskError::Refused { refusal: Refusal::Chain, about }, &key);
        assert_eq!(page.status(), 502);
        let text = String::from_utf8(page.into_body().to_vec()).unwrap();
        for part in ["<code>chain</code>", &key.to_string(), "0123abcd", "the body was altered"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn a_site_that_is_offline_looks_like_no_attack() {
        let about = About { id: None, status: Some(StatusCode::SERVICE_UNAVAILABLE) };
        let page =
            failed(&AskError::Refused { refusal: Refusal::Unsigned, about }, &PublicKey::from_bytes([9; 32]));
        let text = String::from_utf8(page.into_body().to_vec()).unwrap();
        for part in ["<code>unsigned</code>", "the relay says (503)", "not connected", "signed by nobody"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("altering"), "{text}");
    }

    #[test]
    fn nothing_foreign_becomes_markup() {
        let slow = failed(&AskError::Slow("<b a=\"&\">".into(), 1), &PublicKey::from_bytes([9; 32]));
        assert_eq!(slow.status(), 504);
        let text = String::from_utf8(slow.into_body().to_vec()).unwrap();
        assert!(text.contains("&lt;b a=&quot;&amp;&quot;&gt;"), "{text}");
    }
}
