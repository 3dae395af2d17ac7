//! When something ends, as people write it, and as it is shown to them.

use std::str::FromStr;

use serde::Deserialize;

const DAY: u64 = 24 * 3600;

/// The longest duration that is taken: longer ones are better called `never`, or left out.
const LONGEST: u64 = 100 * 366 * DAY;

/// A moment that is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum When {
    /// So many seconds from now.
    After(u64),
    /// Then, in seconds since 1970.
    At(u64),
}

/// What is no such moment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "write a duration (90m, 12h, 30d, 4w), a date (2027-01-31, to its end) or a time (2027-01-31T18:00, \
     UTC unless it ends in +01:00 or the like)"
)]
pub struct WhenError;

impl When {
    /// In seconds since 1970, if it is `now`.
    pub fn from(self, now: u64) -> u64 {
        match self {
            When::After(seconds) => now.saturating_add(seconds),
            When::At(moment) => moment,
        }
    }
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        duration(text).map(When::After).or_else(|| moment(text).map(When::At)).ok_or(WhenError)
    }
}

impl TryFrom<String> for When {
    type Error = WhenError;

    fn try_from(text: String) -> Result<Self, WhenError> {
        text.parse()
    }
}

fn duration(text: &str) -> Option<u64> {
    let unit = match text.as_bytes().last()? {
        b's' => 1,
        b'm' => 60,
        b'h' => 3600,
        b'd' => DAY,
        b'w' => 7 * DAY,
        _ => return None,
    };
    let count = digits(&text[..text.len() - 1])?;
    count.checked_mul(unit).filter(|seconds| (1..=LONGEST).contains(seconds))
}

fn moment(text: &str) -> Option<u64> {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else { return Some(midnight(text)? + DAY) };
    let (time, offset) = match rest.find(['Z', 'z', '+', '-']) {
        Some(at) => (&rest[..at], offset(&rest[at..])?),
        None => (rest, 0),
    };
    let (hour, rest) = time.split_once(':')?;
    let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
    let [hour, minute, second] = [(hour, 24), (minute, 60), (second, 60)]
        .map(|(part, below)| digits(part).filter(|&number| part.len() == 2 && number < below));
    let moment = midnight(date)? + hour? * 3600 + minute? * 60 + second?;
    moment.checked_add_signed(-offset)
}

/// In seconds.
fn offset(text: &str) -> Option<i64> {
    let sign = match text.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return (text.len() == 1).then_some(0),
    };
    let (hours, minutes) = text[1..].split_once(':').unwrap_or((&text[1..], "00"));
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let seconds = i64::try_from(hours * 3600 + minutes * 60).ok()?;
    (hours < 24 && minutes < 60).then_some(sign * seconds)
}

fn midnight(date: &str) -> Option<u64> {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let (year, month, day) = (digits(year)?, digits(month)?, digits(day)?);
    let days = days_before(year, month)? + day.checked_sub(1)?;
    // Exists only if it comes back as it was.
    (civil(days) == (year, month, day)).then_some(days * DAY)
}

fn digits(text: &str) -> Option<u64> {
    (!text.is_empty() && text.len() <= 10 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// Days from 1970 to the first of a month.
fn days_before(year: u64, month: u64) -> Option<u64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    // Years begin in March, so that the leap day comes last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 - 719_468)
}

/// Year, month and day, of days since 1970.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    (era * 400 + year, month, day)
}

/// A moment for people: `31 January 2027, 18:00 UTC`.
pub fn in_words(moment: u64) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (year, month, day) = civil(moment / DAY);
    let month = usize::try_from(month - 1).ok().and_then(|month| MONTHS.get(month)).unwrap_or(&"");
    format!("{day} {month} {year}, {:02}:{:02} UTC", moment / 3600 % 24, moment / 60 % 60)
}

/// A moment for programs, as RFC 3339 has it: `2027-01-31T18:00:00Z`.
pub fn stamp(moment: u64) -> String {
    let (year, month, day) = civil(moment / DAY);
    let (hour, minute, second) = (moment / 3600 % 24, moment / 60 % 60, moment % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_and_moments() {
        for (text, when) in [
            ("90m", When::After(5400)),
            ("12h", When::After(43_200)),
            ("30d", When::After(2_592_000)),
            ("1970-01-01", When::At(DAY)),
            ("2000-02-29T00:00", When::At(951_782_400)),
            ("2027-01-31T18:00", When::At(1_801_418_400)),
            ("2027-01-31T18:00:00Z", When::At(1_801_418_400)),
            ("2027-01-31 19:00+01:00", When::At(1_801_418_400)),
            ("2027-01-31T12:30-05:30", When::At(1_801_418_400)),
        ] {
            assert_eq!(text.parse(), Ok(when), "{text}");
        }
        for text in [
            "",
            "d",
            "0d",
            "-1d",
            "1.5h",
            "30",
            "30y",
            "99999999999d",
            "40000d",
            "2027-02-29",
            "2027-13-01",
            "2027-1-1",
            "2027-01-31T24:00",
            "2027-01-31T1:00",
            "2027-01-31T18",
            "2027-01-31T18:00+25:00",
            "2027-01-31T18:00Zx",
            "tomorrow",
            "1969-12-31",
            "27-01-31",
        ] {
            assert_eq!(text.parse::<When>(), Err(WhenError), "{text}");
        }
    }

    #[test]
    fn moments_are_shown_as_they_were_written() {
        assert_eq!(in_words(1_801_418_400), "31 January 2027, 18:00 UTC");
        assert_eq!(stamp(951_782_400), "2000-02-29T00:00:00Z");
        for days in (0..80_000).step_by(7) {
            let moment = days * DAY + 3723;
            assert_eq!(stamp(moment).parse(), Ok(When::At(moment)));
        }
    }
}
