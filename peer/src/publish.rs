//! What one identity publishes, from the start to the end.

mod error;
mod explain;
mod fleet;
mod keeper;
mod loss;
mod member;
mod moving;
mod presence;
mod random;
mod seek;

pub use error::PublishError;

use std::sync::{Arc, Mutex};

use oriel_certs::identity::Identity;
use oriel_certs::uplink::for_peer;
use oriel_certs::visitor;
use oriel_protocol::VERSION;
use oriel_protocol::control::{DomainOf, Hello, InstanceId};
use oriel_transport::dial::Dialer;
use oriel_transport::resolve::RelayAddress;
use oriel_transport::trouble::tls::Trust;
use oriel_transport::ways::Choice;
use rustls::RootCertStore;
use tokio_util::sync::CancellationToken;

use crate::canary::Canary;
use crate::events::Events;
use crate::limits::Limits;
use crate::signing::SigningKeys;
use crate::site::Sites;
use crate::view::Views;
use keeper::Keeper;
use member::Crew;
use presence::Presence;
use random::random;

/// What one identity publishes at which relay.
#[derive(Debug)]
pub struct Publication {
    /// The sites.
    pub sites: Sites,
    /// Domains that shall show one of them.
    pub domains: Vec<DomainOf>,
    /// Who publishes them.
    pub identity: Arc<Identity>,
    /// The serial with which it vouches for signing keys.
    pub serial: u64,
    /// Relays to try, in order.
    pub relays: Vec<RelayAddress>,
    /// The ways out to them.
    pub choice: Choice,
    /// Whose roots these are.
    pub trust: Trust,
    /// Whom to trust for the relay's certificate.
    pub roots: Arc<RootCertStore>,
    /// The registration token.
    pub invite: Option<bytes::Bytes>,
    /// Whether the names are shared with other instances of this identity.
    pub replica: bool,
    /// Whether to go on for ever when no relay has ever answered.
    pub patient: bool,
    /// Where events go.
    pub events: Events,
    /// What the owners are shown.
    pub views: Views,
    /// Deadlines.
    pub limits: Limits,
}

/// Publishes until `stop`, or until the relay will not have us.
///
/// # Errors
/// [`PublishError`].
pub async fn publish(publication: Publication, stop: CancellationToken) -> Result<(), PublishError> {
    let Publication { sites, domains, identity, serial, relays, choice, trust, roots, .. } = publication;
    let Publication { invite, replica, patient, events, views, limits, .. } = publication;
    let instance = InstanceId(random()?);
    let dialer = Dialer::new(for_peer(&identity, Arc::clone(&roots))?, choice)?;
    let https = Arc::new(visitor::https(roots)?);
    let hello = Hello {
        versions: VERSION..=VERSION,
        instance,
        names: sites.names().to_vec(),
        replica,
        token: invite,
        software: format!("oriel/{}", env!("CARGO_PKG_VERSION")),
        domains,
        standby: false,
    };
    let crew = Crew {
        presence: Presence::new(events, views.clone(), identity.public()),
        canary: Canary::new(https, instance, limits.canary, events),
        sites: sites.of(&identity.public()),
        keys: Arc::new(SigningKeys::new(identity, serial)),
        hello: Mutex::new(hello),
        dialer,
        trust,
        events,
        views,
        limits,
    };
    Keeper::new(crew, relays, patient).keep(stop).await
}
