//! Who may see a site: passwords, links, their ends, and what an origin learns of them.

use http::{Method, StatusCode};
use oriel_peer::events::Events;
use oriel_peer::limits::Limits;
use oriel_peer::visit::destination::Destination;
use oriel_peer::visit::get::{Download, get};
use oriel_peer::visit::open::Opened;
use oriel_peer::visit::seen::Seen;
use oriel_tests::deadline::soon;
use oriel_tests::guarded::{Guarded, PASSWORD, cookie_of};
use oriel_tests::origin::full;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::proof::Question;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::switching;
use oriel_tests::visitor::{Answer, Http, Session, Visitor};
use oriel_transport::ways::Choice;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

const BROWSER: [(&str, &str); 2] = [("accept", "text/html,*/*;q=0.8"), ("sec-fetch-mode", "navigate")];

struct Ground {
    relay: TestRelay,
    peer: TestPeer,
    visitor: Visitor,
    guarded: Guarded,
}

async fn server(guarded: Guarded) -> (Ground, Site) {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let visitor = relay.visitor();
    let plan = Plan::at(&relay).http("alice", site.address()).behind("alice", &guarded.gate);
    let peer = plan.start().online(&visitor).await;
    (Ground { relay, peer, visitor, guarded }, site)
}

/// Two albums and a file beside them; what no link for the first may bring says SECRET.
async fn folder(guarded: Guarded) -> (Ground, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    for album in ["Album/in", "Album2", "Other", "album"] {
        std::fs::create_dir_all(dir.path().join(album)).unwrap();
    }
    for (file, text) in [
        ("Album/one.txt", "inside"),
        ("Album/in/two.txt", "inside too"),
        ("Album2/secret.txt", "SECRET"),
        ("Other/secret.txt", "SECRET"),
        ("album/secret.txt", "SECRET"),
        ("secret.txt", "SECRET"),
    ] {
        std::fs::write(dir.path().join(file), text).unwrap();
    }
    let relay = TestRelay::start();
    let visitor = relay.visitor();
    let plan = Plan::at(&relay).folder("alice", dir.path()).behind("alice", &guarded.gate);
    let peer = plan.start().online(&visitor).await;
    (Ground { relay, peer, visitor, guarded }, dir)
}

async fn ask(session: &mut Session, method: &str, path: &str, lines: &[(&str, &str)], body: &str) -> Answer {
    let mut request = session.request(method, path);
    for (name, value) in lines {
        request = request.header(*name, *value);
    }
    session.answer(request.body(full(body.to_owned())).unwrap()).await
}

async fn browse(session: &mut Session, path: &str, cookie: &str) -> Answer {
    let lines = [BROWSER[0], BROWSER[1], ("cookie", cookie)];
    ask(session, "GET", path, if cookie.is_empty() { &lines[..2] } else { &lines }, "").await
}

async fn log_in(session: &mut Session, password: &str) -> Answer {
    let form = format!("to=%2Fhead%3Fa%3Db&password={}", password.replace(' ', "+"));
    let lines = [
        BROWSER[0],
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    ask(session, "POST", "/.oriel/login", &lines, &form).await
}

#[tokio::test]
async fn whoever_knows_the_password_gets_in_and_the_origin_learns_nothing_of_it() {
    let (ground, site) = server(Guarded::by_password(false)).await;
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        let before = site.requests();
        let page = browse(&mut session, "/head?a=b", "").await;
        assert_eq!((page.status, page.field("cache-control")), (StatusCode::UNAUTHORIZED, "no-store"));
        assert!(page.text().contains("value=\"/head?a=b\""), "{}", page.text());
        let head = ask(&mut session, "HEAD", "/head", &BROWSER, "").await;
        assert_eq!((head.status, head.body.len()), (StatusCode::UNAUTHORIZED, 0));
        let wrong = log_in(&mut session, "sesame").await;
        assert!(wrong.status == 401 && wrong.text().contains("not the password"), "{wrong:?}");
        assert_eq!(ask(&mut session, "POST", "/echo", &[], "x").await.status, 401);
        assert_eq!(site.requests(), before, "the origin has seen none of it");

        let right = log_in(&mut session, PASSWORD).await;
        assert_eq!((right.status, right.field("location")), (StatusCode::SEE_OTHER, "/head?a=b"));
        let cookie = cookie_of(&right);
        assert!(cookie.starts_with("__Host-oriel="), "{cookie}");
        let seen = browse(&mut session, "/head?a=b", &format!("x=1; {cookie}; y=2")).await;
        assert!(
            seen.text().contains("\ncookie: x=1; y=2\n") && seen.text().starts_with("GET /head?a=b\n"),
            "{}",
            seen.text()
        );
        assert!(!seen.text().contains("oriel="), "{}", seen.text());
        assert_eq!((seen.field("cache-control"), seen.field("vary")), ("private, no-cache", "cookie"));
        let alone = browse(&mut session, "/head", &cookie).await;
        assert!(!alone.text().contains("\ncookie:"), "an empty field is left out: {}", alone.text());
        let basic =
            ask(&mut session, "GET", "/head", &[("authorization", "Basic eDpvcGVuIHNlc2FtZQ==")], "").await;
        assert!(basic.status == 200 && !basic.text().contains("authorization"), "{}", basic.text());
        let uploaded = ask(&mut session, "POST", "/measure", &[("cookie", &cookie)], "hello").await;
        assert_eq!(uploaded.status, 200);
    }
    let mut session = ground.visitor.open(Http::Two, ALICE).await;
    let cookie = cookie_of(&log_in(&mut session, PASSWORD).await);
    ground.guarded.change_password("another one");
    assert_eq!(browse(&mut session, "/who", &cookie).await.status, 401, "a changed password ends sessions");
    assert_eq!(log_in(&mut session, PASSWORD).await.status, 401);
    assert_eq!(log_in(&mut session, "another one").await.status, 303);
    let out = ask(&mut session, "POST", "/.oriel/logout", &[BROWSER[0]], "").await;
    assert!(out.status == 303 && out.field("set-cookie").contains("Max-Age=0"), "{out:?}");
}

