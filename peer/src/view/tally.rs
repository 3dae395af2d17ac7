//! A site's numbers: counted when an exchange has ended, in bounded memory, without keeping who it was.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};

use serde::Serialize;

use super::asked::{Asked, Kind};
use super::rates::Rates;
use super::top::{Counts, Ranked, Top};
use crate::response::Outcome;

/// Visitors that are told apart in one period; whoever comes after them is not counted.
const MOST_VISITORS: usize = 50_000;
/// Albums, pictures and links that are counted by themselves.
const MOST_ALBUMS: usize = 256;
const MOST_PICTURES: usize = 1024;
const MOST_LINKS: usize = 256;
/// Kinds of errors that are counted by themselves.
const MOST_KINDS: usize = 64;
/// Errors that are kept.
const LAST_ERRORS: usize = 50;
/// Rows that are shown.
const SHOWN: usize = 20;
/// Longest link's id that is counted, in bytes.
const LONGEST_ID: usize = 128;

/// The numbers of a site since the program began.
#[derive(Debug)]
pub struct Tally {
    /// Its keys are random, and gone with the program: what is kept of an address cannot be turned back.
    salt: RandomState,
    since: u64,
    /// Days since 1970 of `today`.
    day: u64,
    today: Period,
    all: Period,
    albums: Top,
    pictures: Top,
    links: Top,
    rates: Rates,
    errors: VecDeque<Failed>,
    kinds: BTreeMap<String, u64>,
}

#[derive(Debug, Default)]
struct Period {
    visitors: HashSet<u64>,
    exchanges: u64,
    errors: u64,
    counts: Counts,
}

/// The numbers of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// Visitors, told apart by address.
    pub visitors: u64,
    /// Whether there were more of them than are told apart.
    pub more: bool,
    /// Requests.
    pub exchanges: u64,
    /// Of them, those that went wrong.
    pub errors: u64,
    /// What they were for.
    #[serde(flatten)]
    pub counts: Counts,
}

/// One exchange that went wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failed {
    /// Seconds since 1970.
    pub at: u64,
    /// A status, or why there was none.
    pub kind: String,
    /// What was asked for, without the query.
    pub path: String,
}

/// Everything at one moment.
#[derive(Clone, Debug, Serialize)]
pub struct Numbers {
    /// When counting began, in seconds since 1970.
    pub since: u64,
    /// Since midnight (UTC).
    pub today: Sum,
    /// Since counting began.
    pub all: Sum,
    /// Bytes sent in the last minute.
    pub last_minute: u64,
    /// Bytes sent in the last hour.
    pub last_hour: u64,
    /// The albums most looked at.
    pub albums: Vec<Ranked>,
    /// The pictures most looked at.
    pub pictures: Vec<Ranked>,
    /// What came by which link.
    pub links: Vec<Ranked>,
    /// How often each kind of error came.
    pub error_kinds: BTreeMap<String, u64>,
    /// The last errors, the latest first.
    pub errors: Vec<Failed>,
}

impl Tally {
    /// Nothing yet; `now` in seconds since 1970.
    pub fn new(now: u64) -> Self {
        Self {
            salt: RandomState::new(),
            since: now,
            day: now / 86400,
            today: Period::default(),
            all: Period::default(),
            albums: Top::new(MOST_ALBUMS),
            pictures: Top::new(MOST_PICTURES),
            links: Top::new(MOST_LINKS),
            rates: Rates::new(now),
            errors: VecDeque::new(),
            kinds: BTreeMap::new(),
        }
    }

