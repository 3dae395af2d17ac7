//! Tells the sink, key by key in the order of revisions, although news come two ways: from the watch, and from our own
//! commits, which must not wait for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use crate::table::store::{Entry, Sink};

/// One key's news: its value, or that it has none since this revision.
#[derive(Clone, Debug)]
pub(super) struct News {
    pub(super) key: String,
    pub(super) revision: u64,
    pub(super) value: Option<Bytes>,
}

#[derive(Debug)]
pub(super) struct Teller {
    sink: Arc<dyn Sink>,
    told: Mutex<Told>,
}

#[derive(Debug)]
struct Told {
    /// Everything up to this revision was told, by the watch or as a whole.
    whole: u64,
    /// Whether nothing was told as a whole yet, or something after it was missed.
    gap: bool,
    /// What commits told beyond it. The watch brings it again soon, and then it is forgotten here.
    ahead: HashMap<String, (u64, Option<Bytes>)>,
}

impl Teller {
    pub(super) fn new(sink: Arc<dyn Sink>) -> Self {
        Self { sink, told: Mutex::new(Told::nothing()) }
    }

    /// The revision that everything was told up to.
    pub(super) fn whole(&self) -> u64 {
        self.told().whole
    }

    /// Whether the sink must be told all again before the watch can go on.
    pub(super) fn has_gap(&self) -> bool {
        self.told().gap
    }

    /// Something after what was told can no longer be learnt from the watch.
    pub(super) fn miss(&self) {
        self.told().gap = true;
    }

    /// What was told belongs to another etcd, or to another past of it.
    pub(super) fn forget(&self) {
        *self.told() = Told::nothing();
    }

    /// A commit of ours has this revision.
    pub(super) fn committed(&self, news: impl IntoIterator<Item = News>) {
        let mut told = self.told();
        for news in news {
            let known = told.ahead.get(&news.key).map_or(told.whole, |(revision, _)| *revision);
            if news.revision > known {
                self.tell(&news);
                told.ahead.insert(news.key, (news.revision, news.value));
            }
        }
    }

    /// The watch brings everything up to this revision.
    pub(super) fn watched(&self, up_to: u64, news: impl IntoIterator<Item = News>) {
        let mut told = self.told();
        for news in news {
            if told.ahead.get(&news.key).is_none_or(|(revision, _)| *revision < news.revision) {
                self.tell(&news);
            }
        }
        told.whole = told.whole.max(up_to);
        told.drop_reached();
    }

    /// All that stood in etcd at this revision.
    pub(super) fn listed(&self, at: u64, mut entries: Vec<(String, Entry)>) {
        let mut told = self.told();
        (told.whole, told.gap) = (at, false);
        told.drop_reached();
        if !told.ahead.is_empty() {
            entries.retain(|(key, _)| !told.ahead.contains_key(key));
            entries.extend(told.ahead.iter().filter_map(|(key, (revision, value))| {
                Some((key.clone(), Entry { value: value.clone()?, revision: *revision }))
            }));
        }
        self.sink.replace(entries);
    }

    /// Under the lock of `told`, which keeps the order.
    fn tell(&self, news: &News) {
        match &news.value {
            Some(value) => {
                self.sink.put(&news.key, Entry { value: value.clone(), revision: news.revision });
            }
            None => self.sink.delete(&news.key, news.revision),
        }
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Told {
    fn nothing() -> Self {
        Self { whole: 0, gap: true, ahead: HashMap::new() }
    }

    fn drop_reached(&mut self) {
        let whole = self.whole;
        self.ahead.retain(|_, (revision, _)| *revision > whole);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default)]
    struct Heard(Mutex<Vec<String>>);

    impl Heard {
        fn take(&self) -> Vec<String> {
            std::mem::take(&mut self.0.lock().unwrap())
        }
    }

    impl Sink for Heard {
        fn put(&self, key: &str, entry: Entry) {
            self.0.lock().unwrap().push(format!("{key}@{}", entry.revision));
        }

        fn delete(&self, key: &str, revision: u64) {
            self.0.lock().unwrap().push(format!("-{key}@{revision}"));
        }

        fn replace(&self, entries: Vec<(String, Entry)>) {
            let mut all: Vec<_> =
                entries.iter().map(|(key, entry)| format!("{key}@{}", entry.revision)).collect();
            all.sort();
            self.0.lock().unwrap().push(format!("={}", all.join(" ")));
        }
    }

    fn put(key: &str, revision: u64) -> News {
        News { key: key.to_owned(), revision, value: Some(Bytes::from_static(b"v")) }
    }

    fn gone(key: &str, revision: u64) -> News {
        News { key: key.to_owned(), revision, value: None }
    }

    #[test]
    fn a_key_is_told_in_the_order_of_its_revisions() {
        let heard = Arc::new(Heard::default());
        let teller = Teller::new(heard.clone());
        teller.watched(4, [put("a", 4)]);
        teller.committed([put("a", 7), put("b", 7)]);
        assert_eq!(heard.take(), ["a@4", "a@7", "b@7"]);
        // The watch is behind: what it says of `a` is past, what it says of `c` is not.
        teller.watched(6, [put("a", 5), put("c", 6)]);
        teller.watched(7, [put("a", 7), put("b", 7)]);
        teller.watched(9, [gone("a", 8), put("a", 9)]);
        assert_eq!(heard.take(), ["c@6", "-a@8", "a@9"]);
        // The commit's own answer is behind.
        teller.committed([gone("b", 9)]);
        teller.committed([put("b", 11)]);
        teller.committed([gone("b", 10)]);
        assert_eq!(heard.take(), ["b@11"]);
        assert_eq!(teller.told().ahead.len(), 1);
    }

    #[test]
    fn a_listing_does_not_take_back_what_a_commit_told() {
        let heard = Arc::new(Heard::default());
        let teller = Teller::new(heard.clone());
        teller.committed([put("a", 8), gone("b", 8), put("c", 3)]);
        heard.take();
        let entry = |revision| Entry { value: Bytes::new(), revision };
        teller.listed(5, vec![("b".into(), entry(2)), ("c".into(), entry(3)), ("d".into(), entry(5))]);
        assert_eq!(heard.take(), ["=a@8 c@3 d@5"]);
        teller.forget();
        assert!(teller.has_gap());
        teller.listed(2, vec![("d".into(), entry(2))]);
        assert_eq!(heard.take(), ["=d@2"]);
    }
}
