//! What the keeper asks of others, in memory.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use oriel_certs::acme::challenges::{Challenges, ChallengesFuture};
use oriel_certs::alpn::AlpnDigests;
use oriel_certs::issued::Issued;
use oriel_certs::keeper::Keeper;
use oriel_certs::keeper::wanted::Wanted;
use oriel_certs::seal::TableKey;
use oriel_certs::shelf::CertificateShelf;
use oriel_certs::source::{Source, SourceError, SourceFuture, Window};
use oriel_certs::subject::Subject;
use oriel_certs::vault::{SealedVault, Vault, VaultError, VaultFuture};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

pub(crate) const ZONE: &str = "example.net";
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(crate) fn zone() -> Subject {
    Subject::Zone(ZONE.into())
}

/// A certificate issued so many days ago, for so many days.
pub(crate) fn issue(subject: &Subject, ago: u32, days: u32) -> Issued {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut params = rcgen::CertificateParams::new(subject.names()).unwrap();
    let start = SystemTime::now() - DAY * ago;
    (params.not_before, params.not_after) = (start.into(), (start + DAY * days).into());
    let certificate = params.self_signed(&key).unwrap();
    Issued::from_pem(&format!("{}{}", key.serialize_pem(), certificate.pem())).unwrap()
}

#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) entries: Mutex<HashMap<String, Bytes>>,
    pub(crate) locks: Mutex<HashSet<String>>,
    pub(crate) broken: AtomicBool,
    /// Can be read, but takes nothing.
    pub(crate) full: AtomicBool,
    stores: watch::Sender<usize>,
}

impl Memory {
    fn answer<T>(&self, done: impl FnOnce() -> T) -> Result<T, VaultError> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(VaultError("the table does not answer".into()));
        }
        Ok(done())
    }
}

impl Vault for Memory {
    fn load<'a>(&'a self, key: &'a str) -> VaultFuture<'a, Option<Bytes>> {
        Box::pin(async { self.answer(|| self.entries.lock().unwrap().get(key).cloned()) })
    }

    fn store<'a>(&'a self, key: &'a str, value: Bytes) -> VaultFuture<'a, ()> {
        Box::pin(async {
            if self.full.load(Ordering::Relaxed) {
                return Err(VaultError("the disk is full".into()));
            }
            self.answer(|| self.entries.lock().unwrap().insert(key.to_owned(), value))?;
            self.stores.send_modify(|count| *count += 1);
            Ok(())
        })
    }

    fn try_lock<'a>(&'a self, what: &'a str) -> VaultFuture<'a, bool> {
        Box::pin(async { self.answer(|| self.locks.lock().unwrap().insert(what.to_owned())) })
    }

    fn unlock<'a>(&'a self, what: &'a str) -> VaultFuture<'a, ()> {
        Box::pin(async {
            self.answer(|| {
                self.locks.lock().unwrap().remove(what);
            })
        })
    }
}

/// A CA that does as it is told, and counts.
#[derive(Debug, Default)]
pub(crate) struct Ca {
    pub(crate) fails: AtomicBool,
    pub(crate) asked: watch::Sender<usize>,
    pub(crate) windows: AtomicUsize,
}

impl Source for Ca {
    fn order<'a>(&'a self, subject: &'a Subject, _: Option<&'a Issued>) -> SourceFuture<'a, Issued> {
        Box::pin(async {
            self.asked.send_modify(|count| *count += 1);
            match self.fails.load(Ordering::Relaxed) {
                true => Err(SourceError("the CA is closed".into())),
                false => Ok(issue(subject, 0, 90)),
            }
        })
    }

    fn window<'a>(&'a self, _: &'a Issued) -> SourceFuture<'a, Option<Window>> {
        self.windows.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok(None) })
    }
}

#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) named: Mutex<BTreeSet<Subject>>,
    /// Named when asked for all, but gone when it comes to the order.
    pub(crate) gone: Mutex<BTreeSet<Subject>>,
}

impl Wanted for Names {
    fn subjects(&self) -> Vec<Subject> {
        self.named.lock().unwrap().iter().cloned().collect()
    }

    fn holds(&self, subject: &Subject) -> bool {
        self.named.lock().unwrap().contains(subject) && !self.gone.lock().unwrap().contains(subject)
    }
}

/// Challenges as every relay of an array would show them.
#[derive(Debug, Default)]
pub(crate) struct Board {
    pub(crate) texts: Mutex<BTreeSet<(String, String)>>,
    pub(crate) digests: Mutex<HashMap<String, [u8; 32]>>,
}

impl Challenges for Board {
    fn publish_txt<'a>(&'a self, zone: &'a str, value: &'a str) -> ChallengesFuture<'a> {
        self.texts.lock().unwrap().insert((zone.to_owned(), value.to_owned()));
        Box::pin(async { Ok(()) })
    }

    fn withdraw_txt<'a>(&'a self, zone: &'a str, value: &'a str) -> ChallengesFuture<'a> {
        self.texts.lock().unwrap().remove(&(zone.to_owned(), value.to_owned()));
        Box::pin(async { Ok(()) })
    }

    fn publish_alpn<'a>(&'a self, domain: &'a str, digest: [u8; 32]) -> ChallengesFuture<'a> {
        self.digests.lock().unwrap().insert(domain.to_owned(), digest);
        Box::pin(async { Ok(()) })
    }

    fn withdraw_alpn<'a>(&'a self, domain: &'a str) -> ChallengesFuture<'a> {
        self.digests.lock().unwrap().remove(domain);
        Box::pin(async { Ok(()) })
    }
}

impl AlpnDigests for Board {
    fn digest(&self, domain: &str) -> Option<[u8; 32]> {
        self.digests.lock().unwrap().get(domain).copied()
    }
}

/// One relay's part: a shelf, and a keeper at work. It ends when this is dropped.
pub(crate) struct Relay {
    pub(crate) shelf: Arc<CertificateShelf>,
    pub(crate) keeper: Arc<Keeper>,
    _work: JoinSet<()>,
}

impl Relay {
    pub(crate) fn new(
        memory: &Arc<Memory>,
        key: &Arc<TableKey>,
        source: Arc<dyn Source>,
        names: &Arc<Names>,
        board: &Arc<Board>,
    ) -> Self {
        let digests = Arc::clone(board) as Arc<dyn AlpnDigests>;
        let shelf = Arc::new(CertificateShelf::new(ZONE, None, Some(digests)));
        let vault = SealedVault::new(Arc::clone(memory) as Arc<dyn Vault>, Arc::clone(key));
        let wanted = Arc::clone(names) as Arc<dyn Wanted>;
        let keeper = Arc::new(Keeper::new(Arc::clone(&shelf), vault, source, wanted, 100));
        let mut work = JoinSet::new();
        let working = Arc::clone(&keeper);
        work.spawn(async move { working.run().await });
        Self { shelf, keeper, _work: work }
    }
}

/// Until something has been stored after which this is true.
pub(crate) async fn stored(memory: &Memory, within: Duration, mut done: impl FnMut() -> bool) {
    let mut stores = memory.stores.subscribe();
    let waited = timeout(within, async {
        while !done() {
            stores.changed().await.unwrap();
        }
    });
    waited.await.expect("nothing was stored in time");
}

pub(crate) fn table_key() -> Arc<TableKey> {
    let dir = tempfile::tempdir().unwrap();
    Arc::new(TableKey::load_or_create(&dir.path().join("table.key")).unwrap())
}
