//! The way to a peer: an uplink, or a link to a relay that has one.

use std::sync::Arc;

use oriel_protocol::control::InstanceId;
use oriel_protocol::key::PublicKey;
use oriel_protocol::link::Preface;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::name::Name;
use oriel_transport::error::StreamError;
use oriel_transport::packets::PacketStream;

use crate::array::links::LinkLoad;
use crate::directory::Load;
use crate::stall::Stalls;

/// A claim on what carries one exchange.
#[derive(Debug)]
pub enum Way {
    /// An uplink of this relay.
    Uplink(Load),
    /// A link to another relay.
    Link {
        /// The link.
        load: LinkLoad,
        /// The name whose uplink is meant.
        name: Name,
        /// The instance that a canary asks for.
        instance: Option<InstanceId>,
    },
}

impl Way {
    /// Opens the stream of a new exchange; waits while the other end has as many as it takes. `body` says that
    /// more than REQUEST and FINAL will be sent.
    ///
    /// # Errors
    /// [`StreamError::UplinkLost`].
    pub async fn open(&self, id: MessageBoxId, body: bool) -> Result<PacketStream, StreamError> {
        match self {
            Way::Uplink(load) => load.uplink().await.open(id).await,
            Way::Link { load, name, instance } => {
                let preface = Preface { name: name.clone(), instance: *instance, body };
                load.link().open(id, &preface).await
            }
        }
    }

    /// The relay that the exchange goes to, if it is another.
    pub fn relay(&self) -> Option<PublicKey> {
        match self {
            Way::Uplink(_) => None,
            Way::Link { load, .. } => Some(load.relay()),
        }
    }

    /// Its exchanges whose visitors take nothing.
    pub fn stalls(&self) -> &Arc<Stalls> {
        match self {
            Way::Uplink(load) => load.stalls(),
            Way::Link { load, .. } => load.stalls(),
        }
    }
}
