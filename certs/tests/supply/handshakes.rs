//! A TLS server that shows what is on a shelf, and visitors that never stop coming.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use oriel_certs::browser::{is_proof, over_tcp_from};
use oriel_certs::provider::provider;
use oriel_certs::shelf::CertificateShelf;
use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::{TlsAcceptor, TlsConnector};

const SOON: Duration = Duration::from_secs(10);

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// Connections that came to ask for a proof.
    pub(crate) proofs: Arc<AtomicUsize>,
    _work: JoinSet<()>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, shelf: Arc<CertificateShelf>) -> Self {
        let acceptor = TlsAcceptor::from(Arc::new(over_tcp_from(shelf).unwrap()));
        let address = listener.local_addr().unwrap();
        let proofs = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&proofs);
        let mut work = JoinSet::new();
        work.spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, counted) = (acceptor.clone(), Arc::clone(&counted));
                open.spawn(async move {
                    let Ok(Ok(mut tls)) = timeout(SOON, acceptor.accept(stream)).await else { return };
                    if is_proof(tls.get_ref().1.alpn_protocol()) {
                        counted.fetch_add(1, Ordering::Relaxed);
                    } else {
                        let _ = tls.write_all(b"hello").await;
                    }
                    let _ = tls.shutdown().await;
                });
                while open.try_join_next().is_some() {}
            }
        });
        Self { address, proofs, _work: work }
    }
}

/// A visitor's TLS, with tickets off, so that each handshake looks at a certificate.
pub(crate) fn visitor(roots: RootCertStore, alpn: &[&[u8]]) -> TlsConnector {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
    config.resumption = Resumption::disabled();
    TlsConnector::from(Arc::new(config))
}

/// The TLS of somebody who takes every certificate.
pub(crate) fn anybody(alpn: &[&[u8]]) -> TlsConnector {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Any))
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
    config.resumption = Resumption::disabled();
    TlsConnector::from(Arc::new(config))
}

/// The certificate and the protocol of one handshake.
pub(crate) async fn shown(
    tls: &TlsConnector,
    address: SocketAddr,
    host: &str,
) -> io::Result<(CertificateDer<'static>, Option<Vec<u8>>)> {
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let mut tls = timeout(SOON, tls.connect(name, stream)).await??;
    // The server has counted by the time it has closed.
    tls.read_to_end(&mut Vec::new()).await?;
    let session = tls.get_ref().1;
    Ok((session.peer_certificates().unwrap()[0].clone(), session.alpn_protocol().map(<[u8]>::to_vec)))
}

#[derive(Debug)]
struct Any;

impl ServerCertVerifier for Any {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        provider().signature_verification_algorithms.supported_schemes()
    }
}

/// One whole visit; gives the certificate that was shown, verified.
pub(crate) async fn visit(
    tls: &TlsConnector,
    address: SocketAddr,
    host: &str,
) -> Result<CertificateDer<'static>, String> {
    let visited = timeout(SOON, async {
        let stream = TcpStream::connect(address).await?;
        let mut tls = tls.connect(ServerName::try_from(host.to_owned()).unwrap(), stream).await?;
        let mut said = Vec::new();
        tls.read_to_end(&mut said).await?;
        if said != b"hello" {
            return Err(io::Error::other("no greeting"));
        }
        Ok(tls.get_ref().1.peer_certificates().unwrap()[0].clone().into_owned())
    });
    visited.await.map_err(|_| "too slow".to_owned())?.map_err(|error| error.to_string())
}
