//! A UDP socket goes from one process to the next, and to a third, while connections live at each. Here they are
//! endpoints of one process, which share nothing but what processes would.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;
use std::time::Duration;

use oriel_certs::authority::LocalAuthority;
use oriel_certs::{browser, uplink, visitor};
use oriel_protocol::close::CloseCode;
use oriel_transport::endpoint_keys::{EndpointKeys, SECRET_LEN};
use oriel_transport::hand_over::MOST_OLDER;
use oriel_transport::listen::{Caller, Listener, ListenerTls};
use oriel_transport::socket::{self, UdpSocket};
use quinn::crypto::rustls::QuicClientConfig;
use tokio::time::timeout;

struct Ground {
    authority: Arc<LocalAuthority>,
    data: tempfile::TempDir,
    client: quinn::Endpoint,
}

fn ground() -> Ground {
    let data = tempfile::tempdir().unwrap();
    let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
    let roots = visitor::roots(Some(&data.path().join("ca.pem"))).unwrap();
    let mut tls = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    tls.alpn_protocols = vec![b"h3".to_vec()];
    let mut config = quinn::ClientConfig::new(Arc::new(QuicClientConfig::try_from(tls).unwrap()));
    let mut transport = quinn::TransportConfig::default();
    transport.max_idle_timeout(None);
    config.transport_config(Arc::new(transport));
    let mut client = quinn::Endpoint::client("127.0.0.1:0".parse().unwrap()).unwrap();
    client.set_default_client_config(config);
    Ground { authority, data, client }
}

impl Ground {
    fn process(&self, socket: UdpSocket, generation: u8) -> Listener {
        let tls = ListenerTls {
            uplinks: Arc::new(uplink::for_relay(Arc::clone(&self.authority) as _).unwrap()),
            browsers: Arc::new(browser::over_quic(Arc::clone(&self.authority) as _).unwrap()),
            identity_of: uplink::identity_of,
        };
        let keys = EndpointKeys::from_secret(&[7; SECRET_LEN]).of_generation(generation);
        Listener::new(socket, tls, &keys).unwrap()
    }

    fn first(&self) -> Listener {
        assert!(self.data.path().exists());
        self.process(socket::bind("127.0.0.1:0".parse().unwrap()).unwrap(), 0)
    }

    /// The next process, which reads the socket from now on.
    fn after(&self, old: &Listener) -> Listener {
        let old = old.hand_over();
        let estate = old.estate().unwrap();
        old.pause();
        let new = self.process(socket::adopt(estate.socket, estate.older).unwrap(), old.generation() + 1);
        new.hand_over().resume();
        old.follow(estate.inlet).unwrap();
        new
    }

    /// A connection that `listener` has taken: both ends.
    async fn connect(&self, listener: &Listener) -> (quinn::Connection, quinn::Connection) {
        let dialling = self.client.connect(listener.local_addr().unwrap(), "localhost").unwrap();
        let answering = async { listener.next().await.unwrap().answer().await.unwrap() };
        let (dialled, answered) = tokio::join!(dialling, answering);
        let Caller::Browser { connection, .. } = answered else { panic!("not a browser") };
        (dialled.unwrap(), connection)
    }
}

/// Sends `len` bytes to the server and gets them back.
async fn echo((client, server): &(quinn::Connection, quinn::Connection), len: usize) {
    server.set_max_concurrent_bi_streams(2u8.into());
    let body: Vec<u8> = (0..=250).cycle().take(len).collect();
    let asking = async {
        let (mut send, mut receive) = client.open_bi().await.unwrap();
        let sending = async {
            send.write_all(&body).await.unwrap();
            send.finish().unwrap();
        };
        tokio::join!(sending, receive.read_to_end(len)).1.unwrap()
    };
    let answering = async {
        let (mut send, mut receive) = server.accept_bi().await.unwrap();
        while let Some(piece) = receive.read_chunk(usize::MAX, true).await.unwrap() {
            send.write_chunk(piece.bytes).await.unwrap();
        }
        send.finish().unwrap();
    };
    let both = async { tokio::join!(asking, answering).0 };
    let returned = timeout(Duration::from_secs(20), both).await.expect("nothing comes through");
    assert!(returned == body);
}

#[tokio::test]
async fn connections_stay_at_their_process_and_new_ones_go_to_the_newest() {
    let ground = ground();
    let one = ground.first();
    let at_one = ground.connect(&one).await;
    echo(&at_one, 1000).await;
    let two = ground.after(&one);
    let at_two = ground.connect(&two).await;
    let three = ground.after(&two);
    let at_three = ground.connect(&three).await;
    // Large enough to fill every buffer on the way.
    tokio::join!(echo(&at_one, 3_000_000), echo(&at_two, 3_000_000), echo(&at_three, 3_000_000));
    assert!(timeout(Duration::from_millis(50), one.hand_over().abandoned()).await.is_err());
}

#[tokio::test]
async fn a_transfer_goes_on_while_the_socket_changes_hands() {
    let ground = ground();
    let one = ground.first();
    let at_one = ground.connect(&one).await;
    let changing = async {
        let mut all = vec![one.hand_over()];
        let mut listeners = Vec::new();
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let next = ground.after(listeners.last().unwrap_or(&one));
            all.push(next.hand_over());
            listeners.push(next);
        }
        (all, listeners)
    };
    tokio::join!(echo(&at_one, 20_000_000), changing);
}

#[tokio::test]
async fn who_sends_to_a_process_that_is_gone_gets_a_reset() {
    let ground = ground();
    let one = ground.first();
    let (client, server) = ground.connect(&one).await;
    let two = ground.after(&one);
    drop((one, server));
    // What is left of the first process goes with its connections; dropping the last handle closed them. That close is
    // lost here, as if it had died.
    let lost = timeout(Duration::from_secs(5), async {
        loop {
            if let Some(reason) = client.close_reason() {
                break reason;
            }
            let Ok(mut stream) = client.open_uni().await else { continue };
            let _ = stream.write_all(b"is anybody there?").await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    let reason = lost.await.expect("it was never told");
    assert!(
        matches!(reason, quinn::ConnectionError::Reset | quinn::ConnectionError::ApplicationClosed(_)),
        "{reason:?}"
    );
    echo(&ground.connect(&two).await, 1000).await;
}

#[tokio::test]
async fn a_process_is_told_when_the_one_after_it_is_gone() {
    let ground = ground();
    let one = ground.first();
    let two = ground.after(&one);
    let waiting = one.hand_over();
    two.close(CloseCode::Draining).await;
    drop(two);
    timeout(Duration::from_secs(5), waiting.abandoned()).await.expect("it was never told");
}

#[tokio::test]
async fn a_hand_over_that_comes_to_nothing_changes_nothing() {
    let ground = ground();
    let one = ground.first();
    let at_one = ground.connect(&one).await;
    let old = one.hand_over();
    let estate = old.estate().unwrap();
    old.pause();
    let new = ground.process(socket::adopt(estate.socket, estate.older).unwrap(), 1);
    drop((new, estate.inlet));
    old.resume();
    echo(&at_one, 100_000).await;
    echo(&ground.connect(&one).await, 1000).await;
}

#[tokio::test]
async fn there_are_only_so_many_at_once() {
    let ground = ground();
    let mut all = vec![ground.first()];
    for _ in 0..MOST_OLDER {
        let next = ground.after(all.last().unwrap());
        all.push(next);
    }
    assert!(all.last().unwrap().hand_over().estate().is_err());
}
