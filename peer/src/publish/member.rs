//! One uplink of an identity, from dialling to its end.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::stream::FuturesUnordered;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{AssignedRelay, Granted, Hello};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_transport::carrier::Carrier;
use oriel_transport::connect_error::ConnectError;
use oriel_transport::dial::{Dialer, PeerUplink};
use oriel_transport::resolve::RelayAddress;
use oriel_transport::socket::SocketReport;
use oriel_transport::trouble::tls::Trust;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::fleet::{Target, UplinkId};
use super::presence::Presence;
use crate::canary::Canary;
use crate::events::Events;
use crate::exchange::Stage;
use crate::limits::Limits;
use crate::signing::SigningKeys;
use crate::site::Sites;
use crate::uplink::pulse::Pulse;
use crate::uplink::{self, End, Leave, Observer};
use crate::view::Views;

/// What all uplinks of an identity have in common.
#[derive(Debug)]
pub(super) struct Crew {
    /// What was told of names and domains.
    pub(super) presence: Presence,
    /// Who sends canaries.
    pub(super) canary: Canary,
    /// What is published.
    pub(super) sites: Sites,
    /// Who signs.
    pub(super) keys: Arc<SigningKeys>,
    /// What is said to a relay; names that were taken from us leave it.
    pub(super) hello: Mutex<Hello>,
    /// Who dials.
    pub(super) dialer: Dialer,
    /// Whose roots the relay's certificate must lead to.
    pub(super) trust: Trust,
    /// Where events go.
    pub(super) events: Events,
    /// What the owners are shown.
    pub(super) views: Views,
    /// Deadlines.
    pub(super) limits: Limits,
}

impl Crew {
    /// What is said to a relay now.
    pub(super) fn hello(&self) -> MutexGuard<'_, Hello> {
        self.hello.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An uplink has ended: what it served may be served by another, elsewhere. Returns the names that none serves.
    pub(super) fn lost(&self, id: UplinkId) -> Vec<Name> {
        let lost = self.presence.lost(id);
        for granted in &lost.elsewhere {
            self.sites.went_online(granted);
        }
        lost.unserved
    }
}

/// What happened to an uplink that goes on.
#[derive(Debug)]
pub(super) enum Signal {
    /// The relay has welcomed it.
    Welcomed {
        /// The relay's own key.
        own_key: Option<PublicKey>,
        /// The relays that it named.
        relays: Vec<AssignedRelay>,
        /// The host that its certificate was for.
        host: RelayAddress,
        /// How often it wants a ping.
        ping_every: Duration,
    },
    /// All its names can be visited.
    Ready,
    /// The relay goes away; another is to be looked for after this long.
    Draining(Duration),
    /// The relay has named others anew.
    Relays {
        /// These.
        relays: Vec<AssignedRelay>,
        /// The host that its certificate was for.
        host: RelayAddress,
    },
}

/// How an uplink ended.
#[derive(Debug)]
pub(super) enum Outcome {
    /// There was one.
    Ended(End),
    /// There was none.
    Failed(ConnectError),
}

/// An uplink, until it ends.
pub(super) type Life = Pin<Box<dyn Future<Output = End> + Send>>;

/// Uplinks that were left for others; what is under way goes on there.
pub(super) type Leaving = FuturesUnordered<Life>;

/// One uplink.
#[derive(Debug)]
pub(super) struct Member {
    /// Which.
    pub(super) id: UplinkId,
    /// Where it leads.
    pub(super) target: Target,
    /// What it has in common with others.
    pub(super) crew: Arc<Crew>,
    /// Where it tells what happens to it: at most three times.
    pub(super) signals: mpsc::Sender<(UplinkId, Signal)>,
    /// Cancelled when it is to end as soon as nothing is under way.
    pub(super) retire: CancellationToken,
    /// Cancelled once the relay has said that it goes away.
    pub(super) drains: CancellationToken,
    /// Cancelled when all is to end.
    pub(super) stop: CancellationToken,
}

impl Member {
    /// Dials once, and lives as long as there is an uplink to that relay. What comes back is how that ended, and the
    /// uplinks that were left before, on which something may be under way.
    pub(super) async fn run(self: Arc<Self>) -> (UplinkId, Outcome, Leaving) {
        let mut leaving = Leaving::new();
        let outcome = tokio::select! {
            dialled = self.dial() => match dialled {
                Ok(uplink) => {
                    self.welcomed(&uplink);
                    Outcome::Ended(self.stay(uplink, &mut leaving).await)
                }
                Err(error) => Outcome::Failed(error),
            },
            () = self.retire.cancelled() => Outcome::Ended(End::Stopped),
            () = self.stop.cancelled() => Outcome::Ended(End::Stopped),
        };
        (self.id, outcome, leaving)
    }

