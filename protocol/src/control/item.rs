//! Items: tag, length, value. Unknown tags are skipped, so that a later release may add some (P-21).

use std::str::FromStr;
use std::time::Duration;

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::error::DecodeError;
use crate::varint;

/// Appends one item.
pub(super) fn put(out: &mut BytesMut, tag: u64, value: &[u8]) {
    varint::put(out, tag);
    varint::put(out, value.len() as u64);
    out.put_slice(value);
}

/// Takes the next item, or `None` at the end.
pub(super) fn take(payload: &mut Bytes) -> Result<Option<(u64, Bytes)>, DecodeError> {
    if !payload.has_remaining() {
        return Ok(None);
    }
    let tag = varint::take(payload).ok_or(DecodeError::Control("item tag"))?;
    let len = varint::take(payload)
        .and_then(|len| usize::try_from(len).ok())
        .filter(|&len| len <= payload.len())
        .ok_or(DecodeError::Control("item length"))?;
    Ok(Some((tag, payload.split_to(len))))
}

/// A value that is one big-endian number.
pub(super) fn number<const N: usize>(value: &[u8]) -> Result<[u8; N], DecodeError> {
    value.try_into().map_err(|_| DecodeError::Control("number of the wrong width"))
}

/// A value that is text: UTF-8 without control characters.
pub(super) fn text(value: &[u8]) -> Result<String, DecodeError> {
    match std::str::from_utf8(value) {
        Ok(text) if !text.chars().any(char::is_control) => Ok(text.to_owned()),
        _ => Err(DecodeError::Control("text")),
    }
}

/// Puts `value` into a slot that may be filled once.
pub(super) fn once<T>(slot: &mut Option<T>, value: T) -> Result<(), DecodeError> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(DecodeError::Control("item given twice")),
    }
}

/// A short text with its length before it, to which more of the value is then added.
pub(super) fn prefixed(text: &str) -> Vec<u8> {
    let mut value = vec![u8::try_from(text.len()).unwrap_or(u8::MAX)];
    value.extend_from_slice(text.as_bytes());
    value
}

/// Takes what [`prefixed`] wrote off the front of a value: a name or a domain.
pub(super) fn take_label<T: FromStr>(value: &mut Bytes) -> Result<T, DecodeError> {
    let len = usize::from(value.try_get_u8().map_err(|_| DecodeError::Control("label"))?);
    if len > value.len() {
        return Err(DecodeError::Control("label"));
    }
    label(&value.split_to(len))
}

/// A value that is a name or a domain.
pub(super) fn label<T: FromStr>(value: &[u8]) -> Result<T, DecodeError> {
    text(value)?.parse().map_err(|_| DecodeError::Control("label"))
}

/// Durations travel as whole milliseconds.
pub(super) fn millis(duration: Duration) -> [u8; 4] {
    u32::try_from(duration.as_millis()).unwrap_or(u32::MAX).to_be_bytes()
}

pub(super) fn duration(value: &[u8]) -> Result<Duration, DecodeError> {
    Ok(Duration::from_millis(u64::from(u32::from_be_bytes(number(value)?))))
}

/// The text's longest prefix of at most `max` bytes.
pub(super) fn cut(text: &str, max: usize) -> &str {
    &text[..text.floor_char_boundary(max)]
}
