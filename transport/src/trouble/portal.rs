//! A network that shows its own page until one has logged in: a captive portal (RFC 8952).

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use http::StatusCode;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::web::{self, Seen};
use crate::plain_text::plain;

/// For the connection and the answer.
const DEADLINE: Duration = Duration::from_secs(3);

/// What gives it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portal {
    /// The host of its page, if it names that.
    pub at: Option<String>,
}

/// Asks plain HTTP's port of the relay's address. `None` where nothing speaks for a portal.
pub async fn at(address: SocketAddr, host: &str) -> Option<Portal> {
    let seen = async {
        let stream = TcpStream::connect(address).await?;
        Ok::<_, io::Error>(web::ask(Box::new(stream), host).await)
    };
    judge(&timeout(DEADLINE, seen).await.ok()?.ok()??)
}

/// A relay sends on to itself and marks what it sends; a portal sends on to its own page, or shows it at once.
pub fn judge(seen: &Seen) -> Option<Portal> {
    let sends_on = seen.status.is_redirection() && seen.elsewhere.is_some();
    let shows = seen.status == StatusCode::OK && seen.page;
    // RFC 6585, section 6.
    let says_so = seen.status == StatusCode::NETWORK_AUTHENTICATION_REQUIRED;
    (!seen.from_relay && (sends_on || shows || says_so)).then(|| Portal { at: seen.elsewhere.clone() })
}

impl fmt::Display for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this network wants a login first (a captive portal")?;
        if let Some(at) = &self.at {
            write!(f, ", at {}", plain(at))?;
        }
        write!(f, "): open any http:// page in a browser here and log in")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(status: u16, elsewhere: Option<&str>, from_relay: bool, page: bool) -> Seen {
        let status = StatusCode::from_u16(status).unwrap();
        Seen { status, elsewhere: elsewhere.map(str::to_owned), date: None, from_relay, page }
    }

    #[test]
    fn a_relay_is_no_portal() {
        for (seen, portal) in [
            (seen(302, Some("login.example"), false, false), true),
            (seen(511, None, false, true), true),
            (seen(200, None, false, true), true),
            (seen(200, None, false, false), false),
            (seen(308, None, true, false), false),
            (seen(301, None, false, true), false),
            (seen(421, None, true, true), false),
        ] {
            assert_eq!(judge(&seen).is_some(), portal, "{seen:?}");
        }
    }
}
