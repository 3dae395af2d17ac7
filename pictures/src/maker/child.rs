//! One child: started, read, and gone, whatever happens.

use std::fs::File;
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{Child, Command};
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::{MakeError, Worker};
use crate::worker::job::Job;
use crate::worker::reply;

/// So much of what a child says is kept, in bytes.
const LONGEST_REASON: usize = 200;
/// What is killed is gone at once, unless the disk hangs.
const KILL_DEADLINE: Duration = Duration::from_secs(1);

const SIGABRT: i32 = 6;

/// How it went.
#[derive(Debug)]
pub(super) enum Outcome {
    /// What it has written to standard output.
    Done(Vec<u8>),
    /// Not within its share of memory.
    NeedsMore,
}

/// Runs a child until it ends, or the deadline does. Dropping the future kills it.
pub(super) async fn run(
    worker: &Worker,
    job: &Job,
    picture: File,
    deadline: Duration,
) -> Result<Outcome, MakeError> {
    let mut child = start(worker, job, picture).await?;
    let (Some(out), Some(reasons)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(MakeError::Busy);
    };
    let talk = async { tokio::join!(reply_of(out), reason_of(reasons), child.wait()) };
    match timeout(deadline, talk).await {
        Ok((Ok(reply), reason, Ok(status))) => outcome(status, reply, reason),
        Ok(_) => Err(MakeError::Busy),
        Err(_) => {
            let _ = timeout(KILL_DEADLINE, child.kill()).await;
            Err(MakeError::Unreadable("it takes too long".to_owned()))
        }
    }
}

/// Runs what blocks where it may.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, MakeError> {
    spawn_blocking(work).await.ok().and_then(Result::ok).ok_or(MakeError::Busy)
}

async fn start(worker: &Worker, job: &Job, picture: File) -> Result<Child, MakeError> {
    let mut command = Command::new(&worker.program);
    command
        .args(&worker.args)
        .args(job.to_args())
        // Nothing of the peer's surroundings: not where its secrets lie, and no switches of libraries.
        .env_clear()
        .env("LANG", "C.UTF-8")
        .current_dir("/")
        .stdin(Stdio::from(picture))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    // The system takes about a millisecond to start a process, and keeps the thread for it.
    blocking(move || command.spawn()).await.inspect_err(|_| tracing::warn!("no child can be started"))
}

async fn reply_of(out: impl AsyncRead + Unpin) -> io::Result<Vec<u8>> {
    let mut reply = Vec::new();
    // The pipe closes behind this; a child that says too much is told so by the system.
    out.take(reply::LONGEST as u64 + 1).read_to_end(&mut reply).await?;
    Ok(reply)
}

/// The first of it, and the rest read over, so that nobody is stuck in telling.
async fn reason_of(mut reasons: impl AsyncRead + Unpin) -> String {
    let mut kept = Vec::new();
    let mut buffer = [0; 1024];
    while let Ok(read @ 1..) = reasons.read(&mut buffer).await {
        let room = LONGEST_REASON - kept.len();
        kept.extend_from_slice(&buffer[..read.min(room)]);
    }
    one_line(&String::from_utf8_lossy(&kept))
}

fn one_line(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn outcome(status: ExitStatus, reply: Vec<u8>, reason: String) -> Result<Outcome, MakeError> {
    let unreadable = |reason: &str| Err(MakeError::Unreadable(reason.to_owned()));
    match (status.code(), status.signal()) {
        (Some(0), _) if reply.len() > reply::LONGEST => unreadable("its preview is too large"),
        (Some(0), _) => Ok(Outcome::Done(reply)),
        (Some(code), _) if code == i32::from(reply::NEEDS_MORE) => Ok(Outcome::NeedsMore),
        // So ends a Rust program that is given no more memory.
        (None, Some(SIGABRT)) if reason.starts_with("memory allocation") => Ok(Outcome::NeedsMore),
        // The system's answer to more processor time than was allowed.
        (None, Some(9 | 24)) => unreadable("it takes too long"),
        (Some(_), _) if !reason.is_empty() => Err(MakeError::Unreadable(reason)),
        _ => unreadable("it cannot be decoded"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(raw: i32, reason: &str) -> Result<Outcome, MakeError> {
        outcome(ExitStatus::from_raw(raw), Vec::new(), reason.to_owned())
    }

    #[test]
    fn ends_have_reasons() {
        assert!(matches!(ended(0, ""), Ok(Outcome::Done(_))));
        assert!(matches!(ended(3 << 8, "more"), Ok(Outcome::NeedsMore)));
        assert!(matches!(ended(6, "memory allocation of 9 bytes failed"), Ok(Outcome::NeedsMore)));
        for (raw, reason, told) in [
            (1 << 8, "not a picture", "not a picture"),
            (101 << 8, "", "it cannot be decoded"),
            (6, "assertion", "it cannot be decoded"),
            (11, "", "it cannot be decoded"),
            (24, "", "it takes too long"),
            (9, "", "it takes too long"),
        ] {
            assert_eq!(ended(raw, reason).unwrap_err(), MakeError::Unreadable(told.to_owned()));
        }
    }

    #[test]
    fn reasons_are_one_line() {
        assert_eq!(one_line("a\n b\x1b[1m\t\0c\n"), "a b [1m c");
    }
}
