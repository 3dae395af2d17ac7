//! A small folder to show when none is given: a few words and pictures, written here so that none need be kept.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const HELLO: &str = "\
Hello!

This file lies in a folder on your own computer. Your browser asked a relay for it, the relay asked
the peer beside the folder, and the peer sent it. Nothing was uploaded and no port was opened.
";

const ABOUT: &str = "\
# A sample

Show a folder of your own: `cargo xtask demo -- ~/Pictures`
";

const LETTER: &str = "\
Dear visitor,

a folder inside a folder is reached the same way.
";

const LAKE: &str = "\
<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 320\">
<rect width=\"480\" height=\"320\" fill=\"#cfe3f1\"/>
<circle cx=\"370\" cy=\"70\" r=\"28\" fill=\"#f7d774\"/>
<path d=\"M0 190 110 80 190 160 280 60 480 200V320H0Z\" fill=\"#6d8aa3\"/>
<path d=\"M280 60 245 99 272 96 285 110 303 84Z\" fill=\"#f4f7fa\"/>
<path d=\"M0 200Q120 180 240 200T480 200V320H0Z\" fill=\"#2f6f8f\"/>
</svg>
";

const HILLS: &str = "\
<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 320\">
<rect width=\"480\" height=\"320\" fill=\"#fbe9d0\"/>
<path d=\"M0 210Q90 120 200 200T480 150V320H0Z\" fill=\"#a3b979\"/>
<path d=\"M0 260Q140 190 270 250T480 230V320H0Z\" fill=\"#6f8f52\"/>
</svg>
";

/// Writes the folder anew and gives its path back.
pub(super) fn write(folder: &Path) -> Result<PathBuf> {
    let inner = folder.join("Letters");
    fs::create_dir_all(&inner).with_context(|| format!("cannot make {}", inner.display()))?;
    let dusk = dusk();
    for (name, bytes) in [
        ("hello.txt", HELLO.as_bytes()),
        ("About.md", ABOUT.as_bytes()),
        ("Lake.svg", LAKE.as_bytes()),
        ("Hills.svg", HILLS.as_bytes()),
        ("Dusk.png", &dusk),
        ("Letters/First.txt", LETTER.as_bytes()),
    ] {
        fs::write(folder.join(name), bytes).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(folder.to_path_buf())
}

/// A PNG whose colour runs from night above to orange below, at the size where it fits one deflate block unpacked.
fn dusk() -> Vec<u8> {
    const WIDTH: u16 = 320;
    const HEIGHT: u16 = 200;

    let palette: Vec<u8> = (0..=u8::MAX).flat_map(|shade| [shade, 40 + shade / 3, 90 - shade / 4]).collect();
    let mut rows = Vec::new();
    for y in 0..HEIGHT {
        let shade = u8::try_from(u32::from(y) * 255 / u32::from(HEIGHT)).unwrap_or(u8::MAX);
        // Each row begins with its filter: none.
        rows.push(0);
        rows.extend(std::iter::repeat_n(shade, usize::from(WIDTH)));
    }
    let mut header = [u32::from(WIDTH).to_be_bytes(), u32::from(HEIGHT).to_be_bytes()].concat();
    // Eight bits a pixel, colours from a palette, and the only methods there are.
    header.extend([8, 3, 0, 0, 0]);

    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut png, b"IHDR", &header);
    chunk(&mut png, b"PLTE", &palette);
    chunk(&mut png, b"IDAT", &stored(&rows));
    chunk(&mut png, b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    png.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    let start = png.len();
    png.extend(kind);
    png.extend(data);
    let sum = crc32(&png[start..]);
    png.extend(sum.to_be_bytes());
}

/// A zlib stream of one block that is not compressed.
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    let mut stream = vec![0x78, 0x01, 1];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(data);
    stream.extend(adler32(data).to_be_bytes());
    stream
}

fn crc32(data: &[u8]) -> u32 {
    let sum = data.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 },
        )
    });
    !sum
}

fn adler32(data: &[u8]) -> u32 {
    let (low, high) = data.iter().fold((1, 0), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_standards() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn the_picture_fits_one_block() {
        assert!(dusk().len() > 64_000 && dusk().len() < 66_000);
    }
}
