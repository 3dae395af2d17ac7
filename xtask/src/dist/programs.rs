//! The two programs for a target: built, or taken from where they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::options::From;
use super::target::Target;
use crate::{cargo, process, tools};

/// The programs for one target.
pub(super) struct Programs {
    pub(super) target: &'static Target,
    pub(super) oriel: Vec<u8>,
    pub(super) relay: Vec<u8>,
}

/// The programs, or why there are none.
pub(super) fn of(target: &'static Target, from: &From) -> Result<Result<Programs, String>> {
    let folder = match from {
        From::Release => match linker(target) {
            Err(reason) => return Ok(Err(reason)),
            Ok(linker) => built(target, linker)?,
        },
        _ if !target.is_here() => return Ok(Err("what is there already is of this machine alone".into())),
        From::Debug => cargo::dev_dir()?,
        From::Folder(folder) => folder.clone(),
    };
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    Ok(Ok(Programs { target, oriel: read("oriel")?, relay: read("oriel-relay")? }))
}

/// What links for a target that is not this machine; `None` where nothing special is needed. In words what is missing.
fn linker(target: &Target) -> Result<Option<String>, String> {
    if target.is_here() {
        return Ok(None);
    }
    let installed = process::output(Command::new("rustup").args(["target", "list", "--installed"]));
    let has_target = installed.as_ref().is_ok_and(|listed| listed.lines().any(|line| line == target.triple));
    if !has_target {
        return Err(format!(
            "Rust's library for it is missing; with rustup: rustup target add {}",
            target.triple
        ));
    }
    let linker = format!("{}-gcc", target.gnu);
    if tools::find(&linker).is_none() {
        return Err(format!("the linker {linker} is missing (Debian: gcc-{} and g++-{0})", target.gnu));
    }
    Ok(Some(linker))
}

/// Builds them, without what only a debugger wants and without this machine's paths; the folder where they are.
fn built(target: &Target, linker: Option<String>) -> Result<PathBuf> {
    let args =
        ["build", "--release", "--locked", "-p", "oriel-peer", "-p", "oriel-relay", "--bins", "--target"];
    let mut command = cargo::command(args);
    command.arg(target.triple).env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
    if let Some(linker) = linker {
        let variable = target.triple.to_uppercase().replace('-', "_");
        command.env(format!("CARGO_TARGET_{variable}_LINKER"), linker);
    }
    process::run(&mut command)?;
    Ok(cargo::target_dir()?.join(target.triple).join("release"))
}

/// The newest version of glibc that a program asks for, such as (2, 34).
pub(super) fn glibc(program: &[u8]) -> Option<(u32, u32)> {
    const MARK: &[u8] = b"GLIBC_2.";
    let after = program.windows(MARK.len()).enumerate().filter(|(_, window)| *window == MARK);
    let minor = |(at, _): (usize, _)| {
        let digits = program.get(at + MARK.len()..)?.iter().take_while(|byte| byte.is_ascii_digit());
        String::from_utf8(digits.copied().collect()).ok()?.parse().ok()
    };
    after.filter_map(minor).max().map(|minor: u32| (2, minor))
}

/// Whether a program names this library.
pub(super) fn names(program: &[u8], library: &str) -> bool {
    program.windows(library.len()).any(|window| window == library.as_bytes())
}

/// A file of the repository.
pub(super) fn of_repository(path: &str) -> Result<Vec<u8>> {
    let file: &Path = &cargo::root().join(path);
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}
