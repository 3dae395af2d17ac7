//! The line about TCP.

use super::families::{self, Heard};
use crate::trouble::facts::{Facts, OnTcp};
use crate::trouble::tcp::Answer;
use crate::trouble::{Finding, Part, State, uplink_tls};

/// What TCP is like.
pub(super) fn finding(facts: &Facts) -> Finding {
    let finding = |state, sentence: String| Finding::new(Part::Tcp, state, sentence);
    let up = facts.tcp.iter().find_map(|(address, answer)| match answer {
        Answer::Up(after) => Some((address, after)),
        _ => None,
    });
    let Some((address, after)) = up else { return down(facts) };
    let mut sentence = format!("{address} takes connections, after {} ms", after.as_millis());
    let heard = |answer: &Answer| match answer {
        Answer::NoRoute => None,
        Answer::Up(_) => Some(Heard::Works),
        Answer::Refused => Some(Heard::Refuses),
        Answer::Unreachable(_) | Answer::Silent => Some(Heard::Silent),
    };
    let answers = facts.tcp.iter().filter_map(|(address, answer)| Some((*address, heard(answer)?)));
    if let Some(trouble) = families::trouble(answers) {
        sentence.push_str(&format!("; {trouble}"));
        return finding(State::Impaired, sentence);
    }
    match &facts.direct {
        Some(on_tcp) if on_tcp.uplink != uplink_tls::Answer::Up && on_tcp.look.is_none() => {
            finding(State::Impaired, format!("{sentence}; {}", no_uplink(on_tcp)))
        }
        _ => finding(State::Well, sentence),
    }
}

/// Why an uplink does not begin although the relay proves itself.
pub(super) fn no_uplink(on_tcp: &OnTcp) -> String {
    match &on_tcp.uplink {
        uplink_tls::Answer::Failed(reason) => format!("an uplink fails there: {reason}"),
        uplink_tls::Answer::Silent => "an uplink gets no answer there".to_owned(),
        uplink_tls::Answer::NoUplinks | uplink_tls::Answer::Up => {
            "uplinks over TCP are not taken there: no relay, or one of an earlier release".to_owned()
        }
    }
}

fn down(facts: &Facts) -> Finding {
    let finding = |state, sentence: String| Finding::new(Part::Tcp, state, sentence);
    let tried: Vec<_> = facts.tcp.iter().filter(|(_, answer)| *answer != Answer::NoRoute).collect();
    let (address, answer) = match (tried.first(), facts.tcp.first()) {
        (Some((address, answer)), _) => (address, answer),
        (None, Some((address, answer))) => (address, answer),
        (None, None) if facts.proxy_only => {
            return finding(State::Unknown, "all goes through the proxy".into());
        }
        (None, None) => return finding(State::Unknown, "not tried: there is no address".into()),
    };
    let sentence = match answer {
        Answer::Refused => {
            format!(
                "{address} refuses connections: a firewall does, or no relay runs there. Is the port right?"
            )
        }
        Answer::NoRoute => format!("there is no way to {address} from here: is this computer on a network?"),
        Answer::Unreachable(reason) => format!("{address} cannot be reached: {reason}"),
        Answer::Silent | Answer::Up(_) => {
            format!("{address} does not answer: a firewall drops connections, or the relay is down")
        }
    };
    finding(State::Broken, sentence)
}
