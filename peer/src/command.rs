//! Runs what the command line says.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use oriel_certs::visitor;
use oriel_gallery::Folder;
use oriel_gallery::options::Options;
use oriel_protocol::control::DomainOf;
use oriel_protocol::name::Name;
use oriel_transport::open_files;
use oriel_transport::supervisor::{self, State};
use oriel_transport::trouble::tls::Trust;
use rustls::RootCertStore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::access::Gate;
use crate::access::clock::Clock;
use crate::access::site_file::Provisional;
use crate::args::{Cli, Command, GatewayCommand, PublishArgs};
use crate::beside::Beside;
use crate::check::check;
use crate::config::{
    Config, ConfigError, IdentityFile, OriginConfig, SiteConfig, What, identity_file, oriel_home, resolve,
    smtp_password, variable,
};
use crate::ending::Ending;
use crate::errand::rotate::rotate;
use crate::errand::{self, Reach};
use crate::events::{Event, Events};
use crate::examination::Examination;
use crate::failure::Failure;
use crate::file_config::FileConfig;
use crate::gallery_config::{default_cache, is_within, options};
use crate::gateway;
use crate::invite;
use crate::limits::Limits;
use crate::link_command;
use crate::mail::settings::Settings;
use crate::notify::notify;
use crate::origin::Origin;
use crate::origin::http_server::HttpServer;
use crate::origin::target::Speaks;
use crate::password_command;
use crate::publish::{Publication, PublishError, publish};
use crate::qr_file;
use crate::serial;
use crate::service;
use crate::sharing::{self, About};
use crate::site::Sites;
use crate::status::status;
use crate::visit::command::{get_file, open_site, verify_file};

/// Files and sockets that a page of pictures and its visitors' connections can well take at once.
const FEW_FILES: u64 = 1024;

/// Does what the command line says.
///
/// # Errors
/// [`Failure`]; it has been reported as an event where events were asked for.
pub async fn run(cli: Cli) -> Result<(), Failure> {
    let (what, args) = match cli.command {
        Command::Share { dir, access, gallery, site, publish } => {
            (What::Folder(dir, *access, *gallery, *site), *publish)
        }
        Command::Http { target, origin, access, site, publish } => {
            (What::Http(target, origin, *access, *site), *publish)
        }
        Command::Link(args) => return Ok(link_command::make(args, oriel_home().as_deref())?),
        Command::Links(args) => return Ok(link_command::list(&args, oriel_home().as_deref())?),
        Command::Password { file } => return Ok(password_command::make(file.as_deref()).await?),
        Command::Service { what } => return Ok(service::run(what, oriel_home())?),
        Command::Check(args) => return Ok(check(args, oriel_home()).await?),
        Command::Up { publish, .. } => (What::Everything, *publish),
        Command::Notify(args) => return Ok(notify(*args, oriel_home(), user_name()).await?),
        Command::Status { name, json } => return Ok(status(name.as_deref(), json, oriel_home()).await?),
        Command::Qr { url, name, output, reach } => {
            return Ok(qr_file::make(url, name, output, *reach, oriel_home(), user_name()).await?);
        }
        Command::Register { name, invite, reach, json } => {
            let reach = Reach::resolve(*reach, oriel_home())?;
            return Ok(errand::register(reach, &name, invite, json).await?);
        }
        Command::Names { reach, json } => {
            return Ok(errand::names(Reach::resolve(*reach, oriel_home())?, json).await?);
        }
        Command::Release { name, yes, reach, json } => {
            let reach = Reach::resolve(*reach, oriel_home())?;
            return Ok(errand::release(reach, &name, yes, json).await?);
        }
        Command::Id { rotate: true, reach, .. } => {
            return Ok(rotate(Reach::resolve(*reach, oriel_home())?).await?);
        }
        Command::Id { withdraw, reach, .. } => {
            return print_id(identity_file(reach.identity, oriel_home())?, withdraw);
        }
        Command::Gateway { what: GatewayCommand::Build { dir } } => return Ok(gateway::build(&dir)?),
        Command::Get { visit, output, transcript } => return Ok(get_file(visit, output, transcript).await?),
        Command::Open { visit, no_browser, events } => return Ok(open_site(visit, no_browser, events).await?),
        Command::Verify { file, transcript, key } => {
            return Ok(verify_file(&file, &transcript, key.as_deref())?);
        }
    };
    let events = if args.events.is_some() { Events::Json } else { Events::People };
    let done = publish_all(what, args).await;
    match &done {
        Ok(()) => events.emit(&Event::Stopped),
        // People are told by `main`, in one sentence.
        Err(failure) if events == Events::Json => {
            events.emit(&Event::Error { code: failure.word(), message: &failure.to_string() });
            events.emit(&Event::Stopped);
        }
        Err(_) => {}
    }
    done
}

