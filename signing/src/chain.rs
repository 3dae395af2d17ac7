//! The chain: each DATA packet's link commits to everything before it.
//!
//! ```text
//! L0 = H("oriel-head-1\0" || signature base of the response's head)
//! Li = H("oriel-data-1\0" || L(i-1) || u64 i || u64 offset || u32 length || H(bytes))
//! ```
//!
//! H is SHA-256, numbers are big-endian. The labels end in NUL and cannot begin a signature base, which starts with
//! a quotation mark, so that no message of one kind can be read as one of another.

use sha2::{Digest, Sha256};

/// A SHA-256 digest.
pub type Link = [u8; 32];

/// The chain of one response, as its signer extends it and its verifier recomputes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    link: Link,
    packets: u64,
    total: u64,
}

impl Chain {
    /// Begins with the signature base of the head (RFC 9421, section 2.5).
    pub fn new(signature_base: &[u8]) -> Self {
        Self { link: hash(&[b"oriel-head-1\0", signature_base]), packets: 0, total: 0 }
    }

    /// Extends the chain by the body bytes of one DATA packet, at most 64 KiB of them.
    pub fn data(&mut self, bytes: &[u8]) {
        self.packets += 1;
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        self.link = hash(&[
            b"oriel-data-1\0",
            &self.link,
            &self.packets.to_be_bytes(),
            &self.total.to_be_bytes(),
            &length.to_be_bytes(),
            &hash(&[bytes]),
        ]);
        self.total += bytes.len() as u64;
    }

    /// The newest link.
    pub fn link(&self) -> Link {
        self.link
    }

    /// DATA packets so far.
    pub fn packets(&self) -> u64 {
        self.packets
    }

    /// Body bytes so far.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// What the signature of a DATA packet is over.
    pub fn data_message(&self) -> Vec<u8> {
        [&b"oriel-data-sig-1\0"[..], &self.link].concat()
    }

    /// What the signature of FINAL is over; `trailers` is the encoded trailer section, `digest` the body's, if sent.
    pub fn final_message(&self, digest: Option<&Link>, trailers: &[u8]) -> Vec<u8> {
        [
            &b"oriel-final-sig-1\0"[..],
            &self.link,
            &self.total.to_be_bytes(),
            &self.packets.to_be_bytes(),
            digest.unwrap_or(&[0; 32]),
            &hash(&[trailers]),
        ]
        .concat()
    }

    /// What the signature of ABORT is over.
    pub fn abort_message(&self, reason: u32) -> Vec<u8> {
        [&b"oriel-abort-sig-1\0"[..], &self.link, &reason.to_be_bytes()].concat()
    }
}

fn hash(parts: &[&[u8]]) -> Link {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Computed apart from this code, from the formulas above.
    #[test]
    fn known_answers() {
        let mut chain = Chain::new(b"\"@status\": 200");
        assert_eq!(hex(&chain.link()), "e0f0a2eeef1c81613a255df7f60179149141c1a56ffac655df8b4452b9835645");
        chain.data(b"hello ");
        chain.data(b"world");
        assert_eq!(hex(&chain.link()), "77eb87bb8b276d1995bf6eb6d1aeda4ea7c248dd56fcebb1071f65c95d8cb624");
        assert_eq!((chain.packets(), chain.total()), (2, 11));
        assert_eq!(
            hex(&hash(&[&chain.final_message(None, b"\0")])),
            "e59e9f0e34aa934277a7b1e30286eb25730be99375bef32ec1bff0db5bf83fab"
        );
    }

    #[test]
    fn every_bit_and_every_boundary_counts() {
        let link = |base: &[u8], pieces: &[&[u8]]| {
            let mut chain = Chain::new(base);
            pieces.iter().for_each(|piece| chain.data(piece));
            chain.link()
        };
        let honest = link(b"base", &[b"ab", b"c"]);
        assert_eq!(link(b"base", &[b"ab", b"c"]), honest);
        for other in [
            link(b"Base", &[b"ab", b"c"]),
            link(b"base", &[b"a", b"bc"]),
            link(b"base", &[b"ab"]),
            link(b"base", &[b"ab", b"d"]),
            link(b"base", &[b"c", b"ab"]),
        ] {
            assert_ne!(other, honest);
        }
    }

    #[test]
    fn messages_of_different_kinds_differ_from_the_first_bytes_on() {
        let chain = Chain::new(b"base");
        let messages = [chain.data_message(), chain.final_message(None, b""), chain.abort_message(0)];
        for (i, a) in messages.iter().enumerate() {
            assert!(messages[i + 1..].iter().all(|b| a[..12] != b[..12]));
        }
    }
}
