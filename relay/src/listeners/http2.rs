//! HTTP/2 (RFC 9113): one connection, its streams, and when it ends.

mod body;
mod guard;
mod respond;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use h2::server::{Builder, Connection, SendResponse};
use h2::{Ping, PingPong, Reason, RecvStream};
use http::Request;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::JoinSet;
use tokio::time::{Instant, Interval, MissedTickBehavior, Sleep, interval_at, sleep, timeout};
use tokio_util::sync::CancellationToken;

use self::guard::{Guarded, Watch, guarded};
use self::respond::Ended;
use super::budget::{Budget, TAKEN_BACK};
use crate::front::{Front, Visitor};

/// Windows for request bodies: one stream, and the whole connection at four times that.
const STREAM_WINDOW: u32 = 1024 * 1024;
/// Response bytes that one stream may have waiting to be written.
const SEND_BUFFER: usize = 128 * 1024;
/// Streams that a visitor may make the relay reset, by what it does wrong on them, before the connection is closed.
const FAULTY_STREAMS: usize = 256;
/// Streams reset by a visitor that the relay has not looked at yet.
const RESET_UNSEEN: usize = 64;
/// How much larger than the limit a head may be and still be answered by the relay's own page.
const HEAD_MARGIN: usize = 32 * 1024;

/// What a connection waits for.
#[allow(clippy::large_enum_variant)] // it lives for one step
enum Event {
    Request(Request<RecvStream>, SendResponse<Bytes>),
    Close(Reason),
    Tick,
    Pong,
    Drain,
    Ended(Option<h2::Error>),
}

/// Serves one connection until it ends.
pub(super) async fn serve<T>(front: Arc<Front>, visitor: Visitor, io: T, drain: CancellationToken)
where
    T: AsyncRead + AsyncWrite + Unpin,
{
    let (io, watch) = guarded(io, front.limits.head);
    let limits = Arc::clone(&front.limits);
    let mut builder = Builder::new();
    builder
        .initial_window_size(STREAM_WINDOW)
        .initial_connection_window_size(4 * STREAM_WINDOW)
        .max_send_buffer_size(SEND_BUFFER)
        .max_concurrent_streams(limits.max_streams)
        .max_header_list_size(u32::try_from(limits.max_header_list + HEAD_MARGIN).unwrap_or(u32::MAX))
        .max_local_error_reset_streams(Some(FAULTY_STREAMS))
        .max_pending_accept_reset_streams(RESET_UNSEEN)
        .enable_connect_protocol();
    // Boxed, so that what only the handshake needs is given back when it is over.
    let handshake = Box::pin(timeout(limits.head, builder.handshake(io)));
    let Ok(Ok(connection)) = handshake.await else { return };
    Box::pin(Server::new(front, visitor, connection, watch).run(drain)).await;
}

struct Server<T> {
    front: Arc<Front>,
    visitor: Arc<Visitor>,
    connection: Connection<Guarded<T>, Bytes>,
    watch: Arc<Watch>,
    /// One task for each request; they end with the connection.
    streams: JoinSet<Ended>,
    taken_back: Budget,
    ping: Option<PingPong>,
    unanswered: bool,
    ticks: Interval,
    /// Since when there is no request.
    idle_since: Instant,
    /// Whether there has been a request.
    begun: bool,
    /// Runs while the relay drains and the first request has not come.
    parting: Option<Pin<Box<Sleep>>>,
    /// Since when it is being closed, which takes the visitor's help.
    draining: Option<Instant>,
}

