//! How many files and sockets this process may have open at once (`RLIMIT_NOFILE`, getrlimit(2)).

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// What is asked for where the hard limit cannot be had: macOS grants no more, whatever it says (`OPEN_MAX`).
const MODEST: u64 = 10_240;

/// Raises the soft limit to the hard one, and returns what it is then; `u64::MAX` where there is none.
///
/// Soft limits are low for the sake of programs that use `select`, which takes no descriptor above 1023. This is none.
pub fn raise() -> u64 {
    let before = getrlimit(Resource::Nofile);
    for wanted in [before.maximum, Some(before.maximum.unwrap_or(u64::MAX).min(MODEST))] {
        let is_more = wanted.unwrap_or(u64::MAX) > before.current.unwrap_or(u64::MAX);
        let limit = Rlimit { current: wanted, maximum: before.maximum };
        if is_more && setrlimit(Resource::Nofile, limit).is_ok() {
            break;
        }
    }
    getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_soft_limit_becomes_the_hard_one() {
        let hard = getrlimit(Resource::Nofile).maximum;
        // Lower by one: other tests go on meanwhile.
        let granted = hard.unwrap_or(u64::MAX).min(MODEST);
        setrlimit(Resource::Nofile, Rlimit { current: Some(granted - 1), maximum: hard }).unwrap();
        let raised = raise();
        assert!(raised >= granted, "{raised} of {hard:?}");
        assert_eq!(raise(), raised, "and stays");
    }
}
