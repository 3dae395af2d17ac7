use std::io;
use std::time::Duration;

use super::*;
use crate::trouble::portal::Portal;
use crate::trouble::tcp;

const AT: &str = "203.0.113.5:443";

fn look() -> TlsTrouble {
    let now = SystemTime::now();
    TlsTrouble::None { issuer: "CN=R11".into(), until: now, date: Some(now) }
}

fn on_tcp(uplink: uplink_tls::Answer, look: TlsTrouble) -> OnTcp {
    OnTcp { uplink, look, websocket: false }
}

/// A relay that everything works with.
fn facts() -> Facts {
    let address = AT.parse().unwrap();
    Facts {
        relay: "relay.example".parse().unwrap(),
        found: Ok(vec![address]),
        quic: vec![(address, quic::Answer::Up(Duration::from_millis(12)))],
        tcp: vec![(address, tcp::Answer::Up(Duration::from_millis(11)))],
        direct: Some(on_tcp(uplink_tls::Answer::Up, look())),
        portal: None,
        proxy: None,
        proxy_only: false,
    }
}

fn line(report: &Report, part: Part) -> (State, &str) {
    let finding = report.findings.iter().find(|finding| finding.part == part).unwrap();
    (finding.state, &finding.sentence)
}

#[test]
fn all_is_well() {
    let report = Report::of(&facts());
    assert_eq!(report.conclusion, "Publishing will work over QUIC.");
    let states: Vec<_> = report.findings.iter().map(|finding| finding.state).collect();
    let (well, unknown) = (State::Well, State::Unknown);
    assert_eq!(states, [well, well, well, well, unknown, well]);
}

#[test]
fn udp_that_is_blocked_is_told_apart() {
    for (answer, line, short) in [
        (quic::Answer::Silent, "dropped", "(dropped)"),
        (quic::Answer::Rejected("Connection refused".into()), "refused", "(refused)"),
        (quic::Answer::NoUplinks, "not taken", "takes no uplinks"),
    ] {
        let mut facts = facts();
        facts.quic[0].1 = answer;
        let report = Report::of(&facts);
        assert!(report.works());
        assert!(report.conclusion.starts_with("Publishing will work over TCP; "), "{}", report.conclusion);
        assert!(report.conclusion.contains(short), "{}", report.conclusion);
        assert!(self::line(&report, Part::Udp).1.contains(line));
    }
}

#[test]
fn the_cause_is_named_and_not_its_consequence() {
    type Change = fn(&mut Facts);
    let down: Change = |facts| {
        facts.quic[0].1 = quic::Answer::Silent;
        facts.tcp[0].1 = tcp::Answer::Silent;
        facts.direct = None;
    };
    let cases: [(Change, &str); 7] = [
        (|_| (), "UDP is dropped on the way, or the relay is down"),
        (|facts| facts.tcp[0].1 = tcp::Answer::Refused, "refuses connections"),
        (|facts| facts.found = Err(io::Error::other("no such name")), "DNS does not find relay.example"),
        (|facts| facts.found = Ok(vec!["0.0.0.0:443".parse().unwrap()]), "DNS lies"),
        (|facts| facts.found = Ok(vec!["10.0.0.1:443".parse().unwrap()]), "private network"),
        (|facts| facts.portal = Some(Portal { at: None }), "captive portal"),
        (
            |facts| {
                let inspected = TlsTrouble::Inspected { issuer: "CN=Corp".into() };
                facts.direct = Some(on_tcp(uplink_tls::Answer::Failed("UnknownIssuer".into()), inspected));
            },
            "opens TLS",
        ),
    ];
    for (change, said) in cases {
        let mut facts = facts();
        down(&mut facts);
        change(&mut facts);
        let report = Report::of(&facts);
        assert!(!report.works());
        let udp = said.starts_with("UDP");
        let of = if udp { line(&report, Part::Udp).1 } else { &report.conclusion };
        assert!(of.contains(said), "{of}");
    }
}

