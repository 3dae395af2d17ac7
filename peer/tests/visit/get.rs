//! Downloads.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use oriel_certs::visitor::roots;
use oriel_peer::limits::Limits;
use oriel_peer::visit::destination::Destination;
use oriel_peer::visit::get::{Download, GetError, Received, get};
use oriel_peer::visit::seen::Seen;
use oriel_peer::visit::verify::{VerifyError, verify};
use oriel_signing::ed25519::SigningKey;
use oriel_signing::transcript::FIRST_LINE;
use oriel_transport::ways::Choice;
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::site::{Content, Got, Sent, Site, identity};

const HALF: usize = 300_000;
const WHOLE: usize = 600_000;

fn bytes(len: usize) -> Vec<u8> {
    (0..251).cycle().take(len).collect()
}

fn whole() -> Content {
    Content::new(200, bytes(WHOLE)).with("etag", "\"1\"").with("content-length", WHOLE.to_string())
}

/// What a site that knows ranges answers.
fn ranged(got: &Got, content: &Content) -> Content {
    let first = got
        .field("range")
        .and_then(|range| -> Option<usize> { range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok() });
    let tag = content.fields.iter().find(|(name, _)| *name == "etag").map(|(_, tag)| tag.clone());
    match first.filter(|_| got.field("if-range") == tag.as_deref()) {
        None => content.clone(),
        Some(first) => {
            let len = content.body.len();
            Content::new(206, content.body.slice(first..))
                .with("etag", tag.unwrap())
                .with("content-range", format!("bytes {first}-{}/{len}", len - 1))
        }
    }
}

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The names in it.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    async fn get(&self, from: Destination) -> Result<Received, GetError> {
        self.get_patiently(from, 0).await
    }

    async fn get_patiently(&self, from: Destination, visit_retries: u32) -> Result<Received, GetError> {
        let limits = Limits { visit_retries, ..Limits::default() };
        finished(Download { limits, ..self.download(from) }).await
    }

    fn download(&self, from: Destination) -> Download {
        Download {
            from,
            file: Some(self.path("file")),
            transcript: Some(self.path("proof")),
            seen: Seen::default(),
            out: Choice::any(roots(None).unwrap()),
            limits: Limits { visit_retries: 0, ..Limits::default() },
        }
    }

    fn holds(&self, expected: &[u8]) {
        assert!(fs::read(self.path("file")).unwrap() == expected);
        let proof = verify(&self.path("file"), &self.path("proof"), Some(identity().public()), None).unwrap();
        assert_eq!(proof.total, expected.len() as u64);
        assert_eq!(self.names(), ["file", "proof"]);
    }
}

async fn finished(download: Download) -> Result<Received, GetError> {
    let got = tokio::time::timeout(Duration::from_secs(60), get(download, CancellationToken::new()));
    got.await.expect("a download that ends")
}

#[tokio::test]
async fn a_file_is_there_once_all_of_it_is_verified() {
    for content in [whole(), Content::new(200, ""), Content::new(200, "x")] {
        let site = Site::of(content.clone()).await;
        let folder = Folder::new();
        let received = folder.get(site.at("/a?b")).await.unwrap();
        assert_eq!(received, Received { total: content.body.len() as u64, url: site.at("/a?b").url() });
        folder.holds(&content.body);
    }
}

