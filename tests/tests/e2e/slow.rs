//! Back-pressure: who stops reading stops the writer, and nobody else.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http_body_util::BodyExt;
use oriel_tests::deadline::{settled, soon, until};
use oriel_tests::origin::Origin;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::peer::TestPeer;
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::Http;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// RFC 9113, section 6.8.
const GOAWAY: u8 = 7;

const MIB: u64 = 1024 * 1024;

/// More than what the windows and socket buffers between an origin and a visitor hold, by far less than endless.
const HELD: u64 = 32 * MIB;

#[tokio::test]
async fn p73_a_visitor_who_stops_reading_stops_the_origin() {
    for http in Http::BOTH {
        let pair = Pair::start().await;
        let mut session = pair.open(http).await;
        let mut body = session.begun("/endless").await.into_body();
        soon("the first piece", body.frame()).await.unwrap().unwrap();
        let held = settled("the origin has to wait", || pair.site.produced()).await;
        assert!((1..HELD).contains(&held), "{held} bytes were taken from the origin");
        // Others go on meanwhile, also to the same origin.
        let mut other = pair.open(http).await;
        let text =
            soon("another exchange", measured(other.begun("/bytes/8388608/2").await.into_body())).await;
        assert_eq!(text.unwrap(), expected(2, 8 * MIB));
        // And so does this one, once it is read again.
        let resume = async {
            let before = pair.site.produced();
            while pair.site.produced() < before + 4 * HELD {
                body.frame().await.unwrap().unwrap();
            }
        };
        soon("the rest", resume).await;
    }
}

#[tokio::test]
async fn p73_an_origin_that_stops_reading_stops_the_visitor() {
    for http in Http::BOTH {
        let origin = Origin::raw(|mut stream| async move {
            oriel_tests::origin::read_head(&mut stream).await;
            std::future::pending::<()>().await;
        })
        .await;
        let relay = TestRelay::start();
        let _peer = TestPeer::http(&relay, "alice", origin.address).await;
        let mut session = relay.visitor().open(http, ALICE).await;
        let sent = Arc::new(AtomicU64::new(0));
        let body = Pattern::unsized_(0, u64::MAX).counted(&sent).boxed_unsync();
        let request = session.request("POST", "/").body(body).unwrap();
        let count = async {
            until("the upload begins", || sent.load(Ordering::Relaxed) > 0).await;
            settled("the visitor has to wait", || sent.load(Ordering::Relaxed)).await
        };
        let held = tokio::select! {
            answer = session.send(request) => panic!("{answer:?}"),
            held = count => held,
        };
        assert!(held < HELD, "{held} bytes were taken from the visitor");
    }
}

#[tokio::test]
async fn p74_stalled_exchanges_leave_room_for_others_on_the_same_uplink() {
    let pair = Pair::start().await;
    let mut stalled = Vec::new();
    for _ in 0..40 {
        let mut session = pair.open(Http::One).await;
        let mut body = session.begun("/endless").await.into_body();
        soon("the first piece", body.frame()).await.unwrap().unwrap();
        stalled.push((session, body));
    }
    settled("all origins have to wait", || pair.site.produced()).await;
    let mut session = pair.open(Http::Two).await;
    for seed in 0..4 {
        let response = session.begun(&format!("/bytes/{}/{seed}", 8 * MIB)).await;
        let text = soon("a download past 40 stalled ones", measured(response.into_body())).await;
        assert_eq!(text.unwrap(), expected(seed, 8 * MIB));
    }
    drop(stalled);
    until("all are given up", || pair.site.open() == 0).await;
}

#[tokio::test]
async fn a_visitor_who_says_nothing_over_http_2_is_not_kept() {
    let relay = TestRelay::limited(|limits| {
        limits.browser_ping = Duration::from_millis(50);
        limits.browser_idle = Duration::from_millis(100);
        limits.head = Duration::from_secs(1);
    });
    let mut stream = relay.visitor().connect(Http::Two, ALICE).await.unwrap();
    // The preface, empty SETTINGS, and the answer to the relay's; then not a word, not to its GOAWAY and PING either.
    let opening = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0\0\0\0\x04\x01\0\0\0\0";
    stream.write_all(opening).await.unwrap();
    let mut said = Vec::new();
    let _ = soon("the end", stream.read_to_end(&mut said)).await;
    let (mut rest, mut kinds) = (&said[..], Vec::new());
    while let [a, b, c, kind, ..] = *rest {
        kinds.push(kind);
        rest = rest.get(9 + u32::from_be_bytes([0, a, b, c]) as usize..).unwrap_or_default();
    }
    assert!(kinds.contains(&GOAWAY), "{kinds:?}");
}
