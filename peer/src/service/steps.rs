//! Commands of the system's, run with a deadline, or printed for somebody to run.

use std::process::{Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use super::ServiceError;

/// For one command: stopping a service may take as long as its exchanges have.
const DEADLINE: Duration = Duration::from_secs(100);

/// Most of what a command says that is kept.
const MOST: usize = 4096;

/// One command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// What it tells, where it is asked for that.
    pub(super) about: &'static str,
    words: Vec<String>,
    /// Whether all fails if it does.
    must: bool,
}

impl Step {
    /// A command that must succeed.
    pub(super) fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words = words.into_iter().map(str::to_owned).collect();
        Self { about: "", words, must: true }
    }

    /// One that need not.
    pub(super) fn optional<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        Self { must: false, ..Self::new(words) }
    }

    /// One that tells something.
    pub(super) fn about<'a>(about: &'static str, words: impl IntoIterator<Item = &'a str>) -> Self {
        Self { about, ..Self::optional(words) }
    }

    /// As one would type it.
    fn line(&self) -> String {
        self.words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
    }

    /// What it says on standard output, in one line, whether it succeeds or not.
    pub(super) fn said(&self) -> Result<String, ServiceError> {
        Ok(self.outcome()?.1.lines().next().unwrap_or("unknown").trim().to_owned())
    }

    /// Whether it succeeds.
    pub(super) fn succeeds(&self) -> bool {
        self.outcome().is_ok_and(|(success, _)| success)
    }

    fn outcome(&self) -> Result<(bool, String), ServiceError> {
        let fault = |said: String| ServiceError::Step { command: self.line(), said };
        let (program, args) = self.words.split_first().ok_or_else(|| fault("there is no command".into()))?;
        let child = Command::new(program)
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| fault(error.to_string()))?;
        let (tell, told) = sync_channel(1);
        // It ends with the command; whoever waits no longer has no use for it.
        thread::spawn(move || tell.send(child.wait_with_output()));
        let output = told
            .recv_timeout(DEADLINE)
            .map_err(|_| fault(format!("it did not end within {} s", DEADLINE.as_secs())))??;
        let mut said = output.stdout;
        said.extend(output.stderr);
        said.truncate(MOST);
        Ok((output.status.success(), String::from_utf8_lossy(&said).into_owned()))
    }
}

/// Runs them in order.
pub(super) fn run(steps: &[Step]) -> Result<(), ServiceError> {
    for step in steps {
        let (success, said) = step.outcome()?;
        if !success && step.must {
            return Err(ServiceError::Step { command: step.line(), said: said.trim().to_owned() });
        }
    }
    Ok(())
}

/// As one would type them, a line for each.
pub(super) fn listed(steps: &[Step]) -> String {
    steps.iter().map(|step| format!("    {}\n", step.line())).collect()
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:@,+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_typed_as_a_shell_takes_them() {
        let step = Step::new(["launchctl", "bootstrap", "gui/501", "/Users/a b/it's.plist"]);
        assert_eq!(step.line(), r"launchctl bootstrap gui/501 '/Users/a b/it'\''s.plist'");
    }

    #[test]
    fn a_command_that_must_succeed_stops_all() {
        assert!(run(&[Step::optional(["false"]), Step::new(["true"])]).is_ok());
        let failed = run(&[Step::new(["sh", "-c", "echo no >&2; exit 3"])]).unwrap_err();
        assert_eq!(failed.to_string(), "`sh -c 'echo no >&2; exit 3'` failed: no");
        assert!(run(&[Step::optional(["/nonexistent/command"])]).is_err(), "it is not there");
        assert_eq!(Step::about("state", ["echo", "active"]).said().unwrap(), "active");
    }
}