#[tokio::test]
async fn whatever_is_not_what_was_signed_leaves_no_file() {
    type Change = fn(&Got) -> Sent;
    let cases: [(&str, Change); 9] = [
        ("unsigned", |_| Sent {
            status: 200,
            kind: "text/html",
            fields: http::HeaderMap::new(),
            bytes: b"plain".to_vec(),
            cut: None,
            drips: false,
        }),
        ("unsigned): nobody has signed this; the relay says (503", |got| Sent {
            status: 503,
            ..got.signed(&whole())
        }),
        ("unsigned", |got| Sent { kind: "text/html", ..got.signed(&whole()) }),
        ("chain", |got| {
            let mut sent = got.signed(&whole());
            let last = sent.bytes.len() - 200;
            sent.bytes[last] ^= 1;
            sent
        }),
        ("signature", |got| {
            let mut sent = got.signed(&whole());
            let at = sent.bytes.windows(3).position(|window| window == b"\"1\"").unwrap();
            sent.bytes[at + 1] = b'2';
            sent
        }),
        ("delegation", |got| got.signed_by(&SigningKey::from_seed(&[7; 32]), &whole())),
        ("truncated", |got| Sent { cut: Some(HALF), ..got.signed(&whole()) }),
        ("truncated", |got| {
            let mut sent = got.signed(&whole());
            sent.bytes.truncate(HALF);
            sent
        }),
        ("sequence", |got| {
            let mut sent = got.signed(&whole());
            sent.bytes.push(0);
            sent
        }),
    ];
    for (at, (code, change)) in cases.into_iter().enumerate() {
        let site = Site::start(change).await;
        let folder = Folder::new();
        let error = folder.get(site.at("/")).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&format!("not verified ({code})")), "{at}: {text}");
        assert!(text.contains(crate::site::BOX), "{at}: {text}");
        assert!(!folder.path("file").exists() && !folder.path("proof").exists(), "{at}");
    }
}

#[tokio::test]
async fn an_old_answer_is_no_answer() {
    let first: Arc<std::sync::Mutex<Option<Vec<u8>>>> = Arc::default();
    let site = Site::start(move |got| {
        let mut sent = got.signed(&whole());
        let mut first = first.lock().unwrap();
        sent.bytes = first.get_or_insert(sent.bytes).clone();
        sent
    })
    .await;
    Folder::new().get(site.at("/")).await.unwrap();
    let folder = Folder::new();
    let error = folder.get(site.at("/")).await.unwrap_err().to_string();
    assert!(error.contains("(nonce)"), "{error}");
    assert_eq!(folder.names(), [] as [&str; 0]);
}

/// A site whose first answers break off after half of it.
async fn breaking(times: usize, content: fn(&Got, usize) -> Content) -> Site {
    let asked = Arc::new(AtomicUsize::new(0));
    Site::start(move |got| {
        let nth = asked.fetch_add(1, Ordering::SeqCst);
        let sent = got.signed(&content(got, nth));
        if nth < times { Sent { cut: Some(HALF), ..sent } } else { sent }
    })
    .await
}

#[tokio::test]
async fn what_broke_off_goes_on_from_its_last_signature() {
    let site = breaking(1, |got, _| ranged(got, &whole())).await;
    let folder = Folder::new();
    folder.get_patiently(site.at("/"), 1).await.unwrap();
    folder.holds(&bytes(WHOLE));
    let second = site.nth(1);
    assert_eq!((second.field("range"), second.field("if-range")), (Some("bytes=262144-"), Some("\"1\"")));
}

#[tokio::test]
async fn a_later_run_goes_on_where_the_first_has_ended() {
    let site = breaking(1, |got, _| ranged(got, &whole())).await;
    let folder = Folder::new();
    let error = folder.get(site.at("/")).await.unwrap_err();
    assert!(matches!(error, GetError::Kept(_, 262_144)), "{error}");
    assert_eq!(folder.names(), ["file.part", "file.part.oriel"]);
    folder.get(site.at("/")).await.unwrap();
    folder.holds(&bytes(WHOLE));
    assert_eq!(site.nth(1).field("range"), Some("bytes=262144-"));
}

#[tokio::test]
async fn what_was_altered_on_disk_is_not_gone_on_with() {
    for (altered, range) in [(200_000, "bytes=131072-"), (5, "none")] {
        let site = breaking(1, |got, _| ranged(got, &whole())).await;
        let folder = Folder::new();
        folder.get(site.at("/")).await.unwrap_err();
        let part = folder.path("file.part");
        let mut disk = fs::read(&part).unwrap();
        disk[altered] ^= 1;
        fs::write(&part, disk).unwrap();
        folder.get(site.at("/")).await.unwrap();
        folder.holds(&bytes(WHOLE));
        assert_eq!(site.nth(1).field("range").unwrap_or("none"), range);
    }
}

