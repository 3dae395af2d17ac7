//! The body of a request, from the browser to the peer.

use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use oriel_protocol::close::CloseCode;
use oriel_protocol::fields::prepare_trailers;
use oriel_transport::error::StreamError;
use oriel_transport::packets::PacketSender;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::timeout;

use crate::front::Front;

/// A task that sends a request's body; it ends with whoever holds this.
#[derive(Debug)]
pub struct Upload {
    task: AbortHandle,
    broken: oneshot::Receiver<()>,
}

impl Upload {
    pub(crate) fn spawn<B>(front: &Arc<Front>, body: B, sender: PacketSender) -> Self
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Display + Send,
    {
        let (tell, broken) = oneshot::channel();
        let task = front.tasks.spawn(send(Arc::clone(front), body, sender, tell));
        Self { task: task.abort_handle(), broken }
    }

    /// Waits until the visitor breaks off; for ever if that does not happen.
    pub(crate) async fn broken(&mut self) {
        // Once the task has ended well there is nobody left to tell.
        if self.broken.is_terminated() || (&mut self.broken).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Sends the whole body and FINAL; if the browser breaks off, the peer learns that the request is not complete.
async fn send<B>(front: Arc<Front>, mut body: B, mut sender: PacketSender, broken: oneshot::Sender<()>)
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Display,
{
    match copy(&front, &mut body, &mut sender).await {
        Ok(()) => {}
        Err(Interrupted::ByPeer(error)) => sender.reset(error.close_code()),
        Err(Interrupted::ByVisitor) => {
            sender.reset(CloseCode::Cancelled);
            let _ = broken.send(());
        }
        Err(Interrupted::Deadline) => sender.reset(CloseCode::Deadline),
    }
}

enum Interrupted {
    ByPeer(StreamError),
    ByVisitor,
    Deadline,
}

impl From<StreamError> for Interrupted {
    fn from(error: StreamError) -> Self {
        Self::ByPeer(error)
    }
}

async fn copy<B>(front: &Front, body: &mut B, sender: &mut PacketSender) -> Result<(), Interrupted>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Display,
{
    let idle = front.limits.request_idle;
    loop {
        match next(body, sender, idle).await? {
            None => return Ok(sender.finish(HeaderMap::new()).await?),
            Some(frame) => match frame.into_data() {
                Ok(data) => {
                    front.metrics.received(data.len());
                    sender.data(data);
                    sender.flush().await?;
                }
                Err(frame) => {
                    let mut trailers = frame.into_trailers().unwrap_or_default();
                    prepare_trailers(&mut trailers);
                    return Ok(sender.finish(trailers).await?);
                }
            },
        }
    }
}

/// The next piece, unless the peer wants no more of them.
async fn next<B>(
    body: &mut B,
    sender: &PacketSender,
    idle: Duration,
) -> Result<Option<Frame<Bytes>>, Interrupted>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Display,
{
    tokio::select! {
        biased;
        frame = timeout(idle, body.frame()) => {
            let frame = frame.map_err(|_| Interrupted::Deadline)?;
            frame.transpose().map_err(|error| {
                tracing::debug!(%error, "a visitor broke off");
                Interrupted::ByVisitor
            })
        }
        () = sender.stopped() => Err(Interrupted::ByPeer(StreamError::Cancelled(CloseCode::Cancelled))),
    }
}
