//! Whoever leaves takes the work done for him along, at once and without a trace.

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use oriel_tests::binaries::{Home, RelayProgram};
use oriel_tests::deadline::{found, soon, until};
use oriel_tests::origin::piecemeal;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::pattern::Pattern;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, Session, Visitor};
use tokio::task::JoinSet;

#[tokio::test]
async fn p75_p77_a_visitor_who_leaves_a_download_ends_it_at_the_origin() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let mut body = session.begun("/endless").await.into_body();
        soon("the first piece", body.frame()).await.unwrap().unwrap();
        assert_eq!(pair.site.open(), 1);
        drop(body);
        if http == Http::One {
            drop(session);
        }
        until("the origin's request ends", || pair.site.open() == 0).await;
    }
}

#[tokio::test]
async fn p75_p77_a_visitor_who_leaves_before_an_answer_ends_the_origin_s_request() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        tokio::select! {
            answer = session.get("/hang") => panic!("{answer:?}"),
            () = until("the request reaches the origin", || pair.site.open() == 1) => {}
        }
        drop(session);
        until("the origin's request ends", || pair.site.open() == 0).await;
    }
    found("nothing is left open", async || {
        (pair.relay.metric("oriel_relay_exchanges_open").await == 0.0).then_some(())
    })
    .await;
}

#[tokio::test]
async fn p75_p77_a_visitor_who_leaves_an_upload_ends_it_at_the_origin() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let body = Pattern::unsized_(0, u64::MAX).boxed_unsync();
        let request = session.request("POST", "/measure").body(body).unwrap();
        tokio::select! {
            answer = session.send(request) => panic!("{answer:?}"),
            () = until("the request reaches the origin", || pair.site.open() == 1) => {}
        }
        drop(session);
        until("the origin's request ends", || pair.site.open() == 0).await;
    }
}

#[tokio::test]
async fn p77_a_peer_whose_uplink_is_lost_ends_its_requests() {
    let pair = Pair::start().await;
    let Pair { relay, peer: _peer, site, visitor } = pair;
    let mut session = visitor.open(Http::Two, ALICE).await;
    let _download = session.begun("/endless").await;
    tokio::select! {
        answer = session.get("/hang") => panic!("{answer:?}"),
        () = until("both reach the origin", || site.open() == 2) => {}
    }
    relay.stop().await;
    until("the origin's requests end", || site.open() == 0).await;
}

#[tokio::test]
async fn p76_an_origin_that_answers_early_is_heard() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let body = Pattern::sized(0, 1 << 30).boxed_unsync();
        let request = session.request("POST", "/early").body(body).unwrap();
        let answer = session.answer(request).await;
        assert_eq!((answer.status.as_u16(), &*answer.text()), (413, "too large"), "{http:?}");
        assert_eq!(pair.open(http).await.get("/who").await.text(), "alice");
    }
}

#[tokio::test]
async fn p67_a_response_does_not_wait_for_the_end_of_the_request() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let (pieces, body) = piecemeal();
        let request = session.request("POST", "/echo").body(body).unwrap();
        let mut answer = soon("the head", session.send(request)).await.unwrap().into_body();
        for piece in ["one", "two", "three"] {
            pieces.send(piece.into()).await.unwrap();
            assert_eq!(soon("its echo", next(&mut answer)).await.unwrap(), piece, "{http:?}");
        }
        drop(pieces);
        let end = soon("the end", next(&mut answer)).await;
        assert!(end.is_none(), "{http:?} {end:?}");
    }
}

/// The next piece of a body; HTTP/2 may end one with an empty frame.
async fn next(body: &mut Incoming) -> Option<Bytes> {
    loop {
        let data = body.frame().await?.unwrap().into_data().unwrap();
        if !data.is_empty() {
            return Some(data);
        }
    }
}

/// A download that has begun and will not end; cheaper to make than an endless one.
const STUCK: &str = "/stuck/100000/1";

/// Begins a download and leaves, `times` times over, many at once.
async fn storm(visitor: &Visitor, path: &'static str, times: usize) {
    const AT_ONCE: usize = 50;
    let mut sessions: Vec<Session> = Vec::new();
    for _ in 0..2 {
        sessions.push(visitor.open(Http::Two, ALICE).await);
    }
    let mut visits = JoinSet::new();
    for number in 0..times {
        if visits.len() >= AT_ONCE {
            visits.join_next().await.unwrap().unwrap();
        }
        let mut session = sessions[number % 2].again().unwrap();
        visits.spawn(async move {
            let mut body = session.begun(path).await.into_body();
            soon("the first piece", body.frame()).await.unwrap().unwrap();
        });
    }
    visits.join_all().await;
}

#[tokio::test]
async fn ten_thousand_downloads_that_are_left_leave_nothing_behind() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let peer = home.publish("alice", site.address()).await;
    let visitor = relay.visitor(data.path());
    // What the first of them make the programs set aside once and keep.
    storm(&visitor, STUCK, 2000).await;
    calm(&relay, &site).await;
    let before = [relay.program.resident(), peer.resident()];
    storm(&visitor, STUCK, 10_000).await;
    calm(&relay, &site).await;
    for (program, before) in [&relay.program, &peer].into_iter().zip(before) {
        let allowed = before + before / 20 + 32 * 1024;
        let what = format!("from {before} KiB back to {allowed} KiB");
        found(&what, async || (program.resident() <= allowed).then_some(())).await;
    }
    assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn downloads_that_are_left_with_full_windows_hold_no_more_than_the_windows() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let peer = home.publish("alice", site.address()).await;
    let visitor = relay.visitor(data.path());
    storm(&visitor, "/endless", 1000).await;
    calm(&relay, &site).await;
    // 50 at once, a window of 1 MiB each, and what the allocator keeps of it.
    for program in [&relay.program, &peer] {
        found("no more is held", async || (program.resident() < 160 * 1024).then_some(())).await;
    }
}

/// Waits until no exchange is open, here or there.
async fn calm(relay: &RelayProgram, site: &Site) {
    found("no exchange is open", async || {
        (relay.metric("oriel_relay_exchanges_open").await == 0.0).then_some(())
    })
    .await;
    until("no request is open at the origin", || site.open() == 0).await;
}
