//! One response, verified as it arrives.

use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use oriel_signing::head::{Asked, Pin};
use oriel_signing::profile::BOUND;
use oriel_signing::refusal::Refusal;
use oriel_signing::verifier::Verifier;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::link;
use crate::refused::Refused;

/// Verifies one response; the methods are those of [`Verifier`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct Verification {
    verifier: Verifier,
}

#[wasm_bindgen]
impl Verification {
    /// For the response to a request: the key that must have signed, the request's method, whole URL and fields (name,
    /// value, name, value), its nonce, and the highest serial of a signing key that was seen before (0 or nothing if
    /// none was).
    ///
    /// # Errors
    /// [`Refused`] if one of these is not what it should be.
    #[wasm_bindgen(constructor)]
    pub fn new(
        pin: &str,
        method: &str,
        url: String,
        fields: Vec<String>,
        nonce: String,
        serial: Option<f64>,
    ) -> Result<Verification, Refused> {
        let pin = Pin { key: link::key(pin)?, serial: serial.map_or(0, whole) };
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| Refused::asked("no such method"))?;
        let fields = bound(&fields).ok_or_else(|| Refused::asked("no such field"))?;
        Ok(Self { verifier: Verifier::new(pin, Asked { method, target_uri: url, fields, nonce }) })
    }

    /// Takes the next bytes of the packets, and the time in seconds since 1970.
    ///
    /// # Errors
    /// [`Refused`], for good.
    pub fn push(&mut self, bytes: &[u8], now: f64) -> Result<(), Refused> {
        Ok(self.verifier.push(bytes, whole(now))?)
    }

    /// The status, once the head was verified.
    #[wasm_bindgen(getter)]
    pub fn status(&self) -> Option<u16> {
        self.verifier.head().map(|head| head.status.as_u16())
    }

    /// The serial of the key that signed, once the head was verified.
    #[wasm_bindgen(getter)]
    pub fn serial(&self) -> Option<f64> {
        self.verifier.head().map(|head| head.serial as f64)
    }

    /// The covered fields: name, value, name, value. Bytes over 0x7F are Latin-1, as browsers have it.
    pub fn fields(&self) -> Vec<String> {
        let Some(head) = self.verifier.head() else { return Vec::new() };
        let text = |value: &HeaderValue| value.as_bytes().iter().copied().map(char::from).collect();
        head.fields.iter().flat_map(|(name, value)| [name.as_str().to_owned(), text(value)]).collect()
    }

    /// Compares the SHA-256 of the request's body with what the peer says it received.
    ///
    /// # Errors
    /// [`Refused`] if it was another, or before the head was verified.
    pub fn answers(&self, upload: &[u8]) -> Result<(), Refused> {
        let digest = upload.try_into().map_err(|_| Refusal::Upload)?;
        Ok(self.verifier.head().ok_or(Refusal::Upload)?.answers(digest)?)
    }

    /// The next verified bytes of the body; `undefined` while there are none.
    pub fn take(&mut self) -> Option<Vec<u8>> {
        self.verifier.release().map(Vec::from)
    }

    /// To be called where the packets end.
    ///
    /// # Errors
    /// [`Refused`] if that is not the signed end.
    pub fn finish(&self) -> Result<(), Refused> {
        self.verifier.finish()?;
        Ok(())
    }
}

/// Those fields that the signature of the response must cover.
fn bound(fields: &[String]) -> Option<HeaderMap> {
    let mut kept = HeaderMap::new();
    for name in BOUND {
        for pair in fields.chunks_exact(2).filter(|pair| pair[0] == name) {
            kept.append(HeaderName::from_static(name), HeaderValue::try_from(&pair[1]).ok()?);
        }
    }
    Some(kept)
}

/// JavaScript's numbers as ours. Times and serials are far below the 2^53 up to which they are exact.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates")]
fn whole(number: f64) -> u64 {
    number as u64
}
