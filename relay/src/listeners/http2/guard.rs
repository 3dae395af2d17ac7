//! Watches the frames of a visitor before they are interpreted, and stops a connection that is mostly noise, or one
//! that breaks a rule in a way for which `h2` has no error, or another one than RFC 9113 names.
//!
//! Frames that carry nothing cost the sender next to nothing and the relay a little each: pings, settings,
//! priorities, resets, empty pieces. A visitor has a budget for each kind that no browser comes near; and a head
//! that has begun must end within its deadline.

mod codes;
mod frames;
mod hpack;
mod huffman;
mod payload;
mod streams;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use h2::Reason;
use oriel_transport::watched::{Reader, Watched};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::{Sleep, sleep};

use self::frames::{Broken, Scan};

/// What a connection's owner learns from its guard, and tells it.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// The code of the reason; 0, which is no error, until there is one.
    tripped: AtomicU32,
    read: AtomicBool,
    pings: AtomicU32,
}

impl Watch {
    /// Why the connection has to be closed, if it has to.
    pub(super) fn tripped(&self) -> Option<Reason> {
        match self.tripped.load(Ordering::Relaxed) {
            0 => None,
            code => Some(code.into()),
        }
    }

    /// Whether anything has arrived since this was asked last.
    pub(super) fn has_read(&self) -> bool {
        self.read.swap(false, Ordering::Relaxed)
    }

    /// A ping was sent, which will be answered.
    pub(super) fn has_pinged(&self) {
        self.pings.fetch_add(1, Ordering::Relaxed);
    }
}

/// A byte stream whose frames are counted as they are read.
pub(super) type Guarded<T> = Watched<T, Guard>;

/// Reads what a visitor sends.
#[derive(Debug)]
pub(super) struct Guard {
    scan: Scan,
    /// What to trip with once `h2` has dealt with all that came before.
    broken: Option<Reason>,
    watch: Arc<Watch>,
    head_deadline: Duration,
    /// Runs while a head is incomplete.
    deadline: Option<Pin<Box<Sleep>>>,
}

/// Guards `io`; a head may take `head_deadline` from its first byte to its last.
pub(super) fn guarded<T>(io: T, head_deadline: Duration) -> (Guarded<T>, Arc<Watch>) {
    let watch = Arc::new(Watch::default());
    let guard =
        Guard { scan: Scan::new(), broken: None, watch: Arc::clone(&watch), head_deadline, deadline: None };
    (Watched::new(io, guard), watch)
}

impl Guard {
    fn trip(&self, reason: Reason) {
        self.watch.tripped.store(reason.into(), Ordering::Relaxed);
    }

    fn poll_deadline(&mut self, cx: &mut Context<'_>) {
        if !self.scan.in_head() {
            self.deadline = None;
            return;
        }
        let patience = self.head_deadline;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(patience)));
        if deadline.as_mut().poll(cx).is_ready() {
            self.trip(Reason::ENHANCE_YOUR_CALM);
        }
    }
}

impl Reader for Guard {
    fn poll_read<T: AsyncRead + Unpin>(
        &mut self,
        io: &mut T,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Some(reason) = self.broken {
            self.trip(reason);
        }
        // Once it has tripped, nothing more is read: the owner sees it in the same poll and closes the connection.
        if self.watch.tripped().is_some() {
            return Poll::Pending;
        }
        let before = buf.filled().len();
        let polled = Pin::new(io).poll_read(cx, buf);
        if polled.is_ready() {
            self.watch.read.store(true, Ordering::Relaxed);
            let pings = self.watch.pings.swap(0, Ordering::Relaxed);
            self.scan.expect_pongs(pings);
            if let Err(Broken { reason, at }) = self.scan.read(&buf.filled()[before..]) {
                buf.set_filled(before + at);
                if at > 0 {
                    // `h2` reads again when it has seen to these, unless it has ended the connection itself.
                    self.broken = Some(reason);
                    return polled;
                }
                self.trip(reason);
            }
        }
        self.poll_deadline(cx);
        if self.watch.tripped().is_some() { Poll::Pending } else { polled }
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;

    const BEGIN: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
    const PONG: &[u8] = b"\0\0\x08\x06\x01\0\0\0\x0012345678";
    const SHORT_PING: &[u8] = b"\0\0\x07\x06\0\0\0\0\x001234567";

    /// How many bytes are there to be read at once; nothing if it would wait.
    async fn read(guard: &mut Guarded<&[u8]>) -> Option<usize> {
        let mut room = [0; 1000];
        let mut buf = ReadBuf::new(&mut room);
        let polled = poll_fn(|cx| Poll::Ready(Pin::new(&mut *guard).poll_read(cx, &mut buf))).await;
        polled.is_ready().then(|| buf.filled().len())
    }

    #[tokio::test]
    async fn what_came_before_is_read_before_it_trips() {
        let bytes = [BEGIN, PONG, SHORT_PING].concat();
        let (mut guard, watch) = guarded(&bytes[..], Duration::from_secs(5));
        let got = read(&mut guard).await.unwrap();
        // Not so much of the ping that it could be seen.
        assert!((BEGIN.len() + PONG.len()..BEGIN.len() + PONG.len() + 9).contains(&got), "{got}");
        assert_eq!(watch.tripped(), None);
        assert_eq!(read(&mut guard).await, None);
        assert_eq!(watch.tripped(), Some(Reason::FRAME_SIZE_ERROR));
    }

    #[tokio::test]
    async fn a_ping_may_be_answered() {
        for (pings, why) in
            [(0, Some(Reason::ENHANCE_YOUR_CALM)), (3, Some(Reason::ENHANCE_YOUR_CALM)), (4, None)]
        {
            let bytes = [BEGIN, &PONG.repeat(20)].concat();
            let (mut guard, watch) = guarded(&bytes[..], Duration::from_secs(5));
            (0..pings).for_each(|_| watch.has_pinged());
            assert!(read(&mut guard).await.is_some());
            // The end of the stream, if nothing is wrong.
            assert_eq!(read(&mut guard).await, if why.is_none() { Some(0) } else { None });
            assert_eq!(watch.tripped(), why);
        }
    }
}
