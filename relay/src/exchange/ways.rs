//! Which ways a request can take to a peer, one after the other.

use std::time::Duration;

use oriel_protocol::control::InstanceId;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::time::Instant;

use crate::front::Front;
use crate::pages::Fault;
use crate::registrar::Standing;
use crate::way::Way;

/// Ways that one request takes at most: relays may answer Elsewhere again while the peer moves, and uplinks fail as soon
/// as they are tried.
const MOST: usize = 8;

/// The ways to a name, best first.
pub(super) struct Ways<'a> {
    front: &'a Front,
    name: &'a Name,
    canary: Option<InstanceId>,
    /// Relays that have answered Elsewhere, or were lost.
    tried: Vec<PublicKey>,
    taken: usize,
    /// How much longer it may wait for one, in all.
    patience: Duration,
}

impl<'a> Ways<'a> {
    /// All of them. A canary goes to the instance that it names, or where that is nowhere, to any (P-63).
    pub(super) fn to(front: &'a Front, name: &'a Name, canary: Option<InstanceId>) -> Self {
        Self { front, name, canary, tried: Vec::new(), taken: 0, patience: front.limits.hold }
    }

    /// The next one; for a name whose uplink was lost just now, or is out of reach, waits a moment for one.
    pub(super) async fn next(&mut self) -> Result<Way, Fault> {
        let way = self.look().await?;
        self.taken += 1;
        Ok(way)
    }

    /// The way through this relay came to nothing.
    pub(super) fn exclude(&mut self, relay: PublicKey) {
        self.tried.push(relay);
    }

    /// Whether there may be another after one that was lost: a peer of an array has several uplinks (P-131), and one
    /// that moves to another carrier has two (P-88).
    pub(super) fn lead_on(&self) -> bool {
        self.front.array.is_some() || self.front.directory.pick(self.name, None).is_some()
    }

    async fn look(&mut self) -> Result<Way, Fault> {
        let (front, name) = (self.front, self.name);
        if self.taken >= MOST {
            return Err(Fault::PeerOffline);
        }
        if let Some(load) = front.directory.pick(name, self.canary) {
            return Ok(Way::Uplink(load));
        }
        match front.registrar.standing(name) {
            Standing::Unknown => return Err(Fault::NoSuchName),
            Standing::Revoked => return Err(Fault::Revoked),
            Standing::Held => {}
        }
        if let Some(way) = self.now() {
            return Ok(way);
        }
        let expected = front.array.as_ref().is_some_and(|array| array.knows(name));
        let began = Instant::now();
        let deadline = began + self.patience;
        let arrived = front.directory.hold(name, expected, deadline, |woken| {
            if woken {
                // Something has changed: those who had no uplink may have one now.
                self.tried.clear();
            }
            self.now()
        });
        let arrived = arrived.await.ok_or(Fault::PeerOffline);
        self.patience = self.patience.saturating_sub(began.elapsed());
        arrived
    }

    fn now(&self) -> Option<Way> {
        let here = |instance| self.front.directory.pick(self.name, instance).map(Way::Uplink);
        let Some(canary) = self.canary else {
            return here(None).or_else(|| self.elsewhere(None));
        };
        here(Some(canary))
            .or_else(|| self.elsewhere(Some(canary)))
            .or_else(|| here(None))
            .or_else(|| self.elsewhere(None))
    }

    fn elsewhere(&self, instance: Option<InstanceId>) -> Option<Way> {
        let load = self.front.array.as_ref()?.pick(self.name, instance, &self.tried)?;
        Some(Way::Link { load, name: self.name.clone(), instance: self.canary })
    }
}
