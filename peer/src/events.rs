//! What happened, for programs (`--events json`: one object a line on standard output) or for people.

use std::io::IsTerminal;
use std::time::Duration;

use oriel_transport::carrier::Carrier;
use oriel_transport::{lines, supervisor};
use serde_json::{Value, json};

use crate::{qr, words};

/// Where events go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Events {
    /// One JSON object a line on standard output.
    Json,
    /// Sentences on standard output.
    #[default]
    People,
    /// Nothing: for a peer inside another program.
    Silent,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// Who may see a site, and what leaves with it: told before it is online.
    Sharing {
        /// For programs: the whole event.
        json: &'a Value,
        /// For people.
        sentences: &'a str,
    },
    /// A name can be visited: the canary came through.
    Online {
        /// The name.
        name: &'a str,
        /// Its public URL.
        url: &'a str,
        /// The URL with the identity's key, for visitors who verify.
        link: &'a str,
        /// What the uplink runs over.
        transport: Carrier,
        /// The relay.
        relay: &'a str,
    },
    /// An uplink runs over another carrier now, or over another connection of the same kind.
    Moved {
        /// Which one.
        transport: Carrier,
        /// The one before.
        from: Carrier,
        /// Why.
        reason: &'a str,
        /// The relay.
        relay: &'a str,
    },
    /// A name can no longer be visited.
    Offline {
        /// The name.
        name: &'a str,
        /// Why.
        reason: &'a str,
        /// When the next attempt begins.
        retry_in: Duration,
        /// Whether the same was told before: people are told a reason once.
        again: bool,
    },
    /// A domain shows a name's site.
    Domain {
        /// The domain.
        domain: &'a str,
        /// The name.
        name: &'a str,
        /// The domain's public URL.
        url: &'a str,
    },
    /// A verifying proxy listens.
    Open {
        /// What a browser is to visit.
        url: &'a str,
        /// The key that everything is verified against.
        key: &'a str,
    },
    /// A verifying proxy has not handed on a response, or not all of it.
    Refused {
        /// The verdict's word, or `slow` or `unreachable`.
        code: &'a str,
        /// What was asked for.
        url: &'a str,
        /// A sentence for people.
        message: &'a str,
    },
    /// An exchange has ended.
    Exchange {
        /// The MessageBoxID.
        id: &'a str,
        /// The request's method.
        method: &'a str,
        /// The request's path, without the query.
        path: &'a str,
        /// The status sent; 0 if there was none.
        status: u16,
        /// Body bytes sent.
        bytes: u64,
        /// Milliseconds.
        ms: u128,
    },
    /// Something went wrong that its user may want to mend.
    Error {
        /// A word for programs, such as `name-taken`.
        code: &'a str,
        /// A sentence for people.
        message: &'a str,
    },
    /// Where the owner of a name sees who looks at it.
    Owner {
        /// The name.
        name: &'a str,
        /// The page's address, on this machine.
        url: &'a str,
    },
    /// A folder is being read.
    Indexing {
        /// The name.
        name: &'a str,
        /// Pictures and videos whose facts have been read.
        indexed: u64,
        /// Pictures and videos found so far.
        found: u64,
        /// Whether all of it has been read.
        done: bool,
    },
    /// Somebody was sent an invitation.
    Told {
        /// The name.
        name: &'a str,
        /// The address.
        to: &'a str,
    },
    /// The owner is to send an invitation.
    Tell {
        /// The name.
        name: &'a str,
        /// What opens a mail program with it.
        mailto: &'a str,
        /// A text to paste.
        text: &'a str,
    },
    /// The program has ended.
    Stopped,
}

impl Events {
    /// Whether exchanges are to be reported one by one.
    pub fn wants_exchanges(self) -> bool {
        self == Events::Json
    }

    /// Whether a line of progress takes the place of the one before.
    pub fn rewrites(self) -> bool {
        self == Events::Json || self == Events::People && std::io::stdout().is_terminal()
    }

    /// Reports one event. If nobody reads standard output any more, that is not the peer's trouble.
    pub fn emit(self, event: &Event<'_>) {
        let text = match self {
            Events::Json => Some(format!("{}\n", event.json())),
            // A line of progress that may stand there is written over.
            Events::People if self.rewrites() => event.sentence().map(|text| format!("\r\x1b[K{text}")),
            Events::People => event.sentence(),
            Events::Silent => None,
        };
        if let Some(text) = text {
            lines::say(text, if self == Events::Json { dropped_json } else { dropped });
        }
    }
}

