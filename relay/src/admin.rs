//! The operator's side: health and metrics on loopback, commands on a socket in the data folder.

pub mod client;
pub mod reason;
pub mod socket;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use oriel_protocol::name::Name;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::front::Front;

/// For a request's head.
const HEAD: Duration = Duration::from_secs(5);

/// What may be asked on a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rights {
    /// Health and metrics.
    Read,
    /// Commands too.
    Operate,
}

/// One line of `oriel-relay names`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NameLine {
    /// The name.
    pub name: String,
    /// Its holder's public key.
    pub identity: String,
    /// When it was claimed, in seconds since 1970.
    pub claimed_at: u64,
    /// Whether the operator took it away.
    pub revoked: bool,
    /// Uplinks that serve it now.
    pub uplinks: usize,
}

/// What the operator's listeners need.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The running relay.
    pub front: Arc<Front>,
    /// To be cancelled when the relay shall drain.
    pub drain: CancellationToken,
}

/// Serves health and metrics on a TCP listener until `stop`.
pub async fn run(listener: TcpListener, desk: Desk, stop: CancellationToken) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => if let Ok((stream, _)) = accepted {
                connections.spawn(connection(desk.clone(), stream, Rights::Read));
            },
            Some(_) = connections.join_next() => {}
            () = stop.cancelled() => return,
        }
    }
}

/// Whether an address may carry the admin listener: loopback only.
pub fn is_private(address: SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

async fn connection<T>(desk: Desk, io: T, rights: Rights)
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request: Request<Incoming>| {
        let desk = desk.clone();
        async move { Ok::<_, Infallible>(answer(&desk, &request, rights).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(io), service)
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "an admin connection ended early");
    }
}

async fn answer(desk: &Desk, request: &Request<Incoming>, rights: Rights) -> Response<Full<Bytes>> {
    let path: Vec<&str> = request.uri().path().trim_matches('/').split('/').collect();
    match (request.method(), &path[..], rights) {
        (&Method::GET | &Method::HEAD, ["healthz"], _) => text(StatusCode::OK, "ok\n"),
        (&Method::GET | &Method::HEAD, ["readyz"], _) => readiness(desk),
        (&Method::GET | &Method::HEAD, ["metrics"], _) => metrics(&desk.front),
        (&Method::GET, ["names"], Rights::Operate) => names(&desk.front),
        (&Method::POST, ["names", name, "revoke"], Rights::Operate) => {
            revoke(&desk.front, name, request.uri().query()).await
        }
        (&Method::POST, ["drain"], Rights::Operate) => {
            desk.drain.cancel();
            text(StatusCode::ACCEPTED, "draining\n")
        }
        (&Method::POST, ["invites"], Rights::Operate) => invite(&desk.front, request.uri().query()).await,
        _ => text(StatusCode::NOT_FOUND, "no such page\n"),
    }
}

fn readiness(desk: &Desk) -> Response<Full<Bytes>> {
    if desk.front.draining.load(Ordering::Relaxed) {
        return text(StatusCode::SERVICE_UNAVAILABLE, "draining\n");
    }
    text(StatusCode::OK, "ready\n")
}

fn metrics(front: &Front) -> Response<Full<Bytes>> {
    front.metrics.held.set(i64::try_from(front.directory.held()).unwrap_or(i64::MAX));
    let mut response = Response::new(Full::from(front.metrics.render()));
    let kind = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn names(front: &Front) -> Response<Full<Bytes>> {
    let lines: Vec<NameLine> = front
        .registrar
        .names()
        .into_iter()
        .map(|(name, record)| NameLine {
            uplinks: front.directory.uplinks(&name),
            name: name.to_string(),
            identity: record.identity.to_string(),
            claimed_at: record.claimed_at,
            revoked: record.revoked,
        })
        .collect();
    match serde_json::to_string(&lines) {
        Ok(json) => text(StatusCode::OK, json),
        Err(error) => text(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

/// Query: `reason=TEXT`, percent-encoded, if there is one.
async fn revoke(front: &Front, name: &str, query: Option<&str>) -> Response<Full<Bytes>> {
    let Ok(name) = name.parse::<Name>() else {
        return text(StatusCode::BAD_REQUEST, format!("{name} is not a name\n"));
    };
    let reason = match reason::of_query(query) {
        Ok(reason) => reason,
        Err(error) => return text(StatusCode::BAD_REQUEST, format!("{error}\n")),
    };
    match front.registrar.revoke(&name, reason).await {
        Ok(true) => {
            for connected in front.directory.remove(&name) {
                let notice = Notice { code: CloseCode::Revoked, name: Some(name.clone()), after: None };
                // A peer that does not even take the notice loses its uplink at once.
                if connected.notices.try_send(notice).is_err() {
                    connected.uplink.close(CloseCode::Revoked);
                }
            }
            text(StatusCode::OK, format!("revoked {name}\n"))
        }
        Ok(false) => text(StatusCode::NOT_FOUND, format!("nobody holds {name}\n")),
        Err(error) => text(StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")),
    }
}

/// Query: `expires=SECONDS`, and `name=NAME` if the invitation is for one name only.
async fn invite(front: &Front, query: Option<&str>) -> Response<Full<Bytes>> {
    let value = |key: &str| {
        query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
    };
    let Some(expires) = value("expires").and_then(|seconds| seconds.parse().ok()) else {
        return text(StatusCode::BAD_REQUEST, "expires is missing\n");
    };
    let name = match value("name").map(str::parse::<Name>).transpose() {
        Ok(name) => name,
        Err(error) => return text(StatusCode::BAD_REQUEST, format!("{error}\n")),
    };
    match front.registrar.invite(name, Duration::from_secs(expires)).await {
        Ok(token) => text(StatusCode::OK, format!("{}\n", token.reveal())),
        Err(error) => text(StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")),
    }
}

fn text(status: StatusCode, text: impl Into<String>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(text.into()));
    *response.status_mut() = status;
    response
}
