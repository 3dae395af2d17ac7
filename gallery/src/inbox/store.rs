//! The inbox on the disk: `.oriel-inbox/` at the root of what is shared.
//!
//! | in it | is |
//! |---|---|
//! | `NAME` | a file that waits for the owner |
//! | `.NAME.json` | where and when it was left |
//! | `partial/ID` | the bytes of an upload so far |
//! | `partial/ID.json` | the upload |
//! | `partial/ID.done` | the upload once its file has its place, for a while |
//!
//! Everything goes through handles that follow no link, so nothing is written anywhere else.

mod room;

use std::fs::File;
use std::io::{self, Read, Write};

use cap_fs_ext::{DirExt, FollowSymlinks, OpenOptionsFollowExt, OpenOptionsSyncExt};
use cap_std::fs::{Dir, DirBuilder, OpenOptions};
use serde::Serialize;

use crate::dates;
use crate::inbox::cleaned;
use crate::inbox::magic;
use crate::inbox::upload::{Id, Receipt, Upload};
use crate::root::Root;

/// The folder, in the shared one, of what visitors left. Hidden, so never listed and never served.
pub const INBOX: &str = ".oriel-inbox";
const PARTIAL: &str = "partial";
/// How many numbers are tried for a name that there is already.
const MOST_NUMBERS: usize = 100_000;
/// The longest record of an upload.
const LONGEST_RECORD: u64 = 64 * 1024;

/// The inbox, open.
#[derive(Debug)]
pub(super) struct Store {
    inbox: Dir,
    partial: Dir,
}

/// An upload as it is on the disk.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) upload: Upload,
    /// How much of it is there.
    pub(super) offset: u64,
    /// Whether its file has its place already.
    pub(super) done: bool,
}

/// How an upload ended that is all there.
#[derive(Debug)]
pub(super) enum Finish {
    /// It is kept, under this name.
    Kept(String),
    /// It is not what its name says, and was thrown away.
    WrongType,
}

impl Store {
    /// Opens the inbox, and makes it where there is none.
    pub(super) fn open(root: &Root) -> io::Result<Store> {
        let inbox = own_dir(root.dir(), INBOX)?;
        let partial = own_dir(&inbox, PARTIAL)?;
        Ok(Store { inbox, partial })
    }

    /// Begins an upload.
    pub(super) fn begin(&self, id: &Id, upload: &Upload) -> io::Result<()> {
        create(&self.partial, id.as_str())?;
        let written = write_record(&self.partial, &state(id), upload);
        if written.is_err() {
            self.remove(id);
        }
        written
    }

    /// Looks for an upload.
    pub(super) fn find(&self, id: &Id) -> io::Result<Found> {
        match self.partial.symlink_metadata(id.as_str()) {
            Ok(data) => {
                let upload = read_record(&self.partial, &state(id))?;
                Ok(Found { upload, offset: data.len(), done: false })
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                // The file was moved to its place, and perhaps the system stopped just then.
                let upload = read_record(&self.partial, &done(id))
                    .or_else(|_| read_record::<Upload>(&self.partial, &state(id)))?;
                Ok(Found { offset: upload.length, upload, done: true })
            }
            Err(error) => Err(error),
        }
    }

    /// Opens what is there of an upload, to write behind it.
    pub(super) fn append(&self, id: &Id) -> io::Result<File> {
        let mut options = plain();
        Ok(self.partial.open_with(id.as_str(), options.append(true))?.into_std())
    }

    /// Forgets an upload and what came of it.
    pub(super) fn remove(&self, id: &Id) {
        for name in [id.as_str(), &state(id), &done(id)] {
            // What cannot be removed now goes when it is too old.
            let _ = self.partial.remove_file(name);
        }
    }

    /// Gives an upload that is all there its place, if its content is what its name says.
    pub(super) fn finish(&self, id: &Id, upload: &Upload, any_type: bool) -> io::Result<Finish> {
        let mut options = plain();
        let file = self.partial.open_with(id.as_str(), options.read(true).write(true))?.into_std();
        if !any_type {
            let mut first = Vec::new();
            (&file).take(magic::ENOUGH as u64).read_to_end(&mut first)?;
            if !magic::agrees(&upload.name, &first) {
                self.remove(id);
                return Ok(Finish::WrongType);
            }
        }
        file.sync_all()?;
        let name = self.claim(&upload.name)?;
        if let Err(error) = self.partial.rename(id.as_str(), &self.inbox, &name) {
            let _ = self.inbox.remove_file(&name);
            return Err(error);
        }
        let receipt = Receipt {
            album: &upload.album,
            received: dates::rfc3339(dates::now()),
            bytes: file.metadata()?.len(),
        };
        // The file is safe by now; without a receipt the owner knows less of it, and that is all.
        let _ = write_record(&self.inbox, &format!(".{name}.json"), &receipt);
        if self.partial.rename(state(id), &self.partial, done(id)).is_err() {
            let _ = self.partial.remove_file(state(id));
        }
        sync(&self.inbox);
        sync(&self.partial);
        Ok(Finish::Kept(name))
    }

    /// Makes an empty file of a name that there is not yet, for the upload to take its place. Nothing is overwritten,
    /// whoever else wants the name at the same moment.
    fn claim(&self, name: &str) -> io::Result<String> {
        for number in 1..=MOST_NUMBERS {
            let name = cleaned::numbered(name, number);
            match create(&self.inbox, &name) {
                Ok(_) => return Ok(name),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

/// A folder of the owner's alone, made where there is none. A link of that name is an error.
fn own_dir(above: &Dir, name: &str) -> io::Result<Dir> {
    match above.open_dir_nofollow(name) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        other => return other,
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    cap_std::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match above.create_dir_with(name, &builder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    above.open_dir_nofollow(name)
}

/// A new file that only the owner reads.
fn create(dir: &Dir, name: &str) -> io::Result<cap_std::fs::File> {
    let mut options = plain();
    #[cfg(unix)]
    cap_std::fs::OpenOptionsExt::mode(&mut options, 0o600);
    dir.open_with(name, options.write(true).create_new(true))
}

/// Follows no link, and waits for no pipe.
fn plain() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.follow(FollowSymlinks::No).nonblock(true);
    options
}

fn write_record(dir: &Dir, name: &str, record: &impl Serialize) -> io::Result<()> {
    let mut file = create(dir, name)?;
    file.write_all(&serde_json::to_vec(record)?)?;
    file.sync_all()
}

fn read_record<T: serde::de::DeserializeOwned>(dir: &Dir, name: &str) -> io::Result<T> {
    let mut options = plain();
    let file = dir.open_with(name, options.read(true))?;
    let mut bytes = Vec::new();
    file.take(LONGEST_RECORD).read_to_end(&mut bytes)?;
    Ok(serde_json::from_slice(&bytes)?)
}

fn state(id: &Id) -> String {
    format!("{}.json", id.as_str())
}

fn done(id: &Id) -> String {
    format!("{}.done", id.as_str())
}

/// Makes names last, where the system can.
fn sync(dir: &Dir) {
    if let Ok(dir) = dir.try_clone() {
        let _ = dir.into_std_file().sync_all();
    }
}
