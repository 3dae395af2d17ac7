//! Passwords and certificates, and what is said when they are wrong.

use std::fs;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    IsCa, KeyPair, SanType,
};

use super::Following;
use super::cluster::{Cluster, Files};
use crate::table::etcd::EtcdStore;
use crate::table::etcd::config::{ClientCertificate, Credentials, EtcdConfig};
use crate::table::etcd::fault::EtcdError;
use crate::table::store::conformance::Recorder;

async fn refused(config: EtcdConfig) -> EtcdError {
    EtcdStore::connect(config, Recorder::new()).await.unwrap_err()
}

#[tokio::test]
async fn passwords() {
    let Some(cluster) = Cluster::start(1).await else { return };
    let with = |user: &str, password: &str| {
        let auth = Some(Credentials { user: user.into(), password: password.into() });
        EtcdConfig { auth, ..cluster.config("mine", &[0]) }
    };
    let off = refused(with("oriel", "right")).await;
    assert!(matches!(off, EtcdError::AuthenticationOff), "{off}");
    for command in [
        "user add root:secret",
        "user grant-role root root",
        "user add oriel:right",
        "role add oriel",
        "role grant-permission oriel --prefix=true readwrite /mine/",
        "user grant-role oriel oriel",
        "auth enable",
    ] {
        cluster.ctl(&command.split(' ').collect::<Vec<_>>()).await;
    }
    let store = Following::connect(with("oriel", "right")).await;
    store.lease("relays/one", "here").await;
    store.put("names/alice", "a").await;
    let second = Following::connect(with("oriel", "right")).await;
    store.put("names/alice", "b").await;
    second.knows("names/alice", "b").await;
    for (user, password) in [("oriel", "wrong"), ("nobody", "right")] {
        let error = refused(with(user, password)).await;
        assert!(matches!(error, EtcdError::BadCredentials), "{user}: {error}");
    }
    let none = refused(cluster.config("mine", &[0])).await;
    assert!(matches!(none, EtcdError::CredentialsNeeded), "{none}");
    let elsewhere = refused(EtcdConfig { prefix: "/theirs/".into(), ..with("oriel", "right") }).await;
    assert!(matches!(&elsewhere, EtcdError::Forbidden(prefix) if prefix == "/theirs/"), "{elsewhere}");
    store.close().await;
}

#[tokio::test]
async fn certificates() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, other) = (authority("ours"), authority("other"));
    let clients_ca = folder.path().join("ca.pem");
    fs::write(&clients_ca, ours.pem()).unwrap();
    let (certificate, key) = leaf(&ours, folder.path());
    let asks_nobody = Files { certificate, key, clients_ca: None };

    let Some(cluster) = Cluster::start_with(1, Some(asks_nobody.clone())).await else { return };
    let with = |ca: Option<&str>| EtcdConfig {
        ca: ca.map(|pem| pem.as_bytes().to_vec()),
        ..cluster.config("t", &[0])
    };
    let store = Following::connect(with(Some(&ours.pem()))).await;
    store.put("names/alice", "a").await;
    let unknown = refused(with(Some(&other.pem()))).await;
    assert!(matches!(&unknown, EtcdError::Tls(why) if why.contains("authority")), "{unknown}");
    assert!(matches!(refused(with(None)).await, EtcdError::NoAuthority));
    drop((store, cluster));

    let asks = Files { clients_ca: Some(clients_ca), ..asks_nobody };
    let Some(cluster) = Cluster::start_with(1, Some(asks)).await else { return };
    let config = EtcdConfig { ca: Some(ours.pem().into_bytes()), ..cluster.config("t", &[0]) };
    let bare = refused(config.clone()).await;
    assert!(matches!(&bare, EtcdError::Tls(why) if why.contains("client's certificate")), "{bare}");
    let (chain, key) = leaf(&ours, folder.path());
    let certificate = ClientCertificate { chain: fs::read(chain).unwrap(), key: fs::read(key).unwrap() };
    let store = Following::connect(EtcdConfig { certificate: Some(certificate), ..config }).await;
    store.put("names/alice", "a").await;
    drop((store, cluster));

    let Some(plain) = Cluster::start(1).await else { return };
    let mut config = EtcdConfig { ca: Some(ours.pem().into_bytes()), ..plain.config("t", &[0]) };
    config.endpoints = vec![config.endpoints[0].replace("http://", "https://")];
    let error = refused(config).await;
    assert!(matches!(&error, EtcdError::Tls(why) if why.contains("etcd://")), "{error}");
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// For this machine, as a server and as a client.
fn leaf(by: &CertifiedIssuer<'static, KeyPair>, folder: &Path) -> (std::path::PathBuf, std::path::PathBuf) {
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))];
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, by).unwrap();
    let (certificate_file, key_file) = (folder.join("leaf.pem"), folder.join("leaf.key"));
    fs::write(&certificate_file, certificate.pem()).unwrap();
    fs::write(&key_file, key.serialize_pem()).unwrap();
    (certificate_file, key_file)
}
