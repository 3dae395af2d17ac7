//! Runs somebody's verifier, a program, against every attack.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use clap::Args;
use http::Method;
use http::header::{HeaderMap, RANGE};
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep, timeout};

use crate::mutation::{Mutation, Needs};
use crate::pages::page;
use crate::place::Stand;
use crate::reference::ASKED_RANGE;
use crate::table::{self, HONEST};

/// Between two looks at a program that has not ended.
const LOOK: Duration = Duration::from_millis(20);

/// Most that is read of what a program says.
const MAX_SAID: u64 = 16 * 1024 * 1024;

/// How a verifier is run.
#[derive(Clone, Debug, Args)]
pub struct Trial {
    /// Only these attacks
    #[arg(long, value_name = "NAME")]
    pub only: Vec<String>,
    /// For each run, in seconds
    #[arg(long, default_value_t = 30)]
    pub deadline: u64,
    /// What stands in standard error when {code} is the verdict; without it, the code as a word of its own
    #[arg(long, value_name = "TEXT")]
    pub verdict: Option<String>,
    /// The program writes verified bytes to standard output: they must be a beginning of the honest body
    #[arg(long)]
    pub body: bool,
    /// Words to add to the command for a GET with range: bytes=1000-1999
    #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
    pub range: Option<String>,
    /// Words to add to the command for a POST with a body and its content-digest
    #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
    pub upload: Option<String>,
    /// The program has seen serial 7 of the built-in identity, and remembers
    #[arg(long)]
    pub remembers: bool,
    /// Try the attacks too that never end: the program must give up within the deadline
    #[arg(long)]
    pub endless: bool,
    /// The program and its words; {url}, {key}, {link} and {ca} are filled in
    #[arg(last = true, required = true)]
    pub command: Vec<String>,
}

/// What came of one attack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As it should be.
    Right,
    /// Not tried, and why.
    Skipped(&'static str),
    /// What is wrong.
    Wrong(String),
}

impl Trial {
    /// Runs the program against the honest relay, and then for each attack.
    ///
    /// # Errors
    /// If the program cannot be run or does not accept the honest response, in words; what attacks come to, `told` is
    /// told.
    pub async fn run(&self, stand: &Stand, mut told: impl FnMut(&Mutation, &Verdict)) -> Result<()> {
        for name in &self.only {
            table::find(name).with_context(|| format!("no attack has the name {name}"))?;
        }
        let honest = self.once(stand, &HONEST).await?;
        ensure!(
            honest.success && self.fits(&honest, &HONEST, true),
            "the honest response was not accepted: {}",
            honest.last_line()
        );
        told(&HONEST, &Verdict::Right);
        for mutation in table::all() {
            if self.only.is_empty() || self.only.iter().any(|name| name == mutation.name) {
                let verdict = match self.skipped(stand, mutation) {
                    Some(why) => Verdict::Skipped(why),
                    None => self.judge(stand, mutation).await?,
                };
                told(mutation, &verdict);
            }
        }
        Ok(())
    }

