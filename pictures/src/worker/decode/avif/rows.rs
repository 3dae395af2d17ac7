//! Rows of a decoded frame.

use re_rav1d::dav1d::{Picture as Frame, PixelLayout, PlanarImageComponent, Plane};

use super::colours::{Matrix, eight_bits};
use crate::worker::failure::Failure;

/// Bits of a component: 8, 10 or 12.
#[derive(Clone, Copy, Debug)]
pub(super) struct Depth(pub(super) u32);

impl Depth {
    pub(super) fn of(frame: &Frame) -> Result<Depth, Failure> {
        match frame.bits_per_component().map(|bits| bits.0) {
            Some(8) => Ok(Depth(8)),
            Some(10) => Ok(Depth(10)),
            Some(12) => Ok(Depth(12)),
            _ => Err(Failure::unreadable("its depth is unknown")),
        }
    }
}

/// The planes of a frame.
pub(super) struct Planes {
    luma: Samples,
    chroma: Option<[Samples; 2]>,
    /// By how many bits chroma is coarser, across and down.
    coarser: (u32, u32),
}

struct Samples {
    plane: Plane,
    pitch: usize,
    wide: bool,
}

impl Samples {
    fn of(frame: &Frame, component: PlanarImageComponent, wide: bool) -> Samples {
        Samples { plane: frame.plane(component), pitch: frame.stride(component) as usize, wide }
    }

    fn row(&self, y: usize) -> Row<'_> {
        let bytes = self.plane.get(y * self.pitch..(y + 1) * self.pitch).unwrap_or_default();
        if self.wide { Row::Wide(bytes.as_chunks().0) } else { Row::Narrow(bytes) }
    }
}

#[derive(Clone, Copy)]
enum Row<'a> {
    Narrow(&'a [u8]),
    Wide(&'a [[u8; 2]]),
}

impl Row<'_> {
    fn at(self, x: usize) -> u16 {
        match self {
            Row::Narrow(bytes) => bytes.get(x).copied().map_or(0, u16::from),
            Row::Wide(values) => values.get(x).copied().map_or(0, u16::from_ne_bytes),
        }
    }
}

impl Planes {
    pub(super) fn of(frame: &Frame) -> Result<Planes, Failure> {
        let wide = Depth::of(frame)?.0 > 8;
        let coarser = match frame.pixel_layout() {
            PixelLayout::I420 => Some((1, 1)),
            PixelLayout::I422 => Some((1, 0)),
            PixelLayout::I444 => Some((0, 0)),
            PixelLayout::I400 => None,
        };
        let component = |component| Samples::of(frame, component, wide);
        Ok(Planes {
            luma: component(PlanarImageComponent::Y),
            chroma: coarser.map(|_| [component(PlanarImageComponent::U), component(PlanarImageComponent::V)]),
            coarser: coarser.unwrap_or_default(),
        })
    }

    /// Writes the colours of a row, and full alpha where there are four channels.
    pub(super) fn colour_row(&self, matrix: &Matrix, y: usize, channels: usize, into: &mut [u8]) {
        let luma = self.luma.row(y);
        let chroma =
            self.chroma.as_ref().map(|[u, v]| (u.row(y >> self.coarser.1), v.row(y >> self.coarser.1)));
        for (x, pixel) in into.chunks_exact_mut(channels).enumerate() {
            let (u, v) = match chroma {
                Some((u, v)) => (u.at(x >> self.coarser.0), v.at(x >> self.coarser.0)),
                None => (matrix.neutral(), matrix.neutral()),
            };
            let colour = matrix.colour(luma.at(x), u, v);
            pixel[..3].copy_from_slice(&colour);
            if let Some(alpha) = pixel.get_mut(3) {
                *alpha = u8::MAX;
            }
        }
    }

    /// Writes alpha into a row of four channels. Alpha is always of full range.
    pub(super) fn alpha_row(&self, depth: Depth, y: usize, premultiplied: bool, into: &mut [u8]) {
        let luma = self.luma.row(y);
        let top = f32::from(u16::MAX >> (16 - depth.0));
        for (x, pixel) in into.as_chunks_mut::<4>().0.iter_mut().enumerate() {
            let alpha = f32::from(luma.at(x)) / top;
            if premultiplied && alpha > 0.0 {
                pixel[..3].iter_mut().for_each(|value| *value = eight_bits(f32::from(*value) / alpha));
            }
            pixel[3] = eight_bits(alpha * 255.0);
        }
    }
}
