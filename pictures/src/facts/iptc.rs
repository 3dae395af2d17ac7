//! Facts from IPTC's records (IIM 4.2).

use super::found::{CaptionFrom, DateFrom, Found};
use super::words;
use crate::container::iptc;

/// Of Photoshop's resources.
pub(super) fn resources(bytes: &[u8], found: &mut Found) {
    for resource in iptc::resources(bytes) {
        if resource.number == iptc::RECORDS {
            records(&bytes[resource.data], found);
        }
    }
}

/// Of the records themselves.
pub(super) fn records(bytes: &[u8], found: &mut Found) {
    for field in iptc::fields(bytes).filter(|field| field.record == 2) {
        let text = words::decoded(&bytes[field.data]);
        match field.number {
            5 => found.caption(CaptionFrom::Title, &text),
            55 => found.date(DateFrom::Iptc, &text),
            120 => found.caption(CaptionFrom::Iptc, &text),
            _ => {}
        }
    }
}