#[test]
fn a_family_that_is_advertised_but_dead_is_a_warning() {
    let mut facts = facts();
    let v6 = "[2001:db8::1]:443".parse().unwrap();
    facts.quic.insert(0, (v6, quic::Answer::Silent));
    facts.tcp.insert(0, (v6, tcp::Answer::Silent));
    let report = Report::of(&facts);
    assert!(report.works());
    for part in [Part::Udp, Part::Tcp] {
        assert_eq!(line(&report, part).0, State::Impaired);
        assert!(line(&report, part).1.contains("IPv6 is advertised for the relay, but dead"));
    }
    // Only silence is dead: a relay that listens on IPv4 alone says so.
    facts.quic[0].1 = quic::Answer::Rejected("Connection refused".into());
    facts.tcp[0].1 = tcp::Answer::Refused;
    let report = Report::of(&facts);
    for part in [Part::Udp, Part::Tcp] {
        assert_eq!(line(&report, part).0, State::Impaired);
        assert!(line(&report, part).1.contains("the relay does not listen on IPv6"));
    }
    // A computer without IPv6 is as good as any.
    facts.quic[0].1 = quic::Answer::NoRoute;
    facts.tcp[0].1 = tcp::Answer::NoRoute;
    assert_eq!(line(&Report::of(&facts), Part::Udp).0, State::Well);
}

#[test]
fn localhost_is_not_advertised() {
    let mut facts = facts();
    let (v4, v6) = ("127.0.0.1:443".parse().unwrap(), "[::1]:443".parse().unwrap());
    facts.quic = vec![(v4, facts.quic[0].1.clone()), (v6, quic::Answer::Rejected("refused".into()))];
    facts.tcp = vec![(v4, facts.tcp[0].1.clone()), (v6, tcp::Answer::Refused)];
    let report = Report::of(&facts);
    assert_eq!((line(&report, Part::Udp).0, line(&report, Part::Tcp).0), (State::Well, State::Well));
}

#[test]
fn a_clock_that_is_wrong_is_named_whether_tls_bears_it_or_not() {
    let relay = SystemTime::now() + Duration::from_secs(10 * 86400);
    let mut facts = facts();
    let borne = TlsTrouble::None { issuer: String::new(), until: relay, date: Some(relay) };
    facts.direct = Some(on_tcp(uplink_tls::Answer::Up, borne));
    let report = Report::of(&facts);
    assert!(report.works() && report.conclusion.contains("clock is"), "{}", report.conclusion);
    let skew = clock::skew(relay, SystemTime::now()).unwrap();
    facts.direct = Some(on_tcp(uplink_tls::Answer::Failed(String::new()), TlsTrouble::Clock(skew)));
    facts.quic[0].1 = quic::Answer::Tls("expired".into());
    let report = Report::of(&facts);
    assert!(report.conclusion.contains("this computer's clock is"), "{}", report.conclusion);
}

#[test]
fn a_websocket_helps_past_who_opens_tls() {
    let mut facts = facts();
    facts.quic[0].1 = quic::Answer::Silent;
    let over = |look| OnTcp { uplink: uplink_tls::Answer::Failed(String::new()), look, websocket: true };
    facts.direct = Some(over(TlsTrouble::Inspected { issuer: "CN=Corp".into() }));
    let report = Report::of(&facts);
    assert!(report.conclusion.starts_with("Publishing will work over a WebSocket"), "{}", report.conclusion);
    assert_eq!(line(&report, Part::Tls).0, State::Impaired);
}

