//! A gzipped tar whose bytes follow from its files and one time alone.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

use super::contents::Entry;

/// What gzip calls Unix (RFC 1952, section 2.3.1): it must not depend on the machine.
const UNIX: u8 = 3;

/// All of them, with the folders above them, everything root's.
pub(super) fn gzipped(entries: &[Entry], moment: u64) -> Result<Vec<u8>> {
    let seconds = u32::try_from(moment)?;
    let packed =
        GzBuilder::new().mtime(seconds).operating_system(UNIX).write(Vec::new(), Compression::best());
    let mut tar = Builder::new(packed);
    let mut above = BTreeSet::new();
    for entry in entries {
        above.extend(
            Path::new(&entry.path).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()),
        );
    }
    for folder in above {
        let path = format!("{}/", folder.display());
        tar.append_data(&mut header(EntryType::Directory, 0o755, 0, moment)?, path, std::io::empty())?;
    }
    for entry in entries {
        let mode = if entry.runs { 0o755 } else { 0o644 };
        let mut header = header(EntryType::Regular, mode, entry.bytes.len() as u64, moment)?;
        tar.append_data(&mut header, &entry.path, &*entry.bytes)?;
    }
    let mut packed = tar.into_inner()?;
    packed.flush()?;
    Ok(packed.finish()?)
}

fn header(kind: EntryType, mode: u32, size: u64, moment: u64) -> Result<Header> {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(mode);
    header.set_size(size);
    header.set_mtime(moment);
    header.set_uid(0);
    header.set_gid(0);
    header.set_username("root")?;
    header.set_groupname("root")?;
    Ok(header)
}
