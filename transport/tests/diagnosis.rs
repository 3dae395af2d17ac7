//! The probes, against a relay's listener, and against what is no relay.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use oriel_certs::authority::LocalAuthority;
use oriel_certs::identity::Identity;
use oriel_certs::{browser, uplink, visitor};
use oriel_transport::endpoint_keys::{EndpointKeys, SECRET_LEN};
use oriel_transport::listen::{Listener, ListenerTls};
use oriel_transport::socket;
use oriel_transport::trouble::quic::{self, Answer};
use oriel_transport::trouble::tls::look::second_look;
use oriel_transport::trouble::tls::{TlsTrouble, Trust};
use oriel_transport::udp_port;
use rustls::pki_types::UnixTime;
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, ServerConfig, SupportedProtocolVersion, version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

const HOST: &str = "alice.localhost";

/// An authority, and a peer that trusts it.
struct Ground {
    authority: Arc<LocalAuthority>,
    tls: ClientConfig,
}

fn ground() -> Ground {
    let data = tempfile::tempdir().unwrap();
    let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
    let roots = visitor::roots(Some(&data.path().join("ca.pem"))).unwrap();
    let tls = uplink::for_peer(&Identity::generate().unwrap(), roots).unwrap();
    Ground { authority, tls }
}

impl Ground {
    /// HTTPS that answers each connection with this, in a task that ends with the test.
    async fn https(&self, answer: &'static str) -> SocketAddr {
        let tls: ServerConfig = browser::over_tcp(Arc::clone(&self.authority) as _).unwrap();
        serve(tls, answer).await
    }
}

#[allow(clippy::disallowed_methods)] // the test's runtime owns it
async fn serve(tls: ServerConfig, answer: &'static str) -> SocketAddr {
    let acceptor = TlsAcceptor::from(Arc::new(tls));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut request = [0; 1024];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    address
}

/// What somebody else's authority makes for the relay's name.
fn forged(issuer: &str, host: &str) -> ServerConfig {
    forged_in(issuer, host, &[&version::TLS13])
}

fn forged_in(issuer: &str, host: &str, versions: &[&'static SupportedProtocolVersion]) -> ServerConfig {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, issuer);
    let issuer = rcgen::Issuer::new(params, key);
    let key = rcgen::KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new([host.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key.serialize_der().try_into().unwrap())
        .unwrap()
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(5)
}

#[tokio::test]
async fn a_relay_s_port_is_known_by_its_answer() {
    let ground = ground();
    let tls = ListenerTls {
        uplinks: Arc::new(uplink::for_relay(Arc::clone(&ground.authority) as _).unwrap()),
        browsers: Arc::new(browser::over_quic(Arc::clone(&ground.authority) as _).unwrap()),
        identity_of: uplink::identity_of,
    };
    let socket = socket::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = Listener::new(socket, tls, &EndpointKeys::from_secret(&[7; SECRET_LEN])).unwrap();
    let address = listener.local_addr().unwrap();
    let callers = async {
        while let Some(caller) = listener.next().await {
            let _ = caller.answer().await;
        }
    };
    let asked = async {
        assert!(matches!(udp_port::ask(address, soon()).await, udp_port::Answer::Quic));
        assert!(!udp_port::is_rejected(address).await);
        assert!(matches!(quic::shake(address, HOST, &ground.tls, soon()).await, Answer::Up(_)));
        let mut other = ground.tls.clone();
        other.alpn_protocols = vec![b"oriel/999".to_vec()];
        assert_eq!(quic::shake(address, HOST, &other, soon()).await, Answer::NoUplinks);
        let stranger = self::ground();
        assert!(matches!(quic::shake(address, HOST, &stranger.tls, soon()).await, Answer::Tls(_)));
    };
    tokio::select! {
        () = callers => panic!("the listener ended"),
        () = asked => {}
    }
    drop(listener);
}

#[tokio::test]
async fn nothing_is_wrong_with_a_relay_that_proves_itself() {
    let ground = ground();
    let address = ground.https("HTTP/1.1 200 OK\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\n\r\n").await;
    let found = second_look(address, HOST, &ground.tls, Trust::Named).await;
    let TlsTrouble::None { issuer, date, .. } = found else { panic!("{found:?}") };
    assert!(issuer.contains("Oriel local CA"));
    assert_eq!(date, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)));
}

