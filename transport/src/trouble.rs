//! What keeps a peer from a relay, in plain sentences that name DNS, UDP, TCP, TLS, a proxy or the clock.
//!
//! Small probes gather facts, each with a deadline; what the facts mean is said in one place for each. Nothing here
//! changes how an uplink is made: it is asked once that has failed, or by a person.

pub mod clock;
pub mod examine;
pub mod facts;
pub mod names;
pub mod portal;
pub mod quic;
pub mod report;
pub mod tcp;
pub mod tls;
pub mod uplink_tls;
pub mod web;
pub mod websocket;

use std::fmt;

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// From the relay's name to addresses.
    Dns,
    /// Datagrams, and QUIC over them.
    Udp,
    /// Connections.
    Tcp,
    /// Whether the relay proves itself.
    Tls,
    /// A proxy on the way out.
    Proxy,
    /// What time it is here.
    Clock,
}

impl Part {
    /// As programs read it.
    pub fn word(self) -> &'static str {
        match self {
            Part::Dns => "dns",
            Part::Udp => "udp",
            Part::Tcp => "tcp",
            Part::Tls => "tls",
            Part::Proxy => "proxy",
            Part::Clock => "clock",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Part::Dns => "DNS",
            Part::Udp => "UDP",
            Part::Tcp => "TCP",
            Part::Tls => "TLS",
            Part::Proxy => "proxy",
            Part::Clock => "clock",
        })
    }
}

/// How it is with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Well,
    /// It works, but not all of it.
    Impaired,
    /// It does not work.
    Broken,
    /// It could not be, or need not be, looked at.
    Unknown,
}

impl State {
    /// As programs read it.
    pub fn word(self) -> &'static str {
        match self {
            State::Well => "well",
            State::Impaired => "impaired",
            State::Broken => "broken",
            State::Unknown => "unknown",
        }
    }
}

/// What was found out about one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// About what.
    pub part: Part,
    /// How it is.
    pub state: State,
    /// For people.
    pub sentence: String,
}

impl Finding {
    /// One finding.
    pub fn new(part: Part, state: State, sentence: impl Into<String>) -> Self {
        Self { part, state, sentence: sentence.into() }
    }
}
