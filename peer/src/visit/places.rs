//! Where a download and its transcript are put: whether that can be done is known before anything is asked.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why something cannot be put there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// It is there already.
    #[error("{} is there already; choose another name with -o", .0.display())]
    Exists(PathBuf),
    /// The transcript's name is taken.
    #[error("{} is there already; choose another name with --transcript", .0.display())]
    TranscriptExists(PathBuf),
    /// Something else has the name of what is being received.
    #[error(
        "{} is there already, and no earlier run of this download has left it; move it away, or choose another name",
        .0.display()
    )]
    NotOurs(PathBuf),
    /// What is written to must not be something else in disguise.
    #[error("{} is not an ordinary file; remove it or choose another name", .0.display())]
    NotAFile(PathBuf),
    /// A transcript on standard output.
    #[error("a transcript needs a file of its own: --transcript cannot be -")]
    Dash,
    /// A transcript where the download itself is written.
    #[error("the download itself needs the name {}; choose another one with --transcript", .0.display())]
    Same(PathBuf),
    /// What the system says.
    #[error("{path}: {1}", path = .0.display())]
    Io(PathBuf, io::Error),
}

impl PlaceError {
    /// Whether the command line contradicts itself.
    pub fn is_usage(&self) -> bool {
        matches!(self, PlaceError::Dash | PlaceError::Same(_))
    }
}

/// Whether a transcript can be put at `transcript` once `file` was received; `None` for standard output. Nothing is
/// left behind.
///
/// # Errors
/// [`PlaceError`].
pub fn check_transcript(transcript: &Path, file: Option<&Path>) -> Result<(), PlaceError> {
    if transcript.as_os_str() == "-" {
        return Err(PlaceError::Dash);
    }
    let part = part_of(transcript);
    if let Some(file) = file {
        let file_part = part_of(file);
        let needed = [real(file), real(&record_of(&file_part)), real(&file_part)];
        if [transcript, &part].iter().any(|path| needed.contains(&real(path))) {
            return Err(PlaceError::Same(transcript.to_owned()));
        }
    }
    absent(transcript).map_err(|error| match error {
        PlaceError::Exists(path) => PlaceError::TranscriptExists(path),
        error => error,
    })?;
    vacant(&part)?;
    match open(&part)? {
        (_, true) => fs::remove_file(&part).map_err(|error| PlaceError::Io(part, error)),
        (_, false) => Ok(()),
    }
}

/// Refuses a name under which something stands that is not empty.
///
/// # Errors
/// [`PlaceError::NotOurs`].
pub fn vacant(path: &Path) -> Result<(), PlaceError> {
    let length = |path: &Path| fs::metadata(path).map_err(|error| PlaceError::Io(path.to_owned(), error));
    if ordinary(path)? && length(path)?.len() > 0 {
        Err(PlaceError::NotOurs(path.to_owned()))
    } else {
        Ok(())
    }
}

/// Refuses a name that is taken.
///
/// # Errors
/// [`PlaceError::Exists`].
pub fn absent(goal: &Path) -> Result<(), PlaceError> {
    match fs::symlink_metadata(goal) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(PlaceError::Io(goal.to_owned(), error)),
        Ok(_) => Err(PlaceError::Exists(goal.to_owned())),
    }
}

/// Whether a file is there. A symbolic link would have something else written to, and a pipe would be waited for.
///
/// # Errors
/// [`PlaceError::NotAFile`].
pub fn ordinary(path: &Path) -> Result<bool, PlaceError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(PlaceError::Io(path.to_owned(), error)),
        Ok(there) if there.is_file() => Ok(true),
        Ok(_) => Err(PlaceError::NotAFile(path.to_owned())),
    }
}

/// Opens an [`ordinary`] file with what it holds, or makes it; `true` if it was made.
///
/// # Errors
/// [`PlaceError`].
pub fn open(path: &Path) -> Result<(fs::File, bool), PlaceError> {
    let there = ordinary(path)?;
    let mut options = fs::OpenOptions::new();
    let opened = options.read(true).write(true).create_new(!there).open(path);
    opened.map(|file| (file, !there)).map_err(|error| PlaceError::Io(path.to_owned(), error))
}

/// Where a file is written until all of it has come.
pub fn part_of(goal: &Path) -> PathBuf {
    with_suffix(goal, ".part")
}

/// Where the transcript of what a part holds is written.
pub fn record_of(part: &Path) -> PathBuf {
    with_suffix(part, ".oriel")
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut whole = OsString::from(path);
    whole.push(suffix);
    whole.into()
}

/// The same for all spellings of a path, if its folder is there.
fn real(path: &Path) -> PathBuf {
    let Some(name) = path.file_name() else { return path.to_owned() };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::canonicalize(folder).map_or_else(|_| path.to_owned(), |folder| folder.join(name))
}
