//! Tells peers which relays to use when relays of the array have come.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use oriel_protocol::key::PublicKey;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::assignment::assign;
use crate::front::Front;
use crate::table::Changed;

/// Relays that come or go together are told of together.
const TOGETHER: Duration = Duration::from_secs(1);

/// Watches the array until `stop`; a relay by itself has nothing to tell.
pub async fn run(front: Arc<Front>, stop: CancellationToken) {
    let Some(own) = front.presence.as_ref().map(crate::presence::Presence::key) else { return };
    tokio::select! {
        () = watch(&front, own) => {}
        () = stop.cancelled() => {}
    }
}

async fn watch(front: &Front, own: PublicKey) {
    let mut changes = front.registrar.table().changes();
    let mut known = open(front);
    loop {
        match changes.recv().await {
            Ok(Changed::Relay(_) | Changed::All) | Err(RecvError::Lagged(_)) => {}
            Ok(_) => continue,
            Err(RecvError::Closed) => return std::future::pending().await,
        }
        // Most changes are of loads.
        if open(front) == known {
            continue;
        }
        sleep(TOGETHER).await;
        let before = std::mem::replace(&mut known, open(front));
        // Of one that went nobody needs to be told: its uplinks end, or it is only late with its signs of life.
        if known.is_subset(&before) {
            continue;
        }
        for (connected, names) in front.directory.connected() {
            let relays = assign(front.registrar.table(), &own, &connected.identity, &names);
            if !relays.is_empty() {
                let notice = Notice { relays, ..Notice::of(CloseCode::Relays, None) };
                // A peer that does not read hears of it with its next welcome.
                let _ = connected.notices.try_send(notice);
            }
        }
    }
}

/// The relays that take peers.
fn open(front: &Front) -> BTreeSet<PublicKey> {
    let relays = front.registrar.table().relays().into_iter();
    relays.filter(|(_, record)| !record.draining).map(|(key, _)| key).collect()
}
