//! Who gets an uplink, and who a browser's connection: what TLS has to say.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use oriel_certs::identity::Identity;
use oriel_certs::provider::provider;
use oriel_protocol::control::Control;
use oriel_tests::deadline::soon;
use oriel_tests::hostile::packets::{control, hello};
use oriel_tests::hostile::peer::{HostilePeer, dial, honest_tls, transport};
use oriel_tests::hostile::relay::HostileRelay;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::peer::Plan;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ClientConfig as QuicConfig, Connection, ConnectionError, Endpoint};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ED25519};
use rustls::client::{ResolvesClientCert, Resumption};
use rustls::pki_types::PrivateKeyDer;
use rustls::sign::CertifiedKey;
use rustls::{ClientConfig, SignatureScheme, version};

/// TLS with any certificate, matching or not; counts how often it was asked for.
#[derive(Debug)]
struct Shows {
    certificate: Option<Arc<CertifiedKey>>,
    asked: Arc<AtomicUsize>,
}

impl ResolvesClientCert for Shows {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        self.certificate.clone()
    }

    fn has_certs(&self) -> bool {
        true
    }
}

fn tls(
    relay: &TestRelay,
    alpn: &[&[u8]],
    certificate: Option<CertifiedKey>,
) -> (ClientConfig, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let shows = Shows { certificate: certificate.map(Arc::new), asked: Arc::clone(&asked) };
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])
        .unwrap()
        .with_root_certificates(Arc::clone(&relay.roots))
        .with_client_cert_resolver(Arc::new(shows));
    config.alpn_protocols = alpn.iter().map(|id| id.to_vec()).collect();
    (config, asked)
}

fn certified(params: CertificateParams, key: &KeyPair, signs: &KeyPair) -> CertifiedKey {
    let certificate = params.self_signed(key).unwrap();
    let private = PrivateKeyDer::Pkcs8(signs.serialize_der().into());
    let signer = rustls::crypto::ring::sign::any_supported_type(&private).unwrap();
    CertifiedKey::new(vec![certificate.der().clone()], signer)
}

/// TLS 1.3 lets the one who shows the certificate believe that all is well before it was looked at.
async fn refused(outcome: Result<(Endpoint, Connection), ConnectionError>) {
    let error = match outcome {
        Err(error) => error,
        Ok((_endpoint, connection)) => {
            if let Ok((mut send, _)) = connection.open_bi().await {
                let _ = send.write_all(&control(&Control::Hello(hello(&["mallory"], 1)))).await;
            }
            soon("the relay refuses", connection.closed()).await
        }
    };
    match error {
        // A TLS alert.
        ConnectionError::ConnectionClosed(close) => {
            assert!((0x100..0x200).contains(&u64::from(close.error_code)), "{close:?}");
        }
        other => panic!("refused in another way: {other:?}"),
    }
}

#[tokio::test]
async fn p06_no_certificate_is_refused() {
    let relay = TestRelay::start();
    let (config, _) = tls(&relay, &[b"oriel/1"], None);
    refused(dial(&relay, config, transport()).await).await;
}

#[tokio::test]
async fn p06_a_key_that_is_not_ed25519_is_refused() {
    let relay = TestRelay::start();
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let (config, _) = tls(&relay, &[b"oriel/1"], Some(certified(CertificateParams::default(), &key, &key)));
    refused(dial(&relay, config, transport()).await).await;
}

#[tokio::test]
async fn p06_somebody_else_s_certificate_is_refused() {
    let relay = TestRelay::start();
    let [theirs, ours] = [(); 2].map(|()| KeyPair::generate_for(&PKCS_ED25519).unwrap());
    let (config, _) =
        tls(&relay, &[b"oriel/1"], Some(certified(CertificateParams::default(), &theirs, &ours)));
    refused(dial(&relay, config, transport()).await).await;
}

