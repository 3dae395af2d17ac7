//! What a file is by its first bytes.

use std::path::Path;

use oriel_pictures::kind::Kind;

/// How many bytes are enough to tell.
pub(super) const ENOUGH: usize = 1024;

/// Whether a file of this name that begins with `bytes` is the picture or video that the name says.
pub(super) fn agrees(name: &str, bytes: &[u8]) -> bool {
    Kind::of(Path::new(name)).is_some_and(|kind| of(bytes) == Some(kind))
}

/// The kind of picture or video that begins with `bytes`.
fn of(bytes: &[u8]) -> Option<Kind> {
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    Some(if at(0, &[0xff, 0xd8, 0xff]) {
        Kind::Jpeg
    } else if at(0, b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
        Kind::Gif
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        Kind::WebP
    } else if at(0, b"II*\0") || at(0, b"MM\0*") {
        Kind::Tiff
    } else if at(4, b"ftyp") {
        by_brand(bytes)
    } else if is_other_video(bytes) {
        Kind::Video
    } else {
        return None;
    })
}

/// What a file in ISO's base media format is, by its brands (ISO/IEC 14496-12, section 4.3).
fn by_brand(bytes: &[u8]) -> Kind {
    let length = bytes.first_chunk::<4>().map_or(0, |length| u32::from_be_bytes(*length));
    let length = usize::try_from(length).unwrap_or(usize::MAX).min(bytes.len());
    let brands = bytes.get(8..length).unwrap_or_default();
    // The number between the first brand and the others is no brand, and looks like none.
    let has = |wanted: &[&[u8; 4]]| brands.as_chunks::<4>().0.iter().any(|brand| wanted.contains(&brand));
    if has(&[b"avif", b"avis"]) {
        Kind::Avif
    } else if has(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"])
        || brands.starts_with(b"mif1")
        || brands.starts_with(b"msf1")
    {
        Kind::Heic
    } else {
        Kind::Video
    }
}

/// Matroska and WebM, AVI, QuickTime of old, and MPEG transport streams, also with times before each packet.
fn is_other_video(bytes: &[u8]) -> bool {
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    let packets = |first: usize, length: usize| (0..3).all(|number| at(first + number * length, b"G"));
    at(0, &[0x1a, 0x45, 0xdf, 0xa3])
        || at(0, b"RIFF") && at(8, b"AVI ")
        || [b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"].iter().any(|atom| at(4, *atom))
        || packets(0, 188)
        || packets(4, 192)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_contents_have_to_agree() {
        let mut stream = vec![0; 600];
        for at in [4, 196, 388] {
            stream[at] = b'G';
        }
        let good: [(&str, &[u8]); 14] = [
            ("a.JPG", b"\xff\xd8\xff\xe1"),
            ("a.png", b"\x89PNG\r\n\x1a\n"),
            ("a.gif", b"GIF89a"),
            ("a.webp", b"RIFF\0\0\0\0WEBP"),
            ("a.tiff", b"MM\0*"),
            ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
            ("a.heif", b"\0\0\0\x14ftypmif1\0\0\0\0mif1"),
            ("a.avif", b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"),
            ("a.mp4", b"\0\0\0\x18ftypisom\0\0\0\0mp42isom"),
            ("a.mov", b"\0\0\0\x14ftypqt  \0\0\0\0qt  "),
            ("a.mov", b"\0\0\0\x08wide\0\0"),
            ("a.webm", b"\x1a\x45\xdf\xa3"),
            ("a.avi", b"RIFF\0\0\0\0AVI LIST"),
            ("a.m2ts", &stream),
        ];
        for (name, bytes) in good {
            assert!(agrees(name, bytes), "{name}");
            assert!(!agrees("a.txt", bytes));
            assert!(!agrees("a", bytes));
        }
        for (name, bytes) in [
            ("a.jpg", &b"\x89PNG\r\n\x1a\n"[..]),
            ("a.png", b"<svg onload=1>"),
            ("a.jpg", b"MZ\x90\0"),
            ("a.mp4", b"#!/bin/sh\n"),
            ("a.heic", b"\0\0\0\x18ftypisom\0\0\0\0mp42isom"),
            ("a.mp4", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
            ("a.jpg", b""),
            ("a.html.jpg", b"<html>"),
        ] {
            assert!(!agrees(name, bytes), "{name}");
        }
    }
}
