//! Over QUIC, straight to one of the relay's addresses.

use std::net::SocketAddr;
use std::time::Duration;

use quinn::{ClientConfig, Connection, ConnectionError, Endpoint};
use tokio::time::sleep;

use super::Connected;
use crate::carrier::{Carrier, Way};
use crate::connect_error::ConnectError;
use crate::control::halves;
use crate::exchanges::Exchanges;
use crate::plain_text::plain;
use crate::resolve::{self, RelayAddress};
use crate::route::Route;
use crate::socket::{self, SocketReport};
use crate::tcp_race::{HEAD_START, in_turn};
use crate::{stagger, stream, tcp_port, udp_port};

/// How long the handshake may take before it is asked whether anything listens there at all.
const DOUBT_AFTER: Duration = Duration::from_millis(200);

pub(super) async fn connect(
    config: &ClientConfig,
    relay: &RelayAddress,
    addresses: Option<&[SocketAddr]>,
) -> Result<Connected, ConnectError> {
    let found = match addresses {
        Some(addresses) => addresses.to_vec(),
        None => resolve::addresses(&relay.host, relay.port)
            .await
            .map_err(|source| ConnectError::Resolve { relay: relay.to_string(), source })?,
    };
    let attempts =
        in_turn(&found).into_iter().map(|address| (HEAD_START, (), attempt(config, relay, address)));
    let ((), (connection, endpoint, report), _) = stagger::first(attempts).await.map_err(|mut failed| {
        let nothing = ConnectError::NoAnswer { relay: relay.to_string(), carrier: Carrier::Quic };
        // What somebody said there tells more than a refusal, and that more than silence.
        failed.sort_by_key(|(_, error)| match error {
            ConnectError::NoAnswer { .. } => 0,
            ConnectError::Refuses { .. } => 1,
            _ => 2,
        });
        failed.pop().map_or(nothing, |(_, error)| error)
    })?;
    let control = connection.open_bi().await.map_err(|error| explain(relay, error))?;
    let (sender, receiver) = halves(stream::quic(control));
    let route = Route::direct(relay.clone(), connection.remote_address());
    let exchanges = Exchanges::over_quic(connection, endpoint, route);
    let way = Way { carrier: Carrier::Quic, proxied: false };
    Ok(Connected { way, sender, receiver, exchanges, socket: Some(report) })
}

async fn attempt(
    config: &ClientConfig,
    relay: &RelayAddress,
    address: SocketAddr,
) -> Result<(Connection, Endpoint, SocketReport), ConnectError> {
    let (endpoint, report) = socket::endpoint_towards(address).map_err(ConnectError::Socket)?;
    let connecting = endpoint
        .connect_with(config.clone(), address, &relay.host)
        .map_err(|error| ConnectError::BrokeOff(error.to_string()))?;
    let connection = tokio::select! {
        connection = connecting => connection.map_err(|error| explain(relay, error))?,
        () = refused(address) => {
            return Err(ConnectError::Refuses { relay: relay.to_string() });
        }
    };
    Ok((connection, endpoint, report))
}

/// Returns once it is certain that nothing listens there.
async fn refused(address: SocketAddr) {
    sleep(DOUBT_AFTER).await;
    let no_udp = async {
        if !udp_port::is_rejected(address).await {
            std::future::pending::<()>().await;
        }
    };
    // A firewall may refuse TCP and let UDP pass.
    let no_tcp = async {
        if !tcp_port::is_closed(address).await || udp_port::speaks_quic(address).await {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = no_udp => {}
        () = no_tcp => {}
    }
}

fn explain(relay: &RelayAddress, error: ConnectionError) -> ConnectError {
    let relay = relay.to_string();
    match error {
        ConnectionError::TimedOut => ConnectError::NoAnswer { relay, carrier: Carrier::Quic },
        // 0x100 to 0x1ff are TLS alerts (RFC 9001, section 4.8).
        ConnectionError::TransportError(error) if (0x100..0x200).contains(&u64::from(error.code)) => {
            ConnectError::Tls { relay, reason: plain(&error.reason) }
        }
        ConnectionError::ConnectionClosed(close) => ConnectError::BrokeOff(plain(&close.to_string())),
        other => ConnectError::BrokeOff(plain(&other.to_string())),
    }
}
