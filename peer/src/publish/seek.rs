//! The relays that the user named, tried in turn, and for how long.

use std::time::Duration;

use oriel_transport::backoff::Backoff;
use oriel_transport::carrier::Carrier;
use oriel_transport::connect_error::ConnectError;
use oriel_transport::resolve::RelayAddress;
use tokio::time::Instant;

use super::error::PublishError;

/// How long before patience ends the last attempt begins at the latest.
const LAST_ATTEMPT: Duration = Duration::from_secs(2);

/// The relays that the user named, tried in turn.
#[derive(Debug)]
pub(super) struct Seek {
    /// When the next may be tried.
    pub(super) not_before: Instant,
    /// Whether any relay has ever welcomed us.
    pub(super) ever: bool,
    relays: Vec<RelayAddress>,
    next: usize,
    backoff: Backoff,
    started: Instant,
    /// How long to go on though none has; `None` for ever.
    patience: Option<Duration>,
    /// What the last attempt to fail met with.
    last: Option<ConnectError>,
}

impl Seek {
    /// Beginning now.
    pub(super) fn new(relays: Vec<RelayAddress>, patience: Option<Duration>) -> Self {
        let (now, backoff) = (Instant::now(), Backoff::default());
        Self { not_before: now, ever: false, relays, next: 0, backoff, started: now, patience, last: None }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.relays.is_empty()
    }

    /// The next to try.
    pub(super) fn turn(&mut self) -> Option<RelayAddress> {
        let relay = self.relays.get(self.next % self.relays.len().max(1))?.clone();
        self.next = self.next.wrapping_add(1);
        Some(relay)
    }

    /// When patience ends, whatever is under way then; `None` if it does not.
    pub(super) fn end(&self) -> Option<Instant> {
        self.patience.filter(|_| !self.ever).map(|patience| self.started + patience)
    }

    /// That patience has ended.
    pub(super) fn in_vain(&mut self) -> PublishError {
        match self.last.take() {
            // The relay did answer: its own words say why.
            Some(ConnectError::Refused(refusal)) => PublishError::Refused(refusal),
            Some(error) => PublishError::NoRelay(error),
            None => {
                let relay = self.relays.first().map(ToString::to_string).unwrap_or_default();
                PublishError::NoRelay(ConnectError::NoAnswer { relay, carrier: Carrier::Tcp })
            }
        }
    }

    /// Whether to go on after a relay did not welcome us.
    ///
    /// # Errors
    /// Why not.
    pub(super) fn bear(&mut self, error: ConnectError) -> Result<(), PublishError> {
        match error {
            ConnectError::Refused(refusal) if !refusal.code.is_temporary() => {
                Err(PublishError::Refused(refusal))
            }
            error if error.is_untrusted() && !self.ever && self.patience.is_some() => {
                Err(PublishError::NotTrusted(error))
            }
            error => {
                self.last = Some(error);
                Ok(())
            }
        }
    }

    /// How long until the next attempt; `failed` says whether the last one did.
    pub(super) fn pause(&mut self, failed: bool, floor: Duration, chance: u32) -> Duration {
        if !failed {
            self.ever = true;
            self.backoff.reset();
        }
        let pause = self.backoff.next(chance).max(floor);
        let Some(end) = self.end() else { return pause };
        match end.saturating_duration_since(Instant::now()).saturating_sub(LAST_ATTEMPT) {
            Duration::ZERO => pause,
            left => pause.min(left),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(15);

    fn nobody() -> ConnectError {
        ConnectError::NoAnswer { relay: "relay.example:443".into(), carrier: Carrier::Quic }
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends_when_it_is_to_end_whatever_the_pauses() {
        let mut seek = Seek::new(vec!["relay.example".parse().unwrap()], Some(PATIENCE));
        let end = seek.end().unwrap();
        assert_eq!(end - Instant::now(), PATIENCE);
        for _ in 0..20 {
            assert!(seek.bear(nobody()).is_ok());
            let pause = seek.pause(true, Duration::from_secs(60), u32::MAX);
            tokio::time::advance(pause.min(end - Instant::now())).await;
            if Instant::now() == end {
                break;
            }
            assert_eq!(end - Instant::now(), LAST_ATTEMPT, "the last attempt has time left");
        }
        assert!(matches!(seek.in_vain(), PublishError::NoRelay(ConnectError::NoAnswer { carrier, .. })
            if carrier == Carrier::Quic));
        assert!(matches!(seek.in_vain(), PublishError::NoRelay(_)), "an attempt that nobody heard of again");
        seek.ever = true;
        assert!(seek.end().is_none(), "a relay that has answered is waited for");
        assert!(Seek::new(Vec::new(), None).end().is_none());
    }
}
