//! From flags and file to one configuration with nothing left unset.

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
use crate::args::{OriginArgs, PublishArgs};
use crate::events::Events;
use crate::file_config::{FileConfig, FilePublish, OneOrMore};
use crate::limits::Limits;
use crate::origin::target::{HostHeader, ParseTargetError, Target};

/// Everything that publishing needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// What to publish, under which name, by whom.
    pub sites: Vec<SiteConfig>,
    /// Relays to try, in order.
    pub relays: Vec<RelayAddress>,
    /// The CA to trust instead of the web's.
    pub relay_ca: Option<PathBuf>,
    /// The registration token's file.
    pub invite: Option<PathBuf>,
    /// Whether names are shared with other instances.
    pub replica: bool,
    /// Whether to go on for ever when no relay has ever answered.
    pub patient: bool,
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
    /// One folder, for whom, and how it is shown.
    Folder(PathBuf, AccessArgs, GalleryArgs),
    /// One web server, and for whom.
    Http(String, OriginArgs, AccessArgs),
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
    /// Nothing listed.
    #[error(
        "there is nothing to publish: list it in the configuration file as [[publish]] with name and target"
    )]
    NothingListed,
    /// `oriel up --name`.
    #[error("--name is for one site; with `oriel up` each [[publish]] has its own name")]
    NameForMany,
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
    /// `oriel up --domain`.
    #[error("--domain is for one site; with `oriel up` each [[publish]] has its own domains")]
    DomainForMany,
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

