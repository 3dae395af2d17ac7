//! The `moov` box: how long, how large, when, and which texts.

use super::super::layout::{Extent, Layout};
use super::super::window::Window;
use super::cursor::Boxes;
use super::{samples, texts};

/// From 1904, where MPEG-4 begins to count, to 1970.
const EPOCH: i64 = 2_082_844_800;

/// Reads its children.
pub(super) fn read(window: &mut Window<'_>, moov: Extent, layout: &mut Layout) {
    let mut boxes = Boxes::within(moov);
    while let Some(found) = boxes.next(window) {
        match &found.kind {
            b"mvhd" => {
                header(window, found.body, layout);
            }
            b"trak" => track(window, found.body, layout),
            b"udta" => texts::user_data(window, found.body, layout),
            b"meta" => texts::metadata(window, found.body, layout),
            _ => {}
        }
    }
    layout.sound &= boxes.sound();
}

fn header(window: &mut Window<'_>, mvhd: Extent, layout: &mut Layout) -> Option<()> {
    let long = window.array(mvhd.at)? == [1];
    let (created, scale, duration) = if long {
        (window.be64(mvhd.at + 4)?, window.be32(mvhd.at + 20)?, window.be64(mvhd.at + 24)?)
    } else {
        let [created, scale, duration] = [4, 12, 16].map(|at| window.be32(mvhd.at + at));
        // All ones: unknown.
        let duration = duration.filter(|&duration| duration != u32::MAX)?;
        (u64::from(created?), scale?, u64::from(duration))
    };
    layout.created =
        i64::try_from(created).ok().filter(|&created| created > EPOCH).map(|created| created - EPOCH);
    let duration = u128::from(duration) * 1000 / u128::from(scale).max(1);
    layout.duration = u64::try_from(duration).ok().filter(|&duration| duration > 0);
    Some(())
}

fn track(window: &mut Window<'_>, trak: Extent, layout: &mut Layout) {
    let mut boxes = Boxes::within(trak);
    while let Some(found) = boxes.next(window) {
        match &found.kind {
            b"tkhd" if layout.width == 0 => {
                size(window, found.body, layout);
            }
            b"mdia" => layout.tracks.extend(samples::table(window, found.body)),
            b"udta" => texts::user_data(window, found.body, layout),
            b"meta" => texts::metadata(window, found.body, layout),
            _ => {}
        }
    }
}

/// Width and height of a track as fixed-point numbers, and the matrix that turns it.
fn size(window: &mut Window<'_>, tkhd: Extent, layout: &mut Layout) -> Option<()> {
    let matrix = tkhd.at + if window.array(tkhd.at)? == [1] { 52 } else { 40 };
    let (width, height) = (window.be32(matrix + 36)? >> 16, window.be32(matrix + 40)? >> 16);
    if width > 0 && height > 0 {
        layout.turned = Some(window.be32(matrix)? == 0 && window.be32(matrix + 16)? == 0);
        layout.width = width;
        layout.height = height;
    }
    Some(())
}
