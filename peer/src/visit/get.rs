//! `oriel get`: a download, verified to its end or not there at all.

use std::path::{Path, PathBuf};

use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderValue, IF_RANGE, InvalidHeaderValue, LOCATION,
    RANGE,
};
use http::{Method, StatusCode};
use oriel_signing::refusal::Refusal;
use oriel_signing::transcript::range::{ContentRange, strong_tag};
use oriel_transport::backoff::Backoff;
use oriel_transport::ways::Choice;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::answer::{Answer, AskError, Visitor};
use super::bar::Bar;
use super::destination::Destination;
use super::part::{Part, PartError};
use super::places::check_transcript;
use super::seen::Seen;
use super::upload::Upload;
use crate::limits::Limits;

/// Most redirects that are followed.
const MAX_REDIRECTS: usize = 10;

/// Most bytes of a redirect's own page, which nobody will look at.
const MAX_REDIRECT_PAGE: usize = 1024 * 1024;

/// What to get, and where to put it.
#[derive(Debug)]
pub struct Download {
    /// What.
    pub from: Destination,
    /// The file; `None` for standard output.
    pub file: Option<PathBuf>,
    /// Where the transcript is kept, if it is.
    pub transcript: Option<PathBuf>,
    /// What was seen of the identity before.
    pub seen: Seen,
    /// The way there, and whom to trust for the connection.
    pub out: Choice,
    /// Deadlines and counts.
    pub limits: Limits,
}

/// What was got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Its length in bytes.
    pub total: u64,
    /// From where, after redirects.
    pub url: String,
}

