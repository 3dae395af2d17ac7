//! Reading a query.

use hickory_proto::op::{Edns, Header, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{DNSClass, RecordType};
use hickory_proto::serialize::binary::{BinDecodable, BinDecoder};

use crate::limits::{PLAIN_UDP_ANSWER, UDP_ANSWER};

/// What a packet turned out to be.
#[derive(Debug)]
pub(crate) enum Heard {
    /// Nothing to answer: no header, or an answer itself. Answering answers is how two servers keep each other busy.
    Nothing,
    /// Something that gets a code and no records.
    Unanswerable(Asked, ResponseCode),
    /// A question of this zone's kind.
    Question(Asked, Query),
}

/// What every answer repeats of its query.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) id: u16,
    pub(crate) op_code: OpCode,
    pub(crate) recursion_desired: bool,
    /// The question as it came, case and all.
    pub(crate) question: Option<Query>,
    pub(crate) edns: Option<Edns>,
    /// Bytes of the query.
    pub(crate) length: usize,
}

impl Asked {
    /// What the client takes over UDP, in bytes, never more than [`UDP_ANSWER`].
    pub(crate) fn udp_room(&self) -> usize {
        let stated = self.edns.as_ref().map_or(PLAIN_UDP_ANSWER, |edns| usize::from(edns.max_payload()));
        stated.clamp(PLAIN_UDP_ANSWER, UDP_ANSWER)
    }
}

/// Reads one packet, or one message without its length.
pub(crate) fn read(packet: &[u8]) -> Heard {
    let Ok(header) = Header::read(&mut BinDecoder::new(packet)) else { return Heard::Nothing };
    if header.message_type == MessageType::Response {
        return Heard::Nothing;
    }
    let mut asked = Asked {
        id: header.id,
        op_code: header.op_code,
        recursion_desired: header.recursion_desired,
        question: None,
        edns: None,
        length: packet.len(),
    };
    if header.op_code != OpCode::Query {
        return Heard::Unanswerable(asked, ResponseCode::NotImp);
    }
    // Counted before they are read, since the counts are claims.
    if header.counts.queries != 1 || header.counts.answers != 0 {
        return Heard::Unanswerable(asked, ResponseCode::FormErr);
    }
    let mut decoder = BinDecoder::new(packet);
    let message = Message::read(&mut decoder).ok().filter(|_| decoder.is_empty());
    let Some((question, edns)) = message.and_then(|mut message| Some((message.queries.pop()?, message.edns)))
    else {
        return Heard::Unanswerable(asked, ResponseCode::FormErr);
    };
    let version = edns.as_ref().map_or(0, Edns::version);
    let (class, kind) = (question.query_class(), question.query_type());
    asked.question = Some(question.clone());
    asked.edns = edns;
    if version > 0 {
        return Heard::Unanswerable(asked, ResponseCode::BADVERS);
    }
    // Class CHAOS is where servers tell who they are; this one does not.
    if class != DNSClass::IN || matches!(kind, RecordType::AXFR | RecordType::IXFR) {
        return Heard::Unanswerable(asked, ResponseCode::Refused);
    }
    Heard::Question(asked, question)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `alice.example.net` IN A, without EDNS.
    const PLAIN: &[u8] =
        b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05aLice\x07example\x03net\x00\x00\x01\x00\x01";

    fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Heard {
        let mut packet = PLAIN.to_vec();
        change(&mut packet);
        read(&packet)
    }

    fn code(heard: &Heard) -> Option<ResponseCode> {
        match heard {
            Heard::Unanswerable(_, code) => Some(*code),
            _ => None,
        }
    }

    #[test]
    fn reads_a_question_and_keeps_its_case() {
        let Heard::Question(asked, question) = read(PLAIN) else { panic!("not a question") };
        assert_eq!(asked.id, 0x1234);
        assert!(asked.recursion_desired);
        assert_eq!(question.name().to_ascii(), "aLice.example.net.");
        assert_eq!(asked.udp_room(), 512);
    }

    #[test]
    fn says_nothing_to_answers_and_to_what_has_no_header() {
        for length in 0..12 {
            assert!(matches!(read(&PLAIN[..length]), Heard::Nothing), "{length}");
        }
        assert!(matches!(changed(|packet| packet[2] |= 0x80), Heard::Nothing));
    }

    #[test]
    fn finds_what_is_malformed() {
        for length in 12..PLAIN.len() {
            assert_eq!(code(&read(&PLAIN[..length])), Some(ResponseCode::FormErr), "{length}");
        }
        for (place, value) in [(5, 0), (5, 2), (4, 0xff), (7, 1), (9, 1), (11, 1)] {
            let heard = changed(|packet| packet[place] = value);
            assert_eq!(code(&heard), Some(ResponseCode::FormErr), "{place}");
        }
        assert_eq!(code(&changed(|packet| packet.push(0))), Some(ResponseCode::FormErr));
        // A name that points at itself.
        let heard = changed(|packet| packet.splice(12..31, [0xc0, 12]).for_each(drop));
        assert_eq!(code(&heard), Some(ResponseCode::FormErr));
    }

    #[test]
    fn refuses_what_it_does_not_do() {
        for op_code in 1..16 {
            let heard = changed(|packet| packet[2] = op_code << 3);
            assert_eq!(code(&heard), Some(ResponseCode::NotImp), "{op_code}");
        }
        for kind in [251, 252] {
            assert_eq!(code(&changed(|packet| packet[32] = kind)), Some(ResponseCode::Refused));
        }
        for class in [0, 3, 4, 254, 255] {
            assert_eq!(code(&changed(|packet| packet[34] = class)), Some(ResponseCode::Refused));
        }
    }

    #[test]
    fn reads_edns() {
        let opt = |version, size: u16| {
            changed(|packet| {
                packet[11] = 1;
                let [high, low] = size.to_be_bytes();
                packet.extend([0, 0, 41, high, low, 0, version, 0, 0, 0, 0]);
            })
        };
        for (size, room) in [(0, 512), (511, 512), (800, 800), (1232, 1232), (4096, 1232)] {
            let Heard::Question(asked, _) = opt(0, size) else { panic!("not a question") };
            assert_eq!(asked.udp_room(), room);
        }
        assert_eq!(code(&opt(1, 4096)), Some(ResponseCode::BADVERS));
    }
}
