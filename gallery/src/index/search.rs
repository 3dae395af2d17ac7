//! Finding pictures and folders by words.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::dates;
use crate::index::Found;
use crate::index::shelf::{Record, Shelf};
use crate::listing::natural;
use crate::names;
use crate::picture::Picture;

/// The most pictures, and the most folders, that are found.
const MOST: usize = 2_000;

/// The most words that count.
const MOST_WORDS: usize = 16;

/// Looks through these folders, of which `below` is the first. A word stands in the name of a picture or of a folder on
/// the way to it, in its caption, or is the beginning of its date.
pub(super) fn search<'a>(
    shelves: impl Iterator<Item = (&'a PathBuf, &'a Shelf)>,
    below: &Path,
    words: &str,
) -> Found {
    let words: Vec<String> =
        words.to_lowercase().split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
    let mut found = Found { complete: true, ..Found::default() };
    let mut any = false;
    if words.is_empty() {
        return found;
    }
    for (place, shelf) in shelves {
        any = true;
        found.complete &= shelf.left_out == 0 && shelf.waiting().next().is_none();
        let Ok(way) = place.strip_prefix(below) else { continue };
        if !way.iter().all(names::is_shared) {
            continue;
        }
        let text = way.to_string_lossy().to_lowercase();
        if is_found_folder(way, &text, &words) {
            found.folders.push(way.to_owned());
        }
        let missing: Vec<&String> = words.iter().filter(|word| !text.contains(*word)).collect();
        let records = shelf.records.iter().filter(|record| record.has(&missing));
        found.pictures.extend(records.map(|record| (way.join(&record.name), record.picture())));
    }
    found.complete &= any;
    found.pictures.sort_by_cached_key(|(path, _)| by_name(path));
    found.folders.sort_by_cached_key(|path| by_name(path));
    found.cut = found.pictures.len() > MOST || found.folders.len() > MOST;
    found.pictures.truncate(MOST);
    found.folders.truncate(MOST);
    found
}

/// A folder is found by its own name, with the help of those on the way to it.
fn is_found_folder(way: &Path, text: &str, words: &[String]) -> bool {
    let Some(own) = way.file_name() else { return false };
    let own = own.to_string_lossy().to_lowercase();
    words.iter().any(|word| own.contains(word)) && words.iter().all(|word| text.contains(word))
}

fn by_name(path: &Path) -> impl Ord + use<> {
    let name = path.file_name().unwrap_or_default();
    (natural::key(&name.to_string_lossy()), path.to_owned())
}

impl Record {
    /// Whether all of these words in lower case stand for it.
    fn has(&self, words: &[&String]) -> bool {
        if words.is_empty() {
            return true;
        }
        let name = self.name.to_string_lossy().to_lowercase();
        let caption =
            self.facts().and_then(|facts| facts.caption.as_ref()).map(|caption| caption.to_lowercase());
        words.iter().all(|word| {
            name.contains(*word)
                || caption.as_ref().is_some_and(|caption| caption.contains(*word))
                || is_date(word) && self.date().is_some_and(|date| date.starts_with(*word))
        })
    }

    fn date(&self) -> Option<String> {
        let taken = self.facts().and_then(|facts| facts.taken.clone());
        taken.or_else(|| dates::iso(self.stamp.modified()?))
    }

    fn picture(&self) -> Picture {
        Picture {
            name: self.name.clone(),
            kind: self.kind,
            size: self.stamp.length,
            modified: self.stamp.modified(),
            tag: self.stamp.tag(),
            facts: self.facts().cloned(),
            blur: self.blur.clone(),
        }
    }
}

/// `2024`, `2024-07` or `2024-07-14`.
fn is_date(word: &str) -> bool {
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = word.split('-');
    parts.next().is_some_and(|year| digits(year, 4))
        && parts.clone().count() <= 2
        && parts.all(|part| digits(part, 2))
}
