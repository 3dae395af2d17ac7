//! Who makes previews: children of the product, or a test.

use std::fmt::Debug;
use std::fs::File;
use std::pin::Pin;

use oriel_pictures::kind::Kind;
use oriel_pictures::maker::{MakeError, Maker};
use oriel_pictures::preview::{Fit, Format, Preview};

/// A preview on its way.
pub(super) type Making<'a> = Pin<Box<dyn Future<Output = Result<Preview, MakeError>> + Send + 'a>>;

/// What is asked of a maker.
pub(super) trait Makes: Debug + Send + Sync {
    /// Makes one preview, if it is waited for.
    fn make(&self, file: File, kind: Kind, fit: Fit, format: Format) -> Making<'_>;

    /// What previews of such files need that the system lacks, if so.
    fn lacks(&self, kind: Kind) -> Option<&'static str>;
}

impl Makes for Maker {
    fn make(&self, file: File, kind: Kind, fit: Fit, format: Format) -> Making<'_> {
        Box::pin(self.make(file, kind, fit, format))
    }

    fn lacks(&self, kind: Kind) -> Option<&'static str> {
        self.lacks(kind)
    }
}
