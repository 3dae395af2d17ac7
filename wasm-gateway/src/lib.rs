//! Bindings for the service worker: JavaScript values in, Rust types out, and no logic of their own.
//!
//! Today they read the key out of a verified link. Verifying responses comes with verified browsing.

use oriel_protocol::key::PublicKey;
use wasm_bindgen::prelude::wasm_bindgen;

/// The identity's key in a link's fragment `oriel=1.KEY`, with or without `#`, as 32 bytes; `undefined` if there is
/// none that is whole.
#[wasm_bindgen(js_name = linkKey)]
pub fn link_key(fragment: &str) -> Option<Vec<u8>> {
    let parameters = fragment.strip_prefix('#').unwrap_or(fragment);
    let key = parameters.split('&').find_map(|parameter| parameter.strip_prefix("oriel=1."))?;
    key.parse::<PublicKey>().ok().map(|key| key.as_bytes().to_vec())
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
}
