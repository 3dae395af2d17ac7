//! Whether a relay lets an uplink begin as a WebSocket (RFC 6455, section 4.1). It is given up at once.

use bytes::Bytes;
use http::{Request, StatusCode, Uri, header};
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use ring::rand::{SecureRandom, SystemRandom};
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio_rustls::TlsConnector;

use super::tls::witness::witness;
use crate::byte_stream::BoxedStream;
use crate::websocket;

/// Where a relay takes uplinks so.
const PATH: &str = "/.well-known/oriel/uplink";

/// Whether the relay switches protocols. Who shows which certificate does not matter: an uplink proves both sides within.
pub async fn is_taken(stream: BoxedStream, server_name: &str, tls: &ClientConfig) -> bool {
    switched(stream, server_name, tls).await.unwrap_or(false)
}

async fn switched(stream: BoxedStream, server_name: &str, tls: &ClientConfig) -> Option<bool> {
    let name = ServerName::try_from(server_name.to_owned()).ok()?;
    let (config, _) = witness(tls).ok()?;
    let stream = TlsConnector::from(config).connect(name, stream).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let mut random = [0; 16];
    SystemRandom::new().fill(&mut random).ok()?;
    let key = websocket::key(random);
    let request = Request::get(Uri::from_static(PATH))
        .header(header::HOST, server_name)
        .header(header::CONNECTION, "upgrade")
        .header(header::UPGRADE, "websocket")
        .header(header::SEC_WEBSOCKET_VERSION, "13")
        .header(header::SEC_WEBSOCKET_KEY, &key)
        .body(Empty::<Bytes>::new())
        .ok()?;
    let answer = sender.send_request(request);
    tokio::pin!(answer, connection);
    let answer = tokio::select! {
        answer = &mut answer => answer,
        _ = &mut connection => answer.await,
    };
    let answer = answer.ok()?;
    let accepted = answer.headers().get(header::SEC_WEBSOCKET_ACCEPT) == Some(&websocket::accept(&key));
    Some(answer.status() == StatusCode::SWITCHING_PROTOCOLS && accepted)
}
