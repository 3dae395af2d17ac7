//! Names: one DNS label each, `alice` in `alice.example.net`.

use std::fmt;
use std::str::FromStr;

use crate::zbase32;

/// A valid name: 1 to 63 characters of a-z, 0-9 and inner hyphens, not in the form `??--*` (P-40).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(Box<str>);

/// Why a text is not a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// Empty, or longer than a DNS label may be.
    #[error("a name has 1 to 63 characters")]
    Length,
    /// Something other than lower-case letters, digits and hyphens.
    #[error("a name holds only a-z, 0-9 and hyphens")]
    Character,
    /// A hyphen at an end, or third and fourth, where it would mark an encoded label (RFC 5891, 4.2.3.1).
    #[error("a hyphen may stand only inside a name, and not third and fourth")]
    Hyphen,
}

/// Labels with a meaning of their own to mail, certificates, browsers or operators (P-41).
pub const RESERVED: &[&str] = &[
    "abuse",
    "acme",
    "admin",
    "administrator",
    "autoconfig",
    "autodiscover",
    "broadcasthost",
    "dns",
    "ftp",
    "hostmaster",
    "imap",
    "isatap",
    "local",
    "localdomain",
    "localhost",
    "mail",
    "mx",
    "no-reply",
    "noc",
    "noreply",
    "ns",
    "ns1",
    "ns2",
    "ns3",
    "ns4",
    "oriel",
    "pop",
    "pop3",
    "postmaster",
    "registrar",
    "relay",
    "root",
    "security",
    "smtp",
    "ssladmin",
    "ssladministrator",
    "sslwebmaster",
    "sysadmin",
    "usenet",
    "uucp",
    "webmail",
    "webmaster",
    "wpad",
    "www",
];

impl Name {
    /// The label itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nobody may claim this name (P-41, P-42): a label with a meaning of its own, or one that has the
    /// shape of a key.
    pub fn is_reserved(&self) -> bool {
        RESERVED.binary_search(&self.as_str()).is_ok() || zbase32::is_key_shaped(&self.0)
    }

    /// Makes a valid name out of any text, such as a machine's user name; `None` if nothing usable is left.
    pub fn suggest(text: &str) -> Option<Name> {
        let mut label = String::new();
        for c in text.chars().flat_map(char::to_lowercase) {
            if c.is_ascii_alphanumeric() {
                label.push(c);
            } else if !label.ends_with('-') && !label.is_empty() {
                label.push('-');
            }
            if label.len() == 63 {
                break;
            }
        }
        label.trim_matches('-').parse().ok()
    }
}

impl FromStr for Name {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let bytes = text.as_bytes();
        if bytes.is_empty() || bytes.len() > 63 {
            return Err(NameError::Length);
        }
        if !bytes.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return Err(NameError::Character);
        }
        if bytes.starts_with(b"-") || bytes.ends_with(b"-") || bytes.get(2..4) == Some(b"--") {
            return Err(NameError::Hyphen);
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Name({self})")
    }
}

impl std::borrow::Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p40_what_is_a_name() {
        for good in ["a", "alice", "x-1", "0", &"a".repeat(63)] {
            assert!(good.parse::<Name>().is_ok(), "{good}");
        }
        for (bad, why) in [
            ("", NameError::Length),
            (&*"a".repeat(64), NameError::Length),
            ("Alice", NameError::Character),
            ("a.b", NameError::Character),
            ("a_b", NameError::Character),
            ("ж", NameError::Character),
            ("a ", NameError::Character),
            ("-a", NameError::Hyphen),
            ("a-", NameError::Hyphen),
            ("xn--e1afmkfd", NameError::Hyphen),
        ] {
            assert_eq!(bad.parse::<Name>().unwrap_err(), why, "{bad}");
        }
    }

    #[test]
    fn p41_reserved_labels() {
        assert!(RESERVED.is_sorted(), "looked up by binary search");
        for label in ["www", "admin", "localhost", "wpad", "autodiscover", "ns1", "mail"] {
            assert!(label.parse::<Name>().unwrap().is_reserved(), "{label}");
        }
        assert!(!"alice".parse::<Name>().unwrap().is_reserved());
    }

    #[test]
    fn p42_key_shaped_labels_are_reserved() {
        let label = zbase32::encode(&[7; 32]);
        assert!(label.parse::<Name>().unwrap().is_reserved());
        let undecodable = "9".repeat(52);
        assert!(undecodable.parse::<Name>().unwrap().is_reserved());
        assert!(!"9".repeat(51).parse::<Name>().unwrap().is_reserved());
    }

    #[test]
    fn suggests_a_name_from_anything() {
        for (text, name) in [("Alice Smith", "alice-smith"), ("bob", "bob"), ("Ünal_7 ", "nal-7")] {
            assert_eq!(Name::suggest(text).unwrap().as_str(), name);
        }
        assert!(Name::suggest("жжж").is_none());
    }

    proptest::proptest! {
        #[test]
        fn suggestions_are_names(text: String) {
            if let Some(name) = Name::suggest(&text) {
                assert_eq!(name.as_str().parse::<Name>(), Ok(name.clone()));
            }
        }
    }
}
