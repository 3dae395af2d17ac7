//! From bytes to field lines.

use bytes::Bytes;

use super::{huffman, integer, static_table};

/// A field line: name and value, as they came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The name.
    pub name: Bytes,
    /// The value.
    pub value: Bytes,
}

/// Why a field section was not decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// It is not QPACK, or refers to the dynamic table, which is not in use (RFC 9204, section 2.2.3).
    #[error("not a field section that can be decoded")]
    Malformed,
    /// It is longer than the limit that the settings have told.
    #[error("a field section that is too large")]
    TooLarge,
}

/// What each line costs besides its bytes (RFC 9114, section 4.2.2).
const OVERHEAD: usize = 32;

/// Decodes a field section of at most `limit` bytes, counted as RFC 9114, section 4.2.2 does.
///
/// # Errors
/// [`DecodeError`]; what it costs to find out is bounded by the bytes that have come.
pub fn decode(mut bytes: &[u8], limit: usize) -> Result<Vec<Line>, DecodeError> {
    use DecodeError::Malformed;
    // No insertion may be required, and the base must not lie before the table's beginning.
    let required = integer::take(&mut bytes, 8).ok_or(Malformed)?;
    let negative = bytes.first().ok_or(Malformed)? & 0x80 != 0;
    integer::take(&mut bytes, 7).ok_or(Malformed)?;
    if required != 0 || negative {
        return Err(Malformed);
    }
    let mut lines = Vec::new();
    let mut size = 0;
    while let Some(first) = bytes.first().copied() {
        let line = if first & 0x80 != 0 {
            let (name, value) = indexed(&mut bytes, first & 0x40 != 0, 6)?;
            Line { name: Bytes::from_static(name.as_bytes()), value: Bytes::from_static(value.as_bytes()) }
        } else if first & 0x40 != 0 {
            let (name, _) = indexed(&mut bytes, first & 0x10 != 0, 4)?;
            Line { name: Bytes::from_static(name.as_bytes()), value: string(&mut bytes, 7)? }
        } else if first & 0x20 != 0 {
            Line { name: string(&mut bytes, 3)?, value: string(&mut bytes, 7)? }
        } else {
            return Err(Malformed); // both forms refer to the dynamic table
        };
        size += line.name.len() + line.value.len() + OVERHEAD;
        if size > limit {
            return Err(DecodeError::TooLarge);
        }
        lines.push(line);
    }
    Ok(lines)
}

fn indexed(
    bytes: &mut &[u8],
    is_static: bool,
    bits: u32,
) -> Result<(&'static str, &'static str), DecodeError> {
    let index = integer::take(bytes, bits).ok_or(DecodeError::Malformed)?;
    if !is_static {
        return Err(DecodeError::Malformed);
    }
    static_table::line(index).ok_or(DecodeError::Malformed)
}

/// A string whose length has a prefix of `bits` bits, with the Huffman flag before it.
fn string(bytes: &mut &[u8], bits: u32) -> Result<Bytes, DecodeError> {
    let is_huffman = bytes.first().ok_or(DecodeError::Malformed)? >> bits & 1 == 1;
    let len = integer::take(bytes, bits).and_then(|len| usize::try_from(len).ok());
    let (string, rest) = len.and_then(|len| bytes.split_at_checked(len)).ok_or(DecodeError::Malformed)?;
    *bytes = rest;
    if is_huffman {
        huffman::decode(string).map(Bytes::from).ok_or(DecodeError::Malformed)
    } else {
        Ok(Bytes::copy_from_slice(string))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &'static str, value: &'static str) -> Line {
        Line { name: Bytes::from_static(name.as_bytes()), value: Bytes::from_static(value.as_bytes()) }
    }

    #[test]
    fn an_example_of_the_rfc() {
        let section = b"\x00\x00\x51\x0b/index.html";
        assert_eq!(decode(section, 1000), Ok(vec![line(":path", "/index.html")]));
    }

    #[test]
    fn all_three_forms() {
        let section = b"\0\0\xd1\x50\x03a.b\x24name\x05value";
        let lines = vec![line(":method", "GET"), line(":authority", "a.b"), line("name", "value")];
        assert_eq!(decode(section, 1000), Ok(lines));
    }

    #[test]
    fn what_is_refused() {
        for bad in [
            &b""[..],
            b"\0",
            b"\x02\0\xd1",                       // an insertion is required
            b"\0\x80",                           // a negative base
            b"\0\0\x80",                         // an indexed line of the dynamic table
            b"\0\0\x40\0",                       // a name of the dynamic table
            b"\0\0\x10",                         // indexed, after the base
            b"\0\0\x00\0",                       // a name after the base
            b"\0\0\xff\x24",                     // static index 99
            b"\0\0\x51",                         // no value
            b"\0\0\x51\x05/",                    // a value that is cut off
            b"\0\0\x51\x81\xff",                 // bad Huffman padding
            b"\0\0\x51\xff\xff\xff\xff\xff\x0f", // a length out of all bounds
        ] {
            assert_eq!(decode(bad, 1000), Err(DecodeError::Malformed), "{bad:x?}");
        }
    }

    #[test]
    fn a_limit_on_what_comes_out() {
        let section = [&[0, 0][..], &[0xd1; 1000]].concat();
        assert_eq!(decode(&section, 42 * 999), Err(DecodeError::TooLarge));
        assert_eq!(decode(&section, 42 * 1000).map(|lines| lines.len()), Ok(1000));
    }
}
