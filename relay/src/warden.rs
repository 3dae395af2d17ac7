//! Ends what the table no longer allows: uplinks of names that were revoked, given up, or handed to another identity,
//! on whichever relay that was decided.

use std::sync::Arc;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

use crate::front::Front;
use crate::table::Changed;
use crate::table::records::{Record, State};

/// Watches the table until `stop`.
pub async fn run(front: Arc<Front>, stop: CancellationToken) {
    let mut changes = front.registrar.table().changes();
    loop {
        let change = tokio::select! {
            change = changes.recv() => change,
            () = stop.cancelled() => return,
        };
        match change {
            Ok(Changed::Name(name)) => look_at(&front, &name),
            Ok(Changed::Uplinks(name)) => {
                if front.registrar.table().relays_of(&name).is_empty() {
                    front.directory.note_lost(&name);
                }
                front.directory.wake();
            }
            Ok(Changed::All) | Err(RecvError::Lagged(_)) => {
                for name in front.directory.names() {
                    look_at(&front, &name);
                }
                front.directory.wake();
            }
            Ok(Changed::Relay(_) | Changed::Domain(_) | Changed::Certificate(_)) => {}
            Err(RecvError::Closed) => return,
        }
    }
}

/// Ends the uplinks of a name that are not of the identity which holds it. What the table has not told of yet is
/// nobody's reason to go.
pub(crate) fn look_at(front: &Front, name: &Name) {
    let Some(record) = front.registrar.table().record(name) else { return };
    let holder = record.state.is_held().then_some(record.identity);
    for connected in front.directory.evict(name, holder) {
        tracing::warn!(%name, identity = %connected.identity, "the name is no longer served for this identity");
        let message = why(&record, &connected.identity).to_owned();
        let notice = Notice { message, ..Notice::of(CloseCode::Revoked, Some(name.clone())) };
        // A peer that does not even take the notice loses its uplink at once.
        if connected.notices.try_send(notice).is_err() {
            connected.uplink.close(CloseCode::Revoked);
        }
        front.touch([name.clone()]);
    }
}

/// What its peer is told besides.
fn why<'a>(record: &'a Record, identity: &PublicKey) -> &'a str {
    match &record.state {
        State::Revoked { reason, .. } => reason.as_deref().unwrap_or_default(),
        State::Released { .. } => "the name was given up",
        State::Held if record.identity != *identity => "the name belongs to another identity now",
        State::Held => "",
    }
}
