//! The items of a HEIF file (ISO/IEC 14496-12, 8.11): which is the picture, and where EXIF and XMP lie.

use std::collections::BTreeMap;

use super::super::layout::{Block, Content, Extent, Layout};
use super::super::window::Window;
use super::cursor::Boxes;

/// More items, extents or properties than any honest file has.
const MOST: u64 = 4096;

/// Reads the children of a `meta` box.
pub(super) fn read(window: &mut Window<'_>, meta: Extent, layout: &mut Layout) {
    let mut parts: BTreeMap<[u8; 4], Extent> = BTreeMap::new();
    let mut boxes = Boxes::within(meta);
    while let Some(found) = boxes.next(window) {
        parts.entry(found.kind).or_insert(found.body);
    }
    layout.sound &= boxes.sound();
    if let Some(&infos) = parts.get(b"iinf") {
        let wanted = kinds(window, infos);
        let idat = parts.get(b"idat").copied();
        if let Some(&places) = parts.get(b"iloc") {
            let sound = places_of(window, places, idat, &wanted, layout).is_some();
            layout.sound &= sound;
        }
    }
    let primary = parts.get(b"pitm").and_then(|pitm| {
        let wide = version(window, *pitm) > 0;
        id(window, pitm.at + 4, wide)
    });
    if let (Some(primary), Some(&properties)) = (primary, parts.get(b"iprp")) {
        properties_of(window, properties, primary, layout);
    }
}

fn version(window: &mut Window<'_>, full: Extent) -> u8 {
    window.array(full.at).map_or(0, |[version]| version)
}

fn id(window: &mut Window<'_>, at: u64, wide: bool) -> Option<u32> {
    if wide { window.be32(at) } else { window.be16(at).map(u32::from) }
}

/// `iinf`: the items that are EXIF or XMP.
fn kinds(window: &mut Window<'_>, infos: Extent) -> BTreeMap<u32, Content> {
    let mut kinds = BTreeMap::new();
    let skip = if version(window, infos) == 0 { 6 } else { 8 };
    let mut boxes = Boxes::within(Extent::between(infos.at + skip, infos.end()));
    while let Some(found) = boxes.next(window) {
        let wide = version(window, found.body) > 2;
        let kind = found.body.at + if wide { 10 } else { 8 };
        let Some(item) = id(window, found.body.at + 4, wide) else { break };
        match window.some(kind, 4) {
            b"Exif" => {
                kinds.insert(item, Content::Exif);
            }
            b"mime" => {
                let length = found.body.end().saturating_sub(kind + 4).min(128);
                let names = window.some(kind + 4, usize::try_from(length).unwrap_or(0));
                // A name, then the type.
                if names.split(|&byte| byte == 0).nth(1) == Some(b"application/rdf+xml") {
                    kinds.insert(item, Content::Xmp);
                }
            }
            _ => {}
        }
    }
    kinds
}

/// `iloc`: where the wanted items lie.
fn places_of(
    window: &mut Window<'_>,
    iloc: Extent,
    idat: Option<Extent>,
    wanted: &BTreeMap<u32, Content>,
    layout: &mut Layout,
) -> Option<()> {
    let version = version(window, iloc);
    let [sizes, more] = window.array(iloc.at + 4)?;
    let (offset_size, length_size, base_size) = (sizes >> 4, sizes & 15, more >> 4);
    let index_size = if version > 0 { more & 15 } else { 0 };
    let mut at = iloc.at + 6;
    let count = id(window, at, version > 1)?;
    at += if version > 1 { 4 } else { 2 };
    for _ in 0..u64::from(count).min(MOST) {
        let item = id(window, at, version > 1)?;
        at += if version > 1 { 4 } else { 2 };
        let mut method = 0;
        if version > 0 {
            method = window.be16(at)? & 15;
            at += 2;
        }
        at += 2;
        let base = number(window, &mut at, base_size)?;
        let extents = window.be16(at)?;
        at += 2;
        let content = wanted.get(&item);
        let mut places = Vec::new();
        for _ in 0..u64::from(extents).min(MOST) {
            at += u64::from(index_size);
            let offset = base.checked_add(number(window, &mut at, offset_size)?)?;
            let length = number(window, &mut at, length_size)?;
            if content.is_some() {
                places.push(place(window, method, idat, offset, length)?);
            }
        }
        if let Some(&content) = content {
            let extents = if content == Content::Exif { header(window, places) } else { Some(places) };
            layout.push(Block { content, extents: extents? });
        }
        if at > iloc.end() {
            return None;
        }
    }
    Some(())
}

fn place(window: &Window<'_>, method: u16, idat: Option<Extent>, offset: u64, length: u64) -> Option<Extent> {
    let source = match method {
        0 => Extent { at: 0, length: window.length() },
        1 => idat?,
        _ => return None,
    };
    let at = source.at.checked_add(offset)?;
    let end = if length == 0 { source.end() } else { at.checked_add(length)?.min(source.end()) };
    Some(Extent::between(at, end))
}

/// Leaves out what stands before the TIFF header in an EXIF item: how far away it is, and that much.
fn header(window: &mut Window<'_>, mut extents: Vec<Extent>) -> Option<Vec<Extent>> {
    let first = extents.first_mut()?;
    let skip = u64::from(window.be32(first.at)?).checked_add(4)?;
    *first = Extent { at: first.at + skip, length: first.length.checked_sub(skip)? };
    Some(extents)
}

fn number(window: &mut Window<'_>, at: &mut u64, size: u8) -> Option<u64> {
    let here = *at;
    *at += u64::from(size);
    match size {
        0 => Some(0),
        4 => window.be32(here).map(u64::from),
        8 => window.be64(here),
        _ => None,
    }
}

/// `iprp`: the size and the turn of the primary item.
fn properties_of(window: &mut Window<'_>, iprp: Extent, primary: u32, layout: &mut Layout) -> Option<()> {
    let ipco = Boxes::within(iprp).find(window, b"ipco")?;
    let ipma = Boxes::within(iprp).find(window, b"ipma")?.body;
    let mut properties = Vec::new();
    let mut boxes = Boxes::within(ipco.body);
    while let Some(found) = boxes.next(window) {
        properties.push(found);
    }
    let (wide, flags) = (version(window, ipma) > 0, window.be32(ipma.at)? & 1);
    let mut at = ipma.at + 8;
    for _ in 0..u64::from(window.be32(ipma.at + 4)?).min(MOST) {
        let item = id(window, at, wide)?;
        at += if wide { 4 } else { 2 };
        let [count] = window.array(at)?;
        at += 1;
        for _ in 0..count {
            // The highest bit says whether one must understand the property; numbers begin with 1.
            let number = if flags == 1 {
                window.be16(at)? & 0x7fff
            } else {
                window.array(at).map(|[byte]| u16::from(byte & 0x7f))?
            };
            at += if flags == 1 { 2 } else { 1 };
            let Some(property) = usize::from(number).checked_sub(1).and_then(|index| properties.get(index))
            else {
                continue;
            };
            match &property.kind {
                _ if item != primary => {}
                b"ispe" => {
                    layout.width = window.be32(property.body.at + 4)?;
                    layout.height = window.be32(property.body.at + 8)?;
                }
                b"irot" => layout.turned = window.array(property.body.at).map(|[angle]| angle & 1 == 1),
                _ => {}
            }
        }
    }
    // What EXIF says of orientation does not count in HEIF (ISO/IEC 23008-12, 6.5.10).
    layout.turned = Some(layout.turned.unwrap_or(false));
    Some(())
}
