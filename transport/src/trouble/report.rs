//! What the facts about one relay mean: a line for each part, and a conclusion.

mod families;
mod tcp_lines;
mod udp_lines;

use std::time::SystemTime;

use super::facts::{Behind, Facts, OnTcp, Proxied};
use super::tls::TlsTrouble;
use super::{Finding, Part, State, clock, names, quic, uplink_tls};
use crate::carrier::{Carrier, Way};
use crate::resolve::RelayAddress;

/// All that is known about one relay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The relay.
    pub relay: RelayAddress,
    /// In the order DNS, UDP, TCP, TLS, proxy, clock.
    pub findings: Vec<Finding>,
    /// The ways that work, the best first.
    pub ways: Vec<Way>,
    /// In one sentence, or two.
    pub conclusion: String,
}

impl Report {
    /// What these facts mean.
    pub fn of(facts: &Facts) -> Self {
        let ways = ways(facts);
        let findings = vec![
            dns(facts, !ways.is_empty()),
            udp_lines::finding(facts),
            tcp_lines::finding(facts),
            tls(facts, !ways.is_empty()),
            proxy(facts),
            time(facts),
        ];
        let conclusion = conclude(facts, &ways, &findings);
        Self { relay: facts.relay.clone(), findings, ways, conclusion }
    }

    /// The same for a peer that is held to one carrier.
    #[must_use]
    pub fn held_to(mut self, only: Carrier) -> Self {
        let works = self.works();
        self.ways.retain(|way| way.carrier == only);
        if works {
            self.conclusion = if self.works() {
                format!("Publishing will work over {only}, to which --transport holds it.")
            } else {
                format!(
                    "Publishing will not work over {only}, to which --transport holds it; without that it will."
                )
            };
        } else if only != Carrier::Quic && self.answers_over_quic() {
            let why = cause(&self.findings);
            self.conclusion =
                ended(format!("Publishing will not work over {only}, to which --transport holds it: {why}"));
        }
        self
    }

    fn answers_over_quic(&self) -> bool {
        let is_up = |finding: &Finding| matches!(finding.state, State::Well | State::Impaired);
        self.findings.iter().any(|finding| finding.part == Part::Udp && is_up(finding))
    }

    /// Whether a peer can be online by this relay.
    pub fn works(&self) -> bool {
        !self.ways.is_empty()
    }
}

fn ways(facts: &Facts) -> Vec<Way> {
    let over_tcp = |on_tcp: &OnTcp, proxied| {
        let tcp = (on_tcp.uplink == uplink_tls::Answer::Up).then_some(Carrier::Tcp);
        let websocket = on_tcp.websocket.then_some(Carrier::WebSocket);
        tcp.into_iter().chain(websocket).map(move |carrier| Way { carrier, proxied }).collect::<Vec<_>>()
    };
    let through = facts.proxy.as_ref().and_then(Proxied::tunnel);
    let mut ways: Vec<Way> = through.map(|on_tcp| over_tcp(on_tcp, true)).unwrap_or_default();
    if passes_plain_http(facts) {
        ways.push(Way { carrier: Carrier::WebSocket, proxied: true });
    }
    // Without a road for canaries nothing is ever online.
    if answers_over_quic(facts) && has_https(facts) {
        ways.push(Way { carrier: Carrier::Quic, proxied: false });
    }
    ways.extend(facts.direct.iter().flat_map(|on_tcp| over_tcp(on_tcp, false)));
    ways
}

fn answers_over_quic(facts: &Facts) -> bool {
    facts.quic.iter().any(|(_, answer)| matches!(answer, quic::Answer::Up(_)))
}

/// Whether a request to the relay's HTTPS port gets there, as visitors' and canaries do (P-61).
fn has_https(facts: &Facts) -> bool {
    let leads =
        |on_tcp: &OnTcp| on_tcp.look.is_none() || on_tcp.websocket || on_tcp.uplink == uplink_tls::Answer::Up;
    let through = facts.proxy.as_ref().and_then(Proxied::tunnel);
    facts.direct.iter().chain(through).any(leads) || passes_plain_http(facts)
}

fn dns(facts: &Facts, works: bool) -> Finding {
    if facts.proxy_only {
        return Finding::new(Part::Dns, State::Unknown, "the proxy asks for the relay's address");
    }
    let host = &facts.relay.host;
    let trouble = names::judge(host, &facts.found);
    match (trouble, &facts.found) {
        (Some(trouble), found) if !works || found.is_err() => {
            let private = matches!(trouble, names::NameTrouble::Private { .. });
            let state = if private { State::Impaired } else { State::Broken };
            Finding::new(Part::Dns, state, trouble.to_string())
        }
        (_, Ok(found)) => {
            let found: Vec<String> = found.iter().map(|address| address.ip().to_string()).collect();
            Finding::new(Part::Dns, State::Well, format!("{host} is {}", found.join(", ")))
        }
        (_, Err(error)) => Finding::new(Part::Dns, State::Broken, error.to_string()),
    }
}

fn passes_plain_http(facts: &Facts) -> bool {
    facts.proxy.as_ref().is_some_and(|proxy| matches!(proxy.reached, Ok(Behind::PlainHttp)))
}

/// What was found over TCP, straight if that went as far.
fn best(facts: &Facts) -> Option<&OnTcp> {
    let through = facts.proxy.as_ref().and_then(Proxied::tunnel);
    let both = [facts.direct.as_ref(), through];
    let proved = |on_tcp: &&OnTcp| on_tcp.look.is_none();
    both.into_iter().flatten().find(proved).or(facts.direct.as_ref()).or(through)
}

