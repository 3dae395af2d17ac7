//! Reading a file into memory, as far as that may be.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use crate::worker::failure::Failure;
use crate::worker::job::Share;
use crate::worker::raster::affordable;

/// All of it, from its beginning, wherever a child before this one has left the position.
pub(super) fn whole(mut file: &File, share: Share) -> Result<Vec<u8>, Failure> {
    let length = file.metadata()?.len();
    affordable(share, length)?;
    let mut bytes = Vec::with_capacity(usize::try_from(length).map_err(Failure::of)?);
    file.seek(SeekFrom::Start(0))?;
    // A file that grows meanwhile is read as long as it was.
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}
