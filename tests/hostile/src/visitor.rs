//! A visitor that verifies, as small as one can be: the reference for what others must say.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT_ENCODING, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use oriel_protocol::negotiation::{ACCEPT_SIGNATURE, ORIEL_ACCEPT, PACKETS_TYPE};
use oriel_signing::binary;
use oriel_signing::head::{Asked, Pin};
use oriel_signing::refusal::Refusal;
use oriel_signing::verifier::Verifier;
use oriel_signing::wish::accept_signature;
use rustls::ClientConfig;
use sha2::{Digest, Sha256};
use tokio::time::{Instant, timeout_at};

use crate::builtin::random;
use crate::connect::Connection;
use crate::upstream::now;

/// The verdict of a visitor whose patience has ended.
pub const GAVE_UP: &str = "gave-up";

/// What is to be asked, where, and whose answer counts.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Where the relay listens.
    pub address: SocketAddr,
    /// TLS, if any.
    pub tls: Option<Arc<ClientConfig>>,
    /// The host, and the port where it is to be named.
    pub authority: String,
    /// The method.
    pub method: Method,
    /// Path and query.
    pub target: String,
    /// Fields besides those of verification.
    pub fields: HeaderMap,
    /// The upload; empty for none.
    pub body: Bytes,
    /// Whose signature counts.
    pub pin: Pin,
    /// For how long nothing need be verified.
    pub patience: Duration,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// `verified`, a verdict code, or [`GAVE_UP`].
    pub verdict: &'static str,
    /// What was given out as verified, if only for a part of the body.
    pub released: Bytes,
}

impl Visit {
    /// Asks, and verifies what comes.
    ///
    /// # Errors
    /// If nothing comes at all, in words: this is no verdict.
    pub async fn run(&self) -> Result<Outcome> {
        let nonce = binary::nonce(&random().context("no randomness")?);
        let mut connection = Connection::open(self.address, &self.authority, self.tls.as_ref()).await?;
        let give_up = Instant::now() + self.patience;
        let sent = connection.sender.send_request(self.request(&nonce)?);
        let Ok(response) = timeout_at(give_up, sent).await else {
            return Ok(Outcome { verdict: GAVE_UP, released: Bytes::new() });
        };
        let response = response.context("no response")?;
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        let asked = Asked {
            method: self.method.clone(),
            target_uri: format!("{scheme}://{}{}", self.authority, self.target),
            fields: self.fields.clone(),
            nonce,
        };
        let mut released = BytesMut::new();
        let verdict = match self.verify(response, asked, &mut released).await {
            Ok(()) => "verified",
            Err(Some(refusal)) => refusal.code(),
            Err(None) => GAVE_UP,
        };
        Ok(Outcome { verdict, released: released.freeze() })
    }

    fn request(&self, nonce: &str) -> Result<Request<Full<Bytes>>> {
        let mut request = Request::new(Full::new(self.body.clone()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.target.parse()?;
        let fields = request.headers_mut();
        *fields = self.fields.clone();
        fields.insert(HOST, HeaderValue::try_from(&self.authority)?);
        fields.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let wish = HeaderValue::try_from(accept_signature(nonce, &self.pin.key))?;
        fields.insert(HeaderName::from_static(ACCEPT_SIGNATURE), wish);
        fields.insert(HeaderName::from_static(ORIEL_ACCEPT), HeaderValue::from_static("packets;v=1"));
        Ok(request)
    }

    /// `Err(None)` if patience ended.
    async fn verify(
        &self,
        response: Response<Incoming>,
        asked: Asked,
        released: &mut BytesMut,
    ) -> Result<(), Option<Refusal>> {
        let packets = response.headers().get(CONTENT_TYPE).is_some_and(|value| value == PACKETS_TYPE);
        if response.status() != StatusCode::OK || !packets {
            return Err(Some(Refusal::Unsigned));
        }
        let mut verifier = Verifier::new(self.pin, asked);
        let mut body = response.into_body();
        let mut give_up = Instant::now() + self.patience;
        // What is not verified is no progress: a byte now and then keeps nobody waiting.
        while let Some(frame) = timeout_at(give_up, body.frame()).await.map_err(|_| None)? {
            let Ok(frame) = frame else { break };
            let Ok(bytes) = frame.into_data() else { continue };
            let had_head = verifier.head().is_some();
            verifier.push(&bytes, now())?;
            let mut progress = !had_head && verifier.head().is_some();
            if progress {
                self.check_upload(&verifier)?;
            }
            while let Some(bytes) = verifier.release() {
                released.extend_from_slice(&bytes);
                progress = true;
            }
            if progress {
                give_up = Instant::now() + self.patience;
            }
        }
        verifier.finish()?;
        Ok(())
    }

    fn check_upload(&self, verifier: &Verifier) -> Result<(), Refusal> {
        match verifier.head() {
            Some(head) if !self.body.is_empty() => head.answers(&Sha256::digest(&self.body).into()),
            _ => Ok(()),
        }
    }
}
