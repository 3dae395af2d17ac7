//! Which relays an identity's uplinks should lead to, and what is still missing (P-151, P-152). Decides, and does nothing.
//!
//! Relays of an array name those to use. Where none does, those that the user named are used, which may know nothing of
//! one another.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use oriel_protocol::control::AssignedRelay;
use oriel_protocol::key::PublicKey;
use oriel_transport::backoff::Backoff;
use oriel_transport::resolve::RelayAddress;
use tokio::time::Instant;

/// To how many relays uplinks are held.
const WANTED: usize = 2;

/// Failures in a row after which another relay of the list is tried.
const PATIENCE: u32 = 2;

/// Tells uplinks apart.
pub(super) type UplinkId = u64;

/// Where an uplink is to lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A relay that the user named.
    Configured(RelayAddress),
    /// A relay that another relay has named.
    Assigned {
        /// Its key and addresses.
        relay: AssignedRelay,
        /// The host that its certificate must be for.
        host: RelayAddress,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Dialling,
    Welcome,
    /// The canaries came through.
    Ready,
    /// On its way out.
    Leaving,
}

#[derive(Debug)]
struct Member {
    /// Which relay it is, once that is known.
    key: Option<PublicKey>,
    /// What the user calls the relay, if it was dialled for that.
    named: Option<RelayAddress>,
    state: State,
    /// From when on another is to take its place, since its relay goes away.
    drains: Option<Instant>,
}

impl Member {
    fn drains(&self, now: Instant) -> bool {
        self.drains.is_some_and(|from| from <= now)
    }

    /// Whether its relay gives it exchanges.
    fn is_up(&self) -> bool {
        matches!(self.state, State::Welcome | State::Ready)
    }

    fn stays(&self, now: Instant) -> bool {
        self.is_up() && !self.drains(now)
    }
}

#[derive(Debug, Default)]
struct Trial {
    failures: u32,
    backoff: Backoff,
    not_before: Option<Instant>,
}

/// The uplinks of one identity, and the relays that it was told to hold them to.
#[derive(Debug, Default)]
pub(super) struct Fleet {
    list: Vec<AssignedRelay>,
    /// The host for whose certificate the list's relays are asked.
    host: Option<RelayAddress>,
    trials: HashMap<PublicKey, Trial>,
    members: BTreeMap<UplinkId, Member>,
    last: UplinkId,
}

impl Fleet {
    /// An uplink is being dialled.
    pub(super) fn begin(&mut self, target: &Target) -> UplinkId {
        self.last += 1;
        let (key, named) = match target {
            Target::Configured(relay) => (None, Some(relay.clone())),
            Target::Assigned { relay, .. } => (Some(relay.key), None),
        };
        self.members.insert(self.last, Member { key, named, state: State::Dialling, drains: None });
        self.last
    }

    /// A relay has welcomed it, and has named these relays; `host` is what its certificate was for.
    pub(super) fn welcomed(
        &mut self,
        id: UplinkId,
        own_key: Option<PublicKey>,
        list: Vec<AssignedRelay>,
        host: RelayAddress,
    ) {
        let Some(member) = self.members.get_mut(&id) else { return };
        member.state = State::Welcome;
        // What was dialled for one relay of the list counts as that, whatever it calls itself: else the same
        // address would be dialled for ever.
        member.key = member.key.or(own_key);
        if !self.is_being_followed(id, &list) {
            self.named(list, host);
        }
    }

    /// Whether a list only names in another order what uplinks are coming about for: the relay of `id` has perhaps not
    /// heard yet of the one to another relay.
    fn is_being_followed(&self, id: UplinkId, list: &[AssignedRelay]) -> bool {
        let works = |relay: &AssignedRelay, but: Option<UplinkId>, states: &[State]| {
            self.members.iter().any(|(id, member)| {
                member.key == Some(relay.key)
                    && states.contains(&member.state)
                    && member.drains.is_none()
                    && Some(*id) != but
            })
        };
        list.len() == self.list.len()
            && list.iter().all(|relay| self.list.iter().any(|known| known.key == relay.key))
            && self.wanted().any(|relay| works(relay, Some(id), &[State::Welcome, State::Ready]))
            && !self.wanted().all(|relay| works(relay, None, &[State::Ready]))
    }

    /// A relay has named the relays to use; an empty list says nothing.
    pub(super) fn named(&mut self, list: Vec<AssignedRelay>, host: RelayAddress) {
        if list.is_empty() {
            return;
        }
        self.trials.retain(|key, _| list.iter().any(|relay| relay.key == *key));
        for trial in self.trials.values_mut() {
            trial.failures = 0;
        }
        self.list = list;
        self.host = Some(host);
    }

    /// All its names can be visited.
    pub(super) fn ready(&mut self, id: UplinkId) {
        if let Some(member) = self.members.get_mut(&id)
            && member.state == State::Welcome
        {
            member.state = State::Ready;
            if let Some(trial) = member.key.and_then(|key| self.trials.get_mut(&key)) {
                *trial = Trial::default();
            }
        }
    }

