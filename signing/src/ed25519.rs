//! Ed25519, strictly: what one verifier accepts, all accept (RFC 8032, section 5.1.7, and stricter).

use std::fmt;

use ed25519_dalek::{Signer, SigningKey as Secret, VerifyingKey};
use oriel_protocol::key::PublicKey;

/// A signature's 64 bytes.
pub type Signature = [u8; 64];

/// Whether `signature` is the key's over `message`.
///
/// Refused beside wrong ones: keys and commitments of small order, keys that are not encoded as the standard has it,
/// and scalars that are not reduced. Without these nobody can make two signatures of one, or a key under which
/// several messages share a signature.
pub fn verify(key: &PublicKey, message: &[u8], signature: &Signature) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(key.as_bytes()) else { return false };
    let canonical = key.to_edwards().compress().to_bytes() == key.to_bytes();
    canonical && key.verify_strict(message, &signature.into()).is_ok()
}

/// A secret key to sign with. Its bytes are wiped when it is dropped.
pub struct SigningKey(Secret);

impl SigningKey {
    /// From the 32 secret bytes of RFC 8032, section 5.1.5.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(Secret::from_bytes(seed))
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey::from_bytes(self.0.verifying_key().to_bytes())
    }

    /// Signs: the same message always gets the same signature.
    pub fn sign(&self, message: &[u8]) -> Signature {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_s_own_signature_of_the_message_counts() {
        let key = SigningKey::from_seed(&[7; 32]);
        let signature = key.sign(b"message");
        assert!(verify(&key.public(), b"message", &signature));
        assert!(!verify(&key.public(), b"massage", &signature));
        assert!(!verify(&SigningKey::from_seed(&[8; 32]).public(), b"message", &signature));
        for byte in 0..64 {
            let mut other = signature;
            other[byte] ^= 1;
            assert!(!verify(&key.public(), b"message", &other), "byte {byte}");
        }
    }

    #[test]
    fn p112_keys_of_small_order_and_other_spellings_of_a_key_are_refused() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut signature = [0; 64];
        signature[..32].copy_from_slice(&neutral);
        assert!(!verify(&PublicKey::from_bytes(neutral), b"", &signature));
        // p + 3 for 3: the same point in other bytes.
        let mut spelling = [0xff; 32];
        (spelling[0], spelling[31]) = (0xf0, 0x7f);
        assert!(!verify(&PublicKey::from_bytes(spelling), b"", &signature));
    }
}
