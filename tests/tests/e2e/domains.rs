//! Domains of a peer's own: what it asks for, what it serves, and what people are told.

use oriel_protocol::control::{Control, GrantedDomain, RefusalCode, RefusedDomain};
use oriel_protocol::domain::Domain;
use oriel_tests::binaries::Home;
use oriel_tests::hostile::packets::{last, request};
use oriel_tests::hostile::peer::packet;
use oriel_tests::hostile::relay::{HostileRelay, some_id};
use oriel_tests::site::Site;

#[tokio::test]
async fn p141_p142_p144_a_domain_is_served_once_it_is_granted() {
    let relay = HostileRelay::start().await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let origin = site.address().to_string();
    let domains = "a.example.org,b.example.org,c.example.org";
    let mut program = home.oriel(&["http", &origin, "--name", "alice", "--domain", domains]);
    let mut uplink = relay.uplink().await;
    let asked: Vec<_> = uplink.hello.domains.iter().map(|of| of.domain.to_string()).collect();
    assert_eq!(asked.join(","), domains);
    let domain = |text: &str| -> Domain { text.parse().unwrap() };
    let mut welcome = relay.welcome(&uplink.hello);
    let granted = |text| GrantedDomain { domain: domain(text), url: format!("https://{text}/") };
    // One that nobody asked for is no business of the peer's.
    welcome.domains = vec![granted("a.example.org"), granted("x.example.org")];
    welcome.refused_domains =
        vec![RefusedDomain { domain: domain("b.example.org"), code: RefusalCode::DomainUnproved }];
    uplink.say(&Control::Welcome(welcome)).await;

    let told = program.event("domain", 0).await;
    assert_eq!((&told["domain"], &told["url"]), (&"a.example.org".into(), &"https://a.example.org/".into()));
    let refused = program.event("error", 0).await;
    let message = refused["message"].as_str().unwrap();
    assert_eq!(refused["code"], "domain-unproved");
    assert!(message.contains("_oriel.b.example.org. TXT \"oriel-key="), "{message}");
    assert_eq!(program.event("error", 1).await["code"], "domains-closed", "c: the relay said nothing of it");

    for (host, status) in
        [("a.example.org", 200), ("alice.localhost", 200), ("b.example.org", 421), ("x.example.org", 421)]
    {
        let head = request(some_id(), "GET", host, "/who", &[], true);
        let (_send, mut receive) = uplink.open(&[head, last(some_id(), 0, 0)].concat(), true).await;
        let (response, _) = packet(&mut receive).await.unwrap();
        let answered = u16::from_be_bytes([response[25], response[26]]) & 0x3fff;
        assert_eq!(answered, status, "{host}");
    }
}
