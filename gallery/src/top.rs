//! How much of a folder a visitor may know of.

/// The path, with a slash at both ends, that this visitor may see, in the extensions of a request: pages begin there
/// and name nothing above it. That nothing else is asked for is checked before the request comes here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Top(pub String);
