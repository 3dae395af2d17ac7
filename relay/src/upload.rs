//! The body of a request, from the browser to the peer.

use std::fmt::Display;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
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
use tokio::task::JoinHandle;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

use crate::fair_use::pace::Pace;
use crate::front::Front;

/// A task that sends a request's body; it ends with whoever holds this.
#[derive(Debug)]
pub struct Upload {
    front: Arc<Front>,
    /// `None` once it has been left to itself.
    task: Option<JoinHandle<()>>,
    broken: oneshot::Receiver<()>,
    moved: Arc<AtomicU64>,
}

impl Upload {
    /// Begins to send. After a switch of protocols nobody knows when the visitor will say something next: silence
    /// is then no fault by itself. With a pace it is no faster than its name may.
    pub(crate) fn spawn<B>(
        front: &Arc<Front>,
        body: B,
        sender: PacketSender,
        switched: bool,
        pace: Option<Pace>,
    ) -> Self
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Display + Send,
    {
        let (tell, broken) = oneshot::channel();
        let moved = Arc::new(AtomicU64::new(0));
        let idle = if switched { None } else { Some(front.limits.request_idle) };
        let sending = Sending { front: Arc::clone(front), sender, idle, pace, moved: Arc::clone(&moved) };
        let task = front.tasks.spawn(sending.run(body, tell));
        Self { front: Arc::clone(front), task: Some(task), broken, moved }
    }

    /// How far it is, for as long as somebody wants to know.
    pub(crate) fn progress(&self) -> Progress {
        Progress(Some(Arc::clone(&self.moved)))
    }

    /// Lets the visitor finish what it is saying, though the other direction has ended: for as long as it may
    /// pause between two pieces.
    pub(crate) fn leave_alone(mut self) {
        if let Some(mut task) = self.task.take() {
            let patience = self.front.limits.request_idle;
            self.front.tasks.spawn(async move {
                if timeout(patience, &mut task).await.is_err() {
                    task.abort();
                }
            });
        }
    }

    /// Waits until the visitor breaks off; for ever if that does not happen.
    pub(crate) async fn broken(&mut self) {
        // Once the task has ended well there is nobody left to tell.
        if self.broken.is_terminated() || (&mut self.broken).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// How far an upload is; nowhere, where there is none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress(Option<Arc<AtomicU64>>);

impl Progress {
    /// Bytes sent so far.
    pub(crate) fn moved(&self) -> u64 {
        self.0.as_ref().map_or(0, |moved| moved.load(Ordering::Relaxed))
    }

    /// What comes of it, unless it takes longer than `patience` while nothing is sent either.
    ///
    /// # Errors
    /// After `patience`, or twice that, without a piece.
    pub(crate) async fn outlast<T>(
        &self,
        patience: Duration,
        what: impl Future<Output = T>,
    ) -> Result<T, Elapsed> {
        let mut what = pin!(what);
        loop {
            let before = self.moved();
            match timeout(patience, what.as_mut()).await {
                Err(elapsed) if self.moved() == before => return Err(elapsed),
                Err(_) => {}
                Ok(came) => return Ok(came),
            }
        }
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

struct Sending {
    front: Arc<Front>,
    sender: PacketSender,
    idle: Option<Duration>,
    pace: Option<Pace>,
    moved: Arc<AtomicU64>,
}

impl Sending {
    /// Sends the whole body and FINAL; if the browser breaks off, the peer learns that the request is not complete.
    async fn run<B>(mut self, mut body: B, broken: oneshot::Sender<()>)
    where
        B: Body<Data = Bytes> + Unpin,
        B::Error: Display,
    {
        match self.copy(&mut body).await {
            Ok(()) => {}
            Err(Interrupted::ByPeer(error)) => self.sender.reset(error.close_code()),
            Err(Interrupted::ByVisitor) => {
                self.sender.reset(CloseCode::Cancelled);
                let _ = broken.send(());
            }
            Err(Interrupted::Deadline) => self.sender.reset(CloseCode::Deadline),
        }
    }

    async fn copy<B>(&mut self, body: &mut B) -> Result<(), Interrupted>
    where
        B: Body<Data = Bytes> + Unpin,
        B::Error: Display,
    {
        loop {
            match self.next(body).await? {
                None => return Ok(self.sender.finish(HeaderMap::new()).await?),
                Some(frame) => match frame.into_data() {
                    Ok(data) => {
                        if let Some(pace) = &mut self.pace {
                            pace.pass(data.len()).await.map_err(|_| Interrupted::Deadline)?;
                        }
                        self.front.metrics.received(data.len());
                        self.moved.fetch_add(data.len() as u64, Ordering::Relaxed);
                        self.sender.data(data);
                        self.flush().await?;
                        // Streams of QUIC are ready as often as one asks: others must have their turn.
                        tokio::task::consume_budget().await;
                    }
                    Err(frame) => {
                        let mut trailers = frame.into_trailers().unwrap_or_default();
                        prepare_trailers(&mut trailers);
                        return Ok(self.sender.finish(trailers).await?);
                    }
                },
            }
        }
    }

    /// Writes what is queued. An origin that reads nothing must not hold a visitor's request for ever.
    async fn flush(&mut self) -> Result<(), Interrupted> {
        let patience = self.front.limits.upload_stall;
        timeout(patience, self.sender.flush())
            .await
            .map_err(|_| Interrupted::Deadline)?
            .map_err(Interrupted::from)
    }

    /// The next piece, unless the peer wants no more of them.
    async fn next<B>(&self, body: &mut B) -> Result<Option<Frame<Bytes>>, Interrupted>
    where
        B: Body<Data = Bytes> + Unpin,
        B::Error: Display,
    {
        let piece = async {
            match self.idle {
                Some(idle) => timeout(idle, body.frame()).await.map_err(|_| Interrupted::Deadline),
                None => Ok(body.frame().await),
            }
        };
        tokio::select! {
            biased;
            frame = piece => {
                frame?.transpose().map_err(|error| {
                    tracing::debug!(%error, "a visitor broke off");
                    Interrupted::ByVisitor
                })
            }
            () = self.sender.stopped() => Err(Interrupted::ByPeer(StreamError::Cancelled(CloseCode::Cancelled))),
        }
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
