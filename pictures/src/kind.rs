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

    /// As what a file of this name is searched for locations: as a picture or video, or as TIFF, which most cameras' raw
    /// files are. `None` for what has none, as far as is known.
    pub fn with_location(name: &Path) -> Option<Kind> {
        const RAW: [&str; 14] = [
            "dng", "cr2", "cr3", "nef", "nrw", "arw", "sr2", "srw", "orf", "rw2", "pef", "raf", "3fr", "iiq",
        ];
        Kind::of(name).or_else(|| {
            let ending = name.extension()?.to_str()?.to_ascii_lowercase();
            RAW.contains(&ending.as_str()).then_some(Kind::Tiff)
        })
    }

    /// Whether it is a video.
    pub fn is_video(self) -> bool {
        self == Kind::Video
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_files_are_searched_for_locations_though_they_are_no_pictures_here() {
        let of = |name: &str| (Kind::of(Path::new(name)), Kind::with_location(Path::new(name)));
        assert_eq!(of("a.JPG"), (Some(Kind::Jpeg), Some(Kind::Jpeg)));
        assert_eq!(of("a.NEF"), (None, Some(Kind::Tiff)));
        assert_eq!(of("a.txt"), (None, None));
        assert_eq!(of("nef"), (None, None));
    }
}
