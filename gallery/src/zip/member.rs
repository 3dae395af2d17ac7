//! One file of an archive while it is read.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crc32fast::Hasher;
use oriel_pictures::location::Mask;
use oriel_pictures::location::named::Named;

use crate::root::{Node, Root};
use crate::stamp::Stamp;

/// Read in one go where the bytes only go into a sum.
const PIECE: u64 = 256 * 1024;

/// An open file that is still what it was when the archive was laid out.
#[derive(Debug)]
pub(super) struct Member {
    file: File,
    stamp: Stamp,
    mask: Mask,
    at: u64,
    /// Over the bytes from where reading began.
    sum: Hasher,
    began: u64,
}

impl Member {
    /// Opens the file, to be read from `offset` on. Its location is hidden if `named` is given.
    ///
    /// # Errors
    /// When it cannot be opened any more, or is another one by now.
    pub(super) fn open(
        root: &Root,
        path: &Path,
        stamp: Stamp,
        named: Option<Named>,
        offset: u64,
    ) -> io::Result<Member> {
        let Node::File(opened) = root.open_node(path)? else {
            return Err(io::ErrorKind::NotFound.into());
        };
        if Stamp::of(&opened.metadata) != stamp {
            return Err(changed());
        }
        let mask = match named {
            Some(named) => named.mask(&opened.file)?,
            None => Mask::default(),
        };
        let mut file = opened.file;
        file.seek(SeekFrom::Start(offset))?;
        Ok(Member { file, stamp, mask, at: offset, sum: Hasher::new(), began: offset })
    }

    /// How much is still to be read.
    pub(super) fn left(&self) -> u64 {
        self.stamp.length - self.at
    }

    /// Fills `buffer`, which must not be longer than what is left.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> io::Result<()> {
        self.file.read_exact(buffer)?;
        self.mask.apply(self.at, buffer);
        self.sum.update(buffer);
        self.at += buffer.len() as u64;
        Ok(())
    }

    /// Reads all that is left, for the sum.
    pub(super) fn skim(&mut self) -> io::Result<()> {
        let mut buffer = vec![0; clamp(PIECE.min(self.left()))];
        while self.left() > 0 {
            let length = clamp(PIECE.min(self.left()));
            self.read(&mut buffer[..length])?;
        }
        Ok(())
    }

    /// The sum of the whole file once all is read. Reads what stands before the beginning.
    ///
    /// # Errors
    /// When the file cannot be read, or has changed since it was opened.
    pub(super) fn finish(mut self) -> io::Result<u32> {
        let mut whole = Hasher::new();
        if self.began > 0 {
            self.file.rewind()?;
            let mut buffer = vec![0; clamp(PIECE.min(self.began))];
            let mut at = 0;
            while at < self.began {
                let piece = &mut buffer[..clamp(PIECE.min(self.began - at))];
                self.file.read_exact(piece)?;
                self.mask.apply(at, piece);
                whole.update(piece);
                at += piece.len() as u64;
            }
        }
        whole.combine(&self.sum);
        self.check()?;
        Ok(whole.finalize())
    }

    /// Makes sure that what was read is of one version of the file.
    ///
    /// # Errors
    /// When it is not.
    pub(super) fn check(&self) -> io::Result<()> {
        if Stamp::of(&self.file.metadata()?) == self.stamp { Ok(()) } else { Err(changed()) }
    }
}

fn changed() -> io::Error {
    io::Error::other("a file changed while it was being sent")
}

/// At most a piece, which fits everywhere.
fn clamp(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
