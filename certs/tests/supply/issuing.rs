//! A zone and a domain from pebble, renewed while visitors come in.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use oriel_certs::acme::{Acme, Settings};
use oriel_certs::seal::TableKey;
use oriel_certs::source::Source;
use oriel_certs::subject::Subject;
use oriel_certs::vault::{SealedVault, Vault};
use oriel_certs::visitor::roots;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::doubles::{Board, Memory, Names, Relay, ZONE, stored, table_key, zone};
use crate::handshakes::{Server, visit, visitor};
use crate::names::Dns;
use crate::pebble::{self, Pebble};

const SOON: Duration = Duration::from_secs(60);
const SHOP: &str = "shop.example.org";

struct Ground {
    memory: Arc<Memory>,
    names: Arc<Names>,
    board: Arc<Board>,
    key: Arc<TableKey>,
    pebble: Pebble,
    listener: TcpListener,
    _dns: Dns,
}

impl Ground {
    async fn new() -> Option<Self> {
        if !pebble::is_installed() {
            println!("skipped: pebble is not installed");
            return None;
        }
        let board = Arc::new(Board::default());
        let dns = Dns::start(Arc::clone(&board)).await;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let pebble = Pebble::start(listener.local_addr().unwrap().port(), dns.address).await;
        let (memory, names) = (Arc::default(), Arc::default());
        Some(Self { memory, names, board, key: table_key(), pebble, listener, _dns: dns })
    }

    fn acme(&self) -> Arc<Acme> {
        let settings = Settings {
            directory: self.pebble.directory.clone(),
            roots: roots(Some(&self.pebble.ca)).unwrap(),
            contact: Some("operator@example.net".into()),
        };
        let vault = SealedVault::new(Arc::clone(&self.memory) as Arc<dyn Vault>, Arc::clone(&self.key));
        Arc::new(Acme::new(settings, vault, Arc::clone(&self.board) as _).unwrap())
    }

    fn relay(&self) -> Relay {
        Relay::new(&self.memory, &self.key, self.acme(), &self.names, &self.board)
    }
}

#[tokio::test]
async fn ten_rotations_of_a_zone_and_a_domain_without_a_failed_handshake() {
    let Some(ground) = Ground::new().await else { return };
    ground.names.named.lock().unwrap().extend([zone(), Subject::Domain(SHOP.into())]);
    let relay = ground.relay();
    let issuer = ground.pebble.issuer().await;
    let (memory, keeper, shelf) = (ground.memory, relay.keeper, relay.shelf);
    let server = Server::start(ground.listener, Arc::clone(&shelf));
    stored(&memory, SOON, || shelf.get(ZONE).is_some() && shelf.get(SHOP).is_some()).await;
    assert!(server.proofs.load(Ordering::Relaxed) > 0, "pebble asked for a proof of the domain");
    assert!(ground.board.texts.lock().unwrap().is_empty(), "answers are taken away");
    assert!(ground.board.digests.lock().unwrap().is_empty());
    assert_eq!(memory.entries.lock().unwrap().len(), 3, "an account and two certificates");

    let (over, visits) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let mut visitors = JoinSet::new();
    for host in [ZONE, "alice.example.net", SHOP, "bob.example.net"] {
        let tls = visitor(issuer.clone(), &[b"h2", b"http/1.1"]);
        let (over, visits, address) = (Arc::clone(&over), Arc::clone(&visits), server.address);
        visitors.spawn(async move {
            let (mut failed, mut last, mut seen) = (Vec::new(), None, 0);
            while !over.load(Ordering::Relaxed) {
                match visit(&tls, address, host).await {
                    Ok(shown) if last.as_ref() != Some(&shown) => {
                        seen += 1;
                        last = Some(shown);
                    }
                    Ok(_) => {}
                    Err(error) => failed.push(error),
                }
                visits.fetch_add(1, Ordering::Relaxed);
            }
            (failed, seen)
        });
    }
    let started = Instant::now();
    for _ in 0..10 {
        let before = [ZONE, SHOP].map(|host| shelf.get(host).unwrap().pem().to_owned());
        assert!(keeper.renew(ZONE) && keeper.renew(SHOP));
        stored(&memory, SOON, || {
            [ZONE, SHOP]
                .map(|host| shelf.get(host).unwrap().pem().to_owned())
                .iter()
                .zip(&before)
                .all(|(now, then)| now != then)
        })
        .await;
        // Each visitor has come in since.
        let target = visits.load(Ordering::Relaxed) + 16;
        while visits.load(Ordering::Relaxed) < target {
            tokio::task::yield_now().await;
        }
    }
    over.store(true, Ordering::Relaxed);
    while let Some(visitor) = timeout(Duration::from_secs(30), visitors.join_next()).await.unwrap() {
        let (failed, seen) = visitor.unwrap();
        assert!(failed.is_empty(), "{} failed: {:?}", failed.len(), failed.first());
        assert!(seen >= 2, "the certificates changed under the visitors' eyes: {seen}");
    }
    println!("{} handshakes in {:?}, none failed", visits.load(Ordering::Relaxed), started.elapsed());
}

