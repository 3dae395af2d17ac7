//! What the relay's parts share while it runs.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use http::HeaderValue;
use oriel_protocol::VERSION;
use oriel_protocol::name::Name;
use tokio_util::task::TaskTracker;

use crate::array::Array;
use crate::directory::Directory;
use crate::events::Events;
use crate::fair_use::abuse_contact::AbuseContact;
use crate::fair_use::deny::DenyList;
use crate::fair_use::{FairUse, Tally};
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::presence::Presence;
use crate::proofs::Proofs;
use crate::registrar::Registrar;
use crate::visitors::{Guest, Visitors};
use crate::zone::{Route, RouteError, Zone};

/// What every listener needs to turn a request into an exchange.
#[derive(Debug)]
pub struct Front {
    /// Where names live.
    pub zone: Zone,
    /// Where HTTP/3 is, for browsers that came by TCP (RFC 7838).
    pub alt_svc: HeaderValue,
    /// Who holds which name.
    pub registrar: Registrar,
    /// Who visits.
    pub visitors: Arc<Visitors>,
    /// How much each name uses.
    pub fair_use: FairUse,
    /// Whom the relay does not talk to.
    pub deny: Arc<DenyList>,
    /// Whom to write to about a site.
    pub abuse_contact: Option<AbuseContact>,
    /// Who is connected.
    pub directory: Directory,
    /// The other relays, if there are any.
    pub array: Option<Array>,
    /// What is counted.
    pub metrics: Metrics,
    /// Where events go.
    pub events: Events,
    /// Deadlines and counts.
    pub limits: Arc<Limits>,
    /// Owns the tasks that send request bodies.
    pub tasks: TaskTracker,
    /// Whether the relay is on its way out.
    pub draining: AtomicBool,
    /// Whether another process has taken over: what comes here all the same is for connections that only this one has.
    pub succeeded: AtomicBool,
    /// What the other relays of an array are told.
    pub presence: Option<Presence>,
    /// Who owns domains outside the zone; none are served without.
    pub proofs: Option<Proofs>,
}

impl Front {
    /// What a host name without a port means: in the zone, or outside it where somebody has proved it.
    ///
    /// # Errors
    /// [`RouteError::Misdirected`] if it is nobody's here.
    pub fn route(&self, host: &str) -> Result<Route, RouteError> {
        self.zone.route(host).or_else(|error| match self.registrar.table().name_of_domain(host) {
            Some((name, _)) => Ok(Route::Name(name)),
            None => Err(error),
        })
    }

    /// What peers of other versions are told.
    pub fn only_version(&self) -> String {
        format!("this relay speaks version {VERSION} of the protocol; upgrade the older of the two")
    }

    /// The uplinks of these names are not what they were.
    pub fn touch(&self, names: impl IntoIterator<Item = Name>) {
        if let Some(presence) = &self.presence {
            presence.touch(names);
        }
    }
}

/// One browser connection, as far as an exchange has to know it.
#[derive(Debug)]
pub struct Visitor {
    /// The browser's address.
    pub address: IpAddr,
    /// The server name of its TLS handshake, in canonical form; `None` for plain HTTP.
    pub server_name: Option<String>,
    /// Whether it came over TLS.
    pub https: bool,
    /// Its share of what there is.
    pub guest: Guest,
    /// For which name it is counted.
    pub tally: Tally,
}

impl Visitor {
    /// A connection that has asked for nothing yet.
    pub fn new(address: IpAddr, server_name: Option<String>, https: bool, guest: Guest) -> Self {
        Self { address, server_name, https, guest, tally: Tally::default() }
    }
}
