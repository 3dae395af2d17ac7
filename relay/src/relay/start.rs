//! Why a relay could not start, in words for whoever started it.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use oriel_certs::identity::IdentityError;
use oriel_certs::private_file::PrivateFileError;

use crate::certificates::CertificatesError;
use crate::fair_use::deny::DenyError;
use crate::open_table::OpenTableError;
use crate::take_over::asking::AskError;
use crate::zone_server::ZoneServerError;

/// Why a relay could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// An address cannot be had.
    #[error("cannot listen on {address}: {}", bind_reason(.source))]
    Bind {
        /// As configured.
        address: String,
        /// What the system said.
        source: io::Error,
    },
    /// The data folder or a secret in it.
    #[error("data folder: {0}")]
    Data(#[from] PrivateFileError),
    /// Another relay uses the data folder.
    #[error("the data folder is in use: is another oriel-relay running with it?")]
    InUse,
    /// The data folder cannot be locked.
    #[error("{}: {source}", path.display())]
    Lock {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The running relay could not be taken over from.
    #[error(transparent)]
    TakeOver(#[from] AskError),
    /// The running relay has another address.
    #[error(
        "the running relay listens on {bound}, not on {wanted}: to change that, stop it and start this one \
         without --take-over"
    )]
    OtherAddress {
        /// Its address.
        bound: SocketAddr,
        /// As configured.
        wanted: SocketAddr,
    },
    /// The peer table.
    #[error(transparent)]
    Table(#[from] OpenTableError),
    /// The certificates.
    #[error(transparent)]
    Certificates(#[from] CertificatesError),
    /// This relay's own identity.
    #[error("the relay's identity: {0}")]
    Identity(#[from] IdentityError),
    /// The zone cannot be served.
    #[error(transparent)]
    Zone(ZoneServerError),
    /// Nobody to ask for proofs.
    #[error("the system does not say which resolver to ask; name one with --resolver ADDR: {0}")]
    Resolver(String),
    /// The deny file.
    #[error("deny file: {0}")]
    Deny(#[from] DenyError),
    /// TLS.
    #[error("TLS: {0}")]
    Tls(#[from] rustls::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// The secret that outlives restarts has been damaged.
    #[error("{} is damaged: delete it", .0.display())]
    Secret(PathBuf),
}

impl StartError {
    /// What `source` says of an address.
    pub(super) fn bind(address: SocketAddr) -> impl Fn(io::Error) -> Self {
        move |source| Self::Bind { address: address.to_string(), source }
    }
}

impl From<ZoneServerError> for StartError {
    fn from(error: ZoneServerError) -> Self {
        match error {
            ZoneServerError::Bind { address, source } => Self::bind(address)(source),
            zone => Self::Zone(zone),
        }
    }
}

fn bind_reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            "another program uses this port; end it, or choose another address".into()
        }
        io::ErrorKind::PermissionDenied => {
            "this port needs more rights; use one above 1023, or start with the right to bind low ports"
                .into()
        }
        _ => error.to_string(),
    }
}
