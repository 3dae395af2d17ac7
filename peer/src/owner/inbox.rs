//! What visitors have left, and waits to be looked at.

use std::fs;
use std::path::Path;

use serde::Serialize;

use crate::words;

/// Files that are counted; an inbox holds fewer.
const MOST: usize = 20_000;

/// What waits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// Files.
    pub files: u64,
    /// Bytes.
    pub bytes: u64,
    /// When the newest came, in seconds since 1970.
    pub newest: Option<u64>,
}

/// What waits in this folder: whole files, not those that are still coming, whose names begin with a dot. `None` if
/// there is no such folder.
pub fn waiting(dir: &Path) -> Option<Waiting> {
    let mut waiting = Waiting::default();
    for entry in fs::read_dir(dir).ok()?.flatten().take(MOST) {
        let Ok(facts) = entry.metadata() else { continue };
        if !facts.is_file() || entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        waiting.files += 1;
        waiting.bytes += facts.len();
        waiting.newest = waiting.newest.max(facts.modified().ok().map(words::seconds));
    }
    Some(waiting)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_files_are_counted() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(waiting(dir.path()), Some(Waiting::default()));
        fs::write(dir.path().join("a.jpg"), "12345").unwrap();
        fs::write(dir.path().join(".half"), "12345").unwrap();
        fs::create_dir(dir.path().join("b")).unwrap();
        let found = waiting(dir.path()).unwrap();
        assert_eq!((found.files, found.bytes), (1, 5));
        assert!(found.newest.is_some());
        assert_eq!(waiting(&dir.path().join("none")), None);
    }
}
