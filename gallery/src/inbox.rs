//! What visitors leave: resumable uploads ([`tus`]) and forms of browsers without JavaScript ([`multipart`]).
//!
//! Nothing that was left is ever served. It lies in the hidden folder `.oriel-inbox/` at the root of what is shared until
//! the owner looks at it and moves it away, which makes room for more.

mod cleaned;
mod holds;
mod magic;
mod multipart;
mod paced;
mod receive;
mod store;
mod tus;
mod upload;

pub use store::INBOX;

use std::io;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use oriel_pictures::kind::Kind;
use tokio::sync::{Mutex, Semaphore};

use crate::body::Body;
use crate::form;
use crate::inbox::holds::Holds;
use crate::inbox::store::{Finish, Store};
use crate::inbox::upload::{Id, KEPT, Upload};
use crate::refusal::{Refusal, Why};
use crate::root::{Node, Root};
use crate::tally::Tally;
use crate::target::Target;
use crate::{dates, options, reply, sender};

/// The most requests at once that bring bytes.
const MOST_AT_ONCE: usize = 64;

/// The inbox of a folder.
#[derive(Debug)]
pub(crate) struct Inbox {
    root: Arc<Root>,
    limits: options::Inbox,
    tally: Arc<Tally>,
    holds: Holds,
    places: Semaphore,
    /// Held while room is looked for and taken.
    door: Mutex<()>,
}

impl Inbox {
    pub(crate) fn new(root: Arc<Root>, limits: options::Inbox, tally: Arc<Tally>) -> Inbox {
        let places = Semaphore::new(MOST_AT_ONCE);
        Inbox { root, limits, tally, holds: Holds::default(), places, door: Mutex::default() }
    }

    /// Answers a request for the inbox of `album`, or for the upload `id` of it: OPTIONS and POST, or HEAD, PATCH and
    /// DELETE.
    pub(crate) async fn respond<B>(
        &self,
        request: &Parts,
        album: &Target,
        id: Option<&str>,
        body: B,
    ) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
    {
        if request.method == Method::OPTIONS {
            return tus::options(&self.limits, id.is_some());
        }
        if !sender::is_same_site(request) {
            return self.refuse(Why::OtherSite, request);
        }
        if !self.is_album(album).await {
            return reply::notice(StatusCode::NOT_FOUND);
        }
        let Ok(_place) = self.places.try_acquire() else {
            return self.refuse(Why::Busy, request);
        };
        if id.is_none() && form::content_type(&request.headers) == "multipart/form-data" {
            return match multipart::receive(self, request, album, body).await {
                Ok(response) => response,
                Err(why) => self.refuse(why, request),
            };
        }
        tus::respond(self, request, album, id, body).await
    }

    fn refuse(&self, why: Why, request: &Parts) -> Response<Body> {
        why.count(&self.tally);
        Refusal::of(why).page(&request.headers)
    }

    async fn is_album(&self, album: &Target) -> bool {
        let (root, path) = (Arc::clone(&self.root), album.path());
        let node = tokio::task::spawn_blocking(move || root.open_node(&path)).await;
        matches!(node, Ok(Ok(Node::Directory)))
    }

    /// Whether a file of this name is taken at all, whatever its content.
    fn takes(&self, name: &str) -> bool {
        self.limits.any_type || Kind::of(Path::new(name)).is_some()
    }

    /// Makes room for an upload and begins it. Where the length is not known, what is free is reserved up to `length`.
    async fn begin(
        &self,
        name: &str,
        length: u64,
        album: &Target,
        resumable: bool,
    ) -> Result<(Id, Upload), Why> {
        let name = cleaned::cleaned(name);
        if !self.takes(&name) {
            return Err(Why::WrongType);
        }
        let largest = self.limits.largest;
        if resumable && length > largest {
            return Err(Why::TooLarge);
        }
        let id = Id::random().map_err(|_| Why::Failed)?;
        let album = album.as_directory();
        let expires = dates::now() + KEPT;
        let (root, limits) = (Arc::clone(&self.root), self.limits.clone());
        let _alone = self.door.lock().await;
        blocking(move || {
            let store = Store::open(&root)?;
            let length = if resumable { length } else { length.min(largest).min(store.free(&limits)?) };
            if !store.has_room(length, &limits)? {
                return Ok(Err(Why::Full));
            }
            let upload = Upload { name, length, album, expires, resumable };
            store.begin(&id, &upload)?;
            Ok(Ok((id, upload)))
        })
        .await?
    }

    /// Gives an upload that is all there its place. Returns the name it got.
    async fn finish(&self, id: &Id, upload: &Upload) -> Result<String, Why> {
        let (root, any_type) = (Arc::clone(&self.root), self.limits.any_type);
        let (id, upload) = (id.clone(), upload.clone());
        let finish = blocking(move || Store::open(&root)?.finish(&id, &upload, any_type)).await?;
        match finish {
            Finish::Kept(name) => {
                self.tally.received();
                Ok(name)
            }
            Finish::WrongType => Err(Why::WrongType),
        }
    }

    /// Forgets an upload.
    async fn forget(&self, id: &Id) -> Result<(), Why> {
        let (root, id) = (Arc::clone(&self.root), id.clone());
        blocking(move || {
            Store::open(&root)?.remove(&id);
            Ok(())
        })
        .await
    }
}

/// Does disk work where it holds up nobody.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Why> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| {
            tracing::debug!(%error, "the inbox");
            Why::from_write(&error)
        }),
        Err(_) => Err(Why::Failed),
    }
}
