//! What a check has found, for people and for programs.

use oriel_transport::trouble::State;
use oriel_transport::trouble::report::Report;
use serde_json::{Value, json};

/// A line for each part of each relay, and its conclusion.
pub(super) fn lines(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        text.push_str(&format!("{}\n", report.relay));
        for finding in &report.findings {
            let mark = match finding.state {
                State::Well => "ok",
                State::Impaired => "odd",
                State::Broken => "bad",
                State::Unknown => "-",
            };
            text.push_str(&format!("  {:<6} {mark:<4} {}\n", finding.part, finding.sentence));
        }
        text.push_str(&format!("{}\n", report.conclusion));
    }
    text
}

/// All of it as one object.
pub(super) fn json(reports: &[Report]) -> String {
    let relays: Vec<Value> = reports.iter().map(relay).collect();
    let works = reports.iter().any(Report::works);
    format!("{}\n", json!({"event": "check", "works": works, "relays": relays}))
}

fn relay(report: &Report) -> Value {
    let findings: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| {
            json!({
                "part": finding.part.word(), "state": finding.state.word(), "sentence": finding.sentence,
            })
        })
        .collect();
    let ways: Vec<Value> = report
        .ways
        .iter()
        .map(|way| json!({"transport": way.carrier.word(), "proxy": way.proxied}))
        .collect();
    json!({
        "relay": report.relay.to_string(), "works": report.works(), "ways": ways, "findings": findings,
        "conclusion": report.conclusion,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use oriel_transport::carrier::{Carrier, Way};
    use oriel_transport::trouble::{Finding, Part};

    fn report() -> Report {
        Report {
            relay: "relay.example".parse().unwrap(),
            findings: vec![
                Finding::new(Part::Dns, State::Well, "relay.example is 203.0.113.5"),
                Finding::new(Part::Proxy, State::Unknown, "none is set"),
            ],
            ways: vec![Way { carrier: Carrier::Tcp, proxied: false }],
            conclusion: "It works.".into(),
        }
    }

    #[test]
    fn people_get_a_line_for_each_part() {
        let text = lines(&[report()]);
        assert_eq!(
            text,
            "relay.example:443\n  DNS    ok   relay.example is 203.0.113.5\n  proxy  -    none is set\nIt works.\n"
        );
    }

    #[test]
    fn programs_get_one_object() {
        let object: Value = serde_json::from_str(&json(&[report()])).unwrap();
        assert_eq!(object["works"], true);
        assert_eq!(object["relays"][0]["ways"][0]["transport"], "tcp");
        assert_eq!(object["relays"][0]["findings"][0]["part"], "dns");
    }
}
