//! Which relays of an array a peer is to hold its uplinks to.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;

use oriel_protocol::control::AssignedRelay;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use crate::table::PeerTable;
use crate::table::records::RelayRecord;

/// Relays that a peer is told of: two to use, and some to turn to.
const TOLD: usize = 5;
/// Uplinks by which loads must differ to count as different, and more where there are many: what relays tell of
/// themselves is a second old.
const COARSE: usize = 8;
/// Addresses of each.
const ADDRESSES: usize = 8;

/// The relays for a peer with these names that has come to the relay `own`: those where it has uplinks already come
/// first, then this one unless it is clearly fuller than others, then the least loaded. Among relays that are about as
/// loaded as each other every identity has its own order, so that many who come at once are spread. Empty for a relay by
/// itself.
pub fn assign(
    table: &PeerTable,
    own: &PublicKey,
    identity: &PublicKey,
    names: &[Name],
) -> Vec<AssignedRelay> {
    let mut relays = table.relays();
    relays.retain(|(_, record)| !record.draining && !record.addresses.is_empty());
    if relays.len() < 2 {
        return Vec::new();
    }
    let mut here: HashMap<PublicKey, usize> = HashMap::new();
    for relay in names.iter().flat_map(|name| table.relays_of(name)) {
        *here.entry(relay).or_default() += 1;
    }
    let most = relays.iter().map(|(_, record)| record.uplinks).max().unwrap_or(0);
    let step = COARSE + most / 16;
    relays.sort_by_cached_key(|(key, record)| {
        let own = key == own;
        (here.get(key).copied().unwrap_or(0) == 0, weight(record, own) / step, !own, order(identity, key))
    });
    relays.truncate(TOLD);
    relays.into_iter().map(|(key, record)| AssignedRelay { key, addresses: addresses(&record) }).collect()
}

/// A relay that the peer has reached is worth a detour of its load and a few: else arrivals would be sent around.
fn weight(record: &RelayRecord, own: bool) -> usize {
    if own { (record.uplinks * 4 / 5).saturating_sub(2) } else { record.uplinks }
}

/// Where a relay comes among equals, for one identity.
fn order(identity: &PublicKey, relay: &PublicKey) -> u64 {
    let mut hasher = DefaultHasher::new();
    (identity, relay).hash(&mut hasher);
    hasher.finish()
}

fn addresses(record: &RelayRecord) -> Vec<SocketAddr> {
    record.addresses.iter().take(ADDRESSES).map(|ip| SocketAddr::new(*ip, record.port)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::table::Memory;
    use crate::table::embedded::EmbeddedStore;

    fn key(byte: u8) -> PublicKey {
        PublicKey::from_bytes([byte; 32])
    }

    async fn table(dir: &std::path::Path, loads: &[(u8, usize)]) -> PeerTable {
        let memory = Arc::new(Memory::default());
        let store = EmbeddedStore::open(&dir.join("t.redb"), Arc::clone(&memory) as Arc<_>).unwrap();
        let table = PeerTable::new(Arc::new(store), memory);
        for &(byte, uplinks) in loads {
            let record = RelayRecord {
                link: ([192, 0, 2, byte], 7443).into(),
                addresses: vec![[192, 0, 2, byte].into()],
                port: 443,
                uplinks,
                draining: byte == 9,
                process: 0,
            };
            table.announce(&key(byte), &record).await.unwrap();
        }
        table
    }

    fn first(table: &PeerTable, own: u8, identity: u8, names: &[Name]) -> Vec<PublicKey> {
        assign(table, &key(own), &key(identity), names).into_iter().map(|relay| relay.key).collect()
    }

    #[tokio::test]
    async fn p150_the_least_loaded_come_first_and_the_one_that_was_reached_stays_among_equals() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), &[(1, 900), (2, 10), (3, 12), (9, 0)]).await;
        assert_eq!(first(&table, 2, 50, &[])[0], key(2));
        assert_eq!(first(&table, 3, 50, &[])[0], key(3), "about as loaded: no detour");
        assert_eq!(first(&table, 1, 50, &[])[2], key(1), "clearly fuller");
        assert!(!first(&table, 1, 50, &[]).contains(&key(9)), "it drains");
        let second: std::collections::HashSet<_> =
            (0..50).map(|identity| first(&table, 1, identity, &[])[0]).collect();
        assert_eq!(second.len(), 2, "who come at once are spread");
    }

    #[tokio::test]
    async fn p150_relays_that_a_name_has_uplinks_at_stay_its_relays() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), &[(1, 900), (2, 10), (3, 12)]).await;
        let name: Name = "alice".parse().unwrap();
        table.present(&key(1), [(name.clone(), true)]).await.unwrap();
        assert_eq!(first(&table, 2, 50, &[name])[0], key(1));
    }

    #[tokio::test]
    async fn a_relay_by_itself_names_none() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), &[(1, 0), (9, 0)]).await;
        assert!(first(&table, 1, 50, &[]).is_empty());
    }
}
