//! Canaries where somebody opens TLS on the way, and lets QUIC pass.

use oriel_tests::binaries::{Home, RelayProgram};
use oriel_tests::hostile::relay::HostileRelay;
use oriel_tests::inspector::Inspector;
use oriel_tests::site::Site;

#[tokio::test]
async fn p61_p85_a_canary_takes_the_road_that_is_left() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let inspector = Inspector::before(relay.https, relay.http).await;
    let home = Home::new(&format!("localhost:{}", inspector.address.port()), data.path());
    let mut program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    let online = program.event("online", 0).await;
    assert_eq!(online["transport"], "quic", "{online}");
}

#[tokio::test]
async fn p69_an_uplink_whose_canaries_find_no_road_is_kept_and_not_called_online() {
    let relay = HostileRelay::inspected().await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let mut program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    let mut uplink = relay.welcomed().await;
    let connection = uplink.connection.clone();
    let told = tokio::select! {
        told = program.event("error", 0) => told,
        () = uplink.pong() => panic!("the uplink ended"),
    };
    assert_eq!(told["code"], "unseen", "{told}");
    assert!(told["message"].as_str().unwrap().contains("invalid peer certificate"), "{told}");
    assert!(connection.close_reason().is_none(), "the uplink ended");
    let wrong = |event: &serde_json::Value| event["event"] == "online" || event["event"] == "offline";
    assert!(!program.events().iter().any(wrong), "{:?}", program.events());
}
