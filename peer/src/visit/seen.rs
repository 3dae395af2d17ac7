//! The highest serial of a delegation that was seen of an identity (P-111), kept from one run to the next, so that a
//! signing key that its owner has withdrawn stays withdrawn for whoever has once seen the new serial.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use oriel_protocol::key::PublicKey;

use crate::serial;

/// What was seen of one identity. Without a file it is forgotten at the end.
#[derive(Debug, Default)]
pub struct Seen {
    serial: AtomicU64,
    path: Option<PathBuf>,
}

impl Seen {
    /// As kept in the folder `home`, which need not be there. A file that cannot be read counts as none.
    pub fn of(key: &PublicKey, home: Option<&Path>) -> Self {
        let path = home.map(|home| home.join("seen").join(key.to_string()));
        let text = path.as_ref().and_then(|path| fs::read_to_string(path).ok());
        let serial = text.and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        Self { serial: AtomicU64::new(serial), path }
    }

    /// The highest one.
    pub fn highest(&self) -> u64 {
        self.serial.load(Ordering::Relaxed)
    }

    /// A valid delegation had this serial. It is written down if it is the highest so far.
    pub fn saw(&self, serial: u64) {
        let before = self.serial.fetch_max(serial, Ordering::Relaxed);
        if serial <= before {
            return;
        }
        if let Some(path) = &self.path
            && let Err(error) = keep(path, serial)
        {
            tracing::warn!("{}: {error}; a withdrawn key may be believed again", path.display());
        }
    }
}

fn keep(path: &Path, highest: u64) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    serial::write(path, highest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p111_what_was_seen_once_stays_seen() {
        let home = tempfile::tempdir().unwrap();
        let (key, other) = (PublicKey::from_bytes([9; 32]), PublicKey::from_bytes([8; 32]));
        let seen = |key| Seen::of(key, Some(home.path())).highest();
        let first = Seen::of(&key, Some(home.path()));
        first.saw(0);
        assert!(!home.path().join("seen").exists(), "nothing was withdrawn, nothing is to be kept");
        first.saw(3);
        first.saw(2);
        assert_eq!((first.highest(), seen(&key), seen(&other)), (3, 3, 0));
        fs::write(home.path().join("seen").join(key.to_string()), "x").unwrap();
        assert_eq!(seen(&key), 0);
    }
}
