//! The array: the other relays of the zone, and links to them.

pub mod links;
pub mod routes;
pub mod table_routes;

use std::sync::Arc;

use oriel_certs::link::LinkTls;
use oriel_protocol::control::InstanceId;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_transport::link::LinkDialer;
use tokio::sync::Notify;

use self::links::{LinkLoad, Links};
use self::routes::Routes;
use crate::metrics::Metrics;

/// Where a request can go that has no uplink here.
#[derive(Debug)]
pub struct Array {
    routes: Arc<dyn Routes>,
    links: Links,
}

impl Array {
    /// Finds relays by `routes` and dials them showing `tls`. `arrivals` is told when a link has come up.
    pub fn new(
        routes: Arc<dyn Routes>,
        dialer: LinkDialer,
        tls: LinkTls,
        metrics: &Metrics,
        arrivals: Arc<Notify>,
    ) -> Self {
        Self { routes, links: Links::new(dialer, tls, metrics.links.clone(), arrivals) }
    }

    /// The least loaded link to a relay that has an uplink for the name, or for one instance of it, and is none of
    /// `tried`. Never waits: relays without a link are dialled, and `arrivals` tells of those that answer.
    pub fn pick(&self, name: &Name, instance: Option<InstanceId>, tried: &[PublicKey]) -> Option<LinkLoad> {
        let relays = match instance {
            Some(instance) => self.routes.relays_of_instance(name, instance),
            None => self.routes.relays_of(name),
        };
        let relays = relays.into_iter().filter(|relay| !tried.contains(relay)).filter_map(|relay| {
            let place = self.routes.place_of(&relay)?;
            (relay != self.routes.own_key()).then_some((relay, place))
        });
        self.links.least_loaded(relays)
    }

    /// Whether another relay is said to have an uplink for the name, whether it can be reached or not.
    pub fn knows(&self, name: &Name) -> bool {
        let own = self.routes.own_key();
        self.routes.relays_of(name).iter().any(|relay| *relay != own)
    }

    /// Waits until nothing is left of any link; they must have been closed before.
    pub async fn ended(&self) {
        self.links.ended().await;
    }
}