async fn publish_all(what: What, args: PublishArgs) -> Result<(), Failure> {
    let files = open_files::raise();
    if files < FEW_FILES {
        tracing::warn!(
            "this process may have {files} files and sockets open, and each request under way takes one: raise the hard \
             limit (`ulimit -Hn`) before many visitors come"
        );
    }
    let home = oriel_home();
    let default_file = home.as_ref().map(|home| home.join("config.toml"));
    let file = FileConfig::read(args.config.as_deref(), default_file.as_deref())?;
    let config = resolve(what, args, file, home.clone(), user_name(), variable)?;
    let roots = visitor::roots(config.relay_ca.as_deref())?;
    let trust = if config.relay_ca.is_some() { Trust::Named } else { Trust::Web };
    let examination = Examination {
        relays: config.relays.clone(),
        roots: Arc::clone(&roots),
        trust,
        out: config.out.clone().choice(Arc::clone(&roots)),
    };
    let (patience, patient, events) = (config.limits.first_answer, config.patient, config.events);
    let leaving = config.limits.leaving;
    let ending = Ending::default();
    let mut running = JoinSet::new();
    let (publications, beside, _provisional) = publications(config, home, &roots, trust)?;
    // What only whoever runs this can mend has been found by now; the relay may be away for long.
    supervisor::tell(State::Ready);
    for publication in publications {
        running.spawn(publish(publication, ending.clone()));
    }
    let mut aside = JoinSet::new();
    if patient {
        let examination = examination.clone();
        aside.spawn(examination.tell_if_stuck(beside.views(), patience, events, ending.leave().clone()));
    }
    let views = beside.views();
    aside.spawn(beside.run(ending.now().clone()));
    let hurry = CancellationToken::new();
    let mut why = pin!(examination.why_in_time(patience, views, hurry.clone()));
    let mut ended = pin!(until_ended(running, &ending, leaving, events));
    let mut found = None;
    let ended = loop {
        tokio::select! {
            biased;
            ended = &mut ended => break ended,
            why = &mut why, if !patient && found.is_none() => found = Some(why),
        }
    };
    ending.end();
    while aside.join_next().await.is_some() {}
    match ended {
        Err(Failure::Publish(error @ (PublishError::NoRelay(_) | PublishError::NotTrusted(_)))) => {
            hurry.cancel();
            let why = match found {
                Some(why) => why,
                None => why.await,
            };
            match why {
                Some(why) => Err(Failure::NoWay { error: Box::new(error), why }),
                None => Err(error.into()),
            }
        }
        ended => ended,
    }
}

/// Waits for all identities: one that ends for good leaves the others alone.
async fn until_ended(
    mut running: JoinSet<Result<(), PublishError>>,
    ending: &Ending,
    leaving: Duration,
    events: Events,
) -> Result<(), Failure> {
    let mut first = None;
    let mut heeding = pin!(ending.heed(leaving));
    let mut heeds = true;
    loop {
        tokio::select! {
            heard = &mut heeding, if heeds => {
                heard?;
                heeds = false;
            }
            ended = running.join_next() => match ended {
                None => return first.map_or(Ok(()), |error| Err(Failure::Part(error))),
                Some(Ok(Ok(()))) => {}
                // It was the only one.
                Some(Ok(Err(error))) if running.is_empty() && first.is_none() => return Err(error.into()),
                Some(Ok(Err(error))) => {
                    events.emit(&Event::Error { code: error.word(), message: &error.to_string() });
                    // What another start would mend comes before what it would not.
                    if first.as_ref().is_none_or(PublishError::is_final) {
                        first = Some(error);
                    }
                }
                Some(Err(error)) => return Err(std::io::Error::other(error).into()),
            },
        }
    }
}

/// The sites of an identity, their gates, and the domains that show them.
type Published = (Vec<(Name, Origin)>, Vec<(Name, Gate)>, Vec<DomainOf>);

