//! Keeps the shelf supplied: takes certificates from the vault, orders new ones in time, and says what is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use crate::issued::Issued;
use crate::shelf::CertificateShelf;
use crate::source::{Source, SourceError};
use crate::subject::Subject;
use crate::validity::days_until;
use crate::vault::{SealedVault, SealedVaultError};
use entry::{Entry, Task};
use pace::Pace;
use wanted::Wanted;

mod entry;
mod pace;
pub mod wanted;

/// Whoever is wanted is asked for this often, told or not.
const TICK: Duration = Duration::from_secs(60);
/// Between looks at a lock that another relay has, and at a vault that does not answer: neither asks a CA.
const LOOK: Duration = Duration::from_secs(30);

/// Where a certificate lies in the vault, and the lock under which it is ordered.
pub fn vault_key(host: &str) -> String {
    format!("certs/{host}")
}

/// How one host's certificate stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The zone or custom domain.
    pub host: String,
    /// The end of the certificate in use; `None` while there is none.
    pub expires_at: Option<SystemTime>,
    /// What hinders a new one, as a sentence; `None` while nothing does.
    pub fault: Option<String>,
}

/// Sees to it that each wanted subject has a certificate on the shelf. One order at a time, under a lock in the vault,
/// so that of the relays that share it one orders and the others take what it stored.
#[derive(Debug)]
pub struct Keeper {
    shelf: Arc<CertificateShelf>,
    vault: SealedVault,
    source: Arc<dyn Source>,
    wanted: Arc<dyn Wanted>,
    hosts: Mutex<BTreeMap<String, Entry>>,
    pace: Mutex<Pace>,
    /// Who is wanted is to be asked again.
    news: AtomicBool,
    wake: Notify,
}

