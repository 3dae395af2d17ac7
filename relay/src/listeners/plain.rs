//! Plain HTTP: sends everybody on to HTTPS, or with `--dev` serves `*.localhost`, which browsers count as secure. Peers
//! whose proxy passes nothing else come within a WebSocket (P-85).

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use http::{HeaderValue, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::http1 as hyper1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::sleep;

use super::accept::accept_loop;
use super::door::Door;
use super::http1::{self, Outer, Patience};
use super::https::Port;
use super::linger::Lingering;
use crate::front::{Front, Visitor};
use crate::message_box::new_id;
use crate::pages::{self, Fault, Wants};
use crate::response_body::ResponseBody;
use crate::zone::{authority_of, canonical};

/// Serves the same exchanges as HTTPS does, until the door is shut. What comes within WebSockets is for `port`.
pub async fn serve(door: Door, port: Arc<Port>, open: Arc<Semaphore>) {
    let Port { front, drain, browsers: tasks, .. } = &*port;
    let handle = |stream, address: SocketAddr, guest| {
        let visitor = Visitor::new(address.ip(), None, false, guest);
        let io = Lingering::new(stream, tasks.clone());
        let outer = Outer { port: Arc::clone(&port) as _, address };
        http1::serve(Arc::clone(front), visitor, io, drain.clone(), tasks.clone(), Some(outer))
    };
    accept_loop(door, front, open, tasks, handle).await;
}

/// Sends everybody on to HTTPS, until the door is shut. What comes within WebSockets is for `port`.
pub async fn redirect(door: Door, port: Arc<Port>, open: Arc<Semaphore>) {
    let Port { front, drain, browsers: tasks, .. } = &*port;
    let handle = |stream: TcpStream, address, guest| {
        let (front, drain, tasks) = (Arc::clone(front), drain.clone(), tasks.clone());
        let outer = Outer { port: Arc::clone(&port) as _, address };
        async move {
            let deadline = front.limits.head;
            let (io, underway) = Patience::new(stream, deadline, front.limits.visitor_stall);
            let (own, guest) = (Arc::clone(&front), Arc::new(guest));
            let counted = Arc::clone(&guest);
            let service = service_fn(move |mut request: Request<Incoming>| {
                let response = if http1::is_meant(&own, None, &request) {
                    let held = (underway.begin(), Arc::clone(&counted));
                    outer.clone().accept(&own, &mut request, held, &tasks)
                } else {
                    answer(&own, &request)
                };
                std::future::ready(Ok::<_, Infallible>(last(response)))
            });
            let connection = hyper1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(deadline)
                .serve_connection(TokioIo::new(io), service)
                .with_upgrades();
            let given_up = async {
                drain.cancelled().await;
                sleep(front.limits.drain_idle).await;
            };
            tokio::select! {
                ended = connection => drop(ended),
                () = given_up => {}
            }
            drop(guest);
        }
    };
    accept_loop(door, front, open, tasks, handle).await;
}

/// Nothing more is asked on this connection, unless it goes on as a WebSocket.
fn last(mut response: Response<ResponseBody>) -> Response<ResponseBody> {
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

fn answer(front: &Front, request: &Request<Incoming>) -> Response<ResponseBody> {
    let Ok(id) = new_id() else { return pages::bare(StatusCode::INTERNAL_SERVER_ERROR) };
    let mut response = redirect_to(front, request)
        .unwrap_or_else(|fault| pages::fault(fault, id, Wants::of(request.headers()), None));
    pages::mark(&mut response, id);
    response
}

fn redirect_to(front: &Front, request: &Request<Incoming>) -> Result<Response<ResponseBody>, Fault> {
    let authority = authority_of(request).map_err(|_| Fault::BadHost)?;
    let host = canonical(authority.host());
    if front.route(&host).is_err() {
        return Err(Fault::Misdirected);
    }
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    let location = format!("https://{}{target}", front.zone.authority(&host));
    let location = HeaderValue::try_from(location).map_err(|_| Fault::BadHost)?;
    let mut response = pages::bare(StatusCode::PERMANENT_REDIRECT);
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}
