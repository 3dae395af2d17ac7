//! Asks child processes for previews, a few at a time.
//!
//! Each picture has a child of its own, which ends with it: a decoder that crashes, hangs or is taken over by a picture
//! takes nothing with it and sees no other picture. A child begins with little memory ([`Share::Small`]); one that
//! says it needs more is followed by one that may have more and runs with fewer beside it.
//!
//! HEIC and videos take two children: one that becomes libheif's program or ffmpeg and writes a JPEG into a private
//! folder, and one that makes the preview of that. The folder goes when the preview is done or nobody waits for it any
//! more.

mod child;
mod programs;
mod shares;

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::kind::Kind;
use crate::preview::{Fit, Format, Preview};
use crate::worker::foreign::WRITTEN;
use crate::worker::job::{Convert, Foreign, Job, Picture, Share};
use crate::worker::reply;
use child::Outcome;
use programs::Programs;
use shares::Shares;

/// From the start of a child to its preview. It may use half of that of a processor: the rest is for waiting.
const PICTURE_DEADLINE: Duration = Duration::from_secs(4);
/// Likewise, of another program.
const CONVERT_DEADLINE: Duration = Duration::from_secs(15);
/// So many may be asked for at a time, those in the making included.
const MOST_WAITING: usize = 512;

/// How to start a child: a program that calls [`worker::main`](crate::worker::main).
#[derive(Clone, Debug)]
pub struct Worker {
    /// The program.
    pub program: PathBuf,
    /// What it is told before the job itself.
    pub args: Vec<OsString>,
}

/// Why there is no preview.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MakeError {
    /// The system has no program for this kind.
    #[error("previews of such files need {0}")]
    Needs(&'static str),
    /// It is no such picture, damaged, too large, or took too long.
    #[error("{0}")]
    Unreadable(String),
    /// Too many are waiting, or no child could be started.
    #[error("too busy")]
    Busy,
}

/// Makes previews. Clones are cheap and share the limits.
#[derive(Clone, Debug)]
pub struct Maker {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    worker: Worker,
    programs: Programs,
    shares: Shares,
    waiting: Semaphore,
}

impl Maker {
    /// With children of this kind, at most one for each core at a time. Looks for the programs that HEIC and videos need,
    /// once, on `PATH`.
    pub fn new(worker: Worker) -> Maker {
        let waiting = Semaphore::new(MOST_WAITING);
        let inner =
            Inner { worker, programs: Programs::installed(), shares: Shares::of_this_machine(), waiting };
        Maker { inner: Arc::new(inner) }
    }

    /// What previews of such files need that the system lacks, if so.
    pub fn lacks(&self, kind: Kind) -> Option<&'static str> {
        foreign(kind).and_then(|what| self.inner.programs.program(what).err())
    }

    /// Makes one preview, of the whole file, wherever its position is. To be called on a tokio runtime. Dropping the
    /// future kills the child at once; the runtime reaps it.
    ///
    /// # Errors
    /// [`MakeError::Needs`] what [`Maker::lacks`] names. [`MakeError::Unreadable`] with a reason for the owner, which
    /// will be the same next time, but for what took too long. [`MakeError::Busy`] when 512 are waiting, after waiting
    /// for half a minute, or when the system starts no process or gives no folder: worth another try.
    pub async fn make(&self, file: File, kind: Kind, fit: Fit, format: Format) -> Result<Preview, MakeError> {
        let _place = self.inner.waiting.try_acquire().map_err(|_| MakeError::Busy)?;
        let picture = Picture { fit, format, share: Share::Small, upright: false };
        match foreign(kind) {
            None => self.picture(file, picture).await,
            Some(what) => {
                let program = self.inner.programs.program(what).map_err(MakeError::Needs)?;
                self.converted(file, what, program, Picture { upright: true, ..picture }).await
            }
        }
    }

    async fn picture(&self, file: File, job: Picture) -> Result<Preview, MakeError> {
        let again = file.try_clone().map_err(|_| MakeError::Busy)?;
        let preview = match self.child(file, &Job::Picture(job.clone()), job.share, PICTURE_DEADLINE).await? {
            Outcome::Done(reply) => reply::read(reply),
            Outcome::NeedsMore => {
                let job = Job::Picture(Picture { share: Share::Large, ..job });
                match self.child(again, &job, Share::Large, PICTURE_DEADLINE).await? {
                    Outcome::Done(reply) => reply::read(reply),
                    Outcome::NeedsMore => return Err(too_large()),
                }
            }
        };
        preview.ok_or_else(|| MakeError::Unreadable("its preview is damaged".to_owned()))
    }

    async fn converted(
        &self,
        file: File,
        what: Foreign,
        program: &Path,
        picture: Picture,
    ) -> Result<Preview, MakeError> {
        let folder = child::blocking(|| tempfile::Builder::new().prefix("oriel-preview-").tempdir()).await?;
        let path = folder.path().to_owned();
        let job = Job::Convert(Convert { what, program: program.to_owned(), folder: path.clone() });
        match self.child(file, &job, Share::Large, CONVERT_DEADLINE).await? {
            Outcome::Done(_) => {}
            Outcome::NeedsMore => return Err(too_large()),
        }
        let written = child::blocking(move || File::open(path.join(WRITTEN))).await;
        let written = written.map_err(|_| MakeError::Unreadable("no picture was found in it".to_owned()))?;
        self.picture(written, picture).await
    }

    /// Waits for its share of memory, then runs one child.
    async fn child(
        &self,
        file: File,
        job: &Job,
        share: Share,
        deadline: Duration,
    ) -> Result<Outcome, MakeError> {
        let _share = self.inner.shares.take(share).await?;
        child::run(&self.inner.worker, job, file, deadline).await
    }
}

fn foreign(kind: Kind) -> Option<Foreign> {
    match kind {
        Kind::Heic => Some(Foreign::Heic),
        Kind::Video => Some(Foreign::Video),
        Kind::Jpeg | Kind::Png | Kind::WebP | Kind::Gif | Kind::Avif | Kind::Tiff => None,
    }
}

fn too_large() -> MakeError {
    MakeError::Unreadable("it needs too much memory".to_owned())
}
