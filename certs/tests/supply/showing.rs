//! What a shelf shows, to visitors and to a CA that asks for a proof.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use oriel_certs::alpn::{ACME_TLS, AlpnDigests};
use oriel_certs::browser::over_tcp_from;
use oriel_certs::issued::Issued;
use oriel_certs::shelf::CertificateShelf;
use oriel_certs::subject::Subject;
use rustls::RootCertStore;
use tokio::net::TcpListener;

use crate::doubles::{Board, ZONE, issue, zone};
use crate::handshakes::{Server, anybody, shown, visit, visitor};

const SHOP: &str = "shop.example.org";

struct Ground {
    shelf: Arc<CertificateShelf>,
    board: Arc<Board>,
    server: Server,
}

impl Ground {
    async fn new() -> Self {
        let board = Arc::new(Board::default());
        let digests = Arc::clone(&board) as Arc<dyn AlpnDigests>;
        let shelf = Arc::new(CertificateShelf::new(ZONE, None, Some(digests)));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let server = Server::start(listener, Arc::clone(&shelf));
        Self { shelf, board, server }
    }
}

#[tokio::test]
async fn the_host_itself_then_the_zone_then_nothing() {
    let ground = Ground::new().await;
    let (wild, shop) = (issue(&zone(), 0, 90), issue(&Subject::Domain(SHOP.into()), 0, 90));
    let address = ground.server.address;
    let tls = anybody(&[b"h2"]);
    assert!(shown(&tls, address, ZONE).await.is_err(), "there is none yet");
    ground.shelf.put(ZONE, wild.clone());
    ground.shelf.put(SHOP, shop.clone());
    let leaf = |issued: &Issued| issued.leaf().unwrap().clone();
    for (host, expected) in
        [(ZONE, &wild), ("Alice.example.net", &wild), ("SHOP.example.org", &shop), ("x.invalid", &wild)]
    {
        assert_eq!(shown(&tls, address, host).await.unwrap().0, leaf(expected), "{host}");
    }
    let mut trusted = RootCertStore::empty();
    trusted.add(leaf(&shop)).unwrap();
    assert_eq!(visit(&visitor(trusted, &[b"http/1.1"]), address, SHOP).await.unwrap(), leaf(&shop));
    ground.shelf.remove(SHOP);
    assert_eq!(shown(&tls, address, SHOP).await.unwrap().0, leaf(&wild));
}

#[tokio::test]
async fn a_ca_gets_its_proof_and_visitors_never_see_it() {
    let ground = Ground::new().await;
    let shop = issue(&Subject::Domain(SHOP.into()), 0, 90);
    ground.shelf.put(SHOP, shop.clone());
    let address = ground.server.address;
    let ca = anybody(&[ACME_TLS]);
    assert!(shown(&ca, address, SHOP).await.is_err(), "no challenge: no certificate at all");
    ground.board.digests.lock().unwrap().insert(SHOP.into(), [7; 32]);
    let (proof, alpn) = shown(&ca, address, SHOP).await.unwrap();
    assert_eq!(alpn.as_deref(), Some(ACME_TLS));
    assert!(proof.windows(34).any(|part| part == [&[4, 32], &[7; 32][..]].concat()), "the digest is in it");
    assert!(shown(&ca, address, "other.example.org").await.is_err());
    assert_eq!(ground.server.proofs.load(Ordering::Relaxed), 1);
    let (leaf, alpn) = shown(&anybody(&[ACME_TLS, b"h2"]), address, SHOP).await.unwrap();
    assert_eq!((Some(&leaf), alpn.as_deref()), (shop.leaf(), Some(&b"h2"[..])));
}

#[test]
fn proofs_are_offered_only_where_they_can_be_given() {
    let offers = |digests| {
        let shelf = Arc::new(CertificateShelf::new(ZONE, None, digests));
        over_tcp_from(shelf).unwrap().alpn_protocols.contains(&ACME_TLS.to_vec())
    };
    assert!(!offers(None));
    assert!(offers(Some(Arc::new(Board::default()))));
}
