//! Where what stands in the table.

use std::fmt::Write;

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use super::TokenDigest;

/// The format of all that stands in the table; a higher number than [`FORMAT`] is a newer release's.
pub const FORMAT_KEY: &str = "format";
/// The format that this release reads and writes.
pub const FORMAT: u32 = 1;

/// The folder of names.
pub const NAMES: &str = "names/";
/// The folder of identities.
pub const IDENTITIES: &str = "identities/";
/// The folder of invitations.
pub const INVITES: &str = "invites/";
/// The folder of hosts outside the zone.
pub const DOMAINS: &str = "domains/";
/// The folder of sealed certificates.
pub const CERTS: &str = "certs/";
/// The folder of the sealed account at a certificate authority.
pub const ACME: &str = "acme/";
/// The folder of TXT values that prove the zone to a certificate authority.
pub const TEXTS: &str = "challenges/dns/";
/// The folder of digests that prove a host to a certificate authority.
pub const ALPN: &str = "challenges/alpn/";
/// The folder of the array's relays.
pub const RELAYS: &str = "relays/";
/// The folder of uplinks.
pub const UPLINKS: &str = "uplinks/";
/// The folder of what one relay does for all.
pub const LOCKS: &str = "locks/";

/// A name's record.
pub fn name(name: &Name) -> String {
    format!("{NAMES}{name}")
}

/// An identity's holdings.
pub fn identity(identity: &PublicKey) -> String {
    format!("{IDENTITIES}{identity}")
}

/// An invitation, by its token's digest in hexadecimal digits.
pub fn invite(digest: &TokenDigest) -> String {
    let mut key = INVITES.to_owned();
    for byte in digest {
        // Writing to a String cannot fail.
        let _ = write!(key, "{byte:02x}");
    }
    key
}

/// A host outside the zone.
pub fn domain(domain: &str) -> String {
    format!("{DOMAINS}{domain}")
}

/// A relay.
pub fn relay(relay: &PublicKey) -> String {
    format!("{RELAYS}{relay}")
}

/// A name's uplinks at one relay.
pub fn uplink(name: &Name, relay: &PublicKey) -> String {
    format!("{UPLINKS}{name}/{relay}")
}

/// The name and the relay of an uplink's key without its folder.
pub fn parse_uplink(rest: &str) -> Option<(Name, PublicKey)> {
    let (name, relay) = rest.split_once('/')?;
    Some((name.parse().ok()?, relay.parse().ok()?))
}
