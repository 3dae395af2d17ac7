//! Programs whose standard output and error nobody reads.

use oriel_tests::binaries::{Home, RelayProgram};
use oriel_tests::deadline::found;
use oriel_tests::site::Site;

const ALICE: &str = "alice.localhost";

/// More than a pipe holds, with what is told of each.
const VISITS: usize = 200;

#[tokio::test]
async fn a_peer_whose_events_and_log_nobody_reads_goes_on_and_hears_signals() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let program = home.oriel_unread(&["http", &site.address().to_string(), "--name", "alice"]);
    let visitor = relay.visitor(data.path());
    found("the site is online", async || {
        let answer = visitor.try_get(ALICE, "/who").await.ok()?;
        (answer.status == 200).then_some(())
    })
    .await;
    let path = format!("/{}", "x".repeat(1000));
    for _ in 0..VISITS {
        visitor.get(ALICE, &path).await;
    }
    assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
    program.signal("TERM");
    assert_eq!(program.ended().await.code, Some(0));
}
