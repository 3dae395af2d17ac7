//! The same fact may stand in several places: which one counts.

use super::Facts;
use super::words;

/// Where a date was found, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateFrom {
    /// When the shutter opened.
    Original,
    /// When it became a file.
    Digitized,
    /// XMP's way to say the first.
    XmpOriginal,
    /// Photoshop's.
    XmpCreated,
    /// XMP's way to say the second.
    XmpDigitized,
    /// IPTC.
    Iptc,
    /// When the file was changed; often by the camera itself.
    Changed,
}

/// Where a caption was found, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CaptionFrom {
    /// A person wrote it in a program for pictures.
    XmpDescription,
    /// Likewise, longer ago.
    Iptc,
    /// Maybe the camera wrote it.
    Exif,
    /// Better than nothing.
    Title,
}

/// What was found so far. What is found first stays.
#[derive(Default)]
pub(super) struct Found {
    /// Whether EXIF says that the picture lies on its side.
    pub(super) turned: bool,
    pub(super) maker: Option<String>,
    pub(super) model: Option<String>,
    pub(super) lens: Option<String>,
    pub(super) exposure: Option<String>,
    dates: [Option<String>; 7],
    captions: [Option<String>; 4],
}

impl Found {
    /// A date in whichever way it was written; nonsense is left out.
    pub(super) fn date(&mut self, from: DateFrom, text: &str) {
        let place = &mut self.dates[from as usize];
        *place = place.take().or_else(|| words::date(text));
    }

    /// A caption as it was written.
    pub(super) fn caption(&mut self, from: CaptionFrom, text: &str) {
        let place = &mut self.captions[from as usize];
        *place = place.take().or_else(|| words::caption(text));
    }

    /// The best of each.
    pub(super) fn facts(self) -> Facts {
        Facts {
            taken: self.dates.into_iter().flatten().next(),
            camera: words::camera(self.maker, self.model),
            lens: self.lens,
            exposure: self.exposure,
            caption: self.captions.into_iter().flatten().next(),
            ..Facts::default()
        }
    }
}
