//! Programs that a task starts: run to their end, or in the background and never left behind.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// Runs a program and waits. It reads nothing, and what it prints is seen.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("cannot start {}", line(command)))?;
    if !status.success() {
        bail!("{} failed: {status}", line(command));
    }
    Ok(())
}

/// Runs a program that fetches something from the network, where one failure is no verdict: three times at most.
#[expect(clippy::disallowed_methods, reason = "nothing tells that a network has become better")]
pub(crate) fn fetch(command: &mut Command) -> Result<()> {
    for pause in [5, 30] {
        match run(command) {
            Ok(()) => return Ok(()),
            Err(error) => println!("{error:#}; trying again in {pause} s"),
        }
        thread::sleep(Duration::from_secs(pause));
    }
    run(command)
}

/// Runs a program and gives what it printed on its standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("cannot start {}", line(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{} failed: {}: {}", line(command), output.status, said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A port of loopback that was free a moment ago.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A program in the background. Dropping it kills it, with whatever it has started.
pub(crate) struct Background {
    child: Child,
}

impl Background {
    /// Starts it in a process group of its own: a Ctrl-C at the terminal reaches this task alone, which then
    /// stops its programs in order.
    pub(crate) fn start(command: &mut Command) -> Result<Background> {
        command.stdin(Stdio::null()).process_group(0);
        let child = command.spawn().with_context(|| format!("cannot start {}", line(command)))?;
        Ok(Background { child })
    }

    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to stop, as Ctrl-C would.
    pub(crate) fn interrupt(&self) {
        self.signal("INT");
    }

    pub(crate) fn wait(&mut self) -> Result<ExitStatus> {
        Ok(self.child.wait()?)
    }

    /// The standard library sends no signal but KILL, and that to one process only.
    fn signal(&self, signal: &str) {
        let group = format!("-{}", self.child.id());
        // That it has ended by itself meanwhile is no failure.
        let _ = Command::new("sh")
            .args(["-c", "kill -s \"$0\" -- \"$1\" 2>/dev/null", signal, &group])
            .stdin(Stdio::null())
            .status();
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // One that has been waited for is gone, and its number may be somebody else's by now.
        if let Ok(None) = self.child.try_wait() {
            self.signal("KILL");
            let _ = self.child.wait();
        }
    }
}

/// What would end this task at once, had its background programs not to be ended first.
pub(crate) struct Interrupts {
    happened: Arc<AtomicBool>,
}

impl Interrupts {
    pub(crate) fn catch() -> Result<Interrupts> {
        let happened = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            signal_hook::flag::register(signal, Arc::clone(&happened))?;
        }
        Ok(Interrupts { happened })
    }

    /// Fails if one has come.
    pub(crate) fn check(&self) -> Result<()> {
        if self.happened.load(Ordering::Relaxed) {
            bail!("interrupted");
        }
        Ok(())
    }
}
