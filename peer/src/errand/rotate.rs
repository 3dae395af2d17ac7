//! A new key in place of the old one, at the relay and on this disk.
//!
//! The new key is written beside the old one before the relay hears of it, and takes its place only when the relay
//! has agreed: whenever the program is stopped, a repeat goes on with the same new key.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use oriel_certs::identity::Identity;
use oriel_certs::rotation;
use oriel_protocol::control::Task;

use super::{ErrandError, Reach, say};

/// Makes a new key, passes all names to it, and puts it into the old one's place.
///
/// # Errors
/// [`ErrandError`]; then the old key is still in its place.
pub async fn rotate(mut reach: Reach) -> Result<(), ErrandError> {
    let path = reach.identity.path.clone();
    let old = reach.known()?;
    let new = Identity::load_or_create(&beside(&path, ".next"))?;
    // Whoever asks for its names is told the zone, which the old key's word must name.
    let (relay, answer) = reach.ask(&new, Task::Names, None).await?;
    let word = rotation::sign(&old, &new.public(), &answer.zone)?;
    // The word is for this zone only: another relay that the user named may be of another.
    reach.relays = vec![relay];
    reach.ask(&new, Task::Rotate(word), None).await?;
    swap(&path).map_err(|source| ErrandError::Swap { path: path.clone(), source })?;
    say(&format!(
        "old fingerprint {}\nnew fingerprint {}\n\
         Links with the old key no longer verify: hand out new ones. Restart what publishes with this identity.\n\
         The old key is kept in {}.\n",
        old.public().fingerprint(),
        new.public().fingerprint(),
        beside(&path, ".old").display()
    ))
}

/// `.next` becomes the identity, and the identity `.old`; at no time is there none.
fn swap(path: &Path) -> io::Result<()> {
    let (next, old, new_old) = (beside(path, ".next"), beside(path, ".old"), beside(path, ".old.new"));
    match fs::remove_file(&new_old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::hard_link(path, &new_old)?;
    fs::rename(&new_old, &old)?;
    fs::rename(&next, path)?;
    sync_folder(path)
}

/// Renaming counts once the folder is on the disk.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    fs::File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // the same shape as where there is something to do
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name: OsString = path.into();
    name.push(end);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p149_the_new_key_takes_the_old_one_s_place_wherever_it_was_stopped() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("identity.key");
        let load = |path: &Path| Identity::load(path).unwrap().map(|identity| identity.public());
        let first = Identity::load_or_create(&path).unwrap().public();
        let next = Identity::load_or_create(&beside(&path, ".next")).unwrap().public();
        // Stopped after each step of an earlier attempt.
        fs::hard_link(&path, beside(&path, ".old.new")).unwrap();
        swap(&path).unwrap();
        assert_eq!((load(&path), load(&beside(&path, ".old"))), (Some(next), Some(first)));
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "nothing else is left");
        // And again, over the older key.
        let last = Identity::load_or_create(&beside(&path, ".next")).unwrap().public();
        fs::hard_link(&path, beside(&path, ".old.new")).unwrap();
        fs::rename(beside(&path, ".old.new"), beside(&path, ".old")).unwrap();
        swap(&path).unwrap();
        assert_eq!((load(&path), load(&beside(&path, ".old"))), (Some(last), Some(next)));
    }
}