fn dropped_json(count: u64) -> String {
    format!("{}\n", json!({"event": "dropped", "count": count}))
}

fn dropped(count: u64) -> String {
    format!("{} not shown: nobody read what was said\n", words::count(count, "line"))
}

impl Event<'_> {
    fn json(&self) -> Value {
        match self {
            Event::Sharing { json, .. } => (*json).clone(),
            Event::Online { name, url, link, transport, relay } => json!({
                "event": "online", "name": name, "url": url, "link": link, "transport": transport.word(),
                "relay": relay,
            }),
            Event::Moved { transport, from, reason, relay } => json!({
                "event": "moved", "transport": transport.word(), "from": from.word(), "reason": reason,
                "relay": relay,
            }),
            Event::Offline { name, reason, retry_in, .. } => json!({
                "event": "offline", "name": name, "reason": reason, "retry_in_ms": retry_in.as_millis(),
            }),
            Event::Domain { domain, name, url } => {
                json!({"event": "domain", "domain": domain, "name": name, "url": url})
            }
            Event::Open { url, key } => json!({"event": "open", "url": url, "key": key}),
            Event::Refused { code, url, message } => {
                json!({"event": "refused", "code": code, "url": url, "message": message})
            }
            Event::Exchange { id, method, path, status, bytes, ms } => json!({
                "event": "exchange", "id": id, "method": method, "path": path, "status": status, "bytes": bytes,
                "ms": ms,
            }),
            Event::Error { code, message } => json!({"event": "error", "code": code, "message": message}),
            Event::Owner { name, url } => json!({"event": "owner", "name": name, "url": url}),
            Event::Indexing { name, indexed, found, done } => json!({
                "event": "indexing", "name": name, "done": indexed, "found": found, "complete": done,
            }),
            Event::Told { name, to } => json!({"event": "told", "name": name, "to": to}),
            Event::Tell { name, mailto, text } => {
                json!({"event": "tell", "name": name, "mailto": mailto, "text": text})
            }
            Event::Stopped => json!({"event": "stopped"}),
        }
    }

    fn sentence(&self) -> Option<String> {
        Some(match self {
            Event::Sharing { sentences, .. } => format!("{sentences}\n"),
            Event::Online { name, url, link, .. } => {
                let code = if std::io::stdout().is_terminal() { qr::code(url) } else { None };
                let code = code.unwrap_or_default();
                format!(
                    "{name} is online:\n\n    {url}\n\n{code}For visitors who verify what arrives:\n\n    {link}\n\n"
                )
            }
            Event::Moved { transport, from, reason, .. } => {
                format!("moved from {from} to {transport}: {reason}\n")
            }
            Event::Offline { again: true, .. } => return None,
            Event::Offline { name, reason, retry_in, .. } => {
                let when = match retry_in.as_secs_f64() {
                    soon if soon < 0.05 => "at once".to_owned(),
                    later => format!("in {later:.1} s"),
                };
                format!("{name} is offline: {reason}; trying again {when}\n")
            }
            Event::Domain { name, url, .. } => format!("{name} is also at:\n\n    {url}\n\n"),
            Event::Open { url, .. } => format!("Verified here, until this program ends:\n\n    {url}\n\n"),
            Event::Error { message, .. } => format!("{message}\n"),
            // Whoever reads the journal is not the owner alone.
            Event::Owner { name, .. } if supervisor::keeps(std::io::stdout()) => {
                format!("Who looks at {name}: `oriel status` says where you see that\n")
            }
            Event::Owner { name, url } => {
                format!("Who looks at {name}, for your eyes only:\n\n    {url}\n\n")
            }
            // The next line takes its place, where that can be.
            Event::Indexing { name, indexed, found, done: false } => {
                let end = if std::io::stdout().is_terminal() { "" } else { "\n" };
                format!("{name}: {indexed} of {found} pictures looked at{end}")
            }
            Event::Indexing { name, indexed, .. } => {
                format!("{name}: all {} looked at\n", words::count(*indexed, "picture"))
            }
            Event::Told { name, to } => format!("{to} was told of {name}\n"),
            Event::Tell { text, mailto, .. } => {
                format!(
                    "To tell people, paste this:\n\n{text}\nor open this, which begins an e-mail:\n\n    {mailto}\n\n"
                )
            }
            Event::Stopped => "Stopped.\n".into(),
            // People read of refusals on standard error.
            Event::Refused { .. } | Event::Exchange { .. } => return None,
        })
    }
}
