//! Switching to WebSocket over HTTP/1.1 (RFC 6455): a handshake becomes the extended CONNECT that HTTP/2 has for it
//! (RFC 8441), so that an exchange knows one form of it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::header::{
    CONNECTION, HeaderMap, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::{HeaderValue, Method, Request};
use http_body::Body;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use oriel_transport::websocket;
use tokio::io::{AsyncWriteExt, WriteHalf, split};
use tokio::time::timeout;

use super::body::RequestBody;
use super::inbound::{Io, Ready, inbound};
use super::patience::Part;
use crate::exchange::Switch as Asked;
use crate::front::Visitor;
use crate::response_body::ResponseBody;

const WEBSOCKET: HeaderValue = HeaderValue::from_static("websocket");

/// A handshake that a visitor has sent.
#[derive(Debug)]
pub(super) struct Switch {
    on_upgrade: OnUpgrade,
    accept: HeaderValue,
}

/// Whether this is a WebSocket handshake (RFC 6455, section 4.2.1). Any other upgrade is ignored, as RFC 9110
/// allows: its fields go with those of the hop.
pub(super) fn asked_for(request: &mut Request<Incoming>) -> Option<Switch> {
    let fields = request.headers();
    let upgrades = request.method() == Method::GET
        && request.body().is_end_stream()
        && request.version() == http::Version::HTTP_11
        && has_token(fields, &CONNECTION, "upgrade")
        && has_token(fields, &UPGRADE, "websocket")
        && fields.contains_key(SEC_WEBSOCKET_VERSION);
    if !upgrades {
        return None;
    }
    let accept = websocket::accept(fields.get(SEC_WEBSOCKET_KEY)?);
    Some(Switch { on_upgrade: hyper::upgrade::on(request), accept })
}

fn has_token(fields: &HeaderMap, name: &http::HeaderName, token: &str) -> bool {
    let mut tokens =
        fields.get_all(name).iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
    tokens.any(|found| found.trim().eq_ignore_ascii_case(token))
}

impl Switch {
    /// The exchange's request; the sender is for whoever carries the switch out.
    pub(super) fn request(&self, request: Request<Incoming>) -> (Request<RequestBody>, Ready) {
        let (inbound, ready) = inbound();
        let (mut parts, _) = request.into_parts();
        parts.method = Method::CONNECT;
        parts.headers.remove(SEC_WEBSOCKET_KEY);
        parts.extensions.insert(Asked(WEBSOCKET));
        (Request::from_parts(parts, RequestBody::Switched(inbound)), ready)
    }

    /// Completes the fields of a 101.
    pub(super) fn accept(&self, fields: &mut HeaderMap) {
        fields.insert(CONNECTION, HeaderValue::from_static("upgrade"));
        fields.insert(UPGRADE, WEBSOCKET);
        fields.insert(SEC_WEBSOCKET_ACCEPT, self.accept.clone());
    }

    /// The connection's bytes, once the response is out.
    pub(super) async fn upgraded(self) -> hyper::Result<Io> {
        self.on_upgrade.await.map(TokioIo::new)
    }

    /// Carries bytes until the origin's side ends; the visitor's side goes its own way, as a request's body does.
    /// Until then the connection counts, though hyper has let go of it.
    pub(super) async fn run(
        self,
        ready: Ready,
        body: ResponseBody,
        idle: Duration,
        _counted: (Part, Arc<Visitor>),
    ) {
        let Ok(upgraded) = self.on_upgrade.await else { return };
        let (reader, writer) = split(TokioIo::new(upgraded));
        // Nobody takes it if the exchange has ended already.
        if ready.tell(reader)
            && let Err(error) = copy(body, writer, idle).await
        {
            tracing::debug!(%error, "a switched connection ended early");
        }
    }
}

async fn copy(mut body: ResponseBody, mut writer: WriteHalf<Io>, stall: Duration) -> io::Result<()> {
    while let Some(frame) = body.frame().await.transpose()? {
        if let Ok(data) = frame.into_data() {
            timeout(stall, writer.write_all(&data)).await??;
        }
    }
    writer.shutdown().await
}
