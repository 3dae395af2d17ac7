//! Visitors who verify, by `oriel get`, `oriel verify` and `oriel open`, through a relay to a peer that signs.

use std::fs;
use std::path::Path;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use oriel_peer::events::Events;
use oriel_peer::limits::Limits;
use oriel_peer::visit::destination::Destination;
use oriel_peer::visit::get::{Download, GetError, Received, get};
use oriel_peer::visit::open::Opened;
use oriel_peer::visit::seen::Seen;
use oriel_peer::visit::verify::verify;
use oriel_tests::binaries::{Home, RelayProgram, peer_command};
use oriel_tests::deadline::{soon, until};
use oriel_tests::origin::{Body, Origin, full, piecemeal};
use oriel_tests::pair::Pair;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::program::{Ended, Program};
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_transport::ways::Choice;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

fn destination(relay: &TestRelay, peer: &TestPeer, path: &str) -> Destination {
    let url = format!("https://alice.localhost:{}{path}", relay.port());
    Destination::parse(&url, Some(&peer.identity.public().to_string())).unwrap()
}

async fn download(
    relay: &TestRelay,
    from: Destination,
    folder: &Path,
    stop: CancellationToken,
) -> Result<Received, GetError> {
    let download = Download {
        from,
        file: Some(folder.join("file")),
        transcript: Some(folder.join("proof")),
        seen: Seen::default(),
        out: Choice::any(relay.roots.clone()),
        limits: Limits::default(),
    };
    soon("a download ends", get(download, stop)).await
}

#[tokio::test]
async fn a_file_of_a_folder_is_got_and_proved() {
    let relay = TestRelay::start();
    let shared = tempfile::tempdir().unwrap();
    let content: Vec<u8> = (0..253).cycle().take(3_000_000).collect();
    fs::write(shared.path().join("photo.bin"), &content).unwrap();
    let peer = Plan::at(&relay).folder("alice", shared.path()).start().online(&relay.visitor()).await;
    let folder = tempfile::tempdir().unwrap();
    let from = destination(&relay, &peer, "/photo.bin");
    let received = download(&relay, from.clone(), folder.path(), CancellationToken::new()).await.unwrap();
    assert_eq!(received, Received { total: content.len() as u64, url: from.url() });
    assert!(fs::read(folder.path().join("file")).unwrap() == content);
    let (file, proof) = (folder.path().join("file"), folder.path().join("proof"));
    let proved = verify(&file, &proof, Some(peer.identity.public()), None).unwrap();
    assert_eq!((proved.total, proved.url), (content.len() as u64, from.url()));
    let entries = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(entries, 2, "no part is left");
}

#[tokio::test]
async fn a_download_that_was_ended_goes_on_by_its_entity_tag() {
    const LEN: usize = 2_000_000;
    let content: Bytes = (0..241).cycle().take(LEN).collect();
    let whole = content.clone();
    let (sender, half) = piecemeal();
    let half = std::sync::Arc::new(std::sync::Mutex::new(Some(half)));
    let origin = Origin::http(move |request| {
        let (whole, half) = (whole.clone(), half.clone());
        async move {
            let range = request.headers().get("range").map(|range| range.to_str().unwrap().to_owned());
            let first: Option<usize> =
                range.and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
            let (status, body): (_, Body) = match first {
                Some(first) if request.headers().get("if-range").is_some_and(|tag| tag == "\"1\"") => {
                    (StatusCode::PARTIAL_CONTENT, full(whole.slice(first..)))
                }
                _ => (StatusCode::OK, half.lock().unwrap().take().expect("one whole answer")),
            };
            let mut response = Response::new(body);
            *response.status_mut() = status;
            let fields = response.headers_mut();
            fields.insert("etag", HeaderValue::from_static("\"1\""));
            if let Some(first) = first {
                let range = format!("bytes {first}-{}/{LEN}", LEN - 1);
                fields.insert("content-range", HeaderValue::try_from(range).unwrap());
            }
            response
        }
    })
    .await;
    let relay = TestRelay::start();
    let peer = TestPeer::http(&relay, "alice", origin.address).await;
    let folder = tempfile::tempdir().unwrap();
    let from = destination(&relay, &peer, "/");
    let stop = CancellationToken::new();
    let part = folder.path().join("file.part");
    let ending = async {
        for piece in content.slice(..LEN / 2).chunks(50_000) {
            sender.send(Bytes::copy_from_slice(piece)).await.unwrap();
        }
        until("some of it is on disk", || fs::metadata(&part).is_ok_and(|part| part.len() > 0)).await;
        stop.cancel();
    };
    let (ended, ()) = tokio::join!(download(&relay, from.clone(), folder.path(), stop.clone()), ending);
    assert!(matches!(ended, Err(GetError::Kept(..))), "{ended:?}");
    let kept = fs::metadata(&part).unwrap().len();
    assert!(kept > 0 && !folder.path().join("file").exists());
    download(&relay, from, folder.path(), CancellationToken::new()).await.unwrap();
    assert!(fs::read(folder.path().join("file")).unwrap() == content);
    verify(&folder.path().join("file"), &folder.path().join("proof"), None, None).unwrap();
}

