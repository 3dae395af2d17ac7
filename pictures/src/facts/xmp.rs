//! Facts from XMP packets.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::found::{CaptionFrom, DateFrom, Found};
use super::words;

/// Elements inside each other.
const DEEPEST: usize = 64;
/// Events that are looked at: long histories of edits come last.
const MOST: usize = 20_000;

/// Reads one packet; what is no XML ends it.
pub(super) fn read(packet: &[u8], found: &mut Found) {
    let Ok(text) = std::str::from_utf8(packet) else { return };
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut open: Vec<&'static str> = Vec::new();
    let mut value = String::new();
    for _ in 0..MOST {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                attributes(&start, found);
                let name = known(start.name().as_ref());
                // Below a wanted element, `rdf:Alt` and `rdf:li` are still that element.
                open.push(if name.is_empty() { open.last().copied().unwrap_or_default() } else { name });
                value.clear();
                if open.len() > DEEPEST {
                    return;
                }
            }
            Ok(Event::Empty(start)) => attributes(&start, found),
            Ok(Event::Text(part)) if open.last().is_some_and(|name| !name.is_empty()) => {
                value.push_str(&part.xml10_content());
            }
            Ok(Event::GeneralRef(reference)) => value.push_str(character(&reference).as_str()),
            Ok(Event::End(_)) => {
                if let Some(name) = open.pop() {
                    take(name, &value, found);
                }
                value.clear();
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

fn character(reference: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    match reference.xml10_content().as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
    .to_owned()
}

fn attributes(start: &BytesStart<'_>, found: &mut Found) {
    for attribute in start.attributes().with_checks(false).flatten() {
        let name = known(attribute.key.as_ref());
        if !name.is_empty()
            && let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0)
        {
            take(name, &value, found);
        }
    }
}

/// The wanted names, written with the prefixes that all writers use; empty for others.
fn known(name: &str) -> &'static str {
    const NAMES: [&str; 11] = [
        "dc:title",
        "dc:description",
        "exif:DateTimeOriginal",
        "exifEX:LensModel",
        "photoshop:DateCreated",
        "xmp:CreateDate",
        "tiff:Make",
        "tiff:Model",
        "tiff:Orientation",
        "aux:Lens",
        "xmpMM:History",
    ];
    NAMES.iter().find(|known| **known == name).copied().unwrap_or_default()
}

fn take(name: &str, value: &str, found: &mut Found) {
    let place = match name {
        "dc:title" => return found.caption(CaptionFrom::Title, value),
        "dc:description" => return found.caption(CaptionFrom::XmpDescription, value),
        "exif:DateTimeOriginal" => return found.date(DateFrom::XmpOriginal, value),
        "photoshop:DateCreated" => return found.date(DateFrom::XmpCreated, value),
        "xmp:CreateDate" => return found.date(DateFrom::XmpDigitized, value),
        "tiff:Make" => &mut found.maker,
        "tiff:Model" => &mut found.model,
        "aux:Lens" | "exifEX:LensModel" => &mut found.lens,
        _ => return,
    };
    *place = place.take().or_else(|| words::name(value));
}