#[tokio::test]
async fn what_has_changed_meanwhile_begins_anew() {
    let site = breaking(1, |got, nth| {
        let content = if nth == 0 { whole() } else { Content::new(200, "new").with("etag", "\"2\"") };
        ranged(got, &content)
    })
    .await;
    let folder = Folder::new();
    folder.get_patiently(site.at("/"), 1).await.unwrap();
    folder.holds(b"new");
}

#[tokio::test]
async fn another_range_than_was_asked_for_is_refused() {
    let site = breaking(1, |got, nth| match (nth, ranged(got, &whole())) {
        (0, content) => content,
        (_, content) => Content {
            fields: vec![("etag", "\"1\"".into()), ("content-range", "bytes 0-337855/600000".into())],
            ..content
        },
    })
    .await;
    let folder = Folder::new();
    let error = folder.get_patiently(site.at("/"), 1).await.unwrap_err().to_string();
    assert!(error.contains("another range"), "{error}");
    assert!(!folder.path("file").exists());
}

#[tokio::test]
async fn redirects_are_followed_on_the_site_and_told_elsewhere() {
    let site = Site::start(|got| match got.head.uri.path() {
        "/a/old" => got.signed(&Content::new(302, "").with("location", "../b?c")),
        "/b" => got.signed(&whole()),
        "/round" => got.signed(&Content::new(307, "").with("location", "round")),
        _ => got.signed(&Content::new(301, "").with("location", "https://elsewhere.example/x")),
    })
    .await;
    let folder = Folder::new();
    assert_eq!(folder.get(site.at("/a/old")).await.unwrap().url, site.at("/b?c").url());
    folder.holds(&bytes(WHOLE));
    let folder = Folder::new();
    let away = folder.get(site.at("/away")).await.unwrap_err();
    assert!(matches!(&away, GetError::Elsewhere(url) if url == "https://elsewhere.example/x"), "{away}");
    let asked = site.asked();
    assert!(matches!(folder.get(site.at("/round")).await, Err(GetError::Redirects)));
    assert_eq!(site.asked() - asked, 11);
    assert_eq!(folder.names(), [] as [&str; 0]);
}

#[tokio::test]
async fn a_redirect_is_followed_once_its_end_is_verified() {
    let site = Site::start(|got| {
        let page = if got.head.uri.path() == "/long" { vec![b'x'; 2_000_000] } else { Vec::new() };
        let mut sent = got.signed(&Content::new(302, page).with("location", "/b"));
        if got.head.uri.path() == "/cut" {
            sent.bytes.pop();
        }
        sent
    })
    .await;
    let folder = Folder::new();
    let cut = folder.get(site.at("/cut")).await.unwrap_err().to_string();
    assert!(cut.contains("(truncated)"), "{cut}");
    let long = folder.get(site.at("/long")).await.unwrap_err();
    assert!(matches!(long, GetError::LongRedirect), "{long}");
    assert_eq!((folder.names(), site.asked()), (vec![], 2));
}

#[tokio::test]
async fn a_verified_failure_is_a_failure() {
    let site = Site::of(Content::new(404, "no such page")).await;
    let folder = Folder::new();
    let error = folder.get(site.at("/")).await.unwrap_err().to_string();
    assert!(error.contains("404") && error.contains("verified"), "{error}");
    assert_eq!(folder.names(), [] as [&str; 0]);
}

#[tokio::test]
async fn what_is_there_stays_as_it_is() {
    for name in ["file", "proof"] {
        let site = Site::of(whole()).await;
        let folder = Folder::new();
        fs::write(folder.path(name), "mine").unwrap();
        let error = folder.get(site.at("/")).await.unwrap_err().to_string();
        assert!(error.contains("is there already"), "{error}");
        assert_eq!(fs::read(folder.path(name)).unwrap(), b"mine");
        assert_eq!((folder.names(), site.asked()), (vec![name.to_owned()], 0));
    }
}

