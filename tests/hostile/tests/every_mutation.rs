//! Every attack, through the program and over TLS, against our verifier: each is refused with its code, and not one
//! altered byte is given out before.

#![allow(clippy::unwrap_used)]

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue, RANGE};
use oriel_certs::authority::LocalAuthority;
use oriel_certs::visitor::{https, roots};
use oriel_hostile::builtin::{self, SERIAL};
use oriel_hostile::forge::Forger;
use oriel_hostile::mutation::{Mutation, Needs};
use oriel_hostile::pages::{self, BREAKS};
use oriel_hostile::serve::{self, Running};
use oriel_hostile::table::{self, HONEST};
use oriel_hostile::tampering::Tampering;
use oriel_hostile::upstream::Upstream;
use oriel_hostile::visitor::{GAVE_UP, Outcome, Visit};
use oriel_signing::binary;
use oriel_signing::head::Pin;
use sha2::{Digest, Sha256};

const UPLOAD: &[u8] = b"what the visitor uploads";
const LOOPBACK: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

struct Relay {
    tampering: Arc<Tampering>,
    running: Running,
    tls: Arc<rustls::ClientConfig>,
    _dir: tempfile::TempDir,
}

impl Relay {
    async fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let authority = Arc::new(LocalAuthority::load_or_create(dir.path(), "localhost").unwrap());
        let tls = https(roots(Some(&dir.path().join("ca.pem"))).unwrap()).unwrap();
        let identity = Some(builtin::identity());
        let tampering = Arc::new(Tampering::new(Upstream::Builtin, builtin::key(), identity, &HONEST));
        let running = serve::start(LOOPBACK, Some(authority), Arc::clone(&tampering)).await.unwrap();
        Self { tampering, running, tls: Arc::new(tls), _dir: dir }
    }

    fn visit(&self, path: &str, needs: Needs) -> Visit {
        let mut fields = HeaderMap::new();
        let upload = matches!(needs, Needs::Upload | Needs::UploadDigest);
        if needs == Needs::Range {
            fields.insert(RANGE, HeaderValue::from_static("bytes=1000-1999"));
        }
        if needs == Needs::UploadDigest {
            let digest = format!("sha-256=:{}:", binary::encode(&Sha256::digest(UPLOAD)));
            let name = HeaderName::from_static("content-digest");
            fields.insert(name, HeaderValue::try_from(digest).unwrap());
        }
        Visit {
            address: self.running.address,
            tls: Some(Arc::clone(&self.tls)),
            authority: format!("alice.localhost:{}", self.running.address.port()),
            method: if upload { Method::POST } else { Method::GET },
            target: path.to_owned(),
            fields,
            body: Bytes::from_static(if upload { UPLOAD } else { b"" }),
            pin: Pin { key: builtin::key(), serial: SERIAL },
            patience: Duration::from_secs(30),
        }
    }

    async fn try_out(&self, mutation: &'static Mutation, visit: &Visit) -> Outcome {
        self.tampering.choose(mutation);
        visit.run().await.unwrap_or_else(|error| panic!("{}: {error:#}", mutation.name))
    }
}

fn honest_body(visit: &Visit) -> Bytes {
    pages::page(&visit.method, &visit.target, &visit.fields, &visit.body).body
}

#[tokio::test]
async fn what_is_not_altered_is_verified() {
    let relay = Relay::start().await;
    for mutation in table::all() {
        let visit = relay.visit(mutation.path, mutation.needs);
        let outcome = relay.try_out(&HONEST, &visit).await;
        let right = if mutation.path == BREAKS { "aborted" } else { "verified" };
        assert_eq!(outcome.verdict, right, "{} {}", visit.method, visit.target);
        assert!(honest_body(&visit).starts_with(&outcome.released));
        assert!(right == "aborted" || outcome.released == honest_body(&visit));
    }
}

#[tokio::test]
async fn every_mutation_is_refused_with_its_code() {
    let relay = Relay::start().await;
    let mut wrong = Vec::new();
    for mutation in table::all() {
        let mut visit = relay.visit(mutation.path, mutation.needs);
        if mutation.code.is_none() {
            visit.patience = Duration::from_secs(2);
        }
        let outcome = relay.try_out(mutation, &visit).await;
        let right = mutation.code.unwrap_or(GAVE_UP);
        if outcome.verdict != right {
            wrong.push(format!("{}: {} instead of {right}", mutation.name, outcome.verdict));
        }
        if relay.tampering.applied() != 1 {
            wrong.push(format!("{}: did not take place", mutation.name));
        }
        if !honest_body(&visit).starts_with(&outcome.released) {
            wrong.push(format!("{}: altered bytes were given out", mutation.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn a_stranger_s_vouching_gets_the_same_codes() {
    let relay = Relay::start().await;
    let upstream = Upstream::Builtin;
    let tampering = Arc::new(Tampering::new(upstream, builtin::key(), None, &HONEST));
    let running = serve::start(LOOPBACK, None, Arc::clone(&tampering)).await.unwrap();
    assert_ne!(Forger::stranger().public(), builtin::key());
    for mutation in table::all().filter(|mutation| mutation.name.starts_with("delegation-")) {
        if mutation.needs == Needs::Identity {
            continue;
        }
        let visit =
            Visit { address: running.address, tls: None, ..relay.visit(mutation.path, mutation.needs) };
        tampering.choose(mutation);
        assert_eq!(Some(visit.run().await.unwrap().verdict), mutation.code, "{}", mutation.name);
    }
}
