//! Whom to tell.

use std::fmt;
use std::str::FromStr;

use lettre::Address;

/// Most people who are told of one site at once.
pub const MOST_RECIPIENTS: usize = 50;

/// Longest address (RFC 5321, section 4.5.3.1, less the brackets).
const LONGEST: usize = 254;

/// An address that mail can be sent to. What it is compared by has its domain in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Recipient(Address);

/// Why that is not so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecipientError {
    /// Not of the form that mail servers take.
    #[error("{0:?} is no e-mail address: write it as name@example.org, without a display name")]
    NotOne(String),
    /// Mail servers would need an extension that many lack.
    #[error(
        "{0:?}: only plain letters, digits and signs can be used here; write a domain with others in its xn-- form"
    )]
    NotPlain(String),
    /// Too many.
    #[error("at most {MOST_RECIPIENTS} people can be told at once; there are {0}")]
    TooMany(usize),
}

impl Recipient {
    /// For lettre.
    pub fn address(&self) -> &Address {
        &self.0
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    /// Valid ones, each once, in the order given.
    ///
    /// # Errors
    /// [`RecipientError`] for the first that is not.
    pub fn all<S: AsRef<str>>(texts: &[S]) -> Result<Vec<Self>, RecipientError> {
        let mut all: Vec<Self> = Vec::new();
        for text in texts {
            let recipient: Self = text.as_ref().parse()?;
            if !all.contains(&recipient) {
                all.push(recipient);
            }
        }
        if all.len() > MOST_RECIPIENTS { Err(RecipientError::TooMany(all.len())) } else { Ok(all) }
    }
}

impl FromStr for Recipient {
    type Err = RecipientError;

    fn from_str(text: &str) -> Result<Self, RecipientError> {
        let text = text.trim();
        let not_one = || RecipientError::NotOne(text.chars().take(LONGEST).collect());
        if text.len() > LONGEST || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(not_one());
        }
        if !text.is_ascii() {
            return Err(RecipientError::NotPlain(text.to_owned()));
        }
        let (user, domain) = text.rsplit_once('@').ok_or_else(not_one)?;
        // Quoted forms and comments are mail's past, and a way to smuggle.
        if user.contains(['"', '(', ')', '<', '>', ',', ';', ':', '\\', '@']) {
            return Err(not_one());
        }
        Address::new(user, domain.to_ascii_lowercase()).map(Self).map_err(|_| not_one())
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked() {
        for good in ["a@b.c", "a.b+c@example.org", " o'neil@example.org "] {
            assert!(good.parse::<Recipient>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "a",
            "@b.c",
            "a@",
            "Ann <a@b.c>",
            "a@b.c,d@e.f",
            "a@b.c\r\nBcc: d@e.f",
            "a b@c.d",
            "\"a b\"@c.d",
            "a@b@c.d",
            "a@b..c",
            "ä@b.c",
            "a@bücher.example",
        ] {
            assert!(bad.parse::<Recipient>().is_err(), "{bad:?}");
        }
        assert!(format!("{}@b.c", "a".repeat(300)).parse::<Recipient>().is_err());
    }

    #[test]
    fn each_is_told_once_and_not_too_many() {
        let all = Recipient::all(&["a@B.c", "a@b.C", "A@b.c"]).unwrap();
        assert_eq!(all.len(), 2, "a domain does not mind case, a mailbox may");
        let many: Vec<_> = (0..=MOST_RECIPIENTS).map(|n| format!("a{n}@b.c")).collect();
        assert_eq!(Recipient::all(&many), Err(RecipientError::TooMany(51)));
    }
}