#[tokio::test]
async fn too_many_tries_have_to_wait() {
    let (ground, site) = server(Guarded::by_password(false)).await;
    let mut session = ground.visitor.open(Http::Two, ALICE).await;
    let mut statuses = Vec::new();
    for _ in 0..8 {
        statuses.push(log_in(&mut session, "guess").await.status.as_u16());
    }
    assert_eq!(statuses, [401, 401, 401, 401, 401, 401, 429, 429]);
    let waiting = log_in(&mut session, PASSWORD).await;
    assert_eq!((waiting.status, waiting.field("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "1"));
    assert!(waiting.text().contains("Too many tries"), "{}", waiting.text());
    ground.guarded.days_pass(1);
    assert_eq!(log_in(&mut session, PASSWORD).await.status, 303);
    assert_eq!(site.requests(), 0);
}

#[tokio::test]
async fn a_link_opens_one_album_until_it_ends() {
    let (ground, _dir) = folder(Guarded::by_links(true)).await;
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        let (id, token) = ground.guarded.link("/Album/");
        assert_eq!(browse(&mut session, "/Album/", "").await.status, 403);
        let followed = browse(&mut session, &format!("/Album/?oriel-link={token}"), "").await;
        assert_eq!((followed.status, followed.field("location")), (StatusCode::SEE_OTHER, "/Album/"));
        let cookie = cookie_of(&followed);
        for (path, text) in [("/Album/one.txt", "inside"), ("/Album/in/two.txt", "inside too")] {
            assert_eq!(browse(&mut session, path, &cookie).await.text(), text);
            let program = ask(&mut session, "GET", &format!("{path}?oriel-link={token}"), &[], "").await;
            assert_eq!((program.status.as_u16(), program.text().as_str()), (200, text));
        }
        let part =
            ask(&mut session, "GET", "/Album/one.txt", &[("cookie", &cookie), ("range", "bytes=2-3")], "")
                .await;
        assert_eq!((part.status.as_u16(), part.text().as_str()), (206, "si"));
        for path in ["/", "/Other/", "/Other/secret.txt", "/Album2/", "/secret.txt"] {
            assert_eq!(browse(&mut session, path, &cookie).await.status, 403, "{path}");
            assert_eq!(
                ask(&mut session, "GET", &format!("{path}?oriel-link={token}"), &[], "").await.status,
                403
            );
        }
        ground.guarded.revoke(&id);
        let revoked = browse(&mut session, "/Album/one.txt", &cookie).await;
        assert!(revoked.status == 403 && revoked.text().contains("taken back"), "{}", revoked.text());
        let (_, other) = ground.guarded.link("/Album/");
        let cookie = cookie_of(&browse(&mut session, &format!("/Album/?oriel-link={other}"), &cookie).await);
        assert_eq!(
            browse(&mut session, "/Album/one.txt", &cookie).await.status,
            200,
            "beside the one that is over"
        );
        ground.guarded.days_pass(30);
        let expired = browse(&mut session, "/Album/one.txt", &cookie).await;
        assert!(expired.status == 410 && expired.text().contains("expired"), "{}", expired.text());
    }
}

#[tokio::test]
async fn no_spelling_leads_a_link_out_of_its_album() {
    let steps = [
        "..",
        "%2e%2e",
        "%2E%2e",
        ".%2e",
        "%2e.",
        "..;",
        "..;a=b",
        "%2e%2e;",
        "..%20",
        "%20..",
        "..%00",
        "..%09",
        "..%0d",
        "%252e%252e",
        "%25252e%25252e",
        "..%c0%af..",
        "%c0%ae%c0%ae",
        "%e0%80%ae%e0%80%ae",
        "%u002e%u002e",
        "...",
        "....",
        "..%5c..",
        "%5c..",
        "..%2f..",
        "%2f..",
        "..%252f..",
        "..%255c..",
        ".%00.",
        "./..",
        "%2e/%2e%2e",
        "in/../..",
        "in/%2e%2e/%2e%2e",
        "in%2f..%2f..",
        "",
        "/..",
        "%2f",
        ";/..",
    ];
    let mut paths: Vec<String> = Vec::new();
    for step in steps {
        paths.push(format!("/Album/{step}/Other/secret.txt"));
        paths.push(format!("/Album/{step}/secret.txt"));
    }
    paths.extend(
        [
            "/album/secret.txt",
            "/ALBUM/secret.txt",
            "/Album2/secret.txt",
            "/Album/..%2fOther%2fsecret.txt",
            "/Album%2f..%2fOther/secret.txt",
            "/Album/..%5cOther%5csecret.txt",
            "/Album\\..\\Other\\secret.txt",
            "//Other/secret.txt",
            "/./Other/secret.txt",
            "/Album/../Album/../Other/secret.txt",
            "/%2e/secret.txt",
            "/Other/../Album/../secret.txt",
            "/Other/secret.txt?/Album/",
            "/Other/secret.txt;/Album/",
            "/%4fther/secret.txt",
            "/Album/%2e%2e%2fsecret.txt",
            "/.oriel/assets/../../secret.txt",
            "/.oriel/assets/%2e%2e/%2e%2e/secret.txt",
            "/.oriel/assets/..%2f..%2fsecret.txt",
            "/.oriel/../secret.txt",
        ]
        .map(String::from),
    );
    assert!(paths.len() >= 60);
    let (ground, _dir) = folder(Guarded::by_links(true)).await;
    let (_, token) = ground.guarded.link("/Album/");
    try_all(&ground, &paths, &token, None).await;
    let (ground, site) = server(Guarded::by_links(false)).await;
    let (_, token) = ground.guarded.link("/Album/");
    try_all(&ground, &paths, &token, Some(&site)).await;
}

/// Asks for each path with the link's cookie; a web server must see none of them.
async fn try_all(ground: &Ground, paths: &[String], token: &str, site: Option<&Site>) {
    for path in paths {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\ncookie: __Host-oriel-links={token}\r\nconnection: close\r\n\r\n",
            ground.relay.authority(ALICE)
        );
        let answer = ground.visitor.raw(ALICE, request.as_bytes()).await;
        assert!(!answer.contains("SECRET"), "{path}: {answer}");
        assert!(
            ["HTTP/1.1 4", "HTTP/1.1 3"].iter().any(|start| answer.starts_with(start)),
            "{path}: {answer}"
        );
        if let Some(site) = site {
            assert_eq!(site.requests(), 0, "{path}: {answer}");
        }
    }
}

#[tokio::test]
async fn a_share_ends_for_everybody() {
    let (ground, site) = server(Guarded::for_days(30)).await;
    let mut session = ground.visitor.open(Http::One, ALICE).await;
    assert_eq!(browse(&mut session, "/who", "").await.status, 200);
    ground.guarded.days_pass(30);
    let before = site.requests();
    let over = browse(&mut session, "/who", "").await;
    assert!(over.status == 410 && over.text().contains("This share has ended"), "{}", over.text());
    assert_eq!(ask(&mut session, "POST", "/echo", &[], "x").await.status, 410);
    assert_eq!(site.requests(), before);
    let canary = browse(&mut session, "/.well-known/oriel/canary", "").await;
    assert_eq!(canary.status, 200, "the peer itself is still there");
}

#[tokio::test]
async fn a_websocket_needs_access_too() {
    let origin = switching::echoing().await;
    let relay = TestRelay::start();
    let visitor = relay.visitor();
    let guarded = Guarded::by_links(false);
    let (_, token) = guarded.link("/chat");
    let plan = Plan::at(&relay).http("alice", origin.address).behind("alice", &guarded.gate);
    let _peer = plan.start().online(&visitor).await;
    let handshake = async |path: &str, lines: &str| {
        let mut stream = visitor.connect(Http::One, ALICE).await.unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
             sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{lines}\r\n",
            relay.authority(ALICE)
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut start = [0; 12];
        soon("an answer", stream.read_exact(&mut start)).await.unwrap();
        String::from_utf8_lossy(&start[9..]).into_owned()
    };
    let cookie = format!("cookie: __Host-oriel-links={token}\r\n");
    assert_eq!(handshake("/chat", "").await, "403");
    assert_eq!(handshake("/other", &cookie).await, "403");
    assert_eq!(
        handshake("/chat", &format!("{cookie}origin: https://bob.localhost\r\n")).await,
        "403",
        "a neighbour's page"
    );
    assert_eq!(origin.connections(), 0);
    assert_eq!(handshake("/chat", &cookie).await, "101");
    assert_eq!(handshake(&format!("/chat?oriel-link={token}"), "").await, "101");
}

#[tokio::test]
async fn pages_about_access_are_signed_and_links_verify() {
    let (ground, _site) = server(Guarded::by_password(false)).await;
    let (_, token) = ground.guarded.link("/bytes/");
    let key = ground.peer.identity.public();
    let url = |path: &str| format!("https://{}{path}", ground.relay.authority(ALICE));
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        let by_link = format!("/bytes/1000/1?oriel-link={token}");
        let proved = Question::get(key, &url(&by_link)).ask(&mut session, full("")).await.unwrap();
        assert_eq!((proved.head.status.as_u16(), proved.body.len()), (200, 1000));
        let asked = Question::get(key, &url("/who")).with("accept", "text/html");
        let refused = asked.ask(&mut session, full("")).await.unwrap();
        assert!(refused.head.status == 401 && String::from_utf8_lossy(&refused.body).contains("password"));
        // As a worker on another origin sends it: the cookie is in a jar of its own.
        let asked =
            Question::get(key, &url("/.oriel/login")).method(Method::POST).with("accept", "text/html");
        let asked = asked.with("origin", "https://key.gateway.example").with("sec-fetch-site", "cross-site");
        let entered = asked.ask(&mut session, full("password=open+sesame&to=%2Fwho")).await.unwrap();
        assert_eq!(
            (entered.head.status.as_u16(), &entered.head.fields["location"]),
            (303, &"/who".parse().unwrap())
        );
        let cookie =
            entered.head.fields["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let jar: &'static str = format!("dest=document, mode=navigate, cookie=\"{cookie}\"").leak();
        let asked = Question::get(key, &url("/who")).with("oriel-request", jar);
        assert_eq!(asked.ask(&mut session, full("")).await.unwrap().body, b"alice");
        let posted = Question::get(key, &url("/who")).method(Method::POST);
        let refused = posted.ask(&mut session, full("unwanted")).await.unwrap();
        assert_eq!(refused.head.status, 401, "and what was sent is named in it");
    }
}