#[tokio::test]
async fn p02_p03_the_key_alone_is_the_identity() {
    let pair = Pair::start().await;
    // Expired, and made out in alice's name: neither is looked at.
    let key = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    let mut params = CertificateParams::new(["alice.localhost".to_owned()]).unwrap();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, "alice");
    params.not_before = rcgen::date_time_ymd(2001, 1, 1);
    params.not_after = rcgen::date_time_ymd(2002, 1, 1);
    let (config, asked) = tls(&pair.relay, &[b"oriel/1"], Some(certified(params, &key, &key)));
    let (_endpoint, connection) = dial(&pair.relay, config, transport()).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1, "an uplink is asked for a certificate");
    let (mut send, receive) = connection.open_bi().await.unwrap();
    send.write_all(&control(&Control::Hello(hello(&["alice", "mallory"], 1)))).await.unwrap();
    let mut stream = oriel_tests::hostile::peer::ControlStream { send, receive };
    let Control::Welcome(welcome) = soon("the welcome", stream.frame()).await.unwrap() else { panic!() };
    assert_eq!(welcome.granted[0].name.as_str(), "mallory");
    assert_eq!(welcome.refused[0].name.as_str(), "alice", "a certificate's name proves nothing");
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p01_no_alpn_and_another_alpn_are_refused() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    for alpn in [&[][..], &[&b"oriel/2"[..]], &[b"http/1.1", b"h2"]] {
        let mut config = honest_tls(&relay, &identity);
        config.alpn_protocols = alpn.iter().map(|id| id.to_vec()).collect();
        refused(dial(&relay, config, transport()).await).await;
    }
}

#[tokio::test]
async fn a_browser_is_never_asked_for_a_certificate() {
    let relay = TestRelay::start();
    let key = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    let certificate = certified(CertificateParams::default(), &key, &key);
    let (config, asked) = tls(&relay, &[b"h3"], Some(certificate));
    let (_endpoint, _connection) = dial(&relay, config, transport()).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn p05_there_is_no_early_data() {
    let relay = TestRelay::start();
    let mut config = honest_tls(&relay, &Identity::generate().unwrap());
    config.resumption = Resumption::in_memory_sessions(8);
    config.enable_early_data = true;
    let config = QuicConfig::new(Arc::new(QuicClientConfig::try_from(Arc::new(config)).unwrap()));
    let endpoint = Endpoint::client("127.0.0.1:0".parse().unwrap()).unwrap();
    let connect = || endpoint.connect_with(config.clone(), relay.addresses.https, "localhost").unwrap();
    let first = soon("a handshake", connect()).await.unwrap();
    let (mut send, mut receive) = first.open_bi().await.unwrap();
    send.write_all(&control(&Control::Hello(hello(&["mallory"], 1)))).await.unwrap();
    soon("the welcome", receive.read_chunk(1, true)).await.unwrap();
    first.close(0u32.into(), b"");
    assert!(connect().into_0rtt().is_err(), "the relay gave leave to send early data");
}

#[tokio::test]
async fn p04_a_relay_that_does_not_prove_itself_gets_no_hello() {
    let relay = HostileRelay::start().await;
    let somebody_else = TestRelay::start();
    let site = Site::start("alice").await;
    let plan = Plan::towards(relay.relay_address(), &somebody_else.roots).http("alice", site.address());
    let mut peer = plan.start();
    let refused = async { relay.refused().await };
    let (ended, saw) = tokio::join!(peer.ended(), refused);
    assert_eq!(ended.unwrap_err().word(), "relay-not-trusted");
    assert!(matches!(saw, ConnectionError::ConnectionClosed(_)), "{saw:?}");
    // The right CA, but a certificate for another host.
    let mut plan = Plan::towards(relay.relay_address(), &relay.roots).http("alice", site.address());
    plan.relays[0].host = "127.0.0.1".into();
    let mut peer = plan.start();
    let (ended, _) = tokio::join!(peer.ended(), relay.refused());
    assert_eq!(ended.unwrap_err().word(), "relay-not-trusted");
}

#[tokio::test]
async fn an_uplink_may_be_opened_again_and_again() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    for instance in 1..20 {
        let mut peer = HostilePeer::dial(&relay, &identity).await;
        peer.greet(hello(&["mallory"], instance)).await;
    }
}
