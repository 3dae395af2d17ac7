//! One making at a time for each preview; all others who want it wait for the same result.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use oriel_pictures::maker::MakeError;
use tokio::sync::OnceCell;

use crate::cache::{Key, Made};

/// The most different previews that are made and waited for. Whoever wants one more is told to come again.
const MOST: usize = 512;

type Cell = OnceCell<Result<Made, MakeError>>;

/// The previews that are being made.
#[derive(Debug, Default)]
pub(super) struct Seats {
    taken: Mutex<HashMap<Key, Weak<Cell>>>,
}

/// A place among those who wait for one preview.
pub(super) struct Seat<'a> {
    seats: &'a Seats,
    key: Key,
    cell: Arc<Cell>,
}

impl Seats {
    /// A seat for this preview, unless too many others are being made.
    pub(super) fn take(&self, key: Key) -> Option<Seat<'_>> {
        let mut taken = self.lock();
        let cell = match taken.get(&key).and_then(Weak::upgrade) {
            Some(cell) => cell,
            None if taken.len() >= MOST => return None,
            None => {
                let cell = Arc::default();
                taken.insert(key, Arc::downgrade(&cell));
                cell
            }
        };
        Some(Seat { seats: self, key, cell })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Weak<Cell>>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat<'_> {
    /// The result of whoever is at it, or else of `make`. If the one at it leaves, the next begins anew.
    pub(super) async fn result<F>(&self, make: impl FnOnce() -> F) -> Result<Made, MakeError>
    where
        F: Future<Output = Result<Made, MakeError>>,
    {
        self.cell.get_or_init(make).await.clone()
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let mut taken = self.seats.lock();
        // The last to leave takes the seat away; under the lock nobody else can sit down meanwhile.
        if Arc::strong_count(&self.cell) == 1 {
            taken.remove(&self.key);
        }
    }
}
