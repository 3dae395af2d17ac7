//! Taking away from a child what it does not need: files and the network.
//!
//! On Linux by Landlock, as far as the kernel has it; elsewhere the limits have to do.

use std::fs::File;

use super::job::Convert;

/// For our own decoders: from here on no file can be opened and no connection made.
pub(super) fn from_everything() {
    #[cfg(target_os = "linux")]
    let _ = linux::nothing();
}

/// For another program: it may read and run what is installed, read the one picture, and write into its folder.
pub(super) fn to_programs(job: &Convert, picture: &File) {
    #[cfg(target_os = "linux")]
    let _ = linux::programs(job, picture);
    #[cfg(not(target_os = "linux"))]
    let _ = (job, picture);
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::File;

    use landlock::{
        ABI, Access, AccessFs, AccessNet, PathBeneath, PathFd, Ruleset, RulesetAttr, RulesetCreated,
        RulesetCreatedAttr, RulesetError, Scope,
    };

    use crate::worker::job::Convert;

    /// Where programs and what they load lie on the systems there are.
    const INSTALLED: [&str; 10] = [
        "/usr",
        "/bin",
        "/lib",
        "/lib64",
        "/etc",
        "/opt",
        "/nix/store",
        "/gnu/store",
        "/home/linuxbrew",
        "/proc/self",
    ];
    const NEWEST: ABI = ABI::V6;

    fn closed() -> Result<RulesetCreated, RulesetError> {
        Ruleset::default()
            .handle_access(AccessFs::from_all(NEWEST))?
            .handle_access(AccessNet::from_all(NEWEST))?
            .scope(Scope::from_all(NEWEST))?
            .create()
    }

    pub(super) fn nothing() -> Result<(), RulesetError> {
        closed()?.restrict_self().map(|_| ())
    }

    pub(super) fn programs(job: &Convert, picture: &File) -> Result<(), RulesetError> {
        let mut rules = closed()?;
        let program = [job.program.as_path()];
        for path in INSTALLED.iter().map(std::path::Path::new).chain(program) {
            if let Ok(fd) = PathFd::new(path) {
                rules = rules.add_rule(PathBeneath::new(fd, AccessFs::from_read(NEWEST)))?;
            }
        }
        if let Ok(fd) = PathFd::new("/dev/null") {
            rules = rules.add_rule(PathBeneath::new(fd, AccessFs::ReadFile | AccessFs::WriteFile))?;
        }
        if let Ok(fd) = PathFd::new(&job.folder) {
            rules = rules.add_rule(PathBeneath::new(fd, AccessFs::from_all(NEWEST)))?;
        }
        rules.add_rule(PathBeneath::new(picture, AccessFs::ReadFile))?.restrict_self().map(|_| ())
    }
}
