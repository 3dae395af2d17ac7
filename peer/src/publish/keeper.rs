//! Keeps the uplinks of one identity up: dials, and dials again.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use oriel_transport::connect_error::ConnectError;
use oriel_transport::resolve::RelayAddress;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::error::PublishError;
use super::fleet::{Fleet, Target, UplinkId};
use super::member::{Crew, Leaving, Member, Outcome, Signal};
use super::random::random;
use super::seek::Seek;
use crate::ending::Ending;
use crate::uplink::End;

/// How long a relay is left alone that refuses for good what another grants.
const REFUSED: Duration = Duration::from_secs(30);

/// An uplink that has lasted for so long has worked, whatever its canaries say.
const LASTED: Duration = Duration::from_secs(5);

/// Signals that wait to be heard; each uplink sends at most three.
const SIGNALS: usize = 64;

/// Keeps uplinks up.
#[derive(Debug)]
pub(super) struct Keeper {
    crew: Arc<Crew>,
    fleet: Fleet,
    seek: Seek,
    members: HashMap<UplinkId, Run>,
    running: JoinSet<(UplinkId, Outcome, Leaving)>,
    /// What other uplinks had left when they were lost themselves.
    leaving: JoinSet<()>,
    /// Cancelled when all are to end as soon as nothing is under way.
    retire: CancellationToken,
    told: mpsc::Sender<(UplinkId, Signal)>,
    signals: mpsc::Receiver<(UplinkId, Signal)>,
}

/// What the keeper knows of one uplink.
#[derive(Debug)]
struct Run {
    target: Target,
    retire: CancellationToken,
    /// Since when the relay has welcomed it.
    since: Option<Instant>,
    /// Whether all its names could be visited.
    ready: bool,
}

impl Run {
    /// Whether it was of any use.
    fn worked(&self, now: Instant) -> bool {
        self.ready || self.since.is_some_and(|since| now - since > LASTED)
    }
}

impl Keeper {
    /// Of these relays; without `patient` it gives up when none has ever answered.
    pub(super) fn new(crew: Crew, relays: Vec<RelayAddress>, patient: bool) -> Self {
        let seek = Seek::new(relays, if patient { None } else { Some(crew.limits.first_answer) });
        let (told, signals) = mpsc::channel(SIGNALS);
        Self {
            crew: Arc::new(crew),
            fleet: Fleet::default(),
            seek,
            members: HashMap::new(),
            running: JoinSet::new(),
            leaving: JoinSet::new(),
            retire: CancellationToken::new(),
            told,
            signals,
        }
    }

    /// Keeps uplinks up until they are to end, or until no relay will have us.
    ///
    /// # Errors
    /// [`PublishError`].
    pub(super) async fn keep(mut self, ending: Ending) -> Result<(), PublishError> {
        if self.seek.len() == 0 {
            return Ok(());
        }
        let all = ending.now().child_token();
        let kept = loop {
            let now = Instant::now();
            self.act(now, &all);
            let (wake, end) = (self.wake(now), self.seek.end());
            tokio::select! {
                biased;
                () = ending.leave().cancelled() => break Ok(()),
                Some((id, signal)) = self.signals.recv() => self.heard(id, signal),
                Some(ended) = self.running.join_next() => {
                    let ended = ended.map_err(|error| PublishError::System(std::io::Error::other(error)));
                    let ended = ended.and_then(|(id, outcome, leaving)| {
                        self.see_off(leaving);
                        self.ended(id, outcome)
                    });
                    if let Err(error) = ended {
                        break Err(error);
                    }
                }
                Some(_) = self.leaving.join_next() => {}
                () = sleep_until(end.unwrap_or(now)), if end.is_some() => break Err(self.seek.in_vain()),
                () = sleep_until(wake.unwrap_or(now)), if wake.is_some() => {}
            }
        };
        match &kept {
            Ok(()) => self.retire.cancel(),
            Err(_) => all.cancel(),
        }
        while let Some(ended) = self.running.join_next().await {
            if let Ok((_, _, leaving)) = ended {
                self.see_off(leaving);
            }
        }
        while self.leaving.join_next().await.is_some() {}
        kept
    }

    /// What is under way on uplinks that were left goes on though the one that came after them is lost.
    fn see_off(&mut self, mut leaving: Leaving) {
        if !leaving.is_empty() {
            self.leaving.spawn(async move { while leaving.next().await.is_some() {} });
        }
    }

    /// Does what the fleet wants done now.
    fn act(&mut self, now: Instant, all: &CancellationToken) {
        for id in self.fleet.superfluous(now) {
            if let Some(run) = self.members.get(&id) {
                run.retire.cancel();
            }
            // It gets nothing new, however long it stays for what is under way.
            let unserved = self.crew.lost(id);
            self.crew.presence.unserved(&unserved, "no relay that is used serves it", Duration::ZERO);
        }
        for target in self.fleet.to_dial(now) {
            self.dial(target, all);
        }
        if let Some((relay, at)) = self.sought(now)
            && at <= now
        {
            let target = Target::Configured(relay.clone());
            self.dial(target, all);
        }
    }

