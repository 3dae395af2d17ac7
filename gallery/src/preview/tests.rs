use std::collections::VecDeque;
use std::fs;
use std::sync::Mutex;

use http::{HeaderValue, StatusCode, header};
use http_body_util::BodyExt;
use oriel_pictures::preview::Preview;
use tempfile::TempDir;
use tokio::sync::Semaphore;

use super::*;
use crate::preview::maker::Making;
use crate::root::Node;

/// Makes what it is told to, when it is let.
#[derive(Debug)]
struct Fake {
    results: Mutex<VecDeque<Result<Preview, MakeError>>>,
    let_go: Semaphore,
    started: Semaphore,
    jobs: Mutex<Vec<(Fit, Format)>>,
}

impl Makes for Fake {
    fn make(&self, _: fs::File, _: Kind, fit: Fit, format: Format) -> Making<'_> {
        Box::pin(async move {
            self.jobs.lock().unwrap().push((fit, format));
            self.started.add_permits(1);
            self.let_go.acquire().await.unwrap().forget();
            self.results.lock().unwrap().pop_front().unwrap_or(Err(MakeError::Busy))
        })
    }

    fn lacks(&self, kind: Kind) -> Option<&'static str> {
        (kind == Kind::Heic).then_some("heif-convert")
    }
}

fn preview(text: &str) -> Preview {
    Preview { bytes: text.as_bytes().to_vec(), format: Format::WebP, width: 4, height: 3, blur: [9; 36] }
}

fn damaged() -> MakeError {
    MakeError::Unreadable(String::from("it is damaged"))
}

struct Stage {
    dir: TempDir,
    fake: Arc<Fake>,
    previews: Arc<Previews>,
    root: Arc<Root>,
    index: Arc<Index>,
}

impl Stage {
    fn new(results: impl IntoIterator<Item = Result<Preview, MakeError>>, let_go: usize) -> Stage {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("shared")).unwrap();
        for name in ["a.jpg", "b.jpg", "c.heic"] {
            fs::write(dir.path().join("shared").join(name), name).unwrap();
        }
        let fake = Arc::new(Fake {
            results: Mutex::new(results.into_iter().collect()),
            let_go: Semaphore::new(let_go),
            started: Semaphore::new(0),
            jobs: Mutex::default(),
        });
        let cache = crate::options::Cache { dir: dir.path().join("cache"), limit: 1 << 20 };
        let maker: Arc<dyn Makes> = Arc::clone(&fake) as Arc<dyn Makes>;
        let previews = Arc::new(Previews::with(Some(maker), Some(Cache::open(&cache))));
        let root = Arc::new(Root::open(&dir.path().join("shared")).unwrap());
        Stage { dir, fake, previews, root, index: Arc::default() }
    }

    fn begin(&self, name: &str, version: Option<&str>, fields: &HeaderMap) -> Step {
        let Node::File(opened) = self.root.open_node(Path::new(name)).unwrap() else { panic!("no file") };
        let kind = Kind::of(Path::new(name)).unwrap();
        self.previews.begin(
            (&self.root, &self.index),
            (opened, Path::new(name), kind),
            (480, version),
            fields,
        )
    }

    /// The answer, and whether something had to be made for it.
    async fn get(&self, name: &str) -> (StatusCode, Vec<u8>, bool) {
        let (response, made) = match self.begin(name, None, &webp()) {
            Step::Done(response) => (response, false),
            Step::Make(job) => (self.previews.finish(*job, &self.root, &self.index).await, true),
        };
        let status = response.status();
        (status, response.into_body().collect().await.unwrap().to_bytes().to_vec(), made)
    }

    fn jobs(&self) -> usize {
        self.fake.jobs.lock().unwrap().len()
    }
}

fn webp() -> HeaderMap {
    HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static("image/avif,image/webp,*/*;q=0.8"))])
}

fn is_placeholder(body: &[u8]) -> bool {
    body.starts_with(b"<svg ")
}

#[tokio::test]
async fn a_preview_is_made_once_and_comes_out_of_the_cache_from_then_on() {
    let stage = Stage::new([Ok(preview("one"))], 1);
    assert_eq!(stage.get("a.jpg").await, (StatusCode::OK, b"one".to_vec(), true));
    assert_eq!(stage.get("a.jpg").await, (StatusCode::OK, b"one".to_vec(), false));
    assert_eq!(*stage.fake.jobs.lock().unwrap(), [(Fit::Height(480), Format::WebP)]);
    assert_eq!(stage.previews.counts(), (1, 1));

    // Another version is another preview.
    fs::write(stage.dir.path().join("shared/a.jpg"), "another").unwrap();
    assert!(matches!(stage.begin("a.jpg", None, &webp()), Step::Make(_)));
    assert!(matches!(stage.begin("b.jpg", None, &webp()), Step::Make(_)));
}

