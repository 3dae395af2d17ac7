//! A few previews of an album to go along, asked of the folder as any visitor asks.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Empty, Limited};
use oriel_gallery::Folder;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use tokio::time::timeout;

use super::invitation::Preview;
use super::settings::MOST_PREVIEWS;

/// Largest list of an album, and largest preview, in bytes.
const LARGEST_LIST: usize = 1 << 20;
const LARGEST_PREVIEW: usize = 300 * 1024;

/// For one answer of the folder.
const PATIENCE: Duration = Duration::from_secs(15);

/// Longest side of a preview in a message, as the gallery makes them; 480 is a height.
const SIZE: u32 = 480;

#[derive(Debug, Default, Deserialize)]
struct List {
    items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
struct Item {
    /// The name.
    n: String,
    /// The tag of its preview.
    #[serde(default)]
    v: String,
}

/// Up to `most` previews of the newest pictures of an album, a path such as `/Summer/`. Those that cannot be had are
/// left out: a message without pictures is better than none.
pub async fn of(folder: &Folder, album: &str, most: usize) -> Vec<Preview> {
    let mut previews = Vec::new();
    if most == 0 {
        return previews;
    }
    let list = get(folder, &format!("{album}?data=0&sort=-date"), "application/json", LARGEST_LIST).await;
    let list: List = list.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    // Some may have no preview.
    for item in list.items.iter().take(4 * MOST_PREVIEWS) {
        if previews.len() >= most.min(MOST_PREVIEWS) {
            break;
        }
        let name = utf8_percent_encode(&item.n, NON_ALPHANUMERIC);
        let tag = utf8_percent_encode(&item.v, NON_ALPHANUMERIC);
        let target = format!("{album}{name}?preview={SIZE}&v={tag}");
        if let Some(jpeg) = get(folder, &target, "image/jpeg", LARGEST_PREVIEW).await {
            previews.push(Preview { name: item.n.clone(), jpeg });
        }
    }
    previews
}

/// What the folder answers, if it is whole, of that type and not too large.
async fn get(folder: &Folder, target: &str, kind: &str, largest: usize) -> Option<Vec<u8>> {
    let (parts, ()): (Parts, ()) = Request::get(target).body(()).ok()?.into_parts();
    let answered = async {
        let nothing = Empty::<Bytes>::new().map_err(|never| match never {});
        let response = folder.respond(&parts, nothing).await;
        let fits = response.status() == StatusCode::OK
            && response
                .headers()
                .get(CONTENT_TYPE)
                .is_some_and(|is| is.as_bytes().starts_with(kind.as_bytes()));
        if !fits {
            return None;
        }
        let body = Limited::new(response.into_body(), largest).collect().await.ok()?;
        Some(body.to_bytes().to_vec())
    };
    timeout(PATIENCE, answered).await.ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_album_without_previews_sends_none() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a.txt"), "a").unwrap();
        let folder = Folder::open(dir.path()).unwrap();
        assert!(of(&folder, "/", 3).await.is_empty());
        assert_eq!(get(&folder, "/a.txt", "text/plain", 10).await.unwrap(), b"a");
        assert!(get(&folder, "/a.txt", "text/plain", 0).await.is_none(), "too large");
        assert!(get(&folder, "/none", "text/plain", 10).await.is_none());
    }
}
