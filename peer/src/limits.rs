//! Every deadline and count that the peer applies, in one place.

use std::time::Duration;

/// How long, how many. Tests shorten the times.
#[derive(Clone, Debug)]
pub struct Limits {
    /// For the REQUEST on a stream that the relay has opened.
    pub first_packet: Duration,
    /// For a connection to the origin, TLS included.
    pub origin_connect: Duration,
    /// For the origin's response head, from when it took the last piece of the request: an upload may last as long as
    /// it likes, but one that the origin does not read ends so.
    pub origin_head: Duration,
    /// Between two pieces of an origin's body, or, while the request goes on, two that it takes of that.
    pub origin_idle: Duration,
    /// Without a byte in either direction, once protocols were switched.
    pub switched_idle: Duration,
    /// How long a connection to the origin is kept for the next request. Shorter than common servers keep it.
    pub pool_idle: Duration,
    /// Connections to one origin: idle ones over HTTP/1.1, all of them over HTTP/2.
    pub pool_size: usize,
    /// Between HTTP/2 pings to an origin with exchanges under way. Servers of gRPC close a connection that is pinged
    /// more often than every 5 min while they say nothing.
    pub origin_ping: Duration,
    /// For the answer to such a ping.
    pub origin_pong: Duration,
    /// For one canary.
    pub canary: Duration,
    /// Between two canaries while all is well.
    pub canary_every: Duration,
    /// Between a canary that failed and the next.
    pub canary_retry: Duration,
    /// Canaries that fail in a row before the uplink is given up.
    pub canary_failures: u32,
    /// For how long an answer of the relay is overdue before another carrier stands by. A round trip over a satellite
    /// takes less.
    pub falters: Duration,
    /// Before QUIC is tried again by an uplink that runs over TCP; doubles with each failure, up to the next one.
    pub climb_first: Duration,
    /// The longest such pause.
    pub climb_most: Duration,
    /// For what is under way when the program is asked to end.
    pub leaving: Duration,
    /// How long a relay that has never answered is tried, before `share` and `http` give up.
    pub first_answer: Duration,
    /// For a visitor's connection to a relay, TLS included.
    pub visit_connect: Duration,
    /// For the head of the response to a visitor, from when the last piece of the request went out: longer than a peer
    /// waits for its origin.
    pub visit_head: Duration,
    /// Between two verified pieces of a response that is downloaded.
    pub visit_idle: Duration,
    /// Between two verified pieces of a response that a browser gets: longer than a peer waits for its origin.
    pub open_idle: Duration,
    /// Connections of browsers at once.
    pub open_connections: usize,
    /// Times that a download is tried again without a byte having come.
    pub visit_retries: u32,
    /// For one step of a mail server.
    pub mail_step: Duration,
    /// Between the first attempt to send mail and the second; it grows from then on.
    pub mail_retry: Duration,
    /// Attempts to send mail.
    pub mail_attempts: u32,
    /// For the head of a request to the owner's page, and between two of them.
    pub owner_head: Duration,
    /// For a connection to the owner's page.
    pub owner_connection: Duration,
    /// Connections to the owner's page at once.
    pub owner_connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            first_packet: Duration::from_secs(10),
            origin_connect: Duration::from_secs(5),
            origin_head: Duration::from_secs(100),
            origin_idle: Duration::from_secs(600),
            switched_idle: Duration::from_secs(3600),
            pool_idle: Duration::from_secs(30),
            pool_size: 64,
            origin_ping: Duration::from_secs(330),
            origin_pong: Duration::from_secs(20),
            canary: Duration::from_secs(5),
            canary_every: Duration::from_secs(30),
            canary_retry: Duration::from_secs(1),
            canary_failures: 3,
            falters: Duration::from_secs(1),
            climb_first: Duration::from_secs(10),
            climb_most: Duration::from_secs(240),
            leaving: Duration::from_secs(10),
            first_answer: Duration::from_secs(15),
            visit_connect: Duration::from_secs(20),
            visit_head: Duration::from_secs(110),
            visit_idle: Duration::from_secs(100),
            open_idle: Duration::from_secs(610),
            open_connections: 256,
            visit_retries: 4,
            mail_step: Duration::from_secs(30),
            mail_retry: Duration::from_secs(5),
            mail_attempts: 5,
            owner_head: Duration::from_secs(15),
            owner_connection: Duration::from_secs(300),
            owner_connections: 32,
        }
    }
}
