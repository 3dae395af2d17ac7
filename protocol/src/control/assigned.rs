//! The relays of an array that a peer is told to hold uplinks to.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use bytes::{Buf, Bytes};

use crate::error::DecodeError;
use crate::key::PublicKey;
use crate::limits::MAX_ADDRESSES;

/// A relay and where it listens for uplinks (P-150).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssignedRelay {
    /// Its identity: two relays behind one address are still two.
    pub key: PublicKey,
    /// Its addresses, best first, 1 to [`MAX_ADDRESSES`].
    pub addresses: Vec<SocketAddr>,
}

const V4: u8 = 4;
const V6: u8 = 6;

impl AssignedRelay {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut value = self.key.as_bytes().to_vec();
        for address in &self.addresses {
            match address {
                SocketAddr::V4(v4) => {
                    value.push(V4);
                    value.extend_from_slice(&v4.ip().octets());
                }
                SocketAddr::V6(v6) => {
                    value.push(V6);
                    value.extend_from_slice(&v6.ip().octets());
                }
            }
            value.extend_from_slice(&address.port().to_be_bytes());
        }
        value
    }

    pub(super) fn decode(mut value: Bytes) -> Result<AssignedRelay, DecodeError> {
        let short = |_| DecodeError::Control("relay");
        let mut key = [0; 32];
        value.try_copy_to_slice(&mut key).map_err(short)?;
        let mut addresses = Vec::new();
        while value.has_remaining() {
            if addresses.len() == MAX_ADDRESSES {
                return Err(DecodeError::Control("too many addresses"));
            }
            let ip = match value.get_u8() {
                V4 => Ipv4Addr::from(value.try_get_u32().map_err(short)?).into(),
                V6 => Ipv6Addr::from(value.try_get_u128().map_err(short)?).into(),
                _ => return Err(DecodeError::Control("relay")),
            };
            let port = value.try_get_u16().map_err(short)?;
            if port == 0 {
                return Err(DecodeError::Control("relay"));
            }
            addresses.push(SocketAddr::new(ip, port));
        }
        if addresses.is_empty() {
            return Err(DecodeError::Control("relay without address"));
        }
        Ok(AssignedRelay { key: PublicKey::from_bytes(key), addresses })
    }
}
