//! What the relay itself does for verifiers: leave for other origins, hosts that are keys, and the files of the worker.

use http::Request;
use oriel_tests::deadline::{soon, until};
use oriel_tests::origin::{Body, full};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::peer::Plan;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Answer, Http, Session};

const PACKETS: [(&str, &str); 3] = [
    ("origin", "https://verifier.example"),
    ("accept-signature", "oriel=()"),
    ("oriel-accept", "packets;v=1"),
];

fn asking(session: &Session, method: &str, path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let mut builder = session.request(method, path);
    for &(name, value) in fields {
        builder = builder.header(name, value);
    }
    builder.body(full("")).unwrap()
}

async fn ask(session: &mut Session, method: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let request = asking(session, method, path, fields);
    session.answer(request).await
}

fn members(list: &str) -> Vec<&str> {
    list.split(", ").collect()
}

#[tokio::test]
async fn p98_the_relay_answers_preflights_for_packets_and_no_others() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let preflight = |headers| {
            [
                ("origin", "https://verifier.example"),
                ("access-control-request-method", "PUT"),
                ("access-control-request-headers", headers),
            ]
        };
        let before = pair.site.requests();
        let yes = ask(&mut session, "OPTIONS", "/who", &preflight("oriel-accept,x-mine, a b,range")).await;
        assert_eq!(yes.status, 204, "{http:?}");
        assert_eq!(pair.site.requests(), before, "{http:?}: the origin never knows");
        assert_eq!(yes.field("access-control-allow-origin"), "*");
        assert_eq!(yes.field("access-control-allow-methods"), "PUT");
        assert_eq!(yes.field("access-control-max-age"), "7200");
        assert!(!yes.headers.contains_key("access-control-allow-credentials"));
        let allowed = members(yes.field("access-control-allow-headers"));
        let usual = "accept-signature, oriel-accept, oriel-request, range, if-range, if-none-match, \
                     if-modified-since, content-type, content-digest, accept, accept-language";
        assert_eq!(allowed, [members(usual), vec!["x-mine"]].concat(), "sound tokens only, each once");
        for others in
            [&preflight("x-mine")[..], &preflight("oriel-accept")[1..], &preflight("oriel-accept")[..1]]
        {
            let before = pair.site.requests();
            let answer = ask(&mut session, "OPTIONS", "/who", others).await;
            assert_eq!((answer.status.as_u16(), &*answer.text()), (200, "alice"), "{http:?} {others:?}");
            assert_eq!(pair.site.requests(), before + 1);
        }
    }
}

#[tokio::test]
async fn p98_any_origin_may_read_packets_and_why_there_are_none() {
    let pair = Pair::start().await;
    let open = |answer: &Answer| {
        let fields = ["access-control-allow-origin", "access-control-expose-headers"];
        fields.map(|name| answer.field(name).to_owned())
    };
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let yes = ["*", "oriel-message-box"];
        assert_eq!(open(&ask(&mut session, "GET", "/who", &PACKETS).await), yes, "{http:?}");
        assert_eq!(open(&ask(&mut session, "GET", "/.well-known/oriel/x", &PACKETS).await), yes, "{http:?}");
        let mut nobody = pair.visitor.open(http, "nobody.localhost").await;
        let page = ask(&mut nobody, "GET", "/", &PACKETS).await;
        assert_eq!((page.status.as_u16(), open(&page)), (404, yes.map(str::to_owned)), "{http:?}");
        let no = ["", ""];
        assert_eq!(open(&ask(&mut session, "GET", "/who", &PACKETS[1..]).await), no, "{http:?}: one origin");
        assert_eq!(open(&ask(&mut session, "GET", "/who", &PACKETS[..1]).await), no, "{http:?}: no packets");
        assert_eq!(open(&ask(&mut nobody, "GET", "/", &PACKETS[..1]).await), no, "{http:?}: no packets");
    }
}

