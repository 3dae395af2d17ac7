//! `oriel link` and `oriel links`: links are made, listed and revoked, whether the site is online or not.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use oriel_certs::private_file::PrivateFileError;
use oriel_protocol::name::Name;
use serde_json::{Value, json};

use crate::access::clock::Clock;
use crate::access::links_file::{Link, LinksError, LinksFile, Standing};
use crate::access::place::Place;
use crate::access::query::PARAMETER;
use crate::access::site_file::SiteFile;
use crate::access::when::{self, When, WhenError};
use crate::args::access::{LinkArgs, LinksArgs};
use crate::qr_file::{self, QrError};
use crate::site_home::SiteHome;

/// How long a link lasts that people are told of.
const FOR_GUESTS: &str = "30d";

/// Why a link was not made, listed or revoked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// No home.
    #[error("there is no home folder that links could be kept in: set ORIEL_HOME")]
    NoHome,
    /// No site, or several.
    #[error("of which site? Name it with --name; {0}")]
    WhichSite(String),
    /// A name that is none.
    #[error(
        "this computer has published no site {0}; start `oriel share` or `oriel http` with that name first"
    )]
    NoSuchSite(String),
    /// The site was never online, so that its address is not known.
    #[error("{0} has not been online yet, so that its address is not known; start it first")]
    NeverOnline(Name),
    /// An album that is no path.
    #[error(
        "{0:?} is no album: write its path inside of what is shared, as Holidays/Rome, or / for everything"
    )]
    BadAlbum(String),
    /// An album that is not there.
    #[error("there is no album {0:?} in {folder}", folder = .1.display())]
    NoSuchAlbum(String, PathBuf),
    /// An end that is none.
    #[error("--expires: {0}; or never")]
    BadEnd(#[from] WhenError),
    /// An end that has passed.
    #[error("--expires: that is over already")]
    Over,
    /// The list of links.
    #[error(transparent)]
    Links(#[from] LinksError),
    /// The site's own files.
    #[error(transparent)]
    File(#[from] PrivateFileError),
    /// The picture of its code.
    #[error("--qr: {0}")]
    Qr(#[from] QrError),
    /// Standard output.
    #[error("{0}")]
    Output(#[from] io::Error),
}

impl LinkError {
    /// Whether the command line is what is wrong.
    pub fn is_usage(&self) -> bool {
        !matches!(self, LinkError::Links(_) | LinkError::File(_) | LinkError::Qr(_) | LinkError::Output(_))
            || matches!(self, LinkError::Links(LinksError::Unknown(_)))
    }
}

/// A link that was made. Its URLs are known only now: what is kept does not hold the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What is kept of it.
    pub link: Link,
    /// What it opens, for people.
    pub album: String,
    /// What to give to guests.
    pub url: String,
    /// The same for guests who verify: with the identity's key.
    pub verified: String,
    /// Whether the site takes a password or a link to get in.
    pub closed: bool,
    /// When it ends, or the share if that is sooner.
    pub ends: Option<u64>,
}

/// A site of this computer.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its name.
    pub name: Name,
    /// Its own files.
    pub home: SiteHome,
    /// What is known of it.
    pub about: SiteFile,
}

impl Site {
    /// The site of this name below `home`, or the only one.
    ///
    /// # Errors
    /// [`LinkError`], with the names that there are.
    pub fn find(home: Option<&Path>, name: Option<&str>) -> Result<Site, LinkError> {
        let home = home.ok_or(LinkError::NoHome)?;
        let mut known = Vec::new();
        for entry in std::fs::read_dir(home.join("sites")).into_iter().flatten().flatten() {
            known.extend(entry.file_name().to_str().and_then(|name| name.parse::<Name>().ok()));
        }
        known.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        if name.is_none() {
            // A folder may be there for what was told of a site that another computer publishes.
            known.retain(|name| SiteFile::is_there(home, name));
        }
        let name = match (name, &known[..]) {
            (Some(name), _) => {
                let found = known.iter().find(|known| known.as_str() == name);
                found.cloned().ok_or_else(|| LinkError::NoSuchSite(name.to_owned()))?
            }
            (None, [only]) => only.clone(),
            (None, []) => return Err(LinkError::WhichSite("this computer has published none yet".into())),
            (None, several) => {
                let names: Vec<_> = several.iter().map(Name::as_str).collect();
                return Err(LinkError::WhichSite(format!("there are {}", names.join(", "))));
            }
        };
        let home = SiteHome::open(home, &name)?;
        let about = SiteFile::read(&home)?.ok_or_else(|| LinkError::NeverOnline(name.clone()))?;
        Ok(Site { name, home, about })
    }

    /// Makes a link.
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn link(
        &self,
        album: &str,
        expires: Option<u64>,
        note: Option<String>,
        now: u64,
    ) -> Result<Made, LinkError> {
        let (Some(base), Some(key)) = (&self.about.url, &self.about.key) else {
            return Err(LinkError::NeverOnline(self.name.clone()));
        };
        let place = self.place(album)?;
        let (link, token) = LinksFile::of(&self.home).make(&place, expires, note, now)?;
        let url = format!("{}{}?{PARAMETER}={token}", base.trim_end_matches('/'), place.to_path());
        let ends = expires.into_iter().chain(self.about.expires).min();
        let (album, closed) = (place.to_name(), self.about.closed);
        Ok(Made { link, album, verified: format!("{url}#oriel=1.{key}"), url, closed, ends })
    }

    /// What an album's name means: a path inside of the share, or of the file system into it.
    fn place(&self, album: &str) -> Result<Place, LinkError> {
        let bad = || LinkError::BadAlbum(album.to_owned());
        let Some(folder) = &self.about.folder else {
            let place = Place::of_name(album).ok_or_else(bad)?;
            return Ok(place.as_folder(album.ends_with('/')));
        };
        let inside = Path::new(album).canonicalize().ok().filter(|path| path.is_absolute());
        let inside = inside.and_then(|path| Some(path.strip_prefix(folder).ok()?.to_str()?.to_owned()));
        let relative = match inside {
            Some(inside) if Path::new(album).is_absolute() && !is_there(folder, album) => inside,
            _ => album.to_owned(),
        };
        let place = Place::of_name(&relative).ok_or_else(bad)?;
        let hidden = place.names().any(|name| name.starts_with(b"."));
        if hidden || !is_there(folder, &place.to_name()) {
            return Err(LinkError::NoSuchAlbum(album.to_owned(), folder.clone()));
        }
        let is_folder = folder.join(place.to_name().trim_start_matches('/')).is_dir();
        Ok(place.as_folder(is_folder))
    }
}

fn is_there(folder: &Path, album: &str) -> bool {
    folder.join(album.trim_start_matches('/')).exists()
}

/// What people are given who are told of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForGuests {
    /// The URL: a secret link where the site takes a password or a link to get in.
    pub url: String,
    /// The same with the identity's key.
    pub link: String,
    /// When it ends, or the share if that is sooner.
    pub expires: Option<u64>,
}

/// What to give to people who are told of `album` of a site that is, or was, online at `url` and `link`.
///
/// # Errors
/// [`LinkError`].
pub fn for_guests(
    name: &Name,
    home: &SiteHome,
    (url, link): (String, String),
    album: &str,
) -> Result<ForGuests, LinkError> {
    let about = SiteFile::read(home)?.unwrap_or_default();
    if !about.closed {
        return Ok(ForGuests { url, link, expires: about.expires });
    }
    let now = Clock::system().now();
    let site = Site { name: name.clone(), home: home.clone(), about };
    let made = site.link(album, end(FOR_GUESTS, now)?, Some("sent by mail".to_owned()), now)?;
    Ok(ForGuests { url: made.url, link: made.verified, expires: made.ends })
}

/// Makes a link and prints it.
///
/// # Errors
/// [`LinkError`].
pub fn make(args: LinkArgs, home: Option<&Path>) -> Result<(), LinkError> {
    let now = Clock::system().now();
    let expires = end(&args.expires, now)?;
    let made = Site::find(home, args.name.as_deref())?.link(&args.album, expires, args.note, now)?;
    if let Some(path) = args.qr {
        qr_file::write(&made.url, path)?;
    }
    let text = if args.json { format!("{}\n", made.json()) } else { made.sentences() };
    Ok(io::stdout().write_all(text.as_bytes())?)
}

/// When a link ends that is asked to end then; `None` for never.
///
/// # Errors
/// [`LinkError::BadEnd`] or [`LinkError::Over`].
pub fn end(text: &str, now: u64) -> Result<Option<u64>, LinkError> {
    if text == "never" {
        return Ok(None);
    }
    let end = text.parse::<When>()?.from(now);
    if end > now { Ok(Some(end)) } else { Err(LinkError::Over) }
}

impl Made {
    /// For programs.
    pub fn json(&self) -> Value {
        json!({
            "id": self.link.id, "url": self.url, "link": self.verified, "album": self.album,
            "note": self.link.note, "made": when::stamp(self.link.made), "expires": self.ends.map(when::stamp),
            "closed": self.closed,
        })
    }

    fn sentences(&self) -> String {
        let until =
            self.ends.map_or("until it is revoked".into(), |end| format!("until {}", when::in_words(end)));
        let mut text = format!(
            "{} is open by this link {until}:\n\n    {}\n\nFor visitors who verify what arrives:\n\n    {}\n\n\
             To revoke it: oriel links --revoke {}\n",
            self.album, self.url, self.verified, self.link.id
        );
        if !self.closed {
            text.push_str(
                "The site is open to everybody as it is, with a link or without. To have links matter, start it with \
                 --links-only or --password-file.\n",
            );
        }
        text
    }
}

/// Lists links, or revokes some.
///
/// # Errors
/// [`LinkError`].
pub fn list(args: &LinksArgs, home: Option<&Path>) -> Result<(), LinkError> {
    let now = Clock::system().now();
    let site = Site::find(home, args.name.as_deref())?;
    let file = LinksFile::of(&site.home);
    let text = if args.revoke_all || !args.revoke.is_empty() {
        let ended = file.revoke(&args.revoke, now)?;
        if args.json {
            format!("{}\n", json!({"revoked": ended.iter().map(|link| &link.id).collect::<Vec<_>>()}))
        } else {
            format!(
                "{} revoked\n",
                match ended.len() {
                    1 => "1 link was".into(),
                    count => format!("{count} links were"),
                }
            )
        }
    } else {
        let links = file.read()?;
        let links: Vec<&Link> =
            links.iter().filter(|link| args.all || link.standing(now) == Standing::Good).collect();
        if args.json {
            let listed: Vec<_> = links.iter().map(|link| listed(link, now)).collect();
            format!("{}\n", json!({"name": site.name.as_str(), "links": listed}))
        } else {
            table(&links, now)
        }
    };
    Ok(io::stdout().write_all(text.as_bytes())?)
}

fn album(link: &Link) -> String {
    Place::of_path(&link.album).map_or_else(|| link.album.clone(), |place| place.to_name())
}

fn listed(link: &Link, now: u64) -> Value {
    json!({
        "id": link.id, "album": album(link), "note": link.note, "made": when::stamp(link.made),
        "expires": link.expires.map(when::stamp), "standing": link.standing(now).word(),
    })
}

fn table(links: &[&Link], now: u64) -> String {
    if links.is_empty() {
        return "no links\n".into();
    }
    let line = |link: &&Link| {
        let until = match (link.standing(now), link.expires) {
            (Standing::Good, Some(end)) => format!("until {}", when::in_words(end)),
            (Standing::Good, None) => "until revoked".into(),
            (over, _) => over.word().to_owned(),
        };
        let note: String =
            link.note.iter().flat_map(|note| note.chars()).filter(|char| !char.is_control()).collect();
        format!("{}  {}  {until}  {note}", link.id, album(link)).trim_end().to_owned() + "\n"
    };
    links.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(folder: Option<&Path>) -> (tempfile::TempDir, Site) {
        let dir = tempfile::tempdir().unwrap();
        let name: Name = "alice".parse().unwrap();
        let home = SiteHome::open(&dir.path().join("home"), &name).unwrap();
        let about = SiteFile {
            url: Some("https://alice.example.net/".into()),
            key: Some("KEY".into()),
            folder: folder.map(Path::to_owned),
            closed: true,
            expires: Some(500),
        };
        about.write(&home).unwrap();
        let found = Site::find(Some(&dir.path().join("home")), None).unwrap();
        assert_eq!((&found.name, &found.about), (&name, &about));
        (dir, found)
    }

    #[test]
    fn a_link_names_an_album_that_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().canonicalize().unwrap();
        std::fs::create_dir_all(folder.join("Rome & Co/in")).unwrap();
        std::fs::create_dir(folder.join(".hidden")).unwrap();
        std::fs::write(folder.join("one.jpg"), "").unwrap();
        let (_dir, site) = site(Some(&folder));
        let path = |album: &str| site.place(album).map(|place| place.to_path());
        for (album, expected) in [
            ("/", "/"),
            ("Rome & Co", "/Rome%20%26%20Co/"),
            ("/Rome & Co/", "/Rome%20%26%20Co/"),
            ("Rome & Co/in/", "/Rome%20%26%20Co/in/"),
            (folder.join("Rome & Co/in").to_str().unwrap(), "/Rome%20%26%20Co/in/"),
            (folder.to_str().unwrap(), "/"),
            ("one.jpg", "/one.jpg"),
        ] {
            assert_eq!(path(album).unwrap(), expected, "{album}");
        }
        for album in ["Paris", "rome & co", ".hidden", "Rome & Co/../.hidden", "..", "/etc"] {
            assert!(path(album).unwrap_err().is_usage(), "{album}");
        }
    }

    #[test]
    fn a_link_is_made_for_guests_and_for_those_who_verify() {
        let (_dir, site) = site(None);
        let made = site.link("shop/", Some(400), Some("for Bob".into()), 100).unwrap();
        assert!(made.url.starts_with("https://alice.example.net/shop/?oriel-link="), "{made:?}");
        assert_eq!(made.verified, format!("{}#oriel=1.KEY", made.url));
        assert_eq!(made.json()["expires"], "1970-01-01T00:06:40Z");
        assert_eq!(site.link("/", None, None, 100).unwrap().ends, Some(500), "the share ends sooner");
        assert!(made.sentences().contains("--revoke") && !made.sentences().contains("open to everybody"));
        let listed = table(&[&made.link], 100);
        assert!(listed.contains("/shop/") && listed.contains("for Bob"), "{listed}");
    }

    #[test]
    fn which_site_is_meant_must_be_clear() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(Site::find(None, None), Err(LinkError::NoHome)));
        assert!(matches!(Site::find(Some(dir.path()), None), Err(LinkError::WhichSite(_))));
        assert!(matches!(Site::find(Some(dir.path()), Some("../x")), Err(LinkError::NoSuchSite(_))));
        let home = dir.path().join("home");
        let open = |name: &str| SiteHome::open(&home, &name.parse().unwrap()).unwrap();
        open("carol");
        SiteFile::default().write(&open("alice")).unwrap();
        assert_eq!(
            Site::find(Some(&home), None).unwrap().name.as_str(),
            "alice",
            "carol was never published"
        );
        SiteFile::default().write(&open("bob")).unwrap();
        let several = Site::find(Some(&home), None).unwrap_err();
        assert!(several.to_string().contains("alice, bob"), "{several}");
        assert!(matches!(Site::find(Some(&home), Some("carol")), Err(LinkError::NeverOnline(_))));
        for (text, end_at) in
            [("never", Some(None)), ("2d", Some(Some(172_900))), ("1970-01-01T00:00", None), ("x", None)]
        {
            assert_eq!(end(text, 100).ok(), end_at, "{text}");
        }
    }
}
