//! A second look, after TLS has failed: what is shown there, whoever shows it, and what that means.

pub mod look;
mod shown;

use std::fmt;
use std::time::SystemTime;

use super::Part;
use super::clock::{self, Skew};
use super::portal::Portal;

/// Whom the peer trusts to say who a relay is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The web's authorities.
    Web,
    /// The one of `--relay-ca`.
    Named,
}

/// What a second look has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsTrouble {
    /// Nothing: the relay proves itself now.
    None {
        /// Who vouches for the relay.
        issuer: String,
        /// Until when.
        until: SystemTime,
        /// What time it is there, if it says so.
        date: Option<SystemTime>,
    },
    /// Nothing answers.
    Silent,
    /// No connection.
    NoConnection(String),
    /// The connection is broken off once TLS begins.
    Cut(String),
    /// What answers there does not speak TLS.
    NotTls,
    /// The certificate is the relay's, and this computer's clock is wrong.
    Clock(Skew),
    /// The certificate is the relay's, and either is wrong: its dates or this computer's clock.
    Dates {
        /// It counts from here on.
        from: SystemTime,
        /// And until here.
        until: SystemTime,
        /// What time it is by this computer's clock.
        now: SystemTime,
    },
    /// The certificate is the relay's and has run out, or does not count yet; the clock is right.
    OutOfDate {
        /// It counts from here on.
        from: SystemTime,
        /// And until here.
        until: SystemTime,
    },
    /// Something on the way shows certificates of its own.
    Inspected {
        /// Who signs them.
        issuer: String,
    },
    /// Somebody vouches for it whom we do not know: something on the way, or the relay's own CA.
    Unknown {
        /// Who.
        issuer: String,
        /// Whom we would trust.
        trust: Trust,
    },
    /// What answers speaks an older TLS than relays do.
    Old {
        /// Who signed its certificate.
        issuer: String,
    },
    /// The relay has a CA that it made itself.
    OwnCa,
    /// The network wants a login.
    Portal(Portal),
    /// The certificate is another host's.
    OtherHost {
        /// Whom it is for.
        names: Vec<String>,
    },
    /// Something else about the certificate.
    Other(String),
}

impl TlsTrouble {
    /// Whether TLS is as it should be.
    pub fn is_none(&self) -> bool {
        matches!(self, TlsTrouble::None { .. })
    }

    /// Which part is the trouble: TLS, but for a clock that is wrong, and where nothing answers.
    pub fn part(&self) -> Part {
        match self {
            TlsTrouble::Clock(_) | TlsTrouble::Dates { .. } => Part::Clock,
            TlsTrouble::NoConnection(_) | TlsTrouble::Silent => Part::Tcp,
            _ => Part::Tls,
        }
    }
}

impl fmt::Display for TlsTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TlsTrouble::None { issuer, until, .. } => {
                write!(
                    f,
                    "the relay proves itself, by a certificate of {issuer} until {}",
                    clock::moment(*until)
                )
            }
            TlsTrouble::Silent => write!(f, "nothing answers when TLS begins: a firewall may swallow it"),
            TlsTrouble::NoConnection(reason) => write!(f, "there is no connection over TCP: {reason}"),
            TlsTrouble::Cut(reason) => {
                write!(
                    f,
                    "the connection is cut off when TLS begins ({reason}): a firewall, or no relay is there"
                )
            }
            TlsTrouble::NotTls => write!(f, "what answers there does not speak TLS: is the port right?"),
            TlsTrouble::Clock(skew) => write!(f, "{skew}"),
            TlsTrouble::Dates { from, until, now } => write!(
                f,
                "the relay's certificate counts from {} until {}, and this computer's clock says {}: either the clock \
                 or the certificate is wrong",
                clock::moment(*from),
                clock::moment(*until),
                clock::moment(*now)
            ),
            TlsTrouble::OutOfDate { from, until } => write!(
                f,
                "the relay's certificate counts from {} until {} only, and this computer's clock is right: the relay's \
                 operator must renew it",
                clock::moment(*from),
                clock::moment(*until)
            ),
            TlsTrouble::Inspected { issuer } => write!(
                f,
                "something between here and the relay opens TLS, with certificates of its own (issuer {issuer}): a \
                 company's proxy, or a virus scanner. Ask for an exception for the relay"
            ),
            TlsTrouble::Unknown { issuer, trust: Trust::Web } => write!(
                f,
                "the certificate shown for the relay is of an authority that nobody here trusts (issuer {issuer}): \
                 something between here and the relay opens TLS, or the relay has a CA of its own, to be named with \
                 --relay-ca"
            ),
            TlsTrouble::Unknown { issuer, trust: Trust::Named } => write!(
                f,
                "the certificate shown for the relay is not of the CA in --relay-ca (issuer {issuer}): something \
                 between here and the relay opens TLS, or the file is another relay's"
            ),
            TlsTrouble::Old { issuer } => write!(
                f,
                "what answers speaks an older TLS than relays do (issuer {issuer}): something between here and the \
                 relay opens TLS, or no relay is there"
            ),
            TlsTrouble::OwnCa => write!(
                f,
                "the relay's certificate is of a CA of its own: name that with --relay-ca (ca.pem in the relay's data)"
            ),
            TlsTrouble::Portal(portal) => write!(f, "{portal}"),
            TlsTrouble::OtherHost { names } => write!(
                f,
                "the certificate shown is for {}, not for the relay: a captive portal, a wrong address, or TLS opened \
                 on the way",
                if names.is_empty() { "nobody".to_owned() } else { names.join(", ") }
            ),
            TlsTrouble::Other(reason) => write!(f, "the relay's certificate cannot be used: {reason}"),
        }
    }
}
