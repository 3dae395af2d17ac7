use std::collections::BTreeMap;
use std::sync::Arc;

use oriel_pictures::facts::Facts;
use oriel_pictures::kind::Kind;

use super::*;
use crate::index::shelf::Reading;
use crate::stamp::Stamp;

/// 14 July 2024.
const SUMMER: i64 = 1_720_944_000_000_000_000;

fn record(name: &str, taken: Option<&str>, caption: Option<&str>) -> Record {
    let facts =
        Facts { taken: taken.map(str::to_owned), caption: caption.map(str::to_owned), ..Facts::default() };
    Record {
        name: name.into(),
        kind: Kind::Jpeg,
        stamp: Stamp { length: 1, nanoseconds: SUMMER, inode: 1 },
        reading: Reading::Done(Arc::new(facts)),
        blur: None,
    }
}

fn shelves() -> BTreeMap<PathBuf, Shelf> {
    let shelf = |records| Shelf { records, ..Shelf::default() };
    BTreeMap::from([
        (PathBuf::new(), shelf(vec![record("IMG_10.jpg", None, None)])),
        (
            PathBuf::from("Côte d'Azur"),
            shelf(vec![
                record("IMG_2.jpg", Some("2019-02-03T10:00:00"), Some("Été à la PLAGE")),
                record("img_1.jpg", Some("2019-12-31T23:59:59"), None),
            ]),
        ),
        (PathBuf::from("Côte d'Azur/Nice"), shelf(vec![record("x.jpg", None, None)])),
        (PathBuf::from("Côte d'Azur/Nice/Harbour"), shelf(Vec::new())),
        (PathBuf::from("Côte d'Azur/.hidden"), shelf(vec![record("img_3.jpg", None, None)])),
    ])
}

fn found(below: &str, words: &str) -> (Vec<String>, Vec<String>) {
    let shelves = shelves();
    let below = Path::new(below);
    let found = search(crate::index::under(&shelves, below), below, words);
    let texts = |paths: Vec<PathBuf>| paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    (texts(found.pictures.into_iter().map(|(path, _)| path).collect()), texts(found.folders))
}

#[test]
fn words_stand_in_names_folders_and_captions_in_any_order_and_case() {
    assert_eq!(found("", "img").0, ["Côte d'Azur/img_1.jpg", "Côte d'Azur/IMG_2.jpg", "IMG_10.jpg"]);
    assert_eq!(found("", "plage img_2 CÔTE été").0, ["Côte d'Azur/IMG_2.jpg"]);
    assert_eq!(found("Côte d'Azur", "img_2").0, ["IMG_2.jpg"]);
    assert!(found("Côte d'Azur", "azur").0.is_empty(), "the way to the album itself does not count");
    assert!(found("", "plage nice").0.is_empty());
    assert_eq!(found("", "  "), (Vec::new(), Vec::new()));
}

#[test]
fn folders_are_found_by_their_own_names() {
    assert_eq!(found("", "azur").1, ["Côte d'Azur"]);
    assert_eq!(found("", "azur harbour").1, ["Côte d'Azur/Nice/Harbour"]);
    assert!(found("", "hidden").1.is_empty());
}

#[test]
fn dates_are_found_by_their_beginning() {
    assert_eq!(found("", "2019").0.len(), 2);
    assert_eq!(found("", "2019-02").0, ["Côte d'Azur/IMG_2.jpg"]);
    assert_eq!(found("", "2019-12-31 azur").0, ["Côte d'Azur/img_1.jpg"]);
    assert_eq!(found("", "2024-07-14").0, ["IMG_10.jpg", "Côte d'Azur/Nice/x.jpg"]);
    assert!(found("", "2019-1").0.is_empty());
    for word in ["201", "20190", "2019-", "2019-1", "2019-01-01-01", "2o19"] {
        assert!(!is_date(word), "{word}");
    }
}

#[test]
fn results_are_bounded_and_say_so() {
    let many: Vec<Record> =
        (10_000..10_000 + MOST + 1).map(|n| record(&format!("a{n}"), None, None)).collect();
    let mut waiting = record("b", None, None);
    waiting.reading = Reading::Waiting;
    let shelves = BTreeMap::from([
        (PathBuf::from("A"), Shelf { records: many, ..Shelf::default() }),
        (PathBuf::from("B"), Shelf { records: vec![waiting], ..Shelf::default() }),
    ]);
    let of =
        |below: &str, words| search(crate::index::under(&shelves, Path::new(below)), Path::new(below), words);
    let found = of("A", "a");
    assert_eq!((found.pictures.len(), found.cut, found.complete), (MOST, true, true));
    assert_eq!(found.pictures[0].1.name, "a10000");
    assert!(!of("B", "b").complete && !of("B", "b").cut);
    assert!(!of("C", "b").complete, "nothing is known of it");
}
