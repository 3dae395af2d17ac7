//! Visitors of several kinds, over and over: quick ones, slow ones, and some who leave early.

use std::fmt;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};

use anyhow::Result;

use crate::pair::Pair;

const LARGE: usize = 32 << 20;

/// Each kind is one visitor at a time; each visit is one curl.
struct Kind {
    options: &'static [&'static str],
    path: &'static str,
    /// What curl prints as status, and exits with.
    status: &'static str,
    exit: i32,
}

const KINDS: [Kind; 6] = [
    Kind { options: &["--http1.1"], path: "small.txt?[1-20]", status: "200", exit: 0 },
    Kind { options: &["--http2", "--parallel"], path: "small.txt?[1-20]", status: "200", exit: 0 },
    Kind { options: &["--http2"], path: "large.bin", status: "200", exit: 0 },
    Kind { options: &["--http1.1", "--range", "1000-1999"], path: "large.bin", status: "206", exit: 0 },
    Kind { options: &["--http1.1"], path: "nothing-here", status: "404", exit: 0 },
    // 28 is curl's own "too slow": it leaves in the middle.
    Kind {
        options: &["--http2", "--limit-rate", "1M", "--max-time", "1"],
        path: "large.bin",
        status: "200",
        exit: 28,
    },
];

/// Visits so far, and those among them that did not end as their kind should.
pub(super) struct Count {
    visits: u64,
    pub(super) unexpected: u64,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} visits, {} unexpected", self.visits, self.unexpected)
    }
}

#[derive(Default)]
struct Tally {
    visits: AtomicU64,
    unexpected: AtomicU64,
    over: AtomicBool,
}

pub(super) struct Load {
    tally: Arc<Tally>,
    visitors: Vec<JoinHandle<()>>,
}

/// What the visitors ask for.
pub(super) fn write_files(folder: &Path) -> Result<()> {
    fs::write(folder.join("small.txt"), "small\n".repeat(100))?;
    fs::write(folder.join("large.bin"), vec![0x5a; LARGE])?;
    Ok(())
}

impl Load {
    /// Every kind comes over HTTPS, and the first also over plain HTTP.
    pub(super) fn start(pair: &Pair) -> Load {
        let https = format!("https://soak.localhost:{}/", pair.https_port);
        let http = pair.http_port.map(|port| (format!("http://soak.localhost:{port}/"), &KINDS[0]));
        let visits = KINDS.iter().map(|kind| (https.clone(), kind)).chain(http);
        let tally = Arc::new(Tally::default());
        let visitors = visits
            .map(|(base, kind)| {
                let tally = Arc::clone(&tally);
                thread::spawn(move || {
                    while !tally.over.load(Ordering::Relaxed) {
                        kind.visit(&base, &tally);
                    }
                })
            })
            .collect();
        Load { tally, visitors }
    }

    pub(super) fn count(&self) -> Count {
        Count {
            visits: self.tally.visits.load(Ordering::Relaxed),
            unexpected: self.tally.unexpected.load(Ordering::Relaxed),
        }
    }

    /// Returns when the last visitor has left.
    pub(super) fn stop(mut self) -> Count {
        self.tally.over.store(true, Ordering::Relaxed);
        for visitor in self.visitors.drain(..) {
            // One that panicked has told so on the terminal.
            let _ = visitor.join();
        }
        self.count()
    }
}

impl Kind {
    fn visit(&self, base: &str, tally: &Tally) {
        let mut curl = Command::new("curl");
        // A Ctrl-C at the terminal is not for the visitors.
        curl.process_group(0);
        curl.args(["--silent", "--insecure", "--output", "/dev/null", "--write-out", "%{http_code}\n"]);
        curl.args(self.options).arg(format!("{base}{}", self.path)).stdin(Stdio::null());
        let expected = curl.output().is_ok_and(|done| {
            let said = String::from_utf8_lossy(&done.stdout);
            done.status.code() == Some(self.exit) && said.lines().all(|status| status == self.status)
        });
        tally.visits.fetch_add(1, Ordering::Relaxed);
        if !expected && !tally.over.load(Ordering::Relaxed) {
            tally.unexpected.fetch_add(1, Ordering::Relaxed);
        }
    }
}
