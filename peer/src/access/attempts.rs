//! How often a password may be tried: each failure makes the next try wait longer, for the visitor's network and, more
//! patiently, for the site as a whole.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Networks that are remembered at once. One more takes the place of the one that tried longest ago; the count of the
/// site as a whole goes on.
const MAX_NETWORKS: usize = 4096;

/// How failures turn into waiting, in seconds.
#[derive(Debug)]
struct Rule {
    /// Failures without a wait.
    free: u32,
    /// The longest wait; it doubles with each failure until then.
    longest: u64,
    /// After so long without a try one failure is forgiven.
    forgives: u64,
}

const OF_NETWORK: Rule = Rule { free: 5, longest: 15 * 60, forgives: 15 * 60 };
const OF_SITE: Rule = Rule { free: 60, longest: 30, forgives: 20 };

/// Who tries: an IPv4 address, or the /64 of an IPv6 one. Whoever cannot be told counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(Option<IpAddr>);

impl Network {
    /// That of an address.
    pub fn of(address: Option<IpAddr>) -> Self {
        Self(address.map(|address| match address.to_canonical() {
            IpAddr::V4(v4) => IpAddr::V4(v4),
            IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
        }))
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    failures: u32,
    last: u64,
    until: u64,
}

impl Count {
    /// How long the next try has to wait. Not for ever if the clock was set back.
    fn wait(&self, rule: &Rule, now: u64) -> u64 {
        self.until.saturating_sub(now).min(rule.longest)
    }

    fn fail(&mut self, rule: &Rule, now: u64) {
        let forgiven = u32::try_from(now.saturating_sub(self.last) / rule.forgives).unwrap_or(u32::MAX);
        self.failures = self.failures.saturating_sub(forgiven).saturating_add(1);
        self.last = now;
        let over = self.failures.saturating_sub(rule.free);
        let wait = if over == 0 { 0 } else { 1u64 << (over - 1).min(20) };
        self.until = now.saturating_add(wait.min(rule.longest));
    }
}

/// Tries of one site.
#[derive(Debug, Default)]
pub struct Attempts {
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    site: Count,
    networks: HashMap<Network, Count>,
}

impl Attempts {
    /// Begins a try. It counts as a failure until [`succeeded`](Self::succeeded) says otherwise, so that many at once
    /// are many.
    ///
    /// # Errors
    /// For how many seconds this network has to wait.
    pub fn begin(&self, network: Network, now: u64) -> Result<(), u64> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let own = counts.networks.get(&network).copied().unwrap_or_default();
        let wait = own.wait(&OF_NETWORK, now).max(counts.site.wait(&OF_SITE, now));
        if wait > 0 {
            return Err(wait);
        }
        if !counts.networks.contains_key(&network) && counts.networks.len() >= MAX_NETWORKS {
            let oldest =
                counts.networks.iter().min_by_key(|(_, count)| count.last).map(|(network, _)| *network);
            oldest.and_then(|oldest| counts.networks.remove(&oldest));
        }
        counts.networks.entry(network).or_default().fail(&OF_NETWORK, now);
        counts.site.fail(&OF_SITE, now);
        Ok(())
    }

    /// A try that was begun was right.
    pub fn succeeded(&self, network: Network) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.networks.remove(&network);
        let site = &mut counts.site;
        site.failures = site.failures.saturating_sub(1);
        site.until = 0;
    }

    /// A try that was begun was not looked at.
    pub fn withdrawn(&self, network: Network) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = counts.networks.get_mut(&network) {
            own.failures = own.failures.saturating_sub(1);
        }
        counts.site.failures = counts.site.failures.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(last: u8) -> Network {
        Network::of(Some(IpAddr::from([192, 0, 2, last])))
    }

    #[test]
    fn waits_grow_and_are_forgiven() {
        let attempts = Attempts::default();
        for _ in 0..5 {
            attempts.begin(network(1), 1000).unwrap();
        }
        attempts.begin(network(1), 1000).unwrap(); // the sixth makes the next wait
        assert_eq!(attempts.begin(network(1), 1000), Err(1));
        attempts.begin(network(1), 1001).unwrap();
        assert_eq!(attempts.begin(network(1), 1001), Err(2));
        attempts.begin(network(2), 1001).unwrap();
        let mut now = 1001;
        for _ in 0..20 {
            while let Err(wait) = attempts.begin(network(1), now) {
                assert!(wait <= 900);
                now += wait;
            }
        }
        assert_eq!(attempts.begin(network(1), now), Err(900));
        assert_eq!(attempts.begin(network(1), now - 100_000), Err(900), "a clock that was set back");
        attempts.begin(network(1), now + 24 * 3600).unwrap();
        attempts.begin(network(1), now + 24 * 3600).unwrap();
        attempts.succeeded(network(1));
        for _ in 0..6 {
            attempts.begin(network(1), now + 24 * 3600).unwrap();
        }
    }

    #[test]
    fn many_networks_wait_together_and_are_bounded() {
        let attempts = Attempts::default();
        let mut now = 0;
        for last in 0..=255 {
            for third in 0..20 {
                let network = Network::of(Some(IpAddr::from([10, 0, third, last])));
                if let Err(wait) = attempts.begin(network, now) {
                    assert!((1..=30).contains(&wait));
                    now += wait;
                    attempts.begin(network, now).unwrap();
                }
            }
        }
        assert!(now > 5000, "5,120 tries of as many networks took {now} s");
        assert!(attempts.counts.lock().unwrap().networks.len() <= MAX_NETWORKS);
    }

    #[test]
    fn a_network_is_an_address_or_a_64() {
        let of = |text: &str| Network::of(text.parse().ok());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:1"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
