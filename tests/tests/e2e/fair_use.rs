//! What one name may use of a relay, and who may use nothing.

use std::time::{Duration, Instant};

use http::Method;
use http_body_util::BodyExt;
use oriel_certs::identity::Identity;
use oriel_relay::admin::client::command;
use oriel_relay::fair_use::abuse_contact;
use oriel_relay::fair_use::rules::{Allowance, Novelty, Override, Rules};
use oriel_tests::deadline::{found, soon, until};
use oriel_tests::hostile::peer::{HostilePeer, dial, honest_tls, transport};
use oriel_tests::origin::{full, read_head};
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::peer::TestPeer;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::switching;
use oriel_tests::visitor::{Answer, Http, Session};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const BOB: &str = "bob.localhost";
const MIB: u64 = 1024 * 1024;

/// A rate at which nothing comes back while a test runs.
const ONCE_A_DAY: f64 = 1.0 / 86_400.0;

/// A relay at which alice may use this much, and others what they like.
fn limited(own: Override) -> TestRelay {
    let names = [("alice".parse().unwrap(), own)].into();
    TestRelay::with(|config| config.fair_use = Rules { names, ..Rules::default() })
}

/// Asks until a request is refused; how many were not, and the refusal.
async fn until_refused(session: &mut Session) -> (usize, Answer) {
    for number in 0..1_000 {
        let answer = session.get("/who").await;
        if answer.status != 200 {
            return (number, answer);
        }
    }
    panic!("nothing is refused");
}

#[tokio::test]
async fn requests_over_a_name_s_rate_are_refused_and_other_names_untouched() {
    let own = Override { requests_per_second: Some(ONCE_A_DAY), burst: Some(40.0), ..Override::default() };
    let relay = limited(own);
    let site = Site::start("site").await;
    let mut alice = TestPeer::http(&relay, "alice", site.address()).await;
    let _bob = TestPeer::http(&relay, "bob", site.address()).await;
    let visitor = relay.visitor();
    let instance = visitor.get(ALICE, "/.well-known/oriel/canary").await.text();
    let mut session = visitor.open(Http::Two, ALICE).await;
    let (passed, refusal) = until_refused(&mut session).await;
    // A few were used to get here.
    assert!((20..=40).contains(&passed), "{passed} passed");
    assert_eq!(refusal.status, 429);
    assert!(refusal.field("retry-after").parse::<u32>().unwrap() > 1_000, "{refusal:?}");
    assert!(refusal.text().contains("too many visitors"), "{}", refusal.text());
    for http in Http::BOTH {
        let mut session = visitor.open(http, ALICE).await;
        let request = session.request("GET", "/").header("accept", "application/json").body(full(""));
        let answer = session.answer(request.unwrap()).await;
        assert_eq!(answer.status, 429, "on another connection too");
        assert_eq!(answer.field("content-type"), "application/problem+json");
        assert_eq!(session.get("/who").await.status, 429, "and the connection goes on");
    }
    let mut other = visitor.open(Http::Two, BOB).await;
    for _ in 0..100 {
        assert_eq!(other.get("/who").await.status, 200);
    }
    let canary = format!("/.well-known/oriel/canary?{}", instance.trim());
    assert_eq!(visitor.get(ALICE, &canary).await.status, 200, "its peer still knows that it is online");
    assert!(alice.runs());
    let refused = relay.metric("oriel_relay_fair_use_refused_total{kind=\"requests\"}").await;
    assert!(refused >= 5.0, "{refused}");
}

#[tokio::test]
async fn a_new_name_starts_slower_and_one_that_the_operator_knows_does_not() {
    let usual = Allowance { requests_per_second: ONCE_A_DAY, burst: 400.0, ..Allowance::NONE };
    let rules = Rules {
        usual,
        names: [("alice".parse().unwrap(), Override::default())].into(),
        novelty: Some(Novelty { lasts: Duration::from_secs(86_400), factor: 0.25 }),
    };
    let relay = TestRelay::with(|config| config.fair_use = rules);
    let site = Site::start("site").await;
    let _alice = TestPeer::http(&relay, "alice", site.address()).await;
    let _bob = TestPeer::http(&relay, "bob", site.address()).await;
    let visitor = relay.visitor();
    let (known, _) = until_refused(&mut visitor.open(Http::Two, ALICE).await).await;
    let (new, _) = until_refused(&mut visitor.open(Http::Two, BOB).await).await;
    assert!((50..=100).contains(&new), "{new} passed");
    assert!((300..=400).contains(&known), "{known} passed");
}

