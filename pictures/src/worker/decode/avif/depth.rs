//! How many bits a component has, and how it has eight.

use re_rav1d::dav1d::Picture as Frame;

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

/// Between 0 and 255, rounded.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
pub(super) fn eight_bits(value: f32) -> u8 {
    (value.clamp(0.0, 255.0) + 0.5) as u8
}