    async fn dial(&self) -> Result<PeerUplink, ConnectError> {
        let hello = self.crew.hello().clone();
        match &self.target {
            Target::Configured(relay) => self.crew.dialer.dial(relay, &hello).await,
            Target::Assigned { relay, host } => {
                self.crew.dialer.dial_at(host, Some(&relay.addresses), &Carrier::ALL, &hello).await
            }
        }
    }

    /// The host that the relay's certificate is for.
    pub(super) fn host(&self) -> &RelayAddress {
        match &self.target {
            Target::Configured(relay) => relay,
            Target::Assigned { host, .. } => host,
        }
    }

    /// Tells what a relay has said to the first uplink.
    fn welcomed(&self, uplink: &PeerUplink) {
        for advice in uplink.socket.iter().flat_map(SocketReport::advice) {
            tracing::warn!("{advice}");
        }
        let carrier = uplink.exchanges.carrier();
        if uplink.failed.is_empty() && carrier != Carrier::Quic {
            tracing::info!("QUIC did not answer at once; the uplink runs over {carrier}");
        }
        let welcome = &uplink.welcome;
        self.tell(Signal::Welcomed {
            own_key: welcome.own_key,
            relays: welcome.relays.clone(),
            host: self.host().clone(),
            ping_every: welcome.ping_every,
        });
        self.crew.presence.welcomed(welcome, &self.crew.hello().domains.clone());
    }

    /// Serves one uplink to this relay until it ends.
    pub(super) async fn live(
        self: Arc<Self>,
        uplink: PeerUplink,
        pulse: Arc<Pulse>,
        left: CancellationToken,
    ) -> End {
        let welcome = &uplink.welcome;
        let wanted = self.crew.hello().domains.clone();
        let stage = Stage {
            sites: self.crew.sites.clone().under(&wanted, &welcome.domains),
            zone: welcome.zone.clone(),
            public_suffix: welcome.public_suffix,
            instance: self.crew.hello().instance,
            keys: Arc::clone(&self.crew.keys),
            events: self.crew.events,
            views: self.crew.views.clone(),
            limits: self.crew.limits.clone(),
        };
        let carrier = uplink.exchanges.carrier();
        let relay = self.shown(&uplink);
        let teller = Teller { member: &self, carrier, relay };
        let leave = Leave { retire: &self.retire, left: &left, stop: &self.stop };
        let canary = self.crew.canary.by(self.crew.dialer.roads(uplink.exchanges.route()));
        uplink::live(uplink, Arc::new(stage), canary, &teller, &pulse, leave).await
    }

    /// The relay, as it is told.
    pub(super) fn shown(&self, uplink: &PeerUplink) -> String {
        match (&self.target, uplink.exchanges.remote_address()) {
            (Target::Assigned { .. }, Some(address)) => address.to_string(),
            _ => self.host().to_string(),
        }
    }

    fn tell(&self, signal: Signal) {
        if self.signals.try_send((self.id, signal)).is_err() {
            tracing::debug!(uplink = self.id, "nobody heard what happened to an uplink");
        }
    }
}

struct Teller<'a> {
    member: &'a Member,
    carrier: Carrier,
    relay: String,
}

impl Observer for Teller<'_> {
    fn online(&self, granted: &Granted) {
        let Member { id, crew, .. } = self.member;
        crew.presence.online(*id, granted, self.carrier, &self.relay, || crew.sites.went_online(granted));
    }

    fn ready(&self) {
        self.member.tell(Signal::Ready);
    }

    fn draining(&self, after: Duration) {
        // It may say so again.
        if !self.member.drains.is_cancelled() {
            self.member.drains.cancel();
            self.member.tell(Signal::Draining(after));
        }
    }

    fn relays(&self, relays: Vec<AssignedRelay>) {
        self.member.tell(Signal::Relays { relays, host: self.member.host().clone() });
    }

    fn gone(&self, name: &Name, code: CloseCode, more: &str) -> bool {
        let mut hello = self.member.crew.hello();
        // Each uplink is told; people need to know once.
        if hello.names.contains(name) {
            hello.names.retain(|other| other != name);
            hello.domains.retain(|other| other.name != *name);
            self.member.crew.presence.gone(name, code, more);
        }
        !hello.names.is_empty()
    }

    fn holds(&self, name: &Name) -> bool {
        self.member.crew.hello().names.contains(name)
    }

    fn canary_failed(&self, granted: &Granted, reason: &str) {
        tracing::warn!(name = %granted.name, reason, "our own public URL did not answer");
    }

    fn unseen(&self, granted: &Granted, reason: &str) {
        let Member { id, crew, .. } = self.member;
        if let Some(elsewhere) = crew.presence.unseen(*id, granted, reason, crew.limits.canary_every) {
            crew.sites.went_online(&elsewhere);
        }
    }
}
