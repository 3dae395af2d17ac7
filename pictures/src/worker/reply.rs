//! What a child answers: an exit code, and on standard output a short head and the preview.
//!
//! The head: `OrPv`, one byte of format, width and height (four bytes each, big-endian), 36 bytes of blur.

use std::io::{self, Write};

use crate::preview::{Format, Preview};

/// Exit code: no preview of this can be made.
pub(crate) const UNREADABLE: u8 = 1;
/// Exit code: not within [`Share::Small`](super::job::Share::Small).
pub(crate) const NEEDS_MORE: u8 = 3;

/// No reply is longer, in bytes.
pub(crate) const LONGEST: usize = 16 << 20;

const MAGIC: &[u8; 4] = b"OrPv";
const HEAD: usize = 4 + 1 + 4 + 4 + 36;

/// Writes head and preview.
pub(super) fn write(
    out: &mut impl Write,
    format: Format,
    (width, height): (u32, u32),
    blur: &[u8; 36],
    bytes: &[u8],
) -> io::Result<()> {
    let mut head = Vec::with_capacity(HEAD);
    head.extend_from_slice(MAGIC);
    head.push(match format {
        Format::WebP => b'W',
        Format::Jpeg => b'J',
    });
    head.extend_from_slice(&width.to_be_bytes());
    head.extend_from_slice(&height.to_be_bytes());
    head.extend_from_slice(blur);
    out.write_all(&head)?;
    out.write_all(bytes)?;
    out.flush()
}

/// Reads what [`write`] has written; `None` for anything else.
pub(crate) fn read(mut reply: Vec<u8>) -> Option<Preview> {
    let (head, bytes) = reply.split_first_chunk::<HEAD>()?;
    if bytes.is_empty() {
        return None;
    }
    let (magic, rest) = head.split_first_chunk::<4>()?;
    let (format, rest) = rest.split_first()?;
    let (width, rest) = rest.split_first_chunk::<4>()?;
    let (height, blur) = rest.split_first_chunk::<4>()?;
    if magic != MAGIC {
        return None;
    }
    let format = match format {
        b'W' => Format::WebP,
        b'J' => Format::Jpeg,
        _ => return None,
    };
    let (width, height) = (u32::from_be_bytes(*width), u32::from_be_bytes(*height));
    let blur = blur.try_into().ok()?;
    reply.drain(..HEAD);
    Some(Preview { bytes: reply, format, width, height, blur })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let mut out = Vec::new();
        write(&mut out, Format::Jpeg, (640, 480), &[7; 36], b"bytes").unwrap();
        let preview = read(out.clone()).unwrap();
        assert_eq!((preview.width, preview.height, preview.format), (640, 480, Format::Jpeg));
        assert_eq!((preview.blur, preview.bytes.as_slice()), ([7; 36], b"bytes".as_slice()));
        for cut in 0..=HEAD {
            assert_eq!(read(out[..cut].to_vec()), None);
        }
        out[4] = b'X';
        assert_eq!(read(out), None);
    }
}