    /// Counts an exchange that has ended.
    pub fn record(&mut self, asked: &Asked, outcome: &Outcome, now: u64) {
        self.begin_day(now);
        self.rates.add(now, outcome.bytes);
        let kind = asked.kind();
        let counts = counts(kind, outcome);
        let visitor = asked.visitor().map(|address| self.salt.hash_one(address));
        let failure = failure(outcome);
        for period in [&mut self.today, &mut self.all] {
            period.exchanges += 1;
            period.errors += u64::from(failure.is_some());
            period.counts.add(counts);
            // Whoever was only ever refused has seen nothing.
            if failure.is_none() && period.visitors.len() < MOST_VISITORS {
                period.visitors.extend(visitor);
            }
        }
        if let Some(id) = outcome.link.as_deref().filter(|id| id.len() <= LONGEST_ID) {
            self.links.add(id, counts);
        }
        match failure {
            Some(failure) => self.keep(failure, asked, now),
            // A page that asks for a password has shown nothing.
            None if outcome.status < 400 => self.count_paths(asked, kind, counts),
            None => {}
        }
    }

    fn count_paths(&mut self, asked: &Asked, kind: Kind, counts: Counts) {
        if kind == Kind::Other || counts == Counts::default() {
            return;
        }
        let Some(path) = asked.readable() else { return };
        let album = path.rfind('/').map_or("/", |end| &path[..=end]);
        self.albums.add(album, counts);
        if album != path {
            self.pictures.add(&path, counts);
        }
    }

    fn keep(&mut self, kind: String, asked: &Asked, now: u64) {
        if self.kinds.len() < MOST_KINDS || self.kinds.contains_key(&kind) {
            *self.kinds.entry(kind.clone()).or_default() += 1;
        }
        self.errors.truncate(LAST_ERRORS - 1);
        let path = asked.readable().unwrap_or_else(|| "(a very long path)".to_owned());
        self.errors.push_front(Failed { at: now, kind, path });
    }

    fn begin_day(&mut self, now: u64) {
        if now / 86400 != self.day {
            (self.day, self.today) = (now / 86400, Period::default());
        }
    }

    /// All of them, as of now.
    pub fn numbers(&mut self, now: u64) -> Numbers {
        self.begin_day(now);
        let (last_minute, last_hour) = self.rates.last(now);
        Numbers {
            since: self.since,
            today: self.today.sum(),
            all: self.all.sum(),
            last_minute,
            last_hour,
            albums: self.albums.first(SHOWN),
            pictures: self.pictures.first(SHOWN),
            links: self.links.first(SHOWN),
            error_kinds: self.kinds.clone(),
            errors: self.errors.iter().cloned().collect(),
        }
    }
}

impl Period {
    fn sum(&self) -> Sum {
        let visitors = self.visitors.len();
        Sum {
            visitors: visitors as u64,
            more: visitors >= MOST_VISITORS,
            exchanges: self.exchanges,
            errors: self.errors,
            counts: self.counts,
        }
    }
}

fn counts(kind: Kind, outcome: &Outcome) -> Counts {
    let mut counts = Counts { bytes: outcome.bytes, ..Counts::default() };
    // 206: a film is asked for in many parts, of which the first is counted.
    let shown = matches!(outcome.status, 200 | 304) || outcome.status == 206 && outcome.from_start;
    if shown {
        match kind {
            Kind::Page | Kind::Picture => counts.views = 1,
            Kind::Preview => counts.previews = 1,
            Kind::File | Kind::Archive => counts.downloads = 1,
            Kind::Other => {}
        }
    }
    counts
}

