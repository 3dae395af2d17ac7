//! Several parts of a file in one body (RFC 9110, section 14.6).

use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::ops::Range;
use std::sync::Arc;

use crate::body::Body;
use crate::file::range;
use crate::veil::Veil;

/// Adds the parts to a body, each under its own head, and returns the content type of the whole.
pub(super) fn push(
    body: &mut Body,
    (file, veil): (&Arc<File>, Option<&Arc<Veil>>),
    kind: &str,
    parts: &[Range<u64>],
    length: u64,
) -> String {
    let boundary = boundary();
    for part in parts {
        let content_range = range::content_range(part, length);
        let head =
            format!("\r\n--{boundary}\r\nContent-Type: {kind}\r\nContent-Range: {content_range}\r\n\r\n");
        body.push(head.into());
        body.push_veiled(file, part.clone(), veil);
    }
    body.push(format!("\r\n--{boundary}--\r\n").into());
    format!("multipart/byteranges; boundary={boundary}")
}

/// A boundary that no file contains, because it was not known when the file was written.
fn boundary() -> String {
    let random = || RandomState::new().hash_one(());
    format!("{:016x}{:016x}", random(), random())
}
