//! The file's `[fair-use]`: what one name may use.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use oriel_protocol::name::Name;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::args::parse_span;
use crate::fair_use::rules::{Allowance, Novelty, Override, Rules};

/// `[fair-use]` and `[fair-use.names.NAME]`. What is missing is the default.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FileFairUse {
    connections: Option<Count>,
    requests_per_second: Option<Count>,
    burst: Option<Count>,
    bytes_per_second: Option<Count>,
    new_for: Option<Span>,
    new_factor: Option<Factor>,
    #[serde(default)]
    names: HashMap<NameKey, FileOverride>,
}

/// What the file says of one name.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FileOverride {
    connections: Option<Count>,
    requests_per_second: Option<Count>,
    burst: Option<Count>,
    bytes_per_second: Option<Count>,
}

/// How many; 0 for no limit.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Count(u32);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Span(Duration);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Factor(f64);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct NameKey(Name);

/// Seconds' worth of requests at once, where the file names a rate and no burst.
const BURST: f64 = 5.0;

impl FileFairUse {
    /// The rules, over the defaults: under `open` registration those for strangers, else none.
    pub fn rules(self, open: bool) -> Rules {
        let default = if open { Allowance::STRANGERS } else { Allowance::NONE };
        let rate = self.requests_per_second.map(Count::rate);
        let usual = Allowance {
            connections: self.connections.map_or(default.connections, |count| count.0),
            requests_per_second: rate.unwrap_or(default.requests_per_second),
            burst: burst(self.burst, rate).unwrap_or(default.burst),
            bytes_per_second: self.bytes_per_second.map_or(default.bytes_per_second, Count::rate),
        };
        let novelty = Novelty::default();
        let novelty = Novelty {
            lasts: self.new_for.map_or(novelty.lasts, |span| span.0),
            factor: self.new_factor.map_or(novelty.factor, |factor| factor.0),
        };
        let names = self.names.into_iter().map(|(name, own)| (name.0, own.into())).collect();
        Rules { usual, names, novelty: open.then_some(novelty) }
    }
}

impl From<FileOverride> for Override {
    fn from(file: FileOverride) -> Self {
        let rate = file.requests_per_second.map(Count::rate);
        Self {
            connections: file.connections.map(|count| count.0),
            requests_per_second: rate,
            burst: burst(file.burst, rate),
            bytes_per_second: file.bytes_per_second.map(Count::rate),
        }
    }
}

fn burst(given: Option<Count>, rate: Option<f64>) -> Option<f64> {
    match (given, rate) {
        (Some(given), _) => Some(given.rate().max(1.0)),
        (None, rate) => rate.map(|rate| (rate * BURST).max(1.0)),
    }
}

impl Count {
    fn rate(self) -> f64 {
        self.0.into()
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Expected;
        impl Visitor<'_> for Expected {
            type Value = Count;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number up to 4294967295, or 0 for no limit")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Count, E> {
                let fault = |_| E::invalid_value(Unexpected::Signed(number), &self);
                u32::try_from(number).map(Count).map_err(fault)
            }
        }
        deserializer.deserialize_any(Expected)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_span(&text).map(Span).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Factor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let factor = f64::deserialize(deserializer)?;
        if factor > 0.0 && factor <= 1.0 {
            return Ok(Self(factor));
        }
        let fault = format!("{factor} is no part: write a number above 0 and at most 1, such as 0.25");
        Err(D::Error::custom(fault))
    }
}

impl<'de> Deserialize<'de> for NameKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(NameKey).map_err(|error| D::Error::custom(format!("{text:?} is no name: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> FileFairUse {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn strangers_have_limits_and_those_who_were_let_in_have_none() {
        let rules = FileFairUse::default().rules(true);
        assert_eq!((rules.usual, rules.novelty), (Allowance::STRANGERS, Some(Novelty::default())));
        let rules = FileFairUse::default().rules(false);
        assert!(rules.are_none() && rules.novelty.is_none());
    }

    #[test]
    fn what_the_file_says_goes_before_the_defaults() {
        let text = "requests-per-second = 10\nbytes-per-second = 0\nnew-for = '2d'\nnew-factor = 0.5\n\
            [names.alice]\nconnections = 0\nrequests-per-second = 1000\n[names.bob]\nburst = 0";
        let rules = read(text).rules(true);
        let usual =
            Allowance { connections: 1_024, requests_per_second: 10.0, burst: 50.0, bytes_per_second: 0.0 };
        assert_eq!(rules.usual, usual);
        assert_eq!(rules.novelty, Some(Novelty { lasts: Duration::from_secs(172_800), factor: 0.5 }));
        let alice =
            Allowance { connections: 0, requests_per_second: 1_000.0, burst: 5_000.0, bytes_per_second: 0.0 };
        assert_eq!(rules.of(&"alice".parse().unwrap()), alice);
        assert_eq!(rules.of(&"bob".parse().unwrap()), Allowance { burst: 1.0, ..usual });
        assert!(read("burst = 7").rules(false).are_none(), "a burst alone limits nothing");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let number = "a whole number up to 4294967295, or 0 for no limit";
        for (text, said) in [
            ("conections = 3", "unknown field `conections`"),
            ("[names.alice]\nnew-for = '1d'", "unknown field `new-for`"),
            ("connections = -1", number),
            ("burst = 1.5", number),
            ("bytes-per-second = '1M'", number),
            ("requests-per-second = 4294967296", number),
            ("new-for = '7w'", "write a number and s, m, h or d"),
            ("new-factor = 0", "above 0 and at most 1"),
            ("new-factor = 1.5", "above 0 and at most 1"),
            ("new-factor = nan", "above 0 and at most 1"),
            ("[names.'-x']\nburst = 1", "\"-x\" is no name"),
        ] {
            let error = toml::from_str::<FileFairUse>(text).unwrap_err().to_string();
            assert!(error.contains(said), "{text}: {error}");
        }
    }
}
