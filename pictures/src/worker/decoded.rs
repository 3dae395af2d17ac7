//! What decoders give.

use super::raster::Raster;
use super::turn::Turn;

/// What a decoder gives.
#[derive(Debug)]
pub(super) struct Decoded {
    /// Pixels: all, or already fewer of them, but at least as many as the preview will have.
    pub(super) raster: Raster,
    /// Width and height of the picture itself, as stored.
    pub(super) full: (u32, u32),
    /// An ICC profile.
    pub(super) icc: Option<Vec<u8>>,
    /// How to turn it upright.
    pub(super) turn: Turn,
}
