//! How much of the relay one address may use, so that there is some left for the others.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OwnedSemaphorePermit;

/// What the addresses use now.
#[derive(Debug)]
pub struct Visitors {
    places: Mutex<HashMap<IpAddr, Arc<Place>>>,
    max_connections: usize,
    max_exchanges: usize,
}

/// Where visitors come from: one IPv4 address, or the /64 that one household has of IPv6.
#[derive(Debug, Default)]
struct Place {
    /// Counted under the lock of the map, so that a place is taken out by the last who leaves.
    connections: AtomicUsize,
    exchanges: AtomicUsize,
}

/// One connection, counted while it is held.
#[derive(Debug)]
pub struct Guest {
    visitors: Arc<Visitors>,
    block: IpAddr,
    place: Arc<Place>,
    /// One of those that the whole relay takes.
    _permit: Option<OwnedSemaphorePermit>,
}

/// One exchange, counted while it is held.
#[derive(Debug)]
pub struct Seat(Arc<Place>);

impl Visitors {
    /// Nobody yet; so many connections and exchanges at once for each place.
    pub fn new(max_connections: usize, max_exchanges: usize) -> Arc<Self> {
        Arc::new(Self { places: Mutex::default(), max_connections, max_exchanges })
    }

    fn places(&self) -> MutexGuard<'_, HashMap<IpAddr, Arc<Place>>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a connection; `None` if this place has as many as it may.
    pub fn connect(self: &Arc<Self>, address: IpAddr) -> Option<Guest> {
        let block = block(address);
        let mut places = self.places();
        let place = Arc::clone(places.entry(block).or_default());
        if place.connections.load(Ordering::Relaxed) >= self.max_connections {
            return None;
        }
        place.connections.fetch_add(1, Ordering::Relaxed);
        drop(places);
        Some(Guest { visitors: Arc::clone(self), block, place, _permit: None })
    }
}

impl Guest {
    /// The same connection, which holds this permit for as long as it lasts, whatever protocol it speaks by then.
    #[must_use]
    pub fn holding(mut self, permit: OwnedSemaphorePermit) -> Self {
        self._permit = Some(permit);
        self
    }

    /// Counts an exchange; `None` if this place has as many as it may.
    pub fn sit(&self) -> Option<Seat> {
        let before = self.place.exchanges.fetch_add(1, Ordering::Relaxed);
        let seat = Seat(Arc::clone(&self.place));
        (before < self.visitors.max_exchanges).then_some(seat)
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut places = self.visitors.places();
        if self.place.connections.fetch_sub(1, Ordering::Relaxed) == 1 {
            places.remove(&self.block);
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.exchanges.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The place that an address belongs to.
pub fn block(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_has_its_share() {
        let visitors = Visitors::new(2, 1);
        let from = |address: &str| visitors.connect(address.parse().unwrap());
        let first = from("192.0.2.1").unwrap();
        let second = from("::ffff:192.0.2.1").unwrap();
        assert!(from("192.0.2.1").is_none());
        assert!(from("192.0.2.2").is_some());
        let seat = first.sit().unwrap();
        assert!(second.sit().is_none(), "exchanges are counted for the place");
        drop(seat);
        assert!(second.sit().is_some());
        drop((first, second));
        assert!(visitors.places().is_empty());
        let _six = (from("2001:db8:0:1::1").unwrap(), from("2001:db8:0:1:ffff::1").unwrap());
        assert!(from("2001:db8:0:1::2").is_none());
        assert!(from("2001:db8:0:2::2").is_some());
    }
}
