//! The relay's certificates: brought by the operator, made by a local authority, or ordered and kept in the peer table.

mod in_table;
mod wanted;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use oriel_certs::acme::fault::AcmeError;
use oriel_certs::acme::{Acme, LETS_ENCRYPT, Settings};
use oriel_certs::authority::{AuthorityError, LocalAuthority};
use oriel_certs::browser;
use oriel_certs::certificate::{CertificateError, FileCertificate};
use oriel_certs::keeper::{Keeper, vault_key};
use oriel_certs::seal::{TableKey, TableKeyError};
use oriel_certs::shelf::CertificateShelf;
use oriel_certs::validity::days_until;
use oriel_certs::vault::SealedVault;
use oriel_certs::visitor::{RootsError, roots};
use rustls::server::ResolvesServerCert;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use self::in_table::InTable;
use self::wanted::InUse;
use crate::config::{Certificate, Config};
use crate::table::store::StoreError;
use crate::table::{Changed, PeerTable};

/// Where the account at the authority is kept.
const ACCOUNT: &str = "acme/account";
/// Certificates ordered in an hour at most, failed orders included: well below what the web's authorities allow.
const ORDERS_AN_HOUR: usize = 20;

/// Where the certificates come from, while the relay runs.
#[derive(Clone, Debug)]
pub enum Certificates {
    /// A local authority.
    Local(Arc<LocalAuthority>),
    /// Two files.
    Files(Arc<FileCertificate>),
    /// An authority that issues by itself.
    Acme {
        /// What is shown.
        shelf: Arc<CertificateShelf>,
        /// Who sees to it.
        keeper: Arc<Keeper>,
    },
}

