//! Originals without their location.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use oriel_pictures::location::Mask;
use oriel_pictures::location::named::Named;

use crate::root::Opened;
use crate::stamp::Stamp;

/// The most masks that are remembered. Each is some bytes, or as long as the XMP of its file.
const MOST_MASKS: usize = 1024;

/// What is laid over one version of a file while it is sent.
#[derive(Debug)]
pub(crate) struct Veil {
    mask: Arc<Mask>,
    stamp: Stamp,
}

/// Veils for files as they are asked for.
#[derive(Debug, Default)]
pub(crate) struct Veils {
    known: Mutex<HashMap<(Stamp, Named), Arc<Mask>>>,
}

impl Veils {
    /// The veil for an open file; none for one that is no picture by its name and names no location.
    ///
    /// # Errors
    /// When it cannot be found out where in the file a location is. The file must not be sent then.
    pub(crate) fn of(&self, opened: &Opened, named: Named) -> io::Result<Option<Arc<Veil>>> {
        let stamp = Stamp::of(&opened.metadata);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known().get(&(stamp, named)).cloned();
        let mask = match found {
            Some(mask) => mask,
            None => {
                let mask = Arc::new(named.mask(&opened.file)?);
                let mut known = known();
                if known.len() >= MOST_MASKS {
                    known.clear();
                }
                known.insert((stamp, named), Arc::clone(&mask));
                mask
            }
        };
        let needed = named != Named::Other || !mask.is_empty();
        Ok(needed.then(|| Arc::new(Veil { mask, stamp })))
    }
}

impl Veil {
    /// Hides locations in `bytes`, which were read just now at `offset` of `file`.
    ///
    /// # Errors
    /// When the file has changed since: the locations in it may have other places.
    pub(crate) fn cover(&self, file: &File, offset: u64, bytes: &mut [u8]) -> io::Result<()> {
        if Stamp::of(&file.metadata()?) != self.stamp {
            return Err(io::Error::other("the file changed while it was being sent"));
        }
        self.mask.apply(offset, bytes);
        Ok(())
    }
}
