//! One request over HTTP/1.1, after whose answer the connection is for something else.

use std::pin::pin;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper::upgrade;
use hyper_util::rt::TokioIo;

use crate::byte_stream::BoxedStream;

/// The most that the head of an answer may have, in bytes and in fields. hyper wants no less of the former.
const HEAD: usize = 8192;
const FIELDS: usize = 64;

/// Sends `request` over `io`. Returns the connection as it goes on behind the answer, and what was read of that
/// already. There is no deadline: the caller has one.
///
/// # Errors
/// What `judge` says of the answer's head, or `explain` of why there was none.
pub(crate) async fn switch<E>(
    io: BoxedStream,
    request: Request<Empty<Bytes>>,
    judge: impl FnOnce(&Response<Incoming>) -> Result<(), E>,
    explain: impl Fn(hyper::Error) -> E,
) -> Result<(BoxedStream, Bytes), E> {
    let mut builder = http1::Builder::new();
    builder.max_buf_size(HEAD).max_header_size(HEAD).max_headers(FIELDS);
    let (mut sender, connection) = builder.handshake(TokioIo::new(io)).await.map_err(&explain)?;
    let mut connection = pin!(connection.with_upgrades());
    let mut answer = pin!(sender.send_request(request));
    // Both, so that no task is needed; the connection may end first, with its last answer not yet taken.
    let mut is_over = false;
    let response = loop {
        tokio::select! {
            response = &mut answer => break response.map_err(&explain)?,
            _ = &mut connection, if !is_over => is_over = true,
        }
    };
    judge(&response)?;
    let upgraded = upgrade::on(response);
    if !is_over {
        connection.await.map_err(&explain)?;
    }
    let upgraded = upgraded.await.map_err(&explain)?;
    Ok(match upgraded.downcast::<TokioIo<BoxedStream>>() {
        Ok(parts) => (parts.io.into_inner(), parts.read_buf),
        Err(upgraded) => (Box::new(TokioIo::new(upgraded)), Bytes::new()),
    })
}
