//! In Rust alone, at full size.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;

use super::segments::Segments;
use crate::worker::decode::through_image::through_image;
use crate::worker::failure::Failure;
use crate::worker::job::Picture;
use crate::worker::raster::Decoded;
use crate::worker::turn::Turn;

/// Decodes all of it.
pub(in crate::worker::decode) fn decode(bytes: Vec<u8>, job: &Picture) -> Result<Decoded, Failure> {
    let segments = Segments::of(&bytes);
    let decoder = JpegDecoder::new(Cursor::new(&bytes)).map_err(Failure::of)?;
    let decoded = through_image(decoder, job)?;
    // The decoder has made light of inks already: their profile says nothing about that.
    Ok(Decoded { turn: segments.exif.map_or(Turn::NONE, Turn::from_exif), ..decoded })
}
