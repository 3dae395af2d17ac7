//! `oriel password`: asks for a password and writes a file that tells nobody which it is.

use std::io::{self, IsTerminal, Write, stderr, stdin, stdout};
use std::path::Path;
use std::process::{Command, Stdio};

use oriel_certs::private_file::{self, PrivateFileError};
use tokio::sync::oneshot;

use crate::access::password::{MAX_PASSWORD, hashed};
use crate::ending::end_asked_for;

/// Shorter ones are guessed.
const SHORTEST: usize = 8;

/// Why there is no such file now.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PasswordError {
    /// Two that differ.
    #[error("the two differ; nothing was written")]
    Differ,
    /// Too short, or longer than any visitor may send.
    #[error("a password has 8 characters at least, and 1024 bytes at most; nothing was written")]
    Length,
    /// It could not be hashed.
    #[error("{0}")]
    Hash(String),
    /// The file.
    #[error(transparent)]
    File(#[from] PrivateFileError),
    /// The terminal.
    #[error("{0}")]
    Terminal(#[from] io::Error),
    /// The user has ended it.
    #[error("interrupted; nothing was written")]
    Interrupted,
}

/// Asks for a password, twice on a terminal, and writes its hash to `file`, or to standard output.
///
/// # Errors
/// [`PasswordError`].
pub async fn make(file: Option<&Path>) -> Result<(), PasswordError> {
    let password = if stdin().is_terminal() {
        let _quiet = Quiet::new()?;
        let first = ask("Password: ").await?;
        let second = ask("Once more: ").await?;
        if first != second {
            return Err(PasswordError::Differ);
        }
        first
    } else {
        line().await?
    };
    if password.chars().count() < SHORTEST || password.len() > MAX_PASSWORD {
        return Err(PasswordError::Length);
    }
    let hash = hashed(password.as_bytes()).map_err(PasswordError::Hash)?;
    match file {
        Some(file) => private_file::replace(file, format!("{hash}\n").as_bytes())?,
        None => writeln!(stdout(), "{hash}")?,
    }
    Ok(())
}

async fn ask(question: &str) -> Result<String, PasswordError> {
    write!(stderr(), "{question}")?;
    stderr().flush()?;
    let answer = line().await;
    writeln!(stderr())?;
    answer
}

/// One line of standard input. Ended by a signal, it leaves a thread behind that waits for the line: nothing else can
/// take it back, and the program ends then anyway.
async fn line() -> Result<String, PasswordError> {
    let (sender, answer) = oneshot::channel();
    std::thread::spawn(move || {
        let mut text = String::new();
        let _ = sender.send(stdin().read_line(&mut text).map(|_| text));
    });
    tokio::select! {
        answer = answer => {
            let text = answer.map_err(|_| PasswordError::Interrupted)??;
            Ok(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        asked = end_asked_for() => {
            asked?;
            Err(PasswordError::Interrupted)
        }
    }
}

/// A terminal that does not show what is typed, until this is dropped.
struct Quiet;

impl Quiet {
    fn new() -> io::Result<Self> {
        if stty("-echo")? {
            Ok(Quiet)
        } else {
            Err(io::Error::other("the terminal cannot hide what is typed"))
        }
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        let _ = stty("echo");
    }
}

fn stty(mode: &str) -> io::Result<bool> {
    Ok(Command::new("stty").arg(mode).stdin(Stdio::inherit()).status()?.success())
}
