//! The orders of pictures.

use std::cmp::Reverse;

use crate::album::Sort;
use crate::picture::Picture;

/// Puts pictures that are sorted by name into another order. Those of one date stay sorted by name.
pub(super) fn sort(pictures: &mut [Picture], sort: Sort) {
    match sort {
        Sort::Name => {}
        Sort::NameDown => pictures.reverse(),
        // Both forms of a date are read from left to right, as is their order.
        Sort::Date => pictures.sort_by_cached_key(Picture::date),
        Sort::DateDown => pictures.sort_by_cached_key(|picture| Reverse(picture.date())),
    }
}
