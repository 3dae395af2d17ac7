//! Domains of a peer's own, outside the relay's zone: `photos.example.org` (P-140).

use std::fmt;
use std::str::FromStr;

use crate::key::PublicKey;

/// A host name as certificates and the DNS carry it: lower-case labels of a-z, 0-9 and inner hyphens, at least two.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(Box<str>);

/// Why a text is not a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DomainError {
    /// Longer than a host name may be, or empty.
    #[error("a domain has 1 to 253 characters")]
    Length,
    /// One label only.
    #[error("a domain has a dot in it, as photos.example.org has, and none at its end")]
    Dots,
    /// A label that is empty, too long, or begins or ends with a hyphen.
    #[error("between its dots a domain has 1 to 63 characters, with no hyphen first or last")]
    Label,
    /// Something other than lower-case letters, digits and hyphens.
    #[error("a domain holds only a-z, 0-9, hyphens and dots; write other letters in their xn-- form")]
    Character,
    /// An IP address, or what a browser takes for one.
    #[error("an IP address is not a domain")]
    Address,
}

impl Domain {
    /// The domain itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where in the DNS the domain's owner says whose it is (P-143).
    pub fn proof_name(&self) -> String {
        format!("_oriel.{self}")
    }
}

/// The text of the TXT record at [`Domain::proof_name`]: the domain is this identity's (P-143).
pub fn proof_text(key: &PublicKey) -> String {
    format!("oriel-key={key}")
}

impl FromStr for Domain {
    type Err = DomainError;

    fn from_str(text: &str) -> Result<Self, DomainError> {
        if text.is_empty() || text.len() > 253 {
            return Err(DomainError::Length);
        }
        if !text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.')) {
            return Err(if text.contains(':') { DomainError::Address } else { DomainError::Character });
        }
        let (_, last) =
            text.rsplit_once('.').filter(|(_, last)| !last.is_empty()).ok_or(DomainError::Dots)?;
        let bad = |label: &str| {
            label.is_empty() || label.len() > 63 || label.starts_with('-') || label.ends_with('-')
        };
        if text.split('.').any(bad) {
            return Err(DomainError::Label);
        }
        // What ends in a number is an address to a browser, in whatever base (the WHATWG's URL standard).
        let hex =
            last.strip_prefix("0x").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if hex || last.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(DomainError::Address);
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Domain({self})")
    }
}

impl std::borrow::Borrow<str> for Domain {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p140_what_is_a_domain() {
        let longest = ["a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(61)].join(".");
        assert_eq!(longest.len(), 253);
        for good in ["a.b", "photos.example.org", "xn--e1afmkfd.xn--p1ai", "7.example", "1.2.3.4a", &longest]
        {
            assert_eq!(good.parse::<Domain>().unwrap().to_string(), good);
        }
        for (bad, why) in [
            ("", DomainError::Length),
            (&*format!("{longest}e"), DomainError::Length),
            ("example", DomainError::Dots),
            ("example.org.", DomainError::Dots),
            ("a..b", DomainError::Label),
            (".a.b", DomainError::Label),
            ("-a.b", DomainError::Label),
            ("a.b-", DomainError::Label),
            (&*format!("{}.b", "a".repeat(64)), DomainError::Label),
            ("Example.org", DomainError::Character),
            ("a_b.org", DomainError::Character),
            ("*.example.org", DomainError::Character),
            ("bücher.example", DomainError::Character),
            ("192.0.2.1", DomainError::Address),
            ("1.2", DomainError::Address),
            ("a.0x7f", DomainError::Address),
            ("a.0x", DomainError::Address),
            ("2001:db8::1", DomainError::Address),
        ] {
            assert_eq!(bad.parse::<Domain>().unwrap_err(), why, "{bad}");
        }
    }

    #[test]
    fn p143_the_proof_of_a_domain() {
        let domain: Domain = "photos.example.org".parse().unwrap();
        assert_eq!(domain.proof_name(), "_oriel.photos.example.org");
        let key = PublicKey::from_bytes([0; 32]);
        assert_eq!(proof_text(&key), format!("oriel-key={}", "y".repeat(52)));
    }

    proptest::proptest! {
        #[test]
        fn p140_a_domain_is_what_its_rule_says(text in "[a-z0-9.-]{0,20}") {
            if let Ok(domain) = text.parse::<Domain>() {
                assert!(domain.as_str() == text && text.contains('.') && text.parse::<std::net::IpAddr>().is_err());
            }
        }
    }
}
