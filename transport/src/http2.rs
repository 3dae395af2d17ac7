//! Uplinks over a byte stream: HTTP/2 (RFC 9113) in which the relay is the client, on a connection that the peer has
//! dialled (PROTOCOL.md, section 16). Each exchange is a stream with flow control of its own; the packets are those
//! of QUIC.
//!
//! Floors, from the ground up: `calm` (what is read), `written` and [`halves`] (one stream); then the two ends: [`relay`] and [`peer`].

mod calm;
pub(crate) mod halves;
pub(crate) mod peer;
pub(crate) mod relay;
mod written;

use std::time::Duration;

use h2::Reason;
use oriel_protocol::close::CloseCode;

use crate::windows::STREAM_WINDOW;

/// Close codes stand above those that HTTP/2 gives a meaning (P-83).
const OF_A_STREAM: u32 = 0x6f72_0000;
/// The end of a whole connection is told apart from that of a stream.
const OF_ALL: u32 = 0x6f73_0000;

/// Bytes of a frame at most: a whole DATA packet and its head.
const FRAME: u32 = 80 * 1024;

/// What one stream may queue before it waits for the connection.
const SEND_BUFFER: usize = STREAM_WINDOW as usize;

/// Bytes of header fields that are taken: ours say next to nothing.
const HEADERS: u32 = 8 * 1024;

/// Streams that either end has reset and still remembers, so that what was under way for them does no harm.
const REMEMBERED: usize = 4096;

/// And for how long: what the other end had sent before it heard of the reset may lie behind much else.
const REMEMBERED_FOR: Duration = Duration::from_secs(30);

/// How long an end that closes a connection goes on writing what it has said.
const CLOSING: Duration = Duration::from_millis(200);

fn of_a_stream(code: CloseCode) -> Reason {
    (OF_A_STREAM | (code.to_u32() & 0xffff)).into()
}

fn of_all(code: CloseCode) -> Reason {
    (OF_ALL | (code.to_u32() & 0xffff)).into()
}

/// The close code of a stream that was reset; `None` if the connection has ended.
fn stream_code(reason: Reason) -> Option<CloseCode> {
    match (u32::from(reason) & 0xffff_0000, reason) {
        (OF_A_STREAM, reason) => Some(CloseCode::from_u32(u32::from(reason) & 0xffff)),
        // What the library says when the other end lets go of a stream.
        (_, Reason::CANCEL | Reason::NO_ERROR | Reason::STREAM_CLOSED | Reason::REFUSED_STREAM) => {
            Some(CloseCode::Cancelled)
        }
        _ => None,
    }
}

/// The close code of a connection, if the other end has told one.
fn all_code(reason: Reason) -> Option<CloseCode> {
    (u32::from(reason) & 0xffff_0000 == OF_ALL).then(|| CloseCode::from_u32(u32::from(reason) & 0xffff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p83_codes_of_streams_and_connections_are_told_apart() {
        for &code in CloseCode::ALL {
            assert_eq!(stream_code(of_a_stream(code)), Some(code));
            assert_eq!(all_code(of_all(code)), Some(code));
            assert_eq!(stream_code(of_all(code)), None);
            assert_eq!(all_code(of_a_stream(code)), None);
        }
        assert_eq!(stream_code(Reason::PROTOCOL_ERROR), None);
    }
}
