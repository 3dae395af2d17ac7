//! Which relays of an array a peer is to hold its uplinks to.

use std::collections::HashMap;
use std::net::SocketAddr;

use oriel_protocol::control::AssignedRelay;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use crate::table::PeerTable;
use crate::table::records::RelayRecord;

/// Relays that a peer is told of: two to use, and some to turn to.
const TOLD: usize = 5;
/// Addresses of each.
const ADDRESSES: usize = 8;

/// The relays for a peer with these names that has come to the relay `own`: those where it has uplinks already come
/// first, then this one unless it is clearly fuller than others, then the least loaded. Empty for a relay by itself.
pub fn assign(table: &PeerTable, own: &PublicKey, names: &[Name]) -> Vec<AssignedRelay> {
    let mut relays = table.relays();
    relays.retain(|(_, record)| !record.draining && !record.addresses.is_empty());
    if relays.len() < 2 {
        return Vec::new();
    }
    let mut here: HashMap<PublicKey, usize> = HashMap::new();
    for relay in names.iter().flat_map(|name| table.relays_of(name)) {
        *here.entry(relay).or_default() += 1;
    }
    relays.sort_by_cached_key(|(key, record)| {
        (here.get(key).copied().unwrap_or(0) == 0, weight(record, key == own), *key)
    });
    relays.truncate(TOLD);
    relays.into_iter().map(|(key, record)| AssignedRelay { key, addresses: addresses(&record) }).collect()
}

/// A relay that the peer has reached is worth a detour of its load and a few: else arrivals would be sent around.
fn weight(record: &RelayRecord, own: bool) -> usize {
    if own { (record.uplinks * 4 / 5).saturating_sub(2) } else { record.uplinks }
}

fn addresses(record: &RelayRecord) -> Vec<SocketAddr> {
    record.addresses.iter().take(ADDRESSES).map(|ip| SocketAddr::new(*ip, record.port)).collect()
}
