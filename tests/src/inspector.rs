//! Somebody on the way to a relay who opens TLS over TCP and lets UDP pass.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use oriel_certs::authority::LocalAuthority;
use oriel_certs::browser::over_tcp;
use tempfile::TempDir;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// An inspector.
#[derive(Debug)]
pub struct Inspector {
    /// Where the relay seems to be, on UDP and TCP.
    pub address: SocketAddr,
    _ca: TempDir,
    _tasks: JoinSet<()>,
}

impl Inspector {
    /// In front of a relay's UDP port, and of its port for plain HTTP.
    ///
    /// # Panics
    /// If there is no socket.
    pub async fn before(quic: SocketAddr, http: SocketAddr) -> Self {
        let ca = tempfile::tempdir().unwrap();
        let authority = LocalAuthority::load_or_create(ca.path(), "localhost").unwrap();
        let mut tls = over_tcp(Arc::new(authority)).unwrap();
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let (udp, tcp) = loop {
            let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            if let Ok(tcp) = TcpListener::bind(udp.local_addr().unwrap()).await {
                break (udp, tcp);
            }
        };
        let address = udp.local_addr().unwrap();
        let mut tasks = JoinSet::new();
        tasks.spawn(pass(Arc::new(udp), quic));
        tasks.spawn(open(tcp, TlsAcceptor::from(Arc::new(tls)), http));
        Self { address, _ca: ca, _tasks: tasks }
    }
}

/// To and fro, with a socket for each caller.
async fn pass(udp: Arc<UdpSocket>, relay: SocketAddr) {
    let (mut callers, mut answers) = (HashMap::new(), JoinSet::new());
    let mut datagram = vec![0; 65_536];
    while let Ok((len, from)) = udp.recv_from(&mut datagram).await {
        let towards = match callers.get(&from) {
            Some(known) => Arc::clone(known),
            None => {
                let towards = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap());
                towards.connect(relay).await.unwrap();
                callers.insert(from, Arc::clone(&towards));
                let (back, udp) = (Arc::clone(&towards), Arc::clone(&udp));
                answers.spawn(async move {
                    let mut datagram = vec![0; 65_536];
                    while let Ok(len) = back.recv(&mut datagram).await {
                        let _ = udp.send_to(&datagram[..len], from).await;
                    }
                });
                towards
            }
        };
        let _ = towards.send(&datagram[..len]).await;
    }
}

/// Takes TLS off.
async fn open(listener: TcpListener, tls: TlsAcceptor, http: SocketAddr) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let tls = tls.clone();
        connections.spawn(async move {
            let Ok(mut opened) = tls.accept(stream).await else { return };
            let Ok(mut relay) = TcpStream::connect(http).await else { return };
            let _ = copy_bidirectional(&mut opened, &mut relay).await;
        });
    }
}
