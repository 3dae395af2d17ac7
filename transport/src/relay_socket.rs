//! The relay's UDP socket as quinn sees it: counts what goes to unproved addresses, and hands on single datagrams.

use std::fmt;
use std::io::{self, IoSliceMut};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use quinn::udp::{RecvMeta, Transmit};
use quinn::{AsyncUdpSocket, UdpPoller};

use crate::amplification::Ledger;
use crate::datagrams::Batches;

/// A socket that keeps the ledger and takes batches apart.
pub(crate) struct RelaySocket {
    inner: Arc<dyn AsyncUdpSocket>,
    ledger: Arc<Ledger>,
    batches: Mutex<Batches>,
}

impl RelaySocket {
    pub(crate) fn new(inner: Arc<dyn AsyncUdpSocket>, ledger: Arc<Ledger>) -> Self {
        Self { inner, ledger, batches: Mutex::default() }
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
        loop {
            let filled = batches.hand_on(bufs, meta);
            if filled > 0 {
                return Poll::Ready(Ok(filled));
            }
            for batch in ready!(batches.receive(self.inner.as_ref(), cx))? {
                self.ledger.received(batch.addr, batch.len);
            }
        }
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
