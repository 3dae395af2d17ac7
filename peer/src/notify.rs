//! `oriel notify`: tells people of a site, whether it runs here or not.

use std::io::{Write, stdout};
use std::path::PathBuf;

use oriel_certs::private_file::PrivateFileError;
use oriel_gallery::Folder;
use oriel_protocol::name::Name;
use serde_json::json;

use crate::args::gallery::GalleryArgs;
use crate::args::{NotifyArgs, ReachArgs};
use crate::beside::title;
use crate::config::{ConfigError, own_name, smtp_password};
use crate::errand::{ErrandError, Reach};
use crate::file_config::{FileConfig, FileError};
use crate::gallery_config;
use crate::limits::Limits;
use crate::link_command::{ForGuests, LinkError, for_guests};
use crate::mail::address::{Recipient, RecipientError};
use crate::mail::by_hand;
use crate::mail::invitation::Invitation;
use crate::mail::messenger::{Errand, Progress};
use crate::mail::pictures;
use crate::mail::settings::{MOST_PREVIEWS, Settings, SettingsError};
use crate::mail::told::{Share, ToldError, untold};
use crate::owner::card::Card;
use crate::site_home::SiteHome;
use crate::view::Behind;
use crate::whereabouts::{self, album_link, album_path};
use crate::words;

