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

/// Whether the file ends as a picture does, maybe with zeros behind.
pub(super) fn ends_well(window: &mut Window<'_>, whole: Extent) -> bool {
    let start = whole.at.max(whole.end().saturating_sub(4096));
    let end = window.some(start, usize::try_from(whole.end() - start).unwrap_or(0));
    let used = end.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    used == 0 || end[..used].ends_with(&[0xff, 0xd9])
}

/// Google's two ways: the distance of the video from the end of the file, or the lengths of all files in their order.
fn named(text: &str, whole: Extent) -> Vec<Extent> {
    let mut files = Vec::new();
    if !text.contains("MicroVideo") && !text.contains("Directory") {
        return files;
    }
    let mut reader = Reader::from_str(text);
    let mut naming = Naming { video: None, items: Vec::new() };
    let mut open = String::new();
    for _ in 0..EVENTS {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                naming.element(&element);
                open = element.local_name().as_ref().to_owned();
            }
            Ok(Event::Text(text)) => naming.property(&open, &text.xml10_content()),
            Ok(Event::End(_)) => open.clear(),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    if let Some(distance) = naming.video {
        files.push(Extent::between(whole.end().saturating_sub(distance).max(whole.at), whole.end()));
    }
    // The first is the picture itself; its padding stands before the second.
    let mut end = whole.end();
    naming.items.retain(|item| item.is_file);
    for item in naming.items.iter().skip(1).rev() {
        let stop = end.saturating_sub(item.padding);
        let start = stop.saturating_sub(item.length);
        files.push(Extent::between(start.max(whole.at), stop));
        end = start;
    }
    files
}

/// What XMP names so far.
struct Naming {
    /// How far before the end the video begins.
    video: Option<u64>,
    items: Vec<Item>,
}

#[derive(Default)]
struct Item {
    is_file: bool,
    length: u64,
    padding: u64,
}

impl Naming {
    /// Properties are written as attributes or as elements.
    fn element(&mut self, element: &BytesStart<'_>) {
        if element.local_name().as_ref() == "li" {
            self.items.push(Item::default());
        }
        for attribute in element.attributes().with_checks(false).flatten() {
            self.property(attribute.key.local_name().as_ref(), &attribute.value);
        }
    }

    fn property(&mut self, name: &str, value: &str) {
        let number = value.trim().parse().unwrap_or(0);
        match (name, self.items.last_mut()) {
            ("MicroVideoOffset", _) => self.video = Some(number),
            ("Mime", Some(item)) => item.is_file = true,
            ("Length", Some(item)) => item.length = number,
            ("Padding", Some(item)) => item.padding = number,
            _ => {}
        }
    }
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
