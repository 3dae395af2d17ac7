//! Visitors who take nothing more, and what an uplink does about them.
//!
//! What a visitor does not take waits in the uplink's windows. A few hundred who take nothing could use them up, and
//! with them the room for everybody else; so an uplink bears so many of them, and then gives up whoever has taken
//! nothing for longest.

use std::collections::VecDeque;
use std::future::{Future, pending};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

/// A visitor who is slower than this with one piece counts as one who takes nothing.
const BRIEF: Duration = Duration::from_secs(2);
/// How many of them an uplink bears: with full windows they make the relay hold 63 MiB, a quarter of an
/// uplink's window.
const MOST: usize = 56;

/// The visitors of one uplink who take nothing, the longest first.
#[derive(Debug, Default)]
pub struct Stalls {
    waiting: Mutex<VecDeque<Arc<Notify>>>,
}

/// One of them, until it is dropped.
#[derive(Debug)]
struct Stalled {
    stalls: Arc<Stalls>,
    given_up: Arc<Notify>,
}

impl Stalls {
    fn waiting(&self) -> MutexGuard<'_, VecDeque<Arc<Notify>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(self: &Arc<Self>) -> Stalled {
        let given_up = Arc::new(Notify::new());
        let mut waiting = self.waiting();
        waiting.push_back(Arc::clone(&given_up));
        if waiting.len() > MOST
            && let Some(longest) = waiting.pop_front()
        {
            longest.notify_one();
        }
        drop(waiting);
        Stalled { stalls: Arc::clone(self), given_up }
    }
}

impl Drop for Stalled {
    fn drop(&mut self) {
        self.stalls.waiting().retain(|other| !Arc::ptr_eq(other, &self.given_up));
    }
}

/// Waits until a visitor has taken a piece; `None` if that takes longer than `patience`, or too many others of the
/// same uplink wait likewise.
pub async fn patiently<T>(
    stalls: Option<&Arc<Stalls>>,
    patience: Duration,
    taking: impl Future<Output = T>,
) -> Option<T> {
    let mut taking = pin!(taking);
    if let Ok(taken) = timeout(BRIEF, taking.as_mut()).await {
        return Some(taken);
    }
    let stalled = stalls.map(Stalls::enter);
    let given_up = async {
        match &stalled {
            Some(stalled) => stalled.given_up.notified().await,
            None => pending().await,
        }
    };
    tokio::select! {
        biased;
        taken = taking => Some(taken),
        () = given_up => None,
        () = sleep(patience) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_one_that_waits_longest_is_given_up_for_the_one_too_many() {
        let stalls = Arc::new(Stalls::default());
        let all: Vec<Stalled> = (0..=MOST).map(|_| stalls.enter()).collect();
        all[0].given_up.notified().await;
        assert_eq!(stalls.waiting().len(), MOST);
        assert!(timeout(Duration::ZERO, all[1].given_up.notified()).await.is_err(), "the others wait on");
        drop(all);
        assert_eq!(stalls.waiting().len(), 0);
    }

    #[tokio::test]
    async fn whoever_takes_something_in_time_is_none_of_them() {
        assert_eq!(patiently(None, Duration::ZERO, async { 7 }).await, Some(7));
        assert_eq!(patiently(None, Duration::ZERO, pending::<()>()).await, None);
    }
}
