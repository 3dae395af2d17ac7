//! How fast to send: CUBIC, which does not take every lost packet for a sign of congestion.
//!
//! CUBIC (RFC 9438) sends less with each loss. On a radio link or a poor line that loses one packet in twenty whatever is
//! sent, it ends at a few packets in flight. Here a loss is answered as CUBIC does, and the answer is a trial: where as
//! many packets are lost after it as before, what is lost does not depend on what is sent. Then the answer is taken back
//! (as RFC 5682 does with a timeout that was none), and losses like these change nothing for some seconds; except while
//! round trips are more than twice as long as they were, so that packets wait in a queue, or when much more is lost.
//! Everywhere else this is CUBIC, and shares a line with others as that does, however short the queue is.
//!
//! Floors, from the ground up: `losses` and `round_trip`; `trial`.

mod losses;
mod round_trip;
mod trial;

use std::any::Any;
use std::sync::Arc;
use std::time::{Duration, Instant};

use quinn::congestion::{Controller, ControllerFactory, ControllerMetrics, CubicConfig};
use quinn_proto::RttEstimator;

use self::losses::Losses;
use self::round_trip::RoundTrip;
use self::trial::{FRESH, Trial, Verdict};

/// Losses above this part of what is sent are congestion in any case.
const MUCH: f64 = 0.15;

/// Of what the line was seen to lose by itself: so many times that, and this part of what is sent besides, are still
/// its own losses. Less would be exceeded by chance.
const TIMES: f64 = 2.0;
const BESIDES: f64 = 0.02;

/// Makes a controller for each path.
#[derive(Debug, Default)]
pub(crate) struct NoiseTolerant;

/// CUBIC, and what it needs to tell congestion from noise.
struct Tolerant {
    cubic: Box<dyn Controller>,
    round_trip: RoundTrip,
    losses: Losses,
    trial: Option<Trial>,
    /// The part that is lost whatever is sent, and when that was seen.
    noise: Option<(f64, Instant)>,
}

impl ControllerFactory for NoiseTolerant {
    fn build(self: Arc<Self>, now: Instant, current_mtu: u16) -> Box<dyn Controller> {
        Box::new(Tolerant::new(Arc::new(CubicConfig::default()).build(now, current_mtu)))
    }
}

impl Tolerant {
    fn new(cubic: Box<dyn Controller>) -> Self {
        let (round_trip, losses) = (RoundTrip::default(), Losses::default());
        Self { cubic, round_trip, losses, trial: None, noise: None }
    }

    /// Whether the line loses as much by itself.
    fn is_noise(&self, now: Instant) -> bool {
        self.noise.is_some_and(|(part, seen)| {
            now.saturating_duration_since(seen) < FRESH && self.losses.part() <= part * TIMES + BESIDES
        })
    }

    /// Answers a loss, on trial.
    fn answer(&mut self, now: Instant, sent: Instant, lost: u64) {
        let before = self.cubic.clone_box();
        self.cubic.on_congestion_event(now, sent, false, lost);
        // CUBIC answers what was lost together once.
        if self.cubic.window() < before.window() {
            self.trial = Some(Trial::new(now, before, self.losses.part()));
        }
    }

    fn arrived(&mut self, now: Instant, sent: Instant, bytes: u64, round_trip: Duration) {
        self.round_trip.is(now, round_trip);
        self.losses.count(bytes, 0);
        if let Some(trial) = &mut self.trial {
            let verdict = trial.acked(now, sent, bytes, round_trip);
            self.judge(now, sent, 0, verdict);
        }
    }

    fn judge(&mut self, now: Instant, sent: Instant, lost: u64, verdict: Verdict) {
        match verdict {
            Verdict::Open => {}
            Verdict::Noise(part, before) => {
                self.trial = None;
                self.cubic = before;
                self.noise = Some((part.max(self.losses.part()), now));
            }
            Verdict::Congestion { again } => {
                self.trial = None;
                self.noise = None;
                if again {
                    self.answer(now, sent, lost);
                }
            }
        }
    }
}

impl Controller for Tolerant {
    fn on_sent(&mut self, now: Instant, bytes: u64, last_packet_number: u64) {
        self.cubic.on_sent(now, bytes, last_packet_number);
    }

    fn on_ack(&mut self, now: Instant, sent: Instant, bytes: u64, app_limited: bool, rtt: &RttEstimator) {
        self.cubic.on_ack(now, sent, bytes, app_limited, rtt);
        self.arrived(now, sent, bytes, rtt.get());
    }

    fn on_end_acks(&mut self, now: Instant, in_flight: u64, app_limited: bool, largest_acked: Option<u64>) {
        self.cubic.on_end_acks(now, in_flight, app_limited, largest_acked);
    }

    fn on_congestion_event(&mut self, now: Instant, sent: Instant, is_persistent: bool, lost: u64) {
        self.losses.count(0, lost);
        // Nothing lost, and told all the same: the network itself says so (ECN).
        if is_persistent || lost == 0 || self.round_trip.shows_a_queue() || self.losses.part() > MUCH {
            self.trial = None;
            self.cubic.on_congestion_event(now, sent, is_persistent, lost);
        } else if let Some(trial) = &mut self.trial {
            let verdict = trial.lost(now, sent, lost);
            self.judge(now, sent, lost, verdict);
        } else if !self.is_noise(now) {
            self.answer(now, sent, lost);
        }
    }

    fn on_mtu_update(&mut self, new_mtu: u16) {
        self.cubic.on_mtu_update(new_mtu);
        if let Some(trial) = &mut self.trial {
            trial.on_mtu_update(new_mtu);
        }
    }

    fn window(&self) -> u64 {
        self.cubic.window()
    }

    fn metrics(&self) -> ControllerMetrics {
        self.cubic.metrics()
    }

    fn clone_box(&self) -> Box<dyn Controller> {
        Box::new(Self {
            cubic: self.cubic.clone_box(),
            round_trip: self.round_trip,
            losses: self.losses,
            trial: self.trial.clone(),
            noise: self.noise,
        })
    }

    fn initial_window(&self) -> u64 {
        self.cubic.initial_window()
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

#[cfg(test)]
mod tests;
