use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::album::{Album, Sort};

fn write(dir: &TempDir, name: &str, text: &str) {
    let path = dir.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A reader that a test drives, on this thread.
fn reader(dir: &TempDir) -> Reader {
    let root = Arc::new(Root::open(dir.path()).unwrap());
    let index = Arc::new(Index::new(&root));
    Reader::new(root, index)
}

fn read_all(reader: &mut Reader) {
    while !reader.folders.is_empty() || !reader.waiting.is_empty() {
        reader.step();
    }
}

fn names(reader: &Reader) -> Vec<String> {
    let shelves = reader.index.read();
    let all =
        shelves.iter().flat_map(|(place, shelf)| shelf.records.iter().map(|record| place.join(&record.name)));
    all.map(|path| path.to_string_lossy().into_owned()).collect()
}

fn blur() -> Arc<str> {
    Arc::from("colours")
}

#[test]
fn what_is_asked_for_comes_first() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["A/1.jpg", "B/1.jpg", "C/1.jpg"] {
        write(&dir, name, "x");
    }
    let mut reader = reader(&dir);
    while !reader.folders.is_empty() {
        reader.step();
    }
    let album = |reader: &Reader, name| {
        Album::read(&reader.root, &reader.index, Path::new(name), Sort::Name).unwrap()
    };
    assert!(!album(&reader, "C").complete);
    assert_eq!(reader.index.queue.next(), Some(Wish::Asked("C".into())));
    reader.prefer("C".into());
    reader.step();
    assert!(album(&reader, "C").complete && !album(&reader, "A").complete);
    read_all(&mut reader);
    assert!(album(&reader, "A").complete && album(&reader, "B").complete);
}

#[test]
fn what_has_not_changed_is_not_read_again() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["a.jpg", "b.jpg", "c.jpg"] {
        write(&dir, name, "x");
    }
    let mut reader = reader(&dir);
    read_all(&mut reader);
    for name in ["a.jpg", "b.jpg", "c.jpg"] {
        let stamp = reader.index.read()[Path::new("")].get(name.as_ref()).unwrap().stamp;
        reader.index.set_blur(Path::new(""), name.as_ref(), &stamp, blur);
    }
    write(&dir, "b.jpg", "changed");
    write(&dir, "aa.jpg", "new");
    fs::remove_file(dir.path().join("c.jpg")).unwrap();
    reader.read_folder(Path::new(""));
    let waiting: Vec<_> =
        reader.index.read()[Path::new("")].waiting().map(|record| record.name.clone()).collect();
    assert_eq!(waiting, ["aa.jpg", "b.jpg"]);
    read_all(&mut reader);
    let shelves = reader.index.read();
    let blurs = shelves[Path::new("")].records.iter().map(|record| record.blur.is_some());
    assert_eq!(blurs.collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(reader.pictures, 3);
}

#[test]
fn a_picture_that_was_replaced_after_the_listing_is_looked_at_again() {
    let dir = tempfile::tempdir().unwrap();
    write(&dir, "a.jpg", "x");
    write(&dir, "b.jpg", "x");
    let mut reader = reader(&dir);
    reader.step();
    write(&dir, "a.jpg", "another");
    fs::remove_file(dir.path().join("b.jpg")).unwrap();
    fs::create_dir(dir.path().join("b.jpg")).unwrap();
    assert!(!reader.read_facts(Path::new("")));
    assert_eq!((names(&reader).len(), reader.pictures), (0, 0));
    assert_eq!(reader.index.queue.wait(Duration::from_secs(10)), Some(Wish::Changed("".into())));
    reader.read_folder(Path::new(""));
    read_all(&mut reader);
    assert_eq!(names(&reader), ["a.jpg"]);
}

#[test]
fn pictures_beyond_the_bound_are_shown_and_not_known() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["A/1.jpg", "A/2.jpg", "B/1.jpg", "B/2.jpg", "C/1.jpg"] {
        write(&dir, name, "x");
    }
    let mut reader = reader(&dir);
    reader.most = 3;
    read_all(&mut reader);
    assert_eq!(names(&reader), ["A/1.jpg", "A/2.jpg", "B/1.jpg"]);
    let album = Album::read(&reader.root, &reader.index, Path::new("B"), Sort::Name).unwrap();
    assert_eq!((album.pictures.len(), album.complete), (2, true));
    assert!(!reader.index.search(Path::new("."), "1").complete);

    fs::remove_dir_all(dir.path().join("A")).unwrap();
    reader.begin_round();
    read_all(&mut reader);
    assert_eq!(names(&reader), ["B/1.jpg", "B/2.jpg", "C/1.jpg"]);
    assert_eq!(reader.pictures, 3);
}

#[test]
fn an_album_has_the_first_picture_in_it_or_below_for_a_cover() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["A/Deep/Deeper/b.jpg", "A/Deep/Deeper/a.mp4", "A/z.txt", "B/only.mp4", "C/c.txt"] {
        write(&dir, name, "x");
    }
    let mut reader = reader(&dir);
    read_all(&mut reader);
    let cover =
        |path: &str| reader.index.cover(Path::new(path)).map(|cover| cover.to_string_lossy().into_owned());
    assert_eq!(cover("A").as_deref(), Some("Deep/Deeper/b.jpg"));
    assert_eq!(cover("B").as_deref(), Some("only.mp4"));
    assert_eq!(cover(".").as_deref(), Some("A/Deep/Deeper/b.jpg"));
    assert_eq!((cover("C"), cover("D")), (None, None));
}
