//! What happened, for programs (`--events json`: one object a line on standard output) or for people.

use oriel_transport::lines;
use serde_json::{Value, json};

/// Where events go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Events {
    /// One JSON object a line on standard output.
    Json,
    /// Sentences on standard output for what an operator waits for; the rest is left to the log.
    #[default]
    People,
    /// Nothing: for a relay inside another program.
    Silent,
}

/// One thing that happened.
#[derive(Debug)]
pub enum Event<'a> {
    /// The relay has bound its addresses.
    Listening {
        /// HTTPS and uplinks.
        https: String,
        /// Plain HTTP, if on.
        http: Option<String>,
        /// The zone's DNS, if on.
        dns: Option<String>,
        /// The loopback address for health and metrics, if on.
        admin: Option<String>,
        /// Where to point a browser first.
        url: String,
    },
    /// An exchange has ended.
    Exchange {
        /// The MessageBoxID.
        id: &'a str,
        /// The name it was for.
        name: &'a str,
        /// The request's method.
        method: &'a str,
        /// The request's path, without the query.
        path: &'a str,
        /// The status that the visitor was sent.
        status: u16,
        /// Body bytes sent to the visitor.
        bytes: u64,
        /// Milliseconds from the request's head to the response's end.
        ms: u128,
        /// Whether the response was complete.
        complete: bool,
    },
    /// A peer's names are served from now on.
    PeerOnline {
        /// The names.
        names: Vec<String>,
        /// Its identity.
        identity: String,
    },
    /// A peer's uplink was lost.
    PeerOffline {
        /// The names.
        names: Vec<String>,
        /// Why.
        reason: &'a str,
    },
    /// No new connections are taken; exchanges under way go on.
    Draining,
    /// The relay has ended.
    Stopped,
}

impl Events {
    /// Whether exchanges are to be reported one by one.
    pub fn wants_exchanges(self) -> bool {
        self == Events::Json
    }

    /// Reports one event. If nobody reads standard output any more, that is not the relay's trouble.
    pub fn emit(self, event: &Event<'_>) {
        let line = match self {
            Events::Json => Some(event.json().to_string()),
            Events::People => event.sentence(),
            Events::Silent => None,
        };
        if let Some(line) = line {
            lines::say(format!("{line}\n"), if self == Events::Json { dropped_json } else { dropped });
        }
    }
}

fn dropped_json(count: u64) -> String {
    format!("{}\n", json!({"event": "dropped", "count": count}))
}

fn dropped(count: u64) -> String {
    format!("{count} lines not shown: nobody read what was said\n")
}

impl Event<'_> {
    fn json(&self) -> Value {
        match self {
            Event::Listening { https, http, dns, admin, .. } => {
                json!({"event": "listening", "https": https, "http": http, "dns": dns, "admin": admin})
            }
            Event::Exchange { id, name, method, path, status, bytes, ms, complete } => json!({
                "event": "exchange", "id": id, "name": name, "method": method, "path": path,
                "status": status, "bytes": bytes, "ms": ms, "complete": complete,
            }),
            Event::PeerOnline { names, identity } => {
                json!({"event": "peer-online", "names": names, "identity": identity})
            }
            Event::PeerOffline { names, reason } => {
                json!({"event": "peer-offline", "names": names, "reason": reason})
            }
            Event::Draining => json!({"event": "draining"}),
            Event::Stopped => json!({"event": "stopped"}),
        }
    }

    fn sentence(&self) -> Option<String> {
        Some(match self {
            Event::Listening { https, http, dns, url, .. } => {
                let plain = http.as_ref().map(|http| format!(", plain HTTP on {http}")).unwrap_or_default();
                let dns = dns.as_ref().map(|dns| format!(", DNS on {dns}")).unwrap_or_default();
                format!("oriel-relay is listening: HTTPS and uplinks on {https}{plain}{dns}\n\n  {url}\n")
            }
            Event::PeerOnline { names, .. } => format!("online: {}", names.join(", ")),
            Event::PeerOffline { names, reason } => format!("offline: {} ({reason})", names.join(", ")),
            Event::Draining => "Draining: exchanges under way are finished, new ones refused. \
                                A second signal ends at once."
                .into(),
            Event::Stopped => "Stopped.".into(),
            Event::Exchange { .. } => return None,
        })
    }
}
