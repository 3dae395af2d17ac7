//! Fills the index: one thread for each shared folder reads it once, then follows what changes.
//!
//! It is a thread of its own, and not one of the runtime's, because it works for minutes: it takes one thing at a time,
//! gives way to whoever answers requests, and looks up between any two pictures for what visitors wait for.

mod facts;
#[cfg(test)]
mod tests;
mod walk;
mod watch;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use crate::index::queue::Wish;
use crate::index::{Index, MOST_PICTURES};
use crate::indexing::watch::Watch;
use crate::root::Root;

/// After how long everything is looked at again: soon where the system tells nothing of changes, and now and then where
/// it does, since it knows nothing of what others do on a network drive.
const SOON: Duration = Duration::from_secs(60);
const NOW_AND_THEN: Duration = Duration::from_secs(600);

/// How much longer than a look at everything the pause before the next is.
const PAUSE: u32 = 20;

/// Keeps the index of a folder up to date until it is dropped. The thread then ends after the picture at hand.
#[derive(Debug)]
pub(crate) struct Indexing {
    index: Arc<Index>,
}

impl Indexing {
    /// Without a thread, for which the system may lack the means, pictures are shown without dates and sizes.
    pub(crate) fn start(root: &Arc<Root>, index: &Arc<Index>) -> Indexing {
        let (root, reader_index) = (Arc::clone(root), Arc::clone(index));
        index.busy.store(true, Ordering::Relaxed);
        let thread = thread::Builder::new().name(String::from("oriel-index"));
        if let Err(error) = thread.spawn(move || Reader::new(root, reader_index).run()) {
            index.busy.store(false, Ordering::Release);
            tracing::warn!(%error, "the folder is not indexed");
        }
        Indexing { index: Arc::clone(index) }
    }
}

impl Drop for Indexing {
    fn drop(&mut self) {
        self.index.queue.stop();
    }
}

struct Reader {
    root: Arc<Root>,
    index: Arc<Index>,
    watch: Watch,
    /// Folders that are to be read.
    folders: VecDeque<PathBuf>,
    /// Folders with pictures whose facts are to be read.
    waiting: VecDeque<PathBuf>,
    /// Pictures in the index, and how many there may be.
    pictures: usize,
    most: usize,
    /// When the last look at everything began, and how long it took once it has ended.
    round: (Instant, Option<Duration>),
}

impl Reader {
    fn new(root: Arc<Root>, index: Arc<Index>) -> Reader {
        Reader {
            watch: Watch::new(&root, &index),
            root,
            index,
            folders: VecDeque::from([PathBuf::new()]),
            waiting: VecDeque::new(),
            pictures: 0,
            most: MOST_PICTURES,
            round: (Instant::now(), None),
        }
    }

    fn run(mut self) {
        give_way();
        loop {
            match self.next() {
                Some(Wish::Stop) => return,
                Some(Wish::Asked(place)) => self.prefer(place),
                Some(Wish::Changed(place)) => self.read_folder(&place),
                Some(Wish::Everything) => self.begin_round(),
                None => self.step(),
            }
        }
    }

    /// The next wish. With nothing else to do, one is waited for.
    fn next(&mut self) -> Option<Wish> {
        if self.folders.is_empty() {
            let (begun, took) = &mut self.round;
            took.get_or_insert_with(|| begun.elapsed());
        }
        let idle = self.folders.is_empty() && self.waiting.is_empty();
        self.index.busy.store(!idle, Ordering::Release);
        if idle { self.index.queue.wait(self.pause()) } else { self.index.queue.next() }
    }

    /// Does a little of what there is to do.
    fn step(&mut self) {
        if let Some(place) = self.folders.pop_front() {
            self.read_folder(&place);
        } else if let Some(place) = self.waiting.pop_front() {
            if self.read_facts(&place) {
                self.waiting.push_front(place);
            }
        } else if self.pause().is_zero() {
            self.begin_round();
        }
    }

    /// Puts a folder before others. One that is being read already is not listed again for that.
    fn prefer(&mut self, place: PathBuf) {
        let waits = self.index.read().get(&place).is_some_and(|shelf| shelf.waiting().next().is_some());
        if !waits {
            self.read_folder(&place);
        }
        self.wait_for_facts(place);
    }

    /// Notes that there are pictures in a folder to be read, before those in others.
    fn wait_for_facts(&mut self, place: PathBuf) {
        self.waiting.retain(|other| *other != place);
        self.waiting.push_front(place);
    }

    fn begin_round(&mut self) {
        self.round = (Instant::now(), None);
        self.folders = self.index.read().keys().cloned().collect();
        if self.folders.is_empty() {
            self.folders.push_back(PathBuf::new());
        }
    }

    /// How long to wait until everything is looked at again.
    fn pause(&self) -> Duration {
        let (begun, took) = &self.round;
        let all_watched = self.index.read().values().all(|shelf| shelf.watched);
        let pause = if all_watched { NOW_AND_THEN } else { SOON };
        pause.max(took.unwrap_or_default() * PAUSE).saturating_sub(begun.elapsed())
    }
}

/// Lets threads that answer requests go first. Elsewhere, threads cannot be told apart in this way.
fn give_way() {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::setpriority_process(None, 10) {
        tracing::debug!(%error, "the index is read at the common priority");
    }
}
