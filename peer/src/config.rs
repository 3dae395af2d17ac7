//! From flags and file to one configuration with nothing left unset.

pub mod out;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use oriel_certs::identity::{Identity, IdentityError};
use oriel_certs::private_file::{DirPolicy, private_dir};
use oriel_protocol::domain::{Domain, DomainError};
use oriel_protocol::limits::MAX_DOMAINS;
use oriel_protocol::name::{Name, NameError};
use oriel_transport::resolve::{ParseRelayError, RelayAddress};

use crate::access::clock::Clock;
use crate::access::when::When;
use crate::args::access::AccessArgs;
use crate::args::gallery::GalleryArgs;
use crate::args::{OriginArgs, PublishArgs, SiteArgs};
use crate::config::out::{Out, OutError};
use crate::events::Events;
use crate::file_config::{FileConfig, FileMail, FilePublish, OneOrMore};
use crate::limits::Limits;
use crate::mail::address::{Recipient, RecipientError};
use crate::origin::target::{HostHeader, ParseTargetError, Target};

/// Everything that publishing needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// What to publish, under which name, by whom.
    pub sites: Vec<SiteConfig>,
    /// Relays to try, in order.
    pub relays: Vec<RelayAddress>,
    /// The way out to them.
    pub out: Out,
    /// The CA to trust instead of the web's.
    pub relay_ca: Option<PathBuf>,
    /// The registration token's file.
    pub invite: Option<PathBuf>,
    /// Whether names are shared with other instances.
    pub replica: bool,
    /// Whether to go on for ever when no relay has ever answered.
    pub patient: bool,
    /// How to send mail.
    pub mail: Option<FileMail>,
    /// Where events go.
    pub events: Events,
    /// Deadlines and counts.
    pub limits: Limits,
}

/// One site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteConfig {
    /// Its name.
    pub name: Name,
    /// What stands behind it.
    pub origin: OriginConfig,
    /// The identity's file.
    pub identity: IdentityFile,
    /// Domains that shall show it too.
    pub domains: Vec<Domain>,
    /// Who may see it.
    pub access: AccessArgs,
    /// How a folder is shown.
    pub gallery: GalleryArgs,
    /// Who is told of it.
    pub notify: Vec<Recipient>,
}

/// What stands behind a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OriginConfig {
    /// A folder.
    Folder(PathBuf),
    /// A web server.
    Http {
        /// Where it is.
        target: Target,
        /// What it sees as Host.
        host: HostHeader,
        /// The CA to trust instead of the web's.
        ca: Option<PathBuf>,
    },
}

/// Where an identity is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IdentityFile {
    /// The file.
    pub path: PathBuf,
    /// The folder that is made for it if need be, and must be private: Oriel's own, not one that the user named.
    pub folder: Option<PathBuf>,
}

impl IdentityFile {
    /// Reads the identity, or makes it.
    ///
    /// # Errors
    /// [`IdentityError`], in words that say what to mend.
    pub fn load(&self) -> Result<Identity, IdentityError> {
        if let Some(folder) = &self.folder {
            private_dir(folder, DirPolicy::Private)?;
        }
        Identity::load_or_create(&self.path)
    }
}

/// What is to be published, as typed.
#[derive(Clone, Debug)]
pub enum What {
    /// One folder, for whom, how it is shown, and under which name.
    Folder(PathBuf, AccessArgs, GalleryArgs, SiteArgs),
    /// One web server, for whom, and under which name.
    Http(String, OriginArgs, AccessArgs, SiteArgs),
    /// Everything in the file.
    Everything,
}

