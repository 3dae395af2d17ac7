//! SNI, Host, `:authority` and absolute form: a request that is not clearly for one name reaches nobody.

use oriel_tests::deadline::soon;
use oriel_tests::origin::full;
use oriel_tests::peer::TestPeer;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, Session};

struct Ground {
    relay: TestRelay,
    bob: Site,
    _alice: Site,
    _peers: [TestPeer; 2],
}

impl Ground {
    async fn new() -> Self {
        let relay = TestRelay::start();
        let (alice, bob) = (Site::start("alice").await, Site::start("bob").await);
        let peers = [
            TestPeer::http(&relay, "alice", alice.address()).await,
            TestPeer::http(&relay, "bob", bob.address()).await,
        ];
        Self { relay, bob, _alice: alice, _peers: peers }
    }

    /// The answer's status to a raw head on a connection whose handshake names alice.
    async fn raw(&self, head: &str) -> (u16, String) {
        let answer = self.relay.visitor().raw("alice.localhost", head.as_bytes()).await;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        (status, answer)
    }
}

#[tokio::test]
async fn p47_over_http1_whatever_is_not_for_the_name_in_the_handshake_is_refused() {
    let ground = Ground::new().await;
    let port = ground.relay.port();
    let head = |line: &str, hosts: &[&str]| {
        let hosts: String = hosts.iter().map(|host| format!("host: {host}\r\n")).collect();
        format!("{line}\r\n{hosts}connection: close\r\n\r\n")
    };
    let one = "GET /who HTTP/1.1";
    let right = [
        head(one, &["alice.localhost"]),
        head(one, &[&format!("alice.localhost:{port}")]),
        head(one, &["ALICE.LocalHost"]),
        head("GET https://alice.localhost/who HTTP/1.1", &["alice.localhost"]),
    ];
    for head in &right {
        let (status, answer) = ground.raw(head).await;
        assert!(status == 200 && answer.ends_with("alice"), "{head}\n{answer}");
    }
    let wrong: [(&str, &[&str], &[u16]); 17] = [
        (one, &["bob.localhost"], &[421]),
        (one, &["localhost"], &[421]),
        (one, &["nobody.localhost"], &[421]),
        (one, &["example.net"], &[421]),
        (one, &["127.0.0.1"], &[421]),
        (one, &["bob.localhost."], &[421]),
        (one, &["alice.localhost", "bob.localhost"], &[400]),
        (one, &["alice.localhost", "alice.localhost"], &[400]),
        (one, &["bob.localhost, alice.localhost"], &[400]),
        (one, &["alice.localhost@bob.localhost"], &[400, 421]),
        (one, &["alice.localhost/bob.localhost"], &[400, 421]),
        (one, &["alice.localhost\tbob.localhost"], &[400]),
        (one, &[""], &[400]),
        (one, &[], &[400]),
        ("GET https://bob.localhost/who HTTP/1.1", &["alice.localhost"], &[421]),
        ("GET https://alice.localhost/who HTTP/1.1", &["bob.localhost"], &[421]),
        ("GET https://bob.localhost/who HTTP/1.1", &["bob.localhost"], &[421]),
    ];
    for (line, hosts, statuses) in wrong {
        let (status, answer) = ground.raw(&head(line, hosts)).await;
        assert!(statuses.contains(&status), "{line} {hosts:?}: {answer}");
        assert!(!answer.ends_with("bob") && !answer.ends_with("alice"), "{answer}");
    }
    assert_eq!(ground.bob.requests(), 0, "bob has heard nothing of all this");
}

#[tokio::test]
async fn a_root_s_dot_is_the_same_name_or_none() {
    let ground = Ground::new().await;
    let (status, answer) =
        ground.raw("GET /who HTTP/1.1\r\nhost: alice.localhost.\r\nconnection: close\r\n\r\n").await;
    assert!([200, 400, 421].contains(&status), "{answer}");
    assert_eq!(ground.bob.requests(), 0);
}

#[tokio::test]
async fn p47_over_http2_whatever_is_not_for_the_name_in_the_handshake_is_refused() {
    let ground = Ground::new().await;
    let visitor = ground.relay.visitor();
    let port = ground.relay.port();
    for (authority, host, statuses) in [
        ("alice.localhost", None, &[200][..]),
        (&*format!("alice.localhost:{port}"), None, &[200]),
        ("bob.localhost", None, &[421]),
        ("localhost", None, &[421]),
        ("alice.localhost", Some("bob.localhost"), &[421, 400]),
        ("bob.localhost", Some("alice.localhost"), &[421, 400]),
    ] {
        let mut session: Session = visitor.open(Http::Two, "alice.localhost").await;
        authority.clone_into(&mut session.authority);
        let mut request = session.request("GET", "/who");
        if let Some(host) = host {
            request = request.header("host", host);
        }
        let seen = session.answer(request.body(full("")).unwrap()).await;
        assert!(statuses.contains(&seen.status.as_u16()), "{authority} {host:?}: {}", seen.status);
        assert_eq!(seen.text() == "alice", seen.status == 200);
    }
    assert_eq!(ground.bob.requests(), 0, "bob has heard nothing of all this");
}

#[tokio::test]
async fn a_coalesced_connection_is_told_to_open_another() {
    let ground = Ground::new().await;
    let mut session = ground.relay.visitor().open(Http::Two, "alice.localhost").await;
    assert_eq!(session.get("/who").await.text(), "alice");
    session.authority = format!("bob.localhost:{}", ground.relay.port());
    assert_eq!(session.get("/who").await.status, 421);
    session.authority = format!("alice.localhost:{}", ground.relay.port());
    assert_eq!(session.get("/who").await.text(), "alice", "and the connection lives on");
}

#[tokio::test]
async fn unknown_names_are_404_and_known_ones_offline_503() {
    let ground = Ground::new().await;
    let visitor = ground.relay.visitor();
    let seen = visitor.get("nobody.localhost", "/").await;
    assert_eq!((seen.status.as_u16(), seen.field("oriel-message-box").len()), (404, 32));
    for label in ["x--y", "xn--bcher-kva", "www"] {
        assert_eq!(visitor.get(&format!("{label}.localhost"), "/").await.status, 404, "{label}");
    }
    let seen = visitor.get("localhost", "/").await;
    assert_eq!(seen.status, 200, "the zone's own page");
    assert_eq!(visitor.get("localhost", "/who").await.status, 404);
    let Ground { relay, _peers: [alice, _bob], .. } = ground;
    alice.stop().await;
    let mut session = relay.visitor().open(Http::One, "alice.localhost").await;
    let request = session.request("GET", "/").header("accept", "application/json").body(full("")).unwrap();
    let seen = soon("an answer", session.answer(request)).await;
    assert_eq!((seen.status.as_u16(), seen.field("retry-after")), (503, "5"));
    assert_eq!(seen.field("content-type"), "application/problem+json");
    assert_eq!(seen.field("oriel-message-box").len(), 32);
}
