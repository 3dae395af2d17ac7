//! What the zone's DNS server is told of names: who is held, and which relays to send visitors to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use oriel_dns::records::{Host, Records};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use crate::registrar::{Registrar, Standing};
use crate::table::records::RelayRecord;

/// Addresses of one kind in an answer: as many as fit beside each other over UDP.
const MOST: usize = 3;

/// Those of each kind.
type Addresses = (Vec<Ipv4Addr>, Vec<Ipv6Addr>);

/// The zone as the peer table has it.
#[derive(Debug)]
pub struct ZoneRecords {
    registrar: Registrar,
    /// Of this relay, for one that stands alone.
    own: Vec<IpAddr>,
}

impl ZoneRecords {
    /// For a relay with these public addresses.
    pub fn new(registrar: Registrar, own: Vec<IpAddr>) -> Self {
        Self { registrar, own }
    }

    /// Every relay that takes visitors.
    fn everywhere(&self) -> Addresses {
        let relays = self.registrar.table().relays();
        let open = relays.iter().map(|(_, record)| record).filter(|record| !record.draining);
        let addresses = gather(open.flat_map(|record| &record.addresses));
        if is_empty(&addresses) { gather(&self.own) } else { addresses }
    }

    /// The relays where a name has uplinks. A held name whose peer is away resolves too: visitors are told so by a
    /// page, not by their browser.
    fn of(&self, name: &Name) -> Addresses {
        let table = self.registrar.table();
        let near: Vec<RelayRecord> =
            table.relays_of(name).iter().filter_map(|relay| table.relay(relay)).collect();
        let open = near.iter().filter(|record| !record.draining);
        let addresses = gather(open.flat_map(|record| &record.addresses));
        if is_empty(&addresses) { self.everywhere() } else { addresses }
    }
}

impl Records for ZoneRecords {
    fn host(&self, label: &str) -> Host {
        let name = match label.parse::<PublicKey>() {
            Ok(key) => self.registrar.primary(&key),
            Err(_) => label.parse().ok(),
        };
        match name {
            Some(name) if self.registrar.standing(&name) != Standing::Unknown => {
                let (v4, v6) = self.of(&name);
                Host::At { v4, v6 }
            }
            _ => Host::Nobody,
        }
    }

    fn apex(&self) -> Addresses {
        self.everywhere()
    }

    fn texts(&self, name: &str) -> Vec<String> {
        self.registrar.table().texts(name)
    }

    fn serial(&self) -> u32 {
        // Serials wrap around (RFC 1982).
        u32::try_from(self.registrar.table().revision() & u64::from(u32::MAX)).unwrap_or(0)
    }
}

fn is_empty((v4, v6): &Addresses) -> bool {
    v4.is_empty() && v6.is_empty()
}

fn gather<'a>(addresses: impl IntoIterator<Item = &'a IpAddr>) -> Addresses {
    let (mut v4s, mut v6s) = (Vec::new(), Vec::new());
    for address in addresses {
        match address {
            IpAddr::V4(v4) if v4s.len() < MOST => v4s.push(*v4),
            IpAddr::V6(v6) if v6s.len() < MOST => v6s.push(*v6),
            _ => {}
        }
    }
    (v4s, v6s)
}
