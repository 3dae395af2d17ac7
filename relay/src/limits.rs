//! Every deadline and count that the relay applies, in one place.

use std::time::Duration;

/// How long, how many. Tests shorten the times; nothing else reads a literal duration.
#[derive(Clone, Debug)]
pub struct Limits {
    /// For a browser's TLS handshake.
    pub tls_handshake: Duration,
    /// Between two requests of a browser.
    pub browser_idle: Duration,
    /// For a head, from its first byte to its last.
    pub head: Duration,
    /// Between HTTP/2 pings to a quiet browser, and for its answer to one.
    pub browser_ping: Duration,
    /// For a stream on the uplink, when the peer has as many exchanges as it takes.
    pub open_stream: Duration,
    /// From the end of the request's head to the response's head. Longer than a peer's own deadline for its
    /// origin, which comes with a better explanation.
    pub response_head: Duration,
    /// Between two pieces of a response body.
    pub response_idle: Duration,
    /// For a visitor to send the next piece of a body.
    pub request_idle: Duration,
    /// For a visitor to take the next piece of a body: a paused video may wait so long.
    pub visitor_stall: Duration,
    /// For an origin to take the next piece of a request's body.
    pub upload_stall: Duration,
    /// For the next byte, either way, after a switch of protocols.
    pub tunnel_idle: Duration,
    /// How long new requests wait for a name whose uplink was lost just now.
    pub hold: Duration,
    /// How long ago "just now" may be.
    pub recently_lost: Duration,
    /// Requests that may wait so at once; further ones are told at once that the peer is offline.
    pub max_held: usize,
    /// Without a ping for so long, an uplink is given up.
    pub peer_dead: Duration,
    /// The peer's interval between pings while there are few peers.
    pub ping_least: Duration,
    /// And the longest that many peers stretch it to.
    pub ping_most: Duration,
    /// How long a draining relay waits for exchanges to end.
    pub drain: Duration,
    /// And for a visitor's next request on a connection where none is under way: one may be on its way already.
    pub drain_idle: Duration,
    /// Browser connections at once.
    pub max_connections: usize,
    /// Browser connections at once from one address, or one /64 of IPv6.
    pub max_connections_each: usize,
    /// Exchanges at once from one address, or one /64 of IPv6: fewer than an uplink takes.
    pub max_exchanges_each: usize,
    /// Uplink handshakes at once.
    pub max_handshakes: usize,
    /// HTTP/2 streams at once on one browser connection.
    pub max_streams: u32,
    /// Bytes of a request's header fields.
    pub max_header_list: usize,
    /// Names that one identity may hold.
    pub max_names: usize,
    /// New names that one address, or one /64 of IPv6, may claim in `new_names_every`, where registration is open.
    pub new_names_each: u32,
    /// See `new_names_each`.
    pub new_names_every: Duration,
    /// Between two looks at a file that may change while the relay runs.
    pub reload: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            tls_handshake: Duration::from_secs(10),
            browser_idle: Duration::from_secs(60),
            head: Duration::from_secs(10),
            browser_ping: Duration::from_secs(20),
            open_stream: Duration::from_secs(10),
            response_head: Duration::from_secs(120),
            response_idle: Duration::from_secs(600),
            request_idle: Duration::from_secs(60),
            visitor_stall: Duration::from_secs(300),
            upload_stall: Duration::from_secs(300),
            tunnel_idle: Duration::from_secs(3600),
            hold: Duration::from_secs(2),
            recently_lost: Duration::from_secs(10),
            max_held: 1_000,
            peer_dead: Duration::from_secs(5),
            ping_least: Duration::from_millis(250),
            ping_most: Duration::from_secs(2),
            drain: Duration::from_secs(30),
            drain_idle: Duration::from_secs(2),
            max_connections: 16_384,
            max_connections_each: 12_288,
            max_exchanges_each: 8_192,
            max_handshakes: 1_024,
            max_streams: 100,
            max_header_list: 32 * 1024,
            max_names: 64,
            new_names_each: 10,
            new_names_every: Duration::from_secs(3600),
            reload: Duration::from_secs(10),
        }
    }
}

impl Limits {
    /// The ping interval that keeps the load of pings flat: 250 ms up to 100 peers, 2 s from 800 on.
    pub fn ping_every(&self, peers: usize) -> Duration {
        let stretched = self.ping_least / 100 * u32::try_from(peers).unwrap_or(u32::MAX).min(100_000);
        stretched.clamp(self.ping_least, self.ping_most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p27_ping_interval_grows_with_the_number_of_peers() {
        let limits = Limits::default();
        assert_eq!(limits.ping_every(0), Duration::from_millis(250));
        assert_eq!(limits.ping_every(100), Duration::from_millis(250));
        assert_eq!(limits.ping_every(400), Duration::from_secs(1));
        assert_eq!(limits.ping_every(1_000), Duration::from_secs(2));
        assert_eq!(limits.ping_every(usize::MAX), Duration::from_secs(2));
    }
}
