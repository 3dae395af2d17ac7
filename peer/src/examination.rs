//! Why no relay is reached: each is examined, by a peer that nobody knows.

use std::sync::Arc;
use std::time::Duration;

use oriel_certs::identity::{Identity, IdentityError};
use oriel_certs::uplink::{UplinkTlsError, for_peer};
use oriel_transport::proxy::url::ProxyUrl;
use oriel_transport::resolve::RelayAddress;
use oriel_transport::route::{Route, Wrapping};
use oriel_transport::trouble::examine::{Question, examine};
use oriel_transport::trouble::report::Report;
use oriel_transport::trouble::tls::Trust;
use oriel_transport::ways::Choice;
use rustls::RootCertStore;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::events::{Event, Events};
use crate::view::Views;

/// Relays that are examined at once; more are not asked for.
const MOST_RELAYS: usize = 16;

/// How long it takes at most to examine one, all probes at once.
const LONGEST: Duration = Duration::from_secs(10);

/// Whom to examine, and how to get there.
#[derive(Clone, Debug)]
pub struct Examination {
    /// The relays.
    pub relays: Vec<RelayAddress>,
    /// Who may say who they are.
    pub roots: Arc<RootCertStore>,
    /// Which roots these are.
    pub trust: Trust,
    /// The way out.
    pub out: Choice,
}

/// Why nothing could be examined.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExaminationError {
    /// No key could be made.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// TLS could not be set up.
    #[error(transparent)]
    Tls(#[from] UplinkTlsError),
}

impl Examination {
    /// Examines all of them at once, in 10 s at most; reports in the order of the relays. The identity is made for
    /// this and forgotten: no name is claimed, and no file read or written.
    ///
    /// # Errors
    /// [`ExaminationError`].
    pub async fn run(&self) -> Result<Vec<Report>, ExaminationError> {
        let tls = Arc::new(for_peer(&Identity::generate()?, Arc::clone(&self.roots))?);
        let mut running = JoinSet::new();
        for (number, relay) in self.relays.iter().take(MOST_RELAYS).enumerate() {
            let leads = self.out.proxies.for_host(&relay.host);
            let question = Question {
                relay: relay.clone(),
                tls: Arc::clone(&tls),
                trust: self.trust,
                direct: leads.is_none() || !self.out.proxy_only,
                proxy: leads.map(|proxy| (self.through(proxy, relay), self.out.plain_port(relay.port))),
            };
            let only = self.out.carrier;
            running.spawn(async move {
                let report = examine(&question).await;
                (number, only.into_iter().fold(report, Report::held_to))
            });
        }
        let mut reports = Vec::new();
        while let Some(done) = running.join_next().await {
            reports.extend(done.ok());
        }
        reports.sort_by_key(|(number, _)| *number);
        Ok(reports.into_iter().map(|(_, report)| report).collect())
    }

    fn through(&self, proxy: &ProxyUrl, relay: &RelayAddress) -> Route {
        let proxy = Some((proxy.clone(), Arc::clone(&self.out.roots)));
        Route { relay: relay.clone(), addresses: None, proxy, wrapping: Wrapping::Bare }
    }

    /// What keeps us from every relay, in a line for each; `None` if one can be reached after all.
    pub async fn why(&self) -> Option<String> {
        let reports = self.run().await.ok()?;
        if reports.iter().any(Report::works) {
            return None;
        }
        let lines: Vec<String> =
            reports.iter().map(|report| format!("{}: {}", report.relay, report.conclusion)).collect();
        Some(lines.join("\n"))
    }

    /// As [`why`](Self::why), known when `patience` ends: begun as long before as it may take, or once there is no use in
    /// waiting any `longer`. `None` also where a site comes online meanwhile.
    pub async fn why_in_time(
        &self,
        patience: Duration,
        views: Views,
        longer: CancellationToken,
    ) -> Option<String> {
        let found = async {
            let _ = timeout(patience.saturating_sub(LONGEST), longer.cancelled()).await;
            self.why().await
        };
        tokio::select! {
            why = found => why,
            () = views.any_online() => None,
        }
    }

    /// Tells the owner of sites that go on trying for ever why none of them has come online so far, once.
    pub async fn tell_if_stuck(
        self,
        views: Views,
        patience: Duration,
        events: Events,
        stop: CancellationToken,
    ) {
        let stuck = async {
            tokio::time::sleep(patience).await;
            self.why().await
        };
        let why = tokio::select! {
            why = stuck => why,
            () = views.any_online() => None,
            () = stop.cancelled() => None,
        };
        if let Some(why) = why {
            events.emit(&Event::Error { code: "no-relay", message: &why });
        }
    }
}
