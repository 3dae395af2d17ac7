//! Transcripts on disk.

use std::fs::File;
use std::io::{self, Read};

use oriel_protocol::key::PublicKey;
use oriel_signing::transcript::check::{Check, Wanted};
use oriel_signing::transcript::fault::Fault;

/// How far a check came.
#[derive(Debug)]
pub struct Checked {
    /// The check, at the transcript's end or where it failed.
    pub check: Check,
    /// Why it failed.
    pub fault: Option<Fault>,
}

/// Checks a file from its beginning against a transcript from its beginning, which must be about `pin` if it is
/// given. It reads both as far as the transcript goes, and takes as long as the disk does.
///
/// # Errors
/// What the system says.
pub fn check(transcript: &File, file: &File, pin: Option<PublicKey>) -> io::Result<Checked> {
    let (mut transcript, mut file) = (transcript, io::BufReader::with_capacity(512 * 1024, file));
    let mut check = Check::new(pin);
    let (mut some, mut body) = (vec![0; 64 * 1024], Vec::new());
    loop {
        let fault = match check.wanted() {
            Err(fault) => Some(fault),
            Ok(Wanted::Transcript) => {
                let read = transcript.read(&mut some)?;
                if read == 0 {
                    return Ok(Checked { check, fault: None });
                }
                check.transcript(&some[..read]);
                None
            }
            Ok(Wanted::Body(len)) => {
                body.clear();
                file.by_ref().take(len as u64).read_to_end(&mut body)?;
                check.body(&body).err()
            }
        };
        if fault.is_some() {
            return Ok(Checked { check, fault });
        }
    }
}
