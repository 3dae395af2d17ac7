//! HTTP dates for times that may be any.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The first moment whose year takes five digits.
const YEAR_10000: Duration = Duration::from_secs(253_402_300_800);

/// The time as `Sun, 06 Nov 1994 08:49:37 GMT`, if it is one that can be written so. File systems
/// hold others too.
pub(crate) fn format(time: SystemTime) -> Option<String> {
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    (since < YEAR_10000).then(|| httpdate::fmt_http_date(time))
}

/// The time as `1994-11-06T08:49:37`, in UTC.
pub(crate) fn iso(time: SystemTime) -> Option<String> {
    // `Sun, 06 Nov 1994 08:49:37 GMT`: every part has its place.
    let text = format(time)?;
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        .iter()
        .position(|month| text.get(8..11) == Some(month))?;
    Some(format!("{}-{:02}-{}T{}", text.get(12..16)?, month + 1, text.get(5..7)?, text.get(17..25)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_so_that_they_sort() {
        let time = UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(iso(time).unwrap(), "1994-11-06T08:49:37");
        assert_eq!(iso(UNIX_EPOCH - Duration::from_secs(1)), None);
    }
}
