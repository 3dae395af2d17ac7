//! The operator's side: health and metrics on loopback, commands on a socket in the data folder.

pub mod client;
pub mod report;
pub mod socket;
pub mod succession;

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use oriel_dns::counters::Counters;
use oriel_protocol::name::Name;
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use self::succession::Succession;
use crate::certificates::Certificates;
use crate::front::Front;
use crate::reason;
use crate::table::embedded::EmbeddedStore;

/// For a request's head.
const HEAD: Duration = Duration::from_secs(5);

/// After an accept that failed.
const PAUSE: Duration = Duration::from_millis(50);

/// The copy of the table's file, in the data folder.
const BACKUP: &str = "peers.backup.redb";

/// What may be asked on a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rights {
    /// Health and metrics.
    Read,
    /// Commands too.
    Operate,
}

/// What the operator's listeners need.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The running relay.
    pub front: Arc<Front>,
    /// To be cancelled when the relay shall drain.
    pub drain: CancellationToken,
    /// The peer table's file, if it has one.
    pub file: Option<EmbeddedStore>,
    /// The data folder.
    pub data: PathBuf,
    /// What is shown in handshakes.
    pub certificates: Certificates,
    /// What the DNS server counts.
    pub dns: Arc<Counters>,
    /// Who takes this process's place.
    pub succession: Succession,
}

/// Serves health and metrics on a TCP listener until `stop`.
pub async fn run(listener: TcpListener, desk: Desk, stop: CancellationToken) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(desk.clone(), stream, Rights::Read));
                }
                // For want of file descriptors, above all.
                Err(_) => sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
            () = stop.cancelled() => return,
        }
    }
}

async fn connection<T>(desk: Desk, io: T, rights: Rights)
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |mut request: Request<Incoming>| {
        let desk = desk.clone();
        async move { Ok::<_, Infallible>(answer(&desk, &mut request, rights).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(io), service)
        .with_upgrades()
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "an admin connection ended early");
    }
}

async fn answer(desk: &Desk, request: &mut Request<Incoming>, rights: Rights) -> Response<Full<Bytes>> {
    let target = request.uri().clone();
    let path: Vec<&str> = target.path().trim_matches('/').split('/').collect();
    match (request.method(), &path[..], rights) {
        (&Method::GET | &Method::HEAD, ["healthz"], _) => text(StatusCode::OK, "ok\n"),
        (&Method::GET | &Method::HEAD, ["readyz"], _) => readiness(desk),
        (&Method::GET | &Method::HEAD, ["metrics"], _) => metrics(desk),
        (&Method::GET, ["names"], Rights::Operate) => json(&report::names(&desk.front)),
        (&Method::GET, ["relays"], Rights::Operate) => json(&report::relays(&desk.front)),
        (&Method::POST, ["names", name, "revoke"], Rights::Operate) => {
            revoke(&desk.front, name, target.query()).await
        }
        (&Method::POST, ["names", name, "reinstate"], Rights::Operate) => reinstate(&desk.front, name).await,
        (&Method::POST, ["certificates", host, "renew"], Rights::Operate) => {
            renew(desk, host, target.query() == Some("forget")).await
        }
        (&Method::POST, ["drain"], Rights::Operate) => {
            desk.drain.cancel();
            text(StatusCode::ACCEPTED, "draining\n")
        }
        (&Method::POST, ["take-over"], Rights::Operate) => desk.succession.ask(&desk.front, request),
        (&Method::POST, ["upgrade"], Rights::Operate) => desk.succession.begin().await,
        (&Method::POST, ["backup"], Rights::Operate) => back_up(desk).await,
        (&Method::POST, ["invites"], Rights::Operate) => invite(&desk.front, target.query()).await,
        _ => text(StatusCode::NOT_FOUND, "no such page\n"),
    }
}

fn readiness(desk: &Desk) -> Response<Full<Bytes>> {
    let (ready, words) = report::readiness(desk);
    text(if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, words)
}

fn metrics(desk: &Desk) -> Response<Full<Bytes>> {
    let front = &desk.front;
    front.metrics.held.set(i64::try_from(front.directory.held()).unwrap_or(i64::MAX));
    let mut response = Response::new(Full::from(front.metrics.render(&report::standing(desk))));
    let kind = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn json(lines: &impl Serialize) -> Response<Full<Bytes>> {
    match serde_json::to_string(lines) {
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
    tracing::warn!(%name, reason, "to be revoked");
    match front.registrar.revoke(&name, reason).await {
        Ok(true) => text(StatusCode::OK, format!("revoked {name}\n")),
        Ok(false) => text(StatusCode::NOT_FOUND, format!("nobody holds {name}\n")),
        Err(error) => text(StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")),
    }
}

async fn reinstate(front: &Front, name: &str) -> Response<Full<Bytes>> {
    let Ok(name) = name.parse::<Name>() else {
        return text(StatusCode::BAD_REQUEST, format!("{name} is not a name\n"));
    };
    match front.registrar.reinstate(&name).await {
        Ok(true) => text(StatusCode::OK, format!("{name} is its holder's again\n")),
        Ok(false) => text(StatusCode::NOT_FOUND, format!("{name} was not revoked\n")),
        Err(error) => text(StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")),
    }
}

/// Orders a certificate now; with `forget`, as if none had ever been kept.
async fn renew(desk: &Desk, host: &str, forget: bool) -> Response<Full<Bytes>> {
    let table = desk.front.registrar.table();
    match desk.certificates.renew(host, forget, table).await {
        Ok(true) => text(StatusCode::ACCEPTED, format!("a certificate for {host} is being ordered\n")),
        Ok(false) => text(StatusCode::NOT_FOUND, format!("this relay orders no certificate for {host}\n")),
        Err(error) => text(StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")),
    }
}

/// A copy of the table's file beside it.
async fn back_up(desk: &Desk) -> Response<Full<Bytes>> {
    let Some(file) = &desk.file else {
        let words = "the peer table is in etcd: back it up with etcdctl snapshot save\n";
        return text(StatusCode::CONFLICT, words);
    };
    let to = desk.data.join(BACKUP);
    match file.back_up(to.clone()).await {
        Ok(()) => text(StatusCode::OK, format!("{}\n", to.display())),
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
    if let Some(words) = front.registrar.no_use(name.as_ref()) {
        return text(StatusCode::CONFLICT, format!("{words}\n"));
    }
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
