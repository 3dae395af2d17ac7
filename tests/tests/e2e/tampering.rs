//! A relay that alters what the peer has signed: the mutations of `tests/hostile`, in front of a real relay and peer.

use std::time::Duration;

use oriel_hostile::mutation::Needs;
use oriel_hostile::origin;
use oriel_hostile::pages::BREAKS;
use oriel_hostile::place::{Place, Stand};
use oriel_hostile::reference::{honest_body, judge, visit};
use oriel_hostile::table;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::TestPeer;
use oriel_tests::relay::TestRelay;
use tokio::time::timeout;

/// Everything that takes longer hangs.
const HANGS: Duration = Duration::from_secs(300);

/// A place with the relay's own certificate authority, before the relay.
async fn before(relay: &TestRelay, peer: &TestPeer) -> Stand {
    let place = Place {
        listen: "127.0.0.1:0".parse().unwrap(),
        link: Some(format!("https://{}/#oriel=1.{}", relay.authority(ALICE), peer.identity.public())),
        relay_ca: Some(relay.data().join("ca.pem")),
        host: ALICE.into(),
        plain: false,
        cert: None,
        key: None,
        ca_dir: Some(relay.data().to_owned()),
    };
    place.start().await.unwrap()
}

#[tokio::test]
async fn no_mutation_of_a_real_response_is_accepted() {
    let relay = TestRelay::start();
    let site = origin::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let peer = TestPeer::http(&relay, "alice", site.address).await;
    let stand = before(&relay, &peer).await;
    let mut wrong = Vec::new();
    for mutation in table::all().filter(|mutation| mutation.needs != Needs::Identity) {
        let judged = timeout(HANGS, judge(&stand, mutation, 0)).await.expect(mutation.name);
        wrong.extend(judged.unwrap_or_else(|error| Some(format!("{}: {error:#}", mutation.name))));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn a_relay_that_alters_nothing_is_not_noticed() {
    let relay = TestRelay::start();
    let site = origin::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let peer = TestPeer::http(&relay, "alice", site.address).await;
    let stand = before(&relay, &peer).await;
    for path in ["/", "/other", "/redirect", "/big", "/nowhere", BREAKS] {
        for needs in [Needs::Nothing, Needs::Range, Needs::UploadDigest] {
            let visit = visit(&stand, path, needs, 0).unwrap();
            let outcome = timeout(HANGS, visit.run()).await.expect(path).unwrap();
            if path == BREAKS && needs != Needs::UploadDigest {
                assert_eq!(outcome.verdict, "aborted", "{path} {needs:?}");
                assert!(honest_body(&visit).starts_with(&outcome.released));
            } else {
                assert_eq!(outcome.verdict, "verified", "{path} {needs:?}");
                assert!(outcome.released == honest_body(&visit), "{path} {needs:?}");
            }
        }
    }
}