    /// The relay that is to be tried next of those that the user named, and when.
    fn sought(&self, now: Instant) -> Option<(&RelayAddress, Instant)> {
        let seeks = self.fleet.must_seek(self.seek.len(), now);
        let alone = !self.fleet.is_up();
        seeks.then(|| self.seek.next(alone, |relay| self.fleet.holds(relay, now))).flatten()
    }

    /// When to act again though nothing happens.
    fn wake(&self, now: Instant) -> Option<Instant> {
        let seek = self.sought(now).map(|(_, at)| at);
        seek.into_iter().chain(self.fleet.next_change(now)).min()
    }

    fn dial(&mut self, target: Target, all: &CancellationToken) {
        let id = self.fleet.begin(&target);
        let retire = self.retire.child_token();
        let run = Run { target: target.clone(), retire: retire.clone(), since: None, ready: false };
        self.members.insert(id, run);
        let (crew, signals) = (Arc::clone(&self.crew), self.told.clone());
        let drains = CancellationToken::new();
        let member = Member { id, target, crew, signals, retire, drains, stop: all.clone() };
        // Boxed, because a task's future is moved several times before it runs.
        self.running.spawn(Box::pin(Arc::new(member).run()));
    }

    fn heard(&mut self, id: UplinkId, signal: Signal) {
        match signal {
            Signal::Welcomed { own_key, relays, host, ping_every } => {
                self.seek.welcomed();
                if let Some(run) = self.members.get_mut(&id) {
                    run.since = Some(Instant::now());
                    if let Target::Configured(relay) = &run.target {
                        self.seek.pings(relay, ping_every);
                    }
                }
                self.fleet.welcomed(id, own_key, relays, host);
            }
            Signal::Ready => {
                if let Some(run) = self.members.get_mut(&id) {
                    run.ready = true;
                }
                self.fleet.ready(id);
            }
            Signal::Draining(after) => self.fleet.draining(id, Instant::now() + after),
            Signal::Relays { relays, host } => self.fleet.named(relays, host),
        }
    }

    fn ended(&mut self, id: UplinkId, outcome: Outcome) -> Result<(), PublishError> {
        let Some(run) = self.members.remove(&id) else { return Ok(()) };
        let now = Instant::now();
        let chance = u32::from_be_bytes(random()?);
        let (reason, error, floor) = match outcome {
            Outcome::Ended(End::Final(code)) => return Err(PublishError::Ended(code)),
            Outcome::Ended(End::Stopped) => {
                self.fleet.ended(id, false, Duration::ZERO, now, 0);
                self.crew.lost(id);
                return Ok(());
            }
            Outcome::Ended(End::Lost(reason)) => (reason, None, Duration::ZERO),
            Outcome::Ended(End::Broke(code)) => {
                (format!("the relay broke the protocol: {code}"), None, Duration::ZERO)
            }
            Outcome::Failed(error) => {
                let floor = stay_away(&error);
                (error.to_string(), Some(error), floor)
            }
        };
        let assigned = self.fleet.ended(id, error.is_some(), floor, now, chance);
        let unserved = self.crew.lost(id);
        let is_up = self.fleet.is_up();
        let (pause, news) = match (&run.target, error) {
            (Target::Configured(relay), None) => {
                (self.seek.lost(relay, run.worked(now), floor, chance), true)
            }
            // Only a relay that the user named, and only while there is no other, has the last word.
            (Target::Configured(relay), Some(error)) => {
                self.seek.failed(relay, error, !is_up, floor, chance)?
            }
            (Target::Assigned { .. }, _) => (assigned.unwrap_or_default(), true),
        };
        let pause = assigned.map_or(pause, |assigned| assigned.min(pause));
        match (is_up, news) {
            (true, true) => tracing::warn!(reason, "an uplink was lost; others go on"),
            (true, false) => tracing::debug!(reason, "a relay still gives no uplink; others go on"),
            (false, _) => self.crew.presence.offline(self.crew.sites.names(), &reason, pause),
        }
        if is_up {
            self.crew.presence.unserved(&unserved, &reason, pause);
        }
        Ok(())
    }
}

/// How long a refusal asks us to stay away.
fn stay_away(error: &ConnectError) -> Duration {
    match error {
        ConnectError::Refused(refusal) if refusal.code.is_temporary() => {
            refusal.retry_after.unwrap_or_default()
        }
        ConnectError::Refused(_) => REFUSED,
        _ => Duration::ZERO,
    }
}
