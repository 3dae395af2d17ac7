//! Where things are, and cargo run from inside a program that cargo runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    // Cargo says it at run time; what was true at compile time may have been moved since.
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().unwrap_or(&own).to_path_buf()
}

/// The folder with the programs of a development build: the one that holds this program (or held it, before a
/// build put a newer one in its place).
pub(crate) fn dev_dir() -> Result<PathBuf> {
    let own = std::env::current_exe().context("cannot tell where this program is")?;
    own.parent().map(Path::to_path_buf).context("this program is in no folder")
}

/// Cargo's target folder, `CARGO_TARGET_DIR` and the like included.
pub(crate) fn target_dir() -> Result<PathBuf> {
    let dev = dev_dir()?;
    dev.parent().map(Path::to_path_buf).context("this program is in no target folder")
}

/// A cargo command at the repository's root.
pub(crate) fn command<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root());
    // What cargo said to this program about its package would reach the build scripts below, and those of `ring`
    // would build again each time because it changed.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&*name);
        }
    }
    command
}

/// Runs cargo and waits; what it prints is seen.
pub(crate) fn run<'a>(args: impl IntoIterator<Item = &'a str>) -> Result<()> {
    process::run(&mut command(args))
}
