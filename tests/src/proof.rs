//! A visitor who wants proof: asks for signed packets and verifies them.

use std::time::{SystemTime, UNIX_EPOCH};

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use oriel_protocol::key::PublicKey;
use oriel_signing::head::{Asked, Pin, VerifiedHead};
use oriel_signing::refusal::Refusal;
use oriel_signing::verifier::{Complete, Verifier};
use oriel_signing::wish::accept_signature;

use crate::deadline::soon;
use crate::origin::Body;
use crate::visitor::Session;

/// A response that was verified to its end.
#[derive(Debug)]
pub struct Proved {
    /// Its head.
    pub head: VerifiedHead,
    /// Its body.
    pub body: Vec<u8>,
    /// What its end says.
    pub end: Complete,
}

/// A request for a response that is to be verified.
#[derive(Debug)]
pub struct Question {
    /// Whose signature counts.
    pub pin: Pin,
    /// What is asked.
    pub asked: Asked,
    packets: bool,
}

impl Question {
    /// A GET for this URL, whose answer this identity must sign.
    pub fn get(key: PublicKey, url: &str) -> Self {
        let asked = Asked {
            method: Method::GET,
            target_uri: url.to_owned(),
            fields: HeaderMap::new(),
            nonce: "QUJDREVGR0hJSktMTU5PUA".to_owned(),
        };
        Self { pin: Pin { key, serial: 0 }, asked, packets: true }
    }

    /// With another method.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.asked.method = method;
        self
    }

    /// With a field.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.asked.fields.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        self
    }

    /// In header mode: an ordinary response with a signature.
    #[must_use]
    pub fn in_the_open(mut self) -> Self {
        self.packets = false;
        self
    }

    /// Sends it with this body.
    ///
    /// # Panics
    /// If no head comes.
    pub async fn send(&self, session: &mut Session, body: Body) -> Response<Incoming> {
        let after = self.asked.target_uri.splitn(4, '/').nth(3).unwrap();
        let mut builder = session.request(self.asked.method.as_str(), &format!("/{after}"));
        for (name, value) in &self.asked.fields {
            builder = builder.header(name, value);
        }
        builder = builder.header("accept-signature", accept_signature(&self.asked.nonce, &self.pin.key));
        if self.packets {
            builder = builder.header("oriel-accept", "packets;v=1");
        }
        soon("a head", session.send(builder.body(body).unwrap())).await.unwrap()
    }

    /// Sends it and verifies the packets that come back.
    ///
    /// # Errors
    /// What is wrong with them; [`Refusal::Unsigned`] if they are no packets.
    ///
    /// # Panics
    /// If nothing comes for long.
    pub async fn ask(&self, session: &mut Session, body: Body) -> Result<Proved, Refusal> {
        let response = self.send(session, body).await;
        let packets = response.headers().get("content-type");
        if packets.is_none_or(|kind| kind != "application/vnd.oriel.packets") {
            return Err(Refusal::Unsigned);
        }
        let mut incoming = response.into_body();
        let mut verifier = Verifier::new(self.pin, self.asked.clone());
        let mut body = Vec::new();
        while let Some(frame) = soon("more packets", incoming.frame()).await {
            let Ok(frame) = frame else { break };
            verifier.push(frame.data_ref().map_or(&[][..], |data| data), now())?;
            while let Some(bytes) = verifier.release() {
                body.extend_from_slice(&bytes);
            }
        }
        let end = verifier.finish()?.clone();
        Ok(Proved { head: verifier.head().cloned().unwrap(), body, end })
    }
}

/// Seconds since 1970.
///
/// # Panics
/// If the clock stands before that.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}
