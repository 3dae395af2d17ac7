//! Interim responses (1xx) on their way from an exchange to the listener that can send them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use http::{Response, StatusCode};
use oriel_protocol::head::ResponseHead;
use tokio::sync::Notify;

/// Interim responses that wait to be sent. A peer can send no more than P-34 allows, so it is bounded by that.
#[derive(Debug, Default)]
pub struct Interim {
    waiting: Mutex<VecDeque<Response<()>>>,
    bell: Notify,
}

impl Interim {
    pub(super) fn push(&self, head: Response<()>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push_back(head);
        self.bell.notify_one();
    }

    /// The next one, if it is here.
    pub fn take(&self) -> Option<Response<()>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Waits for the next one.
    pub async fn next(&self) -> Response<()> {
        loop {
            match self.take() {
                Some(head) => return head,
                None => self.bell.notified().await,
            }
        }
    }
}

/// Passes on what a peer sends. The relay answers `Expect: 100-continue` itself; every other interim response goes to
/// the visitor.
pub(super) fn pass_on(head: ResponseHead, interim: &Interim) {
    if head.status != StatusCode::CONTINUE {
        let mut response = Response::new(());
        *response.status_mut() = head.status;
        *response.headers_mut() = head.fields;
        interim.push(response);
    }
}
