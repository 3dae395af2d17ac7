//! Other programs that say whether an archive is one. Tests that need one that is missing say so and pass.

use std::path::Path;
use std::process::Command;

/// What Python's zipfile finds in an archive: a line `SIZE CRC MODE NAME` for each file, after it has read them all.
const LIST: &str = "\
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
bad = archive.testzip()
assert bad is None, bad
for info in archive.infolist():
    print(info.file_size, info.CRC, oct(info.external_attr >> 16), '-'.join(map(str, info.date_time)), info.filename)
";

/// The lines of [`LIST`], none where there is no Python.
pub(crate) fn python_list(archive: &Path) -> Option<Vec<String>> {
    let mut command = Command::new("python3");
    command.args(["-X", "utf8", "-c", LIST]).arg(archive);
    run("python3", &mut command).map(|text| text.lines().map(str::to_owned).collect())
}

/// Whether there was an `unzip`, which then found nothing wrong.
pub(crate) fn unzip_test(archive: &Path) -> bool {
    let text = run("unzip", Command::new("unzip").arg("-t").arg(archive));
    if let Some(text) = &text {
        assert!(text.contains("No errors detected"), "{text}");
    }
    text.is_some()
}

/// Unpacks with `unzip`, if there is one.
pub(crate) fn unzip_to(archive: &Path, dir: &Path) -> bool {
    run("unzip", Command::new("unzip").arg("-q").arg(archive).arg("-d").arg(dir)).is_some()
}

fn run(name: &str, command: &mut Command) -> Option<String> {
    match command.output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{name}: {text}{}", String::from_utf8_lossy(&output.stderr));
            Some(text)
        }
        Err(error) => {
            println!("skipped: {name} is not here: {error}");
            None
        }
    }
}
