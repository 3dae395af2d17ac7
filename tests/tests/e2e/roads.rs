//! Canaries where somebody opens TLS on the way, and lets QUIC pass.

use oriel_tests::binaries::{Home, RelayProgram};
use oriel_tests::deadline::found;
use oriel_tests::hostile::relay::HostileRelay;
use oriel_tests::inspector::Inspector;
use oriel_tests::program::Program;
use oriel_tests::site::Site;
use serde_json::Value;

/// The event with this code, if it was told.
fn code(program: &Program, code: &str) -> Option<Value> {
    program.events().into_iter().find(|event| event["code"] == code)
}

#[tokio::test]
async fn p61_p85_a_canary_takes_the_road_that_is_left() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let inspector = Inspector::before(relay.https, relay.http).await;
    let home = Home::new(&format!("localhost:{}", inspector.address.port()), data.path());
    let mut program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    program.event("online", 0).await;
}

#[tokio::test]
async fn p69_an_uplink_whose_canaries_find_no_road_is_kept_and_not_called_online() {
    let relay = HostileRelay::inspected().await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    let mut uplink = relay.welcomed().await;
    let connection = uplink.connection.clone();
    let told = tokio::select! {
        // Others may be told before, of ways that were tried.
        told = found("it is told", async || code(&program, "unseen")) => told,
        () = uplink.pong() => panic!("the uplink ended"),
    };
    assert!(told["message"].as_str().unwrap().contains("invalid peer certificate"), "{told}");
    assert!(connection.close_reason().is_none(), "the uplink ended");
    let wrong = |event: &Value| event["event"] == "online" || event["event"] == "offline";
    assert!(!program.events().iter().any(wrong), "{:?}", program.events());
}
