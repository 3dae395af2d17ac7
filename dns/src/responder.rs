//! From the bytes of a query to the bytes of its answer.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use hickory_proto::op::{Query, ResponseCode};

use crate::counters::{Counters, count};
use crate::encoding::{self, Written};
use crate::question::{self, Asked, Heard};
use crate::rate::{Limiter, Verdict};
use crate::records::Records;
use crate::reply::{self, Reply};
use crate::zone::Zone;

/// Answers queries, however they came.
#[derive(Debug)]
pub(crate) struct Responder {
    pub(crate) zone: Zone,
    pub(crate) records: Arc<dyn Records>,
    pub(crate) counters: Arc<Counters>,
}

impl Responder {
    /// Writes the answer to a datagram, and says whether there is one to send.
    pub(crate) fn datagram(
        &self,
        packet: &[u8],
        from: IpAddr,
        now: Instant,
        limiter: &mut Limiter,
        out: &mut Vec<u8>,
    ) -> bool {
        count(&self.counters.udp);
        let Some((asked, reply)) = self.reply(packet) else { return false };
        match limiter.judge(from, &kind(asked.question.as_ref(), &reply), now) {
            Verdict::Pass => {}
            // Without a question there is nothing to ask again by TCP.
            Verdict::Slip if asked.question.is_some() => {
                count(&self.counters.slipped);
                encoding::truncated(&asked, out);
                return true;
            }
            Verdict::Slip | Verdict::Drop => {
                count(&self.counters.limited);
                return false;
            }
        }
        self.tally(reply.code);
        if encoding::datagram(&asked, reply, out) == Written::Truncated {
            count(&self.counters.truncated);
        }
        true
    }

    /// Writes the answer to a message that came by TCP, and says whether there is one to send.
    pub(crate) fn segment(&self, message: &[u8], out: &mut Vec<u8>) -> bool {
        count(&self.counters.tcp);
        let Some((asked, reply)) = self.reply(message) else { return false };
        self.tally(reply.code);
        encoding::segment(&asked, reply, out);
        true
    }

    fn reply(&self, packet: &[u8]) -> Option<(Asked, Reply)> {
        match question::read(packet) {
            Heard::Nothing => {
                count(&self.counters.ignored);
                None
            }
            Heard::Unanswerable(asked, code) => Some((asked, Reply::bare(code))),
            Heard::Question(asked, question) => {
                let reply = reply::find(&self.zone, &*self.records, &question);
                Some((asked, reply))
            }
        }
    }

    fn tally(&self, code: ResponseCode) {
        count(match code {
            ResponseCode::NoError => &self.counters.answered,
            ResponseCode::NXDomain => &self.counters.no_such_name,
            ResponseCode::FormErr => &self.counters.malformed,
            _ => &self.counters.refused,
        });
    }
}

/// What makes two answers identical to the rate limit. Names that do not exist are all alike, and so are refusals: the
/// names in them are the sender's to invent.
fn kind<'a>(question: Option<&'a Query>, reply: &Reply) -> (u16, Option<&'a Query>) {
    let question = question.filter(|_| reply.code == ResponseCode::NoError);
    (reply.code.into(), question)
}
