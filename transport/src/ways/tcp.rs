//! Over TCP, or what stands for it: TLS by identity, then HTTP/2.

use std::io;
use std::net::SocketAddr;

use rustls::AlertDescription;
use tokio_rustls::TlsConnector;

use super::Connected;
use crate::byte_stream::BoxedStream;
use crate::carrier::Way;
use crate::connect_error::ConnectError;
use crate::control::halves;
use crate::exchanges::Exchanges;
use crate::http2::peer::PeerEnd;
use crate::route::{Route, RouteError, Wrapping, server_name};
use crate::stream;

/// `plain` is where the relay takes plain HTTP.
pub(super) async fn connect(
    tls: &TlsConnector,
    route: Route,
    plain: Option<u16>,
    way: Way,
) -> Result<Connected, ConnectError> {
    let relay = route.relay.to_string();
    let name = server_name(&route.relay).map_err(|error| ConnectError::BrokeOff(error.to_string()))?;
    let (io, address, mut route) = open(route, plain)
        .await
        .map_err(|source| ConnectError::Unreachable { relay: relay.clone(), source })?;
    let secured = tls.connect(name, io).await.map_err(|error| explain(&relay, error))?;
    if secured.get_ref().1.alpn_protocol() != Some(oriel_protocol::ALPN) {
        return Err(ConnectError::NoUplinks { relay });
    }
    let (connection, send, receive) = PeerEnd::begin(Box::new(secured)).await.map_err(|error| {
        ConnectError::BrokeOff(error.map_or_else(|| "it closed the connection".into(), |e| e.to_string()))
    })?;
    // From now on it is this address that is meant, whatever the name comes to lead to.
    if let Some(address) = address {
        route.addresses = Some(vec![address]);
    }
    let (sender, receiver) = halves(stream::http2((send, receive)));
    let exchanges = Exchanges::over_http2(connection, way.carrier, address, route);
    Ok(Connected { way, sender, receiver, exchanges, socket: None })
}

/// Opens the first connection by `route`; or where the proxy opens no tunnel for a WebSocket, by one without. Returns the
/// route that has led there as well.
async fn open(
    route: Route,
    plain: Option<u16>,
) -> Result<(BoxedStream, Option<SocketAddr>, Route), RouteError> {
    let error = match route.connect().await {
        Ok((io, address)) => return Ok((io, address, route)),
        Err(error) => error,
    };
    let plain = plain.filter(|_| route.wrapping == Wrapping::WebSocket);
    let Some(route) = route.without_tunnel(&error, plain) else { return Err(error) };
    match route.connect().await {
        Ok((io, address)) => Ok((io, address, route)),
        Err(plain) => Err(RouteError::Neither { tunnel: Box::new(error), plain: Box::new(plain) }),
    }
}

fn explain(relay: &str, error: io::Error) -> ConnectError {
    let relay = relay.to_owned();
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::AlertReceived(AlertDescription::NoApplicationProtocol)) => {
            ConnectError::NoUplinks { relay }
        }
        Some(reason) => ConnectError::Tls { relay, reason: reason.to_string() },
        None => ConnectError::BrokeOff(error.to_string()),
    }
}
