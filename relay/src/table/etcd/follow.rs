//! What changes in etcd, as it changes.

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use etcd_client::{Client, Error, Event, EventType, WatchOptions, WatchStream};

use super::fault::{Fault, within};
use super::keys::{Prefix, revision};
use super::teller::{News, Teller};
use super::{listing, member};

/// For etcd to say that it watches.
const DEADLINE: Duration = Duration::from_millis(1_500);

/// A watch that says everything since what the sink was told last, after telling it all again if need be.
pub(super) async fn start(client: &Client, prefix: &Prefix, teller: &Teller) -> Result<WatchStream, Fault> {
    if teller.has_gap() {
        let listing = listing::read(&mut member::kv(client), prefix).await?;
        teller.listed(listing.revision, listing.entries);
    }
    let next = i64::try_from(teller.whole()).unwrap_or(i64::MAX).saturating_add(1);
    let options = WatchOptions::new().with_range(prefix.end()).with_start_revision(next);
    let mut watcher = member::watch(client);
    let mut stream = within(DEADLINE, watcher.watch(prefix.key(""), Some(options))).await?;
    match within(DEADLINE, stream.message()).await? {
        Some(first) if first.created() && !first.canceled() => Ok(stream),
        Some(other) => Err(ended(other.cancel_reason())),
        None => Err(ended("no reason given")),
    }
}

/// Tells what the watch brings, until it ends.
pub(super) async fn tell(
    mut stream: WatchStream,
    prefix: &Prefix,
    teller: &Teller,
) -> Result<Infallible, Fault> {
    // No deadline here: the lease's signs of life go the same way, and their silence ends this too.
    while let Some(message) = stream.message().await? {
        if message.canceled() {
            // etcd has forgotten a part of what we missed.
            if message.compact_revision() > 0 {
                teller.miss();
            }
            return Err(ended(message.cancel_reason()));
        }
        let latest =
            message.events().iter().filter_map(Event::kv).map(etcd_client::KeyValue::mod_revision).max();
        if let Some(latest) = latest {
            teller.watched(revision(latest), message.events().iter().filter_map(|event| news(event, prefix)));
        }
    }
    Err(ended("no reason given"))
}

fn ended(reason: &str) -> Fault {
    Error::WatchError(format!("etcd ended the watch: {reason}")).into()
}

fn news(event: &Event, prefix: &Prefix) -> Option<News> {
    let found = event.kv()?;
    let value = match event.event_type() {
        EventType::Put => Some(Bytes::copy_from_slice(found.value())),
        EventType::Delete => None,
    };
    Some(News { key: prefix.strip(found.key())?, revision: revision(found.mod_revision()), value })
}
