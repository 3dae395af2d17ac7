//! Averages whole boxes of pixels while rows come in, so that a large picture is never whole in memory.

use super::failure::Failure;
use super::job::Share;
use super::raster::{Colours, Raster, affordable};

/// A raster smaller than this may as well be kept, in bytes.
const SMALL: u64 = 32 << 20;

/// Takes rows, gives a raster that is smaller by a whole number.
#[derive(Debug)]
pub(super) struct Shrink {
    colours: Colours,
    factor: usize,
    width: usize,
    out_width: usize,
    /// Of the box rows so far: sums of channels for each box, weighted by alpha where there is one.
    sums: Vec<u64>,
    rows: usize,
    out: Vec<u8>,
}

impl Shrink {
    /// For a picture of `size`, of which a preview of `wanted` is made. Leaves the last factor of two to a better filter
    /// where there is room.
    ///
    /// # Errors
    /// When even the smaller raster, and `beside` bytes, take more memory than there is.
    pub(super) fn new(
        colours: Colours,
        size: (u32, u32),
        wanted: (u32, u32),
        share: Share,
        beside: u64,
    ) -> Result<Shrink, Failure> {
        let ratio = (size.0 / wanted.0.max(1)).min(size.1 / wanted.1.max(1)).max(1);
        let taken = |factor: u32| {
            let boxes = u64::from(size.0.div_ceil(factor)) * u64::from(size.1.div_ceil(factor));
            boxes * colours.channels() as u64
        };
        let half = (ratio / 2).max(1);
        let factor = if taken(half) <= SMALL { half } else { ratio };
        affordable(share, taken(factor) + beside)?;
        let (width, factor) = (size.0 as usize, factor as usize);
        let out_width = width.div_ceil(factor);
        Ok(Shrink {
            colours,
            factor,
            width,
            out_width,
            sums: vec![0; if factor == 1 { 0 } else { out_width * colours.channels() }],
            rows: 0,
            out: Vec::with_capacity(usize::try_from(taken(u32::try_from(factor).unwrap_or(1))).unwrap_or(0)),
        })
    }

    /// Takes one more row; what is missing in a short one is black.
    pub(super) fn push(&mut self, row: &[u8]) {
        let channels = self.colours.channels();
        let row = row.get(..self.width * channels).unwrap_or(row);
        if self.factor == 1 {
            self.out.extend_from_slice(row);
            return;
        }
        for (sums, pixels) in self.sums.chunks_exact_mut(channels).zip(row.chunks(self.factor * channels)) {
            match self.colours {
                Colours::Rgba => add_weighted(sums, pixels),
                _ => {
                    for pixel in pixels.chunks_exact(channels) {
                        sums.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u64::from(*value));
                    }
                }
            }
        }
        self.rows += 1;
        if self.rows == self.factor {
            self.emit();
        }
    }

    /// What was averaged. Rows that never came are as the last one.
    pub(super) fn finish(mut self, height: u32) -> Result<Raster, Failure> {
        if self.rows > 0 {
            self.emit();
        }
        let pitch = self.out_width * self.colours.channels();
        let rows = (height as usize).div_ceil(self.factor);
        let last = self.out.len().checked_sub(pitch).ok_or(Failure::unreadable("it has no rows"))?;
        while self.out.len() < pitch * rows {
            self.out.extend_from_within(last..last + pitch);
        }
        self.out.truncate(pitch * rows);
        Ok(Raster {
            width: u32::try_from(self.out_width).map_err(Failure::of)?,
            height: u32::try_from(rows).map_err(Failure::of)?,
            colours: self.colours,
            bytes: self.out,
        })
    }

    fn emit(&mut self) {
        let channels = self.colours.channels();
        for (at, sums) in self.sums.chunks_exact_mut(channels).enumerate() {
            let across = self.factor.min(self.width - at * self.factor);
            let count = (across * self.rows) as u64;
            let divisor = match self.colours {
                Colours::Rgba => sums[3],
                _ => count,
            };
            for (channel, sum) in sums.iter_mut().enumerate() {
                let divisor = if self.colours == Colours::Rgba && channel == 3 { count } else { divisor };
                let mean = (*sum + divisor / 2).checked_div(divisor).unwrap_or(0);
                self.out.push(u8::try_from(mean).unwrap_or(u8::MAX));
                *sum = 0;
            }
        }
        self.rows = 0;
    }
}

fn add_weighted(sums: &mut [u64], pixels: &[u8]) {
    for [colours @ .., alpha] in pixels.as_chunks::<4>().0 {
        for (sum, value) in sums.iter_mut().zip(colours) {
            *sum += u64::from(*value) * u64::from(*alpha);
        }
        sums[3] += u64::from(*alpha);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_averaged_to_the_edges() {
        let mut shrink = Shrink::new(Colours::Grey, (5, 5), (1, 1), Share::Small, 0).unwrap();
        for row in [[0, 4, 8, 8, 100], [0, 4, 8, 8, 100], [1, 1, 1, 1, 9], [1, 1, 1, 1, 9], [7, 7, 7, 7, 7]] {
            shrink.push(&row);
        }
        let out = shrink.finish(5).unwrap();
        assert_eq!((out.width, out.height), (3, 3));
        assert_eq!(out.bytes, [2, 8, 100, 1, 1, 9, 7, 7, 7]);
    }

    #[test]
    fn clear_pixels_lend_no_colour() {
        let mut shrink = Shrink::new(Colours::Rgba, (4, 1), (1, 1), Share::Small, 0);
        // Both sides count, so nothing is averaged in a picture of one row.
        assert_eq!(shrink.as_ref().unwrap().factor, 1);
        shrink = Shrink::new(Colours::Rgba, (4, 4), (1, 1), Share::Small, 0);
        let mut shrink = shrink.unwrap();
        for _ in 0..4 {
            shrink.push(&[10, 20, 30, 255, 99, 99, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        }
        let out = shrink.finish(4).unwrap();
        assert_eq!(out.bytes[..8], [10, 20, 30, 128, 0, 0, 0, 0]);
    }

    #[test]
    fn missing_rows_are_as_the_last() {
        let mut shrink = Shrink::new(Colours::Grey, (2, 3), (2, 3), Share::Small, 0).unwrap();
        shrink.push(&[1, 2]);
        assert_eq!(shrink.finish(3).unwrap().bytes, [1, 2, 1, 2, 1, 2]);
        let none = Shrink::new(Colours::Grey, (2, 3), (2, 3), Share::Small, 0).unwrap();
        assert!(none.finish(3).is_err());
    }

    #[test]
    fn memory_is_asked_for_first() {
        let huge = Shrink::new(Colours::Rgba, (15_000, 15_000), (14_000, 14_000), Share::Small, 0);
        assert!(matches!(huge, Err(Failure::NeedsMore)));
        let huge = Shrink::new(Colours::Rgba, (15_000, 15_000), (14_000, 14_000), Share::Large, 0);
        assert!(matches!(huge, Err(Failure::Unreadable(_))));
    }
}
