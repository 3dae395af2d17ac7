//! The digest of an upload, which is too large to be held whole.

use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::wasm_bindgen;

/// SHA-256 of bytes that come in pieces.
#[wasm_bindgen]
#[derive(Clone, Debug, Default)]
pub struct UploadDigest {
    hasher: Sha256,
}

#[wasm_bindgen]
impl UploadDigest {
    /// Of nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.hasher.update(bytes);
    }

    /// The 32 bytes.
    pub fn finish(self) -> Vec<u8> {
        self.hasher.finalize().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_make_the_digest_of_the_whole() {
        let mut digest = UploadDigest::new();
        digest.push(b"a");
        digest.push(b"bc");
        // FIPS 180-4, "abc".
        assert_eq!(digest.finish()[..4], [0xba, 0x78, 0x16, 0xbf]);
    }
}
