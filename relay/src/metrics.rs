//! Counters for the operator, in the format of Prometheus.

use std::time::Duration;

use http::StatusCode;
use prometheus_client::encoding::text::{encode_eof, encode_registry};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

/// Everything that is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    /// One counter for each class of status, 1xx to 5xx, looked up once.
    by_class: [Counter; 5],
    broken: Counter,
    seconds: Histogram,
    sent: Counter,
    received: Counter,
    /// Browser connections that are open.
    pub browsers: Gauge,
    /// Uplinks that are up.
    pub uplinks: Gauge,
    /// Exchanges under way.
    pub exchanges: Gauge,
    /// Requests that wait for a peer which was lost just now.
    pub held: Gauge,
    /// Connections and handshakes refused at a limit.
    pub refused: Counter,
    /// Requests refused because their name gets too many.
    pub too_many_requests: Counter,
    /// Requests refused because their name has too many connections.
    pub too_many_connections: Counter,
    /// Body bytes that waited because their name moves too many.
    pub paced: Counter,
    /// Connections and handshakes from addresses on the deny list.
    pub denied: Counter,
    /// Links to and from other relays that are up.
    pub links: Gauge,
    /// Exchanges forwarded to other relays.
    pub forwarded: Counter,
    /// Exchanges taken in from other relays.
    pub taken_in: Counter,
}

type Labels = [(&'static str, &'static str); 1];

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("oriel_relay");
        let exchanges = Family::<Labels, Counter>::default();
        let classes = ["1xx", "2xx", "3xx", "4xx", "5xx"];
        let by_class = classes.map(|class| exchanges.get_or_create(&[("status", class)]).clone());
        registry.register("exchanges", "Exchanges ended, by status sent to the visitor", exchanges);
        let unfair = Family::<Labels, Counter>::default();
        let [too_many_requests, too_many_connections] =
            ["requests", "connections"].map(|kind| unfair.get_or_create(&[("kind", kind)]).clone());
        registry.register("fair_use_refused", "Requests refused at a limit of their name", unfair);
        let metrics = Self {
            by_class,
            broken: Counter::default(),
            seconds: Histogram::new(exponential_buckets(0.001, 4.0, 9)),
            sent: Counter::default(),
            received: Counter::default(),
            browsers: Gauge::default(),
            uplinks: Gauge::default(),
            exchanges: Gauge::default(),
            held: Gauge::default(),
            refused: Counter::default(),
            too_many_requests,
            too_many_connections,
            paced: Counter::default(),
            denied: Counter::default(),
            links: Gauge::default(),
            forwarded: Counter::default(),
            taken_in: Counter::default(),
            registry,
        };
        metrics.registered()
    }
}

impl Metrics {
    fn registered(mut self) -> Self {
        let registry = &mut self.registry;
        registry.register("broken", "Responses that ended before they were complete", self.broken.clone());
        registry.register_with_unit(
            "exchange",
            "From the request's head to the response's end",
            Unit::Seconds,
            self.seconds.clone(),
        );
        registry.register("sent_bytes", "Body bytes sent to visitors", self.sent.clone());
        registry.register("received_bytes", "Body bytes received from visitors", self.received.clone());
        registry.register("browser_connections", "Browser connections open", self.browsers.clone());
        registry.register("uplinks", "Uplinks up", self.uplinks.clone());
        registry.register("exchanges_open", "Exchanges under way", self.exchanges.clone());
        registry.register("held_requests", "Requests waiting for a peer just lost", self.held.clone());
        registry.register("refused", "Connections and handshakes refused at a limit", self.refused.clone());
        registry.register(
            "paced_bytes",
            "Body bytes that waited at a limit of their name",
            self.paced.clone(),
        );
        registry.register("denied", "Connections and handshakes from denied addresses", self.denied.clone());
        registry.register("links", "Links to and from other relays up", self.links.clone());
        registry.register("forwarded", "Exchanges forwarded to other relays", self.forwarded.clone());
        registry.register("taken_in", "Exchanges taken in from other relays", self.taken_in.clone());
        self
    }

    /// Counts an exchange that has ended.
    pub fn exchange_ended(&self, status: StatusCode, complete: bool, sent: u64, took: Duration) {
        let class = usize::from(status.as_u16() / 100).clamp(1, 5) - 1;
        self.by_class[class].inc();
        if !complete {
            self.broken.inc();
        }
        self.sent.inc_by(sent);
        self.seconds.observe(took.as_secs_f64());
    }

    /// Counts body bytes from a visitor.
    pub fn received(&self, bytes: usize) {
        self.received.inc_by(bytes as u64);
    }

    /// All of it, and what stands in `besides`, as text.
    pub fn render(&self, besides: &Registry) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = encode_registry(&mut text, &self.registry);
        let _ = encode_registry(&mut text, besides);
        let _ = encode_eof(&mut text);
        text
    }
}
