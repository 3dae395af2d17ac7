//! What is given to people: an archive and a Debian package for each target, and the digests of both.

mod archive;
mod contents;
mod deb;
mod options;
mod programs;
mod target;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use self::options::Options;
use self::programs::Programs;
use crate::{cargo, process};

/// Builds what can be built, packs it, and says plainly what could not be.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let options = Options::parse(args)?;
    let moment = moment()?;
    fs::create_dir_all(&options.out).with_context(|| format!("cannot make {}", options.out.display()))?;
    let (mut made, mut missing) = (Vec::new(), Vec::new());
    for target in &options.targets {
        match programs::of(target, &options.from)? {
            Ok(programs) => made.extend(pack(&programs, &options.out, moment)?),
            Err(reason) => missing.push(format!("{}: {reason}", target.triple)),
        }
    }
    for reason in &missing {
        println!("NOT BUILT: {reason}");
    }
    if made.is_empty() {
        bail!("nothing was built");
    }
    write_sums(&made, &options.out.join("SHA256SUMS"))?;
    for file in &made {
        println!("{}", file.display());
    }
    Ok(())
}

/// An archive and a package of these programs.
fn pack(programs: &Programs, out: &Path, moment: u64) -> Result<Vec<PathBuf>> {
    let version = env!("CARGO_PKG_VERSION");
    let folder = format!("oriel-{version}-{}-linux", programs.target.machine);
    let archive = out.join(format!("{folder}.tar.gz"));
    write(&archive, &archive::gzipped(&contents::archive(programs, &folder)?, moment)?)?;
    let package = out.join(format!("oriel_{version}_{}.deb", programs.target.debian));
    write(&package, &deb::package(programs, version, moment)?)?;
    Ok(vec![archive, package])
}

/// As `sha256sum --check` reads them.
fn write_sums(files: &[PathBuf], to: &Path) -> Result<()> {
    let mut text = String::new();
    for file in files {
        for byte in Sha256::digest(fs::read(file)?) {
            write!(text, "{byte:02x}")?;
        }
        writeln!(text, "  {}", file.file_name().unwrap_or_default().to_string_lossy())?;
    }
    write(to, text.as_bytes())
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// The time of every file in what is packed, in seconds since 1970: SOURCE_DATE_EPOCH, else that of the newest commit,
/// so that the same source gives the same bytes.
fn moment() -> Result<u64> {
    if let Ok(set) = std::env::var("SOURCE_DATE_EPOCH") {
        return set.parse().context("SOURCE_DATE_EPOCH is no number of seconds");
    }
    let mut git = std::process::Command::new("git");
    let said = process::output(git.args(["log", "-1", "--format=%ct"]).current_dir(cargo::root()));
    let seconds = said.context("the time of the newest commit; or set SOURCE_DATE_EPOCH")?;
    let seconds = seconds.trim().parse::<u64>().context("git told no time")?;
    ensure!(seconds <= u64::from(u32::MAX), "gzip cannot write that time");
    Ok(seconds)
}

#[cfg(test)]
mod tests;
