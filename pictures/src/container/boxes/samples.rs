//! Tracks whose samples are positions: cameras in motion write them many times a second.

use super::super::layout::Extent;
use super::super::window::Window;
use super::cursor::Boxes;

/// Chunks of one track: more than twelve hours of GoPro's.
const MOST: u32 = 1 << 16;
/// GoPro, Google's camera motion, DJI (two), Sony.
const POSITIONS: [&[u8; 4]; 5] = [b"gpmd", b"camm", b"djmd", b"dbgd", b"rtmd"];

/// Where the samples of a track's table lie if they may be positions, their offsets counted from `base`; `None`
/// where that cannot be told.
pub(crate) fn of_positions(window: &mut Window<'_>, table: Extent, base: u64) -> Option<Vec<Extent>> {
    if may_hold(window, table, base) { chunks(window, table, base) } else { Some(Vec::new()) }
}

/// The sample table of a `mdia` box.
pub(super) fn table(window: &mut Window<'_>, mdia: Extent) -> Option<Extent> {
    let minf = Boxes::within(mdia).find(window, b"minf")?;
    Some(Boxes::within(minf.body).find(window, b"stbl")?.body)
}

/// By the sample description: its format, or for timed metadata and texts what they are about.
fn may_hold(window: &mut Window<'_>, stbl: Extent, base: u64) -> bool {
    let Some(stsd) = Boxes::within(stbl).find(window, b"stsd") else { return false };
    let Some(format) = window.array::<4>(stsd.body.at + 12) else { return false };
    match &format {
        b"mebx" => {
            let length = usize::try_from(stsd.body.length.min(16 << 10)).unwrap_or(0);
            contains(window.some(stsd.body.at, length), b"location")
        }
        b"text" | b"tx3g" | b"mett" => {
            let Some(first) = first_chunk(window, stbl) else { return false };
            let words = window.some(base.saturating_add(first), 512).to_ascii_lowercase();
            [b"gps".as_slice(), b"latitude", b"lat:"].iter().any(|word| contains(&words, word))
        }
        format => POSITIONS.contains(&format),
    }
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|part| part == word)
}

fn first_chunk(window: &mut Window<'_>, stbl: Extent) -> Option<u64> {
    match Boxes::within(stbl).find(window, b"stco") {
        Some(stco) => window.be32(stco.body.at + 8).map(u64::from),
        None => {
            let co64 = Boxes::within(stbl).find(window, b"co64")?;
            window.be64(co64.body.at + 8)
        }
    }
}

/// Where the chunks lie, from their offsets (`stco`), how many samples each has (`stsc`) and how long those are (`stsz`).
fn chunks(window: &mut Window<'_>, stbl: Extent, base: u64) -> Option<Vec<Extent>> {
    let (offsets, wide) = match Boxes::within(stbl).find(window, b"stco") {
        Some(stco) => (stco.body, false),
        None => (Boxes::within(stbl).find(window, b"co64")?.body, true),
    };
    let stsc = Boxes::within(stbl).find(window, b"stsc")?.body;
    let stsz = Boxes::within(stbl).find(window, b"stsz")?.body;
    let count = window.be32(offsets.at + 4)?;
    let (runs, same) = (window.be32(stsc.at + 4)?, window.be32(stsz.at + 4)?);
    let samples_in_all = u64::from(window.be32(stsz.at + 8)?);
    let (mut run, mut sample) = (0_u32, 0_u64);
    if count > MOST {
        return None;
    }
    let mut chunks = Vec::new();
    for chunk in 0..count {
        let step = if wide { 8 } else { 4 };
        let at = offsets.at + 8 + u64::from(chunk) * step;
        let offset = if wide { window.be64(at)? } else { window.be32(at)?.into() };
        // A run holds from its first chunk (they count from 1) up to where the next begins.
        while run + 1 < runs && window.be32(stsc.at + 8 + u64::from(run + 1) * 12)? <= chunk + 1 {
            run += 1;
        }
        let samples =
            u64::from(window.be32(stsc.at + 8 + u64::from(run) * 12 + 4)?).min(samples_in_all - sample);
        let mut length = u64::from(same) * samples;
        if same == 0 {
            for number in sample..sample + samples {
                length += u64::from(window.be32(stsz.at + 12 + number * 4)?);
            }
        }
        sample += samples;
        chunks.push(Extent { at: base.saturating_add(offset), length });
    }
    Some(chunks)
}
