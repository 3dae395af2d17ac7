//! Flow-control windows and timers of uplinks and links, and why they are what they are.
//!
//! quinn's defaults are made for one browser-like client: 1.25 MB for a stream, 100 streams, no keep-alive, and a
//! connection window without a bound. An uplink carries many exchanges of unlike speed:
//!
//! - **Stream window**: what one exchange may have in flight, and also what one visitor who stops reading can make
//!   the relay hold. 1,152 KiB fill 800 Mbit/s at 10 ms on one stream, and 100 Mbit/s at 80 ms.
//! - **Connection window**: more than 200 times the stream window, or stalled exchanges would starve the others, and in
//!   the end the pings. A relay gives visitors up long before they fill it.
//! - **Streams**: one for each exchange that the relay opens; the peer opens one, for control.
//! - **Reordering**: a packet that others have overtaken is lost after some round trips, not when three have.
//!   Networks with several ways for one flow let many overtake one, which also makes round trips look shorter than
//!   they are; and each packet taken for lost would be sent twice, and count as congestion.
//! - **Congestion**: see `crate::congestion`.
//! - **Idle timeout**: a backstop only; pings on the control stream notice a dead uplink sooner (P-27).

use std::sync::Arc;
use std::time::Duration;

use quinn::{IdleTimeout, TransportConfig, VarInt};

use crate::congestion::NoiseTolerant;

/// What one exchange may have in flight in each direction, in bytes.
pub const STREAM_WINDOW: u32 = 1152 * 1024;

/// What an uplink may have in flight in all, in bytes.
pub const CONNECTION_WINDOW: u32 = 256 * 1024 * 1024;

/// Most exchanges at once on one uplink, idle WebSockets among them; further ones wait for their turn until their
/// deadline.
pub const MAX_EXCHANGES: u32 = 16 * 1024;

/// Packets behind the newest that arrived, after which one is lost whenever it was sent (RFC 9002, section 6.1.1). So many
/// that it is time that tells: one that comes half a round trip early on a fast line has overtaken hundreds. No more,
/// for all of them are looked at with each acknowledgement, and whoever sends those chooses the time.
const REORDERED: u32 = 1024;

/// Measured round trips after which it does: nine eighths (RFC 9002, section 6.1.2) of twice as much as is measured
/// where only those that come early are.
const OVERDUE: f32 = 2.25;

/// A connection that says nothing for this long is gone, whatever else failed to notice.
const BACKSTOP: Duration = Duration::from_secs(30);

/// A link that says nothing for this long has lost its other end (P-123). There is no control stream on it whose
/// pings would tell sooner.
const LINK_DEAD: Duration = Duration::from_millis(1500);

/// A lost ping or two must not end a link.
const LINK_PING: Duration = Duration::from_millis(400);

/// The relay's settings, for uplinks and browsers alike: quinn keeps one set for each endpoint, and a connection
/// is given more streams once its ALPN says what it is.
pub(crate) fn for_relay() -> Arc<TransportConfig> {
    let mut config = both_ends();
    config.max_concurrent_bidi_streams(VarInt::from_u32(2));
    config.max_concurrent_uni_streams(VarInt::from_u32(3));
    Arc::new(config)
}

/// The peer's settings.
pub(crate) fn for_peer() -> Arc<TransportConfig> {
    let mut config = both_ends();
    config.max_concurrent_bidi_streams(VarInt::from_u32(MAX_EXCHANGES));
    config.max_concurrent_uni_streams(VarInt::from_u32(0));
    Arc::new(config)
}

/// The called relay's end of a link: the other opens one stream for each exchange.
pub(crate) fn for_link_called() -> Arc<TransportConfig> {
    let mut config = link_ends();
    config.max_concurrent_bidi_streams(VarInt::from_u32(MAX_EXCHANGES));
    Arc::new(config)
}

/// The dialling relay's end.
pub(crate) fn for_link_dialled() -> Arc<TransportConfig> {
    let mut config = link_ends();
    config.max_concurrent_bidi_streams(VarInt::from_u32(0));
    config.keep_alive_interval(Some(LINK_PING));
    Arc::new(config)
}

fn link_ends() -> TransportConfig {
    let mut config = both_ends();
    config.max_concurrent_uni_streams(VarInt::from_u32(0));
    config.max_idle_timeout(IdleTimeout::try_from(LINK_DEAD).ok());
    config
}

fn both_ends() -> TransportConfig {
    let mut config = TransportConfig::default();
    config.stream_receive_window(VarInt::from_u32(STREAM_WINDOW));
    config.receive_window(VarInt::from_u32(CONNECTION_WINDOW));
    config.send_window(u64::from(CONNECTION_WINDOW));
    config.max_idle_timeout(IdleTimeout::try_from(BACKSTOP).ok());
    config.datagram_receive_buffer_size(None);
    config.enable_segmentation_offload(true);
    config.packet_threshold(REORDERED);
    config.time_threshold(OVERDUE);
    config.congestion_controller_factory(Arc::new(NoiseTolerant));
    config
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p74_p123_one_stalled_stream_is_a_small_part_of_a_connection() {
        const { assert!(CONNECTION_WINDOW >= 16 * STREAM_WINDOW) };
        const { assert!(LINK_PING.as_millis() * 3 < LINK_DEAD.as_millis()) };
    }
}