/// What went wrong, if anything did: no answer, or a status that says so. To be asked for a password is nothing wrong.
fn failure(outcome: &Outcome) -> Option<String> {
    match (outcome.failure, outcome.status) {
        (Some(reason), _) => Some(reason.to_owned()),
        (None, status @ (400 | 402..)) => Some(status.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::asked::tests::asked;
    use super::*;

    const NOON: u64 = 20_000 * 86400 + 43200;

    fn ok(bytes: u64) -> Outcome {
        Outcome { status: 200, bytes, ..Outcome::default() }
    }

    #[test]
    fn looks_are_told_from_previews_and_downloads() {
        let mut tally = Tally::new(NOON);
        for target in
            ["/A/", "/A/x.jpg?view", "/A/x.jpg?preview=2560", "/A/x.jpg?preview=240", "/A/x.jpg", "/A/?zip"]
        {
            tally.record(&asked("GET", target, "192.0.2.1"), &ok(100), NOON);
        }
        tally.record(&asked("GET", "/A/?data=shape", "192.0.2.2"), &ok(50), NOON + 1);
        let numbers = tally.numbers(NOON + 2);
        let all = Counts { views: 3, previews: 1, downloads: 2, bytes: 650 };
        assert_eq!((numbers.all.counts, numbers.all.visitors, numbers.all.exchanges), (all, 2, 7));
        assert_eq!((numbers.last_minute, numbers.last_hour), (650, 650));
        assert_eq!(numbers.albums[0].path, "/A/");
        assert_eq!(numbers.albums[0].counts, Counts { bytes: 600, ..all });
        let picture = &numbers.pictures[0];
        assert_eq!(
            (picture.path.as_str(), picture.counts.views, picture.counts.downloads),
            ("/A/x.jpg", 2, 1)
        );
    }

    #[test]
    fn a_film_that_is_asked_for_in_parts_is_one_download() {
        let mut tally = Tally::new(NOON);
        let part = |from_start| Outcome { status: 206, bytes: 10, from_start, ..Outcome::default() };
        for from_start in [true, false, false] {
            tally.record(&asked("GET", "/f.mp4", "::1"), &part(from_start), NOON);
        }
        assert_eq!(tally.numbers(NOON).all.counts, Counts { downloads: 1, bytes: 30, ..Counts::default() });
    }

    #[test]
    fn errors_are_counted_by_kind_and_only_the_last_are_kept() {
        let mut tally = Tally::new(NOON);
        for n in 0..80 {
            let outcome = Outcome { status: if n == 79 { 500 } else { 404 }, ..Outcome::default() };
            tally.record(&asked("GET", "/none", "::1"), &outcome, NOON + n);
        }
        let failed = Outcome { failure: Some("origin-slow"), ..Outcome::default() };
        tally.record(&asked("GET", "/slow", "::1"), &failed, NOON + 80);
        let locked = Outcome { status: 401, ..Outcome::default() };
        tally.record(&asked("GET", "/", "::1"), &locked, NOON + 81);
        let numbers = tally.numbers(NOON + 81);
        assert_eq!(numbers.errors.len(), LAST_ERRORS);
        assert_eq!(
            (numbers.errors[0].kind.as_str(), numbers.errors[1].kind.as_str()),
            ("origin-slow", "500")
        );
        assert_eq!(numbers.error_kinds["404"], 79);
        assert_eq!(numbers.all.errors, 81);
        assert!(numbers.pictures.is_empty(), "what is not there is not counted as looked at");
    }

    #[test]
    fn a_day_begins_with_nothing() {
        let mut tally = Tally::new(NOON);
        tally.record(&asked("GET", "/", "::1"), &ok(1), NOON);
        let numbers = tally.numbers(NOON + 43200);
        assert_eq!((numbers.today.visitors, numbers.all.visitors), (0, 1));
    }

    #[test]
    fn what_visitors_choose_is_bounded() {
        let mut tally = Tally::new(NOON);
        let outcome = Outcome { link: Some("x".repeat(LONGEST_ID + 1)), ..ok(1) };
        tally.record(&asked("GET", "/", "::1"), &outcome, NOON);
        assert!(tally.numbers(NOON).links.is_empty());
        for id in 0..(MOST_LINKS + 5) {
            tally.record(&asked("GET", "/", "::1"), &Outcome { link: Some(id.to_string()), ..ok(1) }, NOON);
        }
        assert_eq!(tally.links.first(usize::MAX).len(), MOST_LINKS);
    }

    #[test]
    fn no_address_is_kept() {
        let mut tally = Tally::new(NOON);
        tally.record(&asked("GET", "/", "192.0.2.77"), &ok(1), NOON);
        assert!(!format!("{tally:?}").contains("192.0.2.77"));
    }
}
