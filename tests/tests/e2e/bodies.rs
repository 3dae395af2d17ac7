//! Bodies of every size, both ways, and many at once.

use http_body_util::BodyExt;
use oriel_tests::deadline::soon;
use oriel_tests::origin::full;
use oriel_tests::pair::Pair;
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::visitor::Http;
use tokio::task::JoinSet;

const MIB: u64 = 1024 * 1024;

const GIB: u64 = 1024 * MIB;

async fn download(http: Http, path: &str, len: u64) {
    let pair = Pair::start().await;
    let mut session = pair.open(http).await;
    let response = session.begun(&format!("/{path}/{len}/7")).await;
    assert_eq!(response.status(), 200);
    let sized = response.headers().get("content-length").is_some();
    assert_eq!(sized, path == "bytes", "a length that is known travels");
    assert_eq!(measured(response.into_body()).await.unwrap(), expected(7, len), "{http:?} {path} {len}");
}

async fn upload(http: Http, len: u64, sized: bool) {
    let pair = Pair::start().await;
    let mut session = pair.open(http).await;
    let body = if sized { Pattern::sized(3, len) } else { Pattern::unsized_(3, len) };
    let request = session.request("POST", "/measure").body(body.boxed_unsync()).unwrap();
    let response = session.send(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(text, expected(3, len), "{http:?} {len}");
}

#[tokio::test]
async fn downloads_of_every_size() {
    for http in Http::BOTH {
        for len in [0, 1, 65_535, 65_536, 65_537, MIB] {
            download(http, "bytes", len).await;
            download(http, "chunked", len).await;
        }
    }
}

#[tokio::test]
async fn uploads_of_every_size() {
    for http in Http::BOTH {
        for len in [0, 1, 65_535, 65_536, 65_537, MIB] {
            upload(http, len, true).await;
            upload(http, len, false).await;
        }
    }
}

#[tokio::test]
async fn huge_download_over_http1() {
    download(Http::One, "bytes", GIB).await;
}

#[tokio::test]
async fn huge_download_over_http2() {
    download(Http::Two, "bytes", GIB).await;
}

#[tokio::test]
async fn huge_upload_over_http1() {
    upload(Http::One, GIB, true).await;
}

#[tokio::test]
async fn huge_upload_over_http2() {
    upload(Http::Two, GIB, false).await;
}

#[tokio::test]
async fn a_body_goes_both_ways_at_once() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let body = Pattern::unsized_(5, 8 * MIB).boxed_unsync();
        let request = session.request("POST", "/echo").body(body).unwrap();
        let response = soon("the echo's head", session.send(request)).await.unwrap();
        let echoed = soon("the echo", measured(response.into_body())).await.unwrap();
        assert_eq!(echoed, expected(5, 8 * MIB));
    }
}

#[tokio::test]
async fn a_thousand_exchanges_at_once() {
    let pair = Pair::start().await;
    let mut visits = JoinSet::new();
    for group in 0..10_u64 {
        let session = pair.open(Http::Two).await;
        for number in group * 100..group * 100 + 100 {
            let mut session = session.again().unwrap();
            let len = number * 97 % 50_000;
            visits.spawn(async move {
                let response = session.begun(&format!("/bytes/{len}/{number}")).await;
                assert_eq!(response.status(), 200);
                assert_eq!(measured(response.into_body()).await.unwrap(), expected(number, len));
            });
        }
    }
    let done = soon("1,000 exchanges", visits.join_all()).await;
    assert_eq!(done.len(), 1000);
    assert_eq!(pair.site.requests(), 1000);
}

#[tokio::test]
async fn a_connection_is_used_again_and_again() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        for number in 0..50 {
            assert_eq!(session.get("/who").await.text(), "alice");
            let sent = format!("body {number}");
            assert_eq!(session.post("/echo", full(sent.clone())).await.text(), sent);
        }
    }
    assert!(pair.site.connections() <= 2, "the peer keeps its connections to the origin, too");
}