/// Whatever has the name of a part or of its transcript, and was left by nothing of this download, stays as it is.
#[tokio::test]
async fn a_part_that_is_somebody_else_s_stays_as_it_is() {
    let site = Site::of(whole()).await;
    let other_key = [FIRST_LINE, &[9; 32][..]].concat();
    for (name, mine) in [
        ("file.part", &b"mine"[..]),
        ("file.part.oriel", &b"mine"[..]),
        ("file.part.oriel", &other_key[..]),
        ("proof.part", &b"mine"[..]),
    ] {
        for file in [true, false] {
            let folder = Folder::new();
            fs::write(folder.path(name), mine).unwrap();
            let download = folder.download(site.at("/"));
            let download = Download { file: download.file.filter(|_| file), ..download };
            if !file && name != "proof.part" {
                continue;
            }
            let error = finished(download).await.unwrap_err().to_string();
            assert!(error.contains(name) && error.contains("choose another name"), "{error}");
            assert_eq!(fs::read(folder.path(name)).unwrap(), mine);
            assert_eq!((folder.names(), site.asked()), (vec![name.to_owned()], 0));
        }
    }
}

#[tokio::test]
async fn what_was_kept_of_another_url_stays_as_it_is() {
    let site = breaking(1, |got, _| ranged(got, &whole())).await;
    let folder = Folder::new();
    folder.get(site.at("/")).await.unwrap_err();
    let kept = || ["file.part", "file.part.oriel"].map(|name| fs::read(folder.path(name)).unwrap());
    let before = kept();
    let error = folder.get(site.at("/other")).await.unwrap_err().to_string();
    assert!(error.contains("file.part is there already"), "{error}");
    assert_eq!(kept(), before);
    folder.get(site.at("/")).await.unwrap();
    folder.holds(&bytes(WHOLE));
}

#[tokio::test]
async fn a_transcript_that_cannot_be_kept_is_refused_before_anything_is_asked() {
    let site = Site::of(whole()).await;
    let folder = Folder::new();
    let file = folder.path("file");
    let cases = [
        (Some(&file), "file", true),
        (Some(&file), "./file", true),
        (Some(&file), "file.part", true),
        (Some(&file), "file.part.oriel", true),
        (Some(&file), "none/proof", false),
        (None, "none/proof", false),
    ];
    for (file, transcript, usage) in cases {
        let (file, transcript) = (file.cloned(), Some(folder.path(transcript)));
        let download = Download { file, transcript, ..folder.download(site.at("/")) };
        let error = finished(download).await.unwrap_err();
        assert_eq!(error.is_usage(), usage, "{error}");
        assert_eq!((folder.names(), site.asked()), (vec![], 0), "{error}");
    }
    let dash = Download { transcript: Some("-".into()), ..folder.download(site.at("/")) };
    assert!(finished(dash).await.unwrap_err().is_usage());
    assert_eq!((folder.names(), site.asked()), (vec![], 0));
}

#[cfg(unix)]
#[tokio::test]
async fn nothing_is_written_through_a_link() {
    for link in ["file.part", "file.part.oriel", "proof.part", "proof"] {
        let site = Site::of(whole()).await;
        let (folder, other) = (Folder::new(), Folder::new());
        let target = other.path("mine");
        fs::write(&target, "mine").unwrap();
        std::os::unix::fs::symlink(&target, folder.path(link)).unwrap();
        let error = folder.get(site.at("/")).await.unwrap_err();
        assert_eq!(fs::read(&target).unwrap(), b"mine", "{link}: {error}");
        assert_eq!((folder.names(), site.asked()), (vec![link.to_owned()], 0), "{error}");
    }
}

