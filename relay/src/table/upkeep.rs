//! What happens to names over time: they are seen, and those that nobody serves any more are given up.

use std::time::Duration;

use oriel_protocol::name::Name;

use super::PeerTable;
use super::records::{Record, State};
use super::store::StoreError;

/// How old `seen_at` may be before it is written again: a name costs a write a day, however often its peer connects.
const SEEN_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

impl PeerTable {
    /// Notes that a name is served now. Costs nothing but a look at memory, most of the time.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn seen(&self, name: &Name, now: u64) -> Result<(), StoreError> {
        let is_old = |record: &Record| record.seen_at.saturating_add(SEEN_EVERY.as_secs()) <= now;
        if self.memory.read().names.get(name).is_some_and(|known| is_old(&known.value)) {
            self.change(name, |record| is_old(record).then(|| Record { seen_at: now, ..record.clone() }))
                .await?;
        }
        Ok(())
    }

    /// Gives up the names that were last served before `since`, at most `most` of them, and returns them. Several
    /// relays may do so at once.
    ///
    /// # Errors
    /// [`StoreError`]; those returned before are gone.
    pub async fn expire(&self, since: u64, now: u64, most: usize) -> Result<Vec<Name>, StoreError> {
        let unused = |record: &Record| record.state.is_held() && record.seen_at < since;
        let candidates: Vec<Name> = {
            let memory = self.memory.read();
            let unused = memory.names.iter().filter(|(_, known)| unused(&known.value));
            unused.map(|(name, _)| name.clone()).take(most).collect()
        };
        let mut expired = Vec::new();
        for name in candidates {
            let release = |record: &Record| {
                unused(record).then(|| Record { state: State::Released { at: now }, ..record.clone() })
            };
            if self.change(&name, release).await? {
                expired.push(name);
            }
        }
        Ok(expired)
    }
}
