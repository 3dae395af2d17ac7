//! Which paths are reserved, however they are spelt (P-60).

use std::borrow::Cow;

use crate::wire::RESERVED_PATH;

/// Whether a path is below [`RESERVED_PATH`], or would be to an origin that decodes, cleans up, or does not mind case.
pub fn is_reserved(path: &str) -> bool {
    if path.starts_with(RESERVED_PATH) {
        return true;
    }
    // Without one of these no other spelling is possible: most paths end here.
    let lower = path.to_ascii_lowercase();
    if !lower.contains("oriel") && !lower.contains('%') {
        return false;
    }
    let mut bytes = Cow::from(lower.as_bytes());
    // Twice: some decode what is decoded already.
    for _ in 0..2 {
        bytes = decode(&bytes).to_ascii_lowercase().into();
    }
    let mut segments: Vec<&[u8]> = Vec::new();
    for segment in bytes.split(|byte| matches!(byte, b'/' | b'\\')) {
        match segment.split(|&byte| byte == b';').next().unwrap_or_default() {
            b"" | b"." => {}
            b".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    matches!(segments[..], [b".well-known", b"oriel", ..])
}

fn decode(bytes: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        let digits = after.first_chunk::<2>().and_then(|digits| str::from_utf8(digits).ok());
        match digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                rest = &after[2..];
            }
            None => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p60_however_they_are_spelt() {
        for reserved in [
            "/.well-known/oriel/canary",
            "/%2ewell-known/./oriel/x",
            "//.well-known/oriel/x",
            "/.well-known%2foriel/x",
            "/.well-known\\oriel/x",
            "/.WELL-KNOWN/ORIEL/x",
            "/a/../.well-known/oriel/",
            "/.well-known/%6f%72iel/x",
            "/.well-known/%256friel/x",
            "/.well-known;a=b/oriel/x",
            "/.well-known/oriel",
        ] {
            assert!(is_reserved(reserved), "{reserved}");
        }
        for free in
            ["/", "/oriel/x", "/.well-known/acme-challenge/x", "/a/.well-known/oriel/x", "/%", "/100%2"]
        {
            assert!(!is_reserved(free), "{free}");
        }
    }
}
