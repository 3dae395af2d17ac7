//! No more than three bytes for each one, to an address that has not been proved (RFC 9000, section 8.1).
//!
//! quinn counts too, but lets the datagram that crosses the limit go whole. So the socket counts once more for
//! addresses whose handshakes are under way, and drops what would be too much: it is sent again when there is room.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What may be sent for each byte received.
const FACTOR: usize = 3;
/// The least that a first datagram carries; one that carries less is no Initial (RFC 9000, section 14.1).
const INITIAL: usize = 1200;
/// How long an address is remembered that proved nothing: quinn says goodbye to it for a while.
const MEMORY: Duration = Duration::from_secs(30);

/// Addresses that have not been proved, and what went to and fro.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    accounts: Mutex<HashMap<SocketAddr, Account>>,
    /// Whether there are any: most of the time there is nothing to count.
    counting: AtomicBool,
}

#[derive(Debug)]
struct Account {
    opened: Instant,
    received: usize,
    sent: usize,
}

impl Ledger {
    fn accounts(&self) -> MutexGuard<'_, HashMap<SocketAddr, Account>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to count for an address whose first datagram has come.
    pub(crate) fn open(&self, address: SocketAddr) {
        let now = Instant::now();
        let mut accounts = self.accounts();
        // Looked through at times only: when it has doubled since.
        if accounts.len() == accounts.capacity() {
            accounts.retain(|_, account| now.duration_since(account.opened) < MEMORY);
        }
        accounts.entry(address).or_insert(Account { opened: now, received: INITIAL, sent: 0 });
        self.counting.store(true, Ordering::Relaxed);
    }

    /// The address was proved.
    pub(crate) fn close(&self, address: SocketAddr) {
        let mut accounts = self.accounts();
        accounts.remove(&address);
        self.counting.store(!accounts.is_empty(), Ordering::Relaxed);
    }

    /// Counts bytes that came.
    pub(crate) fn received(&self, address: SocketAddr, bytes: usize) {
        if self.counting.load(Ordering::Relaxed)
            && let Some(account) = self.accounts().get_mut(&address)
        {
            account.received += bytes;
        }
    }

    /// Whether these bytes may go out; they are counted then.
    pub(crate) fn may_send(&self, address: SocketAddr, bytes: usize) -> bool {
        if !self.counting.load(Ordering::Relaxed) {
            return true;
        }
        let mut accounts = self.accounts();
        let Some(account) = accounts.get_mut(&address) else { return true };
        let allowed = account.sent + bytes <= FACTOR * account.received;
        if allowed {
            account.sent += bytes;
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_for_one_until_the_address_is_proved() {
        let (ledger, caller, other) =
            (Ledger::default(), "192.0.2.1:1".parse().unwrap(), "192.0.2.2:1".parse().unwrap());
        ledger.open(caller);
        assert!(ledger.may_send(caller, 3600));
        assert!(!ledger.may_send(caller, 1));
        assert!(ledger.may_send(other, 1_000_000), "nobody counts for it");
        ledger.received(caller, 100);
        assert!(ledger.may_send(caller, 300));
        assert!(!ledger.may_send(caller, 1));
        ledger.open(caller);
        assert!(!ledger.may_send(caller, 1), "a second call changes nothing");
        ledger.close(caller);
        assert!(ledger.may_send(caller, 1_000_000));
        assert!(!ledger.counting.load(Ordering::Relaxed));
    }
}
