//! Who may see a site. A gate is asked before an origin learns of a request, whatever the origin is.
//!
//! A site is open, or it opens to whoever knows its password or has a link, or to links alone. What opened it is the
//! visitor's and the peer's business: neither the peer's cookies nor a link's token reach an origin.
//!
//! Floors, from the ground up: [`clock`], [`when`], [`place`], [`secret`], [`watched`], [`attempts`], [`cookies`],
//! [`query`], [`password`]; [`asker`], [`sessions`], [`links_file`], [`form`], [`passed`]; [`links`], [`trial`],
//! [`refusal`]; [`pages`], [`site_file`]; the gate itself, and `login` beside it.

pub mod asker;
pub mod attempts;
pub mod clock;
pub mod cookies;
pub mod form;
pub mod links;
pub mod links_file;
mod login;
pub mod pages;
pub mod passed;
pub mod password;
pub mod place;
pub mod query;
pub mod refusal;
pub mod secret;
pub mod sessions;
pub mod site_file;
pub mod trial;
pub mod watched;
pub mod when;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName};
use http::{Method, Response};
use oriel_certs::private_file::PrivateFileError;
use oriel_protocol::head::RequestHead;
use oriel_protocol::name::Name;

use self::asker::{Asker, basic};
use self::clock::Clock;
use self::links::{Index, Links, Said, Use};
use self::links_file::Standing;
use self::login::Login;
use self::pages::{Pages, see_other};
use self::place::Place;
use self::refusal::Refusal;
use self::site_file::SiteFile;
use self::trial::Trial;
use self::watched::Unusable;
use crate::events::{Event, Events};
use crate::origin::OriginBody;
use crate::request_body::RequestBody;
use crate::site_home::SiteHome;

/// Whom the owner lets in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Who knows the password in this file; links open too.
    pub password_file: Option<PathBuf>,
    /// Who has a link, and nobody else.
    pub links_only: bool,
    /// Nobody from then on, in seconds since 1970.
    pub expires: Option<u64>,
}

impl Rules {
    /// Whether it takes something to get in.
    pub fn are_closed(&self) -> bool {
        self.password_file.is_some() || self.links_only
    }
}

/// Why a gate cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// The password file.
    #[error("{0}")]
    Password(String),
    /// The site's own files.
    #[error(transparent)]
    File(#[from] PrivateFileError),
    /// There is nowhere to keep them.
    #[error("there is no home folder to keep links and sessions in: set ORIEL_HOME")]
    NoHome,
}

/// The gate of one site. Clones are the same gate.
#[derive(Clone, Debug)]
pub struct Gate(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: Name,
    rules: Rules,
    /// The origin's folder, if it is one, which has files of its own below `/.oriel/assets/`.
    folder: Option<PathBuf>,
    home: Option<SiteHome>,
    links: Option<Links>,
    login: Option<Login>,
    clock: Clock,
    events: Events,
}

/// What is to be done with a request.
#[derive(Debug)]
pub enum Verdict {
    /// The origin may answer it.
    Pass(Pass),
    /// This is the answer.
    Answer(Box<Response<OriginBody>>),
}

/// How a request got through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pass {
    /// Whether the answer depends on who asks.
    pub is_private: bool,
    /// The folder that the visitor's link is for, with a slash at both ends, where nothing else opened the site.
    pub top: Option<String>,
    /// The id of that link.
    pub link: Option<String>,
}

impl Pass {
    /// Makes the origin's answer fit for those who may see it.
    pub fn finish(&self, fields: &mut HeaderMap) {
        if self.is_private {
            passed::make_private(fields);
        }
    }
}

/// Fields by which some servers take another path than the one in the request.
const OTHER_PATHS: [&str; 4] = ["x-original-url", "x-original-uri", "x-rewrite-url", "x-forwarded-uri"];

/// WebDAV's second path (RFC 4918, section 10.3).
const DESTINATION: &str = "destination";

impl Gate {
    /// The gate of the site `name`, whose own files are at `home`; an open one can do without. `folder` is what it
    /// shares, if it is one.
    ///
    /// # Errors
    /// [`AccessError`].
    pub fn new(
        name: Name,
        home: Option<&SiteHome>,
        rules: Rules,
        folder: Option<PathBuf>,
        clock: Clock,
        events: Events,
    ) -> Result<Self, AccessError> {
        if rules.are_closed() && home.is_none() {
            return Err(AccessError::NoHome);
        }
        let links = home.map(Links::of);
        let login = match (&rules.password_file, home) {
            (Some(file), Some(home)) => Some(Login::new(file.clone(), home, name.clone())?),
            _ => None,
        };
        let home = home.cloned();
        Ok(Self(Arc::new(Inner { name, rules, folder, home, links, login, clock, events })))
    }

