//! Whether a QUIC handshake for an uplink succeeds. Nothing is said on the connection: it is closed at once.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ClientConfig, ConnectionError};
use tokio::time::{Instant, timeout, timeout_at};

use crate::error::var;
use crate::plain_text::plain;
use crate::udp_port;
use crate::{socket, windows};

/// The alert no_application_protocol (RFC 7301, section 3.2) as QUIC carries alerts (RFC 9001, section 4.8).
const NO_APPLICATION_PROTOCOL: u64 = 0x100 + 120;

/// How long the relay may take to hear that the connection is closed.
const CLOSING: Duration = Duration::from_millis(100);

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A relay answers, with this round trip.
    Up(Duration),
    /// QUIC is spoken there, but no uplinks are taken.
    NoUplinks,
    /// The handshake fails over the certificate.
    Tls(String),
    /// The host, a firewall or this system refuses UDP there.
    Rejected(String),
    /// There is no way there from here at all.
    NoRoute,
    /// QUIC is spoken there, but no handshake comes to an end.
    Stalled,
    /// Nothing in time.
    Silent,
    /// Something else.
    Broke(String),
}

/// Shakes hands. `tls` shows an identity, trusts the relay's roots and offers `oriel/1`.
pub async fn shake(
    address: SocketAddr,
    server_name: &str,
    tls: &rustls::ClientConfig,
    until: Instant,
) -> Answer {
    let asked = udp_port::ask(address, until);
    let shaken = timeout_at(until, handshake(address, server_name, tls));
    tokio::pin!(asked, shaken);
    tokio::select! {
        biased;
        answer = &mut shaken => answer.unwrap_or(Answer::Silent),
        said = &mut asked => match said {
            udp_port::Answer::Rejected(error) => rejected(&error),
            udp_port::Answer::Quic => shaken.await.unwrap_or(Answer::Stalled),
            udp_port::Answer::Other | udp_port::Answer::Silent => shaken.await.unwrap_or(Answer::Silent),
        },
    }
}

fn rejected(error: &io::Error) -> Answer {
    match error.kind() {
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::AddrNotAvailable => Answer::NoRoute,
        _ => Answer::Rejected(error.to_string()),
    }
}

async fn handshake(address: SocketAddr, server_name: &str, tls: &rustls::ClientConfig) -> Answer {
    match attempt(address, server_name, tls).await {
        Ok(answer) => answer,
        Err(error) => rejected(&error),
    }
}

async fn attempt(address: SocketAddr, server_name: &str, tls: &rustls::ClientConfig) -> io::Result<Answer> {
    let crypto = QuicClientConfig::try_from(Arc::new(tls.clone())).map_err(io::Error::other)?;
    let mut config = ClientConfig::new(Arc::new(crypto));
    config.transport_config(windows::for_peer());
    let (endpoint, _) = socket::endpoint_towards(address)?;
    let connecting = match endpoint.connect_with(config, address, server_name) {
        Ok(connecting) => connecting,
        Err(error) => return Ok(Answer::Broke(error.to_string())),
    };
    Ok(match connecting.await {
        Ok(connection) => {
            let round_trip = connection.rtt();
            connection.close(var(CloseCode::Done), b"");
            let _ = timeout(CLOSING, endpoint.wait_idle()).await;
            Answer::Up(round_trip)
        }
        Err(error) => explain(error),
    })
}

fn explain(error: ConnectionError) -> Answer {
    match error {
        ConnectionError::TimedOut => Answer::Silent,
        ConnectionError::VersionMismatch => Answer::NoUplinks,
        ConnectionError::TransportError(error) => match u64::from(error.code) {
            NO_APPLICATION_PROTOCOL => Answer::NoUplinks,
            0x100..0x200 => Answer::Tls(plain(&error.reason)),
            _ => Answer::Broke(plain(&error.to_string())),
        },
        ConnectionError::ConnectionClosed(close)
            if u64::from(close.error_code) == NO_APPLICATION_PROTOCOL =>
        {
            Answer::NoUplinks
        }
        other => Answer::Broke(plain(&other.to_string())),
    }
}