/// Why flags and file do not make a configuration. Exit code 64.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// No relay.
    #[error(
        "which relay? Name it with --relay HOST[:PORT], in ORIEL_RELAY, or as `relay` in the configuration file"
    )]
    NoRelay,
    /// The way out.
    #[error(transparent)]
    Out(#[from] OutError),
    /// A relay's address that is not one.
    #[error(transparent)]
    BadRelay(#[from] ParseRelayError),
    /// No name, and none could be made.
    #[error("under which name? Choose one with --name")]
    NoName,
    /// A name that is not one.
    #[error("the name {0:?} cannot be used: {1}")]
    BadName(String, NameError),
    /// A name that nobody may have.
    #[error("the name {0} is reserved; choose another name")]
    ReservedName(Name),
    /// A name twice.
    #[error("the name {0} is listed twice")]
    NameTwice(Name),
    /// A target that is not one.
    #[error(transparent)]
    BadTarget(#[from] ParseTargetError),
    /// Neither a server nor a folder.
    #[error(
        "target = {0:?}: that is no web server, as 3000 or HOST:PORT, and no folder, which is written with a slash: ./{0}"
    )]
    NoTarget(String),
    /// What only a shell knows.
    #[error(
        "target = {0:?}: only a shell knows what ~ stands for; write the whole path, as /home/alice/Photos"
    )]
    Tilde(String),
    /// Nothing listed.
    #[error(
        "there is nothing to publish: list it in the configuration file as [[publish]] with name and target"
    )]
    NothingListed,
    /// A domain that is not one.
    #[error("the domain {0:?} cannot be used: {1}")]
    BadDomain(String, DomainError),
    /// A domain twice.
    #[error("the domain {0} is listed twice")]
    DomainTwice(Domain),
    /// More domains of one identity than a relay takes.
    #[error(
        "an identity can have at most {MAX_DOMAINS} domains; give some of the sites an identity of their own"
    )]
    TooManyDomains,
    /// A site that asks for a password and takes links only.
    #[error("{0}: password-file and links-only exclude each other; links open a site with a password, too")]
    PasswordAndLinksOnly(Name),
    /// A duration in the file.
    #[error("{0}: expires needs a date or time here: a duration would begin anew at each start")]
    DurationInFile(Name),
    /// What is for folders, for a web server.
    #[error(
        "{0}: inbox, comments, keep-location, open-graph and cache are for folders, and this is a web server"
    )]
    GalleryOfServer(Name),
    /// Limits of an inbox that is not there.
    #[error("{0}: there is no inbox that {1} could be for; say inbox = true as well")]
    NoInbox(Name, &'static str),
    /// An end that has passed.
    #[error("--expires: that is over already")]
    Over,
    /// Previews would be among what is shared.
    #[error("--cache {}: that is inside of the folder that is shared; keep previews elsewhere", .0.display())]
    CacheInside(PathBuf),
    /// Somebody who is to be told.
    #[error(transparent)]
    BadRecipient(#[from] RecipientError),
    /// No home to keep the identity in.
    #[error("there is no home folder: name the identity's file with --identity, or set ORIEL_HOME")]
    NoHome,
}

/// The folder in which the identity and the configuration file are by default.
pub fn oriel_home() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("ORIEL_HOME").or_else(|| Some(set("XDG_CONFIG_HOME")?.join("oriel"))).or_else(|| {
        let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty())?;
        Some(home.join(".config").join("oriel"))
    })
}

/// The identity's file: the one asked for, else the default one in `home`.
///
/// # Errors
/// [`ConfigError::NoHome`].
pub fn identity_file(asked: Option<PathBuf>, home: Option<PathBuf>) -> Result<IdentityFile, ConfigError> {
    match (asked, home) {
        (Some(path), _) => Ok(IdentityFile { path, folder: None }),
        (None, Some(home)) => Ok(IdentityFile { path: home.join("identity.key"), folder: Some(home) }),
        (None, None) => Err(ConfigError::NoHome),
    }
}

