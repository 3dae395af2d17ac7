//! Twelve colours that stand for a picture until its preview is there.

use super::raster::Raster;

const ACROSS: usize = 4;
const DOWN: usize = 3;

/// Four by three means of an upright sRGB picture, laid on white.
pub(super) fn blur(raster: &Raster) -> [u8; 36] {
    let mut out = [0; 36];
    let (width, height) = (raster.width as usize, raster.height as usize);
    for (cell, colour) in out.as_chunks_mut::<3>().0.iter_mut().enumerate() {
        let columns = span(cell % ACROSS, ACROSS, width);
        let rows = span(cell / ACROSS, DOWN, height);
        *colour = mean(raster, &columns, rows);
    }
    out
}

/// The part of a side that a cell stands for; at least one pixel.
fn span(cell: usize, cells: usize, side: usize) -> std::ops::Range<usize> {
    let start = (cell * side / cells).min(side.saturating_sub(1));
    start..((cell + 1) * side / cells).max(start + 1)
}

fn mean(raster: &Raster, columns: &std::ops::Range<usize>, rows: std::ops::Range<usize>) -> [u8; 3] {
    let channels = raster.colours.channels();
    let width = raster.width as usize;
    let (mut sums, mut count) = ([0_u64; 3], 0_u64);
    for y in rows {
        let row =
            raster.bytes.get((y * width + columns.start) * channels..(y * width + columns.end) * channels);
        for pixel in row.unwrap_or_default().chunks_exact(channels) {
            let alpha = pixel.get(3).copied().unwrap_or(u8::MAX);
            for (sum, value) in sums.iter_mut().zip(pixel) {
                *sum += u64::from(on_white(*value, alpha));
            }
            count += 1;
        }
    }
    sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX))
}

/// A value as it looks on white.
pub(super) fn on_white(value: u8, alpha: u8) -> u8 {
    let (value, alpha) = (u32::from(value), u32::from(alpha));
    u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worker::raster::Colours;

    #[test]
    fn cells_are_where_they_look() {
        // Left half black, right half red; the lowest row clear.
        let (mut bytes, black, red) = (Vec::new(), [0, 0, 0, 255], [255, 0, 0, 255]);
        for row in 0..3 {
            for column in 0..8 {
                bytes.extend(if row == 2 {
                    [9, 9, 9, 0]
                } else if column < 4 {
                    black
                } else {
                    red
                });
            }
        }
        let out = blur(&Raster { width: 8, height: 3, colours: Colours::Rgba, bytes });
        assert_eq!(out[..12], [0, 0, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0]);
        assert_eq!(out[24..], [255; 12]);
    }

    #[test]
    fn one_pixel_is_enough() {
        let out = blur(&Raster { width: 1, height: 1, colours: Colours::Rgb, bytes: vec![1, 2, 3] });
        assert!(out.chunks(3).all(|colour| colour == [1, 2, 3]));
    }
}