    /// Notes what links to the site need: with which URL they begin, the identity's key, and whom it lets in. Not
    /// before: a start that comes to nothing says nothing about a site that runs.
    pub fn went_online(&self, url: &str, key: &str) {
        let Inner { home: Some(home), rules, folder, .. } = &*self.0 else { return };
        let folder = folder.as_ref().and_then(|folder| folder.canonicalize().ok());
        let (url, key) = (Some(url.to_owned()), Some(key.to_owned()));
        let file = SiteFile { url, key, folder, closed: rules.are_closed(), expires: rules.expires };
        if let Err(error) = file.write(home) {
            tracing::warn!(%error, "links to {} will begin with an older address", self.0.name);
        }
    }

    /// How links were used since the start, by their ids.
    pub fn uses(&self) -> HashMap<String, Use> {
        self.0.links.as_ref().map(Links::uses).unwrap_or_default()
    }

    /// Decides on a request, and takes out of it what is not for the origin. `signed` is whether packets are asked for.
    pub async fn decide(&self, head: &mut RequestHead, body: &mut RequestBody, signed: bool) -> Verdict {
        let asker = Asker::of(head, signed);
        let to = form::safe(head.target.as_str());
        match self.0.judge(head, body, &asker).await {
            Ok(verdict) => verdict,
            Err(refusal) => {
                if signed {
                    form::drain(body).await;
                }
                Verdict::Answer(Box::new(self.0.pages().refusal(&refusal, &asker, &to)))
            }
        }
    }
}

