//! What a peer is told when it does not get a name: whose rule it was, and what to try.

use std::time::Duration;

use oriel_protocol::control::{Refusal, RefusalCode};
use oriel_protocol::name::Name;

use crate::table::Claimed;

/// Why a name is not to be had.
#[derive(Debug)]
pub(super) enum Refused {
    /// Nobody may have it.
    Reserved,
    /// An invitation is needed.
    InviteRequired,
    /// Too many new names from there; try after this long.
    TooFast(Duration),
    /// It belongs to somebody else, or to nobody.
    NotYours,
    /// The table cannot be written.
    Unavailable,
    /// The table says no.
    Table(Claimed),
}

const TRY_AGAIN: Duration = Duration::from_secs(5);
const DAY: u64 = 24 * 60 * 60;

impl Refused {
    pub(super) fn code(&self) -> RefusalCode {
        match self {
            Refused::Reserved => RefusalCode::NameReserved,
            Refused::InviteRequired => RefusalCode::InviteRequired,
            Refused::TooFast(_) => RefusalCode::TooFast,
            Refused::NotYours | Refused::Table(Claimed::Taken) => RefusalCode::NameTaken,
            Refused::Unavailable | Refused::Table(Claimed::Yes) => RefusalCode::Unavailable,
            Refused::Table(Claimed::Revoked(_)) => RefusalCode::Revoked,
            Refused::Table(Claimed::Resting(_)) => RefusalCode::NameResting,
            Refused::Table(Claimed::LooksLike(_)) => RefusalCode::NameConfusable,
            Refused::Table(Claimed::NotForSale) => RefusalCode::RegistrationClosed,
            Refused::Table(Claimed::BadInvite) => RefusalCode::InviteInvalid,
            Refused::Table(Claimed::TooMany) => RefusalCode::TooManyNames,
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self {
            Refused::TooFast(wait) => Some(*wait),
            other => other.code().is_temporary().then_some(TRY_AGAIN),
        }
    }
}

/// The refusal to answer with.
pub(super) fn refusal(name: &Name, refused: &Refused) -> Refusal {
    let message = match refused {
        Refused::Reserved => {
            format!("this relay keeps the name {name}, or one that looks like it, from everybody; choose another name")
        }
        Refused::InviteRequired => {
            "this relay takes new names by invitation: ask its operator for one and pass it with --invite FILE".into()
        }
        Refused::TooFast(wait) => {
            let minutes = wait.as_secs().div_ceil(60);
            format!("this relay takes only so many new names an hour from one address; try again in {minutes} min")
        }
        Refused::NotYours => format!("the name {name} is not held by this identity"),
        Refused::Unavailable | Refused::Table(Claimed::Yes) => {
            "the relay cannot register names now: try again later".into()
        }
        Refused::Table(Claimed::Taken) => {
            format!("the name {name} belongs to another identity; choose another name")
        }
        Refused::Table(Claimed::Revoked(reason)) => match reason {
            Some(reason) => format!("the name {name} was revoked by the relay's operator: {reason}"),
            None => format!("the name {name} was revoked by the relay's operator"),
        },
        Refused::Table(Claimed::Resting(seconds)) => {
            let days = seconds.div_ceil(DAY).max(1);
            format!("the name {name} was given up not long ago and can be claimed in {days} days; choose another name")
        }
        Refused::Table(Claimed::LooksLike(other)) => {
            format!("the name {name} looks like {other}, which belongs to another identity; choose another name")
        }
        Refused::Table(Claimed::NotForSale) => "this relay takes no new names".into(),
        Refused::Table(Claimed::BadInvite) => {
            format!("the invitation is used up, expired, unknown, or not for the name {name}")
        }
        Refused::Table(Claimed::TooMany) => {
            "this identity holds as many names as this relay allows; give one up with oriel release".into()
        }
    };
    Refusal { code: refused.code(), message, retry_after: refused.retry_after() }
}
