//! The authoritative DNS server of a zone whose names come from a peer table.
//!
//! It knows no relay: a [`zone::Zone`] says what never changes, and a [`records::Records`] is asked for the rest, for every query.
//! [`server::Server`] answers on UDP and TCP. Signed zones, transfers, and wildcards are not here.
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
