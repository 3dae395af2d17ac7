//! Sizes that both ends of an uplink enforce (P-10). Deadlines and counts that an operator may tune are
//! configuration, not protocol, and live with the program that applies them.

/// Bytes of a packet's head: type, flags, reserved, payload length, MessageBoxID.
pub const PACKET_HEAD: usize = 24;

/// Bytes of a control frame's head: type, flags, reserved, payload length.
pub const CONTROL_HEAD: usize = 8;

/// Most bytes in an encoded REQUEST, RESPONSE or INFORMATIONAL head, and in a trailer section.
pub const MAX_HEAD: usize = 64 * 1024;

/// Most body bytes in one DATA packet.
pub const MAX_DATA: usize = 64 * 1024;

/// Most bytes in the payload of a control frame: a `Welcome` for [`MAX_NAMES`] and [`MAX_DOMAINS`] of the longest
/// URLs fits.
pub const MAX_CONTROL: usize = 32 * 1024;

/// Most field lines in one head or trailer section.
pub const MAX_FIELDS: usize = 128;

/// Most bytes in a request target (path and query).
pub const MAX_TARGET: usize = 8 * 1024;

/// Most names that one `Hello` may carry.
pub const MAX_NAMES: usize = 64;

/// Most domains that one `Hello` may carry.
pub const MAX_DOMAINS: usize = 16;

/// Most relays that one `Welcome` may name.
pub const MAX_RELAYS: usize = 8;

/// Most addresses of one of these relays.
pub const MAX_ADDRESSES: usize = 8;

/// Most names that one `Answer` lists.
pub const MAX_LISTED: usize = 64;

/// Most domains that one `Answer` lists.
pub const MAX_LISTED_DOMAINS: usize = 32;

/// Bytes of an Ed25519 signature.
pub const SIGNATURE: usize = 64;

/// Bytes of a SHA-256 digest.
pub const DIGEST: usize = 32;

/// Most payload bytes of a FINAL packet: two counters, digest, trailers with their length, signature.
pub const MAX_FINAL: usize = 16 + DIGEST + 8 + MAX_HEAD + SIGNATURE;
