//! Whether visitors get through: canaries, for every name that is still ours, one after the other, again and again.

use std::sync::atomic::{AtomicBool, Ordering};

use oriel_protocol::control::Welcome;
use tokio::time::sleep;

use super::{End, Observer};
use crate::canary::Canary;
use crate::limits::Limits;

/// What the canaries of one name have said on this uplink.
#[derive(Clone, Default)]
struct Seen {
    online: bool,
    /// How many in a row never got to the relay.
    strays: u32,
}

/// Sends canaries until too many have failed in a row. Those that never got to the relay are none of its failures: where
/// no road leads there over TCP, the uplink is all there is, and another would be no better (P-69). `by_tcp` is set once
/// one has.
pub(super) async fn watching(
    welcome: &Welcome,
    mut canary: Canary,
    observer: &impl Observer,
    limits: &Limits,
    by_tcp: &AtomicBool,
) -> End {
    let mut seen = vec![Seen::default(); welcome.granted.len()];
    let (mut failures, mut ready) = (0, false);
    loop {
        let mut failed = None;
        for (granted, seen) in welcome.granted.iter().zip(&mut seen) {
            if !observer.holds(&granted.name) {
                continue;
            }
            match canary.fly(&granted.url).await {
                // It was taken from us meanwhile.
                _ if !observer.holds(&granted.name) => {}
                Ok(()) => {
                    if canary.went_straight() {
                        by_tcp.store(true, Ordering::Relaxed);
                    }
                    seen.strays = 0;
                    if !std::mem::replace(&mut seen.online, true) {
                        observer.online(granted);
                    }
                }
                Err(error) if error.is_of_the_road() => {
                    seen.strays = seen.strays.saturating_add(1);
                    if seen.strays <= limits.canary_failures {
                        observer.canary_failed(granted, &error.to_string());
                    }
                    if seen.strays == limits.canary_failures {
                        seen.online = false;
                        observer.unseen(granted, &error.to_string());
                    }
                }
                Err(error) => {
                    observer.canary_failed(granted, &error.to_string());
                    failed = Some(error.to_string());
                }
            }
        }
        let pause = match failed {
            None => {
                failures = 0;
                if !ready && seen.iter().all(|seen| seen.strays == 0) {
                    ready = true;
                    observer.ready();
                }
                if seen.iter().any(|seen| (1..limits.canary_failures).contains(&seen.strays)) {
                    limits.canary_retry
                } else {
                    limits.canary_every
                }
            }
            Some(reason) => {
                failures += 1;
                if failures >= limits.canary_failures {
                    return End::Lost(format!("our own public URL does not work: {reason}"));
                }
                limits.canary_retry
            }
        };
        sleep(pause).await;
    }
}
