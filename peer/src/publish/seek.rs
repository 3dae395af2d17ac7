//! The relays that the user named: which to try next, when, and whether there is hope.

use std::time::Duration;

use oriel_transport::backoff::Backoff;
use oriel_transport::carrier::Carrier;
use oriel_transport::connect_error::ConnectError;
use oriel_transport::resolve::RelayAddress;
use tokio::time::Instant;

use super::error::PublishError;

/// How long before patience ends the last attempt begins at the latest.
const LAST_ATTEMPT: Duration = Duration::from_secs(2);

/// A relay that wants pings so often has few peers, who may all come back to it at once.
const OF_FEW: Duration = Duration::from_millis(250);

/// The relays that the user named.
#[derive(Debug)]
pub(super) struct Seek {
    relays: Vec<Sought>,
    started: Instant,
    /// Whether any relay has ever welcomed us.
    ever: bool,
    /// How long to go on though none has; `None` for ever.
    patience: Option<Duration>,
    /// What the last attempt that came to nothing met with.
    last: Option<ConnectError>,
}

/// One of them.
#[derive(Debug)]
struct Sought {
    relay: RelayAddress,
    backoff: Backoff,
    not_before: Instant,
    answer: Answer,
}

/// What a relay said last.
#[derive(Debug)]
enum Answer {
    /// It was not asked, or is being asked.
    Open,
    /// It welcomed us.
    Welcome,
    /// Nothing, or that we shall come later.
    NotNow,
    /// What it will say again.
    Never(PublishError),
}

impl Seek {
    /// Of these relays, each once, beginning now.
    pub(super) fn new(relays: Vec<RelayAddress>, patience: Option<Duration>) -> Self {
        let started = Instant::now();
        let mut sought: Vec<Sought> = Vec::with_capacity(relays.len());
        for relay in relays {
            if !sought.iter().any(|other| other.relay == relay) {
                let mut backoff = Backoff::default();
                backoff.set_steady(true);
                sought.push(Sought { relay, backoff, not_before: started, answer: Answer::Open });
            }
        }
        Self { relays: sought, started, ever: false, patience, last: None }
    }

    /// How many relays these are.
    pub(super) fn len(&self) -> usize {
        self.relays.len()
    }

    /// The relay to try next and when, of those that are not `held`: the one whose time comes first. One that has refused
    /// us for good is not asked again (P-72) but for want of any other: no uplink is there (`alone`).
    pub(super) fn next(
        &self,
        alone: bool,
        held: impl Fn(&RelayAddress) -> bool,
    ) -> Option<(&RelayAddress, Instant)> {
        let open =
            self.relays.iter().filter(|sought| !held(&sought.relay) && (alone || !sought.has_refused()));
        let next = open.min_by_key(|sought| (sought.has_refused(), sought.not_before))?;
        Some((&next.relay, next.not_before))
    }

    /// Any relay has welcomed us, be it one that the user did not name.
    pub(super) fn welcomed(&mut self) {
        self.ever = true;
    }

    /// `relay` has welcomed us, and wants a ping so often: the more peers it has, the less often (P-27).
    pub(super) fn pings(&mut self, relay: &RelayAddress, every: Duration) {
        if let Some(sought) = self.sought(relay) {
            sought.backoff.set_steady(every <= OF_FEW);
        }
    }

    /// An uplink to `relay` was lost, which had `worked` or not. Returns how long it is left alone: at least `floor`.
    pub(super) fn lost(
        &mut self,
        relay: &RelayAddress,
        worked: bool,
        floor: Duration,
        random: u32,
    ) -> Duration {
        self.ever = true;
        let Some(sought) = self.sought(relay) else { return floor };
        sought.answer = Answer::Welcome;
        if worked {
            sought.backoff.reset();
        }
        sought.pause(floor, random, Duration::MAX)
    }

    /// When patience ends, whatever is under way then; `None` if it does not.
    pub(super) fn end(&self) -> Option<Instant> {
        self.patience.filter(|_| !self.ever).map(|patience| self.started + patience)
    }

    /// That patience has ended.
    pub(super) fn in_vain(&mut self) -> PublishError {
        if let Some(verdict) = self.verdict() {
            return verdict;
        }
        match self.last.take() {
            // The relay did answer: its own words say why.
            Some(ConnectError::Refused(refusal)) => PublishError::Refused(refusal),
            Some(error) => PublishError::NoRelay(error),
            None => {
                let relay = self.relays.first().map(|sought| sought.relay.to_string()).unwrap_or_default();
                PublishError::NoRelay(ConnectError::NoAnswer { relay, carrier: Carrier::Tcp })
            }
        }
    }

