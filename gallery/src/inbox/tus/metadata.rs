//! The field `Upload-Metadata`: pairs of a key and a value in base64, with commas between them.

use http::header::HeaderMap;

/// The name that a visitor gives to a file, `filename` or, as some clients say, `name`. Empty if there is none; none if
/// it cannot be read.
pub(super) fn file_name(fields: &HeaderMap) -> Option<String> {
    let Some(value) = fields.get("upload-metadata") else {
        return Some(String::new());
    };
    let mut name = None;
    for pair in value.to_str().ok()?.split(',') {
        let (key, value) = pair.trim().split_once(' ').unwrap_or((pair.trim(), ""));
        if key == "filename" || (key == "name" && name.is_none()) {
            name = Some(String::from_utf8_lossy(&decode(value.trim())?).into_owned());
        }
    }
    Some(name.unwrap_or_default())
}

/// Base64 with the usual alphabet (RFC 4648, section 4); padding may be missing.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count).to_le_bytes()[0]);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(value: &str) -> Option<String> {
        let mut fields = HeaderMap::new();
        fields.insert("upload-metadata", value.parse().unwrap());
        file_name(&fields)
    }

    #[test]
    fn names_are_found_among_other_pairs() {
        assert_eq!(file_name(&HeaderMap::new()).unwrap(), "");
        assert_eq!(name("filename YS5qcGc=").unwrap(), "a.jpg");
        assert_eq!(name("is_confidential,filetype aW1hZ2U=, filename w6Q8L2I+,x").unwrap(), "ä</b>");
        assert_eq!(name("name YQ,filename YWI").unwrap(), "ab");
        assert_eq!(name("filename").unwrap(), "");
        assert!(name("filename a.jpg").is_none());
    }
}