#[tokio::test]
async fn p99_an_identity_s_key_is_another_host_of_its_first_name() {
    let pair = Pair::start().await;
    let (first, second) = (Site::start("first").await, Site::start("second").await);
    let plan = Plan::at(&pair.relay).http("zebra", first.address()).http("ant", second.address());
    let peer = plan.start().online(&pair.visitor).await;
    let host = format!("{}.localhost", peer.identity.public());
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, &host).await;
        assert_eq!(session.get("/who").await.text(), "first", "{http:?}");
        let head = session.get("/head").await.text();
        let told = format!("x-forwarded-host: {}", session.authority);
        assert!(head.contains(&told), "{http:?}: the host that the visitor asked for: {head}");
        let canary = session.get("/.well-known/oriel/canary").await;
        assert_eq!((canary.status.as_u16(), canary.body.len()), (200, 33), "{http:?}");
    }
    let alice = format!("{}.localhost", pair.peer.identity.public());
    assert_eq!(pair.visitor.get(&alice, "/who").await.text(), "alice");
    let stranger = format!("{}.localhost", oriel_protocol::key::PublicKey::from_bytes([7; 32]));
    assert_eq!(pair.visitor.get(&stranger, "/who").await.status, 404, "nobody's key");
    let undecodable = format!("{}.localhost", "9".repeat(52));
    assert_eq!(pair.visitor.get(&undecodable, "/who").await.status, 404, "no key at all");
    soon("the peer stops", peer.stop()).await;
    until("the relay has noticed", || first.connections() == 0).await;
    assert_eq!(pair.visitor.get(&host, "/who").await.status, 503, "offline");
}

#[tokio::test]
async fn p60_the_relay_serves_the_worker_and_its_pages_on_every_site() {
    let pair = Pair::start().await;
    let key = pair.peer.identity.public().to_string();
    for host in [ALICE, &format!("{key}.localhost")] {
        for http in Http::BOTH {
            let mut session = pair.visitor.open(http, host).await;
            for path in ["/.well-known/oriel/sw.js", "/.well-known/oriel/sw.js?key=x"] {
                let worker = session.get(path).await;
                assert_eq!(worker.status, 200, "{http:?} {path}");
                for (name, value) in [
                    ("content-type", "text/javascript"),
                    ("service-worker-allowed", "/"),
                    ("cache-control", "no-cache"),
                    ("cross-origin-resource-policy", "same-origin"),
                    ("x-content-type-options", "nosniff"),
                ] {
                    assert_eq!(worker.field(name), value, "{http:?} {path} {name}");
                }
                assert!(worker.field("content-security-policy").contains("script-src 'wasm-unsafe-eval'"));
                assert_eq!(worker.body, &include_bytes!("../../../web/dist/sw.js")[..]);
                let tag = worker.field("etag");
                let again = ask(&mut session, "GET", path, &[("if-none-match", tag)]).await;
                assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{http:?} {path}");
            }
            let page = session.get("/.well-known/oriel/").await;
            assert_eq!(page.status, 200, "{http:?}");
            assert!(page.text().contains(&format!("data-key=\"{key}\"")), "{http:?}");
            assert_eq!(page.text().contains("first part of this page"), host != ALICE, "{http:?}");
            assert!(page.text().contains("src=\"/.well-known/oriel/opt-in.js\""), "{http:?}");
            assert!(page.field("content-security-policy").contains("script-src 'self'; worker-src 'self'"));
            let script = session.get("/.well-known/oriel/opt-in.js").await;
            assert_eq!((script.status.as_u16(), script.field("content-type")), (200, "text/javascript"));
            let status = session.get("/.well-known/oriel/status").await;
            assert!(status.text().contains("Nothing is verified here"), "{http:?}");
            let posted = session.post("/.well-known/oriel/sw.js", full("x")).await;
            assert_eq!(posted.status, 404, "{http:?}");
        }
    }
    let unknown = pair.visitor.get("nobody.localhost", "/.well-known/oriel/sw.js").await;
    assert_eq!(unknown.status, 404);
    assert_eq!(pair.site.requests(), 0, "none of it reached the site");
}
