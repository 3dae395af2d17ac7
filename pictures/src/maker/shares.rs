//! How many children there are at a time.

use std::num::NonZero;
use std::thread::available_parallelism;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use super::MakeError;
use crate::worker::job::Share;

/// Small shares of memory that a large one counts for.
const LARGE: u32 = 3;
/// Nobody looks at a page for longer, waiting for its pictures.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// As many small shares as the machine has cores.
#[derive(Debug)]
pub(super) struct Shares {
    free: Semaphore,
    all: u32,
}

impl Shares {
    pub(super) fn of_this_machine() -> Shares {
        let cores = available_parallelism().map_or(1, NonZero::get).min(64);
        Shares { free: Semaphore::new(cores), all: u32::try_from(cores).unwrap_or(1) }
    }

    /// Waits until there is one, first come, first served.
    pub(super) async fn take(&self, share: Share) -> Result<SemaphorePermit<'_>, MakeError> {
        let count = match share {
            Share::Small => 1,
            Share::Large => LARGE.min(self.all),
        };
        match timeout(LONGEST_WAIT, self.free.acquire_many(count)).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(MakeError::Busy),
        }
    }
}