    /// `relay` did not welcome us. Returns how long it is left alone, at least `floor`, and whether that is news.
    ///
    /// # Errors
    /// If there is no hope: no other uplink is there (`alone`), and each of the relays has the last word.
    pub(super) fn failed(
        &mut self,
        relay: &RelayAddress,
        error: ConnectError,
        alone: bool,
        floor: Duration,
        random: u32,
    ) -> Result<(Duration, bool), PublishError> {
        let end = self.end();
        // The last attempt is made before patience ends, not a long pause later.
        let left = end.map(|end| end.saturating_duration_since(Instant::now()).saturating_sub(LAST_ATTEMPT));
        let most = left.filter(|left| !left.is_zero()).unwrap_or(Duration::MAX);
        let Some(sought) = self.sought(relay) else { return Ok((floor, true)) };
        let news = !matches!(sought.answer, Answer::NotNow | Answer::Never(_));
        let pause = sought.pause(floor, random, most);
        let fresh = end.is_some();
        match error {
            ConnectError::Refused(refusal) if !refusal.code.is_temporary() => {
                sought.answer = Answer::Never(PublishError::Refused(refusal));
            }
            error if error.is_untrusted() && fresh => {
                sought.answer = Answer::Never(PublishError::NotTrusted(error));
            }
            error => {
                sought.answer = Answer::NotNow;
                self.last = Some(error);
            }
        }
        let closed = |sought: &Sought| matches!(sought.answer, Answer::Never(_));
        let asked = |sought: &Sought| !matches!(sought.answer, Answer::Open);
        // A relay that has welcomed us before may do so again.
        if alone
            && (self.relays.iter().all(closed) || (fresh && self.relays.iter().all(asked)))
            && let Some(verdict) = self.verdict()
        {
            return Err(verdict);
        }
        Ok((pause, news))
    }

    /// The first refusal that will not change.
    fn verdict(&mut self) -> Option<PublishError> {
        self.relays.iter_mut().find_map(|sought| {
            sought.answer = match std::mem::replace(&mut sought.answer, Answer::Open) {
                Answer::Never(verdict) => return Some(verdict),
                other => other,
            };
            None
        })
    }

    fn sought(&mut self, relay: &RelayAddress) -> Option<&mut Sought> {
        self.relays.iter_mut().find(|sought| sought.relay == *relay)
    }
}

impl Sought {
    fn has_refused(&self) -> bool {
        matches!(self.answer, Answer::Never(PublishError::Refused(_)))
    }

    fn pause(&mut self, floor: Duration, random: u32, most: Duration) -> Duration {
        let pause = self.backoff.next(random).max(floor).min(most);
        self.not_before = Instant::now() + pause;
        pause
    }
}

#[cfg(test)]
mod tests {
    use oriel_protocol::control::{Refusal, RefusalCode};

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(15);

    fn relay(host: &str) -> RelayAddress {
        host.parse().unwrap()
    }

    fn seek(hosts: &[&str], patience: Option<Duration>) -> Seek {
        Seek::new(hosts.iter().copied().map(relay).collect(), patience)
    }

    fn nobody(seek: &mut Seek, host: &str) -> Result<(Duration, bool), PublishError> {
        let error = ConnectError::BrokeOff("test".into());
        seek.failed(&relay(host), error, true, Duration::ZERO, u32::MAX)
    }

    fn refused(seek: &mut Seek, host: &str, alone: bool) -> Result<(Duration, bool), PublishError> {
        let refusal = Refusal { code: RefusalCode::NameTaken, retry_after: None, message: String::new() };
        seek.failed(&relay(host), ConnectError::Refused(refusal), alone, Duration::from_secs(30), 0)
    }

    fn next(seek: &Seek, held: &str) -> Option<String> {
        seek.next(held.is_empty(), |relay| relay.host == held).map(|(relay, _)| relay.host.clone())
    }

