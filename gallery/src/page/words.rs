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

/// How many folders and files there are.
pub(super) fn summary(folders: usize, files: usize) -> String {
    let counts = [count(folders, "folder"), count(files, "file")];
    counts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn count(number: usize, thing: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {thing}")),
        _ => Some(format!("{number} {thing}s")),
    }
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
    fn summaries_leave_out_what_there_is_none_of() {
        assert_eq!(summary(0, 0), "");
        assert_eq!(summary(1, 0), "1 folder");
        assert_eq!(summary(2, 1), "2 folders, 1 file");
        assert_eq!(summary(0, 12), "12 files");
    }
}
