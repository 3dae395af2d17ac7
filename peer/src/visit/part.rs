//! Where verified bytes go until all of them have come: `FILE.part`, with the transcript so far beside it in
//! `FILE.part.oriel`, from which a later run goes on.
//!
//! Files are written where the bytes are verified, not on a thread of their own: nobody else is kept waiting, and
//! bytes that are still in the processor's cache are written at half the cost.

use std::fs;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use oriel_protocol::key::PublicKey;
use oriel_signing::transcript::begin;
use oriel_signing::transcript::check::Proved;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::task::spawn_blocking;

use super::places::{PlaceError, absent, open, ordinary, part_of, record_of, vacant};
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
    /// What has been found, until something is written.
    found: Option<Found>,
}

#[derive(Debug)]
enum Out {
    File { writer: BufWriter<fs::File>, path: PathBuf, goal: PathBuf, ours: bool },
    Stdout(File),
}

/// `ours` is what this run has made, or an earlier one.
#[derive(Debug)]
struct Record {
    writer: BufWriter<fs::File>,
    path: PathBuf,
    ours: bool,
}

/// What an earlier run has left.
#[derive(Debug, Default)]
struct Found {
    proved: Proved,
    /// Whether it has left anything.
    left: bool,
    /// Of which URL.
    url: Option<String>,
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
        // Neither is made if the other one cannot be, or is somebody else's.
        let left = is_of(&record_path, &key)?;
        if !left {
            vacant(&path)?;
        }
        let ((file, file_new), (record, record_new)) = (open(&path)?, open(&record_path)?);
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
        let known = check.resource().map(|(url, tag)| (url.to_owned(), tag.to_owned()));
        let url = known.as_ref().map(|(url, _)| url.clone());
        let resource = known.filter(|_| in_force);
        let proved = if resource.is_some() { check.proved() } else { Proved::default() };
        let writer = |file| BufWriter::with_capacity(GATHERED, file);
        Ok(Self {
            out: Out::File { writer: writer(file), path, goal: goal.to_owned(), ours: left || file_new },
            record: Some(Record { writer: writer(record), path: record_path, ours: left || record_new }),
            key,
            at: proved.body,
            written: proved.body,
            resource,
            found: Some(Found { proved, left, url }),
        })
    }

    /// For standard output. Nothing can be taken back there; `transcript` is where one will be.
    ///
    /// # Errors
    /// [`PartError`].
    pub fn stdout(key: PublicKey, transcript: Option<&Path>) -> Result<Self, PartError> {
        let record = transcript.map(|path| {
            let path = part_of(path);
            vacant(&path)?;
            let (file, ours) = open(&path)?;
            Ok::<_, PartError>(Record { writer: BufWriter::with_capacity(GATHERED, file), path, ours })
        });
        let out = stdout().map_err(PartError::at(Path::new("standard output")))?;
        let out = Out::Stdout(File::from_std(out));
        let (record, found) = (record.transpose()?, Some(Found::default()));
        Ok(Self { out, record, key, at: 0, written: 0, resource: None, found })
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
    /// [`PartError`]; if what was found is of another resource, it stays.
    pub fn restart(&mut self, url: String, tag: Option<&str>) -> Result<(), PartError> {
        let other = |found: &Found| found.url.as_ref().is_some_and(|found| *found != url);
        if let (Out::File { path, .. }, true) = (&self.out, self.found.as_ref().is_some_and(other)) {
            self.resource = None;
            return Err(PlaceError::NotOurs(path.clone()).into());
        }
        self.resource = tag.map(|tag| (url, tag.to_owned()));
        self.go_to(Proved::default())
    }

    /// Takes verified bytes, whose signature was [recorded](Self::record) before.
    ///
    /// # Errors
    /// [`PartError::Io`].
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), PartError> {
        self.go_on()?;
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
        self.go_on()?;
        match &mut self.record {
            Some(record) => record.writer.write_all(bytes).map_err(PartError::at(&record.path)),
            None => Ok(()),
        }
    }

    /// Leaves everything as it is for a later run; where there is nothing to keep, nothing is left of this run.
    ///
    /// # Errors
    /// [`PartError::Io`].
    pub async fn keep(&mut self) -> Result<(), PartError> {
        self.flush().await?;
        if self.is_resumable() || self.found.as_ref().is_some_and(|found| found.left) {
            return Ok(());
        }
        if let Out::File { writer, path, ours, .. } = &mut self.out {
            discard(writer, *ours, path)?;
        }
        match &mut self.record {
            Some(record) => discard(&mut record.writer, record.ours, &record.path),
            None => Ok(()),
        }
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
                        vacant(&here)?;
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

    /// Takes over what was found, as far as it is proved, before the first byte is put behind it.
    fn go_on(&mut self) -> Result<(), PartError> {
        self.found.as_ref().map(|found| found.proved).map_or(Ok(()), |proved| self.go_to(proved))
    }

    /// Forgets what comes after.
    fn go_to(&mut self, proved: Proved) -> Result<(), PartError> {
        self.found = None;
        (self.at, self.written) = (proved.body, proved.body);
        if let Out::File { writer, path, .. } = &mut self.out {
            cut(writer, proved.body).map_err(PartError::at(path))?;
        }
        if let Some(record) = &mut self.record {
            let fault = PartError::at(&record.path);
            cut(&mut record.writer, proved.transcript).map_err(&fault)?;
            if proved.transcript == 0 {
                // At once: by this it is known again, should this program be killed.
                let begun = record.writer.write_all(&begin(&self.key)).and_then(|()| record.writer.flush());
                begun.map_err(&fault)?;
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

/// Removes a file of ours; one that was there before, and empty, is that again.
fn discard(writer: &mut BufWriter<fs::File>, ours: bool, path: &Path) -> Result<(), PartError> {
    if ours { fs::remove_file(path) } else { cut(writer, 0) }.map_err(PartError::at(path))
}

/// Whether a file is a transcript about this key, or else there is none, or an empty one.
fn is_of(record: &Path, key: &PublicKey) -> Result<bool, PartError> {
    if !ordinary(record)? {
        return Ok(false);
    }
    let begin = begin(key);
    let mut first = Vec::new();
    let read = fs::File::open(record).and_then(|file| file.take(begin.len() as u64).read_to_end(&mut first));
    read.map_err(PartError::at(record))?;
    match first == begin {
        true => Ok(true),
        false if first.is_empty() => Ok(false),
        false => Err(PlaceError::NotOurs(record.to_owned()).into()),
    }
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