/// Puts flags (which win) and file together. `home` is [`oriel_home`], `user` the user's name; `variable` looks one up
/// in the environment, for the way out.
///
/// # Errors
/// [`ConfigError`], saying what to change.
pub fn resolve(
    what: What,
    args: PublishArgs,
    file: FileConfig,
    home: Option<PathBuf>,
    user: Option<String>,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Config, ConfigError> {
    let out = Out::resolve(&args.out, &file, variable)?;
    let relays = relays(args.relay, file.relay)?;
    let identity = args.identity.or(file.identity);
    let patient = matches!(what, What::Everything);
    let own_identity = |own: Option<PathBuf>| identity_file(own.or_else(|| identity.clone()), home.clone());
    let one = |origin, access: AccessArgs, gallery, site: SiteArgs| {
        // What is listed for a service may end while it is off; on a command line it is a mistake.
        let now = Clock::system().now();
        if access.expires.is_some_and(|when| when.from(now) <= now) {
            return Err(ConfigError::Over);
        }
        let name = own_name(site.name.as_deref(), user.as_deref())?;
        let domains = valid_domains(&site.domain)?;
        let notify = Recipient::all(&site.notify)?;
        let identity = own_identity(None)?;
        Ok::<_, ConfigError>(vec![SiteConfig { name, origin, identity, domains, access, gallery, notify }])
    };
    let sites = match what {
        What::Folder(folder, access, gallery, site) => {
            one(OriginConfig::Folder(folder), access, gallery, site)?
        }
        What::Http(target, origin, access, site) => {
            let origin = http(&target, &origin.host_header, origin.origin_ca)?;
            one(origin, access, GalleryArgs::default(), site)?
        }
        What::Everything if file.publish.is_empty() => return Err(ConfigError::NothingListed),
        What::Everything => listed(file.publish, own_identity)?,
    };
    check_domains(&sites)?;
    Ok(Config {
        sites,
        relays,
        out,
        relay_ca: args.relay_ca.or(file.relay_ca),
        invite: args.invite.or(file.invite),
        replica: args.replica || file.replica.unwrap_or(false),
        patient,
        mail: file.mail,
        events: if args.events.is_some() { Events::Json } else { Events::People },
        limits: Limits::default(),
    })
}

/// The relays given, else those of the file.
///
/// # Errors
/// [`ConfigError::NoRelay`] or [`ConfigError::BadRelay`].
pub fn relays(given: Vec<String>, listed: Option<OneOrMore>) -> Result<Vec<RelayAddress>, ConfigError> {
    let relays = match (given, listed) {
        (given, _) if !given.is_empty() => given,
        (_, Some(listed)) => listed.into_vec(),
        _ => return Err(ConfigError::NoRelay),
    };
    Ok(relays.iter().map(|relay| relay.parse()).collect::<Result<Vec<_>, _>>()?)
}

/// The name asked for, else one made of the user's.
///
/// # Errors
/// [`ConfigError`], about the name.
pub fn own_name(asked: Option<&str>, user: Option<&str>) -> Result<Name, ConfigError> {
    match asked {
        Some(name) => valid_name(name),
        None => user.and_then(Name::suggest).filter(|name| !name.is_reserved()).ok_or(ConfigError::NoName),
    }
}

/// The mail server's password, where the environment holds it.
pub fn smtp_password() -> Option<String> {
    std::env::var("ORIEL_SMTP_PASSWORD").ok()
}

/// A variable of the environment.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// A name that may be claimed.
///
/// # Errors
/// [`ConfigError::BadName`] or [`ConfigError::ReservedName`].
pub fn valid_name(text: &str) -> Result<Name, ConfigError> {
    let name: Name = text.parse().map_err(|error| ConfigError::BadName(text.to_owned(), error))?;
    if name.is_reserved() { Err(ConfigError::ReservedName(name)) } else { Ok(name) }
}

fn valid_domains(texts: &[String]) -> Result<Vec<Domain>, ConfigError> {
    let valid = |text: &String| text.parse().map_err(|error| ConfigError::BadDomain(text.clone(), error));
    texts.iter().map(valid).collect()
}

fn check_domains(sites: &[SiteConfig]) -> Result<(), ConfigError> {
    let mut seen = HashSet::new();
    let mut of_identity: HashMap<_, usize> = HashMap::new();
    for site in sites {
        for domain in &site.domains {
            if !seen.insert(domain) {
                return Err(ConfigError::DomainTwice(domain.clone()));
            }
        }
        let count = of_identity.entry(&site.identity.path).or_default();
        *count += site.domains.len();
        if *count > MAX_DOMAINS {
            return Err(ConfigError::TooManyDomains);
        }
    }
    Ok(())
}

fn listed(
    publish: Vec<FilePublish>,
    identity: impl Fn(Option<PathBuf>) -> Result<IdentityFile, ConfigError>,
) -> Result<Vec<SiteConfig>, ConfigError> {
    let mut sites: Vec<SiteConfig> = Vec::new();
    for entry in publish {
        let name = valid_name(&entry.name)?;
        if sites.iter().any(|site| site.name == name) {
            return Err(ConfigError::NameTwice(name));
        }
        if entry.target.starts_with('~') {
            return Err(ConfigError::Tilde(entry.target));
        }
        let is_path = entry.folder().is_some();
        let (access, gallery) = (entry.access(), entry.gallery());
        let origin = if is_path {
            OriginConfig::Folder(entry.target.into())
        } else if !entry.target.contains(':') && entry.target.parse::<Target>().is_err() {
            return Err(ConfigError::NoTarget(entry.target));
        } else {
            http(&entry.target, entry.host_header.as_deref().unwrap_or("preserve"), entry.origin_ca)?
        };
        check_listed(&name, &access, &gallery, is_path)?;
        let domains = valid_domains(&entry.domains)?;
        let notify = Recipient::all(&entry.notify)?;
        sites.push(SiteConfig {
            name,
            origin,
            identity: identity(entry.identity)?,
            domains,
            access,
            gallery,
            notify,
        });
    }
    Ok(sites)
}

/// What the command line's own rules say of flags, for what stands in the file.
fn check_listed(
    name: &Name,
    access: &AccessArgs,
    gallery: &GalleryArgs,
    is_folder: bool,
) -> Result<(), ConfigError> {
    if access.password_file.is_some() && access.links_only {
        return Err(ConfigError::PasswordAndLinksOnly(name.clone()));
    }
    if matches!(access.expires, Some(When::After(_))) {
        return Err(ConfigError::DurationInFile(name.clone()));
    }
    if !is_folder && *gallery != GalleryArgs::default() {
        return Err(ConfigError::GalleryOfServer(name.clone()));
    }
    let limits = [
        (gallery.inbox_limit.is_some(), "inbox-limit"),
        (gallery.inbox_largest.is_some(), "inbox-largest"),
        (gallery.inbox_files.is_some(), "inbox-files"),
        (gallery.inbox_any_type, "inbox-any-type"),
    ];
    match limits.into_iter().find(|(is_set, _)| *is_set && !gallery.inbox) {
        Some((_, key)) => Err(ConfigError::NoInbox(name.clone(), key)),
        None => Ok(()),
    }
}

fn http(target: &str, host: &str, ca: Option<PathBuf>) -> Result<OriginConfig, ConfigError> {
    Ok(OriginConfig::Http { target: target.parse()?, host: host.parse()?, ca })
}

#[cfg(test)]
mod tests;
