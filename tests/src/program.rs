//! A program started as a process, its output kept line by line; killed when dropped.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use serde_json::Value;

use crate::deadline::found;

type Lines = Arc<Mutex<Vec<String>>>;

/// A running program.
#[derive(Debug)]
pub struct Program {
    child: Child,
    out: Lines,
    err: Lines,
    readers: Vec<JoinHandle<()>>,
}

/// How a program ended.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; `None` if a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ended {
    /// The JSON objects on standard output.
    pub fn events(&self) -> Vec<Value> {
        self.out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// The first of them that says what went wrong; null if none does.
    pub fn error(&self) -> Value {
        self.events().into_iter().find(|event| event["event"] == "error").unwrap_or_default()
    }
}

impl Program {
    /// Starts it.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn start(command: &mut Command) -> Self {
        let mut program = Self::unread(command);
        let (out, err) = (program.child.stdout.take().unwrap(), program.child.stderr.take().unwrap());
        program.readers = vec![keep(out, Arc::clone(&program.out)), keep(err, Arc::clone(&program.err))];
        program
    }

    /// The same, but nobody reads its standard output and error, which are there all the same.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn unread(command: &mut Command) -> Self {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self { child, out: Lines::default(), err: Lines::default(), readers: Vec::new() }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The events so far.
    ///
    /// # Panics
    /// If a line of standard output is not JSON.
    pub fn events(&self) -> Vec<Value> {
        let lines = self.out.lock().unwrap();
        lines.iter().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    /// The lines on standard error so far.
    ///
    /// # Panics
    /// Never.
    pub fn err_lines(&self) -> Vec<String> {
        self.err.lock().unwrap().clone()
    }

    /// Everything that it wrote so far, on both outputs.
    ///
    /// # Panics
    /// Never.
    pub fn written(&self) -> String {
        [self.out.lock().unwrap().join("\n"), self.err.lock().unwrap().join("\n")].join("\n")
    }

    /// Waits for the `nth` event of a kind, counted from 0.
    ///
    /// # Panics
    /// If it never comes, or the program ends first.
    pub async fn event(&mut self, kind: &str, nth: usize) -> Value {
        let what = format!("event {kind} number {nth}");
        found(&what, async || {
            let found = self.events().into_iter().filter(|event| event["event"] == kind).nth(nth);
            if found.is_none()
                && let Some(status) = self.child.try_wait().unwrap()
            {
                // What it wrote last may still be on its way through the pipe.
                self.readers.drain(..).for_each(|reader| reader.join().unwrap());
                let found = self.events().into_iter().filter(|event| event["event"] == kind).nth(nth);
                return Some(found.unwrap_or_else(|| panic!("{what}, but {status}: {}", self.written())));
            }
            found
        })
        .await
    }

    /// Sends a signal: `TERM`, `KILL`, `INT`, `STOP`, `CONT`.
    ///
    /// # Panics
    /// If it cannot be sent.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.id())]).status();
        assert!(sent.unwrap().success(), "kill -{name}");
    }

    /// Waits until it has ended.
    ///
    /// # Panics
    /// If it does not.
    pub async fn ended(mut self) -> Ended {
        let status: ExitStatus = found("the program ends", async || self.child.try_wait().unwrap()).await;
        self.readers.drain(..).for_each(|reader| reader.join().unwrap());
        let text = |lines: &Lines| lines.lock().unwrap().iter().map(|line| format!("{line}\n")).collect();
        Ended { code: status.code(), out: text(&self.out), err: text(&self.err) }
    }

    /// Kills it as a fault would: at once, and without a word.
    pub async fn kill(self) {
        self.signal("KILL");
        self.ended().await;
    }

    /// Its resident memory in KiB.
    ///
    /// # Panics
    /// Where there is no `/proc`.
    pub fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn keep(stream: impl Read + Send + 'static, lines: Lines) -> JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            lines.lock().unwrap().push(String::from_utf8_lossy(&line).into_owned());
        }
    })
}
