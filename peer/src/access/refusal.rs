//! Why a request is not let through, in a status, a word for programs, and sentences for people.

use http::StatusCode;

use super::place::Place;

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The share's time is over.
    Over,
    /// It takes a password, and then leads to this target.
    Password {
        /// Where to go on, a path of this site.
        to: String,
        /// Whether one was given that is wrong.
        wrong: bool,
    },
    /// Too many wrong passwords; or too many at once.
    TooMany {
        /// Seconds to wait.
        wait: u64,
    },
    /// It takes a link.
    Link,
    /// The link is none of this site.
    UnknownLink,
    /// The link was revoked.
    RevokedLink,
    /// The link's time is over.
    ExpiredLink,
    /// The links that this visitor has are for other places, which are these.
    OtherPlace(Vec<Place>),
    /// A page of another site has sent it.
    Foreign,
    /// Something that the owner has to mend.
    Broken,
    /// The peer has no such page.
    NoSuchPage,
    /// The peer's page does not take this method, but these.
    Method(&'static str),
    /// The peer's page takes no such body.
    Body,
}

impl Refusal {
    /// The response's status.
    pub fn status(&self) -> StatusCode {
        match self {
            Refusal::Over | Refusal::ExpiredLink => StatusCode::GONE,
            Refusal::Password { .. } => StatusCode::UNAUTHORIZED,
            Refusal::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Refusal::Link
            | Refusal::UnknownLink
            | Refusal::RevokedLink
            | Refusal::OtherPlace(_)
            | Refusal::Foreign => StatusCode::FORBIDDEN,
            Refusal::Broken => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::NoSuchPage => StatusCode::NOT_FOUND,
            Refusal::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::Body => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }

    /// A word for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Refusal::Over => "share-over",
            Refusal::Password { wrong: false, .. } => "password-needed",
            Refusal::Password { wrong: true, .. } => "password-wrong",
            Refusal::TooMany { .. } => "too-many-tries",
            Refusal::Link => "link-needed",
            Refusal::UnknownLink => "link-unknown",
            Refusal::RevokedLink => "link-revoked",
            Refusal::ExpiredLink => "link-expired",
            Refusal::OtherPlace(_) => "link-for-another-place",
            Refusal::Foreign => "foreign-request",
            Refusal::Broken => "out-of-order",
            Refusal::NoSuchPage => "no-such-page",
            Refusal::Method(_) => "method-not-allowed",
            Refusal::Body => "body-too-large",
        }
    }

    /// A few words for people.
    pub fn title(&self) -> &'static str {
        match self {
            Refusal::Over => "This share has ended",
            Refusal::Password { .. } => "Password, please",
            Refusal::TooMany { .. } => "Too many tries",
            Refusal::Link => "This is open by link only",
            Refusal::UnknownLink => "This link does not open anything",
            Refusal::RevokedLink => "This link was taken back",
            Refusal::ExpiredLink => "This link has expired",
            Refusal::OtherPlace(_) => "Your link is for something else",
            Refusal::Foreign => "Sent by another site",
            Refusal::Broken => "Not open just now",
            Refusal::NoSuchPage => "No such page",
            Refusal::Method(_) => "This cannot be done here",
            Refusal::Body => "That was too much",
        }
    }

    /// What it means, and what to do.
    pub fn text(&self) -> String {
        match self {
            Refusal::Over => "Its owner has shared it for a time that is over. Ask them to share it again.",
            Refusal::Password { .. } => "The owner of this site gives the password to those who may see it.",
            Refusal::TooMany { wait } => {
                let wait = match wait {
                    1 => "a second".to_owned(),
                    2..=90 => format!("{wait} seconds"),
                    _ => format!("{} minutes", wait.div_ceil(60)),
                };
                return format!("Wait {wait}, then try the password again.");
            }
            Refusal::Link => {
                "Open the whole link that its owner has sent you; a part of the address is not enough. If you did \
                 and see this, your browser keeps no cookies for this site."
            }
            Refusal::UnknownLink => {
                "Perhaps a part of it was lost on the way. Open the whole link as you got it, or ask for it again."
            }
            Refusal::RevokedLink => "The owner has revoked it. Ask them for a new one.",
            Refusal::ExpiredLink => "It was good for a time that is over. Ask the owner for a new one.",
            Refusal::OtherPlace(_) => "This address is not part of what your link opens.",
            Refusal::Foreign => {
                "A page of another site made your browser send this, so nothing was done. Open the site itself and \
                 try there."
            }
            Refusal::Broken => "The owner of this site has to mend something first. Try again later.",
            Refusal::NoSuchPage => "There is nothing at this address.",
            Refusal::Method(_) => "This page takes no requests of this kind.",
            Refusal::Body => "What was sent is larger than this page takes.",
        }
        .to_owned()
    }
}
