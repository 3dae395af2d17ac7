//! A gate for tests: its clock is the test's, and so are its links and its password.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use oriel_certs::private_file;
use oriel_peer::access::clock::Clock;
use oriel_peer::access::links_file::LinksFile;
use oriel_peer::access::place::Place;
use oriel_peer::access::{Gate, Rules};
use oriel_peer::events::Events;
use oriel_peer::site_home::SiteHome;
use tempfile::TempDir;

use crate::visitor::Answer;

/// The password of every site that has one.
pub const PASSWORD: &str = "open sesame";

const DAY: u64 = 24 * 3600;

/// A gate, and what is behind it that its owner can change.
#[derive(Debug)]
pub struct Guarded {
    /// The gate.
    pub gate: Gate,
    dir: TempDir,
    home: SiteHome,
    now: Arc<AtomicU64>,
}

impl Guarded {
    /// Of the site `alice`, by a password.
    pub fn by_password(is_folder: bool) -> Self {
        Self::new(is_folder, |file| {
            private_file::replace(&file, PASSWORD.as_bytes()).unwrap();
            Rules { password_file: Some(file), ..Rules::default() }
        })
    }

    /// By links alone.
    pub fn by_links(is_folder: bool) -> Self {
        Self::new(is_folder, |_| Rules { links_only: true, ..Rules::default() })
    }

    /// Open for so many days.
    pub fn for_days(days: u64) -> Self {
        let end = Clock::system().now() + days * DAY;
        Self::new(false, |_| Rules { expires: Some(end), ..Rules::default() })
    }

    fn new(is_folder: bool, rules: impl FnOnce(PathBuf) -> Rules) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let name = "alice".parse().unwrap();
        let home = SiteHome::open(&dir.path().join("home"), &name).unwrap();
        let now = Arc::new(AtomicU64::new(Clock::system().now()));
        let told = Arc::clone(&now);
        let clock = Clock::of(move || told.load(Ordering::SeqCst));
        let rules = rules(dir.path().join("password"));
        let folder = is_folder.then(|| dir.path().to_owned());
        let gate = Gate::new(name, Some(&home), rules, folder, clock, Events::Silent).unwrap();
        Self { gate, dir, home, now }
    }

    /// Lets days pass.
    pub fn days_pass(&self, days: u64) {
        self.now.fetch_add(days * DAY, Ordering::SeqCst);
    }

    /// Makes a link for 30 days, and gives its id and token.
    ///
    /// # Panics
    /// If that does not work.
    pub fn link(&self, album: &str) -> (String, String) {
        let now = self.now.load(Ordering::SeqCst);
        let place = Place::of_path(album).unwrap();
        let made = LinksFile::of(&self.home).make(&place, Some(now + 30 * DAY), None, now);
        let (link, token) = made.unwrap();
        (link.id, token)
    }

    /// Revokes a link.
    ///
    /// # Panics
    /// If that does not work.
    pub fn revoke(&self, id: &str) {
        LinksFile::of(&self.home).revoke(&[id.to_owned()], self.now.load(Ordering::SeqCst)).unwrap();
    }

    /// Changes the password.
    ///
    /// # Panics
    /// If that does not work.
    pub fn change_password(&self, password: &str) {
        private_file::replace(&self.dir.path().join("password"), password.as_bytes()).unwrap();
    }
}

/// The cookie that an answer sets, as a request brings it.
///
/// # Panics
/// If it sets none.
pub fn cookie_of(answer: &Answer) -> String {
    let line = answer.headers.get("set-cookie").expect("a cookie").to_str().unwrap();
    line.split(';').next().unwrap().to_owned()
}
