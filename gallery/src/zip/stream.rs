//! The bytes of an archive, made as they are asked for.

use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use oriel_pictures::location::named::Named;
use tokio::sync::OwnedSemaphorePermit;

use crate::body::made::Source;
use crate::root::Root;
use crate::zip::layout::{Layout, Part, Place};
use crate::zip::member::Member;
use crate::zip::sums::{Sums, Version};

/// The most bytes made in one go.
const PIECE: usize = 256 * 1024;

/// Part of an archive that is being sent.
#[derive(Debug)]
pub(super) struct Stream {
    root: Arc<Root>,
    layout: Layout,
    keep_location: bool,
    remembered: Arc<Sums>,
    /// The sums as far as they are known, by number of the file.
    sums: Vec<Option<u32>>,
    place: Place,
    left: u64,
    member: Option<Member>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Stream {
    /// The bytes of the archive at the offsets in `range`. The permit is held to the end.
    pub(super) fn new(
        root: Arc<Root>,
        layout: Layout,
        keep_location: bool,
        remembered: Arc<Sums>,
        range: Range<u64>,
        permit: Option<OwnedSemaphorePermit>,
    ) -> Stream {
        let place = layout.place(range.start);
        let sums = vec![None; layout.entries().list().len()];
        let left = range.end - range.start;
        Stream { root, layout, keep_location, remembered, sums, place, left, member: None, _permit: permit }
    }

    /// Adds to `piece` from the part that is in turn.
    fn step(&mut self, piece: &mut Vec<u8>) -> io::Result<()> {
        let (part, within) = (self.place.part, self.place.within);
        let record = match part {
            Part::Local(index) => self.layout.facts(index, |facts| facts.local()),
            Part::Data(index) => return self.data(index, piece),
            Part::Descriptor(index) => {
                let sum = self.sum(index)?;
                self.layout.facts(index, |facts| facts.descriptor(sum))
            }
            Part::Central(index) => {
                let sum = self.sum(index)?;
                self.layout.facts(index, |facts| facts.central(sum))
            }
            Part::End => Some(self.layout.end()),
        };
        let record = record.ok_or_else(out_of_bounds)?;
        let rest =
            usize::try_from(within).ok().and_then(|within| record.get(within..)).ok_or_else(out_of_bounds)?;
        let room = self.room(piece).min(rest.len());
        piece.extend_from_slice(&rest[..room]);
        self.left -= room as u64;
        self.place = if room == rest.len() {
            Place { part: self.layout.after(part), within: 0 }
        } else {
            Place { part, within: within + room as u64 }
        };
        Ok(())
    }

    /// Adds bytes of a file.
    fn data(&mut self, index: usize, piece: &mut Vec<u8>) -> io::Result<()> {
        let within = self.place.within;
        let mut member = match self.member.take() {
            Some(member) => member,
            None => self.open(index, within)?,
        };
        let room = usize::try_from(member.left()).unwrap_or(usize::MAX).min(self.room(piece));
        let from = piece.len();
        piece.resize(from + room, 0);
        member.read(&mut piece[from..])?;
        self.left -= room as u64;
        if member.left() > 0 {
            self.member = Some(member);
            self.place.within += room as u64;
            return Ok(());
        }
        if self.left == 0 {
            // The sum is not asked for any more.
            member.check()?;
        } else {
            let version = self.version(index)?;
            let sum = match self.remembered.get(&version) {
                Some(sum) => {
                    member.check()?;
                    sum
                }
                None => member.finish()?,
            };
            self.remembered.insert(version, sum);
            self.sums[index] = Some(sum);
        }
        self.place = Place { part: self.layout.after(Part::Data(index)), within: 0 };
        Ok(())
    }

    /// The sum of a file, for which the file is read if nobody has done so before.
    fn sum(&mut self, index: usize) -> io::Result<u32> {
        if let Some(Some(sum)) = self.sums.get(index) {
            return Ok(*sum);
        }
        let version = self.version(index)?;
        let sum = match self.remembered.get(&version) {
            Some(sum) => sum,
            None => {
                let mut member = self.open(index, 0)?;
                member.skim()?;
                let sum = member.finish()?;
                self.remembered.insert(version, sum);
                sum
            }
        };
        self.sums[index] = Some(sum);
        Ok(sum)
    }

    fn open(&self, index: usize, offset: u64) -> io::Result<Member> {
        let entries = self.layout.entries();
        let entry = entries.list().get(index).ok_or_else(out_of_bounds)?;
        let path = entries.path(entry).ok_or(io::ErrorKind::NotFound)?;
        Member::open(&self.root, &path, entry.stamp, self.hidden_as(&path), offset)
    }

    fn version(&self, index: usize) -> io::Result<Version> {
        let entries = self.layout.entries();
        let entry = entries.list().get(index).ok_or_else(out_of_bounds)?;
        let path = entries.path(entry).ok_or(io::ErrorKind::NotFound)?;
        Ok((entry.stamp, self.hidden_as(&path)))
    }

    /// By what name the location of a file is looked for; not at all where the owner keeps it.
    fn hidden_as(&self, path: &Path) -> Option<Named> {
        (!self.keep_location).then(|| Named::of(path))
    }

    fn room(&self, piece: &[u8]) -> usize {
        usize::try_from(self.left).unwrap_or(usize::MAX).min(PIECE - piece.len())
    }
}

impl Source for Stream {
    fn next(&mut self) -> io::Result<Option<Bytes>> {
        let length = usize::try_from(self.left).unwrap_or(usize::MAX).min(PIECE);
        let mut piece = Vec::with_capacity(length);
        while piece.len() < length {
            self.step(&mut piece)?;
        }
        Ok((!piece.is_empty()).then(|| piece.into()))
    }
}

fn out_of_bounds() -> io::Error {
    io::Error::other("the archive has no such part")
}
