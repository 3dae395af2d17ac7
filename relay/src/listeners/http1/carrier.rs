//! A WebSocket that carries a connection to the port itself (P-85).

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use http::header::{HeaderMap, ORIGIN, RETRY_AFTER, SEC_WEBSOCKET_VERSION};
use http::{HeaderValue, Response, StatusCode};
use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::websocket_stream;
use tokio_util::task::TaskTracker;

use super::patience::Part;
use super::switch::Switch;
use crate::front::{Front, Visitor};
use crate::pages;
use crate::response_body::ResponseBody;
use crate::visitors::Guest;

/// The only version there is (RFC 6455, section 4.1).
const VERSION: HeaderValue = HeaderValue::from_static("13");

/// Whoever takes such connections.
pub(in crate::listeners) trait Within: Send + Sync {
    /// Serves one that has come from `address`; holds `outer` for as long as it lasts.
    fn within(
        self: Arc<Self>,
        io: BoxedStream,
        address: SocketAddr,
        guest: Guest,
        outer: Part,
    ) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// Where the outer connection comes from, and who takes what it carries.
#[derive(Clone)]
pub(in crate::listeners) struct Outer {
    pub(in crate::listeners) port: Arc<dyn Within>,
    pub(in crate::listeners) address: SocketAddr,
}

impl Outer {
    /// Accepts the handshake; `tasks` owns what comes of it, which lasts as long as `asked` is held; the
    /// outer connection counts until the inner one is over, or is an uplink. The inner one counts as one more of its
    /// address.
    pub(super) fn accept(
        self,
        front: &Front,
        switch: Switch,
        fields: &HeaderMap,
        (asked, visitor): (Part, Arc<Visitor>),
        tasks: &TaskTracker,
    ) -> Response<ResponseBody> {
        // A page in a browser has no business here, wherever it comes from.
        if fields.contains_key(ORIGIN) {
            return pages::bare(StatusCode::FORBIDDEN);
        }
        if fields.get(SEC_WEBSOCKET_VERSION) != Some(&VERSION) {
            let mut response = pages::bare(StatusCode::UPGRADE_REQUIRED);
            response.headers_mut().insert(SEC_WEBSOCKET_VERSION, VERSION);
            return response;
        }
        let Some(guest) = front.visitors.connect(self.address.ip()) else {
            front.metrics.refused.inc();
            let mut response = pages::bare(StatusCode::SERVICE_UNAVAILABLE);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
            return response;
        };
        let mut response = pages::bare(StatusCode::SWITCHING_PROTOCOLS);
        switch.accept(response.headers_mut());
        tasks.spawn(async move {
            if let Ok(upgraded) = switch.upgraded().await {
                let io = websocket_stream::accepted(upgraded).await;
                self.port.within(io, self.address, guest, asked).await;
            }
            drop(visitor);
        });
        response
    }
}
