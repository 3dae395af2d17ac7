//! A request's part of what its name may use.

use oriel_protocol::control::InstanceId;
use oriel_protocol::name::Name;

use crate::fair_use::Refused;
use crate::fair_use::pace::Pace;
use crate::front::{Front, Visitor};
use crate::pages::Fault;

/// Counts a request for its name; what comes back is the pace of its bodies, if that is limited.
pub(super) fn of(
    front: &Front,
    visitor: &Visitor,
    name: &Name,
    canary: Option<InstanceId>,
) -> Result<Option<Pace>, Fault> {
    // A peer whose canaries were refused would take its uplink for dead, just when it has most to do.
    if canary.is_some() && front.directory.pick(name, canary).is_some() {
        return Ok(None);
    }
    let admitted = front.fair_use.admit(name, &visitor.tally, || front.registrar.claimed_at(name));
    admitted.map_err(|refused| match refused {
        Refused::Connections => Fault::Crowded,
        Refused::Requests { after } => {
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            Fault::OverRate { retry_after: u16::try_from(seconds).unwrap_or(u16::MAX) }
        }
    })
}