#[tokio::test]
async fn certificates_of_others_are_told_apart() {
    let ground = ground();
    let address = ground.https("HTTP/1.1 404 Not Found\r\n\r\n").await;
    let web = uplink::for_peer(&Identity::generate().unwrap(), visitor::roots(None).unwrap()).unwrap();
    assert_eq!(second_look(address, HOST, &web, Trust::Web).await, TlsTrouble::OwnCa);

    let address = serve(forged("Zscaler Intermediate Root", HOST), "HTTP/1.1 404 Not Found\r\n\r\n").await;
    let found = second_look(address, HOST, &web, Trust::Web).await;
    assert_eq!(found, TlsTrouble::Inspected { issuer: "CN=Zscaler Intermediate Root".into() });
    assert!(found.to_string().contains("opens TLS"));

    let address = serve(forged("Acme Works", HOST), "HTTP/1.1 404 Not Found\r\n\r\n").await;
    let found = second_look(address, HOST, &web, Trust::Web).await;
    assert_eq!(found, TlsTrouble::Unknown { issuer: "CN=Acme Works".into(), trust: Trust::Web });

    let old = forged_in("Acme Works", HOST, &[&version::TLS12]);
    let found = second_look(serve(old, "").await, HOST, &web, Trust::Web).await;
    assert_eq!(found, TlsTrouble::Old { issuer: "CN=Acme Works".into() });

    let address = serve(forged("Hotel", "login.hotel.example"), "HTTP/1.1 404 Not Found\r\n\r\n").await;
    let found = second_look(address, HOST, &web, Trust::Web).await;
    assert_eq!(found, TlsTrouble::OtherHost { names: vec!["login.hotel.example".into()] });

    let redirect = "HTTP/1.1 302 Found\r\nlocation: http://login.hotel.example/\r\n\r\n";
    let address = serve(forged("Hotel", "login.hotel.example"), redirect).await;
    let found = second_look(address, HOST, &web, Trust::Web).await;
    assert!(found.to_string().contains("captive portal, at login.hotel.example"), "{found}");
}

/// A clock that is days ahead.
#[derive(Debug)]
struct Ahead(Duration);

impl TimeProvider for Ahead {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(
            (SystemTime::now() + self.0).duration_since(SystemTime::UNIX_EPOCH).unwrap(),
        ))
    }
}

#[tokio::test]
async fn dates_that_do_not_fit_are_the_clock_s_or_the_certificate_s() {
    let mut ground = ground();
    ground.tls.time_provider = Arc::new(Ahead(Duration::from_secs(4000 * 86400)));
    let address = ground.https("HTTP/1.1 404 Not Found\r\n\r\n").await;
    let found = second_look(address, HOST, &ground.tls, Trust::Named).await;
    assert!(matches!(found, TlsTrouble::Dates { .. }), "{found:?}");
    assert!(found.to_string().contains("clock"));
    // The date of the answer decides, and it is right only by our own clock.
    let address = ground.https("HTTP/1.1 404 Not Found\r\ndate: Thu, 01 Jan 2015 00:00:00 GMT\r\n\r\n").await;
    let found = second_look(address, HOST, &ground.tls, Trust::Named).await;
    assert!(matches!(found, TlsTrouble::Clock(skew) if skew.ahead), "{found:?}");
    // Somebody else's certificate stays that, whatever its dates.
    let mut stranger = self::ground();
    stranger.tls.time_provider = Arc::new(Ahead(Duration::from_secs(4000 * 86400)));
    let found = second_look(address, HOST, &stranger.tls, Trust::Named).await;
    assert!(matches!(found, TlsTrouble::Unknown { .. }), "{found:?}");
}

#[tokio::test]
#[allow(clippy::disallowed_methods)] // the test's runtime owns it
async fn what_is_no_tls_is_told_apart_from_what_ends_it() {
    let ground = ground();
    for (answer, not_tls) in [(&b"SSH-2.0-OpenSSH_9.2\r\n"[..], true), (b"", false)] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut hello = [0; 2048];
                let _ = stream.read(&mut hello).await;
                let _ = stream.write_all(answer).await;
            }
        });
        let found = second_look(address, HOST, &ground.tls, Trust::Named).await;
        assert_eq!(found == TlsTrouble::NotTls, not_tls, "{found:?}");
        assert_eq!(matches!(found, TlsTrouble::Cut(_)), !not_tls, "{found:?}");
    }
}
