//! Pixels, eight bits a channel.

use super::failure::Failure;
use super::job::Share;
use super::turn::Turn;

/// What the channels of a pixel are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colours {
    /// One.
    Grey,
    /// Three.
    Rgb,
    /// Four, alpha not multiplied in.
    Rgba,
    /// Four; 255 is all ink.
    Cmyk,
}

impl Colours {
    /// How many bytes a pixel has.
    pub(super) fn channels(self) -> usize {
        match self {
            Colours::Grey => 1,
            Colours::Rgb => 3,
            Colours::Rgba | Colours::Cmyk => 4,
        }
    }
}

/// Rows of pixels without gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raster {
    /// In pixels.
    pub(super) width: u32,
    /// In pixels.
    pub(super) height: u32,
    /// What they are.
    pub(super) colours: Colours,
    /// `width * height * channels`.
    pub(super) bytes: Vec<u8>,
}

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

/// Most pixels of a picture that is looked at, whatever it would take.
const MOST_PIXELS: u64 = 250_000_000;

/// Refuses dimensions that no decoder should begin with.
pub(super) fn bearable(width: u32, height: u32) -> Result<(), Failure> {
    if width == 0 || height == 0 {
        return Err(Failure::unreadable("it has no pixels"));
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Failure::Unreadable(format!("{width} by {height} pixels are too many")));
    }
    Ok(())
}

/// Refuses what would take more memory than there is, before it is taken.
pub(super) fn affordable(share: Share, bytes: u64) -> Result<(), Failure> {
    // The program itself, the file's buffers, and the preview take the rest.
    let rest = 14 << 20;
    if bytes <= (share.bytes() - rest) as u64 {
        return Ok(());
    }
    Err(match share {
        Share::Small => Failure::NeedsMore,
        Share::Large => Failure::unreadable("it needs too much memory"),
    })
}
