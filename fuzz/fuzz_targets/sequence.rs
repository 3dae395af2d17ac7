//! A whole stream, behind a byte that chooses its direction: nothing is accepted that does not add up.
#![no_main]

use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{DataHead, Final};
use oriel_protocol::sequence::{Direction, Sequence};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&choice, mut rest)) = data.split_first() else { return };
    let direction = if choice % 2 == 0 { Direction::Request } else { Direction::Response };
    let (mut sequence, mut body) = (None, 0);
    while let Some((head, after)) = rest.split_first_chunk::<PACKET_HEAD>() {
        let Ok(head) = PacketHead::decode(head) else { return };
        let Some((mut payload, after)) = after.split_at_checked(head.len as usize) else { return };
        let sequence = sequence.get_or_insert_with(|| Sequence::new(head.id, direction));
        let ended = sequence.ended();
        if sequence.packet(&head).is_err() {
            return;
        }
        assert!(!ended, "a packet after the end");
        assert_eq!(sequence.ended(), matches!(head.kind, Kind::Final | Kind::Abort));
        if head.kind == Kind::Data {
            let Ok(data) = DataHead::decode(head.flags, &mut payload) else { return };
            if sequence.data(data.offset, payload.len() as u64).is_err() {
                return;
            }
            body += payload.len() as u64;
        } else if head.kind == Kind::Final {
            let Ok(last) = Final::decode(head.flags, payload.to_vec().into()) else { return };
            assert!(sequence.finish(&last).is_err() || last.total == body);
        }
        assert_eq!(sequence.total(), body);
        rest = after;
    }
});