/// Why a download has failed. Exit code 1.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GetError {
    /// No response, or not a verified one.
    #[error(transparent)]
    Ask(#[from] AskError),
    /// As [`Ask`](Self::Ask), after some of it was verified and kept.
    #[error("{0}; the {1} bytes verified so far are kept, and the same command goes on from there")]
    Kept(Box<GetError>, u64),
    /// The file.
    #[error(transparent)]
    Part(#[from] PartError),
    /// The response, verified, is not what was wanted.
    #[error("the site answered with status {0}, and this answer is verified")]
    Status(StatusCode),
    /// A redirect to somewhere else.
    #[error("the site redirects, and this is verified, to another site: {0}")]
    Elsewhere(String),
    /// Too many redirects.
    #[error("more than {MAX_REDIRECTS} redirects")]
    Redirects,
    /// A redirect whose own page does not end.
    #[error("the site redirects with a page of more than {MAX_REDIRECT_PAGE} bytes")]
    LongRedirect,
    /// A 206 that is not what was asked for.
    #[error("the site answered with another range than was asked for")]
    Range,
    /// A verified range was shorter than what was asked for.
    #[error("the site has sent a part only")]
    Shorter,
    /// An entity tag that cannot be sent back.
    #[error(transparent)]
    Field(#[from] InvalidHeaderValue),
    /// TLS could not be set up.
    #[error("TLS: {0}")]
    Tls(#[from] rustls::Error),
    /// The user has ended it.
    #[error("interrupted")]
    Interrupted,
}

impl GetError {
    /// Whether the command line contradicts itself.
    pub fn is_usage(&self) -> bool {
        matches!(self, GetError::Part(PartError::Place(place)) if place.is_usage())
    }

    fn may_pass(&self) -> bool {
        match self {
            GetError::Ask(error) => error.may_pass(),
            GetError::Shorter => true,
            _ => false,
        }
    }

    /// Whether the transfer itself broke off, so that it is worth a second try even from the beginning.
    fn is_truncated(&self) -> bool {
        matches!(self, GetError::Ask(AskError::Refused { refusal: Refusal::Truncated, .. }))
    }
}

/// Downloads. Ended by `stop`, it keeps what was verified.
///
/// # Errors
/// [`GetError`]. There is nothing under the file's name then.
pub async fn get(download: Download, stop: CancellationToken) -> Result<Received, GetError> {
    let Download { from, file, transcript, seen, out, limits } = download;
    let transcript = transcript.as_deref();
    if let Some(transcript) = transcript {
        check_transcript(transcript, file.as_deref()).map_err(PartError::from)?;
    }
    let serial = seen.highest();
    let visitor = Visitor::new(out, limits.visit_connect, limits.visit_head, limits.visit_idle, seen)?;
    let mut part = match &file {
        Some(file) => Part::open(file, from.key, serial).await?,
        None => Part::stdout(from.key, transcript)?,
    };
    let mut bar = Bar::new(part.at());
    let outcome = persist(&visitor, &from, &mut part, &mut bar, &limits, &stop).await;
    bar.wipe();
    match outcome {
        Ok(url) => {
            let total = part.at();
            part.finish(transcript).await?;
            Ok(Received { total, url })
        }
        Err(error) => {
            let kept = part.at();
            part.keep().await?;
            let keeps = part.is_resumable();
            Err(if keeps { GetError::Kept(Box::new(error), kept) } else { error })
        }
    }
}

/// Tries, and where the way was in trouble tries again. Returns the URL at which it was found.
async fn persist(
    visitor: &Visitor,
    from: &Destination,
    part: &mut Part,
    bar: &mut Bar,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<String, GetError> {
    let mut failures = 0;
    let mut backoff = Backoff::default();
    loop {
        let before = part.at();
        let tried = tokio::select! {
            () = stop.cancelled() => Err(GetError::Interrupted),
            tried = transfer(visitor, from, part, bar) => tried,
        };
        let error = match tried {
            Ok(url) => return Ok(url),
            Err(error) => error,
        };
        if part.at() > before {
            (failures, backoff) = (0, Backoff::default());
        }
        failures += 1;
        let again = error.may_pass() && (part.at() > 0 || error.is_truncated());
        // What standard output has got cannot be taken back, nor gone on with once it is not known to be the same.
        let lost = !part.is_file() && part.at() > 0;
        if !again || lost || failures > limits.visit_retries {
            return Err(error);
        }
        tracing::warn!("{error}; trying again");
        tokio::select! {
            () = stop.cancelled() => return Err(GetError::Interrupted),
            () = sleep(backoff.next(u32::MAX)) => {}
        }
    }
}

/// One transfer, redirects included.
async fn transfer(
    visitor: &Visitor,
    from: &Destination,
    part: &mut Part,
    bar: &mut Bar,
) -> Result<String, GetError> {
    let mut to = from.clone();
    for _ in 0..=MAX_REDIRECTS {
        let url = to.url();
        let fields = request_fields(part.resume(&url))?;
        let asked_for_rest = fields.contains_key(RANGE);
        let mut answer = visitor.ask(&to, Method::GET, fields, Upload::Empty).await?;
        let fields = &answer.head.fields;
        match answer.head.status {
            StatusCode::PARTIAL_CONTENT if asked_for_rest => {
                let range = ContentRange::of(fields).filter(|range| {
                    part.resume(&url)
                        .is_some_and(|known| known == (range.first, strong_tag(fields).unwrap_or("")))
                });
                let range = range.ok_or(GetError::Range)?;
                receive(&mut answer, part, bar, Some(range.whole)).await?;
                if part.at() != range.last + 1 {
                    let about = answer.about;
                    return Err(AskError::Refused { refusal: Refusal::Length, about }.into());
                }
                return if part.at() == range.whole { Ok(url) } else { Err(GetError::Shorter) };
            }
            // What is kept is no beginning of what is there now.
            StatusCode::RANGE_NOT_SATISFIABLE if asked_for_rest => part.restart(url, None)?,
            status if status.is_success() && status != StatusCode::PARTIAL_CONTENT => {
                let whole = fields.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
                part.restart(url.clone(), strong_tag(fields))?;
                receive(&mut answer, part, bar, whole).await?;
                return Ok(url);
            }
            status if status.is_redirection() => {
                let location = fields.get(LOCATION).and_then(|location| location.to_str().ok());
                let location = location.ok_or(GetError::Status(status))?;
                let next = to.follow(location).map_err(GetError::Elsewhere)?;
                end(&mut answer).await?;
                to = next;
            }
            status => return Err(GetError::Status(status)),
        }
    }
    Err(GetError::Redirects)
}

/// Waits for the signed end of a response whose body is of no use: until then the site may still give it up.
async fn end(answer: &mut Answer) -> Result<(), GetError> {
    let mut left = MAX_REDIRECT_PAGE;
    while let Some(bytes) = answer.next().await? {
        left = left.checked_sub(bytes.len()).ok_or(GetError::LongRedirect)?;
    }
    Ok(())
}

async fn receive(
    answer: &mut Answer,
    part: &mut Part,
    bar: &mut Bar,
    whole: Option<u64>,
) -> Result<(), GetError> {
    loop {
        let came = answer.next().await;
        part.record(&answer.record())?;
        match came? {
            Some(bytes) => part.write(&bytes).await?,
            None => return Ok(()),
        }
        bar.at(part.at(), whole);
    }
}

fn request_fields(resume: Option<(u64, &str)>) -> Result<HeaderMap, InvalidHeaderValue> {
    let mut fields = HeaderMap::new();
    fields.insert(ACCEPT, HeaderValue::from_static("*/*"));
    // The file is to be what the site has, not a packing of it.
    fields.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if let Some((at, tag)) = resume {
        fields.insert(RANGE, HeaderValue::try_from(format!("bytes={at}-"))?);
        fields.insert(IF_RANGE, HeaderValue::from_str(tag)?);
    }
    Ok(fields)
}

/// A file name for what is at a URL: its last segment, without anything that has a meaning to a file system.
pub fn file_name(from: &Destination) -> PathBuf {
    let segment = from.target.path().rsplit('/').next().unwrap_or_default();
    let name: String = decoded(segment)
        .chars()
        .map(|char| if char.is_control() || r#"/\:*?"<>|"#.contains(char) { '_' } else { char })
        .take(120)
        .collect();
    let name = name.trim_start_matches('.').trim_end_matches([' ', '.']).trim();
    Path::new(if name.is_empty() { "index.html" } else { name }).to_owned()
}

fn decoded(segment: &str) -> String {
    let bytes = segment.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(&byte) = bytes.get(at) {
        let hex = (byte == b'%').then(|| segment.get(at + 1..at + 3)).flatten();
        // A sign is no digit: from_str_radix would take it.
        let hex = hex.filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let (byte, len) = match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(decoded) => (decoded, 3),
            None => (byte, 1),
        };
        plain.push(byte);
        at += len;
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use oriel_protocol::key::PublicKey;

    #[test]
    fn names_of_files_are_harmless() {
        let key = PublicKey::from_bytes([9; 32]).to_string();
        for (path, name) in [
            ("/", "index.html"),
            ("", "index.html"),
            ("/a/b.jpg?c=d/e", "b.jpg"),
            ("/a/b/", "index.html"),
            ("/..", "index.html"),
            ("/.bashrc", "bashrc"),
            ("/%2e%2e%2fetc%2Fpasswd", "_etc_passwd"),
            ("/%2Fetc%2Fpasswd", "_etc_passwd"),
            ("/a%5Cb%3A%00%0a", "a_b___"),
            ("/Stra%C3%9Fe%20%zz%+f.txt", "Straße %zz%+f.txt"),
            ("/%ff%fe", "\u{fffd}\u{fffd}"),
            ("/-rf", "-rf"),
        ] {
            let from = Destination::parse(&format!("https://a.example.net{path}"), Some(&key)).unwrap();
            assert_eq!(file_name(&from), Path::new(name), "{path}");
        }
    }
}
