//! Origins that switch protocols. They speak no WebSocket: past the handshake all is bytes, which is what a tunnel
//! has to carry.

use std::io;
use std::sync::Arc;

use http::HeaderValue;
use oriel_certs::authority::LocalAuthority;
use oriel_certs::browser::over_tcp;
use oriel_certs::visitor::roots;
use oriel_transport::websocket;
use rustls::RootCertStore;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::origin::{Origin, read_head};

/// The response that accepts the handshake in `head`, with these lines besides (each ends in CR LF).
///
/// # Panics
/// If there is no key in it.
pub fn acceptance(head: &[u8], lines: &str) -> String {
    let head = String::from_utf8_lossy(head).into_owned();
    let key = head.lines().find_map(|line| line.strip_prefix("sec-websocket-key: ")).expect("a key");
    let accept = websocket::accept(&HeaderValue::from_str(key).unwrap());
    let accept = accept.to_str().unwrap();
    format!(
        "HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-accept: {accept}\r\n{lines}\r\n"
    )
}

/// Reads a handshake, accepts it, and returns its head.
///
/// # Errors
/// If the connection is gone.
///
/// # Panics
/// If it is no handshake.
pub async fn accept(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> io::Result<String> {
    let head = read_head(stream).await;
    stream.write_all(acceptance(&head, "").as_bytes()).await?;
    stream.flush().await?;
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// Accepts every handshake, and hands the connection to `then`.
///
/// # Panics
/// If no port is free.
pub async fn origin<F>(then: impl Fn(TcpStream) -> F + Clone + Send + 'static) -> Origin
where
    F: Future<Output = ()> + Send + 'static,
{
    Origin::raw(move |mut stream| {
        let then = then.clone();
        async move {
            if accept(&mut stream).await.is_ok() {
                then(stream).await;
            }
        }
    })
    .await
}

/// Accepts every handshake, and then sends back whatever comes, until that ends.
///
/// # Panics
/// If no port is free.
pub async fn echoing() -> Origin {
    origin(|stream| async move { echo(stream).await }).await
}

/// As [`echoing`], over TLS as `localhost`; and the authority that vouches for it.
///
/// # Panics
/// If no port is free.
pub async fn echoing_over_tls() -> (Origin, Arc<RootCertStore>) {
    let data = tempfile::tempdir().unwrap();
    let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
    let mut config = over_tcp(authority).unwrap();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let origin = Origin::raw(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            if accept(&mut stream).await.is_ok() {
                echo(stream).await;
            }
        }
    })
    .await;
    (origin, roots(Some(&data.path().join("ca.pem"))).unwrap())
}

/// Sends back what comes, and ends when that does; a connection that breaks just ends.
async fn echo(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
        if stream.write_all(&buffer[..read]).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
    let _ = stream.shutdown().await;
}
