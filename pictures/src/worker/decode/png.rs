//! PNG, row by row.

use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};

use png::{ColorType, Decoder, Limits, Reader, Transformations};

use super::through_image::spread;
use crate::worker::failure::Failure;
use crate::worker::job::Picture;
use crate::worker::raster::{Colours, Decoded, affordable, bearable};
use crate::worker::shrink::Shrink;
use crate::worker::turn::Turn;

/// For what stands beside the pixels: profile, EXIF, palette.
const BESIDE: usize = 8 << 20;

/// Decodes the first picture of it. Text is not looked at, however large it says that it is.
pub(super) fn decode(mut file: &File, job: &Picture) -> Result<Decoded, Failure> {
    file.seek(SeekFrom::Start(0))?;
    let mut decoder = Decoder::new_with_limits(BufReader::new(file), Limits { bytes: BESIDE });
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    decoder.set_ignore_text_chunk(true);
    let header = decoder.read_header_info().map_err(Failure::of)?;
    let (width, height) = (header.width, header.height);
    bearable(width, height)?;
    let mut reader = decoder.read_info().map_err(Failure::of)?;

    let info = reader.info();
    let icc = info.icc_profile.as_ref().map(|icc| icc.to_vec());
    let turn = match &info.exif_metadata {
        Some(block) if !job.upright => Turn::from_exif(block),
        _ => Turn::NONE,
    };
    let (colour_type, _) = reader.output_color_type();
    let colours = match colour_type {
        ColorType::Grayscale => Colours::Grey,
        ColorType::Rgb | ColorType::Indexed => Colours::Rgb,
        ColorType::GrayscaleAlpha | ColorType::Rgba => Colours::Rgba,
    };
    let (wide, high) = turn.size(width, height);
    let (wide, high) = job.fit.of(wide, high);
    let wanted = turn.size(wide, high);
    let interlaced = reader.info().interlaced;
    let beside = if interlaced { whole_size(&reader)? } else { 0 };
    let mut shrink = Shrink::new(colours, (width, height), wanted, job.share, beside)?;
    if interlaced {
        affordable(job.share, beside)?;
        let mut whole = vec![0; usize::try_from(beside).map_err(Failure::of)?];
        // What has come of an interlaced picture when it breaks off is all of it, coarsely.
        let _ = reader.next_frame(&mut whole);
        let pitch = reader.output_line_size(width).ok_or(Failure::unreadable("its rows are too long"))?;
        whole.chunks_exact(pitch.max(1)).for_each(|row| push(&mut shrink, colour_type, row));
    } else {
        rows(&mut reader, &mut shrink, colour_type, height)?;
    }
    Ok(Decoded { raster: shrink.finish(height)?, full: (width, height), icc, turn })
}

type Rows<'a> = Reader<BufReader<&'a File>>;

fn whole_size(reader: &Rows<'_>) -> Result<u64, Failure> {
    let size = reader.output_buffer_size().ok_or(Failure::unreadable("it is too large"))?;
    u64::try_from(size).map_err(Failure::of)
}

fn rows(
    reader: &mut Rows<'_>,
    shrink: &mut Shrink,
    colour_type: ColorType,
    height: u32,
) -> Result<(), Failure> {
    for number in 0..height {
        match reader.next_row() {
            Ok(Some(row)) => push(shrink, colour_type, row.data()),
            // A picture that breaks off is shown if most of it is there.
            _ if number > height / 2 => break,
            Ok(None) => return Err(Failure::unreadable("most of it is missing")),
            Err(error) => return Err(Failure::of(error)),
        }
    }
    Ok(())
}

fn push(shrink: &mut Shrink, colour_type: ColorType, row: &[u8]) {
    match colour_type {
        ColorType::GrayscaleAlpha => shrink.push(&spread(row)),
        _ => shrink.push(row),
    }
}
