//! How much of the relay one name may use, so that there is some left for the others.
//!
//! Requests over the rate are refused; bytes over the rate wait. Each relay of an array counts what comes in by itself:
//! a visitor is counted where its connection is, and not again where its request is forwarded to.

pub mod abuse_contact;
mod account;
pub mod address_set;
mod bucket;
pub mod deny;
pub mod pace;
pub mod rules;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use oriel_protocol::name::Name;
use prometheus_client::metrics::counter::Counter;
use tokio::time::Instant;

use self::account::{Account, Connection};
use self::pace::Pace;
use self::rules::Rules;
use crate::metrics::Metrics;

/// Accounts at which the map is first looked through for those that are not needed any more.
const FIRST_SWEEP: usize = 1_024;
/// Accounts kept for names that nobody visits now, until they are rested. With more such names than this they are
/// forgotten at once, and may use what they hold once more.
const MOST_RESTING: usize = 16_384;

/// What the names use now.
#[derive(Debug)]
pub struct FairUse {
    /// `None` if no name is limited: then nothing is counted.
    rules: Option<Rules>,
    accounts: Mutex<Accounts>,
    too_many_requests: Counter,
    too_many_connections: Counter,
    paced: Counter,
}

/// Names in use, as many as there are connections and exchanges for, and resting ones.
#[derive(Debug)]
struct Accounts {
    of: HashMap<Name, Arc<Account>>,
    sweep_at: usize,
}

/// For which name a browser connection is counted: the one that its first request is for. Over TLS that is the one of
/// the handshake, since no other is served there.
#[derive(Debug, Default)]
pub struct Tally(OnceLock<Connection>);

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The name has as many browser connections as it may.
    Connections,
    /// The name gets more requests than it may.
    Requests {
        /// Until there may be one more.
        after: Duration,
    },
}

/// A point in time, by both clocks.
#[derive(Clone, Copy, Debug)]
struct Moment {
    now: Instant,
    /// Since 1970.
    date: Duration,
}

impl FairUse {
    /// Nobody uses anything yet.
    pub fn new(rules: Rules, metrics: &Metrics) -> Self {
        Self {
            rules: Some(rules).filter(|rules| !rules.are_none()),
            accounts: Mutex::new(Accounts { of: HashMap::new(), sweep_at: FIRST_SWEEP }),
            too_many_requests: metrics.too_many_requests.clone(),
            too_many_connections: metrics.too_many_connections.clone(),
            paced: metrics.paced.clone(),
        }
    }

    /// Counts a request for a name on a connection; what comes back is the pace of its bodies, if that is limited.
    /// `claimed_at` tells when the name was claimed, in seconds since 1970, and nothing if nobody holds it: such names
    /// are not counted.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn admit(
        &self,
        name: &Name,
        tally: &Tally,
        claimed_at: impl FnOnce() -> Option<u64>,
    ) -> Result<Option<Pace>, Refused> {
        let Some(rules) = &self.rules else { return Ok(None) };
        let date = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.admit_at(Moment { now: Instant::now(), date }, rules, name, tally, claimed_at)
    }

    fn admit_at(
        &self,
        moment: Moment,
        rules: &Rules,
        name: &Name,
        tally: &Tally,
        claimed_at: impl FnOnce() -> Option<u64>,
    ) -> Result<Option<Pace>, Refused> {
        let counted = tally.0.get().map(Connection::account);
        let account = match counted.filter(|account| account.name() == name) {
            Some(account) => Arc::clone(account),
            None => match self.account(moment, rules, name, claimed_at) {
                Some(account) => account,
                None => return Ok(None),
            },
        };
        if counted.is_none() {
            let Some(connection) = account.connect() else {
                self.too_many_connections.inc();
                return Err(Refused::Connections);
            };
            // If another request of the connection was faster, this one is given back.
            let _ = tally.0.set(connection);
        }
        account.request(moment.now).map_err(|after| {
            self.too_many_requests.inc();
            Refused::Requests { after }
        })?;
        Ok(account.paces().then(|| Pace::new(account, self.paced.clone())))
    }

    fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The account of a name that is limited, opened if it has none.
    fn account(
        &self,
        Moment { now, date }: Moment,
        rules: &Rules,
        name: &Name,
        claimed_at: impl FnOnce() -> Option<u64>,
    ) -> Option<Arc<Account>> {
        if let Some(account) = self.accounts().of.get(name) {
            return Some(Arc::clone(account));
        }
        if rules.of(name).is_none() {
            return None;
        }
        let age = date.saturating_sub(Duration::from_secs(claimed_at()?));
        let mut accounts = self.accounts();
        accounts.sweep(now);
        let account = accounts.of.entry(name.clone());
        Some(Arc::clone(account.or_insert_with(|| Arc::new(Account::open(name, rules, age, now)))))
    }
}

impl Accounts {
    /// Forgets whoever is not needed, once there are twice as many as the last time.
    fn sweep(&mut self, now: Instant) {
        if self.of.len() < self.sweep_at {
            return;
        }
        // Only under this lock is an account handed out, so nobody takes it up meanwhile.
        let in_use = |account: &Arc<Account>| Arc::strong_count(account) > 1;
        let mut resting = 0;
        self.of.retain(|_, account| {
            let used = in_use(account);
            let rests = !used && !account.is_rested(now);
            resting += usize::from(rests);
            used || rests
        });
        if resting > MOST_RESTING / 2 {
            self.of.retain(|_, account| in_use(account));
        }
        self.sweep_at = (2 * self.of.len()).clamp(FIRST_SWEEP, self.of.len() + MOST_RESTING / 2);
    }
}

#[cfg(test)]
mod tests {
    use super::rules::{Allowance, Novelty, Override};
    use super::*;

    const DAY: u64 = 24 * 60 * 60;

