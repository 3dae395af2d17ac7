//! Texts of a movie: QuickTime's user data and keys, iTunes' lists, 3GPP's assets (TS 26.244, 8).

use super::super::layout::{Content, Extent, Layout, Shell};
use super::super::window::Window;
use super::cursor::{Boxes, Found};

/// Keys that are looked at.
const MOST_KEYS: u32 = 256;

/// The children of a `udta` box.
pub(super) fn user_data(window: &mut Window<'_>, udta: Extent, layout: &mut Layout) {
    let mut boxes = Boxes::within(udta);
    while let Some(found) = boxes.next(window) {
        match &found.kind {
            b"meta" => metadata(window, found.body, layout),
            b"XMP_" => layout.block(Content::Xmp, found.body.at, found.body.end()),
            // QuickTime's texts begin with their length and a language, 3GPP's with a version and a language.
            kind => {
                let skip = if kind[0] == 0xa9 { 4 } else { 6 };
                let value = Extent::between(found.body.at + skip, found.body.end());
                layout.tag(kind, value, Shell::Box(found.all));
            }
        }
    }
}

/// The children of a `meta` box, which has a version and flags in MPEG-4 and none in QuickTime.
pub(super) fn metadata(window: &mut Window<'_>, meta: Extent, layout: &mut Layout) {
    let plain = window.some(meta.at + 4, 4) == b"hdlr" || window.some(meta.at + 4, 4) == b"keys";
    let children = Extent::between(meta.at + if plain { 0 } else { 4 }, meta.end());
    let names = match Boxes::within(children).find(window, b"keys") {
        Some(found) => keys(window, found.body),
        None => Vec::new(),
    };
    let Some(list) = Boxes::within(children).find(window, b"ilst") else { return };
    let mut boxes = Boxes::within(list.body);
    while let Some(item) = boxes.next(window) {
        let value = match Boxes::within(item.body).find(window, b"data") {
            // A type and a language come first.
            Some(data) => Extent::between(data.body.at + 8, data.body.end()),
            None => item.body,
        };
        let number = u32::from_be_bytes(item.kind);
        let key = usize::try_from(number).ok().and_then(|number| names.get(number.checked_sub(1)?));
        if let Some(&key) = key {
            let name = name(window, key);
            layout.tag(&name, value, Shell::Key(key));
        } else {
            let name = free_name(window, &item).unwrap_or_else(|| item.kind.to_vec());
            layout.tag(&name, value, Shell::Box(item.all));
        }
    }
}

/// Where the names of a `keys` box lie.
fn keys(window: &mut Window<'_>, keys: Extent) -> Vec<Extent> {
    let count = window.be32(keys.at + 4).unwrap_or(0).min(MOST_KEYS);
    let mut at = keys.at + 8;
    let mut names = Vec::new();
    for _ in 0..count {
        let Some(length) = window.be32(at).map(u64::from).filter(|&length| length >= 8) else { break };
        let end = at.saturating_add(length);
        if end > keys.end() {
            break;
        }
        names.push(Extent::between(at + 8, end));
        at = end;
    }
    names
}

/// iTunes' own way to name what has no code: `----` with a `name` inside.
fn free_name(window: &mut Window<'_>, item: &Found) -> Option<Vec<u8>> {
    if &item.kind != b"----" {
        return None;
    }
    let found = Boxes::within(item.body).find(window, b"name")?;
    Some(name(window, found.full()))
}

fn name(window: &mut Window<'_>, at: Extent) -> Vec<u8> {
    window.some(at.at, usize::try_from(at.length.min(80)).unwrap_or(0)).to_vec()
}
