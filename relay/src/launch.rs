//! A process that is nobody's child: this one starts the program, which starts it once more and ends.
//!
//! A service manager waits for the end of its own children alone. Of a service whose main process is the child of an
//! older one systemd kills that process where it should be told to end, and it cannot see it crash.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream as Pair;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::io::AsyncReadExt;
use tokio::net::UnixStream;
use tokio::time::{sleep, timeout};

/// The subcommand whose process is the one between.
const WORD: &str = "launch";
/// Between two looks at it.
const LOOK: Duration = Duration::from_millis(5);
/// Digits of a process id, and more.
const DIGITS: usize = 32;

/// What the process between does: starts this program with these arguments, and says its id on standard input.
///
/// # Errors
/// If it cannot be started, or nobody listens: then it does not go on.
// Nobody here waits for it: that is the point.
#[allow(clippy::zombie_processes)]
pub fn between(args: &[OsString]) -> io::Result<()> {
    let mut program = Command::new(std::env::current_exe()?).args(args).spawn()?;
    let said = io::stdin().as_fd().try_clone_to_owned().and_then(|line| {
        let mut line = File::from(line);
        line.write_all(program.id().to_string().as_bytes())
    });
    if said.is_err() {
        program.kill()?;
    }
    said
}

/// A process that was started so.
#[derive(Debug)]
pub(crate) struct Launched {
    /// Its standard input is the other end, which is closed when it ends.
    line: UnixStream,
    pid: Pid,
}

impl Launched {
    /// Starts this program with these arguments; the one between may take `patience`.
    ///
    /// # Errors
    /// If it cannot be started, or is not this program.
    pub(crate) async fn start(program: &Path, args: &[OsString], patience: Duration) -> io::Result<Self> {
        let (mut line, other) = Pair::pair()?;
        let mut between =
            Command::new(program).arg(WORD).args(args).stdin(Stdio::from(OwnedFd::from(other))).spawn()?;
        let status = match timeout(patience, end(&mut between)).await {
            Ok(status) => status?,
            Err(_) => {
                between.kill()?;
                between.wait()?
            }
        };
        if !status.success() {
            return Err(io::Error::other(format!("it ended ({status})")));
        }
        // What it has said is there.
        line.set_nonblocking(true)?;
        let mut said = [0; DIGITS];
        let len = line.read(&mut said)?;
        let pid = std::str::from_utf8(&said[..len]).ok().and_then(|digits| digits.parse().ok());
        let pid = pid.and_then(Pid::from_raw).ok_or_else(|| io::Error::other("it did not say what it is"))?;
        Ok(Self { line: UnixStream::from_std(line)?, pid })
    }

    /// Returns when it has ended.
    pub(crate) async fn ended(&mut self) {
        // It says nothing; an error tells the same.
        while matches!(self.line.read(&mut [0; DIGITS]).await, Ok(1..)) {}
    }

    /// Ends it at once.
    pub(crate) fn kill(&self) {
        // If it is gone already, all the better.
        let _ = kill_process(self.pid, Signal::KILL);
    }
}

async fn end(child: &mut Child) -> io::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        sleep(LOOK).await;
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// What the tests play the program with.
    fn script(dir: &Path, text: &str) -> std::path::PathBuf {
        let file = dir.join("program");
        fs::write(&file, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        file
    }

    const PATIENCE: Duration = Duration::from_secs(20);

    async fn start(program: &Path, patience: Duration) -> io::Result<Launched> {
        loop {
            match Launched::start(program, &["serve".into()], patience).await {
                // Another test has begun a process while this one wrote the file.
                Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy => sleep(LOOK).await,
                came => return came,
            }
        }
    }

    #[tokio::test]
    async fn it_outlives_the_one_between_and_its_end_is_seen() {
        let dir = tempfile::tempdir().unwrap();
        // A shell gives what it runs in the background another standard input, before it looks at `<&0`.
        let text = "[ $1 = launch ] && { exec 3<&0; sleep 1000 <&3 3<&- & printf $! >&3; }";
        let program = script(dir.path(), text);
        let mut launched = start(&program, PATIENCE).await.unwrap();
        let parent = || {
            let stat = fs::read_to_string(format!("/proc/{}/stat", launched.pid.as_raw_nonzero())).unwrap();
            stat.split_whitespace().nth(3).unwrap().parse::<u32>().unwrap()
        };
        assert_ne!(parent(), std::process::id());
        assert!(timeout(Duration::from_millis(50), launched.ended()).await.is_err());
        launched.kill();
        timeout(PATIENCE, launched.ended()).await.unwrap();
    }

    #[tokio::test]
    async fn what_is_not_this_program_is_no_start() {
        let dir = tempfile::tempdir().unwrap();
        for (text, why) in [("exit 3", "it ended (exit status: 3)"), ("exit 0", "it did not say what it is")]
        {
            let failed = start(&script(dir.path(), text), PATIENCE).await.unwrap_err();
            assert_eq!(failed.to_string(), why);
        }
        let hangs = script(dir.path(), "exec sleep 1000");
        let failed = start(&hangs, Duration::from_millis(20)).await.unwrap_err();
        assert!(failed.to_string().contains("signal: 9"), "{failed}");
    }
}