    fn name(text: &str) -> Name {
        text.parse().unwrap()
    }

    fn fair_use(rules: Rules) -> FairUse {
        FairUse::new(rules, &Metrics::default())
    }

    fn moment() -> Moment {
        Moment { now: Instant::now(), date: Duration::from_secs(20_000 * DAY) }
    }

    impl FairUse {
        /// How many of ten requests pass for a name that was claimed so many days ago, each on a new connection.
        fn of_ten(&self, moment: Moment, text: &str, days: u64) -> usize {
            let claimed_at = moment.date.as_secs() - days * DAY;
            let rules = self.rules.as_ref().unwrap();
            let admit =
                || self.admit_at(moment, rules, &name(text), &Tally::default(), || Some(claimed_at)).is_ok();
            (0..10).filter(|_| admit()).count()
        }
    }

    #[test]
    fn each_name_is_counted_by_itself_and_new_ones_get_less() {
        let own = Override { burst: Some(6.0), ..Override::default() };
        let rules = Rules {
            usual: Allowance { requests_per_second: 4.0, burst: 4.0, ..Allowance::NONE },
            names: [(name("known"), own)].into(),
            novelty: Some(Novelty::default()),
        };
        let fair_use = fair_use(rules);
        let moment = moment();
        assert_eq!(fair_use.of_ten(moment, "old", 7), 4);
        assert_eq!(fair_use.of_ten(moment, "new", 6), 1);
        assert_eq!(fair_use.of_ten(moment, "known", 0), 6);
        assert_eq!(fair_use.of_ten(moment, "other", 7), 4);
        let later = Moment { now: moment.now + Duration::from_secs(1), ..moment };
        assert_eq!(fair_use.of_ten(later, "new", 6), 1);
        assert_eq!(fair_use.of_ten(later, "old", 7), 4);
        assert_eq!(fair_use.too_many_requests.get(), 6 + 9 + 4 + 6 + 9 + 6);
    }

    #[test]
    fn a_refusal_says_how_long_to_wait() {
        let usual = Allowance { requests_per_second: 0.5, burst: 1.0, ..Allowance::NONE };
        let fair_use = fair_use(Rules { usual, ..Rules::default() });
        let (moment, tally) = (moment(), Tally::default());
        let rules = fair_use.rules.as_ref().unwrap();
        let admit = || fair_use.admit_at(moment, rules, &name("a"), &tally, || Some(0));
        assert!(admit().unwrap().is_none());
        assert_eq!(admit().unwrap_err(), Refused::Requests { after: Duration::from_secs(2) });
    }

    #[test]
    fn a_connection_counts_from_its_first_request_to_its_end() {
        let usual = Allowance { connections: 1, ..Allowance::NONE };
        let fair_use = fair_use(Rules { usual, ..Rules::default() });
        let admit = |text: &str, tally: &Tally| fair_use.admit(&name(text), tally, || Some(0)).map(|_| ());
        let (first, second) = (Tally::default(), Tally::default());
        for _ in 0..3 {
            assert_eq!(admit("a", &first), Ok(()));
        }
        assert_eq!(admit("b", &first), Ok(()), "it counts for one name only");
        assert_eq!(admit("a", &second), Err(Refused::Connections));
        assert_eq!(admit("b", &Tally::default()), Ok(()), "another name is untouched");
        assert_eq!(fair_use.too_many_connections.get(), 1);
        drop(first);
        assert_eq!(admit("a", &second), Ok(()), "it may count once there is room");
    }

    #[test]
    fn where_nothing_is_limited_nothing_is_looked_up() {
        let fair_use = fair_use(Rules::default());
        let admitted = fair_use.admit(&name("a"), &Tally::default(), || unreachable!());
        assert!(admitted.unwrap().is_none());
        assert!(fair_use.accounts().of.is_empty());
    }

    #[test]
    fn names_that_nobody_holds_are_not_counted() {
        let usual = Allowance { requests_per_second: 1.0, burst: 1.0, ..Allowance::NONE };
        let fair_use = fair_use(Rules { usual, ..Rules::default() });
        for _ in 0..3 {
            assert!(fair_use.admit(&name("a"), &Tally::default(), || None).unwrap().is_none());
        }
        assert!(fair_use.accounts().of.is_empty());
    }

    #[test]
    fn accounts_go_when_they_are_rested_and_nobody_uses_them() {
        let usual = Allowance { requests_per_second: 1.0, burst: 1.0, ..Allowance::NONE };
        let fair_use = fair_use(Rules { usual, ..Rules::default() });
        let rules = fair_use.rules.as_ref().unwrap();
        let (start, used) = (moment(), Tally::default());
        let admit = |text: &str, moment, tally: &Tally| {
            fair_use.admit_at(moment, rules, &name(text), tally, || Some(0)).map(|_| ())
        };
        assert_eq!(admit("used", start, &used), Ok(()));
        for number in 0..FIRST_SWEEP {
            assert_eq!(admit(&format!("n{number}"), start, &Tally::default()), Ok(()));
        }
        assert_eq!(fair_use.accounts().of.len(), FIRST_SWEEP + 1, "they still have something to pay back");
        let later = Moment { now: start.now + Duration::from_secs(1), ..start };
        for number in 0..FIRST_SWEEP {
            assert_eq!(admit(&format!("m{number}"), later, &Tally::default()), Ok(()));
        }
        assert!(fair_use.accounts().of.len() <= FIRST_SWEEP + 1);
        assert!(fair_use.accounts().of.contains_key(&name("used")));
        for number in 0..3 * MOST_RESTING {
            assert_eq!(admit(&format!("l{number}"), later, &Tally::default()), Ok(()));
        }
        assert!(fair_use.accounts().of.len() <= MOST_RESTING);
    }
}
