//! A peer with uplinks to several relays of an array: the relays are a test's.

use std::sync::Arc;
use std::time::Instant;

use oriel_protocol::control::{AssignedRelay, Control};
use oriel_protocol::key::PublicKey;
use oriel_tests::binaries::Home;
use oriel_tests::deadline::{HANGS, soon, until};
use oriel_tests::hostile::packets::{last, request};
use oriel_tests::hostile::peer::packet;
use oriel_tests::hostile::relay::{HostileRelay, Uplink, some_id};
use oriel_tests::program::Program;
use oriel_tests::site::Site;
use quinn::{Connection, ConnectionError, RecvStream, SendStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;

const DONE: u64 = 0x00;
const SILENT: u64 = 0x16;

fn assigned(number: u8, relay: &HostileRelay) -> AssignedRelay {
    AssignedRelay { key: PublicKey::from_bytes([number; 32]), addresses: vec![relay.address] }
}

/// A relay's end of an uplink whose pings are answered.
struct Held {
    connection: Connection,
    hang: Arc<Notify>,
}

/// Welcomes the next uplink as the relay with this number, and names these.
async fn welcome(
    tasks: &mut JoinSet<()>,
    relay: &HostileRelay,
    number: u8,
    relays: &[AssignedRelay],
) -> (Held, [u8; 16]) {
    let mut uplink: Uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    welcome.own_key = Some(PublicKey::from_bytes([number; 32]));
    welcome.relays = relays.to_vec();
    // Relays of an array serve one zone: a name has one URL at all of them.
    for granted in &mut welcome.granted {
        granted.url = format!("https://{}.localhost/", granted.name);
    }
    uplink.say(&Control::Welcome(welcome)).await;
    let (connection, instance) = (uplink.connection.clone(), uplink.hello.instance.0);
    let hang = Arc::new(Notify::new());
    let hangs = Arc::clone(&hang);
    tasks.spawn(async move {
        tokio::select! {
            () = uplink.pong() => {}
            // Its streams stay as they are: a relay that died closes nothing.
            () = hangs.notified() => std::future::pending().await,
        }
    });
    (Held { connection, hang }, instance)
}

impl Held {
    async fn open(&self, path: &str) -> (SendStream, RecvStream) {
        let (mut send, receive) = soon("a stream", self.connection.open_bi()).await.unwrap();
        let head = request(some_id(), "GET", "alice.localhost", path, &[], true);
        send.write_all(&[head, last(some_id(), 0, 0)].concat()).await.unwrap();
        (send, receive)
    }

    /// Whether the peer answers an exchange.
    async fn serves(&self) {
        let (_send, mut receive) = self.open("/who").await;
        let (response, _) = soon("a response", packet(&mut receive)).await.unwrap();
        assert_eq!(response[0], 1, "RESPONSE");
    }

    /// With which code the peer has closed it.
    async fn closed(&self) -> u64 {
        match soon("the peer closes the uplink", self.connection.closed()).await {
            ConnectionError::ApplicationClosed(close) => close.error_code.into_inner(),
            other => panic!("closed in another way: {other:?}"),
        }
    }
}

fn count(program: &Program, kind: &str) -> usize {
    program.events().iter().filter(|event| event["event"] == kind).count()
}

async fn start(relay: &HostileRelay) -> (Site, Home, Program) {
    let site = Site::start("alice").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    (site, home, program)
}

#[tokio::test]
async fn p24_p151_two_uplinks_are_held_and_one_that_is_lost_is_no_gap() {
    let mut tasks = JoinSet::new();
    let first = HostileRelay::start().await;
    let second = first.another().await;
    let relays = [assigned(1, &first), assigned(2, &second)];
    let (_site, _home, mut program) = start(&first).await;
    let (one, instance) = welcome(&mut tasks, &first, 1, &relays).await;
    let (two, other) = welcome(&mut tasks, &second, 2, &relays).await;
    assert_eq!(instance, other, "one instance on all its uplinks");
    program.event("online", 0).await;
    until("both canaries", || !first.visits().is_empty() && !second.visits().is_empty()).await;
    one.serves().await;
    two.serves().await;

    // The first relay dies: its port is closed, and nobody answers.
    let began = Instant::now();
    one.hang.notify_one();
    drop(first);
    assert_eq!(one.closed().await, SILENT);
    assert!(
        began.elapsed() < HANGS / 3,
        "the closed port said so before the silence did: {:?}",
        began.elapsed()
    );
    two.serves().await;
    assert_eq!((count(&program, "online"), count(&program, "offline")), (1, 0), "{}", program.written());

    two.hang.notify_one();
    drop(second);
    program.event("offline", 0).await;
}

#[tokio::test]
async fn p152_a_peer_moves_to_the_relays_it_is_told_and_breaks_nothing_off() {
    let mut tasks = JoinSet::new();
    let first = HostileRelay::start().await;
    let (second, third) = (first.another().await, first.another().await);
    let relays = [assigned(2, &second), assigned(3, &third), assigned(1, &first)];
    let (site, _home, mut program) = start(&first).await;
    let (one, _) = welcome(&mut tasks, &first, 1, &relays).await;
    program.event("online", 0).await;
    let (mut send, mut receive) = one.open("/hang").await;
    until("the exchange is under way", || site.open() == 1).await;
    let (two, _) = welcome(&mut tasks, &second, 2, &relays).await;
    let (three, _) = welcome(&mut tasks, &third, 3, &relays).await;
    until("both canaries", || !second.visits().is_empty() && !third.visits().is_empty()).await;
    two.serves().await;
    three.serves().await;
    one.serves().await;
    assert!(one.connection.close_reason().is_none(), "an exchange is under way there");

    let _ = (send.reset(0u32.into()), receive.stop(0u32.into()));
    assert_eq!(one.closed().await, DONE);
    two.serves().await;
    three.serves().await;
    assert_eq!((count(&program, "online"), count(&program, "offline")), (1, 0), "{}", program.written());
}

#[tokio::test]
async fn p153_when_the_relays_it_was_told_are_gone_a_peer_asks_those_it_knows() {
    let mut tasks = JoinSet::new();
    let first = HostileRelay::start().await;
    let second = first.another().await;
    let relays = [assigned(2, &second)];
    let (_site, _home, mut program) = start(&first).await;
    let (one, _) = welcome(&mut tasks, &first, 1, &relays).await;
    let (two, _) = welcome(&mut tasks, &second, 2, &relays).await;
    assert_eq!(one.closed().await, DONE, "it was not among them");
    two.hang.notify_one();
    drop(second);
    assert_eq!(two.closed().await, SILENT);
    let (again, _) = welcome(&mut tasks, &first, 1, &[]).await;
    program.event("online", 1).await;
    again.serves().await;
}
