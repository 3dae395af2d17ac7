//! The usual ground of a test: a relay, a peer, a site behind it, and a visitor.

use oriel_peer::limits::Limits as PeerLimits;
use oriel_relay::limits::Limits as RelayLimits;

use crate::peer::{Plan, TestPeer};
use crate::relay::TestRelay;
use crate::site::Site;
use crate::visitor::{Http, Session, Visitor};

/// The host of a pair's site.
pub const ALICE: &str = "alice.localhost";

/// A relay and one peer that publishes a [`Site`] as `alice`.
#[derive(Debug)]
pub struct Pair {
    /// The relay.
    pub relay: TestRelay,
    /// The peer.
    pub peer: TestPeer,
    /// The site.
    pub site: Site,
    /// Somebody to visit it.
    pub visitor: Visitor,
}

impl Pair {
    /// With the usual limits.
    pub async fn start() -> Self {
        Self::limited(|_| {}, |_| {}).await
    }

    /// With limits of the test's own.
    pub async fn limited(relay: impl FnOnce(&mut RelayLimits), peer: impl FnOnce(&mut PeerLimits)) -> Self {
        let relay = TestRelay::limited(relay);
        let site = Site::start("alice").await;
        let mut plan = Plan::at(&relay);
        peer(&mut plan.limits);
        let visitor = relay.visitor();
        let peer = plan.http("alice", site.address()).start().online(&visitor).await;
        Self { relay, peer, site, visitor }
    }

    /// A connection to the site.
    pub async fn open(&self, http: Http) -> Session {
        self.visitor.open(http, ALICE).await
    }
}
