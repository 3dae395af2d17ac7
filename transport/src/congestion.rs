//! How fast to send: CUBIC, which does not take every lost packet for a sign of congestion.
//!
//! CUBIC (RFC 9438) sends less with each loss. On a radio link or a poor line that loses one packet in twenty whatever is
//! sent, it ends at a few packets in flight. A queue that overflows shows in two ways: round trips became longer before,
//! or a great part of what is sent is lost. Where neither is to be seen, a loss is noise: it is sent again, and nothing
//! else changes. Everywhere else this is CUBIC, and shares a line with others as that does.

use std::any::Any;
use std::sync::Arc;
use std::time::{Duration, Instant};

use quinn::congestion::{Controller, ControllerFactory, ControllerMetrics, CubicConfig};
use quinn_proto::RttEstimator;

/// Losses above this part of what is sent are congestion, however long round trips are: a line with hardly any queue
/// loses what is too much.
const MUCH: f64 = 0.15;

/// Over how many bytes sent that part is looked at: 5 % of so many packets are hardly ever 15 % by chance.
const MEMORY: f64 = 256.0 * 1400.0;

/// A smoothed round trip that is longer than the shortest one by this part of it, and by [`JITTER`], has waited in a
/// queue.
const QUEUED: f64 = 0.5;

/// What a busy host alone adds to a round trip.
const JITTER: Duration = Duration::from_millis(5);

/// For how long the shortest round trip counts, at least: routes change.
const ROUTE: Duration = Duration::from_secs(30);

/// Makes a controller for each path.
#[derive(Debug, Default)]
pub(crate) struct NoiseTolerant;

/// CUBIC, and what it needs to tell congestion from noise.
struct Tolerant {
    cubic: Box<dyn Controller>,
    round_trip: RoundTrip,
    losses: Losses,
}

/// The smoothed round trip, now and when there was least to wait for.
#[derive(Clone, Copy, Debug, Default)]
struct RoundTrip {
    now: Duration,
    /// The shortest of this period and of the one before: a single sample may be of a packet that overtook others.
    shortest: [Option<Duration>; 2],
    since: Option<Instant>,
}

/// Bytes that arrived and that were lost, of late.
#[derive(Clone, Copy, Debug, Default)]
struct Losses {
    acked: f64,
    lost: f64,
}

impl ControllerFactory for NoiseTolerant {
    fn build(self: Arc<Self>, now: Instant, current_mtu: u16) -> Box<dyn Controller> {
        let cubic = Arc::new(CubicConfig::default()).build(now, current_mtu);
        Box::new(Tolerant { cubic, round_trip: RoundTrip::default(), losses: Losses::default() })
    }
}

impl RoundTrip {
    fn is(&mut self, now: Instant, smoothed: Duration) {
        self.now = smoothed;
        if self.since.is_none_or(|since| now.saturating_duration_since(since) > ROUTE) {
            self.since = Some(now);
            self.shortest = [None, self.shortest[0]];
        }
        self.shortest[0] = Some(self.shortest[0].map_or(smoothed, |shortest| shortest.min(smoothed)));
    }

    fn shows_a_queue(&self) -> bool {
        let shortest = self.shortest.iter().flatten().min().copied().unwrap_or(self.now);
        self.now > shortest.mul_f64(1.0 + QUEUED) + JITTER
    }
}

impl Losses {
    fn count(&mut self, acked: u64, lost: u64) {
        self.acked += acked as f64;
        self.lost += lost as f64;
        // What is old counts half as often as it becomes older.
        if self.acked + self.lost > MEMORY {
            self.acked /= 2.0;
            self.lost /= 2.0;
        }
    }

    fn are_many(&self) -> bool {
        // Before so much was sent, a few say nothing.
        self.lost > MUCH * (self.acked + self.lost).max(MEMORY / 2.0)
    }
}

impl Controller for Tolerant {
    fn on_sent(&mut self, now: Instant, bytes: u64, last_packet_number: u64) {
        self.cubic.on_sent(now, bytes, last_packet_number);
    }

    fn on_ack(&mut self, now: Instant, sent: Instant, bytes: u64, app_limited: bool, rtt: &RttEstimator) {
        self.round_trip.is(now, rtt.get());
        self.losses.count(bytes, 0);
        self.cubic.on_ack(now, sent, bytes, app_limited, rtt);
    }

    fn on_end_acks(&mut self, now: Instant, in_flight: u64, app_limited: bool, largest_acked: Option<u64>) {
        self.cubic.on_end_acks(now, in_flight, app_limited, largest_acked);
    }

    fn on_congestion_event(&mut self, now: Instant, sent: Instant, is_persistent: bool, lost: u64) {
        self.losses.count(0, lost);
        // Nothing lost, and told all the same: the network itself says so (ECN).
        if is_persistent || lost == 0 || self.round_trip.shows_a_queue() || self.losses.are_many() {
            self.cubic.on_congestion_event(now, sent, is_persistent, lost);
        }
    }

    fn on_mtu_update(&mut self, new_mtu: u16) {
        self.cubic.on_mtu_update(new_mtu);
    }

    fn window(&self) -> u64 {
        self.cubic.window()
    }

    fn metrics(&self) -> ControllerMetrics {
        self.cubic.metrics()
    }

    fn clone_box(&self) -> Box<dyn Controller> {
        Box::new(Tolerant { cubic: self.cubic.clone_box(), round_trip: self.round_trip, losses: self.losses })
    }

    fn initial_window(&self) -> u64 {
        self.cubic.initial_window()
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKET: u64 = 1400;
    const SHORT: Duration = Duration::from_millis(50);

    /// Which part of its window a controller keeps after a loss, with these round trips and one packet lost of so many.
    fn kept(now: Duration, one_of: u64, ecn: bool, persistent: bool) -> f64 {
        let began = Instant::now();
        let mut controller = Tolerant {
            cubic: Arc::new(CubicConfig::default()).build(began, 1400),
            round_trip: RoundTrip::default(),
            losses: Losses::default(),
        };
        controller.round_trip.is(began, SHORT);
        controller.round_trip.is(began, now);
        for _ in 0..400 {
            controller.losses.count((one_of - 1) * PACKET, PACKET);
        }
        let before = controller.window();
        let lost = if ecn { 0 } else { PACKET };
        controller.on_congestion_event(began + SHORT, began, persistent, lost);
        controller.window() as f64 / before as f64
    }

    #[test]
    fn a_loss_is_noise_unless_a_queue_is_to_be_seen_or_much_is_lost() {
        assert_eq!(kept(SHORT, 20, false, false), 1.0);
        assert!(kept(SHORT * 2, 20, false, false) < 0.8, "round trips are longer");
        assert!(kept(SHORT, 5, false, false) < 0.8, "a fifth is lost");
        assert!(kept(SHORT, 20, true, false) < 0.8, "the network says so");
        assert!(kept(SHORT, 20, false, true) < 0.5, "nothing arrives");
    }

    #[test]
    fn a_route_that_became_longer_is_no_queue_for_ever() {
        let mut round_trip = RoundTrip::default();
        let began = Instant::now();
        round_trip.is(began, SHORT);
        round_trip.is(began, SHORT * 3);
        assert!(round_trip.shows_a_queue());
        for periods in 1..=2 {
            round_trip.is(began + (ROUTE + SHORT) * periods, SHORT * 3);
        }
        assert!(!round_trip.shows_a_queue());
    }
}
