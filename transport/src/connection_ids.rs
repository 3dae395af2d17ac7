//! Connection ids that say, to whoever has the key, which process made them.
//!
//! Two processes of one relay may share a UDP socket for a while: one that ends and the one that took over from it. The
//! one that reads the socket tells by a packet's destination whose it is. So an id holds its maker's generation, a number
//! that grows by one with each take-over; to everybody else it is eight bytes without a pattern (RFC 9000, section 5.1).
//!
//! ```text
//! nonce (4) | mask(nonce) XOR ( generation (1) | zero (3) )
//! ```
//!
//! The mask is that of QUIC's header protection with AES (RFC 9001, section 5.4.3), over the nonce. The zeros are what a
//! made-up id does not have, so that not every stray packet is answered with a stateless reset.

use std::sync::Arc;

use quinn_proto::{ConnectionId, ConnectionIdGenerator, InvalidCid};
use ring::aead::quic::{AES_128, HeaderProtectionKey};
use ring::rand::{SecureRandom, SystemRandom};
use ring::{error, hmac};

/// Bytes of an id.
pub(crate) const ID_LEN: usize = 8;

const NONCE: usize = 4;
/// Bytes of the header protection's sample, of which the nonce is the first.
const SAMPLE: usize = 16;

/// Makes and reads ids of all generations; cheap to clone.
#[derive(Clone)]
pub(crate) struct ConnectionIds {
    key: Arc<HeaderProtectionKey>,
    generation: u8,
    made: u32,
}

impl ConnectionIds {
    /// Ids of this generation under a key derived from `secret`, which outlives the process.
    ///
    /// # Errors
    /// None that a key of the right length has.
    pub(crate) fn new(secret: &[u8], generation: u8) -> Result<Self, error::Unspecified> {
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), b"oriel connection ids");
        let key = HeaderProtectionKey::new(&AES_128, &derived.as_ref()[..AES_128.key_len()])?;
        Ok(Self { key: Arc::new(key), generation, made: 0 })
    }

    /// The generation of the ids that it makes.
    pub(crate) fn generation(&self) -> u8 {
        self.generation
    }

    /// The generation of an id; `None` if it was not made under this key.
    pub(crate) fn generation_of(&self, id: &[u8]) -> Option<u8> {
        let (nonce, masked) = id.split_first_chunk::<NONCE>()?;
        let mask = self.mask(*nonce);
        let [generation, zero @ ..] = <[u8; ID_LEN - NONCE]>::try_from(masked).ok()?;
        (zero[..] == mask[1..ID_LEN - NONCE]).then_some(generation ^ mask[0])
    }

    /// The generation of the id that a datagram is for; `None` also for the first flight of a handshake, whose id the
    /// caller has drawn.
    pub(crate) fn generation_for(&self, datagram: &[u8]) -> Option<u8> {
        let (first, rest) = datagram.split_first()?;
        let id = if first & 0x80 == 0 {
            rest.get(..ID_LEN)?
        } else {
            // Long headers (RFC 8999, section 5.1): four bytes of version, and the id behind its length.
            let (len, rest) = rest.get(4..)?.split_first()?;
            rest.get(..ID_LEN).filter(|_| usize::from(*len) == ID_LEN)?
        };
        self.generation_of(id)
    }

    fn mask(&self, nonce: [u8; NONCE]) -> [u8; 5] {
        let mut sample = [0; SAMPLE];
        sample[..NONCE].copy_from_slice(&nonce);
        // It has the length that it must have.
        self.key.new_mask(&sample).unwrap_or_default()
    }
}

impl ConnectionIdGenerator for ConnectionIds {
    fn generate_cid(&mut self) -> ConnectionId {
        let mut id = [0; ID_LEN];
        self.made = self.made.wrapping_add(1);
        if SystemRandom::new().fill(&mut id[..NONCE]).is_err() {
            // They must differ at least.
            id[..NONCE].copy_from_slice(&self.made.to_be_bytes());
        }
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(&id[..NONCE]);
        let mask = self.mask(nonce);
        id[NONCE..].copy_from_slice(&mask[..ID_LEN - NONCE]);
        id[NONCE] ^= self.generation;
        ConnectionId::new(&id)
    }

    /// Ids of every generation are ours: one whose process is gone is owed a stateless reset.
    fn validate(&self, id: &ConnectionId) -> Result<(), InvalidCid> {
        self.generation_of(id).map(drop).ok_or(InvalidCid)
    }

    fn cid_len(&self) -> usize {
        ID_LEN
    }

    fn cid_lifetime(&self) -> Option<std::time::Duration> {
        None
    }
}

impl std::fmt::Debug for ConnectionIds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionIds").field("generation", &self.generation).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn ids(secret: &[u8], generation: u8) -> ConnectionIds {
        ConnectionIds::new(secret, generation).unwrap()
    }

    #[test]
    fn every_generation_of_one_key_knows_the_others() {
        for made_by in [0, 1, 7, 255] {
            let id = ids(b"key", made_by).generate_cid();
            for read_by in [0, 1, 255] {
                assert_eq!(ids(b"key", read_by).generation_of(&id), Some(made_by));
                assert!(ids(b"key", read_by).validate(&id).is_ok());
            }
            assert_eq!(ids(b"another", made_by).generation_of(&id), None);
            assert!(ids(b"another", made_by).validate(&id).is_err());
        }
    }

    #[test]
    fn the_generation_cannot_be_seen() {
        // Over a thousand ids of one generation, each byte takes on most of its values.
        let mut ids = ids(b"key", 1);
        let all: Vec<ConnectionId> = (0..1000).map(|_| ids.generate_cid()).collect();
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
        for at in 0..ID_LEN {
            let values: HashSet<u8> = all.iter().map(|id| id[at]).collect();
            assert!(values.len() > 200, "byte {at} has {} values", values.len());
        }
    }

    #[test]
    fn datagrams_are_told_apart_by_the_id_that_they_are_for() {
        let (mine, id) = (ids(b"key", 2), ids(b"key", 1).generate_cid());
        let short = [&[0x40][..], &id, &[9; 20]].concat();
        assert_eq!(mine.generation_for(&short), Some(1));
        let handshake = [&[0xe0, 0, 0, 0, 1, 8][..], &id, &[0; 20]].concat();
        assert_eq!(mine.generation_for(&handshake), Some(1));
        let drawn = [&[0xc0, 0, 0, 0, 1, 8][..], &[3; 8], &[0; 20]].concat();
        assert_eq!(mine.generation_for(&drawn), None);
        let longer = [&[0xc0, 0, 0, 0, 1, 9][..], &id, &[0; 20]].concat();
        assert_eq!(mine.generation_for(&longer), None);
        for cut in 0..=ID_LEN {
            assert_eq!(mine.generation_for(&short[..cut]), None);
        }
        for cut in 0..14 {
            assert_eq!(mine.generation_for(&handshake[..cut]), None);
        }
    }
}
