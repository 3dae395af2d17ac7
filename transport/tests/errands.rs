//! Both ends of an errand, and of an uplink to an address that somebody else has told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_certs::authority::LocalAuthority;
use oriel_certs::identity::Identity;
use oriel_certs::{browser, uplink, visitor};
use oriel_protocol::control::{
    Answer, Errand, Hello, InstanceId, ListedName, NameState, Refusal, RefusalCode, Task, Welcome,
};
use oriel_transport::carrier::Carrier;
use oriel_transport::connect_error::ConnectError;
use oriel_transport::dial::Dialer;
use oriel_transport::endpoint_keys::{EndpointKeys, SECRET_LEN};
use oriel_transport::listen::{Caller, Listener, ListenerTls};
use oriel_transport::resolve::RelayAddress;
use oriel_transport::socket;
use oriel_transport::ways::Choice;

struct Ground {
    listener: Listener,
    address: SocketAddr,
    dialer: Dialer,
    identity: Identity,
}

fn ground() -> Ground {
    let data = tempfile::tempdir().unwrap();
    let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
    let tls = ListenerTls {
        uplinks: Arc::new(uplink::for_relay(Arc::clone(&authority) as _).unwrap()),
        browsers: Arc::new(browser::over_quic(authority).unwrap()),
        identity_of: uplink::identity_of,
    };
    let socket = socket::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = Listener::new(socket, tls, &EndpointKeys::from_secret(&[7; SECRET_LEN])).unwrap();
    let roots = visitor::roots(Some(&data.path().join("ca.pem"))).unwrap();
    let identity = Identity::generate().unwrap();
    let dialer =
        Dialer::new(uplink::for_peer(&identity, Arc::clone(&roots)).unwrap(), Choice::any(roots)).unwrap();
    Ground { address: listener.local_addr().unwrap(), listener, dialer, identity }
}

impl Ground {
    fn relay(&self) -> RelayAddress {
        RelayAddress { host: "localhost".into(), port: self.address.port() }
    }

    async fn caller(&self) -> Caller {
        self.listener.next().await.unwrap().answer().await.unwrap()
    }
}

fn errand() -> Errand {
    Errand {
        versions: 1..=1,
        task: Task::Register("alice".parse().unwrap()),
        token: Some("invite-1".into()),
        software: "test".into(),
    }
}

fn hello() -> Hello {
    Hello {
        versions: 1..=1,
        instance: InstanceId([7; 16]),
        names: vec!["alice".parse().unwrap()],
        replica: false,
        token: None,
        software: "test".into(),
        domains: Vec::new(),
        standby: false,
    }
}

fn welcome(version: u16) -> Welcome {
    Welcome {
        version,
        zone: "localhost".into(),
        granted: Vec::new(),
        refused: Vec::new(),
        ping_every: Duration::from_secs(1),
        dead_after: Duration::from_secs(5),
        public_suffix: false,
        own_key: None,
        relays: Vec::new(),
        domains: Vec::new(),
        refused_domains: Vec::new(),
        standby: false,
        leave: false,
    }
}

#[tokio::test]
async fn p29_p145_p146_an_errand_is_answered() {
    let ground = ground();
    let answer = Answer {
        zone: "localhost".into(),
        names: vec![ListedName {
            name: "alice".parse().unwrap(),
            state: NameState::Held,
            since: 1,
            url: "https://alice.localhost/".into(),
        }],
        domains: Vec::new(),
    };
    let relay = async {
        let Caller::Errand(caller) = ground.caller().await else { panic!("not an errand") };
        assert_eq!((caller.identity, &caller.errand), (ground.identity.public(), &errand()));
        assert!(caller.remote_address().ip().is_loopback());
        caller.answer(answer.clone()).await;
    };
    let address = ground.relay();
    let work = errand();
    let (said, ()) = tokio::join!(ground.dialer.errand(&address, &work), relay);
    assert_eq!(said.unwrap(), answer);
}

#[tokio::test]
async fn p146_an_errand_is_refused() {
    let ground = ground();
    let refusal = Refusal {
        code: RefusalCode::NameConfusable,
        message: "alice looks like a1ice".into(),
        retry_after: None,
    };
    let relay = async {
        let Caller::Errand(caller) = ground.caller().await else { panic!("not an errand") };
        caller.refuse(refusal.clone()).await;
    };
    let address = ground.relay();
    let work = errand();
    let (said, ()) = tokio::join!(ground.dialer.errand(&address, &work), relay);
    assert!(matches!(&said, Err(ConnectError::Refused(got)) if *got == refusal), "{said:?}");
}

#[tokio::test]
async fn p146_an_errand_that_nobody_answers_is_broken_off() {
    let ground = ground();
    let relay = async {
        let Caller::Errand(caller) = ground.caller().await else { panic!("not an errand") };
        drop(caller);
    };
    let address = ground.relay();
    let work = errand();
    // At the first of localhost's two addresses; nothing listens at the other, and the last failure is told.
    let (said, ()) = tokio::join!(ground.dialer.errand(&address, &work), relay);
    assert!(matches!(&said, Err(ConnectError::BrokeOff(_) | ConnectError::NoAnswer { .. })), "{said:?}");
}

#[tokio::test]
async fn a_relay_is_dialled_where_it_is_said_to_be_and_proves_the_host_asked_for() {
    let ground = ground();
    let relay = async {
        let Caller::Peer(caller) = ground.caller().await else { panic!("not a hello") };
        caller.welcome(welcome(1)).await.unwrap()
    };
    // The host's own port is another: only the given address leads there. The first of them is closed.
    let address = RelayAddress { host: "alice.localhost".into(), port: 1 };
    let hello = hello();
    let at = ["127.0.0.1:1".parse().unwrap(), ground.address];
    let (up, _control) =
        tokio::join!(ground.dialer.dial_at(&address, Some(&at), &[Carrier::Quic], &hello), relay);
    assert_eq!(up.unwrap().exchanges.remote_address(), Some(ground.address));

    let other = RelayAddress { host: "relay.example.org".into(), port: 1 };
    let relay = async { ground.listener.next().await.unwrap().answer().await };
    let (up, _) =
        tokio::join!(ground.dialer.dial_at(&other, Some(&at[1..]), &[Carrier::Quic], &hello), relay);
    assert!(matches!(&up, Err(ConnectError::Tls { .. })), "{up:?}");
}

#[tokio::test]
async fn p15_a_version_that_was_not_offered_is_not_taken() {
    let ground = ground();
    let relay = async {
        let Caller::Peer(caller) = ground.caller().await else { panic!("not a hello") };
        caller.welcome(welcome(2)).await
    };
    let address = ground.relay();
    let hello = hello();
    let at = [ground.address];
    let (up, _control) =
        tokio::join!(ground.dialer.dial_at(&address, Some(&at), &[Carrier::Quic], &hello), relay);
    assert!(matches!(&up, Err(ConnectError::BrokeOff(_))), "{up:?}");
}
