//! From field lines to bytes. Literals are written as they are: a Huffman code would save a fifth of a head's bytes
//! for most of the time that a head takes.

use bytes::{BufMut, BytesMut};
use http::{HeaderMap, StatusCode};

use super::integer;
use super::static_table::{Found, find, find_status};

/// Appends the prefix of a field section that needs no table.
fn put_prefix(out: &mut BytesMut) {
    out.put_slice(&[0, 0]);
}

/// Begins a response's field section.
pub fn encode_status(status: StatusCode, out: &mut BytesMut) {
    put_prefix(out);
    put_line(find_status(status.as_str()), status.as_str().as_bytes(), out);
}

/// Appends fields; for trailers, where nothing has been written, the prefix too. Gives the section's size as RFC 9114,
/// section 4.2.2 counts it.
pub fn encode_fields(fields: &HeaderMap, out: &mut BytesMut) -> usize {
    if out.is_empty() {
        put_prefix(out);
    }
    let mut size = 0;
    for (name, value) in fields {
        size += name.as_str().len() + value.len() + 32;
        match find(name.as_str(), value.as_bytes()) {
            Some(found) => put_line(found, value.as_bytes(), out),
            None => {
                integer::put(out, 0x20, 3, name.as_str().len() as u64);
                out.put_slice(name.as_str().as_bytes());
                put_value(value.as_bytes(), out);
            }
        }
    }
    size
}

fn put_line(found: Found, value: &[u8], out: &mut BytesMut) {
    match found {
        Found::Line(index) => integer::put(out, 0xc0, 6, index),
        Found::Name(index) => {
            integer::put(out, 0x50, 4, index);
            put_value(value, out);
        }
    }
}

fn put_value(value: &[u8], out: &mut BytesMut) {
    integer::put(out, 0, 7, value.len() as u64);
    out.put_slice(value);
}

#[cfg(test)]
mod tests {
    use super::super::decode::decode;
    use super::*;
    use http::{HeaderName, HeaderValue};

    #[test]
    fn what_is_written_can_be_read() {
        let mut fields = HeaderMap::new();
        let long = "v".repeat(300);
        for (name, value) in [
            ("content-type", "text/plain"),
            ("content-type", "text/x-unheard-of"),
            ("set-cookie", "a=1"),
            ("set-cookie", "b=2"),
            ("x-a-name-that-is-in-no-table", ""),
            ("x", &long),
        ] {
            fields.append(HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap());
        }
        for status in [200, 418] {
            let mut out = BytesMut::new();
            encode_status(StatusCode::from_u16(status).unwrap(), &mut out);
            encode_fields(&fields, &mut out);
            let lines = decode(&out, 10_000).unwrap();
            assert_eq!(
                (&lines[0].name[..], &lines[0].value[..]),
                (&b":status"[..], status.to_string().as_bytes())
            );
            let written = fields.iter().map(|(name, value)| (name.as_str().as_bytes(), value.as_bytes()));
            let read = lines[1..].iter().map(|line| (&line.name[..], &line.value[..]));
            assert!(written.eq(read), "{lines:?}");
        }
    }
}
