//! An answer, for people or for programs.

use std::fmt::Write;
use std::time::{Duration, UNIX_EPOCH};

use oriel_protocol::control::{Answer, ListedName};
use oriel_protocol::name::Name;
use serde_json::json;

/// The first second of the year 10000, which dates of HTTP do not reach.
const TOO_LATE: u64 = 253_402_300_800;

/// One line of JSON.
pub(super) fn json(answer: &Answer) -> String {
    let name = |listed: &ListedName| {
        json!({
            "name": listed.name.as_str(), "state": listed.state.word(), "since": listed.since, "url": listed.url,
        })
    };
    let names: Vec<_> = answer.names.iter().map(name).collect();
    let domains: Vec<_> = answer
        .domains
        .iter()
        .map(|of| json!({"domain": of.domain.as_str(), "name": of.name.as_str()}))
        .collect();
    format!("{}\n", json!({"zone": answer.zone, "names": names, "domains": domains}))
}

/// What became of a claim.
pub(super) fn registered(answer: &Answer, name: &Name) -> String {
    match answer.names.iter().find(|listed| listed.name == *name) {
        Some(listed) => format!("{name} is yours:\n\n    {}\n\n", listed.url),
        // A list has room for so many only.
        None => format!("{name} is yours.\n"),
    }
}

/// A line for each name and each domain.
pub(super) fn list(answer: &Answer) -> String {
    if answer.names.is_empty() && answer.domains.is_empty() {
        return format!("This identity holds no name in {}.\n", answer.zone);
    }
    let width = answer.names.iter().map(|listed| listed.name.as_str().len()).max().unwrap_or_default();
    let mut text = String::new();
    for ListedName { name, state, since, url } in &answer.names {
        let _ = writeln!(text, "{:width$}  {:8}  since {}  {url}", name.as_str(), state.word(), date(*since));
    }
    for of in &answer.domains {
        let _ = writeln!(text, "{} shows {}", of.domain, of.name);
    }
    text
}

fn date(seconds: u64) -> String {
    if seconds >= TOO_LATE {
        return "?".to_owned();
    }
    let whole = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds));
    // `Sun, 06 Nov 1994 08:49:37 GMT`
    whole.get(5..16).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use oriel_protocol::control::{DomainOf, NameState};

    fn answer() -> Answer {
        let listed = |name: &str, state, since| ListedName {
            name: name.parse().unwrap(),
            state,
            since,
            url: format!("https://{name}.example.net/"),
        };
        Answer {
            zone: "example.net".into(),
            names: vec![
                listed("alice", NameState::Held, 784_111_777),
                listed("bob", NameState::Revoked, u64::MAX),
            ],
            domains: vec![DomainOf {
                name: "alice".parse().unwrap(),
                domain: "a.example.org".parse().unwrap(),
            }],
        }
    }

    #[test]
    fn people_read_a_line_for_each() {
        let shown = "alice  held      since 06 Nov 1994  https://alice.example.net/\n\
                     bob    revoked   since ?  https://bob.example.net/\n\
                     a.example.org shows alice\n";
        assert_eq!(list(&answer()), shown);
        assert!(registered(&answer(), &"alice".parse().unwrap()).contains("https://alice.example.net/"));
        let nothing = Answer { names: Vec::new(), domains: Vec::new(), ..answer() };
        assert_eq!(list(&nothing), "This identity holds no name in example.net.\n");
    }

    #[test]
    fn programs_read_one_object() {
        let value: serde_json::Value = serde_json::from_str(&json(&answer())).unwrap();
        assert_eq!(value["names"][1]["state"], "revoked");
        assert_eq!(value["domains"][0]["domain"], "a.example.org");
    }
}
