//! What is wanted of a preview, and what comes back.

/// How large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fit {
    /// So many pixels high, at most four times as wide: for a row of pictures.
    Height(u32),
    /// No side longer than so many pixels.
    Within(u32),
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
