//! `Oriel-Stream`: how the body is bound to its head.

use http::HeaderValue;
use http::header::HeaderMap;
use oriel_protocol::limits::MAX_DATA;
use sfv::{BareItem, Token};

use crate::structured;

/// The field.
pub const FIELD: &str = "oriel-stream";

/// What the head says of the body, and of the request's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stream {
    /// Random: no two responses have the same chain.
    pub id: [u8; 16],
    /// SHA-256 of the request's body as the peer received it; absent where the head was signed before its end.
    pub request: Option<[u8; 32]>,
}

impl Stream {
    /// The field's value.
    pub fn write(&self) -> Option<HeaderValue> {
        let mut members = vec![
            ("v", structured::integer(1)?),
            ("mode", BareItem::Token(Token::from_string("chain".to_owned()).ok()?)),
            ("id", BareItem::ByteSequence(self.id.to_vec())),
            ("seg", structured::integer(MAX_DATA as u64)?),
        ];
        members.extend(self.request.map(|request| ("req", BareItem::ByteSequence(request.to_vec()))));
        HeaderValue::try_from(structured::write(members)?).ok()
    }

    /// Reads the field; `None` if it is missing or not exactly what [`write`](Self::write) would make.
    pub fn read(fields: &HeaderMap) -> Option<Self> {
        let members = structured::dictionary(fields, FIELD)??;
        let request = match members.get("req") {
            Some(_) => Some(structured::bytes(&members, "req")?),
            None => None,
        };
        let stream = Self { id: structured::bytes(&members, "id")?, request };
        (fields.get(FIELD) == stream.write().as_ref()).then_some(stream)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderName;

    #[test]
    fn p105_p112_it_has_one_spelling() {
        for request in [None, Some([3; 32])] {
            let stream = Stream { id: [7; 16], request };
            let value = stream.write().unwrap();
            let read = |text: &str| {
                let value = HeaderValue::from_str(text).unwrap();
                Stream::read(&[(HeaderName::from_static(FIELD), value)].into_iter().collect())
            };
            let text = value.to_str().unwrap();
            assert_eq!(read(text), Some(stream));
            for other in [
                text.replace("v=1", "v=2"),
                text.replace("chain", "tree"),
                text.replace("65536", "65537"),
                format!("{text}, more"),
                text.replace("id=:", "id=:AA"),
            ] {
                assert_eq!(read(&other), None, "{other}");
            }
        }
        assert_eq!(Stream::read(&HeaderMap::new()), None);
    }
}