/// Why one try came to nothing.
#[derive(Debug, thiserror::Error)]
enum Hindrance {
    #[error("another relay orders it")]
    Locked,
    #[error(transparent)]
    Vault(#[from] SealedVaultError),
    #[error(transparent)]
    Source(#[from] SourceError),
}

impl Keeper {
    /// `orders_an_hour` bounds what is asked of the CA, failures included.
    pub fn new(
        shelf: Arc<CertificateShelf>,
        vault: SealedVault,
        source: Arc<dyn Source>,
        wanted: Arc<dyn Wanted>,
        orders_an_hour: usize,
    ) -> Self {
        let pace = Mutex::new(Pace::new(orders_an_hour));
        Self {
            shelf,
            vault,
            source,
            wanted,
            hosts: Mutex::default(),
            pace,
            news: AtomicBool::new(true),
            wake: Notify::new(),
        }
    }

    /// Puts on the shelf what lies in the vault: to be awaited before the first connection is taken.
    pub async fn load(&self) {
        self.look_around();
        let hosts: Vec<String> = self.hosts().keys().cloned().collect();
        for host in hosts {
            self.take(&host).await;
        }
    }

    /// Works until it is dropped. What it orders then is given up; its locks and challenges go with the relay.
    pub async fn run(&self) {
        let mut look_at = Instant::now();
        loop {
            let now = Instant::now();
            if self.news.swap(false, Ordering::Relaxed) || look_at <= now {
                self.look_around();
                look_at = now + TICK;
            }
            let next = self.next(now);
            if let Some((at, ref host, task)) = next
                && at <= now
            {
                match task {
                    Task::Load => self.take(host).await,
                    Task::Save => self.save(host).await,
                    Task::Order => self.renewal(host).await,
                    Task::Ask => self.ask(host).await,
                }
                continue;
            }
            let until = next.map_or(look_at, |(at, ..)| at.min(look_at));
            tokio::select! {
                () = self.wake.notified() => {}
                () = sleep_until(until) => {}
            }
        }
    }

    /// Who is wanted has changed.
    pub fn changed(&self) {
        self.news.store(true, Ordering::Relaxed);
        self.wake.notify_one();
    }

    /// Another relay has stored a certificate for this host.
    pub fn reload(&self, host: &str) {
        if let Some(entry) = self.hosts().get_mut(host) {
            entry.reload(Instant::now());
        }
        self.wake.notify_one();
    }

    /// Orders a new certificate for this host now, whatever the dates of the one in use; says whether it is one that
    /// is kept here.
    pub fn renew(&self, host: &str) -> bool {
        let known = match self.hosts().get_mut(host) {
            Some(entry) => {
                entry.force(Instant::now());
                true
            }
            None => false,
        };
        self.wake.notify_one();
        known
    }

    /// The end of the certificate that is in use for exactly this host.
    pub fn expires_at(&self, host: &str) -> Option<SystemTime> {
        self.shelf.expires_at(host)
    }

    /// How every host stands, for metrics and readiness.
    pub fn states(&self) -> Vec<State> {
        let state = |(host, entry): (&String, &Entry)| State {
            host: host.clone(),
            expires_at: entry.held.map(|(validity, _)| validity.not_after),
            fault: entry.fault.clone(),
        };
        self.hosts().iter().map(state).collect()
    }

    /// Learns of new subjects and forgets those that are gone.
    fn look_around(&self) {
        let wanted: BTreeSet<Subject> = self.wanted.subjects().into_iter().collect();
        let now = Instant::now();
        let mut hosts = self.hosts();
        hosts.retain(|host, entry| {
            let stays = wanted.contains(&entry.subject);
            if !stays {
                self.shelf.remove(host);
            }
            stays
        });
        for subject in wanted {
            hosts.entry(subject.host().to_owned()).or_insert_with(|| Entry::new(subject, now));
        }
    }

    /// What is to be done next: of all that could be done now the most useful, the zone first; else what comes soonest.
    fn next(&self, now: Instant) -> Option<(Instant, String, Task)> {
        let wall = SystemTime::now();
        let pace = self.pace.lock().unwrap_or_else(PoisonError::into_inner);
        let hosts = self.hosts();
        let steps = hosts.iter().map(|(host, entry)| {
            let (at, task) = entry.next(now, wall);
            let at = if task == Task::Order { at.max(pace.free_at(&entry.subject, now)) } else { at };
            (at.max(now), task, &entry.subject, host)
        });
        steps.min().map(|(at, task, _, host)| (at, host.clone(), task))
    }

    async fn take(&self, host: &str) {
        match self.stored(host).await {
            Ok(stored) => {
                self.with(host, |entry, _| entry.loaded());
                if let Some(stored) = stored {
                    self.shelve(host, stored);
                }
            }
            Err(error) => self.fail(host, &error.into()),
        }
    }

    async fn save(&self, host: &str) {
        let Some(issued) = self.with(host, |entry, _| entry.unsaved.clone()).flatten() else { return };
        self.store(host, issued).await;
    }

    async fn ask(&self, host: &str) {
        let Some(held) = self.shelf.get(host) else {
            self.with(host, |entry, now| entry.answered(None, now));
            return;
        };
        match self.source.window(&held).await {
            Ok(window) => self.with(host, |entry, now| entry.answered(window, now)),
            Err(error) => {
                tracing::debug!(host, %error, "the CA does not say when to renew");
                self.with(host, Entry::unanswered)
            }
        };
    }

    /// Under the lock: takes what another relay has stored meanwhile, else orders.
    async fn renewal(&self, host: &str) {
        let Some(subject) = self.with(host, |entry, _| entry.subject.clone()) else { return };
        if !self.wanted.holds(&subject) {
            self.hosts().remove(host);
            self.shelf.remove(host);
            return;
        }
        let lock = vault_key(host);
        let done = match self.vault.try_lock(&lock).await {
            Ok(true) => {
                let done = self.order(&subject).await;
                if let Err(error) = self.vault.unlock(&lock).await {
                    tracing::debug!(host, %error, "the lock on a certificate stays until this relay ends");
                }
                done
            }
            Ok(false) => Err(Hindrance::Locked),
            Err(error) => Err(error.into()),
        };
        match done {
            Ok(()) => {}
            Err(Hindrance::Locked) => drop(self.with(host, |entry, now| entry.wait(LOOK, now))),
            Err(error) => self.fail(host, &error),
        }
    }

    async fn order(&self, subject: &Subject) -> Result<(), Hindrance> {
        let host = subject.host();
        let held = self.shelf.get(host);
        if let Some(stored) = self.stored(host).await?
            && held.as_ref().is_none_or(|held| held.pem() != stored.pem())
        {
            self.shelve(host, stored);
            let due = self.with(host, |entry, _| entry.is_due(SystemTime::now()));
            if due != Some(true) {
                return Ok(());
            }
        }
        let named = self.with(host, |entry, _| entry.window.is_some()).unwrap_or_default();
        self.pace.lock().unwrap_or_else(PoisonError::into_inner).spend(Instant::now());
        let issued = self.source.order(subject, held.as_ref().filter(|_| named)).await?;
        tracing::info!(host, days = issued.validity().days_left(SystemTime::now()), "has a new certificate");
        self.shelve(host, issued.clone());
        self.store(host, issued).await;
        Ok(())
    }

    /// Whether it can be stored or not, it is in use; it is never ordered again for that.
    async fn store(&self, host: &str, issued: Issued) {
        match self.vault.store(&vault_key(host), issued.pem().as_bytes()).await {
            Ok(()) => drop(self.with(host, |entry, now| {
                entry.unsaved = None;
                entry.succeed(now);
            })),
            Err(error) => {
                self.with(host, |entry, _| entry.unsaved = Some(issued));
                self.fail(host, &error.into());
            }
        }
    }

    /// What lies in the vault, if it is of use.
    async fn stored(&self, host: &str) -> Result<Option<Issued>, SealedVaultError> {
        let Some(text) = self.vault.load(&vault_key(host)).await? else {
            return Ok(None);
        };
        let Some(subject) = self.with(host, |entry, _| entry.subject.clone()) else {
            return Ok(None);
        };
        let read = Issued::from_pem(&String::from_utf8_lossy(&text)).and_then(|issued| {
            issued.check_covers(&subject)?;
            Ok(issued)
        });
        match read {
            Ok(issued) => Ok(Some(issued)),
            Err(error) => {
                tracing::warn!(host, %error, "the certificate in the peer table is of no use; another is ordered");
                Ok(None)
            }
        }
    }

    /// Puts a certificate on the shelf, unless the one there was issued later.
    fn shelve(&self, host: &str, issued: Issued) {
        let validity = issued.validity();
        self.with(host, |entry, now| {
            if entry.held.is_some_and(|(held, _)| held.not_before > validity.not_before) {
                return;
            }
            self.shelf.put(host, issued);
            entry.hold(validity, now);
        });
    }

    /// Told anew only where it is news or a CA was asked for it.
    fn fail(&self, host: &str, error: &Hindrance) {
        let sentence = error.to_string();
        let asked = matches!(error, Hindrance::Source(_));
        let news = self.with(host, |entry, now| {
            let news = entry.fault.as_ref() != Some(&sentence);
            match asked {
                true => entry.fail(sentence, now),
                false => entry.stumble(sentence, LOOK, now),
            }
            news
        });
        if asked || news == Some(true) {
            let left = self.expires_at(host).map(|end| days_until(end, SystemTime::now()));
            tracing::warn!(host, days_left = left, %error, "no new certificate yet");
        }
    }

    fn with<T>(&self, host: &str, change: impl FnOnce(&mut Entry, Instant) -> T) -> Option<T> {
        self.hosts().get_mut(host).map(|entry| change(entry, Instant::now()))
    }

    fn hosts(&self) -> MutexGuard<'_, BTreeMap<String, Entry>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
