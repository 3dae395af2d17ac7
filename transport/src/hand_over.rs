//! One UDP socket, handed from process to process while connections live at each of them.
//!
//! Only the newest process reads the socket. It passes on what is for connections of the older ones, each of which it
//! reaches by a pair of local sockets of its own; all send on the socket itself. The order: the old process
//! [`pause`](HandOver::pause)s, the new one [`resume`](HandOver::resume)s, the old one [`follow`](HandOver::follow)s.
//! Between the first two the system keeps what arrives.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use crate::forwarding;
use crate::relay_socket::RelaySocket;
use crate::socket::Older;

/// How many older processes there may be at once; the oldest has to end before a further one comes.
pub const MOST_OLDER: usize = 8;

/// One endpoint's socket.
#[derive(Clone, Debug)]
pub struct HandOver {
    socket: Arc<RelaySocket>,
}

/// What the next process gets.
#[derive(Debug)]
pub struct Estate {
    /// The socket itself.
    pub socket: std::net::UdpSocket,
    /// The processes before it, the present one among them.
    pub older: Vec<Older>,
    /// What the present one keeps: where its own datagrams will arrive.
    pub inlet: OwnedFd,
}

impl HandOver {
    pub(crate) fn new(socket: Arc<RelaySocket>) -> Self {
        Self { socket }
    }

    /// Which process of the relay this is.
    pub fn generation(&self) -> u8 {
        self.socket.generation()
    }

    /// What the next process gets. Nothing changes yet.
    ///
    /// # Errors
    /// What the system says; also if there are [`MOST_OLDER`] processes already.
    pub fn estate(&self) -> io::Result<Estate> {
        let (socket, mut older) = self.socket.duplicate()?;
        if older.len() >= MOST_OLDER {
            return Err(io::Error::other("too many earlier processes have not ended yet"));
        }
        let (to, inlet) = forwarding::pair()?;
        older.push(Older { generation: self.generation(), to });
        Ok(Estate { socket, older, inlet })
    }

    /// Reads nothing, until [`resume`](Self::resume) or [`follow`](Self::follow).
    pub fn pause(&self) {
        self.socket.pause();
    }

    /// Reads the socket.
    pub fn resume(&self) {
        self.socket.resume();
    }

    /// The next process reads the socket; what is for this one comes from there.
    ///
    /// # Errors
    /// What the system says; nothing arrives any more then.
    pub fn follow(&self, inlet: OwnedFd) -> io::Result<()> {
        self.socket.follow(inlet)
    }

    /// Waits until the process that reads the socket for this one is gone: nothing arrives any more.
    pub async fn abandoned(&self) {
        self.socket.abandoned().await;
    }
}
