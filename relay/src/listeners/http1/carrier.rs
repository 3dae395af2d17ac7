//! A WebSocket that carries a connection to the port itself (P-85).

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use http::header::{CONNECTION, ORIGIN, RETRY_AFTER, SEC_WEBSOCKET_VERSION, UPGRADE};
use http::{HeaderValue, Request, Response, StatusCode};
use hyper::body::Incoming;
use oriel_protocol::UPLINK_PATH;
use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::websocket_stream;
use tokio_util::task::TaskTracker;

use super::patience::Part;
use super::switch;
use crate::front::Front;
use crate::pages;
use crate::response_body::ResponseBody;
use crate::visitors::Guest;
use crate::zone::{Route, RouteError, authority_of, canonical};

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

/// Whether a request is for this path at the relay itself: at its own host, or one that is nobody's, such as an address.
/// At a host of a name the path is reserved like others (P-60). `server_name` is that of the handshake.
pub(in crate::listeners) fn is_meant<B>(
    front: &Front,
    server_name: Option<&str>,
    request: &Request<B>,
) -> bool {
    let Ok(authority) = authority_of(request) else { return false };
    let host = canonical(authority.host());
    request.uri().path() == UPLINK_PATH
        && server_name.is_none_or(|named| named == host)
        && matches!(front.route(&host), Ok(Route::Zone) | Err(RouteError::Misdirected))
}

/// Where the outer connection comes from, and who takes what it carries.
#[derive(Clone)]
pub(in crate::listeners) struct Outer {
    pub(in crate::listeners) port: Arc<dyn Within>,
    pub(in crate::listeners) address: SocketAddr,
}

impl Outer {
    /// Answers a request that [is meant](is_meant), and if it is a handshake accepts it; `tasks` owns what comes of it,
    /// which lasts as long as `asked` is held. The outer connection is `counted` until the inner one is over, or is an uplink;
    /// the inner one counts as one more of its address.
    pub(in crate::listeners) fn accept<H>(
        self,
        front: &Front,
        request: &mut Request<Incoming>,
        (asked, counted): (Part, H),
        tasks: &TaskTracker,
    ) -> Response<ResponseBody>
    where
        H: Send + 'static,
    {
        let switch = switch::asked_for(request);
        let fields = request.headers();
        // A page in a browser has no business here, wherever it comes from.
        if fields.contains_key(ORIGIN) {
            return pages::bare(StatusCode::FORBIDDEN);
        }
        let is_known = fields.get(SEC_WEBSOCKET_VERSION) == Some(&VERSION);
        // Where a proxy has left the upgrade out, the peer learns of it so.
        let Some(switch) = switch.filter(|_| is_known) else { return upgrade_required() };
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
            drop(counted);
        });
        response
    }
}

/// RFC 9110, section 15.5.22, and RFC 6455, section 4.2.2.
fn upgrade_required() -> Response<ResponseBody> {
    let mut response = pages::bare(StatusCode::UPGRADE_REQUIRED);
    let fields = response.headers_mut();
    fields.insert(CONNECTION, HeaderValue::from_static("upgrade, close"));
    fields.insert(UPGRADE, HeaderValue::from_static("websocket"));
    fields.insert(SEC_WEBSOCKET_VERSION, VERSION);
    response
}