#[tokio::test]
async fn a_file_that_was_altered_later_is_not_proved() {
    let site = Site::of(whole()).await;
    let folder = Folder::new();
    folder.get(site.at("/")).await.unwrap();
    let (file, proof) = (folder.path("file"), folder.path("proof"));
    let check = |bytes: &[u8], proof: &Path| {
        fs::write(&file, bytes).unwrap();
        verify(&file, proof, None, None)
    };
    let honest = bytes(WHOLE);
    assert!(check(&honest, &proof).is_ok());
    let mut altered = honest.clone();
    altered[WHOLE - 1] ^= 1;
    assert!(check(&altered, &proof).unwrap_err().to_string().contains("(chain)"));
    assert!(check(&honest[1..], &proof).is_err());
    assert!(check(&honest[..WHOLE - 1], &proof).is_err());
    let longer = [&honest[..], b"x"].concat();
    assert!(matches!(check(&longer, &proof), Err(VerifyError::Longer(600_001, 600_000))));
    assert!(check(&honest, &file).unwrap_err().to_string().contains("not a transcript"));
    assert!(matches!(check(&honest, &folder.path("none")), Err(VerifyError::Read(..))));
    let Err(VerifyError::Read(blamed, _)) = check(&honest, folder.0.path()) else { panic!("a folder") };
    assert_eq!(blamed, folder.0.path(), "not the file");
}

/// What was seen on a machine that knows of the serial 2, while the site still signs with 1.
fn later_seen(home: &Path) {
    fs::create_dir(home.join("seen")).unwrap();
    fs::write(home.join("seen").join(identity().public().to_string()), "2\n").unwrap();
}

#[tokio::test]
async fn p111_a_kept_proof_by_a_withdrawn_key_counts_no_more() {
    let site = Site::of(whole()).await;
    let folder = Folder::new();
    folder.get(site.at("/")).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let check = || verify(&folder.path("file"), &folder.path("proof"), None, Some(home.path()));
    check().unwrap();
    later_seen(home.path());
    let error = check().unwrap_err();
    assert!(matches!(error, VerifyError::Withdrawn), "{error}");
    assert!(error.to_string().starts_with("not verified (delegation): "), "{error}");
}

#[tokio::test]
async fn p111_what_a_withdrawn_key_has_signed_is_not_gone_on_with() {
    let site = breaking(1, |got, _| ranged(got, &whole())).await;
    let folder = Folder::new();
    folder.get(site.at("/")).await.unwrap_err();
    let home = tempfile::tempdir().unwrap();
    later_seen(home.path());
    let seen = Seen::of(&identity().public(), Some(home.path()));
    let error = finished(Download { seen, ..folder.download(site.at("/")) }).await.unwrap_err();
    assert!(error.to_string().contains("(delegation)"), "{error}");
    assert_eq!(site.nth(1).field("range"), None);
}

/// A download that is killed cannot tidy up: what it has left until then has to be enough.
#[tokio::test]
async fn a_run_that_was_killed_is_gone_on_with() {
    const LONG: usize = 6 * 1024 * 1024;
    const KEPT: usize = 4 * 1024 * 1024;
    let long = || Content::new(200, bytes(LONG)).with("etag", "\"1\"");
    let site = Site::start(move |got| {
        let mut sent = got.signed(&ranged(got, &long()));
        if got.field("range").is_none() {
            // It hangs in the middle of a packet.
            sent.bytes.truncate(KEPT + LONG / 10);
            sent.drips = true;
        }
        sent
    })
    .await;
    let (killed, folder) = (Folder::new(), Folder::new());
    let mut hanging = JoinSet::new();
    hanging.spawn(finished(killed.download(site.at("/"))));
    let (part, record) = (killed.path("file.part"), killed.path("file.part.oriel"));
    let recorded = async {
        while fs::metadata(&record).map_or(0, |record| record.len()) < 1000 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), recorded).await.expect("a transcript that grows");
    fs::copy(&record, folder.path("file.part.oriel")).unwrap();
    fs::copy(&part, folder.path("file.part")).unwrap();
    hanging.shutdown().await;
    fs::OpenOptions::new().append(true).open(folder.path("file.part")).unwrap().set_len(LONG as u64).unwrap();
    folder.get(site.at("/")).await.unwrap();
    folder.holds(&bytes(LONG));
    let range = site.nth(1).field("range").unwrap().to_owned();
    let first: usize = range.strip_prefix("bytes=").unwrap().strip_suffix('-').unwrap().parse().unwrap();
    assert!(first >= KEPT - 2 * 65_536, "{range}");
}
