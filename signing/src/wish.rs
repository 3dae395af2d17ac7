//! What a visitor asks for: a response signed by this profile, over its nonce (RFC 9421, section 5).

use http::header::{HeaderMap, HeaderValue};
use oriel_protocol::key::PublicKey;
use oriel_protocol::negotiation::{ACCEPT_SIGNATURE, preload_nonce};
use sfv::{BareItem, ListEntry, Parser, Version};

use crate::binary;

/// The tag of signatures by this profile.
pub const TAG: &str = "oriel-response-1";

/// Most characters of a nonce.
pub const MAX_NONCE: usize = 64;

/// A wish for a signed response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The visitor's nonce: 1 to [`MAX_NONCE`] visible characters, copied into the signature.
    pub nonce: String,
}

impl Wish {
    /// What a request asks for. `None` if it asks for no signature of this profile, or for one that cannot be given:
    /// without a nonce nothing would tell a fresh response from an old one.
    pub fn of(fields: &HeaderMap) -> Option<Self> {
        if let Some(nonce) = preload_nonce(fields) {
            return Self::new(nonce);
        }
        let lines: Vec<&[u8]> = fields.get_all(ACCEPT_SIGNATURE).iter().map(HeaderValue::as_bytes).collect();
        if lines.is_empty() {
            return None;
        }
        let text = lines.join(&b", "[..]);
        let asked: sfv::Dictionary = Parser::new(&text).with_version(Version::Rfc8941).parse().ok()?;
        asked.values().find_map(|entry| {
            let ListEntry::InnerList(list) = entry else { return None };
            match (list.params.get("tag")?, list.params.get("nonce")?) {
                (BareItem::String(tag), BareItem::String(nonce)) if tag.as_str() == TAG => {
                    Self::new(nonce.as_str())
                }
                _ => None,
            }
        })
    }

    fn new(nonce: &str) -> Option<Self> {
        let fits =
            (1..=MAX_NONCE).contains(&nonce.len()) && nonce.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then(|| Self { nonce: nonce.to_owned() })
    }
}

/// The value of `accept-signature` that asks for a response signed by `key` over `nonce`.
pub fn accept_signature(nonce: &str, key: &PublicKey) -> String {
    let key = binary::encode(key.as_bytes());
    format!(
        "oriel=(\"@status\" \"@method\";req \"@target-uri\";req);created;expires;nonce=\"{nonce}\";keyid=\"{key}\";tag=\"{TAG}\""
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    fn wish(name: &'static str, value: &str) -> Option<String> {
        let value = HeaderValue::from_str(value).unwrap();
        let fields = [(HeaderName::from_static(name), value)].into_iter().collect();
        Wish::of(&fields).map(|wish| wish.nonce)
    }

    #[test]
    fn what_we_ask_is_understood() {
        let asked = accept_signature("AAAAAAAAAAAAAAAAAAAAAA", &PublicKey::from_bytes([1; 32]));
        assert_eq!(wish("accept-signature", &asked).as_deref(), Some("AAAAAAAAAAAAAAAAAAAAAA"));
        let among = format!("other=();tag=\"x\", {asked}");
        assert!(wish("accept-signature", &among).is_some());
        assert_eq!(
            wish("service-worker-navigation-preload", "oriel;nonce=\"abc\";v=1").as_deref(),
            Some("abc")
        );
    }

    #[test]
    fn other_wishes_are_not_ours() {
        for value in [
            "oriel=();tag=\"oriel-response-1\"",
            "oriel=();nonce=\"\";tag=\"oriel-response-1\"",
            "oriel=();nonce=\"a b\";tag=\"oriel-response-1\"",
            "oriel=();nonce=\"a\";tag=\"other\"",
            "oriel=1;nonce=\"a\";tag=\"oriel-response-1\"",
            "not a dictionary(",
        ] {
            assert_eq!(wish("accept-signature", value), None, "{value}");
        }
        assert_eq!(
            wish("accept-signature", &format!("o=();nonce=\"{}\";tag=\"{TAG}\"", "x".repeat(MAX_NONCE + 1))),
            None
        );
    }
}
