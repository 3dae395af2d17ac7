//! Reading what pictures say of themselves.

use std::ffi::OsString;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

use oriel_pictures::facts::Facts;
use oriel_pictures::kind::Kind;

use crate::index::shelf::Reading;
use crate::indexing::Reader;
use crate::root::Node;
use crate::stamp::Stamp;

/// After so many pictures somebody else may have his turn.
const BATCH: usize = 32;

impl Reader {
    /// Reads some of the pictures in a folder that are still to be read, and says whether there are more.
    pub(super) fn read_facts(&mut self, place: &Path) -> bool {
        let batch: Vec<(OsString, Kind, Stamp)> = match self.index.read().get(place) {
            Some(shelf) => {
                let waiting = shelf.waiting().take(BATCH);
                waiting.map(|record| (record.name.clone(), record.kind, record.stamp)).collect()
            }
            None => return false,
        };
        let more = batch.len() == BATCH;
        let readings: Vec<Option<Reading>> = batch
            .iter()
            .map(|(name, kind, stamp)| self.read_picture(&place.join(name), *kind, stamp))
            .collect();

        let mut moved = false;
        let mut shelves = self.index.write();
        let Some(shelf) = shelves.get_mut(place) else { return false };
        for ((name, _, stamp), reading) in batch.iter().zip(readings) {
            match (shelf.get_mut(name).filter(|record| record.stamp == *stamp), reading) {
                (Some(record), Some(reading)) => record.reading = reading,
                (Some(_), None) => {
                    shelf.records.retain(|record| record.name != *name);
                    self.pictures -= 1;
                    moved = true;
                }
                (None, _) => {}
            }
        }
        drop(shelves);
        if moved {
            self.index.queue.change(Some(place.to_owned()));
        }
        more
    }

    /// Reads one picture, if it is still the version that the folder was seen with.
    fn read_picture(&self, path: &Path, kind: Kind, stamp: &Stamp) -> Option<Reading> {
        match self.root.open_node(path) {
            Ok(Node::File(opened)) if Stamp::of(&opened.metadata) == *stamp => {
                // Foreign bytes must not be able to end the thread.
                let facts = catch_unwind(AssertUnwindSafe(|| Facts::read(&opened.file, kind)));
                Some(facts.map_or(Reading::Failed, |facts| Reading::Done(Arc::new(facts))))
            }
            Ok(_) => None,
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(_) => Some(Reading::Failed),
        }
    }
}
