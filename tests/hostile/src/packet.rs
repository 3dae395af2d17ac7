//! Packets as an attacker sees them: every part may be set to what no peer would send.

use bytes::{BufMut, Bytes, BytesMut};
use oriel_protocol::limits::{PACKET_HEAD, SIGNATURE};
use oriel_protocol::packet::Kind;

const SIGNED: u8 = 0x01;

/// One packet, its head in parts and its payload as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// The type.
    pub kind: u8,
    /// The flags.
    pub flags: u8,
    /// What must be zero.
    pub reserved: u16,
    /// The length that the head tells, where it is not the payload's own.
    pub len: Option<u32>,
    /// The MessageBoxID.
    pub id: [u8; 16],
    /// All after the head.
    pub payload: Vec<u8>,
}

impl Packet {
    /// Splits a body into packets. `None` if it does not end with a whole one.
    pub fn all(mut body: &[u8]) -> Option<Vec<Self>> {
        let mut packets = Vec::new();
        while !body.is_empty() {
            let (head, rest) = body.split_first_chunk::<PACKET_HEAD>()?;
            let [kind, flags, r0, r1, l0, l1, l2, l3, id @ ..] = *head;
            let len = u32::from_be_bytes([l0, l1, l2, l3]) as usize;
            let (payload, rest) = rest.split_at_checked(len)?;
            let reserved = u16::from_be_bytes([r0, r1]);
            packets.push(Self { kind, flags, reserved, len: None, id, payload: payload.to_vec() });
            body = rest;
        }
        Some(packets)
    }

    /// The one packet that was encoded here.
    pub fn one(bytes: &[u8]) -> Option<Self> {
        Self::all(bytes)?.pop()
    }

    /// Appends its bytes.
    pub fn encode(&self, out: &mut BytesMut) {
        let len = self.len.unwrap_or(u32::try_from(self.payload.len()).unwrap_or(u32::MAX));
        out.put_u8(self.kind);
        out.put_u8(self.flags);
        out.put_u16(self.reserved);
        out.put_u32(len);
        out.put_slice(&self.id);
        out.put_slice(&self.payload);
    }

    /// Whether it is of this type.
    pub fn is(&self, kind: Kind) -> bool {
        self.kind == kind as u8
    }

    /// What a DATA packet holds.
    pub fn data(&self) -> Option<Data> {
        if !self.is(Kind::Data) {
            return None;
        }
        let (offset, rest) = self.payload.split_first_chunk::<8>()?;
        let (signature, body) = if self.flags & SIGNED == 0 {
            (None, rest)
        } else {
            let (signature, body) = rest.split_first_chunk::<SIGNATURE>()?;
            (Some(*signature), body)
        };
        Some(Data { offset: u64::from_be_bytes(*offset), signature, body: Bytes::copy_from_slice(body) })
    }
}

/// What a DATA packet holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// Where its bytes begin.
    pub offset: u64,
    /// The chain's signature.
    pub signature: Option<[u8; SIGNATURE]>,
    /// The bytes.
    pub body: Bytes,
}

impl Data {
    /// As a packet of this exchange.
    pub fn packet(&self, id: [u8; 16]) -> Packet {
        let mut payload = self.offset.to_be_bytes().to_vec();
        payload.extend(self.signature.iter().flatten());
        payload.extend(&self.body);
        let flags = if self.signature.is_some() { SIGNED } else { 0 };
        Packet { kind: Kind::Data as u8, flags, reserved: 0, len: None, id, payload }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_split_is_put_together_again() {
        let data = Data { offset: 7, signature: Some([3; 64]), body: Bytes::from_static(b"body") };
        let mut bytes = BytesMut::new();
        data.packet([9; 16]).encode(&mut bytes);
        Data { signature: None, ..data.clone() }.packet([9; 16]).encode(&mut bytes);
        let packets = Packet::all(&bytes).unwrap();
        assert_eq!(packets.len(), 2);
        assert_eq!(packets[0].data(), Some(data));
        assert_eq!(packets[1].data().unwrap().signature, None);
        assert_eq!(Packet::all(&bytes[..bytes.len() - 1]), None);
    }
}