/// Why people were not told, or not all of them.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotifyError {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// Its `[mail]`.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// Somebody's address.
    #[error(transparent)]
    Recipient(#[from] RecipientError),
    /// More pictures than go along.
    #[error("--previews: at most {MOST_PREVIEWS}")]
    Previews,
    /// An album that is not there.
    #[error("--album: there is no {0:?} in {folder}", folder = .1.display())]
    Album(String, PathBuf),
    /// A link that is none.
    #[error("--link: {0:?} is no link; it begins with https:// or http://")]
    Link(String),
    /// The site's own files.
    #[error(transparent)]
    Home(#[from] PrivateFileError),
    /// Who was told before.
    #[error(transparent)]
    Told(#[from] ToldError),
    /// Where the site is could not be found out.
    #[error(transparent)]
    Errand(#[from] ErrandError),
    /// A link for them.
    #[error(transparent)]
    Guests(#[from] LinkError),
    /// Some were not told; why has been said.
    #[error("{0} of {1} were not told")]
    NotAll(usize, usize),
    /// The system.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl NotifyError {
    /// Whether flags or configuration are at fault.
    pub fn is_usage(&self) -> bool {
        match self {
            Self::Config(_) | Self::File(_) | Self::Settings(_) | Self::Recipient(_) => true,
            Self::Previews | Self::Album(..) | Self::Link(_) => true,
            Self::Errand(error) => error.is_usage(),
            _ => false,
        }
    }
}

/// Tells people.
///
/// # Errors
/// [`NotifyError`].
pub async fn notify(
    args: NotifyArgs,
    home: Option<PathBuf>,
    user: Option<String>,
) -> Result<(), NotifyError> {
    let people = Recipient::all(&args.addresses)?;
    let reach: ReachArgs = args.reach;
    let file = FileConfig::read(
        reach.config.as_deref(),
        home.as_ref().map(|home| home.join("config.toml")).as_deref(),
    )?;
    let settings = file.mail.map(|mail| Settings::new(mail, smtp_password())).transpose()?;
    if args.previews.is_some_and(|previews| previews > MOST_PREVIEWS) {
        return Err(NotifyError::Previews);
    }
    let name = own_name(args.name.as_deref(), user.as_deref())?;
    let top = home.clone().ok_or(ConfigError::NoHome)?;
    // A site that was never here leaves nothing until somebody is told of it.
    let site_home = SiteHome::find(&top, &name)?;
    let behind = site_home.as_ref().map(Card::read).transpose()?.flatten().map(|card| card.behind);
    let path = args.album.as_deref().map_or_else(|| "/".to_owned(), album_path);
    if let (Some(Behind::Folder(dir)), Some(album)) = (&behind, &args.album)
        && !dir.join(album.trim_start_matches('/')).exists()
    {
        return Err(NotifyError::Album(album.clone(), dir.clone()));
    }
    let (given, address) = match args.link {
        Some(link) if link.starts_with("https://") || link.starts_with("http://") => {
            ((link.clone(), link), false)
        }
        Some(other) => return Err(NotifyError::Link(other)),
        None => {
            let address =
                whereabouts::of(&name, site_home.as_ref(), || Reach::resolve(reach, home.clone())).await?;
            ((address.url, album_link(&address.link, &path)), true)
        }
    };
    let share = Share::new(behind.as_ref().map(ToString::to_string).as_deref(), &given.1);
    let untold = match &site_home {
        Some(site_home) if !args.again => untold(site_home, &share, &people)?,
        _ => people.clone(),
    };
    let given = match &site_home {
        // A site that takes a password or a link to get in: one link for all who are told now.
        Some(site_home) if address && !untold.is_empty() => for_guests(&name, site_home, given, &path)?,
        _ => ForGuests { url: given.0, link: given.1, expires: None },
    };
    let owner = settings.as_ref().and_then(|settings| settings.from_name.clone());
    let mut invitation = Invitation {
        url: given.url,
        link: given.link,
        expires: given.expires,
        owner: owner.unwrap_or_else(|| name.to_string()),
        album: args.album.as_deref().map(last_part).or_else(|| title(behind.as_ref()?)),
        message: args.message,
        ..Invitation::default()
    };
    let Some(settings) = settings else { return say_by_hand(&invitation, &people, args.json) };
    let previews = args.previews.unwrap_or(settings.previews);
    if let Some(Behind::Folder(dir)) = &behind
        && let options = gallery_config::options(
            &GalleryArgs::default(),
            std::env::current_exe().ok(),
            gallery_config::default_cache(),
        )
        && let Ok(folder) = Folder::with(dir, options)
    {
        invitation.previews = pictures::of(&folder, &path, previews).await;
    }
    let limits = Limits::default();
    let site_home = site_home.map_or_else(|| SiteHome::open(&top, &name), Ok)?;
    let errand = Errand {
        invitation: &invitation,
        settings: &settings,
        home: &site_home,
        share: &share,
        limits: &limits,
    };
    send(&errand, &name, &people, untold, args.json).await
}

async fn send(
    errand: &Errand<'_>,
    name: &Name,
    people: &[Recipient],
    untold: Vec<Recipient>,
    json: bool,
) -> Result<(), NotifyError> {
    let before: Vec<_> = people.iter().filter(|one| !untold.contains(one)).cloned().collect();
    let (mut sent, mut failures) = (Vec::new(), Vec::new());
    // Somebody waits for it: a second attempt, and no more.
    errand
        .run(untold, 2, |progress| match progress {
            Progress::Sent(to) => sent.push(to.clone()),
            Progress::Refused(to, said) => {
                failures.push(format!("{to}: refused by the mail server ({said})"));
            }
            Progress::Failed(error, None) => failures.push(error.to_string()),
            Progress::Failed(..) => {}
        })
        .await;
    let missed = people.len() - before.len() - sent.len();
    let listed = |people: &[Recipient]| people.iter().map(ToString::to_string).collect::<Vec<_>>();
    if json {
        let said = json!({
            "name": name.as_str(), "link": errand.invitation.link, "sent": listed(&sent), "told_before": listed(&before),
            "failures": failures,
        });
        say(&format!("{said}\n"))?;
    } else {
        let mut text = String::new();
        sent.iter().for_each(|to| text.push_str(&format!("{to} was told of {name}\n")));
        for to in &before {
            text.push_str(&format!("{to} was told before; --again tells once more\n"));
        }
        failures.iter().for_each(|failure| text.push_str(&format!("{failure}\n")));
        say(&text)?;
    }
    if missed > 0 { Err(NotifyError::NotAll(missed, people.len())) } else { Ok(()) }
}

fn say_by_hand(invitation: &Invitation, people: &[Recipient], json: bool) -> Result<(), NotifyError> {
    let now = words::now();
    let (text, mailto) = (by_hand::text(invitation, now), by_hand::mailto(invitation, people, now));
    if json {
        let said = json!({"link": invitation.link, "sent": [], "text": text, "mailto": mailto});
        return say(&format!("{said}\n"));
    }
    say(&format!(
        "No mail server is set, so that nothing was sent. Paste this:\n\n{text}\n\
         or open this, which begins an e-mail:\n\n    {mailto}\n\n{}",
        by_hand::HOW_TO_SET
    ))
}

/// What people call an album.
fn last_part(album: &str) -> String {
    album.trim_matches('/').rsplit('/').next().unwrap_or_default().to_owned()
}

fn say(text: &str) -> Result<(), NotifyError> {
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