    #[tokio::test(start_paused = true)]
    async fn the_relay_whose_time_comes_first_is_next_but_none_that_is_held() {
        let mut seek = seek(&["a", "b", "a"], Some(PATIENCE));
        assert_eq!(seek.len(), 2);
        assert_eq!(next(&seek, "").as_deref(), Some("a"), "in the user's order");
        for _ in 0..2 {
            nobody(&mut seek, "a").unwrap();
        }
        assert_eq!(next(&seek, "").as_deref(), Some("b"));
        assert_eq!(next(&seek, "b").as_deref(), Some("a"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_is_the_end_when_every_relay_has_the_last_word() {
        let mut seek = seek(&["a", "b"], None);
        assert!(refused(&mut seek, "a", true).is_ok(), "the other was not asked");
        assert!(nobody(&mut seek, "b").is_ok(), "who has patience waits for it");
        assert!(matches!(refused(&mut seek, "b", true), Err(PublishError::Refused(_))));
    }

    #[tokio::test(start_paused = true)]
    async fn without_patience_a_refusal_is_the_end_when_nobody_else_answers() {
        let mut seek = seek(&["a", "b"], Some(PATIENCE));
        assert!(refused(&mut seek, "a", true).is_ok());
        assert!(matches!(nobody(&mut seek, "b"), Err(PublishError::Refused(_))));
    }

    #[tokio::test(start_paused = true)]
    async fn a_relay_that_welcomed_us_once_is_waited_for() {
        let mut seek = seek(&["a", "b"], Some(PATIENCE));
        seek.welcomed();
        seek.lost(&relay("b"), true, Duration::ZERO, 0);
        assert!(seek.end().is_none());
        assert!(refused(&mut seek, "a", true).is_ok());
        assert!(nobody(&mut seek, "b").is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn another_uplink_outweighs_every_refusal_and_only_the_first_is_news() {
        let mut seek = seek(&["a"], Some(PATIENCE));
        assert!(matches!(refused(&mut seek, "a", false), Ok((_, true))));
        assert!(matches!(refused(&mut seek, "a", false), Ok((_, false))));
        seek.lost(&relay("a"), true, Duration::ZERO, 0);
        assert!(matches!(refused(&mut seek, "a", false), Ok((_, true))));
    }

    #[tokio::test(start_paused = true)]
    async fn p72_who_refused_for_good_is_not_asked_again_while_there_is_another() {
        let mut seek = seek(&["a", "b"], None);
        seek.welcomed();
        assert!(refused(&mut seek, "b", false).is_ok());
        tokio::time::advance(Duration::from_secs(3600)).await;
        assert_eq!(next(&seek, "a"), None, "an uplink is there");
        seek.lost(&relay("a"), true, Duration::from_secs(1), 0);
        assert_eq!(next(&seek, "").as_deref(), Some("a"), "though its time comes later");
        refused(&mut seek, "a", false).unwrap();
        assert_eq!(next(&seek, "").as_deref(), Some("b"), "none is left that has not refused");
    }

    #[tokio::test(start_paused = true)]
    async fn a_relay_that_welcomes_and_drops_is_left_alone_longer_and_longer() {
        let mut seek = seek(&["a"], None);
        let mut lost = |worked| seek.lost(&relay("a"), worked, Duration::ZERO, u32::MAX);
        assert_eq!(lost(true), Duration::ZERO);
        let pauses = [lost(false), lost(false), lost(false)];
        assert!(pauses.is_sorted_by(|a, b| a < b) && pauses[0] > Duration::ZERO, "{pauses:?}");
        assert_eq!(lost(true), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn only_a_relay_of_few_peers_is_asked_every_other_second_for_minutes() {
        let mut seek = seek(&["a"], None);
        let mut longest = |every| {
            seek.pings(&relay("a"), every);
            seek.lost(&relay("a"), true, Duration::ZERO, 0);
            (0..60).map(|_| nobody(&mut seek, "a").unwrap().0).max()
        };
        assert_eq!(longest(OF_FEW), Some(Duration::from_secs(2)));
        assert_eq!(longest(2 * OF_FEW), Some(Duration::from_secs(30)));
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends_when_it_is_to_end_whatever_the_pauses() {
        let mut seek = seek(&["a"], Some(PATIENCE));
        let end = seek.end().unwrap();
        assert_eq!(end - Instant::now(), PATIENCE);
        for _ in 0..20 {
            let error = ConnectError::BrokeOff("test".into());
            let floor = Duration::from_secs(60);
            let (pause, _) = seek.failed(&relay("a"), error, true, floor, u32::MAX).unwrap();
            tokio::time::advance(pause.min(end - Instant::now())).await;
            if Instant::now() == end {
                break;
            }
            assert_eq!(end - Instant::now(), LAST_ATTEMPT, "the last attempt has time left");
        }
        assert!(matches!(seek.in_vain(), PublishError::NoRelay(ConnectError::BrokeOff(_))));
        assert!(matches!(seek.in_vain(), PublishError::NoRelay(_)), "an attempt that nobody heard of again");
        assert!(Seek::new(Vec::new(), None).end().is_none());
    }
}
