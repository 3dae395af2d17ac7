//! From luma and chroma to red, green and blue (ITU-T H.273, 8.3).

use re_rav1d::dav1d::Picture as Frame;
use re_rav1d::dav1d::pixel::{MatrixCoefficients, YUVRange};

use super::properties::Properties;
use super::rows::Depth;
use crate::worker::failure::Failure;

/// How the three components of a frame become colours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix {
    kind: Kind,
    /// What black is, and how much one step of luma and of chroma is worth in 255ths.
    black: f32,
    luma: f32,
    middle: f32,
    chroma: f32,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Green, blue and red themselves.
    Identity,
    /// Green and orange differences.
    YCgCo,
    /// By the weights of red and blue in luma.
    Weights { red: f32, blue: f32 },
}

impl Matrix {
    /// As the file says, or else the frame.
    pub(super) fn of(properties: &Properties, frame: &Frame) -> Result<Matrix, Failure> {
        let Depth(bits) = Depth::of(frame)?;
        let stated = properties.code_points();
        let full = stated.map_or_else(|| frame.color_range() == YUVRange::Full, |points| points.full_range);
        let coefficients = match stated.map(|points| points.matrix) {
            Some(2) | None => number(frame.matrix_coefficients()),
            Some(stated) => stated,
        };
        let kind = match coefficients {
            0 => Kind::Identity,
            8 => Kind::YCgCo,
            1 => Kind::Weights { red: 0.2126, blue: 0.0722 },
            4 => Kind::Weights { red: 0.30, blue: 0.11 },
            7 => Kind::Weights { red: 0.212, blue: 0.087 },
            9 | 10 => Kind::Weights { red: 0.2627, blue: 0.0593 },
            // BT.601, which is also what files that say nothing are in.
            _ => Kind::Weights { red: 0.299, blue: 0.114 },
        };
        let step = f32::from(1_u16 << (bits - 8));
        let top = f32::from(u16::MAX >> (16 - bits));
        let middle = 128.0 * step;
        Ok(if full {
            Matrix { kind, black: 0.0, luma: 255.0 / top, middle, chroma: 255.0 / top }
        } else {
            let chroma = if matches!(kind, Kind::Identity) { 219.0 } else { 224.0 };
            Matrix {
                kind,
                black: 16.0 * step,
                luma: 255.0 / (219.0 * step),
                middle,
                chroma: 255.0 / (chroma * step),
            }
        })
    }

    /// Chroma of what has no colour.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 2048")]
    pub(super) fn neutral(&self) -> u16 {
        self.middle as u16
    }

    /// One pixel.
    pub(super) fn colour(&self, y: u16, u: u16, v: u16) -> [u8; 3] {
        let luma = |value: u16| (f32::from(value) - self.black) * self.luma;
        let chroma = |value: u16| (f32::from(value) - self.middle) * self.chroma;
        let rgb = match self.kind {
            Kind::Identity => [luma(v), luma(y), luma(u)],
            Kind::YCgCo => {
                let (y, green, orange) = (luma(y), chroma(u), chroma(v));
                [y - green + orange, y + green, y - green - orange]
            }
            Kind::Weights { red, blue } => {
                let (y, cb, cr) = (luma(y), chroma(u), chroma(v));
                let (to_red, to_blue) = (2.0 * (1.0 - red) * cr, 2.0 * (1.0 - blue) * cb);
                [y + to_red, y - (red * to_red + blue * to_blue) / (1.0 - red - blue), y + to_blue]
            }
        };
        rgb.map(eight_bits)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
pub(super) fn eight_bits(value: f32) -> u8 {
    (value.clamp(0.0, 255.0) + 0.5) as u8
}

fn number(coefficients: MatrixCoefficients) -> u16 {
    match coefficients {
        MatrixCoefficients::Identity => 0,
        MatrixCoefficients::BT709 => 1,
        MatrixCoefficients::BT470M => 4,
        MatrixCoefficients::ST240M => 7,
        MatrixCoefficients::YCgCo => 8,
        MatrixCoefficients::BT2020NonConstantLuminance | MatrixCoefficients::BT2020ConstantLuminance => 9,
        _ => 2,
    }
}
