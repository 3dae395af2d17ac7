//! Sizes, dates and counts as people write them.

use std::time::SystemTime;

use crate::dates;

/// A number of bytes in decimal units, rounded to two or three digits.
pub(super) fn size(bytes: u64) -> String {
    const UNITS: [&str; 6] = ["kB", "MB", "GB", "TB", "PB", "EB"];

    if bytes == 1 {
        return String::from("1 byte");
    }
    if bytes < 1000 {
        return format!("{bytes} bytes");
    }
    let bytes = u128::from(bytes);
    let mut scale = 1000;
    let mut unit = 0;
    while bytes + scale / 2 >= 1000 * scale {
        scale *= 1000;
        unit += 1;
    }
    let tenths = (10 * bytes + scale / 2) / scale;
    if tenths < 100 {
        format!("{}.{} {}", tenths / 10, tenths % 10, UNITS[unit])
    } else {
        format!("{} {}", (bytes + scale / 2) / scale, UNITS[unit])
    }
}

/// The day and the time of day in UTC.
pub(super) fn date(time: SystemTime) -> Option<(String, String)> {
    // `Sun, 06 Nov 1994 08:49:37 GMT`: every part has its place.
    let text = dates::format(time)?;
    let day = text.get(5..16)?.trim_start_matches('0');
    Some((day.to_owned(), text.get(17..22)?.to_owned()))
}

/// `12 pictures`; nothing if there are none.
pub(super) fn count(number: usize, thing: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {thing}")),
        _ => Some(format!("{number} {thing}s")),
    }
}

/// `2024-05-01T10:00:00` as `1 May 2024, 10:00`.
pub(super) fn moment(time: &str) -> Option<String> {
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

    let month = MONTHS.get(time.get(5..7)?.parse::<usize>().ok()?.checked_sub(1)?)?;
    let day: u8 = time.get(8..10)?.parse().ok()?;
    Some(format!("{day} {month} {}, {}", time.get(..4)?, time.get(11..16)?))
}

/// Milliseconds as `1:02:03` or `0:07`.
pub(super) fn duration(milliseconds: u64) -> String {
    let seconds = milliseconds.saturating_add(500) / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn sizes_are_rounded_to_few_digits() {
        let expected = [
            (0, "0 bytes"),
            (1, "1 byte"),
            (999, "999 bytes"),
            (1000, "1.0 kB"),
            (1234, "1.2 kB"),
            (9949, "9.9 kB"),
            (9950, "10 kB"),
            (123_456, "123 kB"),
            (999_499, "999 kB"),
            (1_000_000, "1.0 MB"),
            (5_250_000_000, "5.3 GB"),
            (u64::MAX, "18 EB"),
        ];
        for (bytes, words) in expected {
            assert_eq!(size(bytes), words, "{bytes}");
        }
        assert_eq!(size(999_999), "1.0 MB");
    }

    #[test]
    fn dates_are_split_and_odd_ones_left_out() {
        let time = UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(date(time), Some((String::from("6 Nov 1994"), String::from("08:49"))));
        assert_eq!(date(UNIX_EPOCH - Duration::from_secs(1)), None);
        assert_eq!(date(UNIX_EPOCH + Duration::from_secs(253_402_300_800)), None);
    }

    #[test]
    fn counts_leave_out_what_there_is_none_of() {
        assert_eq!(count(0, "file"), None);
        assert_eq!(count(1, "folder").as_deref(), Some("1 folder"));
        assert_eq!(count(12, "file").as_deref(), Some("12 files"));
    }

    #[test]
    fn moments_are_written_out_and_odd_ones_left_out() {
        assert_eq!(moment("2024-05-01T09:07:10").as_deref(), Some("1 May 2024, 09:07"));
        for odd in ["", "2024", "2024-13-01T10:00:00", "2024-00-01T10:00:00", "2024-05-0äT10:00:00"] {
            assert_eq!(moment(odd), None, "{odd}");
        }
    }

    #[test]
    fn durations_are_those_of_players() {
        assert_eq!(duration(0), "0:00");
        assert_eq!(duration(7_400), "0:07");
        assert_eq!(duration(3_723_000), "1:02:03");
        assert_eq!(duration(u64::MAX - 500).split(':').count(), 3);
    }
}
