//! HTTP/3 (RFC 9114): one connection, its requests, and when it ends.

mod respond;

use std::sync::Arc;

use oriel_http3::code::Code;
use oriel_http3::connection::{Connection, Incoming};
use tokio::task::JoinSet;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at, sleep_until};
use tokio_util::sync::CancellationToken;

use self::respond::Ended;
use super::budget::{Budget, TAKEN_BACK};
use crate::front::{Front, Visitor};

/// What a visitor may have in flight to the relay in all, in bytes; one stream has a quarter of it.
const RECEIVE_WINDOW: u32 = 4 * 1024 * 1024;
/// What the relay keeps of responses that a visitor has not acknowledged, in bytes.
const SEND_WINDOW: u64 = 2 * 1024 * 1024;
/// Pings between two looks at a connection: a browser sends one or two.
const PINGS: u64 = 3_000;

/// Turns a browser away.
pub(super) fn refuse(connection: &quinn::Connection) {
    connection.close((Code::RequestRejected as u32).into(), b"");
}

/// Serves one connection until it ends.
pub(super) async fn serve(
    front: Arc<Front>,
    visitor: Visitor,
    quic: quinn::Connection,
    drain: CancellationToken,
) {
    quic.set_max_concurrent_bi_streams(front.limits.max_streams.into());
    quic.set_receive_window(RECEIVE_WINDOW.into());
    quic.set_send_window(SEND_WINDOW);
    let Ok(connection) = Connection::new(quic, front.limits.max_header_list).await else { return };
    // Boxed, so that what only the start needs is given back.
    Box::pin(Server::new(front, visitor, connection).run(drain)).await;
}

struct Server {
    front: Arc<Front>,
    visitor: Arc<Visitor>,
    connection: Connection,
    /// One task for each request; they end with the connection.
    streams: JoinSet<Ended>,
    taken_back: Budget,
    ticks: Interval,
    pings: u64,
    /// Since when there is no request.
    idle_since: Instant,
}

impl Server {
    fn new(front: Arc<Front>, visitor: Visitor, connection: Connection) -> Self {
        let every = front.limits.browser_ping;
        let mut ticks = interval_at(Instant::now() + every, every);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            front,
            visitor: Arc::new(visitor),
            connection,
            streams: JoinSet::new(),
            taken_back: Budget::full(&TAKEN_BACK),
            ticks,
            pings: 0,
            idle_since: Instant::now(),
        }
    }

    async fn run(mut self, drain: CancellationToken) {
        let mut parting = false;
        loop {
            let last = self.idle_since + self.front.limits.drain_idle;
            tokio::select! {
                biased;
                incoming = self.connection.accept() => match incoming {
                    Some(incoming) => self.begin(incoming),
                    None => return,
                },
                Some(ended) = self.streams.join_next() => {
                    if matches!(ended, Ok(Ended::TakenBack)) && self.taken_back.take(&TAKEN_BACK).is_err() {
                        return self.shut_out();
                    }
                    self.idle_since = Instant::now();
                }
                // What is on its way already is still taken (RFC 9114, section 5.2).
                () = drain.cancelled(), if !parting => {
                    parting = true;
                    self.idle_since = Instant::now();
                    self.connection.announce_end().await;
                }
                () = sleep_until(last), if parting && self.streams.is_empty() => break,
                _ = self.ticks.tick() => {
                    let pings = self.connection.pings();
                    if pings - std::mem::replace(&mut self.pings, pings) > PINGS {
                        return self.shut_out();
                    }
                    if !self.streams.is_empty() {
                        self.connection.keep_alive().await;
                    } else if self.idle_since.elapsed() >= self.front.limits.browser_idle {
                        break;
                    }
                }
            }
        }
        self.connection.go_away().await;
        // Each of them ends when the visitor has all of its response.
        while !self.streams.is_empty() {
            tokio::select! {
                biased;
                incoming = self.connection.accept() => if incoming.is_none() { return },
                _ = self.streams.join_next() => {}
            }
        }
        self.connection.close(Code::NoError);
    }

    fn begin(&mut self, incoming: Incoming) {
        let (front, visitor) = (Arc::clone(&self.front), Arc::clone(&self.visitor));
        self.streams.spawn(respond::respond(front, visitor, incoming));
    }

    fn shut_out(&self) {
        self.front.metrics.refused.inc();
        tracing::debug!(address = %self.visitor.address, "a visitor takes too much back, or sends too much that carries nothing");
        self.connection.close(Code::ExcessiveLoad);
    }
}
