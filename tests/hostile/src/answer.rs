//! A response as it is about to go to the visitor: what stands outside, the packets, and how the body ends.

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::negotiation::PACKETS_TYPE;
use oriel_protocol::packet::{Flags, Kind};
use oriel_protocol::payload::Final;

use crate::packet::{Data, Packet};

/// An ordinary response, before anybody has looked inside.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The outer status.
    pub status: StatusCode,
    /// The outer fields.
    pub fields: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// How the visitor is left when the bytes are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The body ends as HTTP has it.
    InOrder,
    /// The connection breaks.
    Broken,
    /// Nothing more comes, and the connection stays.
    Stalls,
    /// A zero byte comes every second, for ever.
    Drips,
}

/// A response of packets.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The outer status.
    pub status: StatusCode,
    /// The outer fields.
    pub fields: HeaderMap,
    /// The packets.
    pub packets: Vec<Packet>,
    /// Bytes after the last packet, or the whole body if there are no packets.
    pub tail: Bytes,
    /// How many bytes of the body are sent, if not all.
    pub keep: Option<usize>,
    /// What follows them.
    pub ending: Ending,
}

impl Answer {
    /// A reply that holds packets, taken apart. `None` for any other.
    pub fn of(reply: &Reply) -> Option<Self> {
        let packets = reply.fields.get(CONTENT_TYPE)?.as_bytes() == PACKETS_TYPE.as_bytes();
        let packets = packets.then(|| Packet::all(&reply.body)).flatten()?;
        Some(Self { packets, tail: Bytes::new(), ..Self::plain(reply.clone()) })
    }

    /// A reply that is sent as it is.
    pub fn plain(reply: Reply) -> Self {
        let Reply { status, mut fields, body } = reply;
        fields.remove(CONTENT_LENGTH);
        Self { status, fields, packets: Vec::new(), tail: body, keep: None, ending: Ending::InOrder }
    }

    /// The bytes of the body that are sent.
    pub fn body(&self) -> Bytes {
        let mut body = BytesMut::new();
        self.packets.iter().for_each(|packet| packet.encode(&mut body));
        body.extend_from_slice(&self.tail);
        body.truncate(self.keep.unwrap_or(usize::MAX));
        body.freeze()
    }

    /// Where the first packet of this type is.
    pub fn find(&self, kind: Kind) -> Option<usize> {
        self.packets.iter().position(|packet| packet.is(kind))
    }

    /// The first packet of this type.
    pub fn packet(&mut self, kind: Kind) -> Option<&mut Packet> {
        self.packets.iter_mut().find(|packet| packet.is(kind))
    }

    /// The signed head.
    pub fn head(&self) -> Option<ResponseHead> {
        let packet = &self.packets[self.find(Kind::Response)?];
        ResponseHead::decode(Kind::Response, Bytes::copy_from_slice(&packet.payload)).ok()
    }

    /// Alters the signed head.
    pub fn alter_head(&mut self, alter: impl FnOnce(&mut ResponseHead) -> Option<()>) -> Option<()> {
        let mut head = self.head()?;
        alter(&mut head)?;
        let packet = self.packet(Kind::Response)?;
        let mut bytes = BytesMut::new();
        let empty = packet.flags & EMPTY != 0;
        head.encode(MessageBoxId::from_bytes(packet.id), empty, &mut bytes).ok()?;
        *packet = Packet::one(&bytes)?;
        Some(())
    }

    /// Alters the text of a field of the signed head. `None` where it is missing or `alter` changes nothing.
    pub fn alter_field(&mut self, name: &str, alter: impl FnOnce(&str) -> String) -> Option<()> {
        self.alter_head(|head| {
            let text = head.fields.get(name)?.to_str().ok()?;
            let altered = alter(text);
            (altered != text).then_some(())?;
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            head.fields.insert(name, HeaderValue::try_from(altered).ok()?);
            Some(())
        })
    }

    /// The body's pieces.
    pub fn data(&self) -> Vec<Data> {
        self.packets.iter().filter_map(Packet::data).collect()
    }

    /// Alters the body's pieces, and then mends offsets and FINAL's counts, so that only the chain can tell.
    pub fn alter_data(&mut self, alter: impl FnOnce(&mut Vec<Data>) -> Option<()>) -> Option<()> {
        let mut data = self.data();
        let old = data.clone();
        alter(&mut data)?;
        (data != old).then_some(())?;
        let head = self.find(Kind::Response)?;
        let id = self.packets[head].id;
        let mut offset = 0;
        for piece in &mut data {
            piece.offset = offset;
            offset += piece.body.len() as u64;
        }
        self.packets.retain(|packet| !packet.is(Kind::Data));
        let packets = data.len() as u64;
        self.packets.splice(head + 1..head + 1, data.iter().map(|piece| piece.packet(id)));
        if self.find(Kind::Final).is_some() {
            self.alter_final(|last| {
                (last.total, last.packets) = (offset, packets);
                Some(())
            })?;
        }
        Some(())
    }

    /// What FINAL says.
    pub fn last(&self) -> Option<Final> {
        let packet = &self.packets[self.find(Kind::Final)?];
        let mut flags = Flags::NONE;
        for (bit, flag) in [(1, Flags::SIGNED), (2, Flags::DIGEST)] {
            if packet.flags & bit != 0 {
                flags = flags.with(flag);
            }
        }
        Final::decode(flags, Bytes::copy_from_slice(&packet.payload)).ok()
    }

    /// Alters FINAL.
    pub fn alter_final(&mut self, alter: impl FnOnce(&mut Final) -> Option<()>) -> Option<()> {
        let mut last = self.last()?;
        alter(&mut last)?;
        let packet = self.packet(Kind::Final)?;
        *packet = final_packet(&last, packet.id)?;
        Some(())
    }
}

/// The flag that says that no DATA follows.
pub const EMPTY: u8 = 0x04;

/// FINAL as a packet of this exchange.
pub fn final_packet(last: &Final, id: [u8; 16]) -> Option<Packet> {
    let mut bytes = BytesMut::new();
    last.encode(MessageBoxId::from_bytes(id), &mut bytes).ok()?;
    Packet::one(&bytes)
}
