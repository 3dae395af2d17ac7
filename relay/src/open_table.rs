//! The peer table that the configuration names, opened, and what it needs to stay so.

use std::path::Path;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::config::{Config, TableConfig};
use crate::table::embedded::{EmbeddedStore, OpenError};
#[cfg(feature = "etcd")]
use crate::table::etcd::{
    EtcdStore,
    config::{AuthFileError, Credentials, EtcdConfig, EtcdUrlError},
    fault::EtcdError,
};
use crate::table::{Memory, PeerTable};

/// The embedded table's file in the data folder.
const FILE: &str = "peers.redb";

/// An open table.
#[derive(Debug)]
pub struct OpenTable {
    /// The table.
    pub table: PeerTable,
    /// Its file, if it has one.
    pub file: Option<EmbeddedStore>,
    #[cfg(feature = "etcd")]
    etcd: Option<Arc<EtcdStore>>,
}

/// Why there is no table.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenTableError {
    /// The file.
    #[error(transparent)]
    Embedded(#[from] OpenError),
    /// This program cannot do it.
    #[error("this oriel-relay was built without etcd: build it with --features etcd")]
    NoEtcd,
    /// The URL.
    #[cfg(feature = "etcd")]
    #[error("--table {0}")]
    Url(#[from] EtcdUrlError),
    /// The credentials.
    #[cfg(feature = "etcd")]
    #[error("--table-auth-file {0}")]
    Auth(#[from] AuthFileError),
    /// The CA.
    #[error("--table-ca {path}: {source}")]
    Ca {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// etcd.
    #[cfg(feature = "etcd")]
    #[error(transparent)]
    Etcd(#[from] EtcdError),
}

impl OpenTable {
    /// The one in the data folder.
    ///
    /// # Errors
    /// [`OpenTableError::Embedded`].
    pub fn embedded(data: &Path) -> Result<Self, OpenTableError> {
        let memory = Arc::new(Memory::default());
        let store = EmbeddedStore::open(&data.join(FILE), Arc::clone(&memory) as Arc<_>)?;
        let table = PeerTable::new(Arc::new(store.clone()), memory);
        Ok(Self {
            table,
            file: Some(store),
            #[cfg(feature = "etcd")]
            etcd: None,
        })
    }

    /// The one that relays share, if one is configured.
    ///
    /// # Errors
    /// [`OpenTableError`].
    #[cfg_attr(not(feature = "etcd"), expect(clippy::unused_async, reason = "opening etcd waits for it"))]
    pub async fn shared(config: &Config) -> Result<Option<Self>, OpenTableError> {
        match &config.table {
            TableConfig::Embedded => Ok(None),
            #[cfg(not(feature = "etcd"))]
            TableConfig::Etcd { .. } => Err(OpenTableError::NoEtcd),
            #[cfg(feature = "etcd")]
            TableConfig::Etcd { url, auth, ca } => {
                let mut etcd: EtcdConfig = url.parse()?;
                etcd.auth = auth.as_deref().map(Credentials::read).transpose()?;
                etcd.ca = ca.as_deref().map(read).transpose()?;
                let memory = Arc::new(Memory::default());
                let store = Arc::new(EtcdStore::connect(etcd, Arc::clone(&memory) as Arc<_>).await?);
                let table = PeerTable::new(Arc::clone(&store) as Arc<_>, memory);
                Ok(Some(Self { table, file: None, etcd: Some(store) }))
            }
        }
    }

    /// Keeps it open until `stop`; what this relay told of itself is then taken back, unless another process tells it now:
    /// what that one has not told anew yet is still true, and goes some seconds later.
    #[cfg_attr(not(feature = "etcd"), expect(clippy::unused_async, reason = "a file needs no care"))]
    pub async fn run(self, handed_over: CancellationToken, stop: CancellationToken) {
        #[cfg(feature = "etcd")]
        if let Some(etcd) = self.etcd {
            etcd.run(stop).await;
            if !handed_over.is_cancelled() {
                etcd.close().await;
            }
        }
        #[cfg(not(feature = "etcd"))]
        drop((handed_over, stop));
    }
}

#[cfg(feature = "etcd")]
fn read(path: &Path) -> Result<Vec<u8>, OpenTableError> {
    std::fs::read(path).map_err(|source| OpenTableError::Ca { path: path.display().to_string(), source })
}
