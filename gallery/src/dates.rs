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
