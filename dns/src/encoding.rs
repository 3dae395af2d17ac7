//! The bytes of an answer, no more than may be sent.

use hickory_proto::op::{Edns, Message, MessageType, ResponseCode};
use hickory_proto::rr::rdata::svcb::SvcParamKey;
use hickory_proto::rr::{RData, Record};
use hickory_proto::serialize::binary::{BinEncodable, BinEncoder};

use crate::limits::{AMPLIFICATION, UDP_ANSWER};
use crate::question::Asked;
use crate::reply::Reply;

/// How much of an answer was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// All of it, except what may be left out.
    Answer,
    /// None of its records: the TC bit asks the client to come by TCP.
    Truncated,
}

/// Writes an answer for UDP: at most what the client takes, and at most [`AMPLIFICATION`] times the query.
pub(crate) fn datagram(asked: &Asked, reply: Reply, out: &mut Vec<u8>) -> Written {
    let room = asked.udp_room().min(asked.length * AMPLIFICATION);
    let mut message = message(asked, reply);
    if write(&message, out) && out.len() <= room {
        return Written::Answer;
    }
    message.additionals.clear();
    message.answers.iter_mut().for_each(drop_hints);
    if write(&message, out) && out.len() <= room {
        return Written::Answer;
    }
    truncated(asked, out);
    Written::Truncated
}

/// Writes an answer for TCP, whole. What is larger than a message can be becomes SERVFAIL.
pub(crate) fn segment(asked: &Asked, reply: Reply, out: &mut Vec<u8>) {
    let message = message(asked, reply);
    if !write(&message, out) || out.get(2).is_some_and(|flags| flags & 2 != 0) {
        write(&self::message(asked, Reply::bare(ResponseCode::ServFail)), out);
    }
}

/// Writes an answer that says only: ask again by TCP.
pub(crate) fn truncated(asked: &Asked, out: &mut Vec<u8>) {
    let mut message = message(asked, Reply::bare(ResponseCode::NoError));
    message.metadata.truncation = true;
    write(&message, out);
}

fn message(asked: &Asked, reply: Reply) -> Message {
    let mut message = Message::new(asked.id, MessageType::Response, asked.op_code);
    message.metadata.recursion_desired = asked.recursion_desired;
    message.metadata.authoritative = reply.authoritative;
    message.metadata.response_code = reply.code;
    message.queries = asked.question.iter().cloned().collect();
    message.answers = reply.answers;
    message.authorities = reply.authorities;
    message.additionals = reply.additionals;
    message.edns = asked.edns.as_ref().map(|theirs| {
        let mut ours = Edns::new();
        ours.set_max_payload(u16::try_from(UDP_ANSWER).unwrap_or(u16::MAX));
        ours.set_dnssec_ok(theirs.flags().dnssec_ok);
        ours
    });
    message
}

fn write(message: &Message, out: &mut Vec<u8>) -> bool {
    out.clear();
    message.emit(&mut BinEncoder::new(out)).is_ok()
}

/// An HTTPS record is good without the addresses in it (RFC 9460, section 7.3).
fn drop_hints(record: &mut Record) {
    if let RData::HTTPS(https) = &mut record.data {
        https.0.svc_params.retain(|(key, _)| !matches!(key, SvcParamKey::Ipv4Hint | SvcParamKey::Ipv6Hint));
    }
}
