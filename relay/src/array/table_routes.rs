//! Routes as the peer table has them.

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use super::routes::{Place, Routes};
use crate::table::PeerTable;

/// What the relays of the array have told about themselves.
#[derive(Debug)]
pub struct TableRoutes {
    table: PeerTable,
    own: PublicKey,
}

impl TableRoutes {
    /// For the relay with this key.
    pub fn new(table: PeerTable, own: PublicKey) -> Self {
        Self { table, own }
    }
}

impl Routes for TableRoutes {
    fn relays_of(&self, name: &Name) -> Vec<PublicKey> {
        self.table.relays_of(name)
    }

    fn place_of(&self, relay: &PublicKey) -> Option<Place> {
        self.table.link_of(relay).map(|(address, process)| Place { address, process })
    }

    fn is_relay(&self, relay: &PublicKey) -> bool {
        self.table.is_relay(relay)
    }

    fn own_key(&self) -> PublicKey {
        self.own
    }
}
