//! Ordinary responses with a signature beside them, and those that nobody wants signed.

use http::{HeaderMap, Method, Response};
use oriel_protocol::head::ResponseHead;
use oriel_signing::binary;
use oriel_signing::head::{Uncovered, verify_head};
use oriel_tests::origin::{Origin, full};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::peer::Plan;
use oriel_tests::proof::{Question, now};
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::{Answer, Http};

fn question(pair: &Pair, path: &str) -> Question {
    let url = format!("https://{}{path}", pair.relay.authority(ALICE));
    Question::get(pair.peer.identity.public(), &url).in_the_open()
}

async fn answer(pair: &Pair, http: Http, question: &Question) -> (Answer, HeaderMap) {
    let mut session = pair.open(http).await;
    let answer = Answer::of(question.send(&mut session, full("")).await).await.unwrap();
    let head = ResponseHead { status: answer.status, fields: answer.headers.clone() };
    let verified = verify_head(&question.pin, &question.asked, &head, Uncovered::LeftOut, now()).unwrap().0;
    (answer, verified.fields)
}

fn digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", binary::encode(ring::digest::digest(&ring::digest::SHA256, body).as_ref()))
}

#[tokio::test]
async fn p107_a_short_body_comes_with_its_digest() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        for path in ["/who", "/bytes/100000/1", "/chunked/100000/1", "/bytes/0/1"] {
            let (answer, verified) = answer(&pair, http, &question(&pair, path)).await;
            assert_eq!(verified["content-digest"], digest(&answer.body), "{path}");
            assert!(!verified.contains_key("oriel-message-box"), "the relay's own fields are not covered");
        }
    }
}

#[tokio::test]
async fn p107_a_long_body_and_none_at_all_come_without() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let (long, verified) = answer(&pair, http, &question(&pair, "/bytes/3000000/1")).await;
        assert_eq!(long.body.len(), 3_000_000);
        assert!(!verified.contains_key("content-digest"));
        let asked = question(&pair, "/bytes/5/1").method(Method::HEAD);
        let (none, verified) = answer(&pair, http, &asked).await;
        assert!(none.body.is_empty());
        assert_eq!(verified["content-length"], "5");
        assert!(!verified.contains_key("content-digest"));
    }
}

#[tokio::test]
async fn p100_what_nobody_asks_for_is_not_signed() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let request = session.request("GET", "/head").header("accept-signature", "sig1=();tag=\"other\"");
        let answer = session.answer(request.body(full("")).unwrap()).await;
        for name in ["signature", "signature-input", "oriel-stream", "oriel-key", "content-digest"] {
            assert_eq!(answer.field(name), "", "{name}");
        }
        assert!(
            answer.text().contains("accept-signature: sig1=();tag=\"other\""),
            "the origin may answer it"
        );
        let (answer, _) = self::answer(&pair, http, &question(&pair, "/head")).await;
        for name in ["accept-signature", "oriel-accept"] {
            assert!(!answer.text().contains(name), "{name} is the peer's affair");
        }
    }
}

#[tokio::test]
async fn p103_no_signature_for_a_site_that_is_not_served() {
    let relay = TestRelay::start();
    let visitor = relay.visitor();
    let origin = Origin::http(|_| async { Response::new(full("here")) }).await;
    let peer = Plan::at(&relay).http("alice", origin.address).start().online(&visitor).await;
    let url = format!("https://{}/.well-known/oriel/x", relay.authority(ALICE));
    let asked = Question::get(peer.identity.public(), &url).in_the_open();
    let mut session = visitor.open(Http::Two, ALICE).await;
    let answer = Answer::of(asked.send(&mut session, full("")).await).await.unwrap();
    assert_eq!((answer.status.as_u16(), answer.field("signature")), (404, ""), "the relay's own page");
}
