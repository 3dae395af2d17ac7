//! A visitor's request, as the relay can read and change it.

use bytes::Bytes;
use http::header::{HOST, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use http::{Method, request};
use oriel_protocol::negotiation::{self, ACCEPT_SIGNATURE, PRELOAD};
use oriel_signing::message::Request;
use oriel_signing::wish::Wish;

/// Fields that belong to one connection, not to the request.
const OF_CONNECTION: [&str; 6] =
    ["connection", "keep-alive", "proxy-connection", "te", "transfer-encoding", "upgrade"];

/// A request.
#[derive(Clone, Debug)]
pub struct Question {
    /// The method.
    pub method: Method,
    /// `https`, or `http` where the relay listens without TLS.
    pub scheme: &'static str,
    /// The host, and the port where it was named.
    pub authority: String,
    /// Path and query.
    pub target: String,
    /// The fields, without `host` and those of the connection.
    pub fields: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Question {
    /// What came over a connection. `None` without a host.
    pub fn new(scheme: &'static str, head: request::Parts, body: Bytes) -> Option<Self> {
        let mut fields = head.headers;
        let authority = fields.remove(HOST)?.to_str().ok()?.to_owned();
        OF_CONNECTION.iter().for_each(|name| drop(fields.remove(*name)));
        let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
        Some(Self { method: head.method, scheme, authority, target, fields, body })
    }

    /// Whether packets are asked for.
    pub fn wants_packets(&self) -> bool {
        negotiation::wants_packets(&self.method, &self.fields)
    }

    /// The path alone.
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    /// The whole URL, as signatures cover it.
    pub fn target_uri(&self) -> String {
        format!("{}://{}{}", self.scheme, self.authority, self.target)
    }

    /// As far as a signature covers it; `target_uri` is [`target_uri`](Self::target_uri).
    pub fn covered<'a>(&'a self, target_uri: &'a str) -> Request<'a> {
        Request { method: &self.method, target_uri, fields: &self.fields }
    }

    /// The visitor's nonce.
    pub fn nonce(&self) -> Option<String> {
        Wish::of(&self.fields).map(|wish| wish.nonce)
    }

    /// Puts another nonce in its place.
    pub fn set_nonce(&mut self, nonce: &str) -> Option<()> {
        let old = self.nonce()?;
        let mut changed = None;
        for name in [ACCEPT_SIGNATURE, PRELOAD] {
            if let Some(value) = self.fields.get(name).and_then(|value| value.to_str().ok()) {
                let value = value.replace(&format!("nonce=\"{old}\""), &format!("nonce=\"{nonce}\""));
                self.set(name, &value)?;
                changed = Some(());
            }
        }
        changed
    }

    /// Sets a field.
    pub fn set(&mut self, name: &'static str, value: &str) -> Option<()> {
        self.fields.insert(HeaderName::from_static(name), HeaderValue::from_str(value).ok()?);
        Some(())
    }

    /// Takes a field away. `None` if it was not there.
    pub fn strip(&mut self, name: &str) -> Option<()> {
        self.fields.remove(name).map(drop)
    }

    /// Sets the body, and the length that goes with it.
    pub fn set_body(&mut self, body: Bytes) {
        self.fields.remove(TRANSFER_ENCODING);
        self.fields.insert(http::header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        self.body = body;
    }
}
