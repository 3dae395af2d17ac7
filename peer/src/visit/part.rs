//! Where verified bytes go until all of them have come: `FILE.part`, with the transcript so far beside it in
//! `FILE.part.oriel`, from which a later run goes on.
//!
//! Files are written where the bytes are verified, not on a thread of their own: nobody else is kept waiting, and
//! bytes that are still in the processor's cache are written at half the cost.

use std::fs;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use oriel_protocol::key::PublicKey;
use oriel_signing::transcript::begin;
use oriel_signing::transcript::check::Proved;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::task::spawn_blocking;

use super::places::{PlaceError, absent, open, ordinary, part_of, record_of};
use super::transcript_file;

/// Bytes that are gathered before they are written: larger pieces are written as they come.
const GATHERED: usize = 64 * 1024;

/// Verified bytes after which what is gathered is written, transcript included: no more than these is lost where this
/// program is killed.
const KEPT_EVERY: u64 = 4 * 1024 * 1024;

/// Why a file cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PartError {
    /// It cannot be put there.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// Another program has it open.
    #[error("{} is being written by another `oriel get`", .0.display())]
    Busy(PathBuf),
    /// What the system says.
    #[error("{path}: {1}", path = .0.display())]
    Io(PathBuf, io::Error),
}

/// What is being received, and how far it is.
#[derive(Debug)]
pub struct Part {
    out: Out,
    record: Option<Record>,
    key: PublicKey,
    at: u64,
    /// Where all of it was written last.
    written: u64,
    resource: Option<(String, String)>,
}

#[derive(Debug)]
enum Out {
    File { writer: BufWriter<fs::File>, path: PathBuf, goal: PathBuf },
    Stdout(File),
}

#[derive(Debug)]
struct Record {
    writer: BufWriter<fs::File>,
    path: PathBuf,
}

impl Part {
    /// For the file `goal`. What an earlier run has left is taken over as far as its signatures prove it, unless by a
    /// delegation with a lower serial than `serial`.
    ///
    /// # Errors
    /// [`PartError`].
    pub async fn open(goal: &Path, key: PublicKey, serial: u64) -> Result<Self, PartError> {
        absent(goal)?;
        let path = part_of(goal);
        let record_path = record_of(&path);
        // Neither is made if the other one cannot be.
        ordinary(&record_path)?;
        let (file, record) = (open(&path)?, open(&record_path)?);
        // Not every file system has locks.
        if let Err(fs::TryLockError::WouldBlock) = file.try_lock() {
            return Err(PartError::Busy(path));
        }
        let fault = PartError::at(&path);
        let checked = spawn_blocking(move || {
            let checked = transcript_file::check(&record, &file, Some(key))?;
            Ok::<_, io::Error>((checked.check, file, record))
        });
        let (check, file, record) = checked.await.map_err(io::Error::other).flatten().map_err(&fault)?;
        let in_force = check.serial().is_none_or(|signed| signed >= serial);
        let resource =
            check.resource().filter(|_| in_force).map(|(url, tag)| (url.to_owned(), tag.to_owned()));
        let proved = if resource.is_some() { check.proved() } else { Proved::default() };
        let writer = |file| BufWriter::with_capacity(GATHERED, file);
        let mut part = Self {
            out: Out::File { writer: writer(file), path, goal: goal.to_owned() },
            record: Some(Record { writer: writer(record), path: record_path }),
            key,
            at: 0,
            written: 0,
            resource,
        };
        part.go_to(proved)?;
        Ok(part)
    }

    /// For standard output. Nothing can be taken back there; `transcript` is where one will be.
    ///
    /// # Errors
    /// [`PartError`].
    pub fn stdout(key: PublicKey, transcript: Option<&Path>) -> Result<Self, PartError> {
        let record = transcript.map(|path| {
            let path = part_of(path);
            let writer = BufWriter::with_capacity(GATHERED, open(&path)?);
            Ok::<_, PartError>(Record { writer, path })
        });
        let out = stdout().map_err(PartError::at(Path::new("standard output")))?;
        let out = Out::Stdout(File::from_std(out));
        let mut part = Self { out, record: record.transpose()?, key, at: 0, written: 0, resource: None };
        part.go_to(Proved::default())?;
        Ok(part)
    }

    /// Verified bytes so far.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// From where, and with which entity tag, the resource at `url` can be gone on with.
    pub fn resume(&self, url: &str) -> Option<(u64, &str)> {
        let (known, tag) = self.resource.as_ref()?;
        (self.at > 0 && known == url).then_some((self.at, tag))
    }

    /// Whether what was written can be taken back.
    pub fn is_file(&self) -> bool {
        matches!(self.out, Out::File { .. })
    }

    /// Whether a later run can go on from here.
    pub fn is_resumable(&self) -> bool {
        self.is_file() && self.at > 0 && self.resource.is_some()
    }

    /// Begins anew, with the resource at `url`, which has this strong entity tag or none.
    ///
    /// # Errors
    /// [`PartError::Io`].
    pub fn restart(&mut self, url: String, tag: Option<&str>) -> Result<(), PartError> {
        self.resource = tag.map(|tag| (url, tag.to_owned()));
        self.go_to(Proved::default())
    }

