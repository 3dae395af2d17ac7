//! Links as a running peer knows them: by the digest of their token, and always as the file has them now.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::links_file::{Link, LinksFile, MAX_LINKS, Standing};
use super::place::Place;
use super::secret;
use super::watched::{Unusable, Watched};
use crate::site_home::SiteHome;

/// The links of a site.
#[derive(Debug)]
pub struct Links {
    file: Watched<Index>,
    uses: Mutex<HashMap<String, Use>>,
}

/// How a link was used since the peer's start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// Requests that it let through.
    pub requests: u64,
    /// The last of them, in seconds since 1970.
    pub last: u64,
}

/// Links by the digest of their token.
#[derive(Debug)]
pub struct Index(HashMap<String, (Place, Link)>);

/// What tokens say of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing: there are no tokens, or they are for other places.
    Nothing,
    /// This place is open by the link of this id, and all below it.
    Opens(Place, String),
    /// One was for this place until it ended.
    Ended(Standing),
}

impl Links {
    /// Those of the site at home here.
    pub fn of(home: &SiteHome) -> Self {
        Self { file: Watched::new(LinksFile::of(home).path().to_owned(), read), uses: Mutex::default() }
    }

    /// The links now.
    ///
    /// # Errors
    /// If the file cannot be used: no link opens anything then.
    pub fn now(&self) -> Result<Arc<Index>, Unusable> {
        self.file.now()
    }

    /// A link has let a request through.
    pub fn used(&self, id: &str, now: u64) {
        let mut uses = self.uses.lock().unwrap_or_else(PoisonError::into_inner);
        let known = uses.len();
        match uses.get_mut(id) {
            Some(used) => *used = Use { requests: used.requests + 1, last: now },
            None if known < MAX_LINKS => drop(uses.insert(id.to_owned(), Use { requests: 1, last: now })),
            None => {}
        }
    }

    /// How each link was used, by its id.
    pub fn uses(&self) -> HashMap<String, Use> {
        self.uses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn read(path: &Path) -> Result<Index, String> {
    let links = LinksFile::at(path).read().map_err(|error| error.to_string())?;
    let indexed = links
        .into_iter()
        .filter_map(|link| Some((link.digest.clone(), (Place::of_path(&link.album)?, link))));
    Ok(Index(indexed.collect()))
}

impl Index {
    /// What has become of a token's link, and what it is for; `None` if there is none of this token.
    pub fn find(&self, token: &str, now: u64) -> Option<(&Place, Standing)> {
        let (place, link) = self.of(token)?;
        Some((place, link.standing(now)))
    }

    fn of(&self, token: &str) -> Option<&(Place, Link)> {
        self.0.get(&secret::digest(token))
    }

    /// What these tokens say of a request for `asked`, which is `None` for a path that can be read in several ways.
    pub fn say(&self, tokens: &[String], asked: Option<&Place>, now: u64) -> Said {
        let (mut opens, mut ended): (Option<(&Place, &Link)>, Option<Standing>) = (None, None);
        for (place, link) in tokens.iter().filter_map(|token| self.of(token)) {
            // A link for all of the site has nothing that a path could lead out of.
            if !asked.map_or(place.is_all(), |asked| place.covers(asked)) {
                continue;
            }
            match link.standing(now) {
                Standing::Good => {
                    if opens.is_none_or(|(known, _)| place.depth() < known.depth()) {
                        opens = Some((place, link));
                    }
                }
                over => ended = Some(over),
            }
        }
        match (opens, ended) {
            (Some((place, link)), _) => Said::Opens(place.clone(), link.id.clone()),
            (None, Some(standing)) => Said::Ended(standing),
            (None, None) => Said::Nothing,
        }
    }

    /// The paths that these tokens open.
    pub fn open_places(&self, tokens: &[String], now: u64) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for (place, standing) in tokens.iter().filter_map(|token| self.find(token, now)) {
            if standing == Standing::Good && !places.contains(place) {
                places.push(place.clone());
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_good_link_counts_and_an_ended_one_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("home"), &"alice".parse().unwrap()).unwrap();
        let (file, links) = (LinksFile::of(&home), Links::of(&home));
        let place = |path: &str| Place::of_path(path).unwrap();
        let make = |path: &str, expires| file.make(&place(path), expires, None, 1).unwrap();
        let (narrow, deep) = make("/A/B/", None);
        let (wide, wide_token) = make("/A/", None);
        let (brief, short) = make("/C/", Some(10));
        let all = [deep.clone(), wide_token.clone(), short.clone(), "nonsense".into()];
        let say = |path: &str, now| links.now().unwrap().say(&all, Place::of_path(path).as_ref(), now);
        assert_eq!(say("/A/B/c", 2), Said::Opens(place("/A/"), wide.id.clone()));
        assert_eq!(say("/C/x", 9), Said::Opens(place("/C/"), brief.id));
        assert_eq!(say("/C/x", 10), Said::Ended(Standing::Expired));
        assert_eq!(say("/D/", 2), Said::Nothing);
        assert_eq!(say("/A/../D/", 2), Said::Nothing);
        file.revoke(std::slice::from_ref(&wide.id), 3).unwrap();
        assert_eq!(say("/A/B/c", 4), Said::Opens(place("/A/B/"), narrow.id), "seen at once");
        assert_eq!(say("/A/x", 4), Said::Ended(Standing::Revoked));
        assert_eq!(links.now().unwrap().open_places(&all, 4), [place("/A/B/"), place("/C/")]);
        links.used(&wide.id, 5);
        links.used(&wide.id, 6);
        assert_eq!(links.uses(), HashMap::from([(wide.id, Use { requests: 2, last: 6 })]));
        std::fs::write(file.path(), "{").unwrap();
        assert!(links.now().is_err(), "closed until it is mended");
    }
}
