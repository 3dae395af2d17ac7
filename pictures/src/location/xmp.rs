//! Locations in XMP: elements and attributes are replaced by spaces, which leaves well-formed XML.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::names::speaks_of_location;
use super::patch::Patches;
use crate::container::layout::Extent;

/// Elements inside each other.
const DEEPEST: usize = 256;
/// Hidden parts of one packet; one that has more is hidden as a whole.
const MOST: usize = 2048;
/// How JPEG begins in base64: pictures inside XMP have EXIF of their own.
const PICTURE: &str = "/9j/";

/// Hides what speaks of a location; all of it if it cannot be read.
pub(super) fn hide(packet: &[u8], patches: &mut Patches) {
    match found(packet) {
        Some(ranges) => {
            for range in ranges {
                patches.fill(Extent { at: range.start as u64, length: range.len() as u64 }, b' ');
            }
        }
        None => patches.fill(Extent { at: 0, length: packet.len() as u64 }, b' '),
    }
}

fn found(packet: &[u8]) -> Option<Vec<Range<usize>>> {
    let used = packet.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    let text = std::str::from_utf8(&packet[..used]).ok()?;
    let skip = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = &text[skip..];
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut hidden = Hidden::default();
    loop {
        let start = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let end = usize::try_from(reader.buffer_position()).ok()?;
        match event {
            Event::Start(element) => hidden.open(text, &element, start)?,
            Event::Empty(element) => {
                hidden.open(text, &element, start)?;
                hidden.close(end);
            }
            Event::End(_) => hidden.close(end),
            Event::Text(part) if part.xml10_content().trim_start().starts_with(PICTURE) => hidden.mark(),
            Event::CData(_) => hidden.mark(),
            Event::Eof => break,
            _ => {}
        }
        if hidden.ranges.len() > MOST {
            return None;
        }
    }
    if !hidden.stack.is_empty() {
        return None;
    }
    Some(hidden.ranges.into_iter().map(|range| range.start + skip..range.end + skip).collect())
}

#[derive(Default)]
struct Hidden {
    ranges: Vec<Range<usize>>,
    /// The open elements: where they begin, and whether they are to be hidden.
    stack: Vec<(usize, bool)>,
    /// How many of them are.
    depth: usize,
}

impl Hidden {
    fn open(&mut self, text: &str, element: &BytesStart<'_>, start: usize) -> Option<()> {
        if self.stack.len() >= DEEPEST {
            return None;
        }
        let hide = speaks_of_location(element.name().as_ref());
        self.stack.push((start, hide));
        self.depth += usize::from(hide);
        if self.depth > 0 {
            return Some(());
        }
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.ok()?;
            let name = attribute.key.as_ref();
            let told = !name.starts_with("xmlns") && speaks_of_location(name);
            if told || attribute.value.starts_with(PICTURE) {
                let from = place(text, name)?;
                let to = place(text, &attribute.value)? + attribute.value.len() + 1;
                self.ranges.push(from..to);
            }
        }
        Some(())
    }

    /// The innermost element is to be hidden after all.
    fn mark(&mut self) {
        if let Some((_, hide)) = self.stack.last_mut()
            && !*hide
        {
            *hide = true;
            self.depth += 1;
        }
    }

    fn close(&mut self, end: usize) {
        if let Some((start, hide)) = self.stack.pop()
            && hide
        {
            self.depth -= 1;
            // What is inside another hidden element is hidden with that.
            if self.depth == 0 {
                self.ranges.push(start..end);
            }
        }
    }
}

/// Where in `text` its own part begins.
fn place(text: &str, part: &str) -> Option<usize> {
    let place = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (place + part.len() <= text.len()).then_some(place)
}