#[tokio::test]
async fn a_name_has_so_many_connections_and_no_more() {
    let relay = limited(Override { connections: Some(2), ..Override::default() });
    let site = Site::start("site").await;
    let _alice = TestPeer::http(&relay, "alice", site.address()).await;
    let _bob = TestPeer::http(&relay, "bob", site.address()).await;
    let visitor = relay.visitor();
    // Those that the peer and this test have used to get here may not be gone yet.
    let counted = async |http| {
        found("room for one", async || {
            let mut session = visitor.open(http, ALICE).await;
            (session.get("/who").await.status == 200).then_some(session)
        })
        .await
    };
    let first = counted(Http::One).await;
    let mut second = counted(Http::Two).await;
    assert_eq!(second.get("/who").await.status, 200, "many requests are one connection");
    let mut third = visitor.open(Http::Two, ALICE).await;
    let refusal = third.get("/who").await;
    assert_eq!((refusal.status.as_u16(), refusal.field("retry-after")), (503, "5"));
    assert!(refusal.text().contains("As many browsers are connected"), "{}", refusal.text());
    assert_eq!(visitor.get(BOB, "/who").await.status, 200);
    drop(first);
    let room = async || (third.get("/who").await.status == 200).then_some(());
    found("the place of one that has gone", room).await;
    assert!(relay.metric("oriel_relay_fair_use_refused_total{kind=\"connections\"}").await >= 1.0);
}

#[tokio::test]
async fn a_connection_counts_also_once_it_speaks_websocket() {
    let relay = limited(Override { connections: Some(1), ..Override::default() });
    let origin = switching::echoing().await;
    let _alice = TestPeer::http(&relay, "alice", origin.address).await;
    let visitor = relay.visitor();
    let handshake = format!(
        "GET / HTTP/1.1\r\nhost: {}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        relay.authority(ALICE)
    );
    let mut socket = found("a WebSocket", async || {
        let mut socket = visitor.connect(Http::One, ALICE).await.ok()?;
        socket.write_all(handshake.as_bytes()).await.ok()?;
        read_head(&mut socket).await.starts_with(b"HTTP/1.1 101").then_some(socket)
    })
    .await;
    socket.write_all(b"hello").await.unwrap();
    let mut echo = [0; 5];
    soon("its echo", socket.read_exact(&mut echo)).await.unwrap();
    assert!(visitor.get(ALICE, "/").await.text().contains("As many browsers are connected"));
    drop(socket);
    let room = async || (visitor.get(ALICE, "/").await.status != 503).then_some(());
    found("its place", room).await;
}

#[tokio::test]
async fn bytes_over_a_name_s_rate_wait_both_ways() {
    let relay = limited(Override { bytes_per_second: Some(4.0 * MIB as f64), ..Override::default() });
    let site = Site::start("site").await;
    let _alice = TestPeer::http(&relay, "alice", site.address()).await;
    let _bob = TestPeer::http(&relay, "bob", site.address()).await;
    let visitor = relay.visitor();
    for http in Http::BOTH {
        // Two at once share what there is.
        let (mut one, mut two) = (visitor.open(http, ALICE).await, visitor.open(http, ALICE).await);
        let began = Instant::now();
        let path = format!("/bytes/{}/1", 3 * MIB);
        let (one, two) =
            tokio::join!(async { measured(one.begun(&path).await.into_body()).await.unwrap() }, async {
                measured(two.begun(&path).await.into_body()).await.unwrap()
            });
        assert_eq!((&one, &two), (&expected(1, 3 * MIB), &expected(1, 3 * MIB)));
        // Six in all; four may have gone at once.
        assert!(began.elapsed() >= Duration::from_millis(499), "{http:?}: {:?}", began.elapsed());
    }
    let began = Instant::now();
    let mut session = visitor.open(Http::Two, ALICE).await;
    let answer = session.post("/echo", Pattern::sized(2, 3 * MIB).boxed_unsync()).await;
    assert_eq!(answer.body.len() as u64, 3 * MIB);
    assert!(began.elapsed() >= Duration::from_millis(499), "{:?}", began.elapsed());
    let paced = relay.metric("oriel_relay_paced_bytes_total").await;
    // How much depends on how fast the machine is.
    assert!(paced > 0.0, "{paced}");
    let mut other = visitor.open(Http::Two, BOB).await;
    assert_eq!(
        measured(other.begun(&format!("/bytes/{}/3", 8 * MIB)).await.into_body()).await.unwrap(),
        expected(3, 8 * MIB)
    );
    let after = relay.metric("oriel_relay_paced_bytes_total").await;
    assert!(after == paced, "another name waits for nothing");
}