#[tokio::test]
async fn a_browser_sees_a_verified_site_under_its_key() {
    let pair = Pair::start().await;
    let to = destination(&pair.relay, &pair.peer, "/who");
    let opened = Opened::new(
        to,
        Seen::default(),
        Choice::any(pair.relay.roots.clone()),
        Limits::default(),
        Events::Silent,
    )
    .await
    .unwrap();
    let (address, url) = (opened.address(), opened.url());
    let host = url.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/who")).unwrap();
    assert_eq!(host, format!("{}.localhost:{}", pair.peer.identity.public(), address.port()));
    let mut proxy = JoinSet::new();
    proxy.spawn(opened.serve(CancellationToken::new()));
    let ask = async |request: &str| {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        soon("an answer", stream.read_to_string(&mut answer)).await.unwrap();
        answer
    };
    let lines = format!("host: {host}\r\nconnection: close\r\n");
    let who = ask(&format!("GET /who HTTP/1.1\r\n{lines}\r\n")).await;
    assert!(who.starts_with("HTTP/1.1 200 ") && who.contains("alice"), "{who}");
    let head = ask(&format!("HEAD /etag HTTP/1.1\r\n{lines}\r\n")).await;
    assert!(head.starts_with("HTTP/1.1 200 ") && head.contains("etag: \"it\""), "{head}");
    let same = ask(&format!("GET /etag HTTP/1.1\r\n{lines}if-none-match: \"it\"\r\n\r\n")).await;
    assert!(same.starts_with("HTTP/1.1 304 "), "{same}");
    let posted = ask(&format!("POST /measure HTTP/1.1\r\n{lines}content-length: 5\r\n\r\nhello")).await;
    assert!(posted.starts_with("HTTP/1.1 200 "), "{posted}");
    let unknown = ask(&format!("GET /.well-known/oriel/x HTTP/1.1\r\n{lines}\r\n")).await;
    assert!(unknown.starts_with("HTTP/1.1 502 ") && unknown.contains("unsigned"), "{unknown}");
}

fn sentence(ended: &Ended) -> &str {
    let sentence = ended.err.trim();
    assert!(sentence.starts_with("oriel: ") && sentence.lines().count() == 1, "{ended:?}");
    sentence
}

#[tokio::test]
async fn the_programs_say_what_is_verified_and_what_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("relay");
    let relay = RelayProgram::start_in(folder.path(), &data).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), &data);
    let mut peer = home.publish("alice", site.address()).await;
    let online = peer.event("online", 0).await;
    let (url, link) = (online["url"].as_str().unwrap(), online["link"].as_str().unwrap());
    let key = link.rsplit('.').next().unwrap();
    let oriel = |arguments: &[&str]| {
        let mut command = peer_command(folder.path());
        command.args(arguments).env("ORIEL_RELAY_CA", data.join("ca.pem"));
        Program::start(&mut command)
    };
    let page = format!("{url}bytes/100000/1");
    let got = oriel(&["get", &page, "--key", key, "-o", "page", "--transcript", "proof"]).ended().await;
    assert_eq!(got.code, Some(0), "{got:?}");
    assert!(got.err.contains("100000 bytes, verified") && got.err.contains(key), "{got:?}");
    assert_eq!(fs::metadata(folder.path().join("page")).unwrap().len(), 100_000);
    let proved = oriel(&["verify", "page", "--transcript", "proof", "--key", key]).ended().await;
    assert_eq!(proved.code, Some(0), "{proved:?}");
    assert!(proved.out.starts_with("verified\n") && proved.out.contains(&page), "{proved:?}");

    let by_link = format!("{url}who?oriel-link=TOKEN");
    let linked =
        oriel(&["get", &by_link, "--key", key, "-o", "linked", "--transcript", "link.proof"]).ended().await;
    assert!(linked.code == Some(0) && linked.err.contains("the proof holds the link"), "{linked:?}");
    let proved = oriel(&["verify", "linked", "--transcript", "link.proof"]).ended().await;
    assert!(proved.code == Some(0) && !proved.out.contains("TOKEN"), "{proved:?}");
    let there = oriel(&["get", &page, "--key", key, "-o", "page"]).ended().await;
    assert!(there.code == Some(1) && sentence(&there).contains("is there already"), "{there:?}");
    let piped = oriel(&["get", &format!("{url}who#oriel=1.{key}"), "-o", "-"]).ended().await;
    assert_eq!((piped.code, &*piped.out), (Some(0), "alice\n"), "{piped:?}");
    let nobody = oriel(&["get", &page]).ended().await;
    assert!(nobody.code == Some(64) && sentence(&nobody).contains("oriel id"), "{nobody:?}");
    let mut other = key.to_owned();
    other.replace_range(..1, if key.starts_with('y') { "b" } else { "y" });
    let foreign = oriel(&["get", &page, "--key", &other, "-o", "foreign"]).ended().await;
    assert!(
        foreign.code == Some(1) && sentence(&foreign).contains("not verified (delegation)"),
        "{foreign:?}"
    );
    let missing = oriel(&["get", &format!("{url}nothing"), "--key", key]).ended().await;
    assert!(missing.code == Some(1) && sentence(&missing).contains("404"), "{missing:?}");
    for name in ["foreign", "foreign.part", "nothing", "nothing.part"] {
        assert!(!folder.path().join(name).exists(), "{name}");
    }
    fs::write(folder.path().join("page"), "other").unwrap();
    let altered = oriel(&["verify", "page", "--transcript", "proof"]).ended().await;
    assert!(altered.code == Some(1) && sentence(&altered).contains("not verified"), "{altered:?}");
    let no_key = oriel(&["verify", "page", "--transcript", "proof", "--key", "x"]).ended().await;
    assert_eq!(no_key.code, Some(64), "{no_key:?}");

    let mut open = oriel(&["open", link, "--no-browser", "--events", "json"]);
    let opened = open.event("open", 0).await;
    assert_eq!(opened["key"], key);
    assert!(opened["url"].as_str().unwrap().starts_with(&format!("http://{key}.localhost:")), "{opened}");
    open.signal("INT");
    assert_eq!(open.ended().await.code, Some(0));
}
