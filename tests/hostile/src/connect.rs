//! One connection as a client: HTTP/1.1, over TLS where there is a configuration for it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::{Context, Result};
use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;

/// A connection that requests can be sent on; it ends when this is dropped.
#[derive(Debug)]
pub struct Connection {
    /// Sends them.
    pub sender: SendRequest<Full<Bytes>>,
    _driver: JoinSet<()>,
}

impl Connection {
    /// Connects, for `host` or `host:port`.
    ///
    /// # Errors
    /// What went wrong, in words.
    pub async fn open(address: SocketAddr, authority: &str, tls: Option<&Arc<ClientConfig>>) -> Result<Self> {
        let stream =
            TcpStream::connect(address).await.with_context(|| format!("cannot connect to {address}"))?;
        match tls {
            None => Self::over(stream).await,
            Some(config) => {
                let name = ServerName::try_from(host_of(authority).to_owned())?;
                let connector = TlsConnector::from(Arc::clone(config));
                Self::over(connector.connect(name, stream).await.context("TLS")?).await
            }
        }
    }

    async fn over(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) -> Result<Self> {
        let (sender, driver) = http1::handshake(TokioIo::new(stream)).await?;
        let mut tasks = JoinSet::new();
        tasks.spawn(async move { drop(driver.await) });
        Ok(Self { sender, _driver: tasks })
    }
}

/// The host of `host` or `host:port`.
pub fn host_of(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Where a host is: names below `localhost` are this machine (RFC 6761, section 6.3).
///
/// # Errors
/// If the name is not known.
pub async fn resolve(host: &str, port: u16) -> Result<SocketAddr> {
    if host == "localhost" || host.ends_with(".localhost") {
        return Ok((Ipv4Addr::LOCALHOST, port).into());
    }
    let mut found = lookup_host((host, port)).await.with_context(|| format!("cannot find {host}"))?;
    found.next().with_context(|| format!("{host} has no address"))
}
