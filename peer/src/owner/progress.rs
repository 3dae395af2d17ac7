//! Prints how far a folder was read, until all of it is.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use crate::events::{Event, Events};
use crate::view::SiteView;

/// Between two looks.
const EVERY: Duration = Duration::from_secs(1);

/// Lines on the way where they cannot be rewritten: at each of so many parts.
const PARTS: u64 = 4;

/// Prints the progress of one site; returns when there is no more. Give it to a task that ends with the program.
pub async fn print(view: Arc<SiteView>, events: Events) {
    let mut looks = interval(EVERY);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut shown, mut part) = (None, None);
    loop {
        looks.tick().await;
        let Some(contents) = view.contents() else { return };
        let now = (contents.indexed, contents.found(), contents.done);
        let (indexed, found, done) = now;
        let reached = (indexed * PARTS).checked_div(found);
        let worth_a_line = done || reached > part && found > 0;
        if shown != Some(now) && (events.rewrites() || worth_a_line) {
            part = reached;
            shown = Some(now);
            events.emit(&Event::Indexing { name: view.name.as_str(), indexed, found, done });
        }
        if done {
            return;
        }
    }
}
