//! The handshake where a proxy is asked for the WebSocket, by plain HTTP (RFC 9112, section 3.2.2).

use bytes::Bytes;
use http::header::{
    CONNECTION, HOST, HeaderMap, HeaderName, PROXY_AUTHORIZATION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::{HeaderValue, Request, Response, StatusCode, Uri};
use http_body_util::Empty;
use ring::rand::{SecureRandom, SystemRandom};
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::handshake::{ANSWER, WebSocketError};
use crate::byte_stream::BoxedStream;
use crate::switch::switch;
use crate::websocket;

const WEBSOCKET: HeaderValue = HeaderValue::from_static("websocket");

/// Asks the proxy at the other end of `io` for a WebSocket at `path` of `authority`.
pub(super) async fn dial(
    io: BoxedStream,
    authority: &str,
    path: &str,
    credentials: Option<&HeaderValue>,
    config: WebSocketConfig,
) -> Result<WebSocketStream<BoxedStream>, WebSocketError> {
    let mut random = [0; 16];
    let no_random = |_| WebSocketError::Handshake("the system gives no random numbers".to_owned());
    SystemRandom::new().fill(&mut random).map_err(no_random)?;
    let key = websocket::key(random);
    let accept = websocket::accept(&key);
    let request = request(authority, path, key, credentials)?;
    let judge = |response: &Response<_>| judge(response.status(), response.headers(), &accept, path);
    let switched = timeout(ANSWER, switch(io, request, judge, explain)).await;
    let (io, read) = switched.unwrap_or(Err(WebSocketError::Slow(ANSWER)))?;
    Ok(WebSocketStream::from_partially_read(io, read.into(), Role::Client, Some(config)).await)
}

fn request(
    authority: &str,
    path: &str,
    key: HeaderValue,
    credentials: Option<&HeaderValue>,
) -> Result<Request<Empty<Bytes>>, WebSocketError> {
    let odd = || WebSocketError::Request(format!("{authority}{path}"));
    let uri = Uri::builder().scheme("http").authority(authority).path_and_query(path).build();
    let mut request = Request::new(Empty::new());
    *request.uri_mut() = uri.map_err(|_| odd())?;
    let fields = request.headers_mut();
    fields.insert(HOST, HeaderValue::from_str(authority).map_err(|_| odd())?);
    fields.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    fields.insert(UPGRADE, WEBSOCKET);
    fields.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    fields.insert(SEC_WEBSOCKET_KEY, key);
    if let Some(credentials) = credentials {
        fields.insert(PROXY_AUTHORIZATION, credentials.clone());
    }
    Ok(request)
}

/// What the answer means (RFC 6455, section 4.1); `Ok` if the WebSocket is open.
fn judge(
    status: StatusCode,
    fields: &HeaderMap,
    accept: &HeaderValue,
    path: &str,
) -> Result<(), WebSocketError> {
    match status {
        StatusCode::SWITCHING_PROTOCOLS => {}
        StatusCode::NOT_FOUND => return Err(WebSocketError::UnknownPath { path: path.to_owned() }),
        // It is a relay that says so: it was asked by our own words, less some of them.
        StatusCode::UPGRADE_REQUIRED if fields.contains_key(SEC_WEBSOCKET_VERSION) => {
            return Err(WebSocketError::NotPassedOn);
        }
        _ => return Err(WebSocketError::Page { status: status.as_u16() }),
    }
    if !has_token(fields, &UPGRADE, "websocket") || !has_token(fields, &CONNECTION, "upgrade") {
        return Err(WebSocketError::Handshake("it switches to another protocol".to_owned()));
    }
    if fields.get(SEC_WEBSOCKET_ACCEPT) != Some(accept) {
        return Err(WebSocketError::Handshake("its answer is to another key".to_owned()));
    }
    Ok(())
}

fn has_token(fields: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    let lines = fields.get_all(name).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|found| found.trim().eq_ignore_ascii_case(token))
}

fn explain(error: hyper::Error) -> WebSocketError {
    if error.is_parse_too_large() {
        WebSocketError::Handshake("its answer has no end".to_owned())
    } else if error.is_parse() {
        WebSocketError::Handshake("it sends no HTTP".to_owned())
    } else {
        WebSocketError::BrokeOff
    }
}
