//! One control frame: whatever decodes encodes again, within its limit, and decodes to the same.
#![no_main]

use bytes::{Bytes, BytesMut};
use oriel_protocol::control::Control;
use oriel_protocol::limits::CONTROL_HEAD;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((head, payload)) = data.split_first_chunk() else { return };
    let Ok((kind, len)) = Control::decode_head(*head) else { return };
    let payload = Bytes::copy_from_slice(&payload[..payload.len().min(len)]);
    let Ok(frame) = Control::decode(kind, payload) else { return };
    let mut out = BytesMut::new();
    frame.encode(&mut out);
    assert_eq!(Control::decode_head(*out.first_chunk().unwrap()), Ok((kind, out.len() - CONTROL_HEAD)));
    assert_eq!(Control::decode(kind, out.split_off(CONTROL_HEAD).freeze()), Ok(frame));
});
