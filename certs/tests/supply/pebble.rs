//! Debian's pebble: a CA that speaks ACME and forgets everything.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use oriel_certs::visitor::roots;
use rustls::RootCertStore;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use crate::handshakes::visitor;

const PROGRAM: &str = "/usr/bin/pebble";

pub(crate) fn is_installed() -> bool {
    Path::new(PROGRAM).exists()
}

pub(crate) struct Pebble {
    child: Child,
    pub(crate) directory: String,
    /// Signs pebble's own certificate.
    pub(crate) ca: PathBuf,
    management: SocketAddr,
    _dir: TempDir,
}

impl Pebble {
    /// `tls` is where it looks for proofs by TLS-ALPN-01, `dns` whom it asks for addresses and TXT records.
    pub(crate) async fn start(tls: u16, dns: SocketAddr) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (certificate, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
        std::fs::write(&certificate, own.cert.pem()).unwrap();
        std::fs::write(&key, own.signing_key.serialize_pem()).unwrap();
        // It cannot tell which port it was given, so that free ones are looked for; another may be quicker.
        for _ in 0..5 {
            let (listen, management) = (free().await, free().await);
            let config = serde_json::json!({"pebble": {
                "listenAddress": listen.to_string(),
                "managementListenAddress": management.to_string(),
                "certificate": certificate,
                "privateKey": key,
                "httpPort": 9,
                "tlsPort": tls,
            }});
            let path = dir.path().join("config.json");
            std::fs::write(&path, config.to_string()).unwrap();
            let mut child = Command::new(PROGRAM)
                .args(["-config", path.to_str().unwrap(), "-dnsserver", &dns.to_string()])
                .envs([("PEBBLE_VA_NOSLEEP", "1"), ("PEBBLE_WFE_NONCEREJECT", "0")])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            while child.try_wait().unwrap().is_none() {
                if TcpStream::connect(listen).await.is_ok() && TcpStream::connect(management).await.is_ok() {
                    let directory = format!("https://localhost:{}/dir", listen.port());
                    return Self { child, directory, ca: certificate, management, _dir: dir };
                }
                sleep(Duration::from_millis(20)).await;
            }
        }
        panic!("pebble does not start");
    }

    /// Whom visitors trust for what it issues.
    pub(crate) async fn issuer(&self) -> RootCertStore {
        let own = roots(Some(&self.ca)).unwrap();
        let tls = visitor((*own).clone(), &[]);
        let stream = TcpStream::connect(self.management).await.unwrap();
        let mut stream = tls.connect(ServerName::try_from("localhost").unwrap(), stream).await.unwrap();
        stream.write_all(b"GET /roots/0 HTTP/1.0\r\nHost: localhost\r\n\r\n").await.unwrap();
        let mut answer = Vec::new();
        // Some servers end without saying so.
        let _ = stream.read_to_end(&mut answer).await;
        let mut store = RootCertStore::empty();
        store.add(CertificateDer::from_pem_slice(&answer).unwrap()).unwrap();
        store
    }
}

impl Drop for Pebble {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn free() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap()
}
