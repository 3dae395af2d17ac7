//! What the array must know of other relays; the peer table tells it.

use std::fmt::Debug;
use std::net::SocketAddr;

use oriel_protocol::control::InstanceId;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

/// Where a relay takes links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The address.
    pub address: SocketAddr,
    /// Which of the processes that have followed one another there: a link leads to one of them for good.
    pub process: u8,
}

/// Who the other relays are, and what they have uplinks for. Asked for each request: it answers from memory.
pub trait Routes: Send + Sync + Debug {
    /// The relays that have an uplink for the name, this one perhaps among them.
    fn relays_of(&self, name: &Name) -> Vec<PublicKey>;

    /// Those of them that have one of this instance, where that is known.
    fn relays_of_instance(&self, name: &Name, instance: InstanceId) -> Vec<PublicKey> {
        let _ = (name, instance);
        Vec::new()
    }

    /// Where a relay takes links now.
    fn place_of(&self, relay: &PublicKey) -> Option<Place>;

    /// Whether this is the key of a relay of the array.
    fn is_relay(&self, relay: &PublicKey) -> bool;

    /// This relay's own key.
    fn own_key(&self) -> PublicKey;
}
