//! Signing on request: what a visitor wants signed, and the short-lived key that signs it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use http::Method;
use http::header::{HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use oriel_certs::identity::Identity;
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::negotiation::{ACCEPT_SIGNATURE, ORIEL_ACCEPT, PRELOAD, preload_nonce, wants_packets};
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::message::Request;
use oriel_signing::profile::BOUND;
use oriel_signing::seal::Seal;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::wish::Wish;
use sha2::{Digest, Sha256};

use crate::request_body::UploadDigest;

/// For how long a signing key is good, in seconds. Half way through it is replaced.
const LIFE: u64 = 24 * 3600;

/// The signing keys of one identity: one at a time, made when first needed, never written down.
#[derive(Debug)]
pub struct SigningKeys {
    identity: Arc<Identity>,
    /// Raised by the owner to withdraw what was vouched for before.
    serial: u64,
    current: Mutex<Option<(Arc<Signer>, Delegation)>>,
}

impl SigningKeys {
    /// Keys for which this identity vouches, with this serial.
    pub fn new(identity: Arc<Identity>, serial: u64) -> Self {
        Self { identity, serial, current: Mutex::new(None) }
    }

    /// Who signs now; `None` if the system gives no randomness.
    fn signer(&self, now: u64) -> Option<Arc<Signer>> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((signer, delegation)) = &*current
            && (delegation.not_before..=delegation.expires - LIFE / 2).contains(&now)
        {
            return Some(Arc::clone(signer));
        }
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).ok()?;
        let key = SigningKey::from_seed(&seed);
        let delegation =
            Delegation { key: key.public(), not_before: now, expires: now + LIFE, serial: self.serial };
        let vouched = delegation.write(&self.identity.sign(&delegation.message()).ok()?)?;
        let signer = Arc::new(Signer::delegated(key, vouched));
        *current = Some((Arc::clone(&signer), delegation));
        Some(signer)
    }
}

/// A response that is to be signed, and the request it will be bound to.
#[derive(Debug)]
pub struct Wanted {
    wish: Wish,
    /// Whether each packet is to be bound to the head; else the head alone is signed, with a digest of a short body.
    packets: bool,
    method: Method,
    target_uri: String,
    fields: HeaderMap,
    upload: Arc<UploadDigest>,
}

impl Wanted {
    /// What this request wants, if it wants a signature. Its origin is not told of that.
    pub fn of(head: &mut RequestHead) -> Option<Box<Self>> {
        let wish = Wish::of(&head.fields)?;
        let packets = wants_packets(&head.method, &head.fields);
        if preload_nonce(&head.fields).is_some() {
            // These are the browser's cache's, about a page from before; the worker does not know of them.
            head.fields.remove(IF_NONE_MATCH);
            head.fields.remove(IF_MODIFIED_SINCE);
        }
        for name in [ACCEPT_SIGNATURE, ORIEL_ACCEPT, PRELOAD] {
            head.fields.remove(name);
        }
        let path = if head.target == "*" { "" } else { head.target.as_str() };
        let mut fields = HeaderMap::new();
        for name in BOUND.map(HeaderName::from_static) {
            for value in head.fields.get_all(&name) {
                fields.append(&name, value.clone());
            }
        }
        Some(Box::new(Self {
            wish,
            packets,
            method: head.method.clone(),
            target_uri: format!("{}://{}{path}", head.scheme, head.authority),
            fields,
            upload: Arc::default(),
        }))
    }

    /// Whether each packet is to be bound to the head.
    pub fn packets(&self) -> bool {
        self.packets
    }

    /// Whether the response has no body by its method.
    pub fn is_head(&self) -> bool {
        self.method == Method::HEAD
    }

    /// Where the digest of the request's body is to be put.
    pub fn upload(&self) -> Arc<UploadDigest> {
        Arc::clone(&self.upload)
    }

    /// There was no body.
    pub fn nothing_uploaded(&self) {
        let _ = self.upload.set(Sha256::digest(b"").into());
    }

    /// Signs the head. `None` where that cannot be done: then it goes as it is, and whoever asked sees that nobody
    /// has signed it.
    pub fn sign(&self, keys: &SigningKeys, head: &mut ResponseHead) -> Option<Seal> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
        let mut id = [0; 16];
        getrandom::fill(&mut id).ok()?;
        let stream = Stream { id, request: self.upload.get().copied() };
        let request = Request { method: &self.method, target_uri: &self.target_uri, fields: &self.fields };
        keys.signer(now)?.sign(head, request, &self.wish, &stream, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signing_key_is_replaced_before_it_is_too_old() {
        let keys = SigningKeys::new(Arc::new(Identity::generate().unwrap()), 4);
        let at = |now| {
            let signer = keys.signer(now).unwrap();
            let delegation = keys.current.lock().unwrap().as_ref().unwrap().1;
            assert_eq!(delegation.serial, 4);
            assert!((delegation.not_before..=delegation.expires).contains(&now));
            signer
        };
        let first = at(1_000_000);
        assert!(Arc::ptr_eq(&first, &at(1_000_000 + LIFE / 2)));
        let second = at(1_000_001 + LIFE / 2);
        assert!(!Arc::ptr_eq(&first, &second));
        // A clock that was set back would leave the key not yet good.
        assert!(!Arc::ptr_eq(&second, &at(1_000_000)));
    }
}
