//! What the relay's parts share while it runs.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use http::HeaderValue;
use tokio_util::task::TaskTracker;

use crate::directory::Directory;
use crate::events::Events;
use crate::fair_use::abuse_contact::AbuseContact;
use crate::fair_use::deny::DenyList;
use crate::fair_use::{FairUse, Tally};
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::registrar::Registrar;
use crate::visitors::{Guest, Visitors};
use crate::zone::Zone;

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