fn tls(facts: &Facts, works: bool) -> Finding {
    let finding = |state, sentence: String| Finding::new(Part::Tls, state, sentence);
    if let Some(on_tcp) = best(facts) {
        let state = match (&on_tcp.look, works) {
            (TlsTrouble::None { .. }, _) => State::Well,
            (_, true) => State::Impaired,
            (_, false) => State::Broken,
        };
        return finding(state, on_tcp.look.to_string());
    }
    if passes_plain_http(facts) {
        return finding(State::Well, "the relay proves itself, within a WebSocket".into());
    }
    if answers_over_quic(facts) {
        return finding(State::Well, "the relay proves itself, over QUIC".into());
    }
    let over_udp = facts.quic.iter().find_map(|(_, answer)| match answer {
        quic::Answer::Tls(reason) => Some(reason),
        _ => None,
    });
    match (over_udp, &facts.portal) {
        (_, Some(portal)) => finding(State::Broken, portal.to_string()),
        (Some(reason), None) => {
            finding(State::Broken, format!("the relay does not prove itself over QUIC: {reason}"))
        }
        (None, None) => finding(State::Unknown, "not looked at: there is no connection".into()),
    }
}

fn proxy(facts: &Facts) -> Finding {
    let finding = |state, sentence: String| Finding::new(Part::Proxy, state, sentence);
    match &facts.proxy {
        None => finding(State::Unknown, "none is set".into()),
        Some(proxy) => match &proxy.reached {
            Err(sentence) => finding(State::Broken, sentence.clone()),
            Ok(Behind::PlainHttp) => finding(
                State::Impaired,
                format!(
                    "{} opens no tunnels, but lets a WebSocket through to the relay as plain HTTP",
                    proxy.name
                ),
            ),
            Ok(Behind::Tunnel(on_tcp)) if on_tcp.uplink == uplink_tls::Answer::Up || on_tcp.websocket => {
                finding(State::Well, format!("{} lets us through to the relay", proxy.name))
            }
            Ok(Behind::Tunnel(on_tcp)) => {
                let why = if on_tcp.look.is_none() {
                    tcp_lines::no_uplink(on_tcp)
                } else {
                    on_tcp.look.to_string()
                };
                finding(State::Broken, format!("{} opens a tunnel, but no uplink: {why}", proxy.name))
            }
        },
    }
}

fn time(facts: &Facts) -> Finding {
    let finding = |state, sentence: String| Finding::new(Part::Clock, state, sentence);
    match best(facts).map(|on_tcp| &on_tcp.look) {
        Some(look @ (TlsTrouble::Clock(_) | TlsTrouble::Dates { .. })) => {
            finding(State::Broken, look.to_string())
        }
        Some(TlsTrouble::OutOfDate { .. }) => finding(State::Well, "right, by the relay's own".into()),
        Some(TlsTrouble::None { date: Some(date), .. }) => match clock::skew(*date, SystemTime::now()) {
            Some(skew) => finding(State::Impaired, skew.to_string()),
            None => finding(State::Well, "right, by the relay's own".into()),
        },
        _ => finding(State::Unknown, "nothing to compare it with".into()),
    }
}

fn conclude(facts: &Facts, ways: &[Way], findings: &[Finding]) -> String {
    let quic = ways.iter().any(|way| way.carrier == Carrier::Quic);
    let Some(first) = ways.first() else {
        if answers_over_quic(facts) {
            let unseen = "There will be an uplink over QUIC, but it cannot be seen from here whether visitors get through";
            return ended(format!("{unseen}: {}", cause(findings)));
        }
        return ended(format!("Publishing will not work from here: {}", cause(findings)));
    };
    let over = shown(first.carrier);
    let through = if first.proxied { " through the proxy" } else { "" };
    let mut conclusion = format!("Publishing will work over {over}{through}");
    if !quic && !facts.proxy_only {
        conclusion.push_str(udp_lines::in_short(facts));
    } else if quic && ways.len() == 1 {
        conclusion.push_str("; there is nothing to fall back to should UDP be blocked");
    }
    let mut conclusion = ended(conclusion);
    let clock =
        findings.iter().find(|finding| finding.part == Part::Clock && finding.state == State::Impaired);
    if let Some(clock) = clock {
        conclusion.push_str(&ended(format!(" But {}", clock.sentence)));
    }
    conclusion
}

fn shown(carrier: Carrier) -> &'static str {
    match carrier {
        Carrier::Quic => "QUIC",
        Carrier::Tcp => "TCP",
        Carrier::WebSocket => "a WebSocket",
    }
}

fn ended(sentence: String) -> String {
    if sentence.ends_with(['.', '?']) { sentence } else { sentence + "." }
}

/// The part that explains the others: the clock and a login before TLS, all of them before a port that is silent.
fn cause(findings: &[Finding]) -> String {
    let order = [Part::Clock, Part::Tls, Part::Dns, Part::Proxy, Part::Tcp, Part::Udp];
    let is_bad =
        |part: Part, state| findings.iter().find(|finding| finding.part == part && finding.state == state);
    let broken = order.iter().find_map(|part| is_bad(*part, State::Broken));
    // An answer of DNS that is only odd explains why nothing answers there.
    let odd = is_bad(Part::Dns, State::Impaired);
    match (broken, odd) {
        (Some(broken), Some(odd)) if matches!(broken.part, Part::Tcp | Part::Udp) => odd.sentence.clone(),
        (Some(broken), _) => broken.sentence.clone(),
        (None, _) => "the relay takes no uplinks".to_owned(),
    }
}

#[cfg(test)]
mod tests;
