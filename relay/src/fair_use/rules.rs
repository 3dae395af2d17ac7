//! What a name may use, as the operator has set it.

use std::collections::HashMap;
use std::time::Duration;

use oriel_protocol::name::Name;

/// What one name may use, on each relay. 0 means no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Allowance {
    /// Browser connections at once.
    pub connections: u32,
    /// Requests a second, over time.
    pub requests_per_second: f64,
    /// Requests at once, after a quiet time; with a rate, at least 1.
    pub burst: f64,
    /// Bytes of bodies a second, both ways together; after a quiet time, one second's worth goes at once.
    pub bytes_per_second: f64,
}

/// What the operator says of one name; what is missing is as for every name.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Override {
    /// As [`Allowance::connections`].
    pub connections: Option<u32>,
    /// As [`Allowance::requests_per_second`].
    pub requests_per_second: Option<f64>,
    /// As [`Allowance::burst`].
    pub burst: Option<f64>,
    /// As [`Allowance::bytes_per_second`].
    pub bytes_per_second: Option<f64>,
}

/// How new names are held back, where everybody may claim one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Novelty {
    /// For how long a name is new.
    pub lasts: Duration,
    /// Which part of the requests and bytes it gets meanwhile: above 0, at most 1.
    pub factor: f64,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules {
    /// For every name.
    pub usual: Allowance,
    /// For some; the operator knows these, so they are not held back as new ones.
    pub names: HashMap<Name, Override>,
    /// For new names; `None` where the operator decides who gets one.
    pub novelty: Option<Novelty>,
}

impl Allowance {
    /// Nothing is limited: for names whose holders the operator has chosen.
    pub const NONE: Self =
        Self { connections: 0, requests_per_second: 0.0, burst: 0.0, bytes_per_second: 0.0 };

    /// For the names of strangers, under open registration:
    ///
    /// - a sixteenth of the connections that a relay takes, so that no few names shut the others out;
    /// - 100 requests a second: a page brings some dozens, so this is a few visitors each second, all day; and five
    ///   seconds' worth at once, for the page that brings hundreds;
    /// - 8 MiB a second, a fifteenth of a line of 1 Gbit/s: a film in good quality takes a tenth of it.
    pub const STRANGERS: Self = Self {
        connections: 1_024,
        requests_per_second: 100.0,
        burst: 500.0,
        bytes_per_second: 8.0 * 1024.0 * 1024.0,
    };

    /// Whether there is no limit in it.
    pub fn is_none(&self) -> bool {
        self.connections == 0 && self.requests_per_second == 0.0 && self.bytes_per_second == 0.0
    }

    /// A part of the requests and bytes.
    fn part(self, factor: f64) -> Self {
        Self {
            requests_per_second: self.requests_per_second * factor,
            burst: (self.burst * factor).max(1.0),
            bytes_per_second: self.bytes_per_second * factor,
            ..self
        }
    }
}

impl Default for Novelty {
    /// A week, in which abuse is found out about, at a quarter of what names have.
    fn default() -> Self {
        Self { lasts: Duration::from_secs(7 * 24 * 60 * 60), factor: 0.25 }
    }
}

impl Rules {
    /// Whether no name is limited.
    pub fn are_none(&self) -> bool {
        self.usual.is_none() && self.names.keys().all(|name| self.of(name).is_none())
    }

    /// What a name may use once it is no longer new.
    pub fn of(&self, name: &Name) -> Allowance {
        let Some(own) = self.names.get(name) else { return self.usual };
        Allowance {
            connections: own.connections.unwrap_or(self.usual.connections),
            requests_per_second: own.requests_per_second.unwrap_or(self.usual.requests_per_second),
            burst: own.burst.unwrap_or(self.usual.burst).max(1.0),
            bytes_per_second: own.bytes_per_second.unwrap_or(self.usual.bytes_per_second),
        }
    }

    /// What a name of this age may use while it is new, and for how much longer it is.
    pub fn of_new(&self, name: &Name, age: Duration) -> Option<(Allowance, Duration)> {
        let novelty = self.novelty.filter(|_| !self.names.contains_key(name))?;
        let left = novelty.lasts.checked_sub(age).filter(|left| !left.is_zero())?;
        Some((self.usual.part(novelty.factor), left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    fn name(text: &str) -> Name {
        text.parse().unwrap()
    }

    #[test]
    fn what_the_operator_says_of_a_name_goes_before_the_rest() {
        let own = Override { connections: Some(0), burst: Some(7.0), ..Override::default() };
        let rules = Rules {
            usual: Allowance::STRANGERS,
            names: [(name("alice"), own)].into(),
            novelty: Some(Novelty::default()),
        };
        let alice = Allowance { connections: 0, burst: 7.0, ..Allowance::STRANGERS };
        assert_eq!(rules.of(&name("alice")), alice);
        assert_eq!(rules.of(&name("bob")), Allowance::STRANGERS);
        assert_eq!(rules.of_new(&name("alice"), Duration::ZERO), None, "a name that the operator knows");
        assert!(rules.of_new(&name("bob"), Duration::ZERO).is_some());
    }

    #[test]
    fn a_new_name_gets_a_part_until_it_is_old() {
        let rules = Rules {
            usual: Allowance { burst: 2.0, ..Allowance::STRANGERS },
            novelty: Some(Novelty { lasts: 7 * DAY, factor: 0.25 }),
            ..Rules::default()
        };
        let part = Allowance {
            connections: 1_024,
            requests_per_second: 25.0,
            burst: 1.0,
            bytes_per_second: 2.0 * 1024.0 * 1024.0,
        };
        assert_eq!(rules.of_new(&name("bob"), 6 * DAY), Some((part, DAY)));
        assert_eq!(rules.of_new(&name("bob"), 7 * DAY), None);
        assert_eq!(Rules { novelty: None, ..rules }.of_new(&name("bob"), Duration::ZERO), None);
    }

    #[test]
    fn one_name_with_a_limit_is_enough_for_there_to_be_rules() {
        assert!(Rules::default().are_none());
        let own = Override { bytes_per_second: Some(1.0), ..Override::default() };
        assert!(!Rules { names: [(name("a"), own)].into(), ..Rules::default() }.are_none());
        let none = Override { burst: Some(9.0), ..Override::default() };
        assert!(Rules { names: [(name("a"), none)].into(), ..Rules::default() }.are_none());
    }
}
