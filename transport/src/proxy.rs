//! The way out through a proxy: a tunnel by HTTP CONNECT or SOCKS5 (RFC 1928), or where it opens none, plain HTTP.
//!
//! What goes through a tunnel is TLS from the first byte on, of which the proxy learns the relay's name at most.

pub mod choice;
mod connect_method;
pub mod fault;
mod socks;
mod tls;
pub mod url;

use std::sync::Arc;
use std::time::Duration;

use rustls::RootCertStore;
use tokio::time::timeout;

use self::fault::{ProxyError, ProxyFault};
use self::url::{ProxyUrl, Scheme};
use crate::byte_stream::BoxedStream;
use crate::resolve::{self, RelayAddress};
use crate::tcp_race;

/// How long the proxy may take to be found and reached.
const REACHING: Duration = Duration::from_secs(5);

/// How long it may take to open a tunnel, in which it has to find and reach the relay.
const OPENING: Duration = Duration::from_secs(10);

/// Opens a tunnel to `host`, a name or an IP address without brackets, and waits for the proxy's word that it is open.
/// The proxy gets the name. An `https://` proxy must have a certificate that leads to one of `roots`. What goes through
/// the tunnel must begin at this end, as TLS does.
///
/// # Errors
/// [`ProxyError`].
pub async fn connect(
    proxy: &ProxyUrl,
    host: &str,
    port: u16,
    roots: &Arc<RootCertStore>,
) -> Result<BoxedStream, ProxyError> {
    let opened = async {
        let io = within(REACHING, reach(proxy)).await?;
        within(OPENING, open(proxy, io, host, port, roots)).await
    };
    opened.await.map_err(|fault| ProxyError { proxy: proxy.to_string(), fault })
}

/// A connection to a proxy that speaks HTTP, for requests that it is to pass on itself.
///
/// # Errors
/// [`ProxyError`].
pub(crate) async fn for_plain_http(
    proxy: &ProxyUrl,
    roots: &Arc<RootCertStore>,
) -> Result<BoxedStream, ProxyError> {
    let reached = async {
        let io = reach(proxy).await?;
        match proxy.scheme() {
            Scheme::Socks5 => {
                Err(ProxyFault::NoTunnels { reason: "SOCKS5 knows nothing but tunnels".to_owned() })
            }
            Scheme::Http => Ok(io),
            Scheme::Https => tls::wrap(io, proxy.host(), Arc::clone(roots)).await,
        }
    };
    within(REACHING, reached).await.map_err(|fault| ProxyError { proxy: proxy.to_string(), fault })
}

async fn within<T>(
    deadline: Duration,
    step: impl Future<Output = Result<T, ProxyFault>>,
) -> Result<T, ProxyFault> {
    timeout(deadline, step).await.unwrap_or(Err(ProxyFault::Slow(deadline)))
}

async fn reach(proxy: &ProxyUrl) -> Result<BoxedStream, ProxyFault> {
    let addresses = resolve::addresses(proxy.host(), proxy.port()).await.map_err(ProxyFault::Unresolved)?;
    Ok(Box::new(tcp_race::connect(&addresses).await.map_err(ProxyFault::Unreachable)?))
}

async fn open(
    proxy: &ProxyUrl,
    io: BoxedStream,
    host: &str,
    port: u16,
    roots: &Arc<RootCertStore>,
) -> Result<BoxedStream, ProxyFault> {
    let io = match proxy.scheme() {
        Scheme::Socks5 => return socks::tunnel(io, host, port, proxy.user_and_password()).await,
        Scheme::Http => io,
        Scheme::Https => tls::wrap(io, proxy.host(), Arc::clone(roots)).await?,
    };
    let target = RelayAddress { host: host.to_owned(), port }.to_string();
    connect_method::tunnel(io, &target, proxy.basic()).await
}
