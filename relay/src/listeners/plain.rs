//! Plain HTTP: sends everybody on to HTTPS, or with `--dev` serves `*.localhost`, which browsers count as secure.

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
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::accept::accept_loop;
use super::door::Door;
use super::http1;
use super::linger::Lingering;
use crate::front::{Front, Visitor};
use crate::message_box::new_id;
use crate::pages::{self, Fault, Wants};
use crate::response_body::ResponseBody;
use crate::zone::{authority_of, canonical};

/// Serves the same exchanges as HTTPS does, until the door is shut.
pub async fn serve(
    door: Door,
    front: Arc<Front>,
    open: Arc<Semaphore>,
    drain: CancellationToken,
    tasks: TaskTracker,
) {
    let handle = |stream, address: SocketAddr, guest| {
        let visitor = Visitor::new(address.ip(), None, false, guest);
        let io = Lingering::new(stream, tasks.clone());
        http1::serve(Arc::clone(&front), visitor, io, drain.clone(), tasks.clone(), None)
    };
    accept_loop(door, &front, open, &tasks, handle).await;
}

/// Sends everybody on to HTTPS, until the door is shut.
pub async fn redirect(
    door: Door,
    front: Arc<Front>,
    open: Arc<Semaphore>,
    drain: CancellationToken,
    tasks: TaskTracker,
) {
    let handle = |stream: TcpStream, _, guest| {
        let (front, drain) = (Arc::clone(&front), drain.clone());
        async move {
            let deadline = front.limits.head;
            let own = Arc::clone(&front);
            let service =
                service_fn(move |request| std::future::ready(Ok::<_, Infallible>(answer(&own, &request))));
            let connection = hyper1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(deadline)
                .keep_alive(false)
                .serve_connection(TokioIo::new(stream), service);
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
    accept_loop(door, &front, open, &tasks, handle).await;
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
