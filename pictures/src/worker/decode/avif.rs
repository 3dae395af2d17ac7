//! AVIF: AV1 (by rav1d) in HEIF.

mod colours;
mod properties;
mod rows;

use std::io::Cursor;

use avif_parse::{AV1Metadata, AvifData};
use re_rav1d::dav1d::{Decoder, Error, Picture as Frame, Settings};

use crate::worker::failure::Failure;
use crate::worker::job::Picture;
use crate::worker::raster::{Colours, Decoded, affordable, bearable};
use crate::worker::shrink::Shrink;
use colours::Matrix;
use properties::Properties;
use rows::{Depth, Planes};

/// Decodes the primary picture and its alpha. Where it stands on its head, a property says; EXIF does not count (ISO/IEC
/// 23000-22, 7.3.6.7).
pub(super) fn decode(bytes: Vec<u8>, job: &Picture) -> Result<Decoded, Failure> {
    let properties = Properties::of(&bytes);
    let stored = bytes.len() as u64;
    let data = avif_parse::read_avif(&mut Cursor::new(&bytes)).map_err(Failure::of)?;
    drop(bytes);
    let meta = data.primary_item_metadata().map_err(Failure::of)?;
    let (width, height) = (meta.max_frame_width.get(), meta.max_frame_height.get());
    bearable(width, height)?;

    let turn = properties.turn();
    let (wide, high) = turn.size(width, height);
    let (wide, high) = job.fit.of(wide, high);
    let wanted = turn.size(wide, high);
    let colours = if data.alpha_item.is_some() { Colours::Rgba } else { Colours::Rgb };
    let beside = stored + held(&data, &meta);
    affordable(job.share, beside)?;

    let premultiplied = data.premultiplied_alpha;
    let frame = frame(data.primary_item.to_vec(), width, height)?;
    let alpha = match data.alpha_item {
        Some(item) => Some(self::frame(item.to_vec(), width, height)?),
        None => None,
    };
    let (width, height) = (frame.width(), frame.height());
    bearable(width, height)?;
    let mut shrink = Shrink::new(colours, (width, height), wanted, job.share, beside)?;
    let matrix = Matrix::of(&properties, &frame)?;
    let planes = Planes::of(&frame)?;
    let alpha = alpha.as_ref().map(|frame| Ok::<_, Failure>((Planes::of(frame)?, Depth::of(frame)?)));
    let alpha = alpha.transpose()?;
    let mut row = vec![0; width as usize * colours.channels()];
    for y in 0..height as usize {
        planes.colour_row(&matrix, y, colours.channels(), &mut row);
        if let Some((alpha, depth)) = &alpha {
            alpha.alpha_row(*depth, y, premultiplied, &mut row);
        }
        shrink.push(&row);
    }
    Ok(Decoded { raster: shrink.finish(height)?, full: (width, height), icc: properties.profile(), turn })
}

/// Frames, and what filters keep beside them.
fn held(data: &AvifData, meta: &AV1Metadata) -> u64 {
    let pixels = u64::from(meta.max_frame_width.get()) * u64::from(meta.max_frame_height.get());
    let bytes = if meta.bit_depth > 8 { 2 } else { 1 };
    let halves = match (meta.monochrome, meta.chroma_subsampling) {
        (true, _) => 2,
        (_, (true, true)) => 3,
        (_, (true, false)) => 4,
        _ => 6,
    };
    let alpha = if data.alpha_item.is_some() { pixels * bytes } else { 0 };
    pixels * bytes * halves / 2 + alpha + pixels / 2
}

fn frame(item: Vec<u8>, width: u32, height: u32) -> Result<Frame, Failure> {
    let mut settings = Settings::new();
    // More would each keep frames of their own; and other children have the other cores.
    settings.set_n_threads(1);
    settings.set_max_frame_delay(1);
    settings.set_frame_size_limit(width.saturating_mul(height));
    let mut decoder = Decoder::with_settings(&settings).map_err(Failure::of)?;
    match decoder.send_data(item, None, None, None) {
        Ok(()) | Err(Error::Again) => {}
        Err(error) => return Err(Failure::of(error)),
    }
    // It may ask to be called again while it takes the data in.
    for _ in 0..64 {
        match decoder.get_picture() {
            Ok(frame) => return Ok(frame),
            Err(Error::Again) => match decoder.send_pending_data() {
                Ok(()) | Err(Error::Again) => {}
                Err(error) => return Err(Failure::of(error)),
            },
            Err(error) => return Err(Failure::of(error)),
        }
    }
    Err(Failure::unreadable("it holds no picture"))
}
