//! Visitors who ask for the packets themselves.

use std::future::poll_fn;

use bytes::{Buf, Bytes};
use http_body_util::{BodyExt, Full};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{DataHead, Final};
use oriel_protocol::sequence::{Direction, Sequence};
use oriel_tests::deadline::{settled, soon, until};
use oriel_tests::hostile::packets::{abort, data, last, packet, response};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::origin::{Body, full};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::visitor::{Answer, Http, Session};

const MALLORY: &str = "mallory.localhost";

const ASKING: [(&str, &str); 2] = [("accept-signature", "oriel=()"), ("oriel-accept", "packets;v=1")];

type Said = fn(MessageBoxId) -> Vec<u8>;

/// A packet with flags.
fn flagged(kind: u8, flags: u8, id: MessageBoxId, payload: &[u8]) -> Vec<u8> {
    packet(kind, flags, 0, u32::try_from(payload.len()).unwrap(), id, payload)
}

fn request(
    session: &Session,
    method: &str,
    path: &str,
    fields: &[(&str, &str)],
    body: Body,
) -> http::Request<Body> {
    let mut builder = session.request(method, path);
    for &(name, value) in fields {
        builder = builder.header(name, value);
    }
    builder.body(body).unwrap()
}

/// The answer to a request for packets, while a peer says `packets` and ends its stream.
async fn seen(
    session: &mut Session,
    peer: &HostilePeer,
    packets: impl Fn(MessageBoxId) -> Vec<u8>,
) -> (Result<Answer, hyper::Error>, Vec<u8>) {
    let asking = request(session, "GET", "/", &ASKING, full(""));
    let saying = async {
        let mut exchange = peer.exchange().await;
        let said = packets(exchange.id);
        exchange.say(&said).await;
        let _ = exchange.send.finish();
        said
    };
    let asked = soon("an answer", async { Answer::of(session.send(asking).await?).await });
    tokio::join!(asked, saying)
}

/// Reads a body of packets as a visitor does: the head, the body, and what FINAL says.
fn read(answer: &Answer) -> (ResponseHead, Bytes, Final) {
    let id = answer.field("oriel-message-box").to_owned();
    let (mut rest, mut sequence) = (answer.body.clone(), None);
    let (mut head, mut body, mut end) = (None, Vec::new(), None);
    while rest.has_remaining() {
        let lead = PacketHead::decode(rest.first_chunk::<PACKET_HEAD>().unwrap()).unwrap();
        assert_eq!(lead.id.to_string(), id);
        let sequence = sequence.get_or_insert_with(|| Sequence::new(lead.id, Direction::Response));
        sequence.packet(&lead).unwrap();
        rest.advance(PACKET_HEAD);
        let mut payload = rest.split_to(lead.len as usize);
        match lead.kind {
            Kind::Response => head = Some(ResponseHead::decode(lead.kind, payload).unwrap()),
            Kind::Data => {
                let offset = DataHead::decode(lead.flags, &mut payload).unwrap().offset;
                sequence.data(offset, payload.len() as u64).unwrap();
                body.extend_from_slice(&payload);
            }
            Kind::Final => end = Some(Final::decode(lead.flags, payload).unwrap()),
            other => panic!("{other:?} is not for visitors"),
        }
    }
    let end = end.expect("FINAL");
    sequence.unwrap().finish(&end).unwrap();
    (head.expect("RESPONSE"), body.into(), end)
}

