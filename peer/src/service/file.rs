//! The service's file: ours by a line in it, and never replaced if it is not.

use std::fs;
use std::io;
use std::path::Path;

use super::ServiceError;

/// What stands in every file that is ours.
pub(super) const MARK: &str = "Written by `oriel service install`, which replaces it.";

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// The file is new, or has changed.
    Anew,
    /// It was like this already.
    Same,
}

/// Writes the file, in a folder that is made if need be.
pub(super) fn write(file: &Path, text: &str, force: bool) -> Result<Written, ServiceError> {
    match read(file)? {
        Some(before) if before == text => return Ok(Written::Same),
        Some(before) if !force && !before.contains(MARK) => {
            return Err(ServiceError::NotOurs(file.to_owned()));
        }
        _ => {}
    }
    let fault = |source| ServiceError::Disk { path: file.to_owned(), source };
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    // A file beside it that takes its place: there is never half of one.
    let beside = file.with_extension("new");
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, file)).map_err(fault)?;
    Ok(Written::Anew)
}

/// Whether there is one.
pub(super) fn is_there(file: &Path) -> Result<bool, ServiceError> {
    Ok(read(file)?.is_some())
}

/// Whether this program wrote it.
pub(super) fn is_ours(file: &Path) -> Result<bool, ServiceError> {
    Ok(read(file)?.is_some_and(|text| text.contains(MARK)))
}

/// Takes it away, if it is there.
pub(super) fn remove(file: &Path) -> Result<(), ServiceError> {
    match fs::remove_file(file) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(ServiceError::Disk { path: file.to_owned(), source })
        }
        _ => Ok(()),
    }
}

fn read(file: &Path) -> Result<Option<String>, ServiceError> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ServiceError::Disk { path: file.to_owned(), source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_somebody_else_s_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("systemd/user/oriel.service");
        let ours = format!("# {MARK}\n[Service]\n");
        assert!(!is_there(&file).unwrap());
        assert_eq!(write(&file, &ours, false).unwrap(), Written::Anew);
        assert_eq!(write(&file, &ours, false).unwrap(), Written::Same);
        assert_eq!(write(&file, &format!("{ours}#\n"), false).unwrap(), Written::Anew);
        fs::write(&file, "[Service]\n").unwrap();
        assert!(!is_ours(&file).unwrap());
        assert!(matches!(write(&file, &ours, false), Err(ServiceError::NotOurs(_))));
        assert_eq!(fs::read_to_string(&file).unwrap(), "[Service]\n");
        assert_eq!(write(&file, &ours, true).unwrap(), Written::Anew);
        remove(&file).unwrap();
        remove(&file).unwrap();
        assert!(!is_there(&file).unwrap());
        assert!(fs::read_dir(file.parent().unwrap()).unwrap().next().is_none(), "nothing is left");
    }
}
