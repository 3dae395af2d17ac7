//! Trying a password: bounded in number, in memory, and in how often.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use argon2::Block;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::attempts::{Attempts, Network};
use super::password::Password;
use super::sessions::Sessions;
use super::watched::{Unusable, Watched};

/// Tries that are worked on at once: each takes a core for a while, and 19 MiB.
const AT_ONCE: usize = 2;

/// Tries that wait for that. One more is sent away.
const MAX_WAITING: usize = 16;

/// How long one may wait.
const PATIENCE: Duration = Duration::from_secs(10);

/// What those who were sent away are asked to wait, in seconds.
const BUSY: u64 = 5;

/// Programs whose password was right, which need not be tried again for a while, and that while in seconds.
const MAX_KNOWN: usize = 32;
const KNOWN_FOR: u64 = 600;

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// The password is right.
    Right,
    /// It is not.
    Wrong,
    /// It was not looked at; perhaps after so many seconds.
    Wait(u64),
}

/// Tries passwords of one site.
#[derive(Debug)]
pub struct Trials {
    file: Watched<Password>,
    attempts: Attempts,
    places: Arc<Semaphore>,
    /// What tries work with, one for each place: taken anew each time, each thread would keep some of it.
    memory: Arc<Mutex<Vec<Vec<Block>>>>,
    waiting: AtomicUsize,
    known: Mutex<Vec<([u8; 32], u64)>>,
}

/// Counts one who waits, until it waits no more or has left.
struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Trials {
    /// Against the password in this file.
    pub fn new(file: PathBuf) -> Self {
        Self {
            file: Watched::new(file, Password::read),
            attempts: Attempts::default(),
            places: Arc::new(Semaphore::new(AT_ONCE)),
            memory: Arc::default(),
            waiting: AtomicUsize::new(0),
            known: Mutex::default(),
        }
    }

    /// The password as the file has it now.
    ///
    /// # Errors
    /// If the file cannot be used: nobody gets in by it then.
    pub fn password(&self) -> Result<Arc<Password>, Unusable> {
        self.file.now()
    }

    /// Tries one.
    pub async fn test(&self, password: Arc<Password>, guess: Vec<u8>, network: Network, now: u64) -> Trial {
        if let Err(wait) = self.attempts.begin(network, now) {
            return Trial::Wait(wait);
        }
        let waiting = Waiting(&self.waiting);
        let others = self.waiting.fetch_add(1, Ordering::Relaxed);
        let place = match others < MAX_WAITING {
            true => {
                timeout(PATIENCE, Arc::clone(&self.places).acquire_owned()).await.ok().and_then(Result::ok)
            }
            false => None,
        };
        drop(waiting);
        let Some(place) = place else {
            self.attempts.withdrawn(network);
            return Trial::Wait(BUSY);
        };
        // The place is given back when the work is done, even if whoever asked has left.
        let memory = Arc::clone(&self.memory);
        let work = spawn_blocking(move || {
            let lock = || memory.lock().unwrap_or_else(PoisonError::into_inner);
            let mut own = lock().pop().unwrap_or_default();
            let right = password.is(&guess, &mut own);
            lock().push(own);
            drop(place);
            right
        });
        match work.await {
            Ok(true) => {
                self.attempts.succeeded(network);
                Trial::Right
            }
            _ => Trial::Wrong,
        }
    }

    /// As [`test`](Self::test), for programs that send the password with each request: a right one is known for a
    /// while.
    pub async fn test_often(
        &self,
        sessions: &Sessions,
        password: Arc<Password>,
        guess: Vec<u8>,
        network: Network,
        now: u64,
    ) -> Trial {
        let mark = sessions.mark(password.binding(), &guess);
        if self.knows(&mark, now) {
            return Trial::Right;
        }
        let trial = self.test(password, guess, network, now).await;
        if trial == Trial::Right {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.retain(|(_, until)| *until > now);
            if known.len() >= MAX_KNOWN {
                known.remove(0);
            }
            known.push((mark, now + KNOWN_FOR));
        }
        trial
    }

    /// Whether a guess with this mark was right not long ago.
    pub fn knows(&self, mark: &[u8; 32], now: u64) -> bool {
        // Marks are made with a secret key, so that comparing them tells nobody anything of the password.
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().any(|(known, until)| known == mark && (now..=now + KNOWN_FOR).contains(until))
    }
}
