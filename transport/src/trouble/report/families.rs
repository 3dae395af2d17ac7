//! The address families by which a relay is advertised: one may be dead while the other works.

use std::net::SocketAddr;

/// What comes from an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// It works.
    Works,
    /// A refusal.
    Refuses,
    /// Nothing.
    Silent,
}

/// What to say of the family that does not work although the other does. A family that this computer has no way to is
/// not dead, but not there: the caller leaves it out. Nobody advertises a loopback address.
pub(super) fn trouble(answers: impl Iterator<Item = (SocketAddr, Heard)>) -> Option<&'static str> {
    let (mut v4, mut v6) = (Vec::new(), Vec::new());
    for (address, heard) in answers.filter(|(address, _)| !address.ip().to_canonical().is_loopback()) {
        if address.is_ipv6() { v6.push(heard) } else { v4.push(heard) }
    }
    let works = |family: &[Heard]| family.contains(&Heard::Works);
    let refuses = |family: &[Heard]| family.contains(&Heard::Refuses);
    match (works(&v4), works(&v6)) {
        (true, false) if refuses(&v6) => Some("the relay does not listen on IPv6, or a firewall refuses it"),
        (true, false) if !v6.is_empty() => Some("IPv6 is advertised for the relay, but dead from here"),
        (false, true) if refuses(&v4) => Some("the relay does not listen on IPv4, or a firewall refuses it"),
        (false, true) if !v4.is_empty() => Some("IPv4 is advertised for the relay, but dead from here"),
        _ => None,
    }
}