#[test]
fn quic_alone_does_not_work_where_no_canary_gets_to_the_relay() {
    let inspected = || TlsTrouble::Inspected { issuer: "CN=Corp".into() };
    let failed = || uplink_tls::Answer::Failed("UnknownIssuer".into());
    let mut facts = facts();
    facts.direct = Some(on_tcp(failed(), inspected()));
    let report = Report::of(&facts);
    assert!(!report.works());
    for said in ["an uplink over QUIC, but it cannot be seen", "opens TLS"] {
        assert!(report.conclusion.contains(said), "{}", report.conclusion);
    }
    assert_eq!(line(&report, Part::Tls).0, State::Broken);
    (facts.direct, facts.tcp[0].1) = (None, tcp::Answer::Refused);
    let report = Report::of(&facts);
    assert!(!report.works() && report.conclusion.contains("refuses connections"), "{}", report.conclusion);
    facts.direct = Some(OnTcp { websocket: true, ..on_tcp(failed(), inspected()) });
    assert!(Report::of(&facts).conclusion.starts_with("Publishing will work over QUIC"));
}

#[test]
fn a_proxy_comes_first_and_its_own_trouble_is_named() {
    let mut facts = facts();
    facts.quic[0].1 = quic::Answer::Silent;
    let reached = Ok(Behind::Tunnel(on_tcp(uplink_tls::Answer::Up, look())));
    facts.proxy = Some(Proxied { name: "http://proxy:3128".into(), reached });
    let report = Report::of(&facts);
    assert!(report.conclusion.starts_with("Publishing will work over TCP through the proxy"));
    facts.direct = None;
    facts.tcp[0].1 = tcp::Answer::Silent;
    let reached = Err("the proxy http://proxy:3128 wants a user name and a password".into());
    facts.proxy = Some(Proxied { name: "http://proxy:3128".into(), reached });
    let report = Report::of(&facts);
    assert!(!report.works() && report.conclusion.contains("wants a user name"), "{}", report.conclusion);
}

#[test]
fn a_proxy_without_tunnels_that_passes_a_websocket_is_said_to_do_that() {
    let mut facts = facts();
    facts.proxy = Some(Proxied { name: "http://proxy:3128".into(), reached: Ok(Behind::PlainHttp) });
    facts.proxy_only = true;
    (facts.direct, facts.quic, facts.tcp) = (None, Vec::new(), Vec::new());
    let report = Report::of(&facts);
    assert_eq!(report.conclusion, "Publishing will work over a WebSocket through the proxy.");
    let (state, sentence) = line(&report, Part::Proxy);
    assert_eq!(state, State::Impaired);
    assert!(sentence.contains("opens no tunnels, but lets a WebSocket through"), "{sentence}");
    assert_eq!(line(&report, Part::Tls).0, State::Well);
}

#[test]
fn a_peer_that_is_held_to_one_carrier_is_told_about_that_one() {
    let mut facts = facts();
    facts.direct = Some(on_tcp(uplink_tls::Answer::NoUplinks, look()));
    let quic = Report::of(&facts).held_to(Carrier::Quic);
    assert!(quic.works() && quic.conclusion.starts_with("Publishing will work over QUIC"));
    let tcp = Report::of(&facts).held_to(Carrier::Tcp);
    assert!(!tcp.works() && tcp.conclusion.starts_with("Publishing will not work over TCP"));
    // QUIC would lead to an uplink that cannot be seen: not what was asked.
    let failed = uplink_tls::Answer::Failed("UnknownIssuer".into());
    facts.direct = Some(on_tcp(failed, TlsTrouble::Inspected { issuer: "CN=Corp".into() }));
    let tcp = Report::of(&facts).held_to(Carrier::Tcp);
    assert!(!tcp.works() && !tcp.conclusion.contains("QUIC"), "{}", tcp.conclusion);
    assert!(tcp.conclusion.starts_with("Publishing will not work over TCP"), "{}", tcp.conclusion);
    assert!(tcp.conclusion.contains("opens TLS"), "{}", tcp.conclusion);
    assert!(Report::of(&facts).held_to(Carrier::Quic).conclusion.contains("cannot be seen"));
}
