//! Files behind a JPEG: videos of motion photos, gain maps, and what Samsung appends.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::container::layout::{Content, Extent, Layout};
use crate::container::window::Window;

/// Files behind one picture.
const MOST: usize = 64;
/// Of the packet of XMP that names them, in bytes.
const LONGEST: u64 = 256 << 10;
/// Events of XML that are looked at.
const EVENTS: usize = 4096;

/// Those that XMP or Samsung's directory names.
pub(super) fn files(window: &mut Window<'_>, whole: Extent, layout: &Layout) -> Vec<Extent> {
    let mut files = samsung(window, whole).unwrap_or_default();
    for block in layout.blocks.iter().filter(|block| block.content == Content::Xmp) {
        if let [extent] = block.extents[..]
            && extent.length <= LONGEST
            && let Ok(length) = usize::try_from(extent.length)
            && let Some(Ok(text)) = window.get(extent.at, length).map(std::str::from_utf8)
        {
            files.extend(named(text, whole));
        }
    }
    files.truncate(MOST);
    files
}

/// Google's two ways: the distance of the video from the end of the file, or the lengths of all files in their order.
fn named(text: &str, whole: Extent) -> Vec<Extent> {
    let mut files = Vec::new();
    if !text.contains("MicroVideo") && !text.contains("Directory") {
        return files;
    }
    let mut reader = Reader::from_str(text);
    let mut items = Vec::new();
    for _ in 0..EVENTS {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                if let Some(distance) = number(&element, "MicroVideoOffset") {
                    files.push(Extent::between(whole.end().saturating_sub(distance), whole.end()));
                }
                if has(&element, "Mime") {
                    let length = number(&element, "Length").unwrap_or(0);
                    items.push((length, number(&element, "Padding").unwrap_or(0)));
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    // The first is the picture itself; its padding stands before the second.
    let mut end = whole.end();
    for &(length, padding) in items.iter().skip(1).rev() {
        let stop = end.saturating_sub(padding);
        let start = stop.saturating_sub(length);
        files.push(Extent::between(start.max(whole.at), stop));
        end = start;
    }
    files
}

fn has(element: &BytesStart<'_>, name: &str) -> bool {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .any(|attribute| attribute.key.local_name().as_ref() == name)
}

fn number(element: &BytesStart<'_>, name: &str) -> Option<u64> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?
        .value
        .trim()
        .parse()
        .ok()
}

/// Samsung's trailer: at the very end the length of a directory, in which each block is named by its distance before it.
fn samsung(window: &mut Window<'_>, whole: Extent) -> Option<Vec<Extent>> {
    let end = whole.end();
    let [a, b, c, d, mark @ ..]: [u8; 8] = window.array(end.checked_sub(8)?)?;
    if &mark != b"SEFT" {
        return None;
    }
    let directory = end.checked_sub(8 + u64::from(u32::from_le_bytes([a, b, c, d])))?;
    if window.array(directory)? != *b"SEFH" {
        return None;
    }
    let count = window.array(directory + 8).map(u32::from_le_bytes)?;
    let mut files = Vec::new();
    for number in 0..u64::from(count).min(MOST as u64) {
        let entry: [u8; 12] = window.array(directory + 12 + number * 12)?;
        let distance = u32::from_le_bytes([entry[4], entry[5], entry[6], entry[7]]);
        let size = u32::from_le_bytes([entry[8], entry[9], entry[10], entry[11]]);
        let Some(block) = directory.checked_sub(u64::from(distance)) else { continue };
        // Two numbers of two bytes, the length of a name, the name, and then the file.
        let Some(name) = window.array(block + 4).map(u32::from_le_bytes) else { continue };
        let start = block + 8 + u64::from(name);
        files.push(Extent::between(start, block + u64::from(size)));
    }
    Some(files)
}
