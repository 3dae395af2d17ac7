//! What stands in a verified link, and what is asked for with the key in it.

use oriel_protocol::key::PublicKey;
use oriel_signing::wish;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::refused::Refused;

/// The identity's key in a link's fragment `oriel=1.KEY`, with or without `#`, as 32 bytes; `undefined` if there is
/// none that is whole.
#[wasm_bindgen(js_name = linkKey)]
pub fn link_key(fragment: &str) -> Option<Vec<u8>> {
    let parameters = fragment.strip_prefix('#').unwrap_or(fragment);
    let key = parameters.split('&').find_map(|parameter| parameter.strip_prefix("oriel=1."))?;
    key.parse::<PublicKey>().ok().map(|key| key.as_bytes().to_vec())
}

/// The value of `accept-signature` that asks the holder of the key `pin` (52 characters) to sign over `nonce`.
///
/// # Errors
/// [`Refused`] if `pin` is no key.
#[wasm_bindgen(js_name = acceptSignature)]
pub fn accept_signature(nonce: &str, pin: &str) -> Result<String, Refused> {
    Ok(wish::accept_signature(nonce, &key(pin)?))
}

/// Reads a pin.
pub(crate) fn key(pin: &str) -> Result<PublicKey, Refused> {
    pin.parse().map_err(|_| Refused::asked("the address holds no key that is whole"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_key_of_a_link() {
        let key = PublicKey::from_bytes([7; 32]);
        let bytes = Some(vec![7; 32]);
        assert_eq!(link_key(&format!("#oriel=1.{key}")), bytes);
        assert_eq!(link_key(&format!("oriel=1.{key}&at=alice.example.net")), bytes);
        for bad in [String::new(), format!("#oriel=2.{key}"), format!("#oriel=1.{key}x"), "#oriel=1.".into()]
        {
            assert_eq!(link_key(&bad), None, "{bad}");
        }
    }

    #[test]
    fn asks_with_a_whole_key_only() {
        let key = PublicKey::from_bytes([7; 32]);
        assert!(accept_signature("abc", &key.to_string()).is_ok_and(|value| value.contains("nonce=\"abc\"")));
        assert!(accept_signature("abc", "alice").is_err_and(|refused| refused.code() == "no-address"));
    }
}
