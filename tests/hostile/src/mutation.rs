//! What one attack is.

use std::fmt;

use crate::answer::Answer;
use crate::forge::Forger;
use crate::pages::HOME;
use crate::question::Question;

/// One way to alter what passes.
#[derive(Clone, Copy, Debug)]
pub struct Mutation {
    /// Its name, for people and for the control port.
    pub name: &'static str,
    /// What it does, in one line.
    pub does: &'static str,
    /// The page that it is to be tried on.
    pub path: &'static str,
    /// What it needs to be tried.
    pub needs: Needs,
    /// The verdict code that is right. `None`: the visitor must give up by a deadline of its own, and says so in its
    /// own words.
    pub code: Option<&'static str>,
    /// What is done.
    pub act: Act,
}

/// What must be given for an attack to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: a GET of the page.
    Nothing,
    /// A GET with `range: bytes=1000-1999`.
    Range,
    /// A POST with a body.
    Upload,
    /// A POST with a body and its `content-digest`.
    UploadDigest,
    /// A visitor who has seen a delegation with the serial [`SERIAL`](crate::builtin::SERIAL).
    Memory,
    /// The site's own identity, in the attacker's hands.
    Identity,
}

/// What is done, and when. Each returns `None` where it does not fit what passes; then nothing was altered.
#[derive(Clone, Copy)]
pub enum Act {
    /// Nothing: the relay is honest.
    Nothing,
    /// The request is altered.
    Request(fn(&mut Question) -> Option<()>),
    /// The response is altered.
    Answer(fn(&mut Answer) -> Option<()>),
    /// The response is altered with keys.
    Forged(fn(&mut Answer, &Forger<'_>) -> Option<()>),
    /// Another response is fetched, and something of it used.
    Spliced(Second, fn(&mut Answer, Answer) -> Option<()>),
}

/// Which other response an attack uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// An earlier one to the same URL, as it went to whoever had asked.
    Earlier,
    /// One to the same request, but of another visitor, with another nonce.
    OtherNonce,
    /// Another one to the very same request.
    SameNonce,
    /// One for another page, with the same nonce.
    OtherPage,
}

impl Mutation {
    /// An attack on the home page that needs nothing.
    pub const fn new(name: &'static str, code: &'static str, does: &'static str, act: Act) -> Self {
        Self { name, does, path: HOME, needs: Needs::Nothing, code: Some(code), act }
    }

    /// On another page.
    #[must_use]
    pub const fn on(self, path: &'static str) -> Self {
        Self { path, ..self }
    }

    /// With a need.
    #[must_use]
    pub const fn with(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }

    /// With no code that is the same for all visitors.
    #[must_use]
    pub const fn apart(self) -> Self {
        Self { code: None, ..self }
    }

    /// `request` or `response`: which of the two is altered.
    pub const fn phase(&self) -> &'static str {
        match self.act {
            Act::Nothing => "none",
            Act::Request(_) => "request",
            Act::Answer(_) | Act::Forged(_) | Act::Spliced(..) => "response",
        }
    }
}

impl Needs {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Range => "range",
            Self::Upload => "upload",
            Self::UploadDigest => "upload-digest",
            Self::Memory => "memory",
            Self::Identity => "identity",
        }
    }
}

impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Request(_) => "Request",
            Self::Answer(_) => "Answer",
            Self::Forged(_) => "Forged",
            Self::Spliced(..) => "Spliced",
        })
    }
}
