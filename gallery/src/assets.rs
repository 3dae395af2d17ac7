//! Script and style of the pages, built in.

use std::io::Write as _;
use std::sync::LazyLock;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::Response;
use http::header::{self, HeaderName, HeaderValue};
use http::request::Parts;
use sha2::{Digest, Sha256};

use crate::body::Body;
use crate::gzip;

/// The only place outside of albums. What begins so and is none of these is not found.
pub(crate) const PLACE: &str = "/.oriel/";

/// Where they are served.
const PREFIX: &str = "/.oriel/assets/";

/// The name of each and what it is.
const FILES: [(&str, &str); 16] = [
    ("gallery.css", include_str!("../../web/gallery/gallery.css")),
    ("viewer.css", include_str!("../../web/gallery/viewer.css")),
    ("about.js", include_str!("../../web/gallery/about.js")),
    ("album.js", include_str!("../../web/gallery/album.js")),
    ("comments.js", include_str!("../../web/gallery/comments.js")),
    ("data.js", include_str!("../../web/gallery/data.js")),
    ("gestures.js", include_str!("../../web/gallery/gestures.js")),
    ("grid.js", include_str!("../../web/gallery/grid.js")),
    ("inbox.js", include_str!("../../web/gallery/inbox.js")),
    ("picture.js", include_str!("../../web/gallery/picture.js")),
    ("rows.js", include_str!("../../web/gallery/rows.js")),
    ("scrubber.js", include_str!("../../web/gallery/scrubber.js")),
    ("selection.js", include_str!("../../web/gallery/selection.js")),
    ("slide.js", include_str!("../../web/gallery/slide.js")),
    ("tus.js", include_str!("../../web/gallery/tus.js")),
    ("viewer.js", include_str!("../../web/gallery/viewer.js")),
];

/// What `album.js` imports, one way or another: a page that names them all need not wait for one to ask for the next.
pub(crate) const ALBUM_SCRIPTS: [&str; 12] = [
    "about.js",
    "comments.js",
    "data.js",
    "gestures.js",
    "grid.js",
    "inbox.js",
    "rows.js",
    "scrubber.js",
    "selection.js",
    "slide.js",
    "tus.js",
    "viewer.js",
];

const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

struct Asset {
    name: &'static str,
    kind: &'static str,
    plain: Bytes,
    packed: Bytes,
}

struct Assets {
    /// Stands for the content of all.
    version: String,
    all: Vec<Asset>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let mut digest = Sha256::new();
    for (name, text) in FILES {
        digest.update(name);
        digest.update(text);
    }
    let version: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let all = FILES.map(|(name, text)| Asset::new(name, text, &version)).into();
    Assets { version, all }
});

impl Asset {
    fn new(name: &'static str, text: &str, version: &str) -> Asset {
        let script = name.ends_with(".js");
        // A script names the others with the version, too: they may be kept for as long as it is.
        let text =
            if script { text.replace(".js';", &format!(".js?v={version}';")) } else { text.to_owned() };
        let kind = if script { "text/javascript; charset=utf-8" } else { "text/css; charset=utf-8" };
        let packed = pack(text.as_bytes());
        Asset { name, kind, plain: text.into(), packed }
    }
}

/// Writing to memory cannot fail; if it does, the plain form is sent.
fn pack(text: &[u8]) -> Bytes {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text).and_then(|()| packer.finish()).unwrap_or_default().into()
}

/// The URL of an asset, which changes with what is in it.
pub(crate) fn url(name: &str) -> String {
    format!("{PREFIX}{name}?v={}", ASSETS.version)
}

/// Answers GET or HEAD for a path that begins with [`PLACE`], if there is such a thing.
pub(crate) fn respond(request: &Parts) -> Option<Response<Body>> {
    let assets = &*ASSETS;
    let name = request.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    let asset = assets.all.iter().find(|asset| asset.name == name)?;
    let packed = gzip::is_accepted(&request.headers) && !asset.packed.is_empty();
    let bytes = if packed { &asset.packed } else { &asset.plain };
    let mut response = Response::new(Body::bytes(bytes.clone()));
    let mut set = |name: HeaderName, value: HeaderValue| response.headers_mut().insert(name, value);
    set(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    set(header::VARY, HeaderValue::from_static("accept-encoding"));
    if packed {
        set(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    // An address of another version gets this one all the same, but not for long.
    if request.uri.query().and_then(|query| query.strip_prefix("v=")) == Some(assets.version.as_str()) {
        set(header::CACHE_CONTROL, FOREVER);
    }
    Some(response)
}
