//! The examples of RFC 9530, appendix B, as `content-digest` is written and read here.

use serde_json::Value;
use sfv::{BareItem, Dictionary, FieldType, ListEntry, Parser};
use sha2::{Digest, Sha256};

use crate::hex;

#[cfg_attr(test, test)]
pub(crate) fn rfc_9530_examples() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("digests.json")).unwrap();
    assert_eq!(cases.len(), 5);
    for case in &cases {
        let field = case["field"].as_str().unwrap();
        let digest: [u8; 32] = Sha256::digest(hex::decode(case["body"].as_str().unwrap())).into();
        let parsed: Dictionary = Parser::new(field).parse().unwrap();
        let ListEntry::Item(item) = &parsed["sha-256"] else { panic!("{case}") };
        assert_eq!(item.bare_item, BareItem::ByteSequence(digest.to_vec()), "{case}");
        assert_eq!(parsed.serialize().unwrap(), field);
    }
}
