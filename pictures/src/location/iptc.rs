//! Locations in IPTC's fields.

use super::patch::Patches;
use crate::container::iptc::{self, RECORDS};
use crate::container::layout::Extent;

/// What a hidden field becomes: one that is not defined, and that readers pass over.
const NOTHING: u8 = 254;

/// Whether the field of the second record is a location: content location, and city to country.
fn speaks_of_location(number: u8) -> bool {
    matches!(number, 26 | 27 | 90..=101)
}

/// Hides them in IPTC's records.
pub(super) fn hide(bytes: &[u8], patches: &mut Patches) {
    let mut end = 0;
    for field in iptc::fields(bytes) {
        end = field.data.end;
        if field.record == 2 && speaks_of_location(field.number) {
            patches.write(field.at as u64, &[NOTHING]);
            patches.fill(Extent { at: field.data.start as u64, length: field.data.len() as u64 }, b' ');
        }
    }
    hide_rest(bytes, end, patches);
}

/// Hides what cannot be read any more, if there is anything.
pub(super) fn hide_rest(bytes: &[u8], end: usize, patches: &mut Patches) {
    if bytes[end..].iter().any(|&byte| byte != 0) {
        patches.fill(Extent::between(end as u64, bytes.len() as u64), 0);
    }
}

/// The number of the resource that holds IPTC's records.
pub(super) const IN_RESOURCES: u16 = RECORDS;
