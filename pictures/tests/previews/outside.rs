//! Programs of others that make or look at pictures. Where one is missing, its test says so and is over.

use std::path::Path;
use std::process::Command;

/// The first of these programs that there is.
pub(crate) fn find(names: &[&'static str]) -> Option<&'static str> {
    let there = |name: &&str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        Path::new(name).is_absolute() && Path::new(name).exists()
            || std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
    };
    let found = names.iter().copied().find(there);
    if found.is_none() {
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            format!("skipped: there is no {}\n", names.join(" or ")).as_bytes(),
        );
    }
    found
}

/// ImageMagick's, by whatever name.
pub(crate) fn magick() -> Option<&'static str> {
    find(&["magick", "/usr/bin/convert", "convert"])
}

/// Runs it in a folder.
#[track_caller]
pub(crate) fn run(folder: &Path, program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).current_dir(folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