#[tokio::test]
async fn what_the_ca_could_not_verify_is_told_and_the_account_is_made_once() {
    let Some(ground) = Ground::new().await else { return };
    // Nobody listens where pebble looks for the proof.
    drop(ground.listener);
    let settings = |ca| Settings { directory: ground.pebble.directory.clone(), roots: ca, contact: None };
    let trusted = roots(Some(&ground.pebble.ca)).unwrap();
    let vault = SealedVault::new(Arc::clone(&ground.memory) as Arc<dyn Vault>, Arc::clone(&ground.key));
    let acme = |ca| Acme::new(settings(ca), vault.clone(), Arc::clone(&ground.board) as _).unwrap();
    let first = acme(Arc::clone(&trusted));
    let error = first.order(&Subject::Domain(SHOP.into()), None).await.unwrap_err().to_string();
    assert!(error.contains(SHOP), "{error}");
    assert!(ground.board.digests.lock().unwrap().is_empty(), "the answer is taken away all the same");
    let account = ground.memory.entries.lock().unwrap().get("acme/account").cloned().unwrap();
    let issued = acme(trusted).order(&zone(), None).await.unwrap();
    issued.check_covers(&zone()).unwrap();
    assert_eq!(ground.memory.entries.lock().unwrap().get("acme/account"), Some(&account));
    assert_eq!(first.window(&issued).await.unwrap(), None, "this CA has no renewal information");
    // A CA that is not whom it says.
    let error = acme(roots(None).unwrap()).order(&zone(), None).await.unwrap_err().to_string();
    assert!(error.contains("certificate"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_ca_that_never_answers_is_given_up() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let directory = format!("https://localhost:{}/dir", silent.local_addr().unwrap().port());
    let memory: Arc<Memory> = Arc::default();
    let vault = SealedVault::new(Arc::clone(&memory) as Arc<dyn Vault>, table_key());
    let settings = |directory: &str| Settings {
        directory: directory.to_owned(),
        roots: roots(None).unwrap(),
        contact: None,
    };
    let acme = |directory: &str| Acme::new(settings(directory), vault.clone(), Arc::new(Board::default()));
    let error = acme(&directory).unwrap().order(&zone(), None).await.unwrap_err().to_string();
    assert!(error.contains("localhost: no answer within 30 s"), "{error}");
    assert!(memory.entries.lock().unwrap().is_empty() && memory.locks.lock().unwrap().is_empty());
    for wrong in ["http://ca.example/dir", "ca.example", "https:///dir", "https://ca example/"] {
        assert!(acme(wrong).unwrap_err().to_string().contains("https://"), "{wrong}");
    }
}
