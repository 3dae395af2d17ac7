//! The commands of visitors, as the command line has them.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::{Duration, UNIX_EPOCH};

use httpdate::fmt_http_date;
use oriel_certs::visitor::{self, RootsError};
use oriel_transport::ways::Choice;
use tokio_util::sync::CancellationToken;

use super::destination::{Destination, DestinationError};
use super::get::{Download, GetError, file_name, get};
use super::open::{OpenError, Opened};
use super::seen::Seen;
use super::verify::{VerifyError, verify};
use crate::access::query::{has_token, without_tokens};
use crate::args::{EventFormat, VisitArgs};
use crate::config::out::{Out, OutError};
use crate::config::{oriel_home, variable};
use crate::ending::end_asked_for;
use crate::events::{Event, Events};
use crate::file_config::{FileConfig, FileError};
use crate::limits::Limits;

/// Why a visit has failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VisitFailure {
    /// A URL or key.
    #[error(transparent)]
    Destination(#[from] DestinationError),
    /// The way out.
    #[error(transparent)]
    Out(#[from] OutError),
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// A CA's file.
    #[error("CA file {0}")]
    Roots(#[from] RootsError),
    /// A download.
    #[error(transparent)]
    Get(#[from] GetError),
    /// A file that its transcript does not prove.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The verifying proxy.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The system.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl VisitFailure {
    /// Whether the command line is at fault.
    pub fn is_usage(&self) -> bool {
        match self {
            VisitFailure::Destination(_)
            | VisitFailure::Roots(_)
            | VisitFailure::Out(_)
            | VisitFailure::File(_) => true,
            VisitFailure::Get(error) => error.is_usage(),
            _ => false,
        }
    }
}

/// `oriel get`.
///
/// # Errors
/// [`VisitFailure`].
pub async fn get_file(
    visit: VisitArgs,
    output: Option<PathBuf>,
    transcript: Option<PathBuf>,
) -> Result<(), VisitFailure> {
    let from = Destination::parse(&visit.url, visit.key.as_deref())?;
    let file = match output {
        Some(dash) if dash.as_os_str() == "-" => None,
        Some(file) => Some(file),
        None => Some(file_name(&from)),
    };
    let out = way_out(&visit)?;
    let shown = file.as_ref().map_or("standard output".into(), |file| file.display().to_string());
    let key = from.key;
    let seen = Seen::of(&key, oriel_home().as_deref());
    let keeps_proof = transcript.is_some();
    let download = Download { from, file, transcript, seen, out, limits: Limits::default() };
    let received = until_end_asked_for(|stop| get(download, stop)).await?;
    let _ = writeln!(std::io::stderr(), "{shown}: {} bytes, verified, signed by {key}", received.total);
    if keeps_proof && has_token(&received.url) {
        let _ = writeln!(
            std::io::stderr(),
            "the proof holds the link that this was got by: whoever reads the proof can use the link until it ends"
        );
    }
    Ok(())
}

/// `oriel open`: until the user ends it.
///
/// # Errors
/// [`VisitFailure`].
pub async fn open_site(
    visit: VisitArgs,
    no_browser: bool,
    events: Option<EventFormat>,
) -> Result<(), VisitFailure> {
    let to = Destination::parse(&visit.url, visit.key.as_deref())?;
    let out = way_out(&visit)?;
    let key = to.key.to_string();
    let seen = Seen::of(&to.key, oriel_home().as_deref());
    let events = if events.is_some() { Events::Json } else { Events::People };
    let opened = Opened::new(to, seen, out, Limits::default(), events).await?;
    let url = opened.url();
    until_end_asked_for(|stop| async {
        events.emit(&Event::Open { url: &url, key: &key });
        if !no_browser {
            show(&url);
        }
        opened.serve(stop).await;
        Ok::<_, VisitFailure>(())
    })
    .await?;
    events.emit(&Event::Stopped);
    Ok(())
}

/// The proxy, if there is one, and whom to trust.
fn way_out(visit: &VisitArgs) -> Result<Choice, VisitFailure> {
    let default_file = oriel_home().map(|home| home.join("config.toml"));
    let file = FileConfig::read(visit.config.as_deref(), default_file.as_deref())?;
    let out = Out::through(&visit.through, &file, variable)?;
    Ok(out.choice(visitor::roots(visit.relay_ca.as_deref())?))
}

/// Asks the desktop to show a URL; where there is none, the user has the URL.
fn show(url: &str) {
    let (program, arguments): (_, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let null = std::process::Stdio::null;
    let mut command = std::process::Command::new(program);
    command.args(arguments).arg(url).stdin(null()).stdout(null()).stderr(null());
    if let Err(error) = command.spawn() {
        tracing::warn!("no browser could be opened: {program}: {error}");
    }
}

/// `oriel verify`.
///
/// # Errors
/// [`VisitFailure`].
pub fn verify_file(file: &Path, transcript: &Path, key: Option<&str>) -> Result<(), VisitFailure> {
    let key = key.map(|key| key.parse().map_err(|_| DestinationError::BadKey(key.to_owned()))).transpose()?;
    let proof = verify(file, transcript, key, oriel_home().as_deref())?;
    let date = |seconds| fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds));
    let text = format!(
        "verified\nkey {}\nurl {}\nsigned {}\nbytes {}\n",
        proof.key,
        without_tokens(&proof.url),
        date(proof.last_signed),
        proof.total
    );
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

/// Does `work`, which is told when the user wants it to end.
async fn until_end_asked_for<T, E, F>(work: impl FnOnce(CancellationToken) -> F) -> Result<T, VisitFailure>
where
    F: Future<Output = Result<T, E>>,
    VisitFailure: From<E>,
{
    let stop = CancellationToken::new();
    let mut work = pin!(work(stop.clone()));
    let mut signals = pin!(end_asked_for());
    loop {
        tokio::select! {
            // The signals first: whoever hears that it has begun may ask for its end.
            biased;
            asked = &mut signals, if !stop.is_cancelled() => {
                asked?;
                stop.cancel();
            }
            done = &mut work => return Ok(done?),
        }
    }
}