impl Inner {
    fn pages(&self) -> Pages<'_> {
        Pages { site: self.name.as_str(), has_password: self.login.is_some() }
    }

    async fn judge(
        &self,
        head: &mut RequestHead,
        body: &mut RequestBody,
        asker: &Asker,
    ) -> Result<Verdict, Refusal> {
        let ours = cookies::take(&mut head.fields);
        let tokens = query::take(&mut head.target);
        let now = self.clock.now();
        if self.rules.expires.is_some_and(|end| end <= now) {
            return Err(Refusal::Over);
        }
        let clean = (!tokens.is_empty() && asker.navigates).then(|| form::safe(head.target.as_str()));
        if !self.rules.are_closed() {
            return Ok(match clean {
                Some(clean) => answer(see_other(&clean, None, asker)),
                None => Verdict::Pass(Pass::default()),
            });
        }
        if let Some(page) = head.target.path().strip_prefix("/.oriel/") {
            let reads = matches!(head.method, Method::GET | Method::HEAD);
            if self.folder.is_some() && reads && is_asset(page) {
                return Ok(Verdict::Pass(Pass::default()));
            }
            let login = self.login.as_ref().ok_or(Refusal::NoSuchPage)?;
            let page = page.to_owned();
            return login.page(&page, head, body, self, asker, now).await.map(answer);
        }
        let private = |top| Pass { is_private: true, top, link: None };
        let password = self.login.as_ref().map(Login::password);
        let password =
            password.map(|read| read.inspect_err(|unusable| self.report("password-file", unusable)));
        if let (Some(login), Some(Ok(password))) = (&self.login, &password)
            && !asker.is_foreign
            && ours.sessions.iter().any(|session| login.sessions.is_good(session, password.binding(), now))
        {
            login.hide_password(&mut head.fields, password, now);
            return Ok(match clean {
                Some(clean) => answer(see_other(&clean, None, asker)),
                None => Verdict::Pass(private(None)),
            });
        }
        let asked = Place::of_path(head.target.path());
        let index = self.links.as_ref().map(Links::now);
        let index = index.map(|read| read.inspect_err(|unusable| self.report("links", unusable)));
        let index: Option<&Index> = index.as_ref().and_then(|read| read.as_ref().ok()).map(|index| &**index);
        // What another site's page makes a browser send brings its cookies along; an address it has to know.
        let known: &[String] = if asker.is_foreign { &[] } else { &ours.tokens };
        let all = [&tokens[..], known].concat();
        let said = index.map_or(Said::Nothing, |index| index.say(&all, asked.as_ref(), now));
        if let Said::Opens(place, id) = said {
            if let (Some(login), Some(Ok(password))) = (&self.login, &password) {
                login.hide_password(&mut head.fields, password, now);
            }
            if !place.is_all() {
                narrow(&mut head.fields)?;
            }
            let Some(clean) = clean else {
                if let Some(links) = &self.links {
                    links.used(&id, now);
                }
                return Ok(Verdict::Pass(Pass { link: Some(id), ..private(Some(top_of(&place))) }));
            };
            let is_good = |token: &&String| {
                index
                    .and_then(|index| index.find(token, now))
                    .is_some_and(|(_, standing)| standing == Standing::Good)
            };
            let cookie = tokens.iter().find(is_good).and_then(|token| {
                let value = cookies::with(&ours.tokens, token);
                cookies::set(cookies::LINKS, &value, self.at_most(cookies::LONGEST, now))
            });
            return Ok(answer(see_other(&clean, cookie, asker)));
        }
        if asker.is_foreign {
            return Err(Refusal::Foreign);
        }
        if let (Some(login), Some(Ok(password)), Some(guess)) = (&self.login, &password, basic(&head.fields))
        {
            let password = Arc::clone(password);
            return match login.trials.test_often(&login.sessions, password, guess, asker.network, now).await {
                Trial::Right => {
                    head.fields.remove(AUTHORIZATION);
                    Ok(Verdict::Pass(private(None)))
                }
                Trial::Wrong => Err(Refusal::Password { to: form::safe(head.target.as_str()), wrong: true }),
                Trial::Wait(wait) => Err(Refusal::TooMany { wait }),
            };
        }
        let Some(index) = index else { return Err(Refusal::Broken) };
        Err(self.refuse(index, said, &tokens, &ours.tokens, matches!(password, Some(Err(_))), head, now))
    }

    /// Why a request without leave is refused.
    #[allow(clippy::too_many_arguments)] // all that is known of it
    fn refuse(
        &self,
        index: &Index,
        said: Said,
        tokens: &[String],
        known: &[String],
        no_password: bool,
        head: &RequestHead,
        now: u64,
    ) -> Refusal {
        let of = |standing| match standing {
            Standing::Revoked => Some(Refusal::RevokedLink),
            Standing::Expired => Some(Refusal::ExpiredLink),
            Standing::Good => None,
        };
        if let Said::Ended(standing) = said
            && let Some(refusal) = of(standing)
        {
            return refusal;
        }
        if let Some(token) = tokens.first() {
            return match index.find(token, now) {
                None => Refusal::UnknownLink,
                Some((place, standing)) => of(standing).unwrap_or(Refusal::OtherPlace(vec![place.clone()])),
            };
        }
        if no_password {
            return Refusal::Broken;
        }
        if self.login.is_some() {
            return Refusal::Password { to: form::safe(head.target.as_str()), wrong: false };
        }
        match index.open_places(known, now) {
            places if places.is_empty() => Refusal::Link,
            places => Refusal::OtherPlace(places),
        }
    }

    /// So many seconds, or as many as the share still lasts.
    fn at_most(&self, seconds: u64, now: u64) -> u64 {
        self.rules.expires.map_or(seconds, |end| end.saturating_sub(now).min(seconds))
    }

    fn report(&self, code: &str, unusable: &Unusable) {
        if unusable.is_news {
            let message = format!("{}: {}", self.name, unusable.reason);
            tracing::error!("{message}");
            self.events.emit(&Event::Error { code, message: &message });
        }
    }
}

fn answer(response: Response<OriginBody>) -> Verdict {
    Verdict::Answer(Box::new(response))
}

/// The folder where a visitor with this link begins: the link's own, or that of its one file.
fn top_of(place: &Place) -> String {
    let mut path = place.to_path();
    path.truncate(path.rfind('/').map_or(0, |last| last + 1));
    path
}

/// Takes out of a request for a part of a site what could make a server answer for another part.
fn narrow(fields: &mut HeaderMap) -> Result<(), Refusal> {
    for name in OTHER_PATHS.map(HeaderName::from_static) {
        fields.remove(name);
    }
    // A copy or a move ends where nobody has looked whether the link leads.
    if fields.contains_key(DESTINATION) { Err(Refusal::Link) } else { Ok(()) }
}

/// Whether what follows `/.oriel/` is one of the gallery's own files: a plain name, however it is decoded.
fn is_asset(page: &str) -> bool {
    page.strip_prefix("assets/").is_some_and(|name| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    })
}

#[cfg(test)]
mod tests;
