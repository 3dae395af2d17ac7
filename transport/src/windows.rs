//! Flow-control windows and timers of an uplink, and why they are what they are.
//!
//! quinn's defaults are made for one browser-like client: 1.25 MB for a stream, 100 streams, no keep-alive, and a
//! connection window without a bound. An uplink carries many exchanges of unlike speed:
//!
//! - **Stream window**: what one exchange may have in flight, and also what one visitor who stops reading can make
//!   the relay hold. 512 KiB fill 50 Mbit/s at 80 ms on one stream; a browser opens several.
//! - **Connection window**: 512 times the stream window, or stalled exchanges would starve the others, and in the end
//!   the pings. A relay gives visitors up long before they fill it.
//! - **Streams**: one for each exchange that the relay opens; the peer opens one, for control.
//! - **Idle timeout**: a backstop only; pings on the control stream notice a dead uplink sooner (P-27).

use std::sync::Arc;
use std::time::Duration;

use quinn::{IdleTimeout, TransportConfig, VarInt};

/// What one exchange may have in flight in each direction, in bytes.
pub const STREAM_WINDOW: u32 = 512 * 1024;

/// What an uplink may have in flight in all, in bytes.
pub const CONNECTION_WINDOW: u32 = 512 * STREAM_WINDOW;

/// Most exchanges at once on one uplink, idle WebSockets among them; further ones wait for their turn until their
/// deadline.
pub const MAX_EXCHANGES: u32 = 16 * 1024;

/// A connection that says nothing for this long is gone, whatever else failed to notice.
const BACKSTOP: Duration = Duration::from_secs(30);

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

fn both_ends() -> TransportConfig {
    let mut config = TransportConfig::default();
    config.stream_receive_window(VarInt::from_u32(STREAM_WINDOW));
    config.receive_window(VarInt::from_u32(CONNECTION_WINDOW));
    config.send_window(u64::from(CONNECTION_WINDOW));
    config.max_idle_timeout(IdleTimeout::try_from(BACKSTOP).ok());
    config.datagram_receive_buffer_size(None);
    config.enable_segmentation_offload(true);
    config
}
