//! `oriel verify`: a file against its transcript, asking nobody.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use oriel_protocol::key::PublicKey;
use oriel_signing::transcript::check::Proof;
use oriel_signing::transcript::fault::Fault;

use super::seen::Seen;
use super::transcript_file;

/// Why a file is not proved.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A file cannot be read.
    #[error("{path}: {1}", path = .0.display())]
    Read(PathBuf, io::Error),
    /// The transcript does not prove it.
    #[error("{0}")]
    Fault(#[from] Fault),
    /// It is signed by a key that was in force once, and it is not known when this was written.
    #[error(
        "not verified (delegation): the identity has withdrawn this signing key since, so whoever has that key could \
         have written this proof at any time"
    )]
    Withdrawn,
    /// The file goes on after what the transcript proves.
    #[error("not verified (length): the file has {0} bytes, and {1} of them were signed")]
    Longer(u64, u64),
}

/// Checks `file` against `transcript`, which must be about `key` if it is given. The folder `home` holds what was
/// [seen](Seen) of identities before.
///
/// # Errors
/// [`VerifyError`].
pub fn verify(
    file: &Path,
    transcript: &Path,
    key: Option<PublicKey>,
    home: Option<&Path>,
) -> Result<Proof, VerifyError> {
    let fault = |path: &Path| {
        let path = path.to_owned();
        move |error| VerifyError::Read(path, error)
    };
    let opened = File::open(file).map_err(fault(file))?;
    let length = opened.metadata().map_err(fault(file))?.len();
    let record = File::open(transcript).map_err(fault(transcript))?;
    for (path, opened) in [(file, &opened), (transcript, &record)] {
        if opened.metadata().map_err(fault(path))?.is_dir() {
            return Err(fault(path)(io::ErrorKind::IsADirectory.into()));
        }
    }
    let checked = transcript_file::check(&record, &opened, key).map_err(fault(file))?;
    if let Some(fault) = checked.fault {
        return Err(fault.into());
    }
    let serial = checked.check.serial();
    let proof = checked.check.finish()?;
    if serial.is_some_and(|serial| serial < Seen::of(&proof.key, home).highest()) {
        return Err(VerifyError::Withdrawn);
    }
    if length == proof.total { Ok(proof) } else { Err(VerifyError::Longer(length, proof.total)) }
}
