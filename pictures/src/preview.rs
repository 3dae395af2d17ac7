//! What is wanted of a preview, and what comes back.

/// How large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fit {
    /// So many pixels high, at most four times as wide: for a row of pictures.
    Height(u32),
    /// No side longer than so many pixels.
    Within(u32),
}

impl Fit {
    /// Width and height of the preview of a picture of this size, which is upright already. At least one pixel each,
    /// and never more than the picture has.
    pub fn of(self, width: u32, height: u32) -> (u32, u32) {
        let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
        let scale = match self {
            Fit::Height(wanted) => {
                (f64::from(wanted) / height).min(f64::from(wanted.saturating_mul(4)) / width)
            }
            Fit::Within(wanted) => f64::from(wanted) / width.max(height),
        };
        (whole(width * scale.min(1.0)), whole(height * scale.min(1.0)))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and a side of the picture"
)]
fn whole(side: f64) -> u32 {
    side.round().max(1.0) as u32
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Lossy; for every browser of the last years.
    WebP,
    /// For the others.
    Jpeg,
}

/// A preview: without any metadata, upright, in sRGB. Never larger than the picture itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The file.
    pub bytes: Vec<u8>,
    /// As which it was written: JPEG where WebP is not built in.
    pub format: Format,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Four by three colours, row by row, three bytes each: what to show until the preview is there.
    pub blur: [u8; 36],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_of_one_height_and_not_too_wide() {
        assert_eq!(Fit::Height(480).of(4000, 3000), (640, 480));
        assert_eq!(Fit::Height(240).of(30_000, 1000), (960, 32));
        assert_eq!(Fit::Height(480).of(300, 200), (300, 200));
    }

    #[test]
    fn no_side_is_longer_and_none_vanishes() {
        assert_eq!(Fit::Within(1280).of(3000, 4000), (960, 1280));
        assert_eq!(Fit::Within(1280).of(60_000, 1), (1280, 1));
        assert_eq!(Fit::Within(1280).of(0, 0), (1, 1));
    }
}
