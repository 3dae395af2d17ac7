//! Numbers for the owner.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::Ordering;

use oriel_pictures::kind::Kind;

use crate::folder::Folder;
use crate::index::shelf::Reading;
use crate::state::{State, Trouble};

impl Folder {
    /// How far the index is, and what is amiss.
    pub fn state(&self) -> State {
        let service = &self.service;
        // Read before counting: an index that is said to be done has been counted whole.
        let done = !service.index.busy.load(Ordering::Acquire);
        let mut state = State { done, ..State::default() };
        let mut kinds: BTreeMap<Kind, (u64, PathBuf)> = BTreeMap::new();
        for (place, shelf) in &*service.index.read() {
            state.folders += 1;
            state.files += shelf.files as u64;
            state.left_out += shelf.left_out as u64;
            state.unreadable += u64::from(shelf.unreadable) + shelf.odd;
            state.unwatched += u64::from(!shelf.watched);
            for record in &shelf.records {
                let count = if record.kind.is_video() { &mut state.videos } else { &mut state.pictures };
                *count += 1;
                state.indexed += u64::from(!record.is_waiting());
                state.unreadable += u64::from(matches!(record.reading, Reading::Failed));
                kinds.entry(record.kind).or_insert_with(|| (0, place.join(&record.name))).0 += 1;
            }
        }
        state.folders_left_out = service.index.full.load(Ordering::Relaxed);

        let previews = &service.previews;
        (state.previews_made, state.previews_kept) = previews.counts();
        let lacking = kinds.into_iter().filter_map(|(kind, (count, example))| {
            let reason = format!("previews of such files need {}", previews.lacks(kind)?);
            Some(Trouble::new(reason, count, Some(example)))
        });
        state.without_preview = lacking.chain(previews.troubles()).collect();
        if let Some(cache) = previews.cache() {
            state.cache_bytes = cache.bytes();
            state.cache_problem = cache.problem();
        }
        state
    }
}
