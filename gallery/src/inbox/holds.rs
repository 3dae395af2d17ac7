//! One request at a time for an upload.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::inbox::upload::Id;

/// How long the request before gets to put down what it has.
const PATIENCE: Duration = Duration::from_secs(5);

/// The uploads that a request is at work on. Bounded by the requests there are.
#[derive(Clone, Debug, Default)]
pub(super) struct Holds {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    held: Mutex<HashMap<Id, CancellationToken>>,
    released: Notify,
}

/// An upload that no other request touches.
#[derive(Debug)]
pub(super) struct Hold {
    inner: Arc<Inner>,
    id: Id,
    /// Cancelled when another request wants it.
    pub(super) wanted: CancellationToken,
}

impl Holds {
    /// Waits for a request before, which is told to stop: a visitor who comes back after a cut line often comes back
    /// before the cut is noticed here. None if it does not stop.
    pub(super) async fn take(&self, id: &Id) -> Option<Hold> {
        let waiting = async {
            loop {
                let released = self.inner.released.notified();
                tokio::pin!(released);
                released.as_mut().enable();
                if let Some(hold) = self.try_take(id) {
                    return hold;
                }
                released.await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting).await.ok()
    }

    fn try_take(&self, id: &Id) -> Option<Hold> {
        let mut held = self.inner.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = held.get(id) {
            before.cancel();
            return None;
        }
        let wanted = CancellationToken::new();
        held.insert(id.clone(), wanted.clone());
        Some(Hold { inner: Arc::clone(&self.inner), id: id.clone(), wanted })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.inner.held.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
        self.inner.released.notify_waiters();
    }
}
