use bytes::Bytes;
use oriel_pictures::preview::Format;
use tempfile::TempDir;

use super::*;

fn made(byte: u8, length: usize) -> Made {
    Made { bytes: Bytes::from(vec![byte; length]), format: Format::WebP, blur: [byte; 36] }
}

fn key(byte: u8) -> Key {
    [byte; 32]
}

/// A cache that nothing loads in the background: tests say when.
fn cache(dir: &Path, limit: u64) -> Cache {
    let cache = Cache { dir: dir.to_owned(), limit, state: Mutex::default() };
    cache.create().unwrap();
    cache
}

fn files(dir: &TempDir) -> usize {
    fs::read_dir(dir.path()).unwrap().count()
}

fn bytes_on_disk(dir: &TempDir) -> u64 {
    fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum()
}

#[test]
fn a_preview_comes_back_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let cache = cache(dir.path(), 1 << 20);
    assert_eq!(cache.get(&key(1)), None);
    cache.put(&key(1), &made(7, 1000));
    assert_eq!(cache.get(&key(1)), Some(made(7, 1000)));
    assert_eq!(cache.get(&key(2)), None);
    assert_eq!(cache.bytes(), bytes_on_disk(&dir));
    assert_eq!((cache.problem(), files(&dir)), (None, 1));
}

#[cfg(unix)]
#[test]
fn nobody_else_may_look_into_it() {
    use std::os::unix::fs::PermissionsExt;

    let dir = tempfile::tempdir().unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let cache = cache(dir.path(), 1 << 20);
    cache.put(&key(1), &made(1, 10));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(dir.path()), 0o700);
    assert_eq!(mode(&cache.path(&key(1))), 0o600);
}

#[test]
fn the_least_recently_used_go_first_and_the_bound_holds() {
    let dir = tempfile::tempdir().unwrap();
    let cache = cache(dir.path(), 10_000);
    for byte in 0..9 {
        cache.put(&key(byte), &made(byte, 1000));
    }
    assert!(cache.get(&key(0)).is_some());
    cache.put(&key(9), &made(9, 1000));
    assert!(bytes_on_disk(&dir) <= 10_000 && cache.bytes() == bytes_on_disk(&dir));
    assert!(cache.get(&key(0)).is_some(), "it was used a moment ago");
    assert!(cache.get(&key(9)).is_some());
    assert!(cache.get(&key(1)).is_none());
    cache.put(&key(10), &made(0, 20_000));
    assert!(cache.get(&key(10)).is_none(), "it is larger than all there is room for");
    assert!(cache.get(&key(9)).is_some());
}

#[test]
fn another_run_knows_what_there_is_and_what_was_used_last() {
    let dir = tempfile::tempdir().unwrap();
    let first = cache(dir.path(), 1 << 20);
    for byte in 0..5 {
        first.put(&key(byte), &made(byte, 1000));
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + u64::from(byte));
        File::open(first.path(&key(byte))).unwrap().set_modified(time).unwrap();
    }
    fs::write(dir.path().join("notes.txt"), "not ours").unwrap();
    fs::write(dir.path().join("x.tmp"), "half written").unwrap();
    let old = SystemTime::now() - Duration::from_secs(7200);
    File::open(dir.path().join("x.tmp")).unwrap().set_modified(old).unwrap();

    let second = cache(dir.path(), 4_000);
    for entry in fs::read_dir(dir.path()).unwrap() {
        let entry = entry.unwrap();
        let metadata = entry.metadata().unwrap();
        second.count(&entry, metadata.len(), metadata.modified().unwrap());
    }
    assert_eq!(second.bytes(), first.bytes());
    second.make_room(0);
    assert!(second.bytes() <= 4_000);
    assert!(second.get(&key(0)).is_none() && second.get(&key(4)).is_some());
    assert!(dir.path().join("notes.txt").exists());
    assert!(!dir.path().join("x.tmp").exists());
}

#[test]
fn damage_is_noticed_and_what_is_damaged_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let cache = cache(dir.path(), 1 << 20);
    let path = cache.path(&key(1));
    let damages: [fn(&mut Vec<u8>); 6] = [
        Vec::clear,
        |file| file.truncate(40),
        |file| file.truncate(500),
        |file| file.push(0),
        |file| file[200] ^= 1,
        |file| file[12] ^= 1,
    ];
    for damage in damages {
        cache.put(&key(1), &made(1, 1000));
        let mut file = fs::read(&path).unwrap();
        damage(&mut file);
        fs::write(&path, file).unwrap();
        assert_eq!(cache.get(&key(1)), None);
        assert!(!path.exists());
        assert_eq!(cache.bytes(), 0);
    }
}

#[test]
fn a_folder_that_was_cleared_away_is_made_again() {
    let outside = tempfile::tempdir().unwrap();
    let cache = cache(&outside.path().join("cache"), 1 << 20);
    cache.put(&key(1), &made(1, 1000));
    fs::remove_dir_all(outside.path().join("cache")).unwrap();
    assert_eq!(cache.get(&key(1)), None);
    assert_eq!(cache.bytes(), 0);
    cache.put(&key(1), &made(1, 1000));
    assert_eq!(cache.get(&key(1)), Some(made(1, 1000)));
}

#[test]
fn a_folder_that_cannot_be_written_is_a_problem_and_no_more() {
    let outside = tempfile::tempdir().unwrap();
    let cache = cache(&outside.path().join("cache"), 1 << 20);
    fs::remove_dir(outside.path().join("cache")).unwrap();
    fs::write(outside.path().join("cache"), "a file").unwrap();
    cache.put(&key(1), &made(1, 1000));
    assert_eq!(cache.get(&key(1)), None);
    assert!(cache.problem().unwrap().starts_with("previews cannot be kept in "));

    fs::remove_file(outside.path().join("cache")).unwrap();
    cache.put(&key(1), &made(1, 1000));
    assert_eq!(cache.get(&key(1)), None, "it rests for a while");
    cache.lock().problem.as_mut().unwrap().since -= REST;
    cache.put(&key(1), &made(1, 1000));
    assert_eq!(cache.problem(), None);
    assert!(cache.get(&key(1)).is_some());
}
