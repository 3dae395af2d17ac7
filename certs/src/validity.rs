//! From when until when a certificate counts.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls::pki_types::CertificateDer;
use x509_parser::prelude::{FromDer, X509Certificate};

const DAY: u64 = 24 * 60 * 60;

/// The two dates of a certificate (RFC 5280, 4.1.2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// It counts from here on.
    pub not_before: SystemTime,
    /// It has ended after this.
    pub not_after: SystemTime,
}

impl Validity {
    /// What stands in the certificate, or `None` if it cannot be read.
    pub fn of(certificate: &CertificateDer<'_>) -> Option<Self> {
        let (_, parsed) = X509Certificate::from_der(certificate.as_ref()).ok()?;
        let validity = parsed.validity();
        Some(Self {
            not_before: time(validity.not_before.timestamp())?,
            not_after: time(validity.not_after.timestamp())?,
        })
    }

    /// How long it counts in all.
    pub fn life(&self) -> Duration {
        self.not_after.duration_since(self.not_before).unwrap_or_default()
    }

    /// Whole days until it ends; below zero once it has.
    pub fn days_left(&self, now: SystemTime) -> i64 {
        days_until(self.not_after, now)
    }
}

/// Whole days from `now` until `end`; below zero once it has passed.
pub fn days_until(end: SystemTime, now: SystemTime) -> i64 {
    let days = |span: Duration| i64::try_from(span.as_secs() / DAY).unwrap_or(i64::MAX);
    match end.duration_since(now) {
        Ok(left) => days(left),
        Err(past) => -1 - days(past.duration()),
    }
}

fn time(seconds: i64) -> Option<SystemTime> {
    let span = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { UNIX_EPOCH.checked_sub(span) } else { UNIX_EPOCH.checked_add(span) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_from_the_certificate() {
        let key = rcgen::KeyPair::generate().unwrap();
        let mut params = rcgen::CertificateParams::new(["a.example".to_owned()]).unwrap();
        let start = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        (params.not_before, params.not_after) =
            (start.into(), (start + Duration::from_secs(90 * DAY)).into());
        let validity = Validity::of(params.self_signed(&key).unwrap().der()).unwrap();
        assert_eq!(validity.not_before, start);
        assert_eq!(validity.life(), Duration::from_secs(90 * DAY));
        assert_eq!(Validity::of(&CertificateDer::from(vec![0x30, 0])), None);
    }

    #[test]
    fn days_are_whole_and_signed() {
        let end = UNIX_EPOCH + Duration::from_secs(100 * DAY);
        let at = |seconds: u64| days_until(end, UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(99 * DAY), 1);
        assert_eq!(at(99 * DAY + 1), 0);
        assert_eq!(at(100 * DAY), 0);
        assert_eq!(at(100 * DAY + 1), -1);
        assert_eq!(at(102 * DAY - 1), -2);
    }
}
