//! Albums for a script, as JSON.

use base64::Engine as _;
use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use oriel_pictures::kind::Kind;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::album::Album;
use crate::asked::Part;
use crate::body::Body;
use crate::file::tags;
use crate::picture::Picture;
use crate::{names, reply, stamp};

/// How many pictures come at once.
pub(crate) const CHUNK: usize = 500;

/// What is taken for the proportions of a picture that has not said them: three by two.
const USUAL: u32 = 150;

/// The most that counts of a picture's width, for one of height 100.
const WIDEST: u32 = 10_000;

pub(crate) const CONTENT_TYPE: &str = "application/json";

#[derive(Serialize)]
struct Shape<'a> {
    version: &'a str,
    count: usize,
    /// The width of each picture for a height of 100.
    ratios: Vec<u32>,
    complete: bool,
}

#[derive(Serialize)]
struct Chunk<'a> {
    version: &'a str,
    first: usize,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    /// The name for people, and the name in a URL where the two are not the same text.
    n: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    h: Option<String>,
    k: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    t: Option<String>,
    v: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    b: Option<&'a str>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    d: Option<f64>,
}

/// Answers a GET or HEAD request for a part of an album.
pub(crate) fn respond(album: &Album, part: Part, fields: &HeaderMap) -> Response<Body> {
    let Some(json) = json(album, part) else { return reply::notice(StatusCode::INTERNAL_SERVER_ERROR) };
    let tag = format!("\"{}\"", stamp::short(Sha256::new_with_prefix(&json)));
    let mut response = if tags::have(fields, &tag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        let mut body = Body::empty();
        body.push(json);
        let mut response = Response::new(body);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
        response
    };
    reply::set(&mut response, header::ETAG, &tag);
    response
}

/// A part of an album as JSON. A chunk beyond the end is empty.
pub(crate) fn json(album: &Album, part: Part) -> Option<Bytes> {
    let Album { pictures, version, complete, .. } = album;
    let json = match part {
        Part::Shape => {
            let ratios = pictures.iter().map(ratio).collect();
            serde_json::to_vec(&Shape { version, count: pictures.len(), ratios, complete: *complete })
        }
        Part::Chunk(number) => {
            let first = number.saturating_mul(CHUNK);
            let names: Vec<_> = pictures
                .iter()
                .skip(first)
                .take(CHUNK)
                .map(|picture| (picture, picture.name.to_string_lossy()))
                .collect();
            let items = names.iter().map(|(picture, name)| Item::of(picture, name)).collect();
            serde_json::to_vec(&Chunk { version, first, items })
        }
    };
    json.ok().map(Bytes::from)
}

/// The width of a picture for a height of 100.
fn ratio(picture: &Picture) -> u32 {
    let Some(facts) = picture.facts.as_ref().filter(|facts| facts.width > 0 && facts.height > 0) else {
        return USUAL;
    };
    let ratio = u64::from(facts.width) * 100 / u64::from(facts.height);
    u32::try_from(ratio).unwrap_or(WIDEST).clamp(1, WIDEST)
}

impl<'a> Item<'a> {
    fn of(picture: &'a Picture, name: &'a str) -> Item<'a> {
        Item {
            n: name,
            h: picture.name.to_str().is_none().then(|| names::to_segment(&picture.name)),
            k: word(picture.kind),
            t: picture.date(),
            v: &picture.tag,
            b: picture.blur.as_deref(),
            d: picture.facts.as_ref().and_then(|facts| facts.duration).map(seconds),
        }
    }
}

// Whoever waits so long does not mind the rounding.
#[allow(clippy::cast_precision_loss)]
fn seconds(milliseconds: u64) -> f64 {
    milliseconds as f64 / 1000.0
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Jpeg => "jpeg",
        Kind::Png => "png",
        Kind::WebP => "webp",
        Kind::Gif => "gif",
        Kind::Avif => "avif",
        Kind::Tiff => "tiff",
        Kind::Heic => "heic",
        Kind::Video => "video",
    }
}

/// A blur as text.
pub(crate) fn blur(colours: &[u8; 36]) -> String {
    base64::engine::general_purpose::STANDARD.encode(colours)
}
