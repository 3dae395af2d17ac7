//! Who may see a site, as its owner says it on the command line.

use std::fs;

use oriel_tests::binaries::{Home, RelayProgram, peer_command};
use oriel_tests::program::{Ended, Program};
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;
use serde_json::Value;

fn said(ended: &Ended) -> Value {
    assert_eq!(ended.code, Some(0), "{ended:?}");
    serde_json::from_str(&ended.out).expect(&ended.out)
}

#[tokio::test]
async fn links_are_made_listed_and_revoked_while_the_site_is_online() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("relay");
    let relay = RelayProgram::start_in(folder.path(), &data).await;
    let home = Home::new(&relay.address(), &data);
    let shared = home.path().join("Photos");
    fs::create_dir_all(shared.join("Rome & Co")).unwrap();
    fs::write(shared.join("Rome & Co/one.txt"), "inside").unwrap();
    let oriel = |arguments: &[&str]| Program::start(peer_command(home.path()).args(arguments));
    let early = oriel(&["link", "/"]).ended().await;
    assert!(early.code == Some(64) && early.err.contains("published none yet"), "{early:?}");

    let mut share = home.oriel(&["share", "Photos", "--name", "alice", "--links-only", "--expires", "60d"]);
    let sharing = share.event("sharing", 0).await;
    assert_eq!((&sharing["access"], &sharing["locations"]), (&"links".into(), &"removed".into()));
    assert!(sharing["expires"].as_str().unwrap().ends_with('Z'), "{sharing}");
    let online = share.event("online", 0).await;
    let base = online["url"].as_str().unwrap().to_owned();

    let made = said(&oriel(&["link", "Rome & Co", "--note", "for Bob", "--json"]).ended().await);
    let url = made["url"].as_str().unwrap();
    assert!(url.starts_with(&format!("{base}Rome%20%26%20Co/?oriel-link=")), "{made}");
    assert_eq!(
        made["link"].as_str().unwrap(),
        format!("{url}#oriel=1.{}", online["link"].as_str().unwrap().rsplit('.').next().unwrap())
    );
    assert_eq!(made["closed"], true);
    let visitor = relay.visitor(&data);
    let target = format!("/{}", url.strip_prefix(&*base).unwrap()).replace("/?", "/one.txt?");
    assert_eq!(visitor.get("alice.localhost", &target).await.text(), "inside");
    assert_eq!(visitor.get("alice.localhost", "/Rome%20%26%20Co/one.txt").await.status, 403);
    let listed = said(&oriel(&["links", "--json"]).ended().await);
    assert_eq!(
        (&listed["links"][0]["album"], &listed["links"][0]["note"]),
        (&"/Rome & Co/".into(), &"for Bob".into())
    );
    let id = listed["links"][0]["id"].as_str().unwrap().to_owned();
    assert!(!format!("{listed}").contains(url.rsplit('=').next().unwrap()), "no list shows a token");

    let revoked = oriel(&["links", "--revoke", &id]).ended().await;
    assert!(revoked.code == Some(0) && revoked.out.contains("1 link was revoked"), "{revoked:?}");
    let mut session = visitor.open(Http::Two, "alice.localhost").await;
    assert_eq!(session.get(&target).await.status, 403, "at once");
    assert!(said(&oriel(&["links", "--json"]).ended().await)["links"].as_array().unwrap().is_empty());
    let all = oriel(&["links", "--all"]).ended().await;
    assert!(all.out.contains("revoked") && all.out.contains(&id), "{all:?}");

    for (arguments, words) in [
        (&["link", "Paris"][..], "no album"),
        (&["link", ".."], "no album"),
        (&["link", "/", "--expires", "soon"], "duration"),
        (&["link", "/", "--expires", "2020-01-01"], "over already"),
        (&["link", "/", "--name", "bob"], "no site bob"),
        (&["links", "--revoke", "nobody"], "no link nobody"),
    ] {
        let refused = oriel(arguments).ended().await;
        assert!(refused.code == Some(64) && refused.err.contains(words), "{arguments:?}: {refused:?}");
    }
    fs::write(home.path().join("oriel/sites/alice/links.json"), "{").unwrap();
    assert_eq!(session.get(&target).await.status, 503, "closed until it is mended");
    assert_eq!(share.event("error", 0).await["code"], "links");
    let damaged = oriel(&["links"]).ended().await;
    assert!(damaged.code == Some(1) && damaged.err.contains("links.json"), "{damaged:?}");
}

#[tokio::test]
async fn a_password_file_is_looked_at_before_anything_is_published() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("relay");
    let relay = RelayProgram::start_in(folder.path(), &data).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), &data);
    let origin = site.address().to_string();
    fs::write(home.path().join("password"), "open sesame\n").unwrap();
    let http = ["http", &*origin, "--name", "alice", "--password-file", "password"];
    let exposed = home.oriel(&http).ended().await;
    assert!(exposed.code == Some(64) && exposed.err.contains("chmod 600"), "{exposed:?}");
    for (flags, words) in [
        (&["--password-file", "none"][..], "none"),
        (&["--links-only", "--password-file", "password"], "cannot be used with"),
        (&["--expires", "soon"], "duration"),
        (&["--expires", "2020-01-01"], "over already"),
    ] {
        let refused = home.oriel(&[&http[..4], flags].concat()).ended().await;
        assert!(refused.code == Some(64) && refused.err.contains(words), "{flags:?}: {refused:?}");
    }
    for flags in [&["--inbox-limit", "5G"][..], &["--cache-limit", "much"], &["--cache", "Photos/cache"]] {
        fs::create_dir_all(home.path().join("Photos")).unwrap();
        let refused = home.oriel(&[&["share", "Photos", "--name", "alice"], flags].concat()).ended().await;
        assert_eq!(refused.code, Some(64), "{flags:?}: {refused:?}");
    }
    let hashed = Program::start(peer_command(home.path()).args(["password", "hashed"])).ended().await;
    assert!(hashed.code == Some(1) && hashed.err.contains("8 characters"), "nothing was typed: {hashed:?}");

    fs::remove_file(home.path().join("password")).unwrap();
    private(&home.path().join("password"), "open sesame\n");
    let mut program = home.oriel(&http);
    assert_eq!(program.event("sharing", 0).await["access"], "password");
    program.event("online", 0).await;
    let mut session = relay.visitor(&data).open(Http::One, "alice.localhost").await;
    assert_eq!(session.get("/who").await.status, 401);
    let request = session.request("GET", "/who").header("authorization", "Basic eDpvcGVuIHNlc2FtZQ==");
    assert_eq!(session.answer(request.body(oriel_tests::origin::full("")).unwrap()).await.text(), "alice");
    let ended = program.written();
    assert!(!ended.contains("sesame"), "{ended}");
}

fn private(path: &std::path::Path, text: &str) {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    file.unwrap().write_all(text.as_bytes()).unwrap();
}
