//! Ends of an uplink that do not keep to the protocol: hand-written, so that they can send anything.

pub mod packets;
pub mod peer;
pub mod relay;
pub mod tunnel;
