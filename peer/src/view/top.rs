//! What was asked for most, in bounded memory.

use std::collections::HashMap;

use serde::Serialize;

/// How often, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Looked at: album pages, and pictures large.
    pub views: u64,
    /// Small previews.
    pub previews: u64,
    /// Originals, other files and archives, each counted when its beginning was sent.
    pub downloads: u64,
    /// Body bytes sent.
    pub bytes: u64,
}

impl Counts {
    /// Adds another's.
    pub fn add(&mut self, other: Counts) {
        self.views += other.views;
        self.previews += other.previews;
        self.downloads += other.downloads;
        self.bytes += other.bytes;
    }

    /// A look at something weighs more than a preview that went by.
    fn weight(&self) -> u64 {
        16 * (self.views + self.downloads) + self.previews
    }
}

/// One of the most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ranked {
    /// What.
    pub path: String,
    /// How often: at least so often, if it was forgotten once.
    #[serde(flatten)]
    pub counts: Counts,
}

/// Counts for so many keys. A new one takes the place of the smallest and inherits its rank, though not its counts, so
/// that what is asked for again and again stays (the space-saving algorithm of Metwally, Agrawal and El Abbadi).
#[derive(Debug)]
pub struct Top {
    most: usize,
    entries: HashMap<String, Entry>,
}

#[derive(Debug, Default)]
struct Entry {
    inherited: u64,
    counts: Counts,
}

impl Entry {
    fn rank(&self) -> u64 {
        self.inherited + self.counts.weight()
    }
}

impl Top {
    /// Of at most so many keys, at least one.
    pub fn new(most: usize) -> Self {
        Self { most: most.max(1), entries: HashMap::new() }
    }

    /// Counts for a key.
    pub fn add(&mut self, key: &str, counts: Counts) {
        if let Some(entry) = self.entries.get_mut(key) {
            entry.counts.add(counts);
            return;
        }
        let mut inherited = 0;
        if self.entries.len() >= self.most {
            let smallest = self.entries.iter().min_by_key(|(_, entry)| entry.rank());
            if let Some((smallest, entry)) = smallest.map(|(key, entry)| (key.clone(), entry.rank())) {
                inherited = entry;
                self.entries.remove(&smallest);
            }
        }
        self.entries.insert(key.to_owned(), Entry { inherited, counts });
    }

    /// The first of them, by what is known for sure.
    pub fn first(&self, most: usize) -> Vec<Ranked> {
        let mut all: Vec<_> = self
            .entries
            .iter()
            .map(|(path, entry)| Ranked { path: path.clone(), counts: entry.counts })
            .collect();
        let weight = |ranked: &Ranked| std::cmp::Reverse(ranked.counts.weight());
        all.sort_by(|a, b| weight(a).cmp(&weight(b)).then_with(|| a.path.cmp(&b.path)));
        all.truncate(most);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEW: Counts = Counts { views: 1, previews: 0, downloads: 0, bytes: 10 };

    #[test]
    fn what_is_asked_for_often_outlives_what_is_asked_for_once() {
        let mut top = Top::new(8);
        for n in 0..10_000 {
            top.add(&format!("/once/{n}"), VIEW);
            if n % 4 == 0 {
                top.add("/often", VIEW);
            }
        }
        assert_eq!(top.entries.len(), 8);
        let first = &top.first(1)[0];
        assert_eq!((first.path.as_str(), first.counts.views), ("/often", 2500));
        assert!(top.first(8)[1..].iter().all(|other| other.counts.views == 1), "counts are never made up");
    }
}
