//! One packet: whatever decodes encodes again, and decodes to the same.
#![no_main]

use bytes::{Bytes, BytesMut};
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((head, payload)) = data.split_first_chunk() else { return };
    let Ok(head) = PacketHead::decode(head) else { return };
    let mut payload = Bytes::copy_from_slice(&payload[..payload.len().min(head.len as usize)]);
    let mut out = BytesMut::new();
    match head.kind {
        Kind::Final => {
            let Ok(last) = Final::decode(head.flags, payload) else { return };
            last.encode(head.id, &mut out).unwrap();
            assert_eq!(Final::decode(head.flags, out.split_off(PACKET_HEAD).freeze()), Ok(last));
        }
        Kind::Abort => {
            let Ok(abort) = Abort::decode(head.flags, payload) else { return };
            abort.encode(head.id, &mut out);
            assert_eq!(Abort::decode(head.flags, out.split_off(PACKET_HEAD).freeze()), Ok(abort));
        }
        _ => {
            let _ = DataHead::decode(head.flags, &mut payload);
        }
    }
});
