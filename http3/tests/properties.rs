//! Whatever a visitor sends is decoded or refused, and what is written can be read.

use bytes::BytesMut;
use http::{HeaderMap, HeaderName, HeaderValue};
use oriel_http3::{head, qpack, varint};
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_bytes_are_decoded_or_refused(bytes in vec(any::<u8>(), 0..300), limit in 0_usize..10_000) {
        if let Ok(lines) = qpack::decode(&bytes, limit) {
            let size: usize = lines.iter().map(|line| line.name.len() + line.value.len() + 32).sum();
            prop_assert!(size <= limit);
            let _ = head::trailers(lines.clone());
            let _ = head::request(lines);
        }
    }

    #[test]
    fn any_section_after_a_sound_prefix(bytes in vec(any::<u8>(), 0..300)) {
        let _ = qpack::decode(&[&[0, 0][..], &bytes].concat(), 10_000).map(head::request);
    }

    #[test]
    fn fields_come_back(lines in vec(("[a-z][a-z0-9-]{0,30}", "[!-~]([ -~]{0,60}[!-~])?"), 0..20)) {
        let mut fields = HeaderMap::new();
        for (name, value) in &lines {
            fields.append(HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap());
        }
        let mut section = BytesMut::new();
        let size = qpack::encode_fields(&fields, &mut section);
        let read = qpack::decode(&section, size).unwrap();
        let written = fields.iter().map(|(name, value)| (name.as_str().as_bytes(), value.as_bytes()));
        prop_assert!(written.eq(read.iter().map(|line| (&line.name[..], &line.value[..]))));
    }

    #[test]
    fn integers_come_back(value in 0_u64..1 << 62) {
        let mut bytes = Vec::new();
        varint::put(&mut bytes, value);
        prop_assert_eq!(varint::peek(&bytes), Some((value, bytes.len())));
    }
}
