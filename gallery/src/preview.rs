//! Previews of pictures: out of the cache, or made once for all who wait for it.

mod answer;
mod maker;
mod seats;
#[cfg(test)]
mod tests;
mod troubles;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::Response;
use http::header::HeaderMap;
use oriel_pictures::kind::Kind;
use oriel_pictures::maker::{MakeError, Maker};
use oriel_pictures::preview::{Fit, Format};
use sha2::{Digest, Sha256};

use crate::body::Body;
use crate::cache::{Cache, Key, Made};
use crate::data;
use crate::file::tags;
use crate::index::Index;
use crate::options::Options;
use crate::preview::maker::Makes;
use crate::preview::seats::Seats;
use crate::preview::troubles::Troubles;
use crate::root::{Opened, Root};
use crate::stamp::Stamp;
use crate::state::Trouble;

/// Which previews these are. To be raised when they come to look different, so that none of before is shown.
const EDITION: &str = "1";

/// How long anybody waits for a preview, its turn included.
const PATIENCE: Duration = Duration::from_secs(30);

/// Makes and remembers previews for one shared folder.
#[derive(Debug)]
pub(crate) struct Previews {
    maker: Option<Arc<dyn Makes>>,
    cache: Option<Arc<Cache>>,
    seats: Seats,
    troubles: Troubles,
    made: AtomicU64,
    kept: AtomicU64,
}

/// What became of a request for a preview.
#[derive(Debug)]
pub(crate) enum Step {
    Done(Response<Body>),
    /// It has to be made.
    Make(Box<Job>),
}

/// A preview that is to be made.
#[derive(Debug)]
pub(crate) struct Job {
    opened: Opened,
    path: PathBuf,
    kind: Kind,
    stamp: Stamp,
    size: u32,
    format: Format,
    key: Key,
    /// Its entity tag, quotes included.
    tag: String,
    /// Whether this very version was asked for.
    exact: bool,
}

impl Previews {
    pub(crate) fn new(options: &Options) -> Previews {
        let maker = options.worker.clone().map(|worker| Arc::new(Maker::new(worker)) as Arc<dyn Makes>);
        Previews::with(maker, options.cache.as_ref().map(Cache::open))
    }

    fn with(maker: Option<Arc<dyn Makes>>, cache: Option<Arc<Cache>>) -> Previews {
        Previews {
            maker,
            cache,
            seats: Seats::default(),
            troubles: Troubles::default(),
            made: AtomicU64::new(0),
            kept: AtomicU64::new(0),
        }
    }

    /// Answers as far as that needs no making. Has to be called where blocking is allowed.
    ///
    /// `version` is the tag that was asked for.
    pub(crate) fn begin(
        &self,
        (root, index): (&Root, &Index),
        (opened, path, kind): (Opened, &Path, Kind),
        (size, version): (u32, Option<&str>),
        fields: &HeaderMap,
    ) -> Step {
        let Some(maker) = &self.maker else { return Step::Done(answer::placeholder()) };
        let job = Job::new(root, (opened, path, kind), (size, version), fields);
        if tags::have(fields, &job.tag) {
            return Step::Done(job.not_modified());
        }
        if let Some(made) = self.cache.as_ref().and_then(|cache| cache.get(&job.key)) {
            self.kept.fetch_add(1, Ordering::Relaxed);
            job.show_blur(root, index, &made);
            return Step::Done(job.answer(&made));
        }
        if maker.lacks(kind).is_some() || self.troubles.has(&job.stamp) {
            return Step::Done(answer::placeholder());
        }
        Step::Make(Box::new(job))
    }

    /// Makes a preview, or waits for whoever is at it. Dropping the future leaves it to the next who waits.
    pub(crate) async fn finish(&self, job: Job, root: &Arc<Root>, index: &Arc<Index>) -> Response<Body> {
        let Some(maker) = &self.maker else { return answer::placeholder() };
        let (stamp, path, key, head) = (job.stamp, job.path.clone(), job.key, job.head());
        let Some(seat) = self.seats.take(key) else { return answer::busy() };
        let making = seat.result(|| self.make(maker, job, root, index));
        match tokio::time::timeout(PATIENCE, making).await {
            Ok(Ok(made)) => head.answer(&made),
            Ok(Err(MakeError::Busy)) | Err(_) => answer::busy(),
            Ok(Err(error)) => {
                self.troubles.note(stamp, path, error.to_string());
                answer::placeholder()
            }
        }
    }

    async fn make(
        &self,
        maker: &Arc<dyn Makes>,
        job: Job,
        root: &Arc<Root>,
        index: &Arc<Index>,
    ) -> Result<Made, MakeError> {
        let fit = if job.size <= 480 { Fit::Height(job.size) } else { Fit::Within(job.size) };
        let file = job.opened.file.try_clone().map_err(|_| MakeError::Busy)?;
        let made = Made::from(maker.make(file, job.kind, fit, job.format).await?);
        self.made.fetch_add(1, Ordering::Relaxed);
        let (cache, root, index) = (self.cache.clone(), Arc::clone(root), Arc::clone(index));
        let keep = move || {
            // Of a file that was changed meanwhile nobody knows which version this shows.
            let same = job.opened.file.metadata().is_ok_and(|metadata| Stamp::of(&metadata) == job.stamp);
            if !same {
                return Err(MakeError::Busy);
            }
            if let Some(cache) = cache {
                cache.put(&job.key, &made);
            }
            job.show_blur(&root, &index, &made);
            Ok(made)
        };
        tokio::task::spawn_blocking(keep).await.unwrap_or(Err(MakeError::Busy))
    }

    /// How many were made, and how many came out of the cache.
    pub(crate) fn counts(&self) -> (u64, u64) {
        (self.made.load(Ordering::Relaxed), self.kept.load(Ordering::Relaxed))
    }

    /// Why some pictures have no previews.
    pub(crate) fn troubles(&self) -> Vec<Trouble> {
        self.troubles.by_reason()
    }

    /// What previews of such files need that the system lacks, if so.
    pub(crate) fn lacks(&self, kind: Kind) -> Option<&'static str> {
        self.maker.as_ref()?.lacks(kind)
    }

    pub(crate) fn cache(&self) -> Option<&Cache> {
        self.cache.as_deref()
    }
}

impl Job {
    fn new(
        root: &Root,
        (opened, path, kind): (Opened, &Path, Kind),
        (size, version): (u32, Option<&str>),
        fields: &HeaderMap,
    ) -> Job {
        let stamp = Stamp::of(&opened.metadata);
        let format = answer::format(fields);
        let file_tag = stamp.tag();
        let letter = if format == Format::WebP { 'w' } else { 'j' };
        let mut digest = Sha256::new();
        for part in [root.place().as_os_str(), path.as_os_str()] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_encoded_bytes());
        }
        digest.update(format!("{file_tag} {size} {letter} {EDITION}"));
        Job {
            tag: format!("\"{file_tag}-{size}-{letter}-{EDITION}\""),
            exact: version == Some(file_tag.as_str()),
            key: digest.finalize().into(),
            path: path.to_owned(),
            opened,
            kind,
            stamp,
            size,
            format,
        }
    }

    /// Lets the index know the colours.
    fn show_blur(&self, root: &Root, index: &Index, made: &Made) {
        let (Some(folder), Some(name)) = (self.path.parent(), self.path.file_name()) else { return };
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let resolved: io::Result<PathBuf> = root.resolve(folder);
        if let Ok(place) = resolved {
            index.set_blur(&place, name, &self.stamp, || data::blur(&made.blur).into());
        }
    }
}
