//! The listener: HTTP/1.1, over TLS where there is a certificate.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use bytes::Bytes;
use http::header::HeaderMap;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use oriel_certs::browser::over_tcp;
use rustls::server::ResolvesServerCert;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::answer::{Answer, Ending, Reply};
use crate::question::Question;
use crate::sent::Sent;
use crate::tampering::Tampering;
use crate::upstream::MAX_BODY;

/// For a handshake, and for a request's head.
const PATIENCE: Duration = Duration::from_secs(30);

/// A relay that listens. It ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    /// Where.
    pub address: SocketAddr,
    _tasks: JoinSet<()>,
}

/// Listens.
///
/// # Errors
/// If the port is taken or TLS cannot be set up, in words.
pub async fn start(
    listen: SocketAddr,
    certificate: Option<Arc<dyn ResolvesServerCert>>,
    tampering: Arc<Tampering>,
) -> Result<Running> {
    let acceptor = match certificate {
        Some(certificate) => {
            let mut config = over_tcp(certificate)?;
            config.alpn_protocols = vec![b"http/1.1".to_vec()];
            Some(TlsAcceptor::from(Arc::new(config)))
        }
        None => None,
    };
    run(listen, move |stream| connection(stream, acceptor.clone(), Arc::clone(&tampering))).await
}

/// Gives each connection to `serve`.
pub(crate) async fn run<F>(
    listen: SocketAddr,
    serve: impl Fn(TcpStream) -> F + Send + 'static,
) -> Result<Running>
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    let address = listener.local_addr()?;
    let mut tasks = JoinSet::new();
    tasks.spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            while connections.try_join_next().is_some() {}
            connections.spawn(serve(stream));
        }
    });
    Ok(Running { address, _tasks: tasks })
}

async fn connection(stream: TcpStream, acceptor: Option<TlsAcceptor>, tampering: Arc<Tampering>) {
    match acceptor {
        None => speak(stream, "http", tampering).await,
        Some(acceptor) => {
            if let Ok(Ok(stream)) = timeout(PATIENCE, acceptor.accept(stream)).await {
                speak(stream, "https", tampering).await;
            }
        }
    }
}

async fn speak(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    scheme: &'static str,
    tampering: Arc<Tampering>,
) {
    let service = service_fn(move |request| {
        let tampering = Arc::clone(&tampering);
        async move { Ok::<_, Infallible>(response(request, scheme, &tampering).await) }
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    // A connection that fails is the visitor's choice, or an attack.
    drop(builder.serve_connection(TokioIo::new(stream), service).await);
}

async fn response(request: Request<Incoming>, scheme: &'static str, tampering: &Tampering) -> Response<Sent> {
    let (head, body) = request.into_parts();
    let body = timeout(PATIENCE, Limited::new(body, MAX_BODY).collect()).await;
    let Some(body) = body.ok().and_then(Result::ok) else {
        return said(StatusCode::BAD_REQUEST, "the request's body did not come");
    };
    let Some(question) = Question::new(scheme, head, body.to_bytes()) else {
        return said(StatusCode::BAD_REQUEST, "a request without host");
    };
    match tampering.answer(question).await {
        Ok(answer) => sent(answer),
        Err(error) => said(StatusCode::BAD_GATEWAY, &format!("{error:#}")),
    }
}

fn sent(answer: Answer) -> Response<Sent> {
    let mut response = Response::new(Sent::new(answer.body(), answer.ending));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.fields;
    response
}

/// An ordinary response of this program's own.
pub(crate) fn said(status: StatusCode, text: &str) -> Response<Sent> {
    let body = Bytes::from(format!("{text}\n"));
    sent(Answer {
        ending: Ending::InOrder,
        ..Answer::plain(Reply { status, fields: HeaderMap::new(), body })
    })
}
