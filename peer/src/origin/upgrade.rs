//! Switching protocols: the WebSocket handshake with a web server (RFC 6455, section 4; P-48, P-56).

use http::header::{
    CONNECTION, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    UPGRADE,
};
use http::{Method, Response, StatusCode};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use oriel_protocol::head::RequestHead;
use oriel_transport::websocket;
use tokio::time::timeout;

use super::http_server::{HttpServer, ResponseBody};
use super::{OriginBody, OriginError};
use crate::request_body::RequestBody;

/// The only protocol that is switched to, as `:protocol` and as `Upgrade` name it.
pub const WEBSOCKET: &str = "websocket";

/// What an origin said to a handshake.
#[derive(Debug)]
pub enum Switch {
    /// 101, with these fields; the connection now speaks the new protocol.
    Accepted(HeaderMap, TokioIo<Upgraded>),
    /// Any other response.
    Refused(Response<OriginBody>),
}

impl HttpServer {
    /// Asks for a WebSocket, on a connection of its own: nothing that follows can be taken for another request.
    pub(super) async fn switch(&self, head: RequestHead) -> Result<Switch, OriginError> {
        let mut connection = self.pool.connect().await.map_err(OriginError::Unreachable)?;
        let broke = |error: hyper::Error| OriginError::Broke(error.to_string());
        let handshake = async {
            let key = new_key()?;
            let mut request = self.request(head, RequestBody::Empty);
            *request.method_mut() = Method::GET;
            let fields = request.headers_mut();
            // With a length the origin would take the first bytes of the new protocol for a body.
            fields.remove(CONTENT_LENGTH);
            fields.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
            fields.insert(UPGRADE, HeaderValue::from_static(WEBSOCKET));
            fields.insert(SEC_WEBSOCKET_KEY, key.clone());
            let mut response = connection.send_request(request).await.map_err(broke)?;
            if response.status() != StatusCode::SWITCHING_PROTOCOLS {
                let response = response.map(|body| ResponseBody::alone(body, self.pool.clone()));
                return Ok(Switch::Refused(response.map(OriginBody::Http)));
            }
            check(response.headers(), &key).map_err(|fault| OriginError::Broke(fault.into()))?;
            let upgraded = hyper::upgrade::on(&mut response).await.map_err(broke)?;
            let mut fields = std::mem::take(response.headers_mut());
            fields.remove(CONTENT_LENGTH);
            Ok(Switch::Accepted(fields, TokioIo::new(upgraded)))
        };
        timeout(self.limits.origin_head, handshake).await.map_err(|_| OriginError::Slow)?
    }
}

fn new_key() -> Result<HeaderValue, OriginError> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| OriginError::Broke(format!("no randomness: {error}")))?;
    Ok(websocket::key(random))
}

/// Whether a 101 is the answer to our handshake (RFC 6455, section 4.1).
fn check(fields: &HeaderMap, key: &HeaderValue) -> Result<(), &'static str> {
    if !names(fields, UPGRADE, WEBSOCKET) || !names(fields, CONNECTION, "upgrade") {
        return Err("its 101 switches to something else than a WebSocket");
    }
    if fields.get(SEC_WEBSOCKET_ACCEPT) != Some(&websocket::accept(key)) {
        return Err("its 101 does not answer our sec-websocket-key");
    }
    Ok(())
}

/// Whether a field, which is a list, has this token.
fn names(fields: &HeaderMap, field: HeaderName, token: &str) -> bool {
    let lines = fields.get_all(field).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|word| word.trim().eq_ignore_ascii_case(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p56_a_101_must_answer_our_key() {
        let key = HeaderValue::from_static("dGhlIHNhbXBsZSBub25jZQ==");
        let right = [
            ("upgrade", "WebSocket"),
            ("connection", "keep-alive, Upgrade"),
            ("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
        ];
        let fields = |lines: &[(&'static str, &'static str)]| -> HeaderMap {
            lines
                .iter()
                .map(|&(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
                .collect()
        };
        assert_eq!(check(&fields(&right), &key), Ok(()));
        for left_out in 0..right.len() {
            let mut lines = right.to_vec();
            lines.remove(left_out);
            assert!(check(&fields(&lines), &key).is_err(), "without {}", right[left_out].0);
        }
        for (at, value) in
            [(0, "h2c"), (0, "websockets"), (1, "close"), (2, "s3pPLMBiTxaQ9kYGzzhZRbK+xOO="), (2, "")]
        {
            let mut lines = right;
            lines[at].1 = value;
            assert!(check(&fields(&lines), &key).is_err(), "{value}");
        }
    }
}
