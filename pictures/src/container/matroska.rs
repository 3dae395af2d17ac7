//! Matroska and WebM (RFC 9559) on EBML (RFC 8794): size, length, title and tags.

use super::layout::{Extent, Layout, Shell};
use super::window::Window;

/// Elements that are looked at in one file.
const MOST: usize = 1 << 14;
/// From 1970 to 2001, where Matroska begins to count.
const EPOCH: i64 = 978_307_200;

const CRC: u64 = 0xbf;
const SEGMENT: u64 = 0x1853_8067;
const INFO: u64 = 0x1549_a966;
const SCALE: u64 = 0x2a_d7b1;
const DURATION: u64 = 0x4489;
const DATE: u64 = 0x4461;
const TITLE: u64 = 0x7ba9;
const TRACKS: u64 = 0x1654_ae6b;
const TRACK: u64 = 0xae;
const VIDEO: u64 = 0xe0;
const WIDTH: u64 = 0xb0;
const HEIGHT: u64 = 0xba;
const TAGS: u64 = 0x1254_c367;
const TAG: u64 = 0x7373;
const SIMPLE_TAG: u64 = 0x67c8;
const TAG_NAME: u64 = 0x45a3;
const TAG_STRING: u64 = 0x4487;

/// Walks the elements; those that are not looked into are jumped over.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut reading =
        Reading { window, layout: Layout::default(), left: MOST, scale: 1_000_000, ticks: None };
    let sound = reading.children(whole, 0).is_some();
    let Reading { mut layout, scale, ticks, .. } = reading;
    layout.sound = sound;
    // A duration is a number of ticks, a tick a number of nanoseconds.
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)]
    let duration = ticks.map(|ticks| (ticks * scale as f64 / 1e6).clamp(0.0, 1e15) as u64);
    layout.duration = duration.filter(|&duration| duration > 0);
    layout
}

struct Reading<'w, 's> {
    window: &'w mut Window<'s>,
    layout: Layout,
    left: usize,
    scale: u64,
    ticks: Option<f64>,
}

struct Element {
    id: u64,
    all: Extent,
    body: Extent,
    /// How many bytes its size takes.
    width: u8,
}

impl Reading<'_, '_> {
    fn children(&mut self, parent: Extent, depth: u8) -> Option<()> {
        let mut at = parent.at;
        while at < parent.end() {
            self.left = self.left.checked_sub(1)?;
            let element = self.element(at, parent.end())?;
            self.look(&element, depth)?;
            at = element.all.end();
        }
        Some(())
    }

    fn look(&mut self, element: &Element, depth: u8) -> Option<()> {
        match element.id {
            SEGMENT | INFO | TRACKS | TRACK | VIDEO | TAGS | TAG if depth < 8 => {
                self.children(element.body, depth + 1)?;
            }
            SIMPLE_TAG if depth < 8 => {
                self.simple_tag(element);
                self.children(element.body, depth + 1)?;
            }
            CRC if element.all.length == 6 => self.layout.checksums.push(element.all),
            SCALE => self.scale = self.number(element.body)?,
            DURATION => self.ticks = self.float(element.body),
            DATE => {
                let since = self.number(element.body)?.cast_signed();
                self.layout.created = Some(EPOCH + since / 1_000_000_000);
            }
            TITLE => {
                self.layout.tag(b"TITLE", element.body, Shell::Element(element.all, element.width));
            }
            WIDTH if self.layout.width == 0 => self.layout.width = self.small(element.body)?,
            HEIGHT if self.layout.height == 0 => self.layout.height = self.small(element.body)?,
            _ => {}
        }
        Some(())
    }

    fn simple_tag(&mut self, tag: &Element) {
        let (mut name, mut value) = (Vec::new(), None);
        let mut at = tag.body.at;
        while at < tag.body.end() {
            let Some(element) = self.element(at, tag.body.end()) else { break };
            match element.id {
                TAG_NAME => {
                    let length = usize::try_from(element.body.length.min(80)).unwrap_or(0);
                    name = self.window.some(element.body.at, length).to_vec();
                }
                TAG_STRING => value = Some(element.body),
                _ => {}
            }
            at = element.all.end();
        }
        self.layout.tag(&name, value.unwrap_or(tag.body), Shell::Element(tag.all, tag.width));
    }

    /// An element that says it is longer than what holds it ends with that, as does one of unknown length.
    fn element(&mut self, at: u64, end: u64) -> Option<Element> {
        let (id, id_width) = self.vint(at, false)?;
        let (size, width) = self.vint(at + u64::from(id_width), true)?;
        let start = at + u64::from(id_width) + u64::from(width);
        let stop = start.saturating_add(size).min(end);
        if start > end {
            return None;
        }
        Some(Element { id, all: Extent::between(at, stop), body: Extent::between(start, stop), width })
    }

    /// A number that says by its leading zeros how long it is. All ones as a size means unknown.
    fn vint(&mut self, at: u64, size: bool) -> Option<(u64, u8)> {
        let [first] = self.window.array(at)?;
        let width = u8::try_from(first.leading_zeros()).ok()? + 1;
        if width > 8 {
            return None;
        }
        let bytes = self.window.get(at, usize::from(width))?;
        let mut number = bytes.iter().fold(0_u64, |number, &byte| number << 8 | u64::from(byte));
        if size {
            let mask = (1_u64 << (7 * width)) - 1;
            number &= mask;
            if number == mask {
                number = u64::MAX;
            }
        }
        Some((number, width))
    }

    fn number(&mut self, body: Extent) -> Option<u64> {
        let length = usize::try_from(body.length).ok().filter(|&length| length <= 8)?;
        let bytes = self.window.get(body.at, length)?;
        Some(bytes.iter().fold(0, |number, &byte| number << 8 | u64::from(byte)))
    }

    fn small(&mut self, body: Extent) -> Option<u32> {
        u32::try_from(self.number(body)?).ok()
    }

    fn float(&mut self, body: Extent) -> Option<f64> {
        match body.length {
            4 => self.window.array(body.at).map(|bytes| f64::from(f32::from_be_bytes(bytes))),
            8 => self.window.array(body.at).map(f64::from_be_bytes),
            _ => None,
        }
    }
}
