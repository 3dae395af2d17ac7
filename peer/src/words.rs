//! Sizes, counts, moments and spans of time as people write them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The first second of the year 10000, which dates of HTTP do not reach.
const TOO_LATE: u64 = 253_402_300_800;

/// Seconds since 1970; 0 for what was before.
pub fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Now, in seconds since 1970.
pub fn now() -> u64 {
    seconds(SystemTime::now())
}

/// A number of bytes in decimal units.
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 6] = ["kB", "MB", "GB", "TB", "PB", "EB"];
    if bytes < 1000 {
        return count(bytes, "byte");
    }
    let bytes = u128::from(bytes);
    let (mut scale, mut unit) = (1000, 0);
    while bytes + scale / 2 >= 1000 * scale && unit + 1 < UNITS.len() {
        (scale, unit) = (scale * 1000, unit + 1);
    }
    let tenths = (10 * bytes + scale / 2) / scale;
    if tenths < 100 {
        format!("{}.{} {}", tenths / 10, tenths % 10, UNITS[unit])
    } else {
        format!("{} {}", (bytes + scale / 2) / scale, UNITS[unit])
    }
}

/// `1 picture`, `2 pictures`.
pub fn count(number: u64, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}

/// `29 Nov 2026, 16:00 (UTC)`, of seconds since 1970.
pub fn moment(at: u64) -> String {
    if at >= TOO_LATE {
        return "?".to_owned();
    }
    // `Sun, 29 Nov 2026 16:00:00 GMT`: every part has its place.
    let whole = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(at));
    let (day, time) = (whole.get(5..16).unwrap_or_default(), whole.get(17..22).unwrap_or_default());
    format!("{}, {time} (UTC)", day.trim_start_matches('0'))
}

/// A span in the largest unit of which there are at least two, `45 seconds` to `30 days`; what is over is left out.
pub fn span(seconds: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(86400, "day"), (3600, "hour"), (60, "minute")];
    let fits = |(length, _): &(u64, &str)| seconds >= 2 * length;
    let (length, unit) = UNITS.into_iter().find(fits).unwrap_or((1, "second"));
    count(seconds / length, unit)
}

/// One line without anything that could end it or turn the direction of what follows, cut to `most` characters.
pub fn line(text: &str, most: usize) -> String {
    let hidden =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| if c.is_control() || hidden(c) { ' ' } else { c };
    let words: String = text.chars().map(shown).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(most) {
        None => words,
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let shown = [0, 1, 999, 1000, 1_250, 9_960, 999_600, 12_345_678, u64::MAX].map(size);
        assert_eq!(
            shown,
            ["0 bytes", "1 byte", "999 bytes", "1.0 kB", "1.3 kB", "10 kB", "1.0 MB", "12 MB", "18 EB"]
        );
    }

    #[test]
    fn moments_and_spans() {
        assert_eq!(moment(1_795_968_000), "29 Nov 2026, 16:00 (UTC)");
        assert_eq!(moment(0), "1 Jan 1970, 00:00 (UTC)");
        assert_eq!(moment(u64::MAX), "?");
        let shown = [1, 45, 119, 120, 7199, 7200, 30 * 86400].map(span);
        assert_eq!(
            shown,
            ["1 second", "45 seconds", "119 seconds", "2 minutes", "119 minutes", "2 hours", "30 days"]
        );
    }

    #[test]
    fn lines_hold_nothing_that_ends_them() {
        assert_eq!(line("a\r\nBcc: x@y.z", 80), "a Bcc: x@y.z");
        assert_eq!(line("\u{202e}gpj.exe\u{0} ", 80), "gpj.exe");
        assert_eq!(line("Sömmer 2026", 6), "Sömmer…");
    }
}
