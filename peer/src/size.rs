//! Sizes in bytes, as people write them.

use std::str::FromStr;

use serde::Deserialize;

/// A number of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Size(pub u64);

/// What is no size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write a size as 500M, 10G or 1.5T (of 1024 each)")]
pub struct SizeError;

impl FromStr for Size {
    type Err = SizeError;

    fn from_str(text: &str) -> Result<Self, SizeError> {
        let bare = text.trim_end_matches(['B', 'b']).trim_end_matches('i').trim_end();
        let (number, shift) = match bare.as_bytes().last().map(u8::to_ascii_uppercase) {
            Some(b'K') => (&bare[..bare.len() - 1], 10),
            Some(b'M') => (&bare[..bare.len() - 1], 20),
            Some(b'G') => (&bare[..bare.len() - 1], 30),
            Some(b'T') => (&bare[..bare.len() - 1], 40),
            _ => (bare, 0),
        };
        let (whole, part) = number.trim_end().split_once('.').unwrap_or((number.trim_end(), ""));
        let is_number = |text: &str| text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_number(part) || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(SizeError);
        }
        let whole: u64 = whole.parse().map_err(|_| SizeError)?;
        let mut bytes = whole.checked_mul(1 << shift).ok_or(SizeError)?;
        if !part.is_empty() {
            let part: u64 =
                part.parse::<u64>().map_err(|_| SizeError)? * (1 << shift) / 10u64.pow(decimals(part));
            bytes = bytes.checked_add(part).ok_or(SizeError)?;
        }
        if bytes == 0 { Err(SizeError) } else { Ok(Self(bytes)) }
    }
}

impl TryFrom<String> for Size {
    type Error = SizeError;

    fn try_from(text: String) -> Result<Self, SizeError> {
        text.parse()
    }
}

fn decimals(part: &str) -> u32 {
    u32::try_from(part.len()).unwrap_or_default()
}

/// A size for people.
pub fn in_words(bytes: u64) -> String {
    for (shift, unit) in [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")] {
        if bytes >> shift > 0 {
            let tenths = (bytes >> (shift - 10)) * 10 / 1024;
            return match tenths % 10 {
                0 => format!("{} {unit}", tenths / 10),
                part => format!("{}.{part} {unit}", tenths / 10),
            };
        }
    }
    format!("{bytes} bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        for (text, bytes) in [
            ("1", 1),
            ("500M", 500 << 20),
            ("10 GiB", 10 << 30),
            ("1.5g", 3 << 29),
            ("2TB", 2 << 40),
            ("64kb", 65_536),
        ] {
            assert_eq!(text.parse(), Ok(Size(bytes)), "{text}");
        }
        for text in ["", "M", "0", "-1M", "1e9", "99999999999999T", "1.M.2", "x", "1.2.3G", "1,5G"] {
            assert_eq!(text.parse::<Size>(), Err(SizeError), "{text}");
        }
        assert_eq!(
            (&*in_words(3 << 29), &*in_words(10 << 30), &*in_words(9)),
            ("1.5 GiB", "10 GiB", "9 bytes")
        );
    }
}
