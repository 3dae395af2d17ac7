//! An exchange after a switch of protocols, as a relay in the hands of a test sees it.

use quinn::{RecvStream, SendStream};

use super::packets::{data, last};
use super::peer::{ending, packet};
use super::relay::{Uplink, some_id};
use crate::deadline::soon;

/// Framing and status of a RESPONSE with 101.
const SWITCHING: [u8; 3] = [1, 0x40, 101];

/// Both directions.
#[derive(Debug)]
pub struct Tunnel {
    /// RESPONSE.
    pub head: Vec<u8>,
    /// Towards the peer.
    pub up: Up,
    /// From the peer.
    pub down: Down,
}

/// What the relay sends.
#[derive(Debug)]
pub struct Up {
    /// The stream.
    pub send: SendStream,
    /// Body bytes so far.
    pub bytes: u64,
    /// DATA packets so far.
    pub packets: u64,
}

/// What the peer sends.
#[derive(Debug)]
pub struct Down {
    /// The stream.
    pub receive: RecvStream,
    bytes: u64,
    packets: u64,
    /// What has come and was not asked for yet.
    rest: Vec<u8>,
}

impl Tunnel {
    /// Opens an exchange with these bytes; it must be accepted.
    ///
    /// # Panics
    /// If it is not.
    pub async fn open(uplink: &Uplink, first: &[u8]) -> Self {
        let (send, receive) = uplink.open(first, false).await;
        Self::accepted(send, receive).await
    }

    /// Waits until a handshake that was sent on this stream is accepted.
    ///
    /// # Panics
    /// If it is not.
    pub async fn accepted(send: SendStream, mut receive: RecvStream) -> Self {
        let (head, _) = soon("RESPONSE", packet(&mut receive)).await.expect("a response");
        assert_eq!((head[0], head[1]), (1, 0), "RESPONSE, not EMPTY: {head:x?}");
        assert_eq!(head[24..27], SWITCHING, "101");
        let down = Down { receive, bytes: 0, packets: 0, rest: Vec::new() };
        Self { head, up: Up { send, bytes: 0, packets: 0 }, down }
    }
}

impl Up {
    /// Sends one DATA packet.
    ///
    /// # Panics
    /// If the peer wants no more.
    pub async fn say(&mut self, bytes: &[u8]) {
        self.send.write_all(&data(some_id(), self.bytes, bytes)).await.unwrap();
        self.bytes += bytes.len() as u64;
        self.packets += 1;
    }

    /// Sends FINAL, and ends the stream.
    ///
    /// # Panics
    /// If the peer wants no more.
    pub async fn finish(&mut self) {
        self.send.write_all(&last(some_id(), self.bytes, self.packets)).await.unwrap();
        self.send.finish().unwrap();
    }

    /// Sends RESET_STREAM.
    ///
    /// # Panics
    /// If it has ended.
    pub fn reset(&mut self, code: u32) {
        self.send.reset(code.into()).unwrap();
    }
}

impl Down {
    /// So many bytes.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn hear(&mut self, len: usize) -> Vec<u8> {
        while self.rest.len() < len {
            let other = self.next().await;
            assert_eq!(other, None, "DATA");
        }
        self.rest.drain(..len).collect()
    }

    /// The bytes up to FINAL, which must count them right and be the last.
    ///
    /// # Panics
    /// If it ends in another way.
    pub async fn to_the_end(&mut self) -> Vec<u8> {
        loop {
            if let Some(packet) = self.next().await {
                assert_eq!(packet, last(some_id(), self.bytes, self.packets), "FINAL");
                assert_eq!(self.broken().await, Ok(Vec::new()), "and then the stream's end");
                return std::mem::take(&mut self.rest);
            }
        }
    }

    /// How it ends out of order: whatever comes, or the code of RESET_STREAM.
    ///
    /// # Errors
    /// That code.
    pub async fn broken(&mut self) -> Result<Vec<u8>, u64> {
        ending(&mut self.receive).await
    }

    /// Sends STOP_SENDING.
    ///
    /// # Panics
    /// If it has ended.
    pub fn stop(&mut self, code: u32) {
        self.receive.stop(code.into()).unwrap();
    }

    /// Takes the next packet, and hands it out if it is not DATA.
    async fn next(&mut self) -> Option<Vec<u8>> {
        let (packet, _) = soon("a packet", packet(&mut self.receive)).await.expect("a packet");
        if packet[0] != 2 {
            return Some(packet);
        }
        assert_eq!(packet[24..32], self.bytes.to_be_bytes(), "the offset of DATA");
        self.bytes += (packet.len() - 32) as u64;
        self.packets += 1;
        self.rest.extend(&packet[32..]);
        None
    }
}
