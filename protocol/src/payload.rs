//! The payloads of DATA, FINAL and ABORT, and whole packets ready to write (P-36 to P-39).

use bytes::{Buf, BufMut, Bytes, BytesMut};
use http::HeaderMap;

use crate::close::CloseCode;
use crate::error::DecodeError;
use crate::head::{self, HeadTooLarge};
use crate::limits::{DIGEST, SIGNATURE};
use crate::message_box::MessageBoxId;
use crate::packet::{Flags, Kind, begin};

/// What stands before the body bytes of a DATA packet (P-36): an offset, and a signature if `SIGNED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataHead {
    /// Where in the body these bytes begin.
    pub offset: u64,
    /// The chain signature, present with the flag `SIGNED`.
    pub signature: Option<[u8; SIGNATURE]>,
}

impl DataHead {
    /// How many bytes it takes in a packet with these flags.
    pub const fn len(flags: Flags) -> usize {
        if flags.has(Flags::SIGNED) { 8 + SIGNATURE } else { 8 }
    }

    /// Reads it off the front of a DATA payload, leaving the body bytes.
    ///
    /// # Errors
    /// [`DecodeError::Payload`] if the bytes end too early.
    pub fn decode(flags: Flags, payload: &mut impl Buf) -> Result<DataHead, DecodeError> {
        Ok(DataHead {
            offset: payload.try_get_u64().map_err(|_| DecodeError::Payload)?,
            signature: take_array(flags.has(Flags::SIGNED), payload)?,
        })
    }
}

/// The payload of FINAL (P-37).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Final {
    /// Bytes in the whole body.
    pub total: u64,
    /// DATA packets that carried them.
    pub packets: u64,
    /// SHA-256 of the body, present with the flag `DIGEST`.
    pub digest: Option<[u8; DIGEST]>,
    /// The trailer section; empty where there is none.
    pub trailers: HeaderMap,
    /// The chain's last signature, present with the flag `SIGNED`.
    pub signature: Option<[u8; SIGNATURE]>,
}

impl Final {
    /// Appends the whole packet.
    ///
    /// # Errors
    /// [`HeadTooLarge`] if the trailers exceed a limit; nothing was written then.
    pub fn encode(&self, id: MessageBoxId, out: &mut BytesMut) -> Result<(), HeadTooLarge> {
        let trailers = head::section_len(&self.trailers)?;
        let mut flags = Flags::NONE;
        let mut len = 16 + trailers;
        if self.digest.is_some() {
            flags = flags.with(Flags::DIGEST);
            len += DIGEST;
        }
        if self.signature.is_some() {
            flags = flags.with(Flags::SIGNED);
            len += SIGNATURE;
        }
        begin(out, Kind::Final, flags, len, id);
        out.put_u64(self.total);
        out.put_u64(self.packets);
        out.put_slice(self.digest.as_ref().map_or(&[][..], |digest| digest));
        head::put_section(&self.trailers, out);
        out.put_slice(self.signature.as_ref().map_or(&[][..], |signature| signature));
        Ok(())
    }

    /// Reads the payload of a FINAL packet.
    ///
    /// # Errors
    /// [`DecodeError::Payload`] for a wrong length, [`DecodeError::Head`] for bad trailers.
    pub fn decode(flags: Flags, mut payload: Bytes) -> Result<Final, DecodeError> {
        let total = payload.try_get_u64().map_err(|_| DecodeError::Payload)?;
        let packets = payload.try_get_u64().map_err(|_| DecodeError::Payload)?;
        let digest = take_array(flags.has(Flags::DIGEST), &mut payload)?;
        let trailers = head::take_section(&mut payload)?;
        let signature = take_array(flags.has(Flags::SIGNED), &mut payload)?;
        if payload.has_remaining() {
            return Err(DecodeError::Payload);
        }
        Ok(Final { total, packets, digest, trailers, signature })
    }
}

/// The payload of ABORT (P-38).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abort {
    /// Why the message will not be completed.
    pub reason: CloseCode,
    /// The chain's last signature, present with the flag `SIGNED`.
    pub signature: Option<[u8; SIGNATURE]>,
}

impl Abort {
    /// Appends the whole packet.
    pub fn encode(&self, id: MessageBoxId, out: &mut BytesMut) {
        let (flags, len) = match self.signature {
            Some(_) => (Flags::SIGNED, 4 + SIGNATURE),
            None => (Flags::NONE, 4),
        };
        begin(out, Kind::Abort, flags, len, id);
        out.put_u32(self.reason.to_u32());
        out.put_slice(self.signature.as_ref().map_or(&[][..], |signature| signature));
    }

    /// Reads the payload of an ABORT packet.
    ///
    /// # Errors
    /// [`DecodeError::Payload`] for a wrong length.
    pub fn decode(flags: Flags, mut payload: Bytes) -> Result<Abort, DecodeError> {
        let reason = payload.try_get_u32().map_err(|_| DecodeError::Payload)?;
        let signature = take_array(flags.has(Flags::SIGNED), &mut payload)?;
        if payload.has_remaining() {
            return Err(DecodeError::Payload);
        }
        Ok(Abort { reason: CloseCode::from_u32(reason), signature })
    }
}

/// Appends the head of a DATA packet, its offset, and its signature if it has one; `body_len` body bytes (at most
/// [`MAX_DATA`](crate::limits::MAX_DATA)) are to follow.
pub fn begin_data(
    out: &mut BytesMut,
    id: MessageBoxId,
    offset: u64,
    signature: Option<&[u8; SIGNATURE]>,
    body_len: usize,
) {
    let flags = if signature.is_some() { Flags::SIGNED } else { Flags::NONE };
    begin(out, Kind::Data, flags, DataHead::len(flags) + body_len, id);
    out.put_u64(offset);
    out.put_slice(signature.map_or(&[][..], |signature| signature));
}

fn take_array<const N: usize>(present: bool, payload: &mut impl Buf) -> Result<Option<[u8; N]>, DecodeError> {
    if !present {
        return Ok(None);
    }
    let mut array = [0; N];
    payload.try_copy_to_slice(&mut array).map_err(|_| DecodeError::Payload)?;
    Ok(Some(array))
}
