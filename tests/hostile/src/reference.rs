//! The reference verifier against one attack.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue, RANGE};
use oriel_certs::visitor::{https, roots};
use oriel_signing::binary;
use oriel_signing::head::Pin;
use sha2::{Digest, Sha256};

use crate::mutation::{Mutation, Needs};
use crate::pages::page;
use crate::place::Stand;
use crate::visitor::{GAVE_UP, Visit};

/// The range of those who ask for one.
pub const ASKED_RANGE: HeaderValue = HeaderValue::from_static("bytes=1000-1999");

/// What visitors upload.
const UPLOAD: &[u8] = b"what the visitor uploads";

/// Only what hangs takes so long; and what never ends is given this.
const PATIENCE: Duration = Duration::from_secs(60);
const LITTLE_PATIENCE: Duration = Duration::from_secs(2);

/// The request that an attack needs. `serial` is the highest that this visitor has seen.
///
/// # Errors
/// If the stand's CA cannot be read, in words.
pub fn visit(stand: &Stand, path: &str, needs: Needs, serial: u64) -> Result<Visit> {
    let mut fields = HeaderMap::new();
    let upload = matches!(needs, Needs::Upload | Needs::UploadDigest);
    if needs == Needs::Range {
        fields.insert(RANGE, ASKED_RANGE);
    }
    if needs == Needs::UploadDigest {
        fields.insert(HeaderName::from_static("content-digest"), digest(UPLOAD)?);
    }
    let tls = match &stand.ca {
        Some(ca) => Some(Arc::new(https(roots(Some(ca))?)?)),
        None => None,
    };
    let (_, authority) = stand.site.split_once("://").unwrap_or(("", &stand.site));
    Ok(Visit {
        address: stand.address,
        tls,
        authority: authority.to_owned(),
        method: if upload { Method::POST } else { Method::GET },
        target: path.to_owned(),
        fields,
        body: Bytes::from_static(if upload { UPLOAD } else { b"" }),
        pin: Pin { key: stand.pin, serial },
        patience: PATIENCE,
    })
}

/// The value of `content-digest` (RFC 9530).
///
/// # Errors
/// None that happens: base64 fits into a field.
pub fn digest(body: &[u8]) -> Result<HeaderValue> {
    Ok(HeaderValue::try_from(format!("sha-256=:{}:", binary::encode(&Sha256::digest(body))))?)
}

/// What the honest site answers to it.
pub fn honest_body(visit: &Visit) -> Bytes {
    page(&visit.method, &visit.target, &visit.fields, &visit.body).body
}

/// Tries one attack, and tells what is wrong, if anything: the verdict is another than it should be, altered bytes
/// came out, or the attack did not take place.
///
/// # Errors
/// If there is no verdict at all, in words.
pub async fn judge(stand: &Stand, mutation: &'static Mutation, serial: u64) -> Result<Option<String>> {
    let mut visit = visit(stand, mutation.path, mutation.needs, serial)?;
    if mutation.code.is_none() {
        visit.patience = LITTLE_PATIENCE;
    }
    // A peer cuts a body as it happens to read it, and not every attack fits every cut.
    let mut turns = 3;
    let outcome = loop {
        stand.tampering.choose(mutation);
        let outcome = visit.run().await?;
        turns -= 1;
        if stand.tampering.applied() > 0 || turns == 0 {
            break outcome;
        }
    };
    let right = mutation.code.unwrap_or(GAVE_UP);
    Ok(if stand.tampering.applied() != 1 {
        Some(format!("{}: did not take place", mutation.name))
    } else if outcome.verdict != right {
        Some(format!("{}: {} instead of {right}", mutation.name, outcome.verdict))
    } else if !honest_body(&visit).starts_with(&outcome.released) {
        Some(format!("{}: altered bytes came out", mutation.name))
    } else {
        None
    })
}