#[tokio::test]
async fn p95_a_visitor_gets_the_packets_byte_for_byte() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let fields = [
        ("content-type", "text/plain"),
        ("content-length", "70000"),
        ("set-cookie", "a=1; Path=/"),
        ("set-cookie", "b=2; Domain=localhost"),
        ("access-control-allow-origin", "https://elsewhere.example"),
        ("signature", "oriel=:AAAA:"),
    ];
    let whole = |id: MessageBoxId| {
        let first = [&[0; 8][..], &[7; 64], &[b'x'; 65_536]].concat();
        let second = [&65_536_u64.to_be_bytes()[..], &[b'y'; 4_464]].concat();
        let end = [&70_000_u64.to_be_bytes()[..], &2_u64.to_be_bytes(), &[8; 32], &[0], &[9; 64]].concat();
        [
            response(id, 404, &fields, false),
            flagged(2, 1, id, &first),
            flagged(2, 0, id, &second),
            flagged(3, 3, id, &end),
        ]
        .concat()
    };
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let (answer, said) = seen(&mut session, &peer, whole).await;
        let answer = answer.unwrap();
        assert_eq!(answer.status, 200, "{http:?}");
        assert!(answer.body == said, "{http:?}: {} of {} bytes", answer.body.len(), said.len());
        let mut names: Vec<_> = answer.headers.keys().map(http::HeaderName::as_str).collect();
        names.retain(|name| *name != "transfer-encoding");
        names.sort_unstable();
        let outside =
            ["alt-svc", "cache-control", "content-type", "date", "oriel-message-box", "set-cookie", "vary"];
        assert_eq!(names, outside, "{http:?}");
        assert_eq!(answer.field("content-type"), "application/vnd.oriel.packets");
        assert_eq!(answer.field("cache-control"), "no-store");
        let vary = "accept-signature, oriel-accept, service-worker-navigation-preload";
        assert_eq!(answer.field("vary"), vary);
        let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
        assert_eq!(cookies, ["a=1; Path=/"], "after the relay's own rules");
        let (head, body, end) = read(&answer);
        assert_eq!((head.status.as_u16(), body.len()), (404, 70_000));
        assert_eq!(head.fields.get_all("set-cookie").iter().count(), 2, "inside nothing is changed");
        assert_eq!((end.digest, end.signature), (Some([8; 32]), Some([9; 64])));
    }
}

/// An interim response, and then one without a body.
fn hints_first(id: MessageBoxId) -> Vec<u8> {
    let mut hints = response(id, 103, &[("link", "</x>; rel=preload")], false);
    hints[0] = 6; // INFORMATIONAL
    [hints, response(id, 204, &[], true), last(id, 0, 0)].concat()
}

#[tokio::test]
async fn p92_p95_no_interim_response_goes_with_packets() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let (answer, said) = seen(&mut session, &peer, hints_first).await;
        let answer = answer.unwrap();
        assert_eq!(answer.status, 200);
        assert!(said.ends_with(&answer.body));
        let (head, body, _) = read(&answer);
        assert_eq!((head.status.as_u16(), body.len()), (204, 0));
    }
    // Nor beside them.
    let (mut sender, _driver) = pair.visitor.streams(MALLORY).await;
    for (fields, expected) in [(&ASKING[..], 0), (&[], 1)] {
        let mut asking = http::Request::get(format!("https://{MALLORY}/"));
        for &(name, value) in fields {
            asking = asking.header(name, value);
        }
        let (mut response, _) = sender.send_request(asking.body(()).unwrap(), true).unwrap();
        let mut exchange = peer.exchange().await;
        exchange.say(&hints_first(exchange.id)).await;
        let mut early = 0;
        while soon("a head", poll_fn(|cx| response.poll_informational(cx))).await.is_some() {
            early += 1;
        }
        assert_eq!(early, expected, "{fields:?}");
    }
}

#[tokio::test]
async fn p95_after_abort_the_body_ends_in_order_and_without_an_end_it_breaks_off() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let begin = |id| [response(id, 200, &[], false), data(id, 0, b"some")].concat();
        let mut session = pair.visitor.open(http, MALLORY).await;
        let (answer, said) = seen(&mut session, &peer, |id| [begin(id), abort(id, 0x21)].concat()).await;
        assert_eq!(answer.unwrap().body, said, "{http:?}");
        let reason = [&0x21_u32.to_be_bytes()[..], &[5; 64]].concat();
        let signed = |id| [begin(id), flagged(4, 1, id, &reason)].concat();
        let (answer, said) = seen(&mut session, &peer, signed).await;
        assert_eq!(answer.unwrap().body, said, "{http:?}: signed");
        let broken: [(&str, Said); 4] = [
            ("no FINAL", |_| Vec::new()),
            ("a wrong offset", |id| data(id, 5, b"more")),
            ("a wrong total", |id| last(id, 5, 1)),
            ("a foreign box", |_| last(MessageBoxId::from_bytes([1; 16]), 4, 1)),
        ];
        for (what, end) in broken {
            let mut session = pair.visitor.open(http, MALLORY).await;
            let (answer, _) = seen(&mut session, &peer, |id| [begin(id), end(id)].concat()).await;
            assert!(answer.is_err(), "{http:?}: {what}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn p49_p95_content_length_inside_still_counts() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        for length in ["3", "5"] {
            let mut session = pair.visitor.open(http, MALLORY).await;
            let (answer, _) = seen(&mut session, &peer, |id| {
                let head = response(id, 200, &[("content-length", length)], false);
                [head, data(id, 0, b"four"), last(id, 4, 1)].concat()
            })
            .await;
            assert!(answer.is_err(), "{http:?} {length}");
        }
    }
}