#[tokio::test]
async fn a_visitor_who_leaves_a_slow_download_ends_it() {
    let relay = limited(Override { bytes_per_second: Some(20_000.0), ..Override::default() });
    let site = Site::start("site").await;
    let _alice = TestPeer::http(&relay, "alice", site.address()).await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, ALICE).await;
        let mut body = session.begun("/endless").await.into_body();
        soon("a piece", body.frame()).await.unwrap().unwrap();
        drop((body, session));
        until("the origin knows", || site.open() == 0).await;
    }
    assert_eq!(relay.metric("oriel_relay_broken_total").await, 2.0, "neither counts as complete");
}

#[tokio::test]
async fn denied_addresses_get_nothing_and_the_file_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("deny");
    std::fs::write(&file, "192.0.2.0/24\n").unwrap();
    let relay = TestRelay::with(|config| {
        config.deny.file = Some(file.clone());
        config.limits.reload = Duration::from_millis(20);
    });
    let visitor = relay.visitor();
    assert_eq!(visitor.get("localhost", "/").await.status, 200);
    std::fs::write(&file, "# loopback\n127.0.0.0/8\n").unwrap();
    found("connections are refused", async || visitor.try_get("localhost", "/").await.is_err().then_some(()))
        .await;
    let plain = Session::plain(relay.addresses.http.unwrap(), "localhost").await;
    let answered = async { Ok::<_, std::io::Error>(plain?.try_get("/").await.is_ok()) };
    assert!(!answered.await.unwrap_or(false), "nor is plain HTTP served");
    let identity = Identity::generate().unwrap();
    let mut briefly = transport();
    briefly.max_idle_timeout(Some(Duration::from_millis(500).try_into().unwrap()));
    let error = dial(&relay, honest_tls(&relay, &identity), briefly).await.unwrap_err();
    assert_eq!(error, quinn::ConnectionError::TimedOut, "a handshake is not even answered");
    assert!(relay.metric("oriel_relay_denied_total").await >= 3.0);
    std::fs::write(&file, "").unwrap();
    found("connections are taken again", async || visitor.try_get("localhost", "/").await.ok()).await;
    HostilePeer::dial(&relay, &identity).await;
}

#[tokio::test]
async fn pages_say_whom_to_write_to_and_keep_the_operator_s_reason() {
    let relay = TestRelay::with(|config| {
        config.abuse_contact = Some(abuse_contact::parse("https://example.net/abuse?a=1&b='2'").unwrap());
    });
    let _alice = HostilePeer::welcome(&relay, "alice").await;
    let visitor = relay.visitor();
    let link = "<a href=\"https://example.net/abuse?a=1&#38;b=&#39;2&#39;\">";
    let landing = visitor.get("localhost", "/").await.text();
    assert!(landing.contains(link), "{landing}");
    let post = |target| command(relay.data(), Method::POST, target);
    for bad in ["/names/alice/revoke?reason=a%0Ab", "/names/alice/revoke?reason="] {
        assert!(post(bad).await.unwrap_err().to_string().contains("one line of text"), "{bad}");
    }
    assert_eq!(post("/names/alice/revoke?reason=sells%20fakes").await.unwrap(), "revoked alice\n");
    let revoked = visitor.get(ALICE, "/").await;
    assert_eq!(revoked.status, 404);
    let page = revoked.text();
    assert!(page.contains("revoked by the relay&#39;s operator") && page.contains(link), "{page}");
    assert!(!page.contains("fakes"), "{page}");
    let unknown = visitor.get(BOB, "/").await.text();
    assert!(!unknown.contains("example.net/abuse"), "{unknown}");
    let mut session = visitor.open(Http::One, ALICE).await;
    let request = session.request("GET", "/").header("accept", "application/json").body(full("")).unwrap();
    let problem = session.answer(request).await.text();
    assert!(problem.contains("Contact: https://example.net/abuse"), "{problem}");
}