impl<T> Server<T>
where
    T: AsyncRead + AsyncWrite + Unpin,
{
    fn new(
        front: Arc<Front>,
        visitor: Visitor,
        mut connection: Connection<Guarded<T>, Bytes>,
        watch: Arc<Watch>,
    ) -> Self {
        let every = front.limits.browser_ping;
        let mut ticks = interval_at(Instant::now() + every, every);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            ping: connection.ping_pong(),
            front,
            visitor: Arc::new(visitor),
            connection,
            watch,
            streams: JoinSet::new(),
            taken_back: Budget::full(&TAKEN_BACK),
            unanswered: false,
            ticks,
            idle_since: Instant::now(),
            begun: false,
            parting: None,
            draining: None,
        }
    }

    async fn run(mut self, drain: CancellationToken) {
        let mut drained = pin!(drain.cancelled());
        loop {
            let event = poll_fn(|cx| {
                if let Poll::Ready(event) = self.poll_event(cx) {
                    return Poll::Ready(event);
                }
                if self.draining.is_some() {
                    return Poll::Pending;
                }
                if self.parting.is_none() {
                    ready!(drained.as_mut().poll(cx));
                }
                // Whoever has just come must be able to ask for something: its first request is on its way.
                let idle = self.front.limits.drain_idle;
                let parting = self.parting.get_or_insert_with(|| Box::pin(sleep(idle)));
                if !self.begun {
                    ready!(parting.as_mut().poll(cx));
                }
                Poll::Ready(Event::Drain)
            });
            match event.await {
                Event::Request(request, reply) => {
                    self.begun = true;
                    let (front, visitor) = (Arc::clone(&self.front), Arc::clone(&self.visitor));
                    self.streams.spawn(respond::respond(front, visitor, request, reply));
                }
                Event::Close(reason) => {
                    if reason == Reason::ENHANCE_YOUR_CALM {
                        self.front.metrics.refused.inc();
                    }
                    tracing::debug!(address = %self.visitor.address, %reason, "a visitor's connection is closed");
                    self.connection.abrupt_shutdown(reason);
                    let closed = poll_fn(|cx| self.connection.poll_closed(cx));
                    let _ = timeout(self.front.limits.head, closed).await;
                    return;
                }
                Event::Tick if self.tick() => return,
                Event::Tick => {}
                Event::Pong => self.unanswered = false,
                Event::Drain => self.drain(),
                Event::Ended(error) => {
                    if let Some(error) = error {
                        tracing::debug!(%error, "a browser connection ended early");
                    }
                    return;
                }
            }
        }
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Event> {
        match self.connection.poll_accept(cx) {
            Poll::Ready(Some(Ok((request, reply)))) => return Poll::Ready(Event::Request(request, reply)),
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Event::Ended(Some(error))),
            Poll::Ready(None) => return Poll::Ready(Event::Ended(None)),
            Poll::Pending => {}
        }
        if let Some(reason) = self.watch.tripped() {
            return Poll::Ready(Event::Close(reason));
        }
        while let Poll::Ready(Some(ended)) = self.streams.poll_join_next(cx) {
            if matches!(ended, Ok(Ended::TakenBack)) && self.taken_back.take(&TAKEN_BACK).is_err() {
                return Poll::Ready(Event::Close(Reason::ENHANCE_YOUR_CALM));
            }
            if self.streams.is_empty() {
                self.idle_since = Instant::now();
            }
        }
        if self.unanswered
            && let Some(ping) = &mut self.ping
            && ping.poll_pong(cx).is_ready()
        {
            return Poll::Ready(Event::Pong);
        }
        self.ticks.poll_tick(cx).map(|_| Event::Tick)
    }

    fn drain(&mut self) {
        self.draining = Some(Instant::now());
        self.connection.graceful_shutdown();
    }

    /// Looks after a quiet connection; true if nobody is at its other end any more.
    fn tick(&mut self) -> bool {
        let quiet = !self.watch.has_read();
        if quiet && self.unanswered {
            return true;
        }
        if self.streams.is_empty() {
            match self.draining {
                // The library waits for the visitor's word before it closes.
                Some(since) if quiet && since.elapsed() >= self.front.limits.head => return true,
                None if self.idle_since.elapsed() >= self.front.limits.browser_idle => self.drain(),
                _ => {}
            }
        } else if quiet && let Some(ping) = &mut self.ping {
            self.unanswered = ping.send_ping(Ping::opaque()).is_ok();
            if self.unanswered {
                self.watch.has_pinged();
            }
        }
        false
    }
}
