//! Why publishing ended for good.

use oriel_certs::uplink::UplinkTlsError;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Refusal;
use oriel_transport::connect_error::ConnectError;

/// Why publishing ended for good.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// TLS could not be set up.
    #[error(transparent)]
    Tls(#[from] UplinkTlsError),
    /// TLS could not be set up.
    #[error("TLS: {0}")]
    Rustls(#[from] rustls::Error),
    /// The runtime refused.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// The relay refused, and will again.
    #[error("{}", .0.message)]
    Refused(Refusal),
    /// No relay has ever answered.
    #[error("{0}; see whether the address is right and a relay runs there")]
    NoRelay(ConnectError),
    /// The relay does not prove itself.
    #[error("{0}; if it has a certificate of its own, name its CA with --relay-ca")]
    NotTrusted(ConnectError),
    /// The relay will not have us any more.
    #[error("{}", ended(.0))]
    Ended(CloseCode),
}

fn ended(code: &CloseCode) -> String {
    match code {
        CloseCode::Replaced => {
            "another instance with this identity took the name over; to run several, give each --replica"
                .into()
        }
        other => format!("the relay ended it: {other}"),
    }
}

impl PublishError {
    /// No relay was reached, for this reason.
    pub fn unreached(error: ConnectError) -> Self {
        if error.is_untrusted() { Self::NotTrusted(error) } else { Self::NoRelay(error) }
    }

    /// Whether the relay has the last word: asking again would not change it (P-72), or must not be tried (P-43).
    pub fn is_final(&self) -> bool {
        match self {
            PublishError::Refused(refusal) => !refusal.code.is_temporary(),
            PublishError::Ended(_) => true,
            _ => false,
        }
    }

    /// The word for it in events.
    pub fn word(&self) -> &'static str {
        match self {
            PublishError::Refused(refusal) => refusal.code.word(),
            PublishError::NoRelay(_) => "no-relay",
            PublishError::NotTrusted(_) => "relay-not-trusted",
            PublishError::Ended(code) => word_of(*code),
            _ => "internal",
        }
    }
}

/// The word in events for the end of a name or of an uplink.
pub(crate) fn word_of(code: CloseCode) -> &'static str {
    match code {
        CloseCode::Replaced => "replaced",
        CloseCode::Revoked => "revoked",
        _ => "internal",
    }
}
