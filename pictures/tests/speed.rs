//! `cargo test --release -p oriel-pictures --test speed -- --ignored --nocapture`, with `PICTURES` naming a folder.

use std::fs::{self, File};
use std::time::Instant;

use oriel_pictures::facts::Facts;
use oriel_pictures::kind::Kind;
use oriel_pictures::location::Mask;

/// Prints what facts and masks of the pictures in a folder take, apart from opening them.
#[test]
#[ignore = "a measurement"]
fn of_facts_and_masks() {
    let Some(folder) = std::env::var_os("PICTURES") else { return println!("PICTURES names no folder") };
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<(File, Kind)> =
        names.filter_map(|name| Some((File::open(&name).ok()?, Kind::of(&name)?))).collect();
    for round in 0..3 {
        let start = Instant::now();
        let dated = files.iter().filter(|(file, kind)| Facts::read(file, *kind).taken.is_some()).count();
        let facts = start.elapsed();
        let start = Instant::now();
        let size: usize = files.iter().map(|(file, kind)| Mask::of(file, *kind).unwrap().size()).sum();
        let masks = start.elapsed();
        let count = u32::try_from(files.len()).unwrap().max(1);
        println!(
            "round {round}: {count} files, {dated} dated; facts {:?}, mask {:?} and {} bytes each",
            facts / count,
            masks / count,
            size / files.len().max(1)
        );
    }
}
