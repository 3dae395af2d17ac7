//! Where a site of ours can be visited: as it says itself while it runs here, else as a relay says.

use oriel_protocol::name::Name;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::errand::{ErrandError, Reach};
use crate::owner::card::Card;
use crate::owner::seek;
use crate::site_home::SiteHome;

/// What a segment of a path does not spell out (RFC 3986, section 3.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Where a site is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Whereabouts {
    /// Its URL.
    pub url: String,
    /// The URL with the identity's key.
    pub link: String,
}

/// Where this one is; a relay is asked only if it does not run here.
///
/// # Errors
/// [`ErrandError`], of the relay.
pub async fn of(
    name: &Name,
    home: Option<&SiteHome>,
    reach: impl FnOnce() -> Result<Reach, ErrandError>,
) -> Result<Whereabouts, ErrandError> {
    #[derive(Deserialize)]
    struct Running {
        standing: Whereabouts,
    }
    if let Some(Ok(Some(card))) = home.map(Card::read)
        && let Some(status) = seek::ask(&card, "status.json").await
        && let Ok(running) = serde_json::from_slice::<Running>(&status)
    {
        return Ok(running.standing);
    }
    let (url, key) = reach()?.address_of(name).await?;
    Ok(Whereabouts { link: format!("{url}#oriel=1.{key}"), url })
}

/// An album's path in a URL, with slashes around it, of what somebody typed: `Summer 2026` is `/Summer%202026/`.
pub fn album_path(typed: &str) -> String {
    let parts = typed.split('/').filter(|part| !part.is_empty() && *part != ".");
    let parts: Vec<_> = parts.map(|part| utf8_percent_encode(part, ENCODED).to_string()).collect();
    if parts.is_empty() { "/".to_owned() } else { format!("/{}/", parts.join("/")) }
}

/// The link to an album, out of the one to all of the site.
pub fn album_link(link: &str, path: &str) -> String {
    let (url, fragment) = link.split_once('#').unwrap_or((link, ""));
    let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    format!("{}{path}{fragment}", url.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_album_s_link_keeps_the_key() {
        let link = "https://alice.example.net/#oriel=1.abc";
        assert_eq!(
            album_link(link, &album_path("Summer 2026/Sea")),
            "https://alice.example.net/Summer%202026/Sea/#oriel=1.abc"
        );
        assert_eq!(album_link(link, &album_path("/")), link);
        assert_eq!(album_path("/Ä?#/"), "/%C3%84%3F%23/");
    }
}
