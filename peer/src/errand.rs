//! One thing done about names, without publishing: `oriel register`, `names`, `release`, and `id --rotate`.

pub mod rotate;
mod said;

use std::io::{BufRead, IsTerminal, Write, stdin, stdout};
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use oriel_certs::identity::{Identity, IdentityError};
use oriel_certs::uplink::{UplinkTlsError, for_peer};
use oriel_certs::visitor::{self, RootsError};
use oriel_protocol::VERSION;
use oriel_protocol::control::{Answer, Errand, Refusal, Task};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_transport::connect_error::ConnectError;
use oriel_transport::dial::Dialer;
use oriel_transport::resolve::RelayAddress;
use rustls::RootCertStore;

use crate::args::ReachArgs;
use crate::config::out::Out;
use crate::config::{ConfigError, IdentityFile, identity_file, relays, valid_name, variable};
use crate::file_config::{FileConfig, FileError};
use crate::invite::{self, InviteError};
use crate::publish::PublishError;

/// Why an errand was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrandError {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// Nobody could be asked whether it is meant.
    #[error("a name that is released may become somebody else's: say --yes to do it without being asked")]
    Unasked,
    /// The user thought better of it.
    #[error("nothing was released")]
    NotMeant,
    /// The identity.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// There is none.
    #[error("identity {}: there is none yet; `oriel register NAME` makes it", .0.display())]
    NoIdentity(PathBuf),
    /// It has not this name.
    #[error("{0} is no name of this identity; `oriel names` lists them")]
    NotOurs(Name),
    /// The new identity's files could not be put into place.
    #[error("{}: {source}; run `oriel id --rotate` again to finish", path.display())]
    Swap {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The registration token.
    #[error(transparent)]
    Invite(#[from] InviteError),
    /// A CA's file.
    #[error("CA file {0}")]
    Roots(#[from] RootsError),
    /// TLS could not be set up.
    #[error(transparent)]
    Tls(#[from] UplinkTlsError),
    /// The relay said no.
    #[error("{}", refused(.0))]
    Refused(Refusal),
    /// No relay did.
    #[error(transparent)]
    NoRelay(PublishError),
    /// The system.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl ErrandError {
    /// Whether flags or configuration are at fault.
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::Config(_) | Self::File(_) | Self::Unasked | Self::Roots(_) | Self::Invite(_))
    }
}

fn refused(refusal: &Refusal) -> String {
    match &*refusal.message {
        "" => format!("the relay refused: {}", refusal.code.word()),
        message => message.to_owned(),
    }
}

/// Whom to ask, and as whom.
#[derive(Debug)]
pub struct Reach {
    relays: Vec<RelayAddress>,
    out: Out,
    roots: Arc<RootCertStore>,
    identity: IdentityFile,
    invite: Option<PathBuf>,
}

impl Reach {
    /// Puts flags (which win) and file together.
    ///
    /// # Errors
    /// [`ErrandError`], saying what to change.
    pub fn resolve(args: ReachArgs, home: Option<PathBuf>) -> Result<Self, ErrandError> {
        let default_file = home.as_ref().map(|home| home.join("config.toml"));
        let file = FileConfig::read(args.config.as_deref(), default_file.as_deref())?;
        let out = Out::resolve(&args.out, &file, variable).map_err(ConfigError::from)?;
        let ca = args.relay_ca.or(file.relay_ca);
        Ok(Self {
            out,
            relays: relays(args.relay, file.relay)?,
            identity: identity_file(args.identity.or(file.identity), home)?,
            roots: visitor::roots(ca.as_deref())?,
            invite: file.invite,
        })
    }

    /// Where a name of this identity can be visited, as the first relay that answers says, and the identity's key.
    ///
    /// # Errors
    /// [`ErrandError`]; that the identity does not hold it is one.
    pub async fn address_of(&self, name: &Name) -> Result<(String, PublicKey), ErrandError> {
        let identity = self.known()?;
        let (_, answer) = self.ask(&identity, Task::Names, None).await?;
        let listed = answer.names.into_iter().find(|listed| listed.name == *name);
        let listed = listed.ok_or_else(|| ErrandError::NotOurs(name.clone()))?;
        Ok((listed.url, identity.public()))
    }

    fn known(&self) -> Result<Identity, ErrandError> {
        let path = &self.identity.path;
        Identity::load(path)?.ok_or_else(|| ErrandError::NoIdentity(path.clone()))
    }

    /// Asks the first relay that answers.
    async fn ask(
        &self,
        identity: &Identity,
        task: Task,
        token: Option<Bytes>,
    ) -> Result<(RelayAddress, Answer), ErrandError> {
        let choice = self.out.clone().choice(Arc::clone(&self.roots));
        let dialer = Dialer::new(for_peer(identity, Arc::clone(&self.roots))?, choice)?;
        let software = format!("oriel/{}", env!("CARGO_PKG_VERSION"));
        let errand = Errand { versions: VERSION..=VERSION, task, token, software };
        let mut last = ErrandError::Config(ConfigError::NoRelay);
        for relay in &self.relays {
            last = match dialer.errand(relay, &errand).await {
                Ok(answer) => return Ok((relay.clone(), answer)),
                Err(ConnectError::Refused(refusal)) if refusal.code.is_temporary() => {
                    ErrandError::Refused(refusal)
                }
                Err(ConnectError::Refused(refusal)) => return Err(ErrandError::Refused(refusal)),
                Err(error) => ErrandError::NoRelay(PublishError::unreached(error)),
            };
        }
        Err(last)
    }
}

/// Claims a name.
///
/// # Errors
/// [`ErrandError`].
pub async fn register(
    reach: Reach,
    name: &str,
    invite: Option<PathBuf>,
    json: bool,
) -> Result<(), ErrandError> {
    let name = valid_name(name)?;
    let token = invite.as_ref().or(reach.invite.as_ref()).map(|path| invite::read(path)).transpose()?;
    let identity = reach.identity.load()?;
    let (_, answer) = reach.ask(&identity, Task::Register(name.clone()), token).await?;
    say(&if json { said::json(&answer) } else { said::registered(&answer, &name) })
}

/// Lists what the identity holds.
///
/// # Errors
/// [`ErrandError`].
pub async fn names(reach: Reach, json: bool) -> Result<(), ErrandError> {
    let (_, answer) = reach.ask(&reach.known()?, Task::Names, None).await?;
    say(&if json { said::json(&answer) } else { said::list(&answer) })
}

/// Gives a name up, once the user has said that it is meant.
///
/// # Errors
/// [`ErrandError`].
pub async fn release(reach: Reach, name: &str, yes: bool, json: bool) -> Result<(), ErrandError> {
    let name: Name = name.parse().map_err(|error| ConfigError::BadName(name.to_owned(), error))?;
    let identity = reach.known()?;
    if !yes {
        confirm(&name)?;
    }
    let (_, answer) = reach.ask(&identity, Task::Release(name.clone()), None).await?;
    say(&if json {
        said::json(&answer)
    } else {
        format!("{name} is released. It rests for a while before anybody else may claim it.\n")
    })
}

fn confirm(name: &Name) -> Result<(), ErrandError> {
    if !stdin().is_terminal() {
        return Err(ErrandError::Unasked);
    }
    say(&format!(
        "{name} will no longer be yours, and may become somebody else's. Type the name to go on: "
    ))?;
    let mut line = String::new();
    stdin().lock().read_line(&mut line)?;
    if line.trim() == name.as_str() { Ok(()) } else { Err(ErrandError::NotMeant) }
}

fn say(text: &str) -> Result<(), ErrandError> {
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
