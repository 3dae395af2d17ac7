//! The request, altered on its way to the peer. The peer signs what it was asked; a visitor compares that with what
//! it has asked.

use bytes::Bytes;
use http::Method;
use oriel_protocol::negotiation::{ACCEPT_SIGNATURE, ORIEL_ACCEPT, PRELOAD};

use crate::mutation::Act::Request;
use crate::mutation::{Mutation, Needs};
use crate::pages::{ETAG_TEXT, OTHER};
use crate::question::Question;

const STRANGE_NONCE: &str = "c3RyYW5nZXItbm9uY2UtMQ";
const STRANGE_DIGEST: &str = "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:";

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "request-method",
        "signature",
        "asks the peer by POST",
        Request(|asked| {
            asked.method = if asked.method == Method::GET { Method::POST } else { Method::PUT };
            asked.set_body(asked.body.clone());
            Some(())
        }),
    ),
    Mutation::new(
        "request-path",
        "signature",
        "asks the peer for another page",
        Request(|asked| {
            asked.target = OTHER.to_owned();
            Some(())
        }),
    ),
    Mutation::new(
        "request-query",
        "signature",
        "adds a parameter to the URL",
        Request(|asked| {
            let mark = if asked.target.contains('?') { '&' } else { '?' };
            asked.target = format!("{}{mark}admin=1", asked.target);
            Some(())
        }),
    ),
    Mutation::new(
        "request-range-added",
        "malformed",
        "asks for a part where all was asked for",
        Request(
            |asked| {
                if asked.fields.contains_key("range") { None } else { asked.set("range", "bytes=5-9") }
            },
        ),
    ),
    Mutation::new(
        "request-range-changed",
        "signature",
        "asks for another part",
        Request(|asked| {
            asked.fields.get("range")?;
            asked.set("range", "bytes=5-9")
        }),
    )
    .with(Needs::Range),
    Mutation::new(
        "request-range-dropped",
        "coverage",
        "asks for all where a part was asked for",
        Request(|asked| asked.strip("range")),
    )
    .with(Needs::Range),
    Mutation::new(
        "request-if-range-added",
        "malformed",
        "makes the range depend on a tag",
        Request(|asked| {
            asked.fields.get("range")?;
            asked.set("if-range", "\"another\"")
        }),
    )
    .with(Needs::Range),
    Mutation::new(
        "request-condition-added",
        "malformed",
        "adds if-none-match, so that a signed 304 comes",
        Request(|asked| asked.set("if-none-match", ETAG_TEXT)),
    ),
    Mutation::new(
        "request-nonce",
        "nonce",
        "puts another nonce into the request",
        Request(|asked| asked.set_nonce(STRANGE_NONCE)),
    ),
    Mutation::new(
        "request-negotiation-stripped",
        "unsigned",
        "hides that packets and a signature are asked for",
        Request(|asked| {
            let stripped = [ACCEPT_SIGNATURE, ORIEL_ACCEPT, PRELOAD].map(|name| asked.strip(name));
            stripped.into_iter().find(Option::is_some).flatten()
        }),
    ),
    Mutation::new(
        "request-signature-wish-stripped",
        "unsigned",
        "hides that a signature is asked for",
        Request(|asked| {
            let stripped = [ACCEPT_SIGNATURE, PRELOAD].map(|name| asked.strip(name));
            stripped.into_iter().find(Option::is_some).flatten()
        }),
    ),
    Mutation::new("request-upload-changed", "upload", "changes a byte of the upload", Request(change_upload))
        .with(Needs::Upload),
    Mutation::new(
        "request-upload-dropped",
        "upload",
        "hands on no upload",
        Request(|asked| (!asked.body.is_empty()).then(|| asked.set_body(Bytes::new()))),
    )
    .with(Needs::Upload),
    Mutation::new(
        "request-upload-digest-changed",
        "signature",
        "changes the upload and its digest",
        Request(|asked| {
            change_upload(asked)?;
            asked.fields.get("content-digest")?;
            asked.set("content-digest", STRANGE_DIGEST)
        }),
    )
    .with(Needs::UploadDigest),
    Mutation::new(
        "request-upload-digest-dropped",
        "coverage",
        "changes the upload and hides its digest",
        Request(|asked| {
            change_upload(asked)?;
            asked.strip("content-digest")
        }),
    )
    .with(Needs::UploadDigest),
];

fn change_upload(asked: &mut Question) -> Option<()> {
    let mut body = asked.body.to_vec();
    *body.first_mut()? ^= 1;
    asked.set_body(Bytes::from(body));
    Some(())
}
