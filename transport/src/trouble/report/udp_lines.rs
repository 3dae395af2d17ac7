//! The line about UDP.

use super::families::{self, Heard};
use crate::trouble::facts::Facts;
use crate::trouble::quic::Answer;
use crate::trouble::{Finding, Part, State};

/// What UDP is like.
pub(super) fn finding(facts: &Facts) -> Finding {
    let finding = |state, sentence: String| Finding::new(Part::Udp, state, sentence);
    let up = facts.quic.iter().find_map(|(address, answer)| match answer {
        Answer::Up(round_trip) => Some((address, round_trip)),
        _ => None,
    });
    if let Some((address, round_trip)) = up {
        let sentence = format!("QUIC works with {address}, round trip {} ms", round_trip.as_millis());
        let heard = |answer: &Answer| match answer {
            Answer::Up(_) => Some(Heard::Works),
            Answer::Rejected(_) => Some(Heard::Refuses),
            Answer::Silent => Some(Heard::Silent),
            _ => None,
        };
        let answers = facts.quic.iter().filter_map(|(address, answer)| Some((*address, heard(answer)?)));
        return match families::trouble(answers) {
            Some(trouble) => finding(State::Impaired, format!("{sentence}; {trouble}")),
            None => finding(State::Well, sentence),
        };
    }
    match telling(facts) {
        Some((address, answer)) => {
            let tcp_up = facts.direct.is_some();
            let sentence = match answer {
                Answer::NoUplinks => {
                    format!("QUIC is spoken at {address}, but uplinks are not taken there: no relay")
                }
                Answer::Tls(_) => format!("QUIC answers at {address}, but TLS fails within it"),
                Answer::Rejected(reason) => {
                    format!(
                        "UDP to {address} is refused ({reason}): a firewall forbids it, or no relay runs there"
                    )
                }
                Answer::NoRoute => format!("there is no way to {address} from here"),
                Answer::Stalled => format!(
                    "QUIC answers at {address}, but no handshake comes to an end: large packets may be lost on the way"
                ),
                Answer::Silent | Answer::Up(_) if tcp_up => {
                    format!(
                        "QUIC gets no answer from {address}: UDP is dropped on the way, or the relay hangs"
                    )
                }
                Answer::Silent | Answer::Up(_) => {
                    format!(
                        "QUIC gets no answer from {address}: UDP is dropped on the way, or the relay is down"
                    )
                }
                Answer::Broke(reason) => format!("QUIC fails with {address}: {reason}"),
            };
            finding(State::Broken, sentence)
        }
        None if facts.proxy_only => finding(State::Unknown, "all goes through the proxy".into()),
        None => finding(State::Unknown, "not tried: there is no address".into()),
    }
}

/// Why QUIC is not used, behind "will work over TCP".
pub(super) fn in_short(facts: &Facts) -> &'static str {
    match telling(facts).map(|(_, answer)| answer) {
        Some(Answer::Rejected(_)) => "; UDP is blocked here (refused)",
        Some(Answer::Silent | Answer::Up(_)) => "; UDP is blocked here (dropped)",
        Some(Answer::NoUplinks) => "; what answers over UDP takes no uplinks",
        Some(Answer::Tls(_)) => "; over UDP the relay does not prove itself",
        Some(Answer::Stalled) => "; over UDP no handshake comes to an end",
        Some(Answer::NoRoute | Answer::Broke(_)) | None => "; UDP does not work here",
    }
}

/// The answer that says most: that there is no way says least.
fn telling(facts: &Facts) -> Option<(std::net::SocketAddr, &Answer)> {
    let said = |answer: &Answer| match answer {
        Answer::NoRoute => 0,
        Answer::Silent => 1,
        _ => 2,
    };
    // The first of those that say as much, as people expect.
    let all = facts.quic.iter().rev().map(|(address, answer)| (*address, answer));
    all.max_by_key(|(_, answer)| said(answer))
}
