use super::*;

const PACKET: u64 = 1400;
const ROUND: Duration = Duration::from_millis(50);

/// A controller that sends a packet each millisecond, on a line with a round trip of [`ROUND`].
struct Sender {
    controller: Tolerant,
    now: Instant,
    began: u64,
    sent: u64,
}

impl Sender {
    fn new() -> Self {
        let now = Instant::now();
        let cubic = Arc::new(CubicConfig::default()).build(now, 1400);
        let mut sender = Self { controller: Tolerant::new(cubic), now, began: 0, sent: 0 };
        sender.send(1000, 0);
        sender.began = sender.window();
        sender
    }

    fn window(&self) -> u64 {
        self.controller.window()
    }

    /// The part of its first window that is left.
    fn left(&self) -> f64 {
        self.window() as f64 / self.began as f64
    }

    /// Sends packets; each is known to have arrived a round trip later, or where one of so many is lost, to be lost
    /// a round trip after that.
    fn send(&mut self, packets: u64, one_of: u64) {
        for _ in 0..packets {
            self.now += Duration::from_millis(1);
            self.sent += 1;
            if one_of > 0 && self.sent.is_multiple_of(one_of) {
                self.lose(PACKET);
            } else {
                self.controller.arrived(self.now, self.now - ROUND, PACKET, ROUND);
            }
        }
    }

    fn lose(&mut self, bytes: u64) {
        self.controller.on_congestion_event(self.now, self.now - ROUND * 2, false, bytes);
    }
}

#[test]
fn what_is_lost_whatever_is_sent_changes_nothing_in_the_end() {
    let mut sender = Sender::new();
    sender.lose(PACKET);
    assert!(sender.left() < 0.8, "the first loss is answered");
    sender.send(2000, 20);
    assert_eq!(sender.left(), 1.0, "the answer is taken back, and no other follows");
    sender.now += FRESH;
    sender.send(100, 20);
    assert!(sender.left() < 0.8, "lines change");
    sender.send(2000, 20);
    assert_eq!(sender.left(), 1.0);
}

#[test]
fn what_is_lost_no_more_once_less_is_sent_was_congestion() {
    let mut sender = Sender::new();
    for times in 1..=3 {
        sender.lose(PACKET);
        sender.send(1000, 0);
        assert!((sender.left() - 0.7f64.powi(times)).abs() < 0.01, "as CUBIC: {}", sender.left());
    }
}

#[test]
fn a_burst_that_others_cause_is_no_noise() {
    let mut sender = Sender::new();
    sender.lose(PACKET);
    sender.send(150, 0);
    for _ in 0..10 {
        sender.lose(PACKET);
    }
    sender.send(1000, 0);
    assert!(sender.left() < 0.5, "it is answered when the trial is over: {}", sender.left());
}

#[test]
fn more_than_the_line_loses_by_itself_is_congestion() {
    let mut sender = Sender::new();
    sender.send(2000, 50);
    assert_eq!(sender.left(), 1.0);
    sender.send(300, 9);
    assert!(sender.left() < 0.8);
}

#[test]
fn round_trips_that_overtakers_hid_are_no_queue() {
    let mut sender = Sender::new();
    sender.send(2000, 20);
    // For a while nothing is measured but what came half a round trip early; then what did not, on a busy host.
    for round_trip in [ROUND / 2, ROUND + Duration::from_millis(7)] {
        sender.controller.arrived(sender.now, sender.now - ROUND, PACKET, round_trip);
    }
    sender.lose(PACKET);
    assert_eq!(sender.left(), 1.0);
}

#[test]
fn a_queue_much_loss_and_the_network_s_own_word_are_congestion_however_much_noise_there_is() {
    let noisy = || {
        let mut sender = Sender::new();
        sender.send(2000, 20);
        assert_eq!(sender.left(), 1.0);
        sender
    };
    let mut queued = noisy();
    queued.controller.arrived(queued.now, queued.now - ROUND * 3, PACKET, ROUND * 3);
    queued.lose(PACKET);
    assert!(queued.left() < 0.8, "round trips are longer");
    let mut lossy = noisy();
    lossy.send(300, 5);
    assert!(lossy.left() < 0.8, "a fifth is lost");
    let mut told = noisy();
    told.lose(0);
    assert!(told.left() < 0.8, "the network says so");
    let mut dead = noisy();
    let (now, sent) = (dead.now, dead.now - ROUND);
    dead.controller.on_congestion_event(now, sent, true, PACKET);
    assert!(dead.left() < 0.5, "nothing arrives");
}
