//! Changes, as the system tells of them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::index::Index;
use crate::names;
use crate::root::Root;

/// Whether folders are watched one by one, as they are read. Elsewhere the system watches all there is below one.
const EACH: bool = cfg!(target_os = "linux");

/// Has the index look again where something changes. Only names are learned in this way; whatever they lead to is read
/// through [`Root`].
pub(super) struct Watch {
    watcher: Option<RecommendedWatcher>,
    place: PathBuf,
    /// Whether the system has refused to watch something, for which it has a limit.
    refused: bool,
}

impl Watch {
    pub(super) fn new(root: &Root, index: &Arc<Index>) -> Watch {
        let (index, place) = (Arc::downgrade(index), root.place().to_owned());
        let base = place.clone();
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(move |event| tell(&index, &base, event), config);
        let mut watch = Watch { watcher: None, place, refused: false };
        match watcher {
            Ok(watcher) => watch.watcher = Some(watcher),
            Err(error) => watch.refuse(&error),
        }
        if !EACH {
            watch.ask(PathBuf::new().as_path(), RecursiveMode::Recursive);
        }
        watch
    }

    /// Watches one more folder, and says whether it is watched. To do so twice does no harm: another folder may have
    /// taken its place.
    pub(super) fn add(&mut self, place: &Path) -> bool {
        if EACH { self.ask(place, RecursiveMode::NonRecursive) } else { !self.refused }
    }

    fn ask(&mut self, place: &Path, mode: RecursiveMode) -> bool {
        let Some(watcher) = &mut self.watcher else { return false };
        // Joining an empty path would add a slash.
        let path = if place.as_os_str().is_empty() { self.place.clone() } else { self.place.join(place) };
        match watcher.watch(&path, mode) {
            Ok(()) => true,
            Err(error) => {
                self.refuse(&error);
                false
            }
        }
    }

    fn refuse(&mut self, error: &notify::Error) {
        if !self.refused {
            tracing::debug!(%error, "not all folders are watched; they are looked at again every minute");
        }
        self.refused = true;
    }
}

fn tell(index: &Weak<Index>, base: &Path, event: notify::Result<Event>) {
    let Some(index) = index.upgrade() else { return };
    let Ok(event) = event else { return index.queue.change(None) };
    if event.need_rescan() {
        return index.queue.change(None);
    }
    // To read a file is no change, or reading the index would never end.
    if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
        return;
    }
    for path in &event.paths {
        let Ok(path) = path.strip_prefix(base) else { continue };
        if !path.iter().all(names::is_shared) {
            continue;
        }
        if index.read().contains_key(path) {
            index.queue.change(Some(path.to_owned()));
        }
        if let Some(folder) = path.parent() {
            index.queue.change(Some(folder.to_owned()));
        }
    }
}