    fn skipped(&self, stand: &Stand, mutation: &Mutation) -> Option<&'static str> {
        match mutation.needs {
            Needs::Range if self.range.is_none() => Some("needs --range"),
            Needs::Upload | Needs::UploadDigest if self.upload.is_none() => Some("needs --upload"),
            Needs::Memory if !self.remembers => Some("needs --remembers"),
            Needs::Identity if !stand.owns_identity => Some("needs the built-in site"),
            _ if mutation.code.is_none() && !self.endless => Some("needs --endless"),
            _ => None,
        }
    }

    async fn judge(&self, stand: &Stand, mutation: &'static Mutation) -> Result<Verdict> {
        let said = self.once(stand, mutation).await?;
        let wrong = if said.late {
            "did not end in time".to_owned()
        } else if stand.tampering.applied() == 0 {
            format!("the attack did not take place: {}", said.last_line())
        } else if said.success {
            "accepted".to_owned()
        } else if !self.fits(&said, mutation, false) {
            "bytes came out that the site has not sent".to_owned()
        } else if mutation.code.is_some_and(|code| !self.tells(&said.error, code)) {
            format!("another verdict: {}", said.last_line())
        } else {
            return Ok(Verdict::Right);
        };
        Ok(Verdict::Wrong(wrong))
    }

    fn tells(&self, text: &str, code: &str) -> bool {
        match &self.verdict {
            Some(pattern) => text.contains(&pattern.replace("{code}", code)),
            None => text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(|word| word == code),
        }
    }

    fn fits(&self, said: &Said, mutation: &Mutation, whole: bool) -> bool {
        if !self.body {
            return true;
        }
        let upload = matches!(mutation.needs, Needs::Upload | Needs::UploadDigest);
        if upload {
            return said.output.is_empty();
        }
        let mut fields = HeaderMap::new();
        if mutation.needs == Needs::Range {
            fields.insert(RANGE, ASKED_RANGE);
        }
        let honest = page(&Method::GET, mutation.path, &fields, b"").body;
        honest.starts_with(&said.output) && (!whole || honest == said.output)
    }

    async fn once(&self, stand: &Stand, mutation: &'static Mutation) -> Result<Said> {
        stand.tampering.choose(mutation);
        let url = format!("{}{}", stand.site, mutation.path);
        let ca = stand.ca.as_ref().map(|ca| ca.display().to_string()).unwrap_or_default();
        let more = match mutation.needs {
            Needs::Range => self.range.as_deref(),
            Needs::Upload | Needs::UploadDigest => self.upload.as_deref(),
            _ => None,
        };
        let words =
            self.command.iter().map(String::as_str).chain(more.into_iter().flat_map(str::split_whitespace));
        let words: Vec<String> = words
            .map(|word| {
                let link = format!("{url}#oriel=1.{}", stand.pin);
                let word = word.replace("{link}", &link).replace("{url}", &url).replace("{ca}", &ca);
                word.replace("{key}", &stand.pin.to_string())
            })
            .collect();
        run(&words, Duration::from_secs(self.deadline)).await
    }
}

/// What a program did.
#[derive(Debug, Default)]
struct Said {
    success: bool,
    late: bool,
    output: Bytes,
    error: String,
}

impl Said {
    fn last_line(&self) -> &str {
        self.error.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("nothing on standard error")
    }
}

async fn run(words: &[String], deadline: Duration) -> Result<Said> {
    let (program, words) = words.split_first().context("no command")?;
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("cannot run {program}"))?;
    let output = spawn_blocking({
        let pipe = child.stdout.take();
        move || all_of(pipe)
    });
    let error = spawn_blocking({
        let pipe = child.stderr.take();
        move || all_of(pipe)
    });
    let end = Instant::now() + deadline;
    let mut said = Said::default();
    loop {
        match child.try_wait()? {
            Some(status) => said.success = status.success(),
            None if Instant::now() < end => {
                sleep(LOOK).await;
                continue;
            }
            None => {
                said.late = true;
                child.kill()?;
                child.wait()?;
            }
        }
        break;
    }
    // Somebody else may hold the pipes open; what was said by then is lost with them.
    if let Ok(Ok(bytes)) = timeout(deadline, output).await {
        said.output = bytes.into();
    }
    if let Ok(Ok(bytes)) = timeout(deadline, error).await {
        said.error = String::from_utf8_lossy(&bytes).into_owned();
    }
    Ok(said)
}

fn all_of(pipe: Option<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(pipe) = pipe {
        // What came before it broke counts.
        drop(pipe.take(MAX_SAID).read_to_end(&mut bytes));
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trial(verdict: Option<&str>) -> Trial {
        Trial {
            only: Vec::new(),
            deadline: 10,
            verdict: verdict.map(str::to_owned),
            body: false,
            range: None,
            upload: None,
            remembers: false,
            endless: false,
            command: Vec::new(),
        }
    }

    #[test]
    fn a_code_is_a_word_of_its_own() {
        let text = "error: not verified (signature): monkey";
        assert!(trial(None).tells(text, "signature"));
        assert!(!trial(None).tells(text, "key") && !trial(None).tells(text, "sign"));
        assert!(trial(Some("not verified ({code})")).tells(text, "signature"));
        assert!(!trial(Some("not verified ({code})")).tells(text, "monkey"));
    }
}
