//! `Oriel-Key`: the identity vouches for a short-lived key, which signs responses in its place.
//!
//! The identity is what links and host names hold and what visitors pin. A signing key that leaks is worth nothing
//! after its last day, and less than that once the identity vouches with a higher serial: a verifier that has seen
//! one takes no lower one.

use http::HeaderValue;
use http::header::HeaderMap;
use oriel_protocol::key::PublicKey;
use sfv::BareItem;

use crate::ed25519::{Signature, SigningKey, verify};
use crate::refusal::Refusal;
use crate::structured;

/// The field.
pub const FIELD: &str = "oriel-key";

/// The longest that a delegation may be good for, in seconds: seven days.
pub const LONGEST: u64 = 7 * 24 * 3600;

/// What the identity says of a signing key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// The key that signs.
    pub key: PublicKey,
    /// The first second (since 1970) at which it may.
    pub not_before: u64,
    /// The last.
    pub expires: u64,
    /// Raised by whoever owns the identity to withdraw every earlier delegation at once.
    pub serial: u64,
}

impl Delegation {
    /// The field's value, vouched for by the identity. `None` where a number has more than fifteen digits.
    pub fn vouch(&self, identity: &SigningKey) -> Option<HeaderValue> {
        self.write(&identity.sign(&self.message()))
    }

    /// The field's value with the identity's signature of [`message`](Self::message).
    pub fn write(&self, signature: &Signature) -> Option<HeaderValue> {
        let value = structured::write([
            ("v", structured::integer(1)?),
            ("key", BareItem::ByteSequence(self.key.as_bytes().to_vec())),
            ("nbf", structured::integer(self.not_before)?),
            ("exp", structured::integer(self.expires)?),
            ("serial", structured::integer(self.serial)?),
            ("sig", BareItem::ByteSequence(signature.to_vec())),
        ])?;
        HeaderValue::try_from(value).ok()
    }

    /// Reads the field, if it is there, and checks that the identity vouches for what it says.
    ///
    /// # Errors
    /// [`Refusal::Delegation`].
    pub fn check(fields: &HeaderMap, identity: &PublicKey) -> Result<Option<Self>, Refusal> {
        let Some(parsed) = structured::dictionary(fields, FIELD) else { return Ok(None) };
        let (delegation, signature) =
            parsed.and_then(|members| Self::read(&members)).ok_or(Refusal::Delegation("not in its form"))?;
        if !verify(identity, &delegation.message(), &signature) {
            return Err(Refusal::Delegation("not by this identity"));
        }
        if delegation.expires.saturating_sub(delegation.not_before) > LONGEST {
            return Err(Refusal::Delegation("for too long"));
        }
        Ok(Some(delegation))
    }

    fn read(members: &sfv::Dictionary) -> Option<(Self, Signature)> {
        (members.len() == 6 && structured::number(members, "v")? == 1).then_some(())?;
        let delegation = Self {
            key: PublicKey::from_bytes(structured::bytes(members, "key")?),
            not_before: structured::number(members, "nbf")?,
            expires: structured::number(members, "exp")?,
            serial: structured::number(members, "serial")?,
        };
        Some((delegation, structured::bytes(members, "sig")?))
    }

    /// What the identity signs.
    pub fn message(&self) -> Vec<u8> {
        [
            &b"oriel-key-1\0"[..],
            self.key.as_bytes(),
            &self.not_before.to_be_bytes(),
            &self.expires.to_be_bytes(),
            &self.serial.to_be_bytes(),
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderName;

    fn fields(value: HeaderValue) -> HeaderMap {
        [(HeaderName::from_static(FIELD), value)].into_iter().collect()
    }

    fn sample(life: u64) -> (SigningKey, Delegation) {
        let key = SigningKey::from_seed(&[2; 32]).public();
        (SigningKey::from_seed(&[1; 32]), Delegation { key, not_before: 100, expires: 100 + life, serial: 3 })
    }

    #[test]
    fn an_identity_vouches() {
        let (identity, delegation) = sample(LONGEST);
        let fields = fields(delegation.vouch(&identity).unwrap());
        assert_eq!(Delegation::check(&fields, &identity.public()), Ok(Some(delegation)));
        assert_eq!(Delegation::check(&HeaderMap::new(), &identity.public()), Ok(None));
    }

    #[test]
    fn p104_p111_nobody_else_does_and_not_for_long() {
        let (identity, delegation) = sample(60);
        let value = delegation.vouch(&SigningKey::from_seed(&[9; 32])).unwrap();
        let refused = |value| Delegation::check(&fields(value), &identity.public()).unwrap_err().code();
        assert_eq!(refused(value), "delegation");
        assert_eq!(refused(sample(LONGEST + 1).1.vouch(&identity).unwrap()), "delegation");
        let honest = delegation.vouch(&identity).unwrap();
        let text = honest.to_str().unwrap();
        for other in [
            text.replace("nbf=100", "nbf=99"),
            text.replace("serial=3", "serial=4"),
            text.replace("v=1", "v=2"),
            text.replace("v=1, ", ""),
            text.replace(", ", ","),
            format!("{text}, serial=3"),
            format!("{text}, more"),
        ] {
            assert_ne!(other, text);
            assert_eq!(refused(HeaderValue::try_from(other).unwrap()), "delegation");
        }
    }
}
