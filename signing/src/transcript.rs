//! Transcripts: a kept proof of who signed a file, which whoever has file and transcript can check at any time.
//!
//! ```text
//! oriel-transcript-1 LF | 32 bytes, the identity's key | part ...
//! part = REQUEST | RESPONSE | DATA ... | FINAL
//! ```
//!
//! The parts are made of the protocol's own packets. REQUEST holds the method, the URL and the fields that the
//! signature binds, with the nonce in `accept-signature`; RESPONSE and FINAL are as they came; of a DATA packet there
//! are its head, its offset and its signature, if it had one, while its body bytes are in the file, though its
//! length counts them. A part whose transfer broke off ends with a DATA packet that has a signature, and the next
//! one goes on from there.

mod body;
pub mod check;
pub mod fault;
pub mod range;
pub mod recorder;
mod request;

use oriel_protocol::key::PublicKey;

/// The first line of a transcript.
pub const FIRST_LINE: &[u8] = b"oriel-transcript-1\n";

/// What stands before the first part.
pub fn begin(key: &PublicKey) -> Vec<u8> {
    [FIRST_LINE, key.as_bytes()].concat()
}
