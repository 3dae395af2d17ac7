//! What a site's owner is told at its start: who may see it, and what leaves with it.

use std::path::Path;

use oriel_gallery::options::Options;
use oriel_protocol::name::Name;
use serde_json::{Value, json};

use crate::access::clock::Clock;
use crate::access::{AccessError, Gate, Rules, when};
use crate::args::access::AccessArgs;
use crate::events::Events;
use crate::gallery_config::lacking;
use crate::site_home::SiteHome;
use crate::size;

/// What is told of one site.
#[derive(Clone, Debug)]
pub struct About {
    name: Name,
    rules: Rules,
    /// How a folder is shown; `None` for a web server.
    gallery: Option<Options>,
    /// What previews lack: for what, and which program.
    lacking: Vec<(&'static str, &'static str)>,
}

/// Sets up the gate of a site, whose own files are below `home`. `folder` is what it shares, if it is one.
///
/// # Errors
/// [`AccessError`]. An open site without a home has nowhere to keep links, and is open all the same.
pub fn gate(
    name: &Name,
    home: Option<&Path>,
    rules: &Rules,
    folder: Option<&Path>,
    events: Events,
) -> Result<Gate, AccessError> {
    let home = home.map(|home| SiteHome::open(home, name)).transpose();
    let home = match home {
        Err(error) if !rules.are_closed() => {
            tracing::warn!(%error, "{name} can have no links");
            None
        }
        home => home?,
    };
    let folder = folder.map(Path::to_owned);
    Gate::new(name.clone(), home.as_ref(), rules.clone(), folder, Clock::system(), events)
}

/// What was asked for, with durations beginning now.
pub fn rules(asked: &AccessArgs, now: u64) -> Rules {
    Rules {
        password_file: asked.password_file.clone(),
        links_only: asked.links_only,
        expires: asked.expires.map(|when| when.from(now)),
    }
}

impl About {
    /// Of the site `name`; `gallery` is how a folder is shown.
    pub fn new(name: Name, rules: Rules, gallery: Option<Options>) -> Self {
        let lacking = gallery.as_ref().map(lacking).unwrap_or_default();
        Self { name, rules, gallery, lacking }
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let mut value = json!({
            "event": "sharing", "name": self.name.as_str(), "access": self.access(),
            "expires": self.rules.expires.map(when::stamp),
        });
        if let Some(gallery) = &self.gallery {
            value["locations"] = if gallery.keep_location { "kept".into() } else { "removed".into() };
            value["inbox"] = gallery.inbox.is_some().into();
            value["comments"] = gallery.comments.into();
            value["open_graph"] = gallery.open_graph.into();
            value["lacking"] = self.lacking.iter().map(|(_, program)| *program).collect();
        }
        value
    }

    fn access(&self) -> &'static str {
        match &self.rules {
            rules if rules.password_file.is_some() => "password",
            rules if rules.links_only => "links",
            _ => "open",
        }
    }

    /// For people.
    pub fn sentences(&self) -> String {
        let name = &self.name;
        let mut text = match self.access() {
            "password" => {
                format!("{name} opens to whoever knows the password, or has a link (`oriel link`).\n")
            }
            "links" => format!("{name} opens by links alone; make one with `oriel link ALBUM`.\n"),
            _ => format!("{name} is open to everybody who has its address.\n"),
        };
        if let Some(end) = self.rules.expires {
            text.push_str(&format!("It ends on {}.\n", when::in_words(end)));
        }
        if let Some(gallery) = &self.gallery {
            self.tell_gallery(gallery, &mut text);
        }
        text
    }

    fn tell_gallery(&self, gallery: &Options, text: &mut String) {
        text.push_str(if gallery.keep_location {
            "Pictures keep the places where they were taken, as --keep-location asks.\n"
        } else {
            "Where pictures were taken is removed from what leaves; --keep-location would keep it.\n"
        });
        if let Some(inbox) = &gallery.inbox {
            let what = if inbox.any_type { "files" } else { "pictures and videos" };
            text.push_str(&format!("Visitors may leave {what}, {} in all.\n", size::in_words(inbox.total)));
        }
        if gallery.comments {
            text.push_str("Visitors may comment.\n");
        }
        if gallery.open_graph {
            text.push_str("Programs that show links show a picture, too, and keep it.\n");
        }
        for (what, program) in &self.lacking {
            text.push_str(&format!("There are no previews of {what} here: they need {program}.\n"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::site_file::SiteFile;

    #[test]
    fn a_start_that_never_comes_online_changes_nothing_about_a_site_that_is() {
        let dir = tempfile::tempdir().unwrap();
        let (own, name) = (dir.path().join("home"), "alice".parse().unwrap());
        let home = SiteHome::open(&own, &name).unwrap();
        let before = SiteFile { url: Some("https://alice.example.net/".into()), ..SiteFile::default() };
        before.write(&home).unwrap();
        let rules = Rules { links_only: true, expires: Some(1_801_418_400), ..Rules::default() };
        let gate = gate(&name, Some(&own), &rules, Some(dir.path()), Events::Silent).unwrap();
        assert_eq!(SiteFile::read(&home).unwrap(), Some(before));
        gate.went_online("https://alice.example.org/", "key");
        let after = SiteFile::read(&home).unwrap().unwrap();
        assert!(
            after.closed && after.expires == rules.expires && after.folder == dir.path().canonicalize().ok()
        );
        assert_eq!(after.url.as_deref(), Some("https://alice.example.org/"));
    }

    fn about(rules: Rules, gallery: Option<Options>) -> About {
        About::new("alice".parse().unwrap(), rules, gallery)
    }

    #[test]
    fn the_owner_is_told_who_may_see_what() {
        let open = about(Rules::default(), Some(Options::default()));
        assert!(
            open.sentences().starts_with("alice is open to everybody")
                && open.sentences().contains("is removed")
        );
        assert_eq!(open.json()["locations"], "removed");
        let rules = Rules { links_only: true, expires: Some(1_801_418_400), ..Rules::default() };
        let links = about(rules, None);
        assert!(
            links.sentences().contains("oriel link ALBUM") && links.sentences().contains("31 January 2027")
        );
        assert_eq!(links.json()["expires"], "2027-01-31T18:00:00Z");
        assert!(links.json().get("inbox").is_none(), "a web server has none");
    }
}
