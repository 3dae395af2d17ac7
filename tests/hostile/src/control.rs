//! The control port: which attack is tried, and whether it took place.
//!
//! | request | does |
//! |---|---|
//! | `GET /mutations` | lists all attacks as JSON |
//! | `GET /mutation` | the one that is chosen, and how often it was `applied` since |
//! | `PUT /mutation` with a name as body | chooses |

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, ensure};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::sent::Sent;
use crate::serve::{Running, run, said};
use crate::table;
use crate::tampering::Tampering;

const PATIENCE: Duration = Duration::from_secs(10);
const MAX_NAME: usize = 100;

/// Listens, on loopback only: whoever reaches it chooses.
///
/// # Errors
/// If the address is not on loopback or its port is taken, in words.
pub async fn start(listen: SocketAddr, tampering: Arc<Tampering>) -> Result<Running> {
    ensure!(listen.ip().is_loopback(), "the control port must be on loopback");
    let serve = move |stream| {
        let tampering = Arc::clone(&tampering);
        let service = service_fn(move |request| {
            let tampering = Arc::clone(&tampering);
            async move { Ok::<_, Infallible>(answer(request, &tampering).await) }
        });
        async move {
            let mut builder = http1::Builder::new();
            builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
            drop(builder.serve_connection(TokioIo::new(stream), service).await);
        }
    };
    run(listen, serve).await
}

async fn answer(request: Request<Incoming>, tampering: &Tampering) -> Response<Sent> {
    match (request.method(), request.uri().path()) {
        (&Method::GET, "/mutations") => {
            let all: Vec<Value> = table::all().map(table::describe).collect();
            said(StatusCode::OK, &json!(all).to_string())
        }
        (&Method::GET, "/mutation") => said(StatusCode::OK, &state(tampering)),
        (&Method::PUT, "/mutation") => {
            let body = timeout(PATIENCE, Limited::new(request.into_body(), MAX_NAME).collect()).await;
            let Some(body) = body.ok().and_then(Result::ok) else {
                return said(StatusCode::BAD_REQUEST, "the name did not come");
            };
            let body = body.to_bytes();
            let name = String::from_utf8_lossy(&body);
            match table::find(name.trim()) {
                Some(mutation) => {
                    tampering.choose(mutation);
                    said(StatusCode::OK, &state(tampering))
                }
                None => said(StatusCode::NOT_FOUND, "no such mutation; GET /mutations lists them"),
            }
        }
        _ => said(StatusCode::NOT_FOUND, "there are /mutations and /mutation"),
    }
}

fn state(tampering: &Tampering) -> String {
    let mut state = table::describe(tampering.chosen());
    state["applied"] = tampering.applied().into();
    state.to_string()
}
