//! Programs for what we do not decode ourselves.

use std::env;
use std::path::{Path, PathBuf};

use crate::worker::job::Foreign;

/// What was found.
#[derive(Clone, Debug)]
pub(super) struct Programs {
    heif: Option<PathBuf>,
    ffmpeg: Option<PathBuf>,
}

impl Programs {
    /// Looks along `PATH`.
    pub(super) fn installed() -> Programs {
        let folders: Vec<PathBuf> =
            env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
        Programs::in_folders(&folders)
    }

    fn in_folders(folders: &[PathBuf]) -> Programs {
        let find = |name: &str| {
            // A relative folder would be another one in the child.
            let folders = folders.iter().filter(|folder| folder.is_absolute());
            folders.map(|folder| folder.join(name)).find(|path| can_run(path))
        };
        Programs { heif: find("heif-dec").or_else(|| find("heif-convert")), ffmpeg: find("ffmpeg") }
    }

    /// The program, or else what the owner can install.
    pub(super) fn program(&self, what: Foreign) -> Result<&Path, &'static str> {
        match what {
            Foreign::Heic => self.heif.as_deref().ok_or("heif-convert (Debian: libheif-examples)"),
            Foreign::Video => self.ffmpeg.as_deref().ok_or("ffmpeg"),
        }
    }
}

fn can_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn only_what_can_be_run_counts() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(one.path().join("ffmpeg"), "").unwrap();
        fs::create_dir(one.path().join("heif-dec")).unwrap();
        let folders = [one.path().to_owned(), two.path().to_owned(), "here".into()];
        let none = Programs::in_folders(&folders);
        assert_eq!(none.program(Foreign::Video), Err("ffmpeg"));
        assert_eq!(none.program(Foreign::Heic), Err("heif-convert (Debian: libheif-examples)"));

        let path = two.path().join("ffmpeg");
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(Programs::in_folders(&folders).program(Foreign::Video), Ok(path.as_path()));
    }
}
