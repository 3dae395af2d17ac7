//! The scripts of `tests/outside`: clients, frames and floods that nobody of this project wrote, against the built
//! programs. They run in a Python environment of their own, and some in Node.

use std::fs;
use std::io::{self, Seek};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::{cargo, process};

/// A script, and what it is told here.
type Script = (&'static str, &'static [&'static str]);

/// Those that mostly wait, the longest first: two at a time.
const PATIENT: [Script; 11] = [
    ("relays.py", &["--quick"]),
    ("photos.py", &["--quick"]),
    ("proxies.py", &[]),
    ("names.py", &["--quick"]),
    ("detour.py", &[]),
    ("http2_conformance.py", &[]),
    ("http3_conformance.py", &[]),
    ("ambiguous_requests.py", &[]),
    ("expiry.py", &[]),
    ("check.py", &[]),
    ("http_signatures.py", &[]),
];

/// Those that measure, or load the machine: alone, one after the other.
const ALONE: [Script; 5] = [
    ("clients.py", &[]),
    ("restart.py", &["--quick"]),
    ("netlab.py", &[]),
    ("faults.py", &["--quick"]),
    ("floods.py", &["--quick"]),
];

/// Runs all of them, also after one has failed.
pub(crate) fn run() -> Result<()> {
    let (folder, python) = prepare()?;
    check_list(&folder)?;
    let programs = cargo::dev_dir()?;
    let command = |(script, args): Script| {
        let mut command = Command::new(&python);
        // Without a buffer, what a script prints and what its programs print come in order.
        command.arg("-u").arg(folder.join(script)).args(args).env("ORIEL_BIN", &programs);
        command.current_dir(&folder);
        command
    };
    let mut failed = two_at_a_time(&PATIENT, &command)?;
    for (name, args) in ALONE {
        println!("--> {name}");
        if process::run(&mut command((name, args))).is_err() {
            failed.push(name);
        }
    }
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

/// Runs these, and prints what each has printed once it has ended; which of them failed.
fn two_at_a_time(
    scripts: &[Script],
    command: &(impl Fn(Script) -> Command + Sync),
) -> Result<Vec<&'static str>> {
    let (left, failed) = (Mutex::new(scripts.iter()), Mutex::new(Vec::new()));
    let lane = || -> Result<()> {
        loop {
            let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some(&script) = next else { return Ok(()) };
            let mut printed = tempfile::tempfile()?;
            let mut command = command(script);
            command.stdout(printed.try_clone()?).stderr(printed.try_clone()?);
            let run = process::run(&mut command);
            // One at a time.
            let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
            println!("--> {}", script.0);
            printed.rewind()?;
            io::copy(&mut printed, &mut io::stdout())?;
            if run.is_err() {
                failed.push(script.0);
            }
        }
    };
    thread::scope(|scope| {
        let lanes = [scope.spawn(lane), scope.spawn(lane)];
        lanes.into_iter().try_for_each(|lane| lane.join().map_err(|_| anyhow!("a lane has panicked"))?)
    })?;
    Ok(failed.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// The folder of the scripts, and the Python that runs them, with what they need.
pub(crate) fn prepare() -> Result<(PathBuf, PathBuf)> {
    let folder = cargo::root().join("tests/outside");
    let python = python_environment("outside-venv", &folder.join("requirements.txt"))?;
    // It wants other versions of what the clients are made of.
    python_environment("mitmproxy-venv", &folder.join("proxies/requirements.txt"))?;
    node_modules(&folder.join("npm"))?;
    Ok((folder, python))
}

/// A script that is in the folder and not in the list would never run, and nobody would notice.
fn check_list(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let listed = PATIENT.iter().chain(&ALONE).any(|(script, _)| *script == name);
        if name.ends_with(".py") && !listed && fs::read_to_string(&path)?.contains("__main__") {
            bail!("{name} can be run, and is not in the list of {}", file!());
        }
    }
    Ok(())
}

/// The Python of an environment with what the file names; made anew when that, or Python, is another.
fn python_environment(name: &str, requirements: &Path) -> Result<PathBuf> {
    let folder = cargo::target_dir()?.join(name);
    let python = folder.join("bin/python");
    let version = process::output(Command::new("python3").arg("--version"))?;
    let made_for = Mark::new(&folder, format!("{version}{}", read(requirements)?));
    if made_for.holds() {
        return Ok(python);
    }
    remove(&folder)?;
    process::run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let pip =
        ["-m", "pip", "--quiet", "--no-input", "--disable-pip-version-check", "install", "--requirement"];
    process::fetch(Command::new(&python).args(pip).arg(requirements))?;
    made_for.write()?;
    Ok(python)
}

/// What `package-lock.json` names, installed beside it; anew when that is another.
pub(crate) fn node_modules(folder: &Path) -> Result<()> {
    let made_for = Mark::new(&folder.join("node_modules"), read(&folder.join("package-lock.json"))?);
    if made_for.holds() {
        return Ok(());
    }
    process::fetch(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))?;
    made_for.write()
}

/// A file in a folder that was made by a command: it says for what, and is written last.
struct Mark {
    file: PathBuf,
    text: String,
}

impl Mark {
    fn new(folder: &Path, text: String) -> Mark {
        Mark { file: folder.join(".made-for"), text }
    }

    fn holds(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|found| found == self.text)
    }

    fn write(&self) -> Result<()> {
        fs::write(&self.file, &self.text).with_context(|| format!("cannot write {}", self.file.display()))
    }
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