#[tokio::test]
async fn a_link_works_in_a_verifying_visitor_s_hands() {
    let (ground, _dir) = folder(Guarded::by_links(true)).await;
    let (_, token) = ground.guarded.link("/Album/");
    let to = |path: &str| {
        let url = format!("https://{}{path}?oriel-link={token}", ground.relay.authority(ALICE));
        Destination::parse(&url, Some(&ground.peer.identity.public().to_string())).unwrap()
    };
    let dir = tempfile::tempdir().unwrap();
    let download = Download {
        from: to("/Album/one.txt"),
        file: Some(dir.path().join("file")),
        transcript: None,
        seen: Seen::default(),
        out: Choice::any(ground.relay.roots.clone()),
        limits: Limits::default(),
    };
    soon("a download", get(download, CancellationToken::new())).await.unwrap();
    assert_eq!(std::fs::read_to_string(dir.path().join("file")).unwrap(), "inside");

    let roots = ground.relay.roots.clone();
    let opened =
        Opened::new(to("/Album/"), Seen::default(), Choice::any(roots), Limits::default(), Events::Silent)
            .await
            .unwrap();
    let (address, url) = (opened.address(), opened.url());
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut proxy = JoinSet::new();
    proxy.spawn(opened.serve(CancellationToken::new()));
    let ask = async |path: &str, lines: &str| {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!(
            "GET /{path} HTTP/1.1\r\nhost: {host}\r\naccept: text/html\r\nconnection: close\r\n{lines}\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        soon("an answer", stream.read_to_string(&mut answer)).await.unwrap();
        answer
    };
    let followed = ask(path, "").await;
    assert!(
        followed.starts_with("HTTP/1.1 303 ") && followed.contains("location: /Album/\r\n"),
        "{followed}"
    );
    let cookie = followed.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let shown = ask("Album/one.txt", &format!("cookie: {cookie}\r\n")).await;
    assert!(shown.starts_with("HTTP/1.1 200 ") && shown.ends_with("inside"), "{shown}");
    assert!(ask("Other/", &format!("cookie: {cookie}\r\n")).await.starts_with("HTTP/1.1 403 "));
}