#[tokio::test]
async fn p95_a_peer_that_gives_up_before_its_head_is_an_ordinary_page() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let mut session = pair.visitor.open(Http::Two, MALLORY).await;
    let (answer, _) = seen(&mut session, &peer, |id| abort(id, 0x22)).await;
    let answer = answer.unwrap();
    assert_eq!((answer.status.as_u16(), answer.field("content-type")), (504, "text/html; charset=utf-8"));
}

#[tokio::test]
async fn p94_p95_packets_of_any_size_from_an_honest_peer() {
    const LEN: u64 = 3 * 1024 * 1024 + 1;
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        for fields in [&ASKING[..], &[("service-worker-navigation-preload", "oriel;nonce=\"n\";v=1")]] {
            let asking = request(&session, "GET", &format!("/bytes/{LEN}/7"), fields, full(""));
            let answer = session.answer(asking).await;
            let (head, body, end) = read(&answer);
            assert_eq!((head.status.as_u16(), end.total), (200, LEN), "{http:?}");
            assert_eq!(measured(Full::new(body)).await.unwrap(), expected(7, LEN), "{http:?}");
        }
        let upload = Pattern::unsized_(3, LEN).boxed_unsync();
        let answer = session.answer(request(&session, "POST", "/measure", &ASKING, upload)).await;
        assert_eq!(read(&answer).1, expected(3, LEN), "{http:?}");
        let answer = session.answer(request(&session, "HEAD", "/who", &ASKING, full(""))).await;
        assert_ne!(answer.field("content-type"), "application/vnd.oriel.packets", "{http:?}: HEAD");
    }
}

#[tokio::test]
async fn p96_an_origin_is_not_asked_for_a_coding_where_packets_are_wanted() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let fields = [&ASKING[..], &[("accept-encoding", "gzip, br")]].concat();
        let answer = session.answer(request(&session, "GET", "/head", &fields, full(""))).await;
        let head = String::from_utf8(read(&answer).1.to_vec()).unwrap();
        assert!(head.contains("accept-encoding: identity\n"), "{http:?}: {head}");
        let plain = session.answer(request(&session, "GET", "/head", &fields[2..], full(""))).await;
        assert!(plain.text().contains("accept-encoding: gzip, br\n"), "{http:?}");
        // A field that names the hop does not travel: neither end may take it for a wish.
        let hop = [&ASKING[..], &[("connection", "oriel-accept")]].concat();
        if http == Http::One {
            let answer = session.answer(request(&session, "GET", "/who", &hop, full(""))).await;
            assert_eq!(answer.text(), "alice");
        }
    }
}

#[tokio::test]
async fn p73_a_visitor_of_packets_who_stops_reading_stops_the_origin() {
    let pair = Pair::start().await;
    let mut session = pair.visitor.open(Http::Two, ALICE).await;
    let asking = request(&session, "GET", "/endless", &ASKING, full(""));
    let response = soon("the head", session.send(asking)).await.unwrap();
    let stopped = settled("the origin stops", || pair.site.produced()).await;
    assert!(stopped > 0);
    drop(response);
    until("the origin's request ends", || pair.site.open() == 0).await;
}

#[tokio::test]
async fn p97_a_worker_speaks_for_the_browser_and_the_field_goes_no_further() {
    let pair = Pair::start().await;
    let worker = [
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-dest", "empty"),
        (
            "oriel-request",
            r#"dest=image, mode=no-cors, referrer="https://alice.localhost/x", cookie="a=\"1\"""#,
        ),
    ];
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let asking = [&ASKING[..], &worker].concat();
        let answer = session.answer(request(&session, "GET", "/head", &asking, full(""))).await;
        let head = String::from_utf8(read(&answer).1.to_vec()).unwrap();
        for line in [
            "sec-fetch-site: same-origin",
            "sec-fetch-dest: image",
            "sec-fetch-mode: no-cors",
            "referer: https://alice.localhost/x",
            "cookie: a=\"1\"",
        ] {
            assert!(head.lines().any(|seen| seen == line), "{http:?}: {line} in {head}");
        }
        assert!(!head.contains("oriel-request"), "{head}");
        let plain = session.answer(request(&session, "GET", "/head", &worker, full(""))).await.text();
        assert!(plain.contains("sec-fetch-dest: empty") && !plain.contains("oriel-request"), "{plain}");
        let malformed = [&ASKING[..], &[("oriel-request", "dest")]].concat();
        let answer = session.answer(request(&session, "GET", "/head", &malformed, full(""))).await;
        assert_eq!(answer.status, 400, "{http:?}");
    }
}
