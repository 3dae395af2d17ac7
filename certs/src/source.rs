//! Where new certificates come from, as whoever needs one sees it.

use std::fmt::Debug;
use std::ops::Range;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use crate::issued::Issued;
use crate::subject::Subject;

/// Why there is no certificate: a sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SourceError(pub String);

/// A future as a trait object can return it.
pub type SourceFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, SourceError>> + Send + 'a>>;

/// When a CA wants a certificate to be renewed (RFC 9773).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// From when until when.
    pub range: Range<SystemTime>,
    /// It may have changed after this.
    pub ask_again: Duration,
}

/// Gives certificates. Every future ends within minutes.
pub trait Source: Send + Sync + Debug {
    /// A new certificate. `replaces` is the one that it takes the place of, where the CA has named a window for that.
    fn order<'a>(&'a self, subject: &'a Subject, replaces: Option<&'a Issued>) -> SourceFuture<'a, Issued>;

    /// When this certificate should be renewed; `None` where the CA does not say.
    fn window<'a>(&'a self, certificate: &'a Issued) -> SourceFuture<'a, Option<Window>>;
}
