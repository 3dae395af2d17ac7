//! Which kinds of pictures there are, told by a file's name.

use std::path::Path;

/// A kind of picture or video.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// ISO/IEC 10918.
    Jpeg,
    /// Animated or not.
    Png,
    /// Animated or not.
    WebP,
    /// Animated or not.
    Gif,
    /// AV1 in HEIF.
    Avif,
    /// The first page counts.
    Tiff,
    /// HEVC in HEIF: what phones make.
    Heic,
    /// Whatever ffmpeg makes of it.
    Video,
}

impl Kind {
    /// By the ending of the name, in any case; `None` for what is no picture and no video.
    pub fn of(name: &Path) -> Option<Kind> {
        Some(match name.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" | "jpe" | "jfif" => Kind::Jpeg,
            "png" | "apng" => Kind::Png,
            "webp" => Kind::WebP,
            "gif" => Kind::Gif,
            "avif" => Kind::Avif,
            "tif" | "tiff" => Kind::Tiff,
            "heic" | "heif" | "hif" => Kind::Heic,
            "mp4" | "m4v" | "mov" | "webm" | "mkv" | "avi" | "3gp" | "mts" | "m2ts" => Kind::Video,
            _ => return None,
        })
    }

    /// Whether it is a video.
    pub fn is_video(self) -> bool {
        self == Kind::Video
    }
}
