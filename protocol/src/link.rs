//! The preface: what one relay tells another about an exchange before its packets (P-124).
//!
//! ```text
//!  0        1        2        3
//!  +--------+--------+--------+----------------+-------------------------+
//!  | 0x51   | flags  | length | name           | [instance id, 16 bytes] |
//!  +--------+--------+--------+----------------+-------------------------+
//! ```

use bytes::{BufMut, BytesMut};

use crate::control::InstanceId;
use crate::error::DecodeError;
use crate::name::Name;

/// Most bytes in a preface: the longest name, and an instance.
pub const MAX_PREFACE: usize = HEAD + 63 + INSTANCE_LEN;

/// The second relay's answer to a preface that announces a body: it has an uplink for it (P-127).
pub const TAKEN: u8 = 0x52;

const HEAD: usize = 3;
const KIND: u8 = 0x51;
const INSTANCE: u8 = 0x01;
const BODY: u8 = 0x02;
const INSTANCE_LEN: usize = 16;

/// What stands before the packets of an exchange that is forwarded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preface {
    /// The name that the request is for.
    pub name: Name,
    /// The instance that a canary asks for.
    pub instance: Option<InstanceId>,
    /// Whether more than REQUEST and FINAL will come, once the other relay has said [`TAKEN`].
    pub body: bool,
}

impl Preface {
    /// Appends it.
    pub fn encode(&self, out: &mut BytesMut) {
        let name = self.name.as_str();
        let instance = if self.instance.is_some() { INSTANCE } else { 0 };
        out.put_u8(KIND);
        out.put_u8(instance | if self.body { BODY } else { 0 });
        // A name has at most 63 characters.
        out.put_u8(u8::try_from(name.len()).unwrap_or(u8::MAX));
        out.put_slice(name.as_bytes());
        if let Some(InstanceId(bytes)) = self.instance {
            out.put_slice(&bytes);
        }
    }

    /// Reads the preface that `bytes` begin with, and says how long it is; `None` while it is not all there.
    ///
    /// # Errors
    /// [`DecodeError`]: an unknown type or flag, or a name that is none. It is told as soon as it can be seen.
    pub fn decode(bytes: &[u8]) -> Result<Option<(Self, usize)>, DecodeError> {
        let Some(&kind) = bytes.first() else { return Ok(None) };
        if kind != KIND {
            return Err(DecodeError::UnknownType(kind));
        }
        let Some(&flags) = bytes.get(1) else { return Ok(None) };
        if flags & !(INSTANCE | BODY) != 0 {
            return Err(DecodeError::UnknownFlag(kind));
        }
        let Some(&len) = bytes.get(2) else { return Ok(None) };
        if !(1..=63).contains(&len) {
            return Err(BAD_NAME);
        }
        let named = HEAD + usize::from(len);
        let Some(name) = bytes.get(HEAD..named) else { return Ok(None) };
        let name = std::str::from_utf8(name).ok().and_then(|name| name.parse().ok()).ok_or(BAD_NAME)?;
        let body = flags & BODY != 0;
        if flags & INSTANCE == 0 {
            return Ok(Some((Self { name, instance: None, body }, named)));
        }
        let Some(instance) = bytes[named..].first_chunk::<INSTANCE_LEN>() else { return Ok(None) };
        let instance = Some(InstanceId(*instance));
        Ok(Some((Self { name, instance, body }, named + INSTANCE_LEN)))
    }
}

const BAD_NAME: DecodeError = DecodeError::Control("the preface's name");

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Preface {
        Preface { name: "alice".parse().unwrap(), instance: Some(InstanceId([7; 16])), body: true }
    }

    #[test]
    fn p124_a_preface_is_read_once_all_of_it_is_there() {
        let longest: Name = "a".repeat(63).parse().unwrap();
        for preface in
            [full(), Preface { instance: None, body: false, ..full() }, Preface { name: longest, ..full() }]
        {
            let mut out = BytesMut::new();
            preface.encode(&mut out);
            assert!(out.len() <= MAX_PREFACE);
            for cut in 0..out.len() {
                assert_eq!(Preface::decode(&out[..cut]), Ok(None), "cut to {cut} bytes");
            }
            let len = out.len();
            out.put_slice(b"\x05and a packet");
            assert_eq!(Preface::decode(&out), Ok(Some((preface, len))));
        }
    }

    #[test]
    fn p124_what_is_no_preface_is_refused() {
        let mut good = BytesMut::new();
        full().encode(&mut good);
        let with = |at: usize, byte: u8| {
            let mut bytes = good.to_vec();
            bytes[at] = byte;
            Preface::decode(&bytes).unwrap_err()
        };
        assert_eq!(with(0, 0x05), DecodeError::UnknownType(0x05));
        assert_eq!(with(1, 0x04), DecodeError::UnknownFlag(KIND));
        assert_eq!(with(2, 0), BAD_NAME);
        assert_eq!(with(2, 64), BAD_NAME);
        assert_eq!(with(3, b'A'), BAD_NAME);
        assert_eq!(with(3, 0xff), BAD_NAME);
    }
}
