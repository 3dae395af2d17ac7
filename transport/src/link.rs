//! Links: from the relay that a request has come to, to one that has an uplink for it (PROTOCOL.md, section 12).
//!
//! Floors, from the ground up: `half` (one direction of an exchange that is passed on); `forwarded` (both, behind
//! their preface); then the two ends of a link: `listen` and `dial`.

mod dial;
mod forwarded;
mod half;
mod listen;

pub use dial::{DialError, Link, LinkDialer};
pub use forwarded::{Forwarded, PassedOn, PrefaceError};
pub use half::Half;
pub use listen::{LinkAttempt, LinkError, LinkFrom, LinkListener, LinkStream};
