//! Every attack, through the program and over TLS, against our verifier: each is refused with its code, and not one
//! altered byte is given out before.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use clap::Parser;
use oriel_hostile::builtin::SERIAL;
use oriel_hostile::mutation::Needs;
use oriel_hostile::pages::BREAKS;
use oriel_hostile::place::{Place, Stand};
use oriel_hostile::reference::{honest_body, judge, visit};
use oriel_hostile::serve;
use oriel_hostile::table;
use oriel_hostile::tampering::Tampering;
use oriel_hostile::upstream::Upstream;

#[derive(Parser)]
struct Words {
    #[command(flatten)]
    place: Place,
}

async fn stand() -> Stand {
    Words::parse_from(["test"]).place.start().await.unwrap()
}

#[tokio::test]
async fn what_is_not_altered_is_verified() {
    let stand = stand().await;
    for mutation in table::all() {
        let visit = visit(&stand, mutation.path, mutation.needs, SERIAL).unwrap();
        let outcome = visit.run().await.unwrap();
        let honest = honest_body(&visit);
        if mutation.path == BREAKS {
            assert_eq!(outcome.verdict, "aborted");
            assert!(honest.starts_with(&outcome.released));
        } else {
            assert_eq!(outcome.verdict, "verified", "{} {}", visit.method, visit.target);
            assert!(outcome.released == honest, "{} {}", visit.method, visit.target);
        }
    }
}

#[tokio::test]
async fn p110_p111_p112_p113_p114_p115_every_mutation_is_refused_with_its_code() {
    let stand = stand().await;
    let mut wrong = Vec::new();
    for mutation in table::all() {
        wrong.extend(judge(&stand, mutation, SERIAL).await.unwrap());
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn who_does_not_own_the_identity_gets_the_same_codes() {
    let owner = stand().await;
    let tampering = Tampering::new(Upstream::Builtin, owner.pin, None, &table::HONEST);
    let tampering = Arc::new(tampering);
    let running = serve::start("127.0.0.1:0".parse().unwrap(), None, Arc::clone(&tampering)).await.unwrap();
    for mutation in table::all().filter(|mutation| mutation.name.starts_with("delegation-")) {
        if mutation.needs != Needs::Identity {
            let mut visit = visit(&owner, mutation.path, mutation.needs, SERIAL).unwrap();
            (visit.address, visit.tls) = (running.address, None);
            tampering.choose(mutation);
            assert_eq!(Some(visit.run().await.unwrap().verdict), mutation.code, "{}", mutation.name);
        }
    }
}
