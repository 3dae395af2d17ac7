//! A gate by itself, with a clock that the test moves.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use http::uri::Scheme;
use http::{HeaderName, HeaderValue, StatusCode};
use tempfile::TempDir;

use super::links_file::LinksFile;
use super::*;

const START: u64 = 1_800_000_000;
const DAY: u64 = 24 * 3600;

struct Ground {
    dir: TempDir,
    home: SiteHome,
    gate: Gate,
    now: Arc<AtomicU64>,
}

#[derive(Debug)]
struct Got {
    /// 200 stands for a request that has come through.
    status: u16,
    pass: Option<Pass>,
    /// What the origin, or else the visitor, sees.
    fields: HeaderMap,
    target: String,
    text: String,
}

impl Ground {
    fn new(rules: impl FnOnce(&TempDir) -> Rules) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let name: Name = "alice".parse().unwrap();
        let home = SiteHome::open(&dir.path().join("home"), &name).unwrap();
        let now = Arc::new(AtomicU64::new(START));
        let told = Arc::clone(&now);
        let clock = Clock::of(move || told.load(Ordering::SeqCst));
        let rules = rules(&dir);
        let gate =
            Gate::new(name, Some(&home), rules, Some(dir.path().to_owned()), clock, Events::Silent).unwrap();
        Self { dir, home, gate, now }
    }

    fn with_password() -> Self {
        Self::new(|dir| {
            let file = dir.path().join("password");
            oriel_certs::private_file::replace(&file, b"open sesame\n").unwrap();
            Rules { password_file: Some(file), ..Rules::default() }
        })
    }

    fn links_only() -> Self {
        Self::new(|_| Rules { links_only: true, ..Rules::default() })
    }

    fn wait(&self, seconds: u64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }

    fn link(&self, album: &str, days: Option<u64>) -> (String, String) {
        let place = Place::of_path(album).unwrap();
        let now = self.now.load(Ordering::SeqCst);
        let (link, token) =
            LinksFile::of(&self.home).make(&place, days.map(|days| now + days * DAY), None, now).unwrap();
        (link.id, token)
    }

    async fn ask(&self, method: &str, target: &str, lines: &[(&str, &str)]) -> Got {
        let line = |&(name, value): &(&str, &str)| {
            (name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap())
        };
        let mut head = RequestHead {
            method: method.parse().unwrap(),
            scheme: Scheme::HTTPS,
            authority: "alice.example.net".parse().unwrap(),
            target: target.parse().unwrap(),
            protocol: None,
            fields: lines.iter().map(line).collect(),
        };
        match self.gate.decide(&mut head, &mut RequestBody::Empty, false).await {
            Verdict::Pass(pass) => Got {
                status: 200,
                pass: Some(pass),
                fields: head.fields,
                target: head.target.to_string(),
                text: String::new(),
            },
            Verdict::Answer(response) => {
                let (parts, body) = response.into_parts();
                let OriginBody::Own(text) = body else { panic!("the peer's own words") };
                let text = String::from_utf8(text.to_vec()).unwrap();
                let status = parts.status.as_u16();
                Got { status, pass: None, fields: parts.headers, target: String::new(), text }
            }
        }
    }

    async fn get(&self, target: &str, cookie: &str) -> Got {
        self.ask("GET", target, &[("cookie", cookie)]).await
    }

    async fn browse(&self, target: &str, cookie: &str) -> Got {
        self.ask(
            "GET",
            target,
            &[("cookie", cookie), ("accept", "text/html"), ("sec-fetch-mode", "navigate")],
        )
        .await
    }

    /// A session cookie, as a login would set it.
    fn session(&self, until: u64) -> String {
        let login = self.gate.0.login.as_ref().unwrap();
        let password = login.password().unwrap();
        format!("{}={}", cookies::SESSION, login.sessions.issue(password.binding(), until))
    }
}