    /// Its relay is going away; it is to be dialled again, or others, at `from`.
    pub(super) fn draining(&mut self, id: UplinkId, from: Instant) {
        if let Some(member) = self.members.get_mut(&id) {
            member.drains = Some(from);
        }
    }

    /// An uplink was lost, or never came about if `failed`. Returns how long its relay is left alone, where that is
    /// one of the list: at least `floor`.
    pub(super) fn ended(
        &mut self,
        id: UplinkId,
        failed: bool,
        floor: Duration,
        now: Instant,
        random: u32,
    ) -> Option<Duration> {
        let member = self.members.remove(&id)?;
        let key = member.key.filter(|key| self.list.iter().any(|relay| relay.key == *key))?;
        let trial = self.trials.entry(key).or_default();
        if member.drains.is_some() {
            // What it has refused on its way out says nothing of whoever comes after it.
            trial.backoff.reset();
        }
        // One that never worked is no better than none.
        trial.failures += u32::from(failed || member.state == State::Welcome);
        let pause = trial.backoff.next(random).max(floor);
        trial.not_before = Some(now + pause);
        Some(pause)
    }

    /// Whether any uplink is there that is not on its way out.
    pub(super) fn is_up(&self) -> bool {
        self.members.values().any(Member::is_up)
    }

    /// Whether one more of the relays that the user named is to be tried, of which there are `named`: to hold uplinks to
    /// two of them while no relay names others, else when those have all failed. One whose relay goes away counts for
    /// none, since another process may be in its place already.
    pub(super) fn must_seek(&self, named: usize, now: Instant) -> bool {
        let wanted = if self.list.is_empty() { WANTED.min(named) } else { 1 };
        let asking = |member: &Member| member.named.is_some() && member.state == State::Dialling;
        self.members.values().filter(|member| member.stays(now)).count() < wanted
            && !self.members.values().any(asking)
            && self.wanted().all(|relay| self.failures(&relay.key) >= PATIENCE)
    }

    /// Whether an uplink leads to what the user calls so, and its relay does not go away.
    pub(super) fn holds(&self, relay: &RelayAddress, now: Instant) -> bool {
        self.members.values().any(|member| member.stays(now) && member.named.as_ref() == Some(relay))
    }

    /// The relays to dial now.
    pub(super) fn to_dial(&self, now: Instant) -> Vec<Target> {
        let Some(host) = &self.host else { return Vec::new() };
        let missing = self.missing(now).filter(|relay| {
            self.trials.get(&relay.key).and_then(|trial| trial.not_before).is_none_or(|at| at <= now)
        });
        missing.map(|relay| Target::Assigned { relay: relay.clone(), host: host.clone() }).collect()
    }

    /// The uplinks to give up now: those to relays that are not wanted, once those that are wanted work. A relay that goes
    /// away closes its uplinks itself, behind their last exchange.
    pub(super) fn superfluous(&mut self, now: Instant) -> Vec<UplinkId> {
        let wanted: HashSet<PublicKey> = self.wanted().map(|relay| relay.key).collect();
        let ready: HashSet<PublicKey> = self
            .members
            .values()
            .filter(|member| member.state == State::Ready && !member.drains(now))
            .filter_map(|member| member.key)
            .collect();
        if wanted.is_empty() || !wanted.is_subset(&ready) {
            return Vec::new();
        }
        let mut kept = HashSet::new();
        let mut leaving = Vec::new();
        // The first that is ready stays, where two lead to one relay.
        for (id, member) in self.members.iter_mut().filter(|(_, member)| !member.drains(now)) {
            let works = member.state == State::Ready;
            let stays = works && member.key.is_some_and(|key| wanted.contains(&key) && kept.insert(key));
            if !stays && matches!(member.state, State::Welcome | State::Ready) {
                member.state = State::Leaving;
                leaving.push(*id);
            }
        }
        leaving
    }

    /// When this may decide otherwise though nothing happens.
    pub(super) fn next_change(&self, now: Instant) -> Option<Instant> {
        let dials = self.missing(now).filter_map(|relay| self.trials.get(&relay.key)?.not_before);
        let drains = self.members.values().filter_map(|member| member.drains);
        dials.chain(drains).filter(|at| *at > now).min()
    }

    fn failures(&self, key: &PublicKey) -> u32 {
        self.trials.get(key).map_or(0, |trial| trial.failures)
    }

    /// The first two of the list; those that do not answer come last.
    fn wanted(&self) -> impl Iterator<Item = &AssignedRelay> {
        let mut list: Vec<_> = self.list.iter().collect();
        list.sort_by_key(|relay| self.failures(&relay.key) >= PATIENCE);
        list.into_iter().take(WANTED)
    }

    /// Those of them to which no uplink leads or is being dialled. One whose relay goes away does not count: another
    /// process may be in that one's place already (P-28).
    fn missing(&self, now: Instant) -> impl Iterator<Item = &AssignedRelay> {
        self.wanted().filter(move |relay| {
            let there = |member: &Member| {
                member.key == Some(relay.key) && member.state != State::Leaving && !member.drains(now)
            };
            !self.members.values().any(there)
        })
    }
}

#[cfg(test)]
mod tests;
