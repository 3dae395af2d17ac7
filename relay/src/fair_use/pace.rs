//! The bytes of one exchange's body, in step with those of all the others of its name.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use prometheus_client::metrics::counter::Counter;
use tokio::time::{Instant, Sleep, sleep_until};

use super::account::Account;

/// The most that one exchange asks for at a time. Exchanges of a name take turns, so this is by how much one that has
/// much to send can be ahead of one that has little.
pub const TURN: usize = 16 * 1024;

/// How long an exchange stands in line for its turn at most: as long as a visitor may pause.
const LONGEST: Duration = Duration::from_secs(300);

/// One direction of one exchange of a name whose bytes are limited.
#[derive(Debug)]
pub struct Pace {
    account: Arc<Account>,
    /// Bytes that had to wait.
    paced: Counter,
    /// Until its turn has come.
    turn: Option<Pin<Box<Sleep>>>,
}

impl Pace {
    pub(super) fn new(account: Arc<Account>, paced: Counter) -> Self {
        Self { account, paced, turn: None }
    }

    /// For the other direction of the same exchange.
    pub fn other_way(&self) -> Self {
        Self::new(Arc::clone(&self.account), self.paced.clone())
    }

    /// Stands in line with so many bytes, at most [`TURN`] in fairness; [`poll_turn`](Self::poll_turn) says when they
    /// may go on. Whoever is dropped in line has had its turn: its bytes came from the uplink or the visitor already.
    ///
    /// # Errors
    /// [`io::ErrorKind::TimedOut`] if the line is too long.
    pub fn ask(&mut self, bytes: usize) -> io::Result<()> {
        let now = Instant::now();
        let at = self.account.reserve(bytes, now, LONGEST).ok_or(io::ErrorKind::TimedOut)?;
        if at > now {
            self.paced.inc_by(bytes as u64);
            match &mut self.turn {
                Some(turn) => turn.as_mut().reset(at),
                None => self.turn = Some(Box::pin(sleep_until(at))),
            }
        }
        Ok(())
    }

    /// Ready once what was asked for may go on.
    pub fn poll_turn(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        match &mut self.turn {
            // It stays ready until the next one is asked for.
            Some(turn) if !turn.is_elapsed() => turn.as_mut().poll(cx),
            _ => Poll::Ready(()),
        }
    }

    /// Waits until so many bytes may go on.
    ///
    /// # Errors
    /// As [`ask`](Self::ask).
    pub async fn pass(&mut self, bytes: usize) -> io::Result<()> {
        self.ask(bytes)?;
        poll_fn(|cx| self.poll_turn(cx)).await;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fair_use::rules::{Allowance, Rules};

    const RATE: usize = 1024 * 1024;

    fn account(now: Instant) -> Arc<Account> {
        let usual = Allowance { bytes_per_second: RATE as f64, ..Allowance::NONE };
        let rules = Rules { usual, ..Rules::default() };
        Arc::new(Account::open(&"bob".parse().unwrap(), &rules, Duration::ZERO, now))
    }

    /// On a clock of its own, which goes on to whoever's turn it is.
    #[test]
    fn exchanges_of_a_name_share_its_rate_evenly() {
        let start = Instant::now();
        let account = account(start);
        let mut turns = [start; 4];
        let mut bytes = [0; 4];
        loop {
            let (next, now) = turns.into_iter().enumerate().min_by_key(|(_, turn)| *turn).unwrap();
            if now >= start + Duration::from_secs(3) {
                break;
            }
            // One of them sends a little now and then, the others all they can.
            let piece = if next == 0 { 1_000 } else { TURN };
            turns[next] = account.reserve(piece, now, LONGEST).unwrap();
            bytes[next] += piece;
        }
        let [little, much @ ..] = bytes;
        // What the bucket holds, three seconds, and the turns that are still waited for.
        let all = little + much.iter().sum::<usize>();
        assert!((4 * RATE..=4 * RATE + 4 * TURN).contains(&all), "{bytes:?}");
        let most = much.iter().max().unwrap();
        assert!(much.iter().all(|bytes| most - bytes <= TURN), "{bytes:?}");
        assert!(little / 1_000 >= most / TURN - 1, "it has as many turns as the others: {bytes:?}");
    }

    #[test]
    fn a_line_has_an_end() {
        let now = Instant::now();
        let account = account(now);
        assert_eq!(account.reserve(RATE * 301, now, LONGEST), Some(now + LONGEST));
        assert_eq!(account.reserve(1, now, LONGEST), None);
        let later = now + Duration::from_secs(1);
        assert!(account.reserve(1, later, LONGEST).is_some());
    }

    #[tokio::test]
    async fn nobody_waits_while_the_bucket_holds_enough_and_then_everybody_does() {
        let start = Instant::now();
        let mut pace = Pace::new(account(start), Counter::default());
        pace.ask(RATE).unwrap();
        assert!(pace.turn.is_none() && pace.paced.get() == 0);
        let mut other = pace.other_way();
        other.pass(RATE / 16).await.unwrap();
        assert!(start.elapsed() >= Duration::from_millis(62), "{:?}", start.elapsed());
        assert_eq!(pace.paced.get(), (RATE / 16) as u64);
    }
}
