//! No more than three bytes for each one, to an address that has not been proved (RFC 9000, section 8.1).
//!
//! quinn counts too, but lets the datagram that crosses the limit go whole. So the socket counts once more for
//! addresses whose handshakes are under way, and drops what would be too much: it is sent again when there is room.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    books: Mutex<Books>,
    /// Whether there are any accounts: most of the time there is nothing to count.
    counting: AtomicBool,
}

#[derive(Debug, Default)]
struct Books {
    accounts: HashMap<SocketAddr, Account>,
    /// How many connections there are with addresses that were proved when they began. Whoever calls in such an address's
    /// name must not slow them down. One that has moved is not found here.
    proved: HashMap<SocketAddr, usize>,
}

/// An address that was proved, for as long as there is a connection with it.
#[derive(Debug)]
pub struct Proved {
    ledger: Arc<Ledger>,
    address: SocketAddr,
}

#[derive(Debug)]
struct Account {
    opened: Instant,
    received: usize,
    sent: usize,
}

impl Ledger {
    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to count for an address whose first datagram has come, unless it was proved.
    pub(crate) fn open(&self, address: SocketAddr) {
        self.open_at(address, Instant::now());
    }

    fn open_at(&self, address: SocketAddr, now: Instant) {
        let Books { accounts, proved } = &mut *self.books();
        if proved.contains_key(&address) {
            return;
        }
        // Looked through at times only: when it has doubled since.
        if accounts.len() == accounts.capacity() {
            accounts.retain(|_, account| !account.is_over(now));
        }
        accounts.entry(address).or_insert(Account { opened: now, received: INITIAL, sent: 0 });
        self.counting.store(true, Ordering::Relaxed);
    }

    /// The address was proved, and is not counted for as long as what is returned is held.
    pub(crate) fn close(self: &Arc<Self>, address: SocketAddr) -> Proved {
        let mut books = self.books();
        *books.proved.entry(address).or_default() += 1;
        self.forget(&mut books, address);
        drop(books);
        Proved { ledger: Arc::clone(self), address }
    }

    /// Counts bytes that came.
    pub(crate) fn received(&self, address: SocketAddr, bytes: usize) {
        if self.counting.load(Ordering::Relaxed)
            && let Some(account) = self.books().accounts.get_mut(&address)
        {
            account.received += bytes;
        }
    }

    /// Whether these bytes may go out; they are counted then.
    pub(crate) fn may_send(&self, address: SocketAddr, bytes: usize) -> bool {
        !self.counting.load(Ordering::Relaxed) || self.may_send_at(address, bytes, Instant::now())
    }

    fn may_send_at(&self, address: SocketAddr, bytes: usize, now: Instant) -> bool {
        let mut books = self.books();
        let Some(account) = books.accounts.get_mut(&address) else { return true };
        if account.is_over(now) {
            self.forget(&mut books, address);
            return true;
        }
        let allowed = account.sent + bytes <= FACTOR * account.received;
        if allowed {
            account.sent += bytes;
        }
        allowed
    }

    fn forget(&self, books: &mut Books, address: SocketAddr) {
        books.accounts.remove(&address);
        self.counting.store(!books.accounts.is_empty(), Ordering::Relaxed);
    }
}

impl Account {
    fn is_over(&self, now: Instant) -> bool {
        now.duration_since(self.opened) >= MEMORY
    }
}

impl Drop for Proved {
    fn drop(&mut self) {
        let mut books = self.ledger.books();
        if let Entry::Occupied(mut connections) = books.proved.entry(self.address) {
            *connections.get_mut() -= 1;
            if *connections.get() == 0 {
                connections.remove();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(host: u8) -> SocketAddr {
        ([192, 0, 2, host], 1).into()
    }

    #[test]
    fn three_for_one_until_the_address_is_proved() {
        let (ledger, caller, other) = (Arc::new(Ledger::default()), at(1), at(2));
        ledger.open(caller);
        assert!(ledger.may_send(caller, 3600));
        assert!(!ledger.may_send(caller, 1));
        assert!(ledger.may_send(other, 1_000_000), "nobody counts for it");
        ledger.received(caller, 100);
        assert!(ledger.may_send(caller, 300));
        assert!(!ledger.may_send(caller, 1));
        ledger.open(caller);
        assert!(!ledger.may_send(caller, 1), "a second call changes nothing");
        let _proved = ledger.close(caller);
        assert!(ledger.may_send(caller, 1_000_000));
        assert!(!ledger.counting.load(Ordering::Relaxed));
    }

    #[test]
    fn nobody_slows_a_connection_down_by_calling_in_its_name() {
        let (ledger, peer) = (Arc::new(Ledger::default()), at(1));
        let (first, second) = (ledger.close(peer), ledger.close(peer));
        drop(first);
        ledger.open(peer);
        assert!(ledger.may_send(peer, 1_000_000));
        drop(second);
        assert!(ledger.books().proved.is_empty());
        ledger.open(peer);
        assert!(!ledger.may_send(peer, 1_000_000), "nobody proves it any more");
    }

    #[test]
    fn an_account_is_over_after_a_while_whoever_else_calls() {
        let (ledger, caller, now) = (Ledger::default(), at(1), Instant::now());
        ledger.open_at(caller, now);
        assert!(!ledger.may_send_at(caller, 1_000_000, now + MEMORY / 2));
        ledger.open_at(caller, now + MEMORY / 2);
        assert!(ledger.may_send_at(caller, 1_000_000, now + MEMORY));
        assert!(!ledger.counting.load(Ordering::Relaxed));
    }
}
