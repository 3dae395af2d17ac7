//! Programs of others.

use std::path::Path;
use std::process::{Command, Stdio};

/// Whether all of them are there; says what is skipped if not.
pub(crate) fn there(what: &str, programs: &[&str]) -> bool {
    let missing = programs.iter().find(|program| !Path::new("/usr/bin").join(program).exists());
    if let Some(missing) = missing {
        println!("{what} is skipped: /usr/bin/{missing} is missing");
    }
    missing.is_none()
}

/// Runs one of Debian's programs in that folder; what it printed.
pub(crate) fn run(folder: &Path, program: &str, args: &[&str]) -> Vec<u8> {
    let output = Command::new(Path::new("/usr/bin").join(program))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {error}");
    output.stdout
}

/// Runs them one after another.
pub(crate) fn make(folder: &Path, recipe: &[&[&str]]) {
    for line in recipe {
        run(folder, line[0], &line[1..]);
    }
}

/// All that exiftool finds, `Group:Tag` and value.
pub(crate) fn keys(path: &Path) -> Vec<(String, String)> {
    let folder = path.parent().unwrap();
    let name = path.to_str().unwrap();
    let text = run(folder, "exiftool", &["-a", "-u", "-G1", "-n", "-s", "-ee", name]);
    String::from_utf8_lossy(&text)
        .lines()
        .filter_map(|line| {
            // `[Group]   Tag     : value`
            let (head, value) = line.split_once(": ")?;
            let (group, tag) = head.trim_start_matches('[').split_once(']')?;
            Some((format!("{}:{}", group, tag.trim()), value.trim().to_owned()))
        })
        .collect()
}

/// A digest of the decoded pictures, or of all streams of a video.
pub(crate) fn pixels(path: &Path) -> Vec<u8> {
    let folder = path.parent().unwrap();
    let name = path.to_str().unwrap();
    match path.extension().unwrap().to_str().unwrap() {
        "mp4" | "mov" | "mkv" | "webm" => {
            run(folder, "ffmpeg", &["-loglevel", "error", "-i", name, "-map", "0:v", "-f", "framemd5", "-"])
        }
        _ => run(folder, "convert", &[name, "-format", "%# %[orientation]\n", "info:"]),
    }
}

/// What exiftool finds wrong.
pub(crate) fn validate(path: &Path) -> Vec<String> {
    let folder = path.parent().unwrap();
    let name = path.to_str().unwrap();
    let text = run(folder, "exiftool", &["-validate", "-warning", "-error", "-a", "-s3", name]);
    let text = String::from_utf8_lossy(&text).into_owned();
    text.lines().filter(|line| !line.contains("Warning") && *line != "OK").map(str::to_owned).collect()
}
