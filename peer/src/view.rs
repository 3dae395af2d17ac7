//! What the owner may know of a site while it is published: its state, its numbers, how far its folder was read.
//!
//! Exchanges and uplinks tell it; the owner's page, the progress line and the messenger look at it.

pub mod asked;
pub mod indexing;
pub mod rates;
pub mod tally;
pub mod top;

use std::collections::HashMap;
use std::future::poll_fn;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use oriel_protocol::name::Name;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use self::asked::Asked;
use self::indexing::{Contents, Indexing};
use self::tally::{Numbers, Tally};
use crate::response::Outcome;
use crate::words;

/// Where a site can be visited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Address {
    /// Its public URL.
    pub url: String,
    /// The URL with the identity's key.
    pub link: String,
    /// The relay.
    pub relay: String,
}

/// Whether a site can be visited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum Standing {
    /// Not yet.
    Starting,
    /// Yes.
    Online {
        /// Where.
        #[serde(flatten)]
        address: Address,
        /// Seconds since 1970.
        since: u64,
    },
    /// Not now.
    Offline {
        /// Why.
        reason: String,
        /// Seconds since 1970.
        since: u64,
    },
}

/// What stands behind a site, as its owner knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Behind {
    /// A folder.
    Folder(PathBuf),
    /// A web server.
    Target(String),
}

impl std::fmt::Display for Behind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Behind::Folder(path) => path.display().fmt(f),
            Behind::Target(target) => f.write_str(target),
        }
    }
}

/// One site.
#[derive(Debug)]
pub struct SiteView {
    /// Its name.
    pub name: Name,
    /// What stands behind it.
    pub behind: Behind,
    /// Where visitors leave files, if they may.
    pub inbox: Option<PathBuf>,
    standing: watch::Sender<Standing>,
    tally: Mutex<Tally>,
    indexing: Option<Box<dyn Indexing>>,
}

impl SiteView {
    /// Of a site that is about to be published.
    pub fn new(name: Name, behind: Behind) -> Self {
        let tally = Mutex::new(Tally::new(words::now()));
        let standing = watch::Sender::new(Standing::Starting);
        Self { name, behind, inbox: None, standing, tally, indexing: None }
    }

    /// The same, of a folder that says how far it was read.
    #[must_use]
    pub fn indexed(self, indexing: Box<dyn Indexing>) -> Self {
        Self { indexing: Some(indexing), ..self }
    }

    /// The same, of a folder whose visitors leave files here.
    #[must_use]
    pub fn with_inbox(self, inbox: PathBuf) -> Self {
        Self { inbox: Some(inbox), ..self }
    }

    /// Whether it can be visited now.
    pub fn standing(&self) -> Standing {
        self.standing.borrow().clone()
    }

    /// Waits until it can be visited, and says where.
    pub async fn online(&self) -> Address {
        let mut standing = self.standing.subscribe();
        loop {
            if let Standing::Online { address, .. } = &*standing.borrow_and_update() {
                return address.clone();
            }
            // Never closed: `self` holds the other end.
            let _ = standing.changed().await;
        }
    }

    /// Its numbers, as of now.
    pub fn numbers(&self) -> Numbers {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner).numbers(words::now())
    }

    /// What is known of its folder.
    pub fn contents(&self) -> Option<Contents> {
        self.indexing.as_ref()?.contents()
    }
}

/// The sites of a program, as their owner sees them. Clones are cheap.
#[derive(Clone, Debug, Default)]
pub struct Views(Arc<HashMap<Name, Arc<SiteView>>>);

impl Views {
    /// Of these sites. What is told of others is forgotten.
    pub fn new(views: impl IntoIterator<Item = Arc<SiteView>>) -> Self {
        Self(Arc::new(views.into_iter().map(|view| (view.name.clone(), view)).collect()))
    }

    /// Waits until one of them can be visited.
    pub async fn any_online(&self) {
        let mut waits: Vec<_> = self.0.values().map(|view| Box::pin(view.online())).collect();
        poll_fn(|cx| {
            let one = waits.iter_mut().any(|wait| wait.as_mut().poll(cx).is_ready());
            if one { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }

    /// Can be visited.
    pub fn online(&self, name: &Name, address: Address) {
        self.stand(name, Standing::Online { address, since: words::now() });
    }

    /// Cannot be visited any more.
    pub fn offline(&self, name: &Name, reason: &str) {
        self.stand(name, Standing::Offline { reason: reason.to_owned(), since: words::now() });
    }

    fn stand(&self, name: &Name, standing: Standing) {
        if let Some(view) = self.0.get(name) {
            view.standing.send_replace(standing);
        }
    }

    /// Counts an exchange that has ended.
    pub fn record(&self, name: &Name, asked: &Asked, outcome: &Outcome) {
        if let Some(view) = self.0.get(name) {
            let mut tally = view.tally.lock().unwrap_or_else(PoisonError::into_inner);
            tally.record(asked, outcome, words::now());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_waits_learns_where_it_is_online() {
        let name: Name = "alice".parse().unwrap();
        let view = Arc::new(SiteView::new(name.clone(), Behind::Target("3000".into())));
        let views = Views::new([Arc::clone(&view)]);
        let address =
            Address { url: "https://alice.example.net/".into(), link: "l".into(), relay: "r".into() };
        let (seen, ()) = tokio::join!(view.online(), async { views.online(&name, address.clone()) });
        assert_eq!(seen, address);
        views.offline(&name, "lost");
        assert!(matches!(view.standing(), Standing::Offline { .. }));
        views.offline(&"bob".parse().unwrap(), "not ours");
    }
}
