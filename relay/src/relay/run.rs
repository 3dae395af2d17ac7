//! The life of a relay: from its first connection to its last.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Relay;
use crate::admin::{self, Desk};
use crate::events::Event;
use crate::listeners::{https, plain, quic};
use crate::{announcer, relays, steering, upkeep, warden};

/// Over how long a draining relay spreads its peers' search for another one.
const SPREAD: Duration = Duration::from_millis(20);

impl Relay {
    /// Serves until `drain` is cancelled and the exchanges under way have ended, or `stop` is cancelled.
    pub async fn run(self, drain: CancellationToken, stop: CancellationToken) {
        let Self {
            front,
            links,
            https,
            http,
            admin,
            socket,
            listener,
            tls,
            certificates,
            dns,
            open: table,
            lock,
            data,
            ..
        } = self;
        let (addresses, front) = (self.addresses, Arc::new(front));
        // Connections end with the drain; services end when nothing needs them any more.
        let (connections, services) = (TaskTracker::new(), TaskTracker::new());
        let over = CancellationToken::new();
        let peer_table = table.table.clone();
        let file = table.file.clone();
        services.spawn(table.run(over.clone()));
        certificates.load().await;
        front.events.emit(&Event::Listening {
            https: addresses.https.to_string(),
            http: addresses.http.map(|address| address.to_string()),
            dns: addresses.dns.map(|address| address.to_string()),
            admin: addresses.admin.map(|address| address.to_string()),
            url: format!("https://{}/", front.zone.authority(front.zone.domain())),
        });
        let open = Arc::new(Semaphore::new(front.limits.max_connections));
        let counters = Arc::default();
        let name_server = dns.map(|(server, records)| server.spawn(records, Arc::clone(&counters), &over));
        let name_server = name_server.transpose().unwrap_or_else(|error| {
            tracing::error!(%error, "the DNS server could not start");
            None
        });
        let desk = Desk {
            front: Arc::clone(&front),
            drain: drain.clone(),
            file,
            data,
            certificates: certificates.clone(),
            dns: counters,
        };
        services.spawn(socket.run(desk.clone(), over.clone()));
        if let Some(admin) = admin {
            services.spawn(admin::run(admin, desk, over.clone()));
        }
        services.spawn(certificates.run(peer_table, front.limits.reload, over.clone()));
        services.spawn(warden::run(Arc::clone(&front), over.clone()));
        services.spawn(upkeep::run(Arc::clone(&front), self.expire_unused, over.clone()));
        services.spawn(announcer::run(Arc::clone(&front), over.clone()));
        services.spawn(steering::run(Arc::clone(&front), over.clone()));
        services.spawn(Arc::clone(&front.deny).keep_up(front.limits.reload, over.clone()));
        let ground = quic::Ground {
            front: Arc::clone(&front),
            open: Arc::clone(&open),
            drain: drain.clone(),
            browsers: connections.clone(),
            uplinks: services.clone(),
        };
        services.spawn(quic::run(Arc::clone(&listener), ground, over.clone()));
        let links = links.map(Arc::new);
        if let Some(links) = &links {
            services.spawn(relays::run(
                Arc::clone(&front),
                Arc::clone(links),
                services.clone(),
                over.clone(),
            ));
        }
        let shared = || (Arc::clone(&front), Arc::clone(&open), drain.clone(), connections.clone());
        let port = https::Port {
            front: Arc::clone(&front),
            tls,
            drain: drain.clone(),
            browsers: connections.clone(),
            uplinks: services.clone(),
            handshakes: Arc::new(Semaphore::new(front.limits.max_handshakes)),
        };
        connections.spawn(https::run(https, port, Arc::clone(&open)));
        if let Some(http) = http {
            let (f, o, d, c) = shared();
            if self.plain_serves {
                connections.spawn(plain::serve(http, f, o, d, c));
            } else {
                connections.spawn(plain::redirect(http, f, o, d, c));
            }
        }
        tokio::select! {
            () = drain.cancelled() => {}
            () = stop.cancelled() => {}
        }
        front.draining.store(true, Ordering::Relaxed);
        front.events.emit(&Event::Draining);
        front.directory.tell_all(|index| {
            let after = SPREAD.saturating_mul(u32::try_from(index).unwrap_or(u32::MAX));
            Notice { after: Some(after), ..Notice::of(CloseCode::Draining, None) }
        });
        drain.cancel();
        connections.close();
        front.tasks.close();
        let ended = async {
            connections.wait().await;
            front.tasks.wait().await;
        };
        tokio::select! {
            _ = timeout(front.limits.drain, ended) => {}
            () = stop.cancelled() => {}
        }
        over.cancel();
        let close_links = async {
            if let Some(links) = &links {
                links.close(CloseCode::Draining).await;
            }
        };
        // Those over TCP; the others end with the UDP port.
        front.directory.close_all(CloseCode::Draining);
        tokio::join!(listener.close(CloseCode::Draining), close_links);
        if let Some(array) = &front.array {
            let _ = timeout(Duration::from_secs(1), array.ended()).await;
        }
        services.close();
        let _ = timeout(Duration::from_secs(1), services.wait()).await;
        // Its thread has been told to end, and ends before this returns.
        drop(name_server);
        drop(lock);
        front.events.emit(&Event::Stopped);
    }
}