#[tokio::test]
async fn the_version_that_was_asked_for_may_be_kept_for_good() {
    let stage = Stage::new([Ok(preview("one"))], 1);
    stage.get("a.jpg").await;
    let tag = Stamp::of(&fs::metadata(stage.dir.path().join("shared/a.jpg")).unwrap()).tag();
    let response = |version, fields: &HeaderMap| match stage.begin("a.jpg", version, fields) {
        Step::Done(response) => response,
        Step::Make(_) => panic!("it was made already"),
    };
    let exact = response(Some(&tag), &webp());
    assert_eq!(exact.headers()[header::CACHE_CONTROL], "private, max-age=31536000, immutable");
    assert_eq!(exact.headers()[header::CONTENT_TYPE], "image/webp");
    assert_eq!(exact.headers()[header::VARY], "accept");
    assert!(!response(Some("old"), &webp()).headers().contains_key(header::CACHE_CONTROL));
    assert!(!response(None, &webp()).headers().contains_key(header::CACHE_CONTROL));

    let mut again = webp();
    again.insert(header::IF_NONE_MATCH, exact.headers()[header::ETAG].clone());
    assert_eq!(response(None, &again).status(), StatusCode::NOT_MODIFIED);
    // Who takes no WebP has another preview, and so another tag.
    again.remove(header::ACCEPT);
    assert!(matches!(stage.begin("a.jpg", None, &again), Step::Make(_)));
}

#[tokio::test]
async fn all_who_wait_for_one_preview_get_the_same() {
    let stage = Stage::new([Ok(preview("one"))], 0);
    let all = async { tokio::join!(stage.get("a.jpg"), stage.get("a.jpg"), stage.get("a.jpg")) };
    let let_go = async {
        let _started = stage.fake.started.acquire().await.unwrap();
        stage.fake.let_go.add_permits(1);
    };
    let ((one, two, three), ()) = tokio::join!(all, let_go);
    assert_eq!(one.1, b"one");
    assert!(one == two && two == three);
    assert_eq!(stage.jobs(), 1);
}

#[tokio::test]
async fn when_the_first_who_waits_leaves_the_next_takes_over() {
    let stage = Stage::new([Ok(preview("one"))], 0);
    let mut first = Box::pin(stage.get("a.jpg"));
    tokio::select! {
        biased;
        _ = &mut first => panic!("nothing was let go"),
        started = stage.fake.started.acquire() => started.unwrap().forget(),
    }
    let second = stage.get("a.jpg");
    let leave = async {
        drop(first);
        stage.fake.started.acquire().await.unwrap().forget();
        stage.fake.let_go.add_permits(1);
    };
    assert_eq!(tokio::join!(second, leave).0.1, b"one");
    assert_eq!(stage.jobs(), 2);
}

#[tokio::test]
async fn what_cannot_be_shown_has_a_placeholder_and_is_not_tried_again() {
    let stage = Stage::new([Err(damaged()), Ok(preview("two"))], 9);
    for made in [true, false, false] {
        let (status, body, tried) = stage.get("a.jpg").await;
        assert!(status == StatusCode::OK && is_placeholder(&body) && tried == made);
    }
    assert_eq!(stage.jobs(), 1);
    let expected = Trouble::new(String::from("it is damaged"), 1, Some("a.jpg".into()));
    assert_eq!(stage.previews.troubles(), [expected]);

    fs::write(stage.dir.path().join("shared/a.jpg"), "mended").unwrap();
    assert_eq!(stage.get("a.jpg").await.1, b"two");
}

#[tokio::test]
async fn a_kind_that_the_system_cannot_read_is_not_even_tried() {
    let stage = Stage::new([], 9);
    let (status, body, tried) = stage.get("c.heic").await;
    assert!(status == StatusCode::OK && is_placeholder(&body) && !tried);
    let Step::Done(response) = stage.begin("c.heic", None, &webp()) else { panic!("it cannot be made") };
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(response.headers()[header::CONTENT_TYPE], "image/svg+xml");
}

#[tokio::test]
async fn who_comes_when_it_is_busy_may_come_again() {
    let stage = Stage::new([Err(MakeError::Busy), Ok(preview("one"))], 9);
    assert_eq!(stage.get("a.jpg").await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(stage.get("a.jpg").await.1, b"one");
    assert!(stage.previews.troubles().is_empty());
}

#[tokio::test]
async fn a_file_that_changes_meanwhile_leaves_nothing_in_the_cache() {
    let stage = Stage::new([Ok(preview("old or new")), Ok(preview("new"))], 1);
    let Step::Make(job) = stage.begin("a.jpg", None, &webp()) else { panic!("nothing was made yet") };
    fs::write(stage.dir.path().join("shared/a.jpg"), "changed").unwrap();
    let response = stage.previews.finish(*job, &stage.root, &stage.index).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    stage.fake.let_go.add_permits(1);
    assert_eq!(stage.get("a.jpg").await.1, b"new");
}

#[tokio::test]
async fn without_a_cache_on_disk_there_are_previews_all_the_same() {
    let stage = Stage::new([Ok(preview("one")), Ok(preview("two"))], 9);
    fs::remove_dir_all(stage.dir.path().join("cache")).unwrap();
    fs::write(stage.dir.path().join("cache"), "in the way").unwrap();
    assert_eq!(stage.get("a.jpg").await.1, b"one");
    assert_eq!(stage.get("a.jpg").await.1, b"two");
    assert!(stage.previews.cache().unwrap().problem().is_some());
}

#[test]
fn webp_goes_to_those_who_name_it() {
    let format = |accept: &'static str| {
        answer::format(&HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static(accept))]))
    };
    for accept in ["image/webp", "text/html, image/WebP;q=0.5", "a/b,image/webp ; q=1"] {
        assert_eq!(format(accept), Format::WebP, "{accept}");
    }
    for accept in ["*/*", "image/*", "image/webp;q=0", "image/webp2", ""] {
        assert_eq!(format(accept), Format::Jpeg, "{accept}");
    }
    assert_eq!(answer::format(&HeaderMap::new()), Format::Jpeg);
}
