//! Small forms that visitors send.

use std::io;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{self, HeaderMap};
use http_body_util::BodyExt;
use percent_encoding::percent_decode;

use crate::refusal::Why;

/// How long the next bytes of a body may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The fields of a form, in the format `application/x-www-form-urlencoded`.
#[derive(Debug)]
pub(crate) struct Form {
    bytes: Bytes,
}

impl Form {
    /// Reads a form of at most `limit` bytes.
    ///
    /// # Errors
    /// When it is another kind of body, too large, or does not arrive.
    pub(crate) async fn read<B>(fields: &HeaderMap, body: B, limit: usize) -> Result<Form, Why>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
    {
        if content_type(fields) != "application/x-www-form-urlencoded" {
            return Err(Why::WrongForm);
        }
        let mut body = body;
        let mut bytes = BytesMut::new();
        loop {
            let frame = match tokio::time::timeout(PATIENCE, body.frame()).await {
                Ok(Some(Ok(frame))) => frame,
                Ok(None) => return Ok(Form { bytes: bytes.freeze() }),
                Ok(Some(Err(_))) | Err(_) => return Err(Why::BrokeOff),
            };
            if let Ok(data) = frame.into_data() {
                if bytes.len() + data.len() > limit {
                    return Err(Why::TooLarge);
                }
                bytes.extend_from_slice(&data);
            }
        }
    }

    /// The values of a field, decoded, in their order.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = Vec<u8>> {
        self.bytes.split(|byte| *byte == b'&').filter_map(move |pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let key = decode(halves.next()?);
            (key == name.as_bytes()).then(|| decode(halves.next().unwrap_or_default()))
        })
    }

    /// The first value of a field as text, with signs for what is none.
    pub(crate) fn text(&self, name: &str) -> String {
        self.all(name).next().map_or_else(String::new, |value| String::from_utf8_lossy(&value).into_owned())
    }
}

/// The type of a body without its parameters, in lower case.
pub(crate) fn content_type(fields: &HeaderMap) -> String {
    let value = fields.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn decode(value: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = value.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_decode(&spaced).collect()
}