    /// Takes verified bytes, whose signature was [recorded](Self::record) before.
    ///
    /// # Errors
    /// [`PartError::Io`].
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), PartError> {
        match &mut self.out {
            Out::File { writer, path, .. } => writer.write_all(bytes).map_err(PartError::at(path))?,
            // Whoever reads it may be slow.
            Out::Stdout(out) => {
                out.write_all(bytes).await.map_err(PartError::at(Path::new("standard output")))?;
            }
        }
        self.at += bytes.len() as u64;
        if self.at - self.written >= KEPT_EVERY {
            self.flush().await?;
            self.written = self.at;
        }
        Ok(())
    }

    /// Takes what belongs into the transcript.
    ///
    /// # Errors
    /// [`PartError::Io`].
    pub fn record(&mut self, bytes: &[u8]) -> Result<(), PartError> {
        match &mut self.record {
            Some(record) => record.writer.write_all(bytes).map_err(PartError::at(&record.path)),
            None => Ok(()),
        }
    }

    /// Leaves everything as it is for a later run; where there is nothing to keep, nothing is left.
    ///
    /// # Errors
    /// [`PartError::Io`].
    pub async fn keep(&mut self) -> Result<(), PartError> {
        self.flush().await?;
        if !self.is_resumable() {
            let out = match &self.out {
                Out::File { path, .. } => Some(path),
                Out::Stdout(_) => None,
            };
            for path in out.into_iter().chain(self.record.as_ref().map(|record| &record.path)) {
                fs::remove_file(path).map_err(PartError::at(path))?;
            }
        }
        Ok(())
    }

    /// All has come and was verified: gives the file its name, and the transcript, if one is wanted.
    ///
    /// # Errors
    /// [`PartError`].
    pub async fn finish(mut self, transcript: Option<&Path>) -> Result<(), PartError> {
        self.flush().await?;
        if let Out::File { writer, path, .. } = &mut self.out {
            writer.get_mut().sync_all().map_err(PartError::at(path))?;
        }
        if let Some(record) = &mut self.record {
            let fault = PartError::at(&record.path);
            match transcript {
                None => fs::remove_file(&record.path).map_err(fault)?,
                Some(goal) => {
                    record.writer.get_mut().sync_all().map_err(fault)?;
                    let here = part_of(goal);
                    if record.path != here {
                        ordinary(&here)?;
                        // It may be another disk.
                        fs::copy(&record.path, &here).map_err(PartError::at(&here))?;
                    }
                    name(&here, goal)?;
                    if record.path != here {
                        fs::remove_file(&record.path).map_err(PartError::at(&record.path))?;
                    }
                }
            }
        }
        match &self.out {
            Out::File { path, goal, .. } => name(path, goal),
            Out::Stdout(_) => Ok(()),
        }
    }

    /// Forgets what comes after.
    fn go_to(&mut self, proved: Proved) -> Result<(), PartError> {
        (self.at, self.written) = (proved.body, proved.body);
        if let Out::File { writer, path, .. } = &mut self.out {
            cut(writer, proved.body).map_err(PartError::at(path))?;
        }
        if let Some(record) = &mut self.record {
            let fault = PartError::at(&record.path);
            cut(&mut record.writer, proved.transcript).map_err(&fault)?;
            if proved.transcript == 0 {
                record.writer.write_all(&begin(&self.key)).map_err(&fault)?;
            }
        }
        Ok(())
    }

    async fn flush(&mut self) -> Result<(), PartError> {
        match &mut self.out {
            Out::File { writer, path, .. } => writer.flush().map_err(PartError::at(path))?,
            Out::Stdout(out) => {
                out.flush().await.map_err(PartError::at(Path::new("standard output")))?;
            }
        }
        match &mut self.record {
            Some(record) => record.writer.flush().map_err(PartError::at(&record.path)),
            None => Ok(()),
        }
    }
}

impl PartError {
    fn at(path: &Path) -> impl Fn(io::Error) -> PartError + use<> {
        let path = path.to_owned();
        move |error| PartError::Io(path.clone(), error)
    }
}

#[cfg(unix)]
fn stdout() -> io::Result<fs::File> {
    use std::os::fd::AsFd;
    Ok(io::stdout().as_fd().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn stdout() -> io::Result<fs::File> {
    use std::os::windows::io::AsHandle;
    Ok(io::stdout().as_handle().try_clone_to_owned()?.into())
}

fn cut(writer: &mut BufWriter<fs::File>, len: u64) -> io::Result<()> {
    writer.flush()?;
    writer.get_mut().set_len(len)?;
    writer.seek(SeekFrom::Start(len)).map(drop)
}

/// Gives a file its name, unless that was taken meanwhile.
fn name(from: &Path, goal: &Path) -> Result<(), PartError> {
    match fs::hard_link(from, goal) {
        Ok(()) => fs::remove_file(from).map_err(PartError::at(from)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(PlaceError::Exists(goal.to_owned()).into())
        }
        // Not every file system has links.
        Err(_) => {
            absent(goal)?;
            fs::rename(from, goal).map_err(PartError::at(goal))
        }
    }
}
