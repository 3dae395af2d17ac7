//! Texts of strangers, made short and plain.

/// Of a caption, in characters.
const CAPTION: usize = 2000;
/// Of anything else.
const NAME: usize = 120;
/// What cameras write where a description belongs.
const EMPTY: [&str; 8] = [
    "OLYMPUS DIGITAL CAMERA",
    "SONY DSC",
    "DIGITAL CAMERA",
    "KONICA MINOLTA DIGITAL CAMERA",
    "MINOLTA DIGITAL CAMERA",
    "SAMSUNG CSC",
    "DCF 1.0",
    "default",
];

/// UTF-8, or Latin-1 if it is not that; up to the first zero.
pub(super) fn decoded(bytes: &[u8]) -> String {
    let bytes = bytes.split(|&byte| byte == 0).next().unwrap_or_default();
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

/// A name of something: one line, not empty.
pub(super) fn name(text: &str) -> Option<String> {
    plain(text, NAME)
}

/// A caption: one paragraph, not empty, and not what every picture of that camera says.
pub(super) fn caption(text: &str) -> Option<String> {
    plain(text, CAPTION).filter(|text| !EMPTY.contains(&text.as_str()) && !text.ends_with("DIGITAL CAMERA"))
}

fn plain(text: &str, most: usize) -> Option<String> {
    let mut plain = String::new();
    let mut left = most;
    for word in text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty()) {
        if left == 0 {
            break;
        }
        if !plain.is_empty() {
            plain.push(' ');
            left -= 1;
        }
        // Marks that turn the direction of writing around would reach beyond the caption.
        let allowed = word
            .chars()
            .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'));
        for c in allowed.take(left) {
            plain.push(c);
            left -= 1;
        }
    }
    let plain = plain.trim_end();
    (!plain.is_empty()).then(|| plain.to_owned())
}

/// `2024:05:01 10:00:00` (EXIF), `2024-05-01T10:00:00+02:00` (XMP) or `20240501` (IPTC) as `2024-05-01T10:00:00`.
pub(super) fn date(text: &str) -> Option<String> {
    let mut fields = [0_u32, 1, 1, 0, 0, 0];
    let widths = [4, 2, 2, 2, 2, 2];
    let mut rest = text.trim().as_bytes();
    for (place, (field, width)) in fields.iter_mut().zip(widths).enumerate() {
        let Some(digits) = rest.get(..width).filter(|digits| digits.iter().all(u8::is_ascii_digit)) else {
            // A year and a month alone are a date too; a year is not.
            if place < 2 {
                return None;
            }
            break;
        };
        *field = digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
        rest = &rest[width..];
        // A fraction, or a zone: the rest is not wanted.
        match rest.first() {
            Some(b':' | b'-' | b'T' | b' ') if place < 5 && !(place > 2 && rest[0] == b'-') => {
                rest = &rest[1..];
            }
            Some(digit) if digit.is_ascii_digit() => {}
            _ if place == 0 => return None,
            _ => break,
        }
    }
    let [year, month, day, hour, minute, second] = fields;
    let sound = (1800..=2200).contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    sound.then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"))
}

/// Seconds since 1970 as a date.
pub(super) fn date_of_seconds(seconds: i64) -> Option<String> {
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    if !(-60_000..=90_000).contains(&days) {
        return None;
    }
    // Years that begin in March, in eras of 400: the leap day comes last.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = era * 400 + year_of_era + next;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    date(&format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"))
}

/// Maker and model without saying the maker twice.
pub(super) fn camera(maker: Option<String>, model: Option<String>) -> Option<String> {
    match (maker, model) {
        (Some(maker), Some(model)) => {
            let first = maker.split(' ').next().unwrap_or_default().to_ascii_lowercase();
            let twice = model.to_ascii_lowercase().starts_with(&first);
            Some(if twice { model } else { format!("{maker} {model}") })
        }
        (maker, model) => model.or(maker),
    }
}

/// `1/250 s, f/2.8, ISO 200, 35 mm` of what is known: seconds, f-number and millimetres as fractions.
pub(super) fn exposure(
    time: Option<(u32, u32)>,
    aperture: Option<(u32, u32)>,
    iso: Option<u64>,
    length: Option<(u32, u32)>,
) -> Option<String> {
    let mut parts = Vec::new();
    if let Some(seconds) = time.and_then(ratio) {
        if seconds < 0.3 {
            parts.push(format!("1/{:.0} s", 1.0 / seconds));
        } else {
            parts.push(format!("{} s", short(seconds)));
        }
    }
    parts.extend(aperture.and_then(ratio).map(|number| format!("f/{}", short(number))));
    parts.extend(iso.filter(|&iso| iso > 0 && iso < 65_535).map(|iso| format!("ISO {iso}")));
    parts.extend(length.and_then(ratio).map(|length| format!("{} mm", short(length))));
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn ratio((numerator, denominator): (u32, u32)) -> Option<f64> {
    let value = f64::from(numerator) / f64::from(denominator);
    (value.is_finite() && value > 0.0).then_some(value)
}

fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}
