//! A network in front of a relay that lets TCP through and nothing else.

use std::net::{Ipv4Addr, SocketAddr};

use oriel_transport::resolve::RelayAddress;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Such a network. UDP is refused by the system, since nobody listens there.
#[derive(Debug)]
pub struct TcpOnly {
    address: SocketAddr,
    _tasks: JoinSet<()>,
}

impl TcpOnly {
    /// Before this relay.
    ///
    /// # Panics
    /// If there is no socket.
    pub async fn before(relay: SocketAddr) -> Self {
        let (address, tasks) = passing(move |mut from| async move {
            if let Ok(mut to) = TcpStream::connect(relay).await {
                let _ = copy_bidirectional(&mut from, &mut to).await;
            }
        })
        .await;
        Self { address, _tasks: tasks }
    }

    /// The relay, as a peer behind it is told of it.
    pub fn relay(&self) -> RelayAddress {
        RelayAddress { host: "localhost".into(), port: self.address.port() }
    }
}

/// Passes on what comes to a port of its own, as `pass` does for one connection.
pub(crate) async fn passing<F>(pass: impl Fn(TcpStream) -> F + Send + 'static) -> (SocketAddr, JoinSet<()>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut tasks = JoinSet::new();
    tasks.spawn(async move {
        let mut under_way = JoinSet::new();
        while let Ok((from, _)) = listener.accept().await {
            under_way.spawn(pass(from));
        }
    });
    (address, tasks)
}
