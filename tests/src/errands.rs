//! Errands of peers: one thing done about names, without an uplink.

use std::sync::Arc;

use oriel_certs::identity::Identity;
use oriel_certs::uplink::for_peer;
use oriel_protocol::VERSION;
use oriel_protocol::control::{Answer, Errand, Refusal, Task};
use oriel_transport::connect_error::ConnectError;
use oriel_transport::dial::Dialer;
use oriel_transport::resolve::RelayAddress;
use oriel_transport::ways::Choice;
use rustls::RootCertStore;

use crate::deadline::soon;

/// Somebody who runs errands at one relay.
#[derive(Clone, Debug)]
pub struct Errands {
    /// As whom.
    pub identity: Arc<Identity>,
    relay: RelayAddress,
    dialer: Dialer,
}

impl Errands {
    /// As a new identity.
    ///
    /// # Panics
    /// If the system gives no randomness.
    pub fn at(relay: RelayAddress, roots: &Arc<RootCertStore>) -> Self {
        Self::of(Arc::new(Identity::generate().unwrap()), relay, roots)
    }

    /// As this identity.
    ///
    /// # Panics
    /// If TLS cannot be set up.
    pub fn of(identity: Arc<Identity>, relay: RelayAddress, roots: &Arc<RootCertStore>) -> Self {
        let dialer =
            Dialer::new(for_peer(&identity, Arc::clone(roots)).unwrap(), Choice::any(Arc::clone(roots)))
                .unwrap();
        Self { identity, relay, dialer }
    }

    /// Runs one, whatever comes of it.
    ///
    /// # Errors
    /// What the relay says, or that it is gone.
    ///
    /// # Panics
    /// If nothing is said for long.
    pub async fn try_run(&self, task: Task, token: Option<&str>) -> Result<Answer, ConnectError> {
        let token = token.map(|token| token.to_owned().into());
        let errand = Errand { versions: VERSION..=VERSION, task, token, software: "test".into() };
        soon("an answer", self.dialer.errand(&self.relay, &errand)).await
    }

    /// Runs one at a relay that answers.
    ///
    /// # Errors
    /// The refusal.
    ///
    /// # Panics
    /// If the relay does not answer.
    pub async fn run(&self, task: Task) -> Result<Answer, Refusal> {
        match self.try_run(task, None).await {
            Ok(answer) => Ok(answer),
            Err(ConnectError::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }

    /// Claims a name.
    ///
    /// # Errors
    /// The refusal.
    pub async fn register(&self, name: &str) -> Result<Answer, Refusal> {
        self.run(Task::Register(name.parse().unwrap())).await
    }

    /// Gives a name up.
    ///
    /// # Errors
    /// The refusal.
    pub async fn release(&self, name: &str) -> Result<Answer, Refusal> {
        self.run(Task::Release(name.parse().unwrap())).await
    }
}
