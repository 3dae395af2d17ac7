//! What etcd's refusals mean, in words for people.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use etcd_client::Error;
use tokio::time::timeout;

use crate::table::store::StoreError;

/// Why the peer table in etcd cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EtcdError {
    /// No member answered in time.
    #[error("etcd does not answer ({0}): is it running, and are its addresses right?")]
    Unreachable(String),
    /// It knows no such user, or another password.
    #[error("etcd refuses the user or the password: correct the file that --table-auth-file names")]
    BadCredentials,
    /// It has authentication, and we have no credentials.
    #[error(
        "etcd asks for a user and a password: write them on two lines of a file of mode 0600, and name the file \
         with --table-auth-file"
    )]
    CredentialsNeeded,
    /// We have credentials, and it has no authentication.
    #[error(
        "etcd has authentication switched off: run `etcdctl auth enable`, or start without --table-auth-file"
    )]
    AuthenticationOff,
    /// The user has no right to this array's keys.
    #[error("etcd's user may not read and write the keys under {0}: grant its role `readwrite` there")]
    Forbidden(String),
    /// No secure connection.
    #[error("no TLS with etcd: {0}")]
    Tls(String),
    /// TLS is asked for, and nothing is there to check a certificate with.
    #[error("TLS with etcd needs the certificate of the authority that signed its members' certificates")]
    NoAuthority,
    /// A newer program has written it.
    #[error(
        "the peer table under {prefix} in etcd has format {found}, and this oriel-relay knows no higher one than \
         {known}: use the version that wrote it, or a newer one; nothing was changed"
    )]
    Newer {
        /// The array's prefix.
        prefix: String,
        /// What stands there.
        found: u64,
        /// What this program writes.
        known: u64,
    },
    /// Something that no relay wrote.
    #[error("what stands under {0} in etcd is no peer table: choose another prefix")]
    Foreign(String),
}

/// Why a question to etcd has no answer. Whether etcd did what was asked stays unknown.
#[derive(Debug)]
pub(super) enum Fault {
    /// Its deadline passed.
    Silent,
    /// It was refused, or the connection failed.
    Refused(Box<Error>),
}

const NO_TLS: &str = "a member ends the handshake: if it does not speak TLS, write etcd:// for it";

/// Asks etcd something, with a deadline.
pub(super) async fn within<T>(
    deadline: Duration,
    question: impl Future<Output = Result<T, Error>>,
) -> Result<T, Fault> {
    match timeout(deadline, question).await {
        Ok(answer) => answer.map_err(Fault::from),
        Err(_) => Err(Fault::Silent),
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(Box::new(error))
    }
}

impl Fault {
    /// What it means to whoever starts a relay, for the table under `prefix`.
    pub(super) fn explain(self, prefix: &str) -> EtcdError {
        let error = match self {
            Self::Silent => return EtcdError::Unreachable("no answer in time".to_owned()),
            Self::Refused(error) => error,
        };
        let said = message(&error);
        // etcd's own sentences; its codes alone do not tell these apart.
        if said.contains("invalid user ID or password") {
            EtcdError::BadCredentials
        } else if said.contains("user name is empty") {
            EtcdError::CredentialsNeeded
        } else if said.contains("authentication is not enabled") {
            EtcdError::AuthenticationOff
        } else if said.contains("permission denied") {
            EtcdError::Forbidden(prefix.to_owned())
        } else if let Some(fault) = tls_fault(&error).or_else(|| refused_handshake(&said)) {
            EtcdError::Tls(fault)
        } else {
            EtcdError::Unreachable(said)
        }
    }

    /// What it means to whoever asked the table.
    pub(super) fn into_store_error(self) -> StoreError {
        StoreError(match self {
            Self::Silent => "etcd does not answer".to_owned(),
            Self::Refused(error) => match message(&error) {
                said if said.contains("database space exceeded") => {
                    "etcd's database is full: compact and defragment it, then disarm the alarm".to_owned()
                }
                said if matches!(*error, Error::GRpcStatus(_)) && said.starts_with("etcdserver: ") => {
                    said.replacen("etcdserver: ", "etcd refuses: ", 1)
                }
                said => format!("etcd does not answer: {said}"),
            },
        })
    }
}

impl EtcdError {
    /// Whether another attempt may end otherwise without anybody doing something.
    pub(super) fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable(_))
    }
}

/// The innermost words, which say most.
fn message(error: &Error) -> String {
    let Error::GRpcStatus(status) = error else { return error.to_string() };
    let mut innermost: &dyn std::error::Error = status;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    if status.source().is_some() { innermost.to_string() } else { status.message().to_owned() }
}

fn tls_fault(error: &Error) -> Option<String> {
    let mut link: Option<&(dyn std::error::Error + 'static)> = match error {
        Error::GRpcStatus(status) => Some(status),
        Error::TransportError(error) => Some(error),
        _ => None,
    };
    while let Some(error) = link {
        // An io::Error does not name what it carries as its source.
        let carried = error.downcast_ref::<io::Error>().and_then(|error| error.get_ref());
        let rustls = error.downcast_ref::<rustls::Error>();
        if let Some(fault) = carried.and_then(|carried| carried.downcast_ref()).or(rustls) {
            return Some(tls_words(fault));
        }
        link = error.source();
    }
    None
}

/// What ends a handshake without an error of rustls: an alert that comes after we think that all is well, as TLS 1.3
/// has it, and a connection that is closed.
fn refused_handshake(said: &str) -> Option<String> {
    if let Some((_, alert)) = said.split_once("received fatal alert: ") {
        return Some(format!(
            "a member refuses the connection ({alert}): does it ask for a client's certificate?"
        ));
    }
    said.contains("tls handshake eof").then(|| NO_TLS.to_owned())
}

fn tls_words(fault: &rustls::Error) -> String {
    match fault {
        rustls::Error::InvalidCertificate(reason) => {
            format!("a member's certificate is not good for it under the given authority ({reason})")
        }
        rustls::Error::InvalidMessage(_) => NO_TLS.to_owned(),
        other => refused_handshake(&other.to_string()).unwrap_or_else(|| other.to_string()),
    }
}
