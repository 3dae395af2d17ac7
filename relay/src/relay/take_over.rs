//! A relay that begins where another one ends, or by itself.

use oriel_certs::certificate::FileCertificate;

use super::{Relay, StartError};
use crate::admin::socket::FILE;
use crate::certificates::CertificatesError;
use crate::config::{Certificate, Config};
use crate::fair_use::deny::DenyList;
use crate::open_table::OpenTable;
use crate::relay::sockets::Bound;
use crate::take_over::asking::ask;

impl Relay {
    /// Takes over from the relay that runs with the same data folder. When this returns, that relay takes nothing new any
    /// more: [`run`](Self::run) must follow at once. If no relay runs there, all is as with [`open`](Self::open).
    ///
    /// # Errors
    /// [`StartError`]; a relay that ran before goes on.
    pub async fn take_over(config: Config) -> Result<Self, StartError> {
        // What can be known to be wrong is known before anybody is asked for anything.
        DenyList::load(config.deny.clone())?;
        if let Certificate::Files { cert, key } = &config.certificate {
            FileCertificate::load(cert, key).map_err(CertificatesError::from)?;
        }
        let Some(asked) = ask(&config.data.join(FILE)).await? else { return Self::open(config).await };
        tracing::info!(generation = asked.generation, "taking over from the relay that runs");
        let (sockets, generation, mut ready) = asked.divide();
        let shared = OpenTable::shared(&config).await?;
        let bound = Bound::from(&config, sockets, generation)?;
        let relay = Self::assemble(config, shared, bound)?;
        relay.certificates.load().await;
        ready.take().await?;
        relay.listener.hand_over().resume();
        if let Some(links) = &relay.links {
            links.hand_over().resume();
        }
        ready.serving().await;
        Ok(relay)
    }
}
