//! What an exchange leaves behind when it ends: counts, an event, and one line in the access log.

use std::sync::Arc;
use std::time::Instant;

use http::{Method, Request, StatusCode};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::name::Name;

use crate::events::Event;
use crate::front::Front;

/// How a response ended.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ending {
    /// Whether all of it was handed to the browser's connection.
    pub complete: bool,
    /// Body bytes.
    pub bytes: u64,
}

/// The exchange's entry, written when the last of it is dropped.
#[derive(Debug)]
pub struct Record {
    front: Arc<Front>,
    id: MessageBoxId,
    method: Method,
    /// Only kept where an event or a log line will want it.
    path: Option<String>,
    started: Instant,
    /// The status that the visitor is sent.
    pub status: StatusCode,
    /// The name the request was for, once it is known to be one.
    pub name: Option<Name>,
    ending: Option<Ending>,
}

impl Record {
    /// Begins an entry.
    pub fn new<B>(front: &Arc<Front>, id: MessageBoxId, request: &Request<B>) -> Self {
        front.metrics.exchanges.inc();
        let wanted =
            front.events.wants_exchanges() || tracing::enabled!(target: "access", tracing::Level::INFO);
        Self {
            front: Arc::clone(front),
            id,
            method: request.method().clone(),
            path: wanted.then(|| request.uri().path().chars().take(MAX_PATH).collect()),
            started: Instant::now(),
            status: StatusCode::INTERNAL_SERVER_ERROR,
            name: None,
            ending: None,
        }
    }

    /// Says how the response ended.
    pub fn end(&mut self, ending: Ending) {
        self.ending = Some(ending);
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let Self { front, id, method, path, started, status, name, .. } = self;
        let Ending { complete, bytes } = self.ending.unwrap_or_default();
        let took = started.elapsed();
        front.metrics.exchanges.dec();
        front.metrics.exchange_ended(*status, complete, bytes, took);
        let Some(path) = path else { return };
        let name = name.as_ref().map_or("-", Name::as_str);
        let (method, status, ms) = (method.as_str(), status.as_u16(), took.as_millis());
        let id = id.to_string();
        tracing::info!(target: "access", id, name, method, ?path, status, bytes, ms, complete);
        if front.events.wants_exchanges() {
            front.events.emit(&Event::Exchange { id: &id, name, method, path, status, bytes, ms, complete });
        }
    }
}

/// Characters of a path that are kept for the log.
const MAX_PATH: usize = 1024;
