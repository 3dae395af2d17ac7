//! The server: two sockets on one address, and the thread that they may have for themselves.

use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::error;

use crate::counters::Counters;
use crate::limits::Limits;
use crate::records::Records;
use crate::responder::Responder;
use crate::zone::Zone;
use crate::{tcp, udp};

/// How often a free port is tried that turns out to be free for UDP only.
const ATTEMPTS: usize = 16;

/// What a server answers from.
#[derive(Clone, Debug)]
pub struct Service {
    /// What never changes.
    pub zone: Zone,
    /// What does.
    pub records: Arc<dyn Records>,
    /// Where it counts.
    pub counters: Arc<Counters>,
    /// What it allows.
    pub limits: Limits,
}

/// A server that has its address and does not answer yet.
#[derive(Debug)]
pub struct Server {
    udp: UdpSocket,
    tcp: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes an address on UDP and TCP; port 0 is any port that is free on both.
    ///
    /// # Errors
    /// What the system says: most often that the port is taken, or below 1024 and not for this user.
    pub fn bind(address: SocketAddr) -> io::Result<Self> {
        let mut attempt = 1;
        loop {
            match Self::bind_once(address) {
                Err(error)
                    if address.port() == 0
                        && attempt < ATTEMPTS
                        && error.kind() == io::ErrorKind::AddrInUse =>
                {
                    attempt += 1;
                }
                bound => return bound,
            }
        }
    }

    fn bind_once(address: SocketAddr) -> io::Result<Self> {
        let udp = UdpSocket::bind(address)?;
        let address = udp.local_addr()?;
        let tcp = TcpListener::bind(address)?;
        udp.set_nonblocking(true)?;
        tcp.set_nonblocking(true)?;
        Ok(Self { udp, tcp, address })
    }

    /// Takes the sockets over that another process has bound, for UDP and TCP on one address.
    ///
    /// # Errors
    /// What the system says.
    pub fn adopt(udp: UdpSocket, tcp: TcpListener) -> io::Result<Self> {
        let address = udp.local_addr()?;
        udp.set_nonblocking(true)?;
        tcp.set_nonblocking(true)?;
        Ok(Self { udp, tcp, address })
    }

    /// Its sockets once more, to be handed to another process.
    ///
    /// # Errors
    /// What the system says.
    pub fn sockets(&self) -> io::Result<(UdpSocket, TcpListener)> {
        Ok((self.udp.try_clone()?, self.tcp.try_clone()?))
    }

    /// Where it is reached.
    #[must_use]
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Answers until `stop`, in the tasks of the runtime that it is called in.
    ///
    /// # Errors
    /// The runtime or the system refused a socket.
    pub async fn run(self, service: Service, stop: CancellationToken) -> io::Result<()> {
        let Service { zone, records, counters, limits } = service;
        let responder = Arc::new(Responder { zone, records, counters });
        tokio::try_join!(
            udp::serve(self.udp, &responder, limits.answers_per_second, &stop),
            tcp::serve(self.tcp, &responder, &limits, &stop),
        )?;
        Ok(())
    }

    /// Answers in a thread with a runtime of its own, so that neither a flood of queries nor the caller's work delays the other.
    ///
    /// # Errors
    /// The system has no thread or no runtime to give.
    pub fn spawn(self, service: Service, stop: &CancellationToken) -> io::Result<Running> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let address = self.address;
        let stop = stop.child_token();
        let ended = CancellationToken::new();
        let token = stop.clone();
        let guard = ended.clone().drop_guard();
        let thread = std::thread::Builder::new().name("dns".to_owned()).spawn(move || {
            let _ended: DropGuard = guard;
            if let Err(error) = runtime.block_on(self.run(service, token)) {
                error!(%address, %error, "the DNS server ended");
            }
        })?;
        Ok(Running { address, stop, ended, thread: Some(thread) })
    }
}

/// A server in a thread of its own. Dropping it stops the server and waits for its thread.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    stop: CancellationToken,
    ended: CancellationToken,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Where it is reached.
    #[must_use]
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Waits until it has ended: after its token was cancelled, or because it broke.
    pub async fn ended(&self) {
        self.ended.cancelled().await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
        if let Some(Err(_)) = self.thread.take().map(JoinHandle::join) {
            error!(address = %self.address, "the thread of the DNS server broke");
        }
    }
}