/// Groups the sites by identity: each identity has an uplink of its own.
fn publications(
    config: Config,
    home: Option<PathBuf>,
    roots: &Arc<RootCertStore>,
    trust: Trust,
) -> Result<(Vec<Publication>, Beside, Vec<Provisional>), Failure> {
    let Config { sites, relays, out, invite, replica, patient, mail, events, limits, .. } = config;
    // Who tells nobody needs no password for it.
    let mail = mail.filter(|_| sites.iter().any(|site| !site.notify.is_empty()));
    let settings = mail.map(|mail| Settings::new(mail, smtp_password())).transpose()?;
    let mut beside = Beside::new(home.clone(), settings, events, limits.clone());
    let invite = invite.as_deref().map(invite::read).transpose()?;
    let mut groups: BTreeMap<IdentityFile, Published> = BTreeMap::new();
    let mut provisional = Vec::new();
    for site in sites {
        provisional.extend(home.as_deref().map(|home| Provisional::of(home, &site.name)));
        let (origin, gate) = guarded(&site, &limits, home.as_deref(), events)?;
        beside.add(&site, &origin);
        let (sites, gates, domains) = groups.entry(site.identity).or_default();
        gates.push((site.name.clone(), gate));
        domains.extend(site.domains.into_iter().map(|domain| DomainOf { name: site.name.clone(), domain }));
        sites.push((site.name, origin));
    }
    let views = beside.views();
    let publication = |(file, (sites, gates, domains)): (IdentityFile, Published)| {
        Ok(Publication {
            sites: Sites::new(sites).behind(gates),
            domains,
            identity: Arc::new(file.load()?),
            serial: serial::read(&file.path)?,
            relays: relays.clone(),
            roots: Arc::clone(roots),
            trust,
            choice: out.clone().choice(Arc::clone(roots)),
            invite: invite.clone(),
            replica,
            patient,
            events,
            views: views.clone(),
            limits: limits.clone(),
        })
    };
    let publications = groups.into_iter().map(publication).collect::<Result<_, Failure>>()?;
    Ok((publications, beside, provisional))
}

/// A site's origin and its gate; its owner is told of both.
fn guarded(
    site: &SiteConfig,
    limits: &Limits,
    home: Option<&Path>,
    events: Events,
) -> Result<(Origin, Gate), Failure> {
    let rules = sharing::rules(&site.access, Clock::system().now());
    let (folder, gallery) = match &site.origin {
        OriginConfig::Folder(folder) => {
            if let Some(cache) = site.gallery.cache.as_deref().filter(|cache| is_within(cache, folder)) {
                return Err(ConfigError::CacheInside(cache.to_owned()).into());
            }
            let cache = default_cache().filter(|cache| !is_within(cache, folder));
            (Some(&**folder), Some(options(&site.gallery, std::env::current_exe().ok(), cache)))
        }
        OriginConfig::Http { .. } => (None, None),
    };
    let origin = open(site.origin.clone(), gallery.clone(), limits)?;
    let gate = sharing::gate(&site.name, home, &rules, folder, events)?;
    let about = About::new(site.name.clone(), rules, gallery);
    events.emit(&Event::Sharing { json: &about.json(), sentences: &about.sentences() });
    Ok((origin, gate))
}

fn open(origin: OriginConfig, gallery: Option<Options>, limits: &Limits) -> Result<Origin, Failure> {
    Ok(match origin {
        OriginConfig::Folder(path) => Origin::Folder(Folder::with(&path, gallery.unwrap_or_default())?),
        OriginConfig::Http { target, host, ca } => {
            let tls = if target.speaks == Speaks::Https {
                Some(Arc::new(visitor::https(visitor::roots(ca.as_deref())?)?))
            } else {
                None
            };
            Origin::Http(Box::new(HttpServer::new(target, host, tls, limits.clone())?))
        }
    })
}

fn print_id(file: IdentityFile, withdraw: bool) -> Result<(), Failure> {
    if withdraw && !file.path.exists() {
        return Err(Failure::NothingToWithdraw(file.path));
    }
    let public = file.load()?.public();
    let mut text = format!("{public}\nfingerprint {}\n", public.fingerprint());
    if withdraw {
        let serial = serial::raise(&file.path)?;
        let said = format!(
            "serial {serial}: signing keys made before count no more; restart what publishes with this identity\n"
        );
        text.push_str(&said);
    }
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

fn user_name() -> Option<String> {
    ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| std::env::var(name).ok())
}
