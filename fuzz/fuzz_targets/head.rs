//! One head, behind a byte that chooses its type: whatever decodes encodes again, and decodes to the same.
#![no_main]

use bytes::{Bytes, BytesMut};
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::limits::{MAX_HEAD, PACKET_HEAD};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::Kind;

const ID: MessageBoxId = MessageBoxId::from_bytes([0; 16]);

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&choice, payload)) = data.split_first() else { return };
    let payload = Bytes::copy_from_slice(&payload[..payload.len().min(MAX_HEAD)]);
    let mut out = BytesMut::new();
    if choice % 3 == 0 {
        let Ok(head) = RequestHead::decode(payload) else { return };
        head.encode(ID, false, &mut out).unwrap();
        assert_eq!(RequestHead::decode(out.split_off(PACKET_HEAD).freeze()), Ok(head));
    } else {
        let kind = if choice % 3 == 1 { Kind::Response } else { Kind::Informational };
        let Ok(head) = ResponseHead::decode(kind, payload) else { return };
        head.encode(ID, false, &mut out).unwrap();
        assert_eq!(ResponseHead::decode(kind, out.split_off(PACKET_HEAD).freeze()), Ok(head));
    }
});
