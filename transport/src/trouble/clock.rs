//! Whether this computer's clock is right, by the `Date` of a response (RFC 9110, section 6.6.1).

use std::fmt;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// A clock that is off by less is right enough: what is dated here is so by hours and days.
pub const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// A clock that is wrong, by what a relay says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skew {
    /// How far.
    pub off: Duration,
    /// Whether it is ahead of the time, else behind.
    pub ahead: bool,
    /// What time it is by the relay.
    pub relay: SystemTime,
}

/// The time at which a response says it was made.
pub fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}

/// How far `now` is from the time at the relay, if that is too far.
pub fn skew(relay: SystemTime, now: SystemTime) -> Option<Skew> {
    let (off, ahead) = match now.duration_since(relay) {
        Ok(off) => (off, true),
        Err(behind) => (behind.duration(), false),
    };
    (off > TOLERANCE).then_some(Skew { off, ahead, relay })
}

impl fmt::Display for Skew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let way = if self.ahead { "ahead" } else { "behind" };
        write!(
            f,
            "this computer's clock is {} {way}: the relay says that it is {}. Set the clock; certificates, signatures \
             and links are good for a time only",
            span(self.off),
            moment(self.relay)
        )
    }
}

/// As people read it; dates that HTTP cannot write are a mark.
pub fn moment(at: SystemTime) -> String {
    // The 10,000th year, which is as far as dates of HTTP go.
    let writable =
        at.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|since| since.as_secs() < 253_402_300_800);
    if writable { httpdate::fmt_http_date(at) } else { "?".to_owned() }
}

/// In the largest unit of which there are at least two.
fn span(of: Duration) -> String {
    let seconds = of.as_secs();
    let units = [(86400, "days"), (3600, "hours"), (60, "minutes")];
    let (length, unit) =
        units.into_iter().find(|(length, _)| seconds >= 2 * length).unwrap_or((1, "seconds"));
    format!("{} {unit}", (seconds + length / 2) / length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_minutes_either_way_are_borne() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_968_000);
        assert_eq!(skew(now + TOLERANCE, now), None);
        assert_eq!(skew(now - TOLERANCE, now), None);
        let days = Duration::from_secs(10 * 86400);
        let said = skew(now, now - days).unwrap().to_string();
        assert!(
            said.starts_with(
                "this computer's clock is 10 days behind: the relay says that it is Sun, 29 Nov"
            )
        );
        assert!(skew(now, now + days).unwrap().to_string().contains("10 days ahead"));
    }

    #[test]
    fn dates_are_those_of_http() {
        let mut headers = HeaderMap::new();
        assert_eq!(date(&headers), None);
        headers.insert(header::DATE, "Thu, 01 Jan 1970 00:00:07 GMT".parse().unwrap());
        assert_eq!(date(&headers), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(7)));
        headers.insert(header::DATE, "yesterday".parse().unwrap());
        assert_eq!(date(&headers), None);
        assert_eq!(moment(SystemTime::UNIX_EPOCH + Duration::from_secs(u64::MAX >> 2)), "?");
    }
}
