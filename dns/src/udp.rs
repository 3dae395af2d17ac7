//! Queries by UDP: batches in, one answer out for each.

use std::io::{self, IoSliceMut};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use quinn_udp::{BATCH_SIZE, RecvMeta, Transmit, UdpSocketState};
use tokio::io::Interest;
use tokio::net::UdpSocket;
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::counters::count;
use crate::rate::Limiter;
use crate::responder::Responder;

/// Room for one datagram, or for several of one sender that the system hands over as one. The pages of it that no datagram reaches stay untouched.
const RECEIVE: usize = 65_536;

/// What the system is asked to hold of queries that wait, in bytes.
const WAITING: usize = 1 << 20;

/// How long to leave a socket alone that reports an error.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers datagrams until `stop`.
///
/// # Errors
/// The socket cannot be set up.
pub(crate) async fn serve(
    socket: std::net::UdpSocket,
    responder: &Responder,
    answers_per_second: u32,
    stop: &CancellationToken,
) -> io::Result<()> {
    let state = UdpSocketState::new((&socket).into())?;
    if let Err(error) = state.set_recv_buffer_size((&socket).into(), WAITING) {
        warn!(%error, "the receive buffer of the DNS socket stays small");
    }
    let unspecified = socket.local_addr()?.ip().is_unspecified();
    let socket = UdpSocket::from_std(socket)?;
    let limiter = Limiter::new(answers_per_second, Instant::now());
    let mut desk = Desk { socket: &socket, state: &state, unspecified, responder, limiter, out: Vec::new() };
    let mut memory = vec![0; RECEIVE * BATCH_SIZE];
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            ready = socket.readable() => ready?,
        }
        if let Err(error) = desk.batch(&mut memory) {
            warn!(%error, "a DNS query could not be received");
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }
}

struct Desk<'a> {
    socket: &'a UdpSocket,
    state: &'a UdpSocketState,
    /// Whether queries come to several addresses, of which each answer must leave from its own.
    unspecified: bool,
    responder: &'a Responder,
    limiter: Limiter,
    out: Vec<u8>,
}

impl Desk<'_> {
    /// Receives one batch, if there is one, and answers it.
    fn batch(&mut self, memory: &mut [u8]) -> io::Result<()> {
        let mut metas = [RecvMeta::default(); BATCH_SIZE];
        let received = {
            let mut chunks = memory.chunks_mut(RECEIVE);
            let mut buffers: [IoSliceMut<'_>; BATCH_SIZE] =
                std::array::from_fn(|_| IoSliceMut::new(chunks.next().unwrap_or_default()));
            self.socket
                .try_io(Interest::READABLE, || self.state.recv(self.socket.into(), &mut buffers, &mut metas))
        };
        let received = match received {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            received => received?,
        };
        let now = Instant::now();
        for (meta, buffer) in metas.iter().zip(memory.chunks(RECEIVE)).take(received) {
            let bytes = buffer.get(..meta.len).unwrap_or_default();
            // Nobody is at port 0, and the system refuses to send there.
            if meta.addr.port() == 0 {
                count(&self.responder.counters.ignored);
                continue;
            }
            // An empty datagram has no stride.
            for packet in bytes.chunks(meta.stride.max(1)) {
                let from = meta.addr.ip();
                if self.responder.datagram(packet, from, now, &mut self.limiter, &mut self.out) {
                    self.send(meta.addr, meta.dst_ip);
                }
            }
        }
        Ok(())
    }

    /// Sends an answer or loses it: a resolver asks again, and nothing waits here.
    fn send(&self, to: SocketAddr, from: Option<IpAddr>) {
        let src_ip = from.filter(|_| self.unspecified);
        let transmit =
            Transmit { destination: to, ecn: None, contents: &self.out, segment_size: None, src_ip };
        let sent =
            self.socket.try_io(Interest::WRITABLE, || self.state.try_send(self.socket.into(), &transmit));
        if sent.is_err() {
            count(&self.responder.counters.unsent);
        }
    }
}
