//! The session that waits for the ClientHello.

use std::any::Any;
use std::sync::Arc;

use quinn_proto::crypto::{
    ExportKeyingMaterialError, HeaderKey, KeyPair, Keys, PacketKey, ServerConfig, Session,
};
use quinn_proto::transport_parameters::TransportParameters;
use quinn_proto::{ConnectionId, Side, TransportError, TransportErrorCode};

use super::AlpnSwitch;
use crate::client_hello::{Offered, offered};

/// A session that does not yet know which of two it will be.
#[allow(clippy::large_enum_variant)] // waiting lasts for one round trip
pub(super) enum SwitchSession {
    Waiting {
        switch: Arc<AlpnSwitch>,
        version: u32,
        params: TransportParameters,
        held: Vec<u8>,
        /// A session that stays unused: it answers what may be asked before the ClientHello is complete.
        placeholder: Box<dyn Session>,
    },
    Chosen(Box<dyn Session>),
}

impl SwitchSession {
    pub(super) fn new(switch: Arc<AlpnSwitch>, version: u32, params: TransportParameters) -> Self {
        let placeholder = Arc::clone(&switch.browsers).start_session(version, &params);
        Self::Waiting { switch, version, params, held: Vec::new(), placeholder }
    }

    fn session(&self) -> &dyn Session {
        match self {
            Self::Waiting { placeholder, .. } => &**placeholder,
            Self::Chosen(session) => &**session,
        }
    }

    fn session_mut(&mut self) -> &mut dyn Session {
        match self {
            Self::Waiting { placeholder, .. } => &mut **placeholder,
            Self::Chosen(session) => &mut **session,
        }
    }
}

impl Session for SwitchSession {
    fn read_handshake(&mut self, buf: &[u8]) -> Result<bool, TransportError> {
        let Self::Waiting { switch, version, params, held, .. } = self else {
            return self.session_mut().read_handshake(buf);
        };
        held.extend_from_slice(buf);
        let protocols = match offered(held) {
            Offered::Incomplete => return Ok(false),
            Offered::Protocols(protocols) => protocols,
            Offered::Compatible => {
                let mut error = TransportError::from(TransportErrorCode::PROTOCOL_VIOLATION);
                error.reason = "a session id in the ClientHello".into();
                return Err(error);
            }
            // TLS itself has the right alert for it.
            Offered::Malformed => Vec::new(),
        };
        let mut session = switch.choose(&protocols).start_session(*version, params);
        let ready = session.read_handshake(held);
        *self = Self::Chosen(session);
        ready
    }

    fn initial_keys(&self, dst_cid: &ConnectionId, side: Side) -> Keys {
        self.session().initial_keys(dst_cid, side)
    }

    fn handshake_data(&self) -> Option<Box<dyn Any>> {
        self.session().handshake_data()
    }

    fn peer_identity(&self) -> Option<Box<dyn Any>> {
        self.session().peer_identity()
    }

    fn early_crypto(&self) -> Option<(Box<dyn HeaderKey>, Box<dyn PacketKey>)> {
        self.session().early_crypto()
    }

    fn early_data_accepted(&self) -> Option<bool> {
        self.session().early_data_accepted()
    }

    fn is_handshaking(&self) -> bool {
        self.session().is_handshaking()
    }

    fn transport_parameters(&self) -> Result<Option<TransportParameters>, TransportError> {
        match self {
            Self::Waiting { .. } => Ok(None),
            Self::Chosen(session) => session.transport_parameters(),
        }
    }

    fn write_handshake(&mut self, buf: &mut Vec<u8>) -> Option<Keys> {
        match self {
            Self::Waiting { .. } => None,
            Self::Chosen(session) => session.write_handshake(buf),
        }
    }

    fn next_1rtt_keys(&mut self) -> Option<KeyPair<Box<dyn PacketKey>>> {
        self.session_mut().next_1rtt_keys()
    }

    fn is_valid_retry(&self, orig_dst_cid: &ConnectionId, header: &[u8], payload: &[u8]) -> bool {
        self.session().is_valid_retry(orig_dst_cid, header, payload)
    }

    fn export_keying_material(
        &self,
        output: &mut [u8],
        label: &[u8],
        context: &[u8],
    ) -> Result<(), ExportKeyingMaterialError> {
        self.session().export_keying_material(output, label, context)
    }
}
