//! What is told of a response that was not handed on, or not all of it.

use crate::access::query::without_tokens;
use crate::events::{Event, Events};
use crate::visit::answer::AskError;

/// Tells people and programs: of a response that breaks off, a browser knows no more than that. What opens the site is
/// left out: logs are read by others.
pub(super) fn report(error: &AskError, url: &str, events: Events) {
    let url = &*without_tokens(url);
    let message = error.to_string();
    tracing::warn!("{url}: {message}");
    events.emit(&Event::Refused { code: error.code(), url, message: &message });
}
