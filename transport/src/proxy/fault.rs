//! Why a proxy did not open a tunnel, in sentences that say what helps.

use std::io;
use std::time::Duration;

/// A proxy, and why no tunnel came about.
#[derive(Debug, thiserror::Error)]
#[error("the proxy {proxy} {fault}")]
pub struct ProxyError {
    /// The proxy's address, without its password.
    pub proxy: String,
    /// What is wrong.
    pub fault: ProxyFault,
}

/// What is wrong with a proxy. Each reads on from "the proxy ...".
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProxyFault {
    /// The system's resolver does not know its name.
    #[error("cannot be found: its name does not resolve ({0})")]
    Unresolved(io::Error),
    /// Nothing answers on TCP.
    #[error("cannot be reached over TCP: {0}")]
    Unreachable(io::Error),
    /// An `https://` proxy whose certificate is not trusted, or that does not speak TLS.
    #[error("does not prove over TLS that it is {host}: {reason}")]
    Tls {
        /// The proxy's host.
        host: String,
        /// What TLS said.
        reason: String,
    },
    /// It asks who wants out, and nobody said (407, or SOCKS5's choice of methods).
    #[error(
        "wants a user name and a password: write USER:PASSWORD@ before its host, in ORIEL_PROXY in the environment \
         or in `proxy` of the configuration file"
    )]
    PasswordWanted,
    /// It does not accept the user name and password (407, or RFC 1929).
    #[error(
        "does not accept the user name and password that its address holds: correct them, with every character \
         that is neither a letter nor a digit written as %XX"
    )]
    PasswordWrong,
    /// It wants to be convinced in ways that are not spoken here.
    #[error(
        "takes only {}, which Oriel does not speak: run a local proxy that does, such as cntlm or px, and name that \
         one as the proxy",
        .0.join(" or ")
    )]
    SchemesUnknown(Vec<String>),
    /// It is told not to let anyone reach that host (403, SOCKS5 reply 2).
    #[error("refuses to connect to {target}: whoever runs it must allow that name and port")]
    Forbidden {
        /// The host and port that were asked for.
        target: String,
    },
    /// It tried, and cannot reach that host either (5xx, SOCKS5 replies 1 and 3 to 6).
    #[error("cannot reach {target} itself: {reason}")]
    TargetUnreachable {
        /// The host and port that were asked for.
        target: String,
        /// The status or the reply.
        reason: String,
    },
    /// It wants to know who asks in none of the ways that were offered (SOCKS5's choice of methods).
    #[error("takes neither everybody nor a user name and password: ask whoever runs it for another proxy")]
    NoAcceptableMethod,
    /// A page where a tunnel should begin.
    #[error(
        "answers with a web page instead of a tunnel (status {status}): if this network wants you to sign in, do \
         that in a browser; otherwise that address is no proxy"
    )]
    Page {
        /// Of the response.
        status: u16,
    },
    /// It speaks HTTP or SOCKS5 and does not open tunnels.
    #[error("does not open tunnels ({reason}): that address is no proxy, or one for other things")]
    NoTunnels {
        /// The status or the reply.
        reason: String,
    },
    /// What it sends is no HTTP, or no SOCKS5.
    #[error("does not speak {protocol}: check the scheme and the port of its address")]
    WrongProtocol {
        /// What was expected.
        protocol: &'static str,
    },
    /// It sent more than an answer may have.
    #[error("sends an answer without end")]
    Endless,
    /// The connection ended before there was an answer.
    #[error("broke off before it answered")]
    BrokeOff,
    /// No answer in time.
    #[error("did not answer within {} s: it is overloaded, or speaks something else than its address says", .0.as_secs())]
    Slow(Duration),
}

impl ProxyFault {
    /// Whether it has understood that a tunnel is wanted, and opens none, neither now nor to a better password.
    pub fn refuses_tunnels(&self) -> bool {
        matches!(self, Self::Forbidden { .. } | Self::NoTunnels { .. })
    }

    /// Whether it might open a tunnel to another address of the same relay.
    pub(crate) fn is_about_the_target(&self) -> bool {
        matches!(self, Self::Forbidden { .. } | Self::TargetUnreachable { .. })
    }
}
