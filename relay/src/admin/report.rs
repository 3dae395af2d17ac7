//! What an operator reads: who holds what, which relays there are, whether this one is ready, and the metrics.

use std::sync::atomic::{AtomicU64, Ordering};

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::registry::Registry;
use serde::{Deserialize, Serialize};

use super::Desk;
use crate::front::Front;
use crate::table::records::{Record, State};

/// One line of `oriel-relay names`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NameLine {
    /// The name.
    pub name: String,
    /// Its holder's public key.
    pub identity: String,
    /// When it was claimed, in seconds since 1970.
    pub claimed_at: u64,
    /// When a peer served it last, in seconds since 1970, to the day.
    pub seen_at: u64,
    /// Whether the operator took it away.
    pub revoked: bool,
    /// What became of it.
    pub state: State,
    /// Uplinks that serve it here now.
    pub uplinks: usize,
    /// The relays of the array where it has uplinks, by the first characters of their keys.
    pub relays: Vec<String>,
}

/// One line of `oriel-relay relays`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RelayLine {
    /// Its public key.
    pub relay: String,
    /// Where the other relays reach it.
    pub link: String,
    /// Where visitors reach it.
    pub addresses: Vec<String>,
    /// Uplinks that it carries.
    pub uplinks: usize,
    /// Whether it takes no new ones.
    pub draining: bool,
    /// Whether it is the one asked.
    pub own: bool,
}

/// Every name, in order.
pub(super) fn names(front: &Front) -> Vec<NameLine> {
    front.registrar.names().into_iter().map(|(name, record)| line(front, &name, record)).collect()
}

fn line(front: &Front, name: &Name, record: Record) -> NameLine {
    let relays = front.registrar.table().relays_of(name);
    NameLine {
        name: name.to_string(),
        identity: record.identity.to_string(),
        claimed_at: record.claimed_at,
        seen_at: record.seen_at,
        revoked: matches!(record.state, State::Revoked { .. }),
        state: record.state,
        uplinks: front.directory.uplinks(name),
        relays: relays.iter().map(PublicKey::fingerprint).collect(),
    }
}

/// Every relay of the array, in the order of their keys; none for a relay by itself.
pub(super) fn relays(front: &Front) -> Vec<RelayLine> {
    let own = front.presence.as_ref().map(crate::presence::Presence::key);
    let mut relays = front.registrar.table().relays();
    relays.sort_by_key(|(key, _)| *key);
    let line = |(key, record): (PublicKey, crate::table::records::RelayRecord)| RelayLine {
        relay: key.fingerprint(),
        link: record.link.to_string(),
        addresses: record.addresses.iter().map(ToString::to_string).collect(),
        uplinks: record.uplinks,
        draining: record.draining,
        own: own == Some(key),
    };
    relays.into_iter().map(line).collect()
}

/// Whether visitors can be sent here, and what an operator should know.
pub(super) fn readiness(desk: &Desk) -> (bool, String) {
    if desk.front.draining.load(Ordering::Relaxed) {
        return (false, "draining\n".into());
    }
    let days = desk.certificates.days_left();
    let ended = days.iter().any(|(_, days)| *days < 0);
    let missing = desk.certificates.is_missing();
    let mut text = String::from(match (ended, missing) {
        (true, _) => "a certificate has expired\n",
        (_, true) => "there is no certificate for the zone yet\n",
        (false, false) => "ready\n",
    });
    for (host, days) in days {
        text.push_str(&format!("certificate of {host}: {days} days left\n"));
    }
    for fault in desk.certificates.faults() {
        text.push_str(&format!("{fault}\n"));
    }
    if !desk.front.registrar.table().is_reachable() {
        text.push_str("the peer table does not answer: what is known is served, nothing can be registered\n");
    }
    (!ended && !missing, text)
}

/// What is not counted but stands somewhere when the metrics are read.
pub(super) fn standing(desk: &Desk) -> Registry {
    let mut registry = Registry::with_prefix("oriel_relay");
    let table = desk.front.registrar.table();
    let mut gauge = |name: &str, help: &str, value: usize| {
        registry.register(name, help, ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX)));
    };
    gauge("names", "Names that were ever claimed", table.len());
    gauge("names_online", "Names that have an uplink here", desk.front.directory.len());
    gauge("table_reachable", "Whether the peer table answers", usize::from(table.is_reachable()));
    gauge("array_relays", "Relays of the array that live", table.relays().len());
    let days = Family::<Vec<(String, String)>, Gauge>::default();
    for (host, left) in desk.certificates.days_left() {
        days.get_or_create(&vec![("host".to_owned(), host)]).set(left);
    }
    registry.register("certificate_days", "Days until the certificate ends", days);
    let answers = Family::<[(&'static str, &'static str); 1], Gauge>::default();
    let dns = &desk.dns;
    for (kind, counter) in [
        ("udp", &dns.udp),
        ("tcp", &dns.tcp),
        ("answered", &dns.answered),
        ("no_such_name", &dns.no_such_name),
        ("refused", &dns.refused),
        ("malformed", &dns.malformed),
        ("ignored", &dns.ignored),
        ("truncated", &dns.truncated),
        ("limited", &dns.limited),
        ("slipped", &dns.slipped),
        ("unsent", &dns.unsent),
        ("turned_away", &dns.turned_away),
    ] {
        answers.get_or_create(&[("kind", kind)]).set(read(counter));
    }
    registry.register("dns", "DNS queries and answers, by kind, since the start", answers);
    registry
}

fn read(counter: &AtomicU64) -> i64 {
    i64::try_from(counter.load(Ordering::Relaxed)).unwrap_or(i64::MAX)
}
