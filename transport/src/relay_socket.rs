//! The relay's UDP socket as quinn sees it: counts what goes to unproved addresses, hands on single datagrams, and
//! shares the socket with other processes of the relay.

use std::fmt;
use std::io::{self, IoSliceMut};
use std::net::SocketAddr;
use std::os::fd::{AsFd, OwnedFd};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use quinn::udp::{RecvMeta, Transmit};
use quinn::{AsyncUdpSocket, UdpPoller};
use tokio::sync::Notify;

use crate::amplification::Ledger;
use crate::connection_ids::ConnectionIds;
use crate::datagrams::Batches;
use crate::forwarding::{Inlet, Passed, pass_on};
use crate::socket::{Older, UdpSocket};

/// Batches without a datagram of ours after which others have their turn.
const ROUNDS: usize = 4;

/// A socket that keeps the ledger, takes batches apart, and passes on what older processes are to have.
pub(crate) struct RelaySocket {
    inner: Arc<dyn AsyncUdpSocket>,
    handle: std::net::UdpSocket,
    ledger: Arc<Ledger>,
    ids: ConnectionIds,
    batches: Mutex<Batches>,
    sharing: Mutex<Sharing>,
    abandoned: Notify,
}

/// Who reads the socket, and for whom.
#[derive(Debug)]
struct Sharing {
    source: Source,
    older: Vec<Older>,
    /// Of whoever waits to receive.
    waker: Option<Waker>,
}

/// Where datagrams come from.
#[derive(Debug)]
enum Source {
    /// The socket.
    Socket,
    /// Nowhere for now: the process that hands the socket over is not ready, or nobody has it yet.
    Paused,
    /// The process that has taken the socket over.
    Successor(Arc<Inlet>),
    /// That process is gone.
    Gone,
}

impl RelaySocket {
    pub(crate) fn new(socket: UdpSocket, ids: ConnectionIds, ledger: Arc<Ledger>) -> Self {
        let source = if socket.inherited.is_some() { Source::Paused } else { Source::Socket };
        let sharing = Sharing { source, older: socket.inherited.unwrap_or_default(), waker: None };
        Self {
            inner: socket.socket,
            handle: socket.handle,
            ledger,
            ids,
            batches: Mutex::default(),
            sharing: Mutex::new(sharing),
            abandoned: Notify::new(),
        }
    }

    fn sharing(&self) -> MutexGuard<'_, Sharing> {
        self.sharing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which process of the relay this is.
    pub(crate) fn generation(&self) -> u8 {
        self.ids.generation()
    }

    /// The socket and the ways to the older processes, once more each.
    pub(crate) fn duplicate(&self) -> io::Result<(std::net::UdpSocket, Vec<Older>)> {
        let sharing = self.sharing();
        let older = sharing
            .older
            .iter()
            .map(|older| Ok(Older { generation: older.generation, to: older.to.try_clone()? }));
        Ok((self.handle.try_clone()?, older.collect::<io::Result<_>>()?))
    }

    /// Reads no more until told otherwise.
    pub(crate) fn pause(&self) {
        self.read_from(Source::Paused);
    }

    /// Reads the socket.
    pub(crate) fn resume(&self) {
        self.read_from(Source::Socket);
    }

    /// Gets its datagrams from the process that reads the socket now, and passes none on any more.
    pub(crate) fn follow(&self, from: OwnedFd) -> io::Result<()> {
        let inlet = Inlet::new(from)?;
        self.sharing().older.clear();
        self.read_from(Source::Successor(Arc::new(inlet)));
        Ok(())
    }

    /// Waits until the process that reads the socket for this one is gone.
    pub(crate) async fn abandoned(&self) {
        loop {
            let told = self.abandoned.notified();
            if matches!(self.sharing().source, Source::Gone) {
                return;
            }
            told.await;
        }
    }

    fn read_from(&self, source: Source) {
        let mut sharing = self.sharing();
        sharing.source = source;
        if let Some(waker) = sharing.waker.take() {
            waker.wake();
        }
    }

    /// Fetches the next batches; the ledger is told of them.
    fn fetch(&self, batches: &mut Batches, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let inlet = {
            let mut sharing = self.sharing();
            match &sharing.source {
                Source::Socket => {
                    sharing.waker = Some(cx.waker().clone());
                    None
                }
                Source::Successor(inlet) => Some(Arc::clone(inlet)),
                Source::Paused | Source::Gone => {
                    sharing.waker = Some(cx.waker().clone());
                    return Poll::Pending;
                }
            }
        };
        let received = match inlet {
            None => ready!(batches.receive(self.inner.as_ref(), cx))?,
            Some(inlet) => {
                let received = ready!(batches.receive_from(&inlet, cx))?;
                if received.is_empty() {
                    self.read_from(Source::Gone);
                    self.abandoned.notify_waiters();
                }
                received
            }
        };
        for batch in received {
            self.ledger.received(batch.addr, batch.len);
        }
        Poll::Ready(Ok(()))
    }

    /// Passes a datagram on to the older process that it is for; false if it is for none.
    fn passes_on(&self, older: &mut Vec<Older>, meta: &RecvMeta, datagram: &[u8]) -> bool {
        if older.is_empty() {
            return false;
        }
        let Some(generation) = self.ids.generation_for(datagram) else { return false };
        let Some(at) = older.iter().position(|older| older.generation == generation) else { return false };
        match pass_on(older[at].to.as_fd(), meta, datagram) {
            Passed::On => true,
            Passed::Nobody => {
                // Whoever sends to it is owed a stateless reset.
                older.remove(at);
                false
            }
        }
    }
}

impl fmt::Debug for RelaySocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RelaySocket").field("inner", &self.inner).finish_non_exhaustive()
    }
}

impl AsyncUdpSocket for RelaySocket {
    fn create_io_poller(self: Arc<Self>) -> Pin<Box<dyn UdpPoller>> {
        Arc::clone(&self.inner).create_io_poller()
    }

    fn try_send(&self, transmit: &Transmit<'_>) -> io::Result<()> {
        if self.ledger.may_send(transmit.destination, transmit.contents.len()) {
            self.inner.try_send(transmit)
        } else {
            Ok(())
        }
    }

    fn poll_recv(
        &self,
        cx: &mut Context<'_>,
        bufs: &mut [IoSliceMut<'_>],
        meta: &mut [RecvMeta],
    ) -> Poll<io::Result<usize>> {
        let mut batches = self.batches.lock().unwrap_or_else(PoisonError::into_inner);
        for _ in 0..ROUNDS {
            let filled = {
                let older = &mut self.sharing().older;
                batches.hand_on(bufs, meta, |meta, datagram| !self.passes_on(older, meta, datagram))
            };
            if filled > 0 {
                return Poll::Ready(Ok(filled));
            }
            ready!(self.fetch(&mut batches, cx))?;
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.inner.local_addr()
    }

    fn max_transmit_segments(&self) -> usize {
        self.inner.max_transmit_segments()
    }

    fn max_receive_segments(&self) -> usize {
        1
    }

    fn may_fragment(&self) -> bool {
        self.inner.may_fragment()
    }
}
