//! One UDP port, two TLS configurations: an uplink must show a certificate, a browser is never asked for one.
//!
//! quinn wants a server configuration before it has read the ClientHello. [`AlpnSwitch`] gives it a session that
//! holds the first handshake bytes back until they name a protocol, and then becomes a session of the right kind.

mod session;

use std::sync::Arc;

use quinn::crypto::rustls::QuicServerConfig;
use quinn_proto::ConnectionId;
use quinn_proto::crypto::{Keys, ServerConfig, Session, UnsupportedVersion};
use quinn_proto::transport_parameters::TransportParameters;

use session::SwitchSession;

/// The ALPN id of HTTP/3.
pub const H3: &[u8] = b"h3";

/// Chooses between the configuration for uplinks and the one for browsers.
pub struct AlpnSwitch {
    uplinks: Arc<QuicServerConfig>,
    browsers: Arc<QuicServerConfig>,
}

impl AlpnSwitch {
    /// `uplinks` serves whoever offers `oriel/1`, `browsers` everybody else.
    pub fn new(uplinks: Arc<QuicServerConfig>, browsers: Arc<QuicServerConfig>) -> Self {
        Self { uplinks, browsers }
    }

    fn choose(&self, offered: &[Vec<u8>]) -> Arc<QuicServerConfig> {
        let uplink = offered.iter().any(|protocol| protocol == oriel_protocol::ALPN);
        Arc::clone(if uplink { &self.uplinks } else { &self.browsers })
    }
}

impl ServerConfig for AlpnSwitch {
    fn initial_keys(&self, version: u32, dst_cid: &ConnectionId) -> Result<Keys, UnsupportedVersion> {
        self.browsers.initial_keys(version, dst_cid)
    }

    fn retry_tag(&self, version: u32, orig_dst_cid: &ConnectionId, packet: &[u8]) -> [u8; 16] {
        self.browsers.retry_tag(version, orig_dst_cid, packet)
    }

    fn start_session(self: Arc<Self>, version: u32, params: &TransportParameters) -> Box<dyn Session> {
        Box::new(SwitchSession::new(self, version, *params))
    }
}