/// Why there are no certificates.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CertificatesError {
    /// The local certificate authority.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// The certificate's files.
    #[error("certificate: {0}")]
    Files(#[from] CertificateError),
    /// The key that seals them.
    #[error(transparent)]
    Key(#[from] TableKeyError),
    /// The authority's CA file.
    #[error("--acme-ca {0}")]
    Roots(#[from] RootsError),
    /// The authority.
    #[error("--acme: {0}")]
    Acme(#[from] AcmeError),
}

impl Certificates {
    /// As configured. Nothing is ordered yet.
    ///
    /// # Errors
    /// [`CertificatesError`].
    pub fn open(config: &Config, table: &PeerTable) -> Result<Self, CertificatesError> {
        match &config.certificate {
            Certificate::Local => {
                Ok(Self::Local(Arc::new(LocalAuthority::load_or_create(&config.data, &config.domain)?)))
            }
            Certificate::Files { cert, key } => Ok(Self::Files(Arc::new(FileCertificate::load(cert, key)?))),
            Certificate::Acme { email, directory, ca } => {
                let in_table = Arc::new(InTable::new(table.clone()));
                let key = Arc::new(table_key(config)?);
                let vault = SealedVault::new(Arc::clone(&in_table) as Arc<_>, key);
                let settings = Settings {
                    directory: directory.clone().unwrap_or_else(|| LETS_ENCRYPT.to_owned()),
                    roots: roots(ca.as_deref())?,
                    contact: Some(email.clone()),
                };
                let acme = Acme::new(settings, vault.clone(), Arc::clone(&in_table) as Arc<_>)?;
                let shelf = Arc::new(CertificateShelf::new(&config.domain, None, Some(in_table)));
                let wanted = Arc::new(InUse { zone: config.domain.clone(), table: table.clone() });
                let keeper = Keeper::new(Arc::clone(&shelf), vault, Arc::new(acme), wanted, ORDERS_AN_HOUR);
                Ok(Self::Acme { shelf, keeper: Arc::new(keeper) })
            }
        }
    }

    /// What handshakes are shown.
    pub fn resolver(&self) -> Arc<dyn ResolvesServerCert> {
        match self {
            Self::Local(authority) => Arc::clone(authority) as Arc<_>,
            Self::Files(files) => Arc::clone(files) as Arc<_>,
            Self::Acme { shelf, .. } => Arc::clone(shelf) as Arc<_>,
        }
    }

    /// TLS for HTTPS over TCP.
    ///
    /// # Errors
    /// [`rustls::Error`] if the system gives no randomness.
    pub fn over_tcp(&self) -> Result<rustls::ServerConfig, rustls::Error> {
        match self {
            Self::Acme { shelf, .. } => browser::over_tcp_from(Arc::clone(shelf)),
            other => browser::over_tcp(other.resolver()),
        }
    }

    /// Whether hosts outside the zone can have a certificate.
    pub fn serve_domains(&self) -> bool {
        matches!(self, Self::Acme { .. })
    }

    /// Whole days until each certificate in use ends; negative for one that has. The zone's is missing while there is
    /// none yet; local ones never end.
    pub fn days_left(&self) -> Vec<(String, i64)> {
        let now = SystemTime::now();
        match self {
            Self::Local(_) => Vec::new(),
            Self::Files(files) => {
                files.expires_at().map(|end| ("files".to_owned(), days_until(end, now))).into_iter().collect()
            }
            Self::Acme { shelf, .. } => {
                shelf.expiries().into_iter().map(|(host, end)| (host, days_until(end, now))).collect()
            }
        }
    }

    /// Whether the zone has no certificate, so that nobody can come.
    pub fn is_missing(&self) -> bool {
        match self {
            Self::Acme { shelf, .. } => shelf.expiries().is_empty(),
            Self::Local(_) | Self::Files(_) => false,
        }
    }

    /// What hinders certificates, a sentence each.
    pub fn faults(&self) -> Vec<String> {
        match self {
            Self::Acme { keeper, .. } => {
                let states = keeper.states().into_iter();
                states.filter_map(|state| Some(format!("{}: {}", state.host, state.fault?))).collect()
            }
            Self::Local(_) | Self::Files(_) => Vec::new(),
        }
    }

    /// Orders a certificate for a host now, whatever the one in use says; false if none is ordered for it here. With
    /// `forget`, what is kept of it and of the account is thrown away first: it may be sealed with a key that was lost.
    ///
    /// # Errors
    /// [`StoreError`] if that cannot be thrown away.
    pub async fn renew(&self, host: &str, forget: bool, table: &PeerTable) -> Result<bool, StoreError> {
        let Self::Acme { keeper, .. } = self else { return Ok(false) };
        if forget {
            for key in [vault_key(host), ACCOUNT.to_owned()] {
                table.forget_sealed(&key).await?;
            }
            keeper.reload(host);
        }
        Ok(keeper.renew(host))
    }

    /// Puts what is there already to use, before the first connection is taken.
    pub async fn load(&self) {
        if let Self::Acme { keeper, .. } = self {
            keeper.load().await;
        }
    }

    /// Keeps them fresh until `stop`; files are looked at `every` so often.
    pub async fn run(self, table: PeerTable, every: Duration, stop: CancellationToken) {
        match self {
            Self::Local(_) => {}
            Self::Files(files) => reload(files, every, stop).await,
            Self::Acme { keeper, .. } => tokio::select! {
                () = keeper.run() => {}
                () = follow(&keeper, &table) => {}
                () = stop.cancelled() => {}
            },
        }
    }
}

/// The key that seals certificates. Where nobody named one, the first start makes it.
fn table_key(config: &Config) -> Result<TableKey, TableKeyError> {
    match &config.table_key {
        Some(path) => TableKey::load(path),
        None => TableKey::load_or_create(&Path::new(&config.data).join("table.key")),
    }
}

/// Lets the keeper know what other relays stored, and which hosts came and went.
async fn follow(keeper: &Keeper, table: &PeerTable) {
    let mut changes = table.changes();
    loop {
        match changes.recv().await {
            Ok(Changed::Certificate(host)) => keeper.reload(&host),
            Ok(Changed::Domain(_) | Changed::All) | Err(RecvError::Lagged(_)) => keeper.changed(),
            Ok(Changed::Name(_) | Changed::Uplinks(_) | Changed::Relay(_)) => {}
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

async fn reload(files: Arc<FileCertificate>, every: Duration, stop: CancellationToken) {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => match files.reload() {
                Ok(true) => tracing::info!("the certificate was reloaded"),
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "the changed certificate cannot be used; the old one stays"),
            },
            () = stop.cancelled() => return,
        }
    }
}
