//! Decoding, by what a file's first bytes say it is.

mod avif;
mod bytes;
mod jpeg;
mod png;
mod through_image;

use std::fs::File;
use std::io::{BufReader, Cursor, Seek, SeekFrom};
use std::os::unix::fs::FileExt;

use image::codecs::gif::GifDecoder;
use image::codecs::tiff::TiffDecoder;
use image::codecs::webp::WebPDecoder;

use super::failure::Failure;
use super::job::Picture;
use super::raster::Decoded;
use through_image::through_image;

/// Decodes what the preview of `job` needs: the first frame or page.
///
/// # Errors
/// [`Failure::NeedsMore`] before more memory is taken than the job may have; else [`Failure::Unreadable`].
pub(super) fn decode(file: &File, job: &Picture) -> Result<Decoded, Failure> {
    let mut head = [0; 12];
    file.read_exact_at(&mut head, 0).map_err(|_| Failure::unreadable("too short for a picture"))?;
    match &head {
        [0xff, 0xd8, 0xff, ..] => jpeg::decode(bytes::whole(file, job.share)?, job),
        [0x89, b'P', b'N', b'G', ..] => png::decode(file, job),
        [b'G', b'I', b'F', b'8', ..] => {
            through_image(GifDecoder::new(streamed(file)?).map_err(Failure::of)?, job)
        }
        [b'R', b'I', b'F', b'F', .., b'W', b'E', b'B', b'P'] => {
            let bytes = bytes::whole(file, job.share)?;
            through_image(WebPDecoder::new(Cursor::new(bytes)).map_err(Failure::of)?, job)
        }
        // Little-endian, big-endian, and either with 64-bit offsets.
        [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => {
            through_image(TiffDecoder::new(streamed(file)?).map_err(Failure::of)?, job)
        }
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => avif::decode(bytes::whole(file, job.share)?, job),
        _ => Err(Failure::unreadable("not a picture of a known kind")),
    }
}

fn streamed(mut file: &File) -> Result<BufReader<&File>, Failure> {
    file.seek(SeekFrom::Start(0))?;
    Ok(BufReader::new(file))
}