/// Puts flags (which win) and file together. `home` is [`oriel_home`], `user` the user's name.
///
/// # Errors
/// [`ConfigError`], saying what to change.
pub fn resolve(
    what: What,
    args: PublishArgs,
    file: FileConfig,
    home: Option<PathBuf>,
    user: Option<String>,
) -> Result<Config, ConfigError> {
    let relays = relays(args.relay, file.relay)?;
    let identity = args.identity.or(file.identity);
    let patient = matches!(what, What::Everything);
    let own_identity = |own: Option<PathBuf>| identity_file(own.or_else(|| identity.clone()), home.clone());
    let one = |origin, access: AccessArgs, gallery| {
        // What is listed for a service may end while it is off; on a command line it is a mistake.
        let now = Clock::system().now();
        if access.expires.is_some_and(|when| when.from(now) <= now) {
            return Err(ConfigError::Over);
        }
        let name = match args.name.clone() {
            Some(name) => valid_name(&name)?,
            None => user
                .as_deref()
                .and_then(Name::suggest)
                .filter(|name| !name.is_reserved())
                .ok_or(ConfigError::NoName)?,
        };
        let domains = valid_domains(&args.domain)?;
        let identity = own_identity(None)?;
        Ok::<_, ConfigError>(vec![SiteConfig { name, origin, identity, domains, access, gallery }])
    };
    let sites = match what {
        What::Folder(folder, access, gallery) => one(OriginConfig::Folder(folder), access, gallery)?,
        What::Http(target, origin, access) => {
            one(http(&target, &origin.host_header, origin.origin_ca)?, access, GalleryArgs::default())?
        }
        What::Everything if args.name.is_some() => return Err(ConfigError::NameForMany),
        What::Everything if !args.domain.is_empty() => return Err(ConfigError::DomainForMany),
        What::Everything if file.publish.is_empty() => return Err(ConfigError::NothingListed),
        What::Everything => listed(file.publish, own_identity)?,
    };
    check_domains(&sites)?;
    Ok(Config {
        sites,
        relays,
        relay_ca: args.relay_ca.or(file.relay_ca),
        invite: args.invite.or(file.invite),
        replica: args.replica || file.replica.unwrap_or(false),
        patient,
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
        // A web server is written as a port, an authority or a URL; whatever else has a slash or dot first is a path.
        let is_path = !entry.target.contains("://") && entry.target.contains(['/', '\\'])
            || entry.target.starts_with('.');
        let (access, gallery) = (entry.access(), entry.gallery());
        let origin = if is_path {
            OriginConfig::Folder(entry.target.into())
        } else {
            http(&entry.target, entry.host_header.as_deref().unwrap_or("preserve"), entry.origin_ca)?
        };
        check_listed(&name, &access, &gallery, is_path)?;
        let domains = valid_domains(&entry.domains)?;
        sites.push(SiteConfig {
            name,
            origin,
            identity: identity(entry.identity)?,
            domains,
            access,
            gallery,
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
mod tests {
    use super::*;

    fn with(what: What, change: impl FnOnce(&mut PublishArgs), file: &str) -> Result<Config, ConfigError> {
        let mut args = PublishArgs { relay: vec!["localhost:8443".into()], ..PublishArgs::default() };
        change(&mut args);
        resolve(what, args, toml::from_str(file).unwrap(), Some("/h".into()), Some("Alice".into()))
    }

    fn folder() -> What {
        What::Folder("photos".into(), AccessArgs::default(), GalleryArgs::default())
    }

    #[test]
    fn the_user_s_name_is_the_default() {
        let config = with(folder(), |_| {}, "").unwrap();
        assert_eq!(config.sites[0].name.as_str(), "alice");
        assert_eq!(config.sites[0].identity.path, PathBuf::from("/h/identity.key"));
        assert!(!config.patient);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let error = |change: fn(&mut PublishArgs)| with(folder(), change, "").unwrap_err();
        assert_eq!(error(|args| args.relay.clear()), ConfigError::NoRelay);
        assert!(matches!(error(|args| args.relay = vec!["a b".into()]), ConfigError::BadRelay(_)));
        assert!(matches!(error(|args| args.name = Some("A_b".into())), ConfigError::BadName(..)));
        assert!(matches!(error(|args| args.name = Some("www".into())), ConfigError::ReservedName(_)));
        let http = |target: &str| {
            with(
                What::Http(
                    target.into(),
                    OriginArgs { host_header: "preserve".into(), origin_ca: None },
                    AccessArgs::default(),
                ),
                |_| {},
                "",
            )
        };
        assert!(matches!(http("nonsense").unwrap_err(), ConfigError::BadTarget(_)));
        assert!(http("3000").is_ok());
        assert_eq!(with(What::Everything, |_| {}, "").unwrap_err(), ConfigError::NothingListed);
    }

    #[test]
    fn domains_are_checked_before_a_relay_is_asked() {
        let error = |domains: &[&str]| {
            with(folder(), |args| args.domain = domains.iter().map(ToString::to_string).collect(), "")
        };
        assert_eq!(error(&["a.org", "b.org"]).unwrap().sites[0].domains.len(), 2);
        assert!(matches!(error(&["A.org"]).unwrap_err(), ConfigError::BadDomain(..)));
        assert!(matches!(error(&["a.org", "a.org"]).unwrap_err(), ConfigError::DomainTwice(_)));
        let many: Vec<_> = (0..=MAX_DOMAINS).map(|n| format!("a{n}.org")).collect();
        let many: Vec<_> = many.iter().map(String::as_str).collect();
        assert_eq!(error(&many).unwrap_err(), ConfigError::TooManyDomains);
        let file = "[[publish]]\nname='a'\ntarget='3000'\ndomains=['a.org']\n[[publish]]\nname='b'\ntarget='3001'\ndomains=['a.org']";
        assert!(matches!(with(What::Everything, |_| {}, file).unwrap_err(), ConfigError::DomainTwice(_)));
        let one = |args: &mut PublishArgs| args.domain = vec!["a.org".into()];
        assert_eq!(with(What::Everything, one, file).unwrap_err(), ConfigError::DomainForMany);
    }

    #[test]
    fn what_is_listed_says_who_may_see_it_as_flags_do() {
        let site = |keys: &str, target: &str| {
            let file = format!("[[publish]]\nname='a'\ntarget='{target}'\n{keys}");
            with(What::Everything, |_| {}, &file).map(|config| config.sites[0].clone())
        };
        let keys = "password-file='/p'\nexpires='2027-01-31'\ninbox=true\ninbox-limit='5G'\ncache='/c'\nopen-graph=true";
        let all = site(keys, "/srv/b").unwrap();
        assert_eq!(all.access.password_file, Some("/p".into()));
        assert_eq!(all.gallery.inbox_limit.map(|size| size.0), Some(5 << 30));
        assert!(all.gallery.open_graph && matches!(all.access.expires, Some(When::At(_))));
        let fault = |keys: &str, target: &str| site(keys, target).unwrap_err();
        let both = fault("password-file='/p'\nlinks-only=true", "3000");
        assert!(matches!(both, ConfigError::PasswordAndLinksOnly(_)));
        assert!(matches!(fault("expires='30d'", "3000"), ConfigError::DurationInFile(_)));
        assert!(matches!(fault("comments=true", "3000"), ConfigError::GalleryOfServer(_)));
        assert!(matches!(fault("inbox-limit='5G'", "/b"), ConfigError::NoInbox(..)));
        for nonsense in ["expires='soon'", "inbox-limit='much'", "links-only='yes'"] {
            let file = format!("[[publish]]\nname='a'\ntarget='3000'\n{nonsense}");
            assert!(toml::from_str::<FileConfig>(&file).is_err(), "{nonsense}");
        }
    }

    #[test]
    fn up_publishes_what_is_listed() {
        let file =
            "[[publish]]\nname='a'\ntarget='3000'\n[[publish]]\nname='b'\ntarget='/srv/b'\nidentity='/k'";
        let config = with(What::Everything, |_| {}, file).unwrap();
        assert!(config.patient);
        assert!(matches!(config.sites[0].origin, OriginConfig::Http { .. }));
        assert_eq!(config.sites[1].origin, OriginConfig::Folder("/srv/b".into()));
        assert_eq!(config.sites[1].identity, IdentityFile { path: "/k".into(), folder: None });
        let twice = "[[publish]]\nname='a'\ntarget='1'\n[[publish]]\nname='a'\ntarget='2'";
        assert!(matches!(with(What::Everything, |_| {}, twice).unwrap_err(), ConfigError::NameTwice(_)));
    }
}
