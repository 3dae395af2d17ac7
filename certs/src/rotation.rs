//! An old identity's word that a new one takes its place (P-149).

use oriel_protocol::control::Rotation;
use oriel_protocol::key::PublicKey;
use ring::signature::{ED25519, UnparsedPublicKey};

use crate::identity::{Identity, IdentityError};

/// `old` says that `new` takes its place in `zone`.
///
/// # Errors
/// [`IdentityError::Key`] if the key cannot be used.
pub fn sign(old: &Identity, new: &PublicKey, zone: &str) -> Result<Rotation, IdentityError> {
    let signature = old.sign(&Rotation::statement(&old.public(), new, zone))?;
    Ok(Rotation { old: old.public(), signature })
}

/// Whether the old identity has signed that `new`, which must be the identity that the handshake has proved, takes
/// its place in `zone`.
pub fn verify(rotation: &Rotation, new: &PublicKey, zone: &str) -> bool {
    let statement = Rotation::statement(&rotation.old, new, zone);
    UnparsedPublicKey::new(&ED25519, rotation.old.as_bytes()).verify(&statement, &rotation.signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p149_only_the_old_identity_names_its_heir() {
        let (old, new, other) =
            (Identity::generate().unwrap(), Identity::generate().unwrap(), Identity::generate().unwrap());
        let rotation = sign(&old, &new.public(), "example.net").unwrap();
        assert!(verify(&rotation, &new.public(), "example.net"));
        assert!(!verify(&rotation, &other.public(), "example.net"), "for another heir");
        assert!(!verify(&rotation, &new.public(), "example.com"), "at another relay");
        let forged = Rotation { old: old.public(), ..sign(&other, &new.public(), "example.net").unwrap() };
        assert!(!verify(&forged, &new.public(), "example.net"));
        for at in 0..rotation.signature.len() {
            let mut changed = rotation.clone();
            changed.signature[at] ^= 1;
            assert!(!verify(&changed, &new.public(), "example.net"), "byte {at}");
        }
    }

    #[test]
    fn p149_the_statement_is_these_bytes() {
        let statement = Rotation::statement(
            &PublicKey::from_bytes([1; 32]),
            &PublicKey::from_bytes([2; 32]),
            "example.net",
        );
        assert_eq!(statement, [b"oriel-rotate-1\0", &[1; 32][..], &[2; 32], b"example.net"].concat());
    }
}