fn cookie_of(got: &Got) -> String {
    got.fields[SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_open_site_is_open_and_still_keeps_what_is_ours() {
    let ground = Ground::new(|_| Rules::default());
    let got = ground.get("/a?b&oriel-link=T", "a=1; __Host-oriel=x").await;
    assert_eq!((got.status, &*got.target, got.fields[COOKIE].to_str().unwrap()), (200, "/a?b", "a=1"));
    assert_eq!(got.pass, Some(Pass::default()));
    assert_eq!(ground.get("/.oriel/login", "").await.status, 200, "the origin's own there");
    let nice = ground.browse("/a/?oriel-link=T", "").await;
    assert_eq!((nice.status, &nice.fields[LOCATION]), (303, &HeaderValue::from_static("/a/")));
    assert!(!nice.fields.contains_key(SET_COOKIE));
}

#[tokio::test]
async fn a_share_ends_when_its_time_is_over() {
    let ground = Ground::new(|_| Rules { expires: Some(START + 30 * DAY), ..Rules::default() });
    ground.wait(30 * DAY - 1);
    assert_eq!(ground.get("/", "").await.status, 200);
    ground.wait(1);
    for target in ["/", "/a", "/.oriel/assets/a.js", "/.oriel/login", "*"] {
        let over = ground.browse(target, "").await;
        assert_eq!(over.status, 410, "{target}");
        assert!(over.text.contains("This share has ended"), "{}", over.text);
    }
    let program = ground.get("/", "").await;
    assert_eq!(program.fields[CONTENT_TYPE], "application/problem+json");
    assert!(program.text.contains("\"share-over\""));
}

#[tokio::test]
async fn a_password_is_asked_for_in_the_visitor_s_own_way() {
    let ground = Ground::with_password();
    let page = ground.browse("/Rome/?sort=date", "").await;
    assert_eq!(page.status, 401);
    for part in [
        "autocomplete=\"current-password\"",
        "value=\"/Rome/?sort=date\"",
        "action=\"/.oriel/login\"",
        "name=\"viewport\"",
    ] {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    assert!(
        !page.text.contains("<script")
            && page.fields["content-security-policy"].to_str().unwrap().contains("'none'")
    );
    assert!(
        page.fields["www-authenticate"].to_str().unwrap().starts_with("Cookie "),
        "no box of the browser's"
    );
    let program = ground.get("/a", "").await;
    assert_eq!(
        (program.status, &program.fields[CONTENT_TYPE]),
        (401, &"application/problem+json".parse().unwrap())
    );
    assert_eq!(program.fields["www-authenticate"], "Basic realm=\"alice\", charset=\"UTF-8\"");
    let image = ground.ask("GET", "/a.jpg", &[("accept", "image/*"), ("sec-fetch-mode", "no-cors")]).await;
    assert!(image.fields["www-authenticate"].to_str().unwrap().starts_with("Cookie "));
    let head = ground.ask("HEAD", "/", &[("accept", "text/html")]).await;
    assert!(head.status == 401 && head.text.is_empty() && head.fields["content-length"] != "0");
    let odd = ground.browse("/?a='b'&c", "").await;
    assert!(odd.text.contains("value=\"/?a=&#39;b&#39;&#38;c\""), "{}", odd.text);
    assert_eq!(ground.ask("DELETE", "/a", &[]).await.status, 401);
    assert_eq!(ground.ask("CONNECT", "/chat", &[]).await.status, 401, "a WebSocket");
    for open in ["/.oriel/assets/gallery.js", "/.oriel/assets/a-b_c.css?v=1"] {
        assert_eq!(ground.get(open, "").await.pass, Some(Pass::default()), "{open}");
    }
    for closed in [
        "/.oriel/assets/",
        "/.oriel/assets/../x",
        "/.oriel/assets/.x",
        "/.oriel/assets/a/b",
        "/.oriel/assets/%2e%2e",
        "/.oriel/assets/..%2fx",
        "/.oriel/",
        "/.oriel/x",
        "/.oriel//assets/a",
    ] {
        assert_eq!(ground.get(closed, "").await.status, 404, "{closed}");
    }
    for closed in ["/%2eoriel/assets/a.js", "/x/../.oriel/assets/a.js", "//.oriel/assets/a.js", "/.oriel"] {
        assert_eq!(ground.get(closed, "").await.status, 401, "{closed}");
    }
    assert_eq!(ground.ask("POST", "/.oriel/assets/a.js", &[]).await.status, 404);
    assert_eq!(ground.ask("PUT", "/.oriel/login", &[]).await.status, 405);
}

#[tokio::test]
async fn a_session_lasts_until_its_end_or_another_password() {
    let ground = Ground::with_password();
    let session = ground.session(START + 30 * DAY);
    let got = ground.get("/a", &format!("{session}; a=1")).await;
    assert_eq!((got.status, got.fields[COOKIE].to_str().unwrap()), (200, "a=1"));
    assert_eq!(got.pass, Some(Pass { is_private: true, ..Pass::default() }));
    ground.wait(30 * DAY - 1);
    assert_eq!(ground.get("/a", &session).await.status, 200);
    ground.wait(1);
    assert_eq!(ground.get("/a", &session).await.status, 401);

    let session = ground.session(START + 90 * DAY);
    assert_eq!(ground.get("/a", &session).await.status, 200);
    let file = ground.dir.path().join("password");
    oriel_certs::private_file::replace(&file, b"open sesamy").unwrap();
    assert_eq!(ground.get("/a", &session).await.status, 401, "at once");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(ground.get("/a", &session).await.status, 503, "without a password nobody gets in");
    assert_eq!(ground.get("/.oriel/login", "").await.status, 200);
}

#[tokio::test]
async fn programs_bring_the_password_along_and_it_goes_no_further() {
    let ground = Ground::with_password();
    let right = [("authorization", "Basic YWxpY2U6b3BlbiBzZXNhbWU="), ("x-forwarded-for", "192.0.2.1")];
    for _ in 0..20 {
        let got = ground.ask("GET", "/a", &right).await;
        assert!(got.status == 200 && !got.fields.contains_key("authorization"), "{got:?}");
    }
    let session = ground.session(START + DAY);
    let both = [right[0], ("cookie", &*session)];
    assert!(!ground.ask("GET", "/a", &both).await.fields.contains_key("authorization"));
    let other = [("authorization", "Bearer token"), ("cookie", &*session)];
    assert_eq!(
        ground.ask("GET", "/a", &other).await.fields["authorization"],
        "Bearer token",
        "the origin's own"
    );
    let wrong = [("authorization", "Basic YWxpY2U6eA=="), ("x-forwarded-for", "192.0.2.2")];
    let mut statuses = HashMap::new();
    for _ in 0..10 {
        *statuses.entry(ground.ask("GET", "/a", &wrong).await.status).or_insert(0) += 1;
    }
    assert_eq!(statuses, HashMap::from([(401, 6), (429, 4)]));
    let waiting = ground.ask("GET", "/a", &wrong).await;
    assert!(waiting.fields["retry-after"].to_str().unwrap().parse::<u64>().unwrap() >= 1);
    assert_eq!(ground.ask("GET", "/a", &[right[0], wrong[1]]).await.status, 200, "what is known stays known");
}

#[tokio::test]
async fn a_link_opens_its_album_for_its_time() {
    let ground = Ground::links_only();
    let (id, token) = ground.link("/Rome%202024/", Some(30));
    let program = ground.get(&format!("/Rome%202024/a.jpg?preview=240&oriel-link={token}"), "").await;
    assert_eq!((program.status, &*program.target), (200, "/Rome%202024/a.jpg?preview=240"));
    let pass = program.pass.unwrap();
    assert_eq!((pass.is_private, pass.top.as_deref()), (true, Some("/Rome%202024/")));
    assert_eq!(pass.link, Some(id));

    let guest = ground.browse(&format!("/Rome%202024/?oriel-link={token}"), "").await;
    assert_eq!((guest.status, &guest.fields[LOCATION]), (303, &HeaderValue::from_static("/Rome%202024/")));
    let set = guest.fields[SET_COOKIE].to_str().unwrap();
    assert!(set.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax"), "{set}");
    let cookie = cookie_of(&guest);
    for below in
        ["/Rome%202024/", "/Rome%202024/b.jpg", "/Rome%202024/?zip", "/Rome%202024/c/d?view", "/Rome%202024"]
    {
        assert_eq!(ground.get(below, &cookie).await.status, 200, "{below}");
    }
    let root = ground.browse("/", &cookie).await;
    assert!(
        root.status == 403
            && root.text.contains("href=\"/Rome%202024/\"")
            && root.text.contains("/Rome 2024/")
    );
    ground.wait(30 * DAY);
    for got in [
        ground.get("/Rome%202024/", &cookie).await,
        ground.browse(&format!("/Rome%202024/?oriel-link={token}"), "").await,
    ] {
        assert_eq!(got.status, 410);
        assert!(got.text.contains("This link has expired"), "{}", got.text);
    }
}

#[tokio::test]
async fn each_dead_link_has_its_page_and_the_owner_s_word_counts_at_once() {
    let ground = Ground::links_only();
    assert_eq!(ground.browse("/A/", "").await.status, 403);
    let unknown = ground.browse("/A/?oriel-link=ybndrfg8ejkmcpqxot1uwisza345h769", "").await;
    assert!(unknown.status == 403 && unknown.text.contains("does not open anything"));
    let (id, token) = ground.link("/A/", None);
    let cookie = format!("{}={token}", cookies::LINKS);
    assert_eq!(ground.get("/A/x", &cookie).await.status, 200);
    LinksFile::of(&ground.home).revoke(&[id], START).unwrap();
    let revoked = ground.browse("/A/x", &cookie).await;
    assert!(revoked.status == 403 && revoked.text.contains("taken back"), "{}", revoked.text);
    let (_, other) = ground.link("/B/", None);
    let elsewhere = ground.browse(&format!("/A/?oriel-link={other}"), "").await;
    assert!(elsewhere.status == 403 && elsewhere.text.contains("href=\"/B/\""), "{}", elsewhere.text);
    std::fs::write(LinksFile::of(&ground.home).path(), "{").unwrap();
    let broken = ground.get("/B/", &format!("{}={other}", cookies::LINKS)).await;
    assert_eq!((broken.status, broken.fields["retry-after"].to_str().unwrap()), (503, "60"));
}

#[tokio::test]
async fn a_password_and_a_link_open_the_same_site() {
    let ground = Ground::with_password();
    let (_, token) = ground.link("/A/", Some(1));
    let cookie = format!("{}={token}", cookies::LINKS);
    assert_eq!(ground.get("/A/x", &cookie).await.pass.unwrap().top.as_deref(), Some("/A/"));
    assert_eq!(ground.browse("/B/", &cookie).await.status, 401);
    let (_, one) = ground.link("/A/b%20c/one.jpg", None);
    let top = ground.get(&format!("/A/b%20c/one.jpg?oriel-link={one}"), "").await.pass.unwrap().top;
    assert_eq!(top.as_deref(), Some("/A/b%20c/"));
    let both = format!("{}; {cookie}", ground.session(START + DAY));
    assert_eq!(ground.get("/A/x", &both).await.pass.unwrap().top, None, "who knows the password sees all");
    ground.wait(DAY);
    let expired = ground.browse("/A/", &cookie).await;
    assert!(expired.status == 410 && expired.text.contains("/.oriel/login?to="), "{}", expired.text);
}

#[tokio::test]
async fn what_another_site_sends_changes_nothing() {
    let ground = Ground::with_password();
    let session = ground.session(START + DAY);
    let (_, token) = ground.link("/A/", None);
    let links = format!("{session}; {}={token}", cookies::LINKS);
    for site in ["cross-site", "same-site"] {
        for method in ["POST", "PUT", "DELETE", "CONNECT"] {
            let got = ground.ask(method, "/A/", &[("cookie", &links), ("sec-fetch-site", site)]).await;
            assert_eq!(got.status, 403, "{method} from {site}");
        }
        assert_eq!(
            ground.ask("GET", "/A/", &[("cookie", &links), ("sec-fetch-site", site)]).await.status,
            200
        );
    }
    let own = [("cookie", &*links), ("sec-fetch-site", "same-origin")];
    assert_eq!(ground.ask("POST", "/A/?inbox", &own).await.status, 200);
    let told = ground
        .ask("POST", &format!("/A/?inbox&oriel-link={token}"), &[("origin", "https://x.example")])
        .await;
    assert_eq!((told.status, &*told.target), (200, "/A/?inbox"), "whoever knows the token needs no cookie");
}

#[tokio::test]
async fn a_link_cannot_be_stretched_by_fields() {
    let ground = Ground::links_only();
    let (_, token) = ground.link("/A/", None);
    let (_, all) = ground.link("/", None);
    let target = |token: &str| format!("/A/x?oriel-link={token}");
    let moved = [("destination", "https://alice.example.net/B/x")];
    assert_eq!(ground.ask("MOVE", &target(&token), &moved).await.status, 403);
    assert_eq!(ground.ask("MOVE", &target(&all), &moved).await.status, 200);
    for name in OTHER_PATHS {
        let got = ground.ask("GET", &target(&token), &[(name, "/B/")]).await;
        assert!(got.status == 200 && !got.fields.contains_key(name), "{name}");
    }
}

#[test]
fn every_refusal_has_words_of_its_own() {
    let all = [
        Refusal::Over,
        Refusal::Password { to: "/".into(), wrong: false },
        Refusal::TooMany { wait: 5 },
        Refusal::Link,
        Refusal::UnknownLink,
        Refusal::RevokedLink,
        Refusal::ExpiredLink,
        Refusal::OtherPlace(vec![]),
        Refusal::Foreign,
        Refusal::Broken,
        Refusal::NoSuchPage,
        Refusal::Method("GET"),
        Refusal::Body,
    ];
    let titles: std::collections::HashSet<_> = all.iter().map(Refusal::title).collect();
    let words: std::collections::HashSet<_> = all.iter().map(Refusal::word).collect();
    assert_eq!((titles.len(), words.len()), (all.len(), all.len()));
    assert!(all.iter().all(|refusal| refusal.status() != StatusCode::OK && refusal.text().ends_with('.')));
}
