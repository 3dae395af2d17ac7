//! How much of a folder a visitor may know of.

/// The path, with a slash at both ends, that this visitor may see, in the extensions of a request: pages begin there
/// and name nothing above it. That nothing else is asked for is checked before the request comes here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Top(pub String);

impl Top {
    /// How many of the names on the way down from the root lie above or are this album.
    pub(crate) fn depth(&self) -> usize {
        self.0.split('/').filter(|segment| !segment.is_empty()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_names() {
        for (path, depth) in [("/", 0), ("/A/", 1), ("/A/B%20C/", 2), ("/A/B", 2), ("", 0)] {
            assert_eq!(Top(path.to_owned()).depth(), depth, "{path}");
        }
    }
}
