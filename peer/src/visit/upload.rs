//! A request's body on its way out, the digest of what has gone, and when the last piece went.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use sha2::{Digest, Sha256};

use crate::progress::Progress;

/// What a request carries.
#[derive(Debug)]
pub enum Upload {
    /// Nothing.
    Empty,
    /// Somebody's request body, handed on as it comes.
    Passing(Incoming, Sent),
}

/// What has been sent of an upload so far.
#[derive(Clone, Debug)]
pub struct Sent {
    digest: Arc<Mutex<Sha256>>,
    progress: Arc<Progress>,
}

impl Sent {
    /// Nothing.
    pub fn nothing() -> Self {
        Self { digest: Arc::default(), progress: Arc::new(Progress::new()) }
    }

    /// SHA-256 of it.
    pub fn digest(&self) -> [u8; 32] {
        self.digest.lock().unwrap_or_else(PoisonError::into_inner).clone().finalize().into()
    }

    fn add(&self, bytes: &[u8]) {
        self.digest.lock().unwrap_or_else(PoisonError::into_inner).update(bytes);
        self.progress.moved();
    }
}

impl Upload {
    /// When the last piece of it was sent.
    pub fn progress(&self) -> Option<Arc<Progress>> {
        match self {
            Upload::Empty => None,
            Upload::Passing(_, sent) => Some(Arc::clone(&sent.progress)),
        }
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Upload::Passing(body, sent) = &mut *self else { return Poll::Ready(None) };
        let frame = ready!(Pin::new(body).poll_frame(cx));
        if let Some(Ok(frame)) = &frame
            && let Some(bytes) = frame.data_ref()
        {
            sent.add(bytes);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Upload::Empty => true,
            Upload::Passing(body, _) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Upload::Empty => SizeHint::with_exact(0),
            Upload::Passing(body, _) => body.size_hint(),
        }
    }
}
