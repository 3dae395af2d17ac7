//! A network in front of a relay that lets TCP through and nothing else.

use std::future::pending;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use oriel_transport::resolve::RelayAddress;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// Such a network. UDP is refused by the system, since nobody listens there.
#[derive(Debug)]
pub struct TcpOnly {
    address: SocketAddr,
    stuck: Arc<Mutex<CancellationToken>>,
    _tasks: JoinSet<()>,
}

impl TcpOnly {
    /// Before this relay.
    ///
    /// # Panics
    /// If there is no socket.
    pub async fn before(relay: SocketAddr) -> Self {
        let stuck = Arc::<Mutex<CancellationToken>>::default();
        let by_now = Arc::clone(&stuck);
        let (address, tasks) = passing(move |mut from| {
            let stuck = by_now.lock().unwrap().clone();
            async move {
                let Ok(mut to) = TcpStream::connect(relay).await else { return };
                if stuck.run_until_cancelled(copy_bidirectional(&mut from, &mut to)).await.is_none() {
                    pending::<()>().await;
                }
            }
        })
        .await;
        Self { address, stuck, _tasks: tasks }
    }

    /// Nothing passes any more on the connections that are there, and nobody is told; new ones work.
    ///
    /// # Panics
    /// If a connection has panicked.
    pub fn forget(&self) {
        std::mem::take(&mut *self.stuck.lock().unwrap()).cancel();
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
