//! Where the part of a folder begins that a visitor may see.

/// The album that a visitor's link is for, as an absolute path with a slash at its end (`/A/B/`). Put into the
/// extensions of a request, it makes pages begin there and name nothing above it.
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
