//! The authoritative DNS server of a zone whose names come from a peer table.
//!
//! It knows no relay: a [`zone::Zone`] says what never changes, and a [`records::Records`] is asked for the rest, for every query.
//! [`server::Server`] answers on UDP and TCP. Signed zones, transfers, and wildcards are not here.
//!
//! The messages are hickory-proto's, the loops around them are our own. hickory-server is fast enough (on two busy cores it took
//! 7.4 to 8.5 us of processor time for an answer, this crate 6.8 to 7.3, nsd 4.8 to 5.1; at 5,000 queries a second half of its
//! answers took 0.40 ms, of this crate's 0.05 and of nsd's 0.06), but it lets in any number of TCP connections, answers what is
//! malformed before a limit to answers can be asked, starts a task for every datagram, and answers from whatever address the system
//! chooses. `tests/outside/names/dns_rate.py` measures.
//!
//! Floors, from the ground up: [`counters`], [`limits`], [`records`] and [`zone`]; `question` reads a query,
//! `placement` says where in the zone its name is, `reply` finds the records, `encoding` makes the bytes that may be sent;
//! `rate` limits answers; `responder` is these together; `udp` and `tcp` carry it; [`server`].

pub mod counters;
mod encoding;
pub mod limits;
mod placement;
mod question;
mod rate;
pub mod records;
mod reply;
mod responder;
pub mod server;
mod tcp;
mod udp;
pub mod zone;
