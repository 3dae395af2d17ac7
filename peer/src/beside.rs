//! What goes on beside the publishing of sites, and never stops it: the owner's page, the line of progress, and the
//! mail to people who are to be told.

use std::path::PathBuf;
use std::sync::Arc;

use oriel_gallery::{Folder, INBOX};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::config::{OriginConfig, SiteConfig};
use crate::events::{Event, Events};
use crate::limits::Limits;
use crate::link_command::for_guests;
use crate::mail::address::Recipient;
use crate::mail::by_hand;
use crate::mail::invitation::Invitation;
use crate::mail::messenger::{Errand, Progress};
use crate::mail::pictures;
use crate::mail::settings::Settings;
use crate::mail::told::{Share, untold};
use crate::origin::Origin;
use crate::owner::progress;
use crate::owner::server::OwnerServer;
use crate::owner::status::Source;
use crate::site_home::SiteHome;
use crate::view::{Behind, SiteView, Views};
use crate::words;

/// What goes on beside.
#[derive(Debug)]
pub struct Beside {
    /// Where sites keep their own files, if anywhere.
    home: Option<PathBuf>,
    settings: Option<Arc<Settings>>,
    events: Events,
    limits: Limits,
    views: Vec<Arc<SiteView>>,
    sources: Vec<Source>,
    letters: Vec<Letter>,
}

/// Mail to be sent once a site is online.
#[derive(Debug)]
struct Letter {
    view: Arc<SiteView>,
    home: SiteHome,
    people: Vec<Recipient>,
    folder: Option<Folder>,
}

impl Beside {
    /// Of no site yet; without `settings` people are told how to send mail by hand.
    pub fn new(home: Option<PathBuf>, settings: Option<Settings>, events: Events, limits: Limits) -> Self {
        let settings = settings.map(Arc::new);
        Self { home, settings, events, limits, views: Vec::new(), sources: Vec::new(), letters: Vec::new() }
    }

    /// Of this site too.
    pub fn add(&mut self, site: &SiteConfig, origin: &Origin) {
        let behind = match &site.origin {
            OriginConfig::Folder(path) => {
                Behind::Folder(std::path::absolute(path).unwrap_or_else(|_| path.clone()))
            }
            OriginConfig::Http { target, .. } => Behind::Target(target.to_string()),
        };
        let mut view = SiteView::new(site.name.clone(), behind);
        let folder = match origin {
            Origin::Folder(folder) => Some(folder.clone()),
            Origin::Http(_) => None,
        };
        if let Some(folder) = &folder {
            view = view.indexed(Box::new(folder.clone()));
        }
        if let (OriginConfig::Folder(path), true) = (&site.origin, site.gallery.inbox) {
            view = view.with_inbox(path.join(INBOX));
        }
        let view = Arc::new(view);
        self.views.push(Arc::clone(&view));
        let Some(home) = &self.home else { return };
        let home = match SiteHome::open(home, &site.name) {
            Ok(home) => home,
            Err(error) => {
                let message = format!("{}: no page for its owner, and nobody is told: {error}", site.name);
                return self.events.emit(&Event::Error { code: "site-home", message: &message });
            }
        };
        if !site.notify.is_empty() {
            let (view, home) = (Arc::clone(&view), home.clone());
            self.letters.push(Letter { view, home, people: site.notify.clone(), folder });
        }
        self.sources.push(Source { view, home });
    }

    /// What exchanges and uplinks tell of these sites.
    pub fn views(&self) -> Views {
        Views::new(self.views.iter().cloned())
    }

    /// Goes on until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        let Self { settings, events, limits, views, sources, letters, .. } = self;
        let mut tasks = JoinSet::new();
        for view in views {
            tasks.spawn(progress::print(view, events));
        }
        for letter in letters {
            tasks.spawn(letter.send(settings.clone(), events, limits.clone()));
        }
        match OwnerServer::new(sources, limits).await {
            Ok(server) => {
                for (card, source) in server.cards() {
                    let (name, url) = (source.view.name.as_str(), card.url());
                    events.emit(&Event::Owner { name, url: &url });
                }
                server.serve(stop).await;
            }
            Err(error) => {
                let message = format!("there is no page for the owner: {error}");
                events.emit(&Event::Error { code: "owner-page", message: &message });
                stop.cancelled().await;
            }
        }
    }
}

impl Letter {
    async fn send(self, settings: Option<Arc<Settings>>, events: Events, limits: Limits) {
        let Self { view, home, people, folder } = self;
        let name = view.name.as_str();
        let address = view.online().await;
        let share = Share::new(Some(&view.behind.to_string()), &address.link);
        let fail = |error: &dyn std::fmt::Display| {
            let message = format!("nobody was told of {name}: {error}");
            events.emit(&Event::Error { code: "mail", message: &message });
        };
        let people = match untold(&home, &share, &people) {
            Ok(people) if people.is_empty() => return,
            Ok(people) => people,
            Err(error) => return fail(&error),
        };
        // Once for all who are told now; who was told before keeps the link of then.
        let given = match for_guests(&view.name, &home, (address.url, address.link), "/") {
            Ok(given) => given,
            Err(error) => return fail(&error),
        };
        let mut invitation = Invitation {
            url: given.url,
            link: given.link,
            expires: given.expires,
            owner: name.to_owned(),
            album: title(&view.behind),
            ..Invitation::default()
        };
        let Some(settings) = settings else {
            let now = words::now();
            let (mailto, text) =
                (by_hand::mailto(&invitation, &people, now), by_hand::text(&invitation, now));
            events.emit(&Event::Tell { name, mailto: &mailto, text: &text });
            return;
        };
        if let Some(own) = &settings.from_name {
            invitation.owner.clone_from(own);
        }
        if let Some(folder) = &folder {
            invitation.previews = pictures::of(folder, "/", settings.previews).await;
        }
        let errand = Errand {
            invitation: &invitation,
            settings: &settings,
            home: &home,
            share: &share,
            limits: &limits,
        };
        errand.run(people, limits.mail_attempts, |progress| report(events, name, &progress)).await;
    }
}

/// Says what became of the mail about a site.
pub fn report(events: Events, name: &str, progress: &Progress<'_>) {
    let message = match progress {
        Progress::Sent(to) => return events.emit(&Event::Told { name, to: to.as_str() }),
        Progress::Refused(to, said) => {
            format!("{to} was not told of {name}: the mail server refused ({said}); is the address right?")
        }
        Progress::Failed(error, Some(again)) => {
            format!("not everybody was told of {name} yet: {error}; trying again in {} s", again.as_secs())
        }
        Progress::Failed(error, None) => {
            format!("not everybody was told of {name}: {error}; `oriel notify` tells the others later")
        }
    };
    events.emit(&Event::Error { code: "mail", message: &message });
}

/// What people call a folder: its own name.
pub fn title(behind: &Behind) -> Option<String> {
    match behind {
        Behind::Folder(path) => Some(path.file_name()?.to_string_lossy().into_owned()),
        Behind::Target(_) => None,
    }
}
