//! The life of a relay: from its first connection to its last.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use oriel_transport::link::LinkListener;
use oriel_transport::supervisor::{self, State};
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Relay;
use crate::admin::succession::Succession;
use crate::admin::{self, Desk};
use crate::events::Event;
use crate::listeners::door::{Door, Entry};
use crate::listeners::{https, plain, quic};
use crate::take_over::giving::{self, GiveError, Giver};
use crate::take_over::wire::Wire;
use crate::{announcer, relays, steering, upkeep, warden};

/// Over how long a draining relay spreads its peers' search for another one.
const SPREAD: Duration = Duration::from_millis(20);

/// Within how long all of them are told to look where another process has taken over: requests wait for them there.
const SPREAD_AT_MOST: Duration = Duration::from_secs(1);

/// For services to end once nothing needs them: the slowest word of theirs, by which the peer table of an array takes back
/// what goes with this relay, may take three seconds.
const SERVICES_END: Duration = Duration::from_secs(4);

/// Why a relay ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Departure {
    /// It was told to.
    Told,
    /// Another process serves.
    HandedOver,
}

impl Relay {
    /// Serves until `drain` is cancelled, or another process has taken over, and the exchanges under way have ended; or
    /// `stop` is cancelled.
    pub async fn run(self, drain: CancellationToken, stop: CancellationToken) {
        let handed_over = CancellationToken::new();
        let (succession, mut asked) = Succession::new(handed_over.clone());
        let (entry, told) = watch::channel(Entry::Open);
        let giver = self.giver(entry.clone()).inspect_err(|error| {
            tracing::warn!(%error, "this relay could not hand its sockets over");
        });
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
        // Connections end with the drain; services end when nothing needs them any more, and those of the office as soon
        // as another process does their work.
        let (connections, services) = (TaskTracker::new(), TaskTracker::new());
        let over = CancellationToken::new();
        let office = over.child_token();
        let peer_table = table.table.clone();
        let file = table.file.clone();
        services.spawn(table.run(handed_over.clone(), over.clone()));
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
        let name_server = dns.map(|(server, records)| server.spawn(records, Arc::clone(&counters), &office));
        let name_server = name_server.transpose().unwrap_or_else(|error| {
            tracing::error!(%error, "the DNS server could not start");
            None
        });
        let desk = Desk {
            front: Arc::clone(&front),
            drain: drain.clone(),
            file: file.clone(),
            data,
            certificates: certificates.clone(),
            dns: counters,
            succession,
        };
        services.spawn(socket.run(desk.clone(), handed_over.clone(), office.clone()));
        if let Some(admin) = admin {
            services.spawn(admin::run(admin, desk, office.clone()));
        }
        services.spawn(certificates.run(peer_table, front.limits.reload, office.clone()));
        services.spawn(warden::run(Arc::clone(&front), over.clone()));
        services.spawn(upkeep::run(Arc::clone(&front), self.expire_unused, office.clone()));
        services.spawn(announcer::run(Arc::clone(&front), office.clone()));
        services.spawn(steering::run(Arc::clone(&front), office.clone()));
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
                handed_over.clone(),
                over.clone(),
            ));
        }
        let port = Arc::new(https::Port {
            front: Arc::clone(&front),
            tls,
            drain: drain.clone(),
            browsers: connections.clone(),
            uplinks: services.clone(),
            handshakes: Arc::new(Semaphore::new(front.limits.max_handshakes)),
        });
        connections.spawn(https::run(Door::new(https, told.clone()), Arc::clone(&port), Arc::clone(&open)));
        if let Some(http) = http {
            let door = Door::new(http, told);
            if self.plain_serves {
                connections.spawn(plain::serve(door, port, open));
            } else {
                connections.spawn(plain::redirect(door, port, open));
            }
        }
        // Else the process before tells who serves now, and this one is not heard until it has.
        if !self.took_over || supervisor::started_this() {
            supervisor::tell(State::Ready);
        }
        let departure = loop {
            let wire = tokio::select! {
                () = drain.cancelled() => break Departure::Told,
                () = stop.cancelled() => break Departure::Told,
                Some(wire) = asked.recv() => wire,
            };
            let Ok(giver) = &giver else { continue };
            match hand_over(giver, wire, &drain).await {
                Some(Ok(successor)) => {
                    tracing::info!(successor, "another process has taken over");
                    if let Some(successor) = successor {
                        supervisor::tell(State::Successor(successor));
                    }
                    break Departure::HandedOver;
                }
                Some(Err(error)) => {
                    tracing::warn!(%error, "the hand-over came to nothing; this process goes on");
                    if let Some(file) = file.clone() {
                        let over = over.clone();
                        services.spawn(async move {
                            tokio::select! {
                                () = giving::reopen(file) => {}
                                () = over.cancelled() => {}
                            }
                        });
                    }
                }
                None => break Departure::Told,
            }
        };
        drop((giver, asked));
        let mut own = Some((name_server, lock));
        match departure {
            Departure::Told => {
                supervisor::tell(State::Stopping);
                entry.send_replace(Entry::Last);
            }
            Departure::HandedOver => {
                handed_over.cancel();
                office.cancel();
                front.succeeded.store(true, Ordering::Relaxed);
                // The thread of the DNS server has been told to end, and ends before this returns.
                own.take();
            }
        }
        front.draining.store(true, Ordering::Relaxed);
        front.events.emit(&Event::Draining);
        let peers = u32::try_from(front.directory.connected().len()).unwrap_or(u32::MAX).max(1);
        let spread = match departure {
            Departure::Told => SPREAD,
            Departure::HandedOver => SPREAD.min(SPREAD_AT_MOST / peers),
        };
        front.directory.tell_all(|index| {
            let after = spread.saturating_mul(u32::try_from(index).unwrap_or(u32::MAX));
            Notice { after: Some(after), ..Notice::of(CloseCode::Draining, None) }
        });
        drain.cancel();
        connections.close();
        front.tasks.close();
        let ended = async {
            connections.wait().await;
            front.tasks.wait().await;
        };
        // Nothing comes by UDP any more if the other process goes away, and the next one wants the port.
        let abandoned = async {
            match departure {
                Departure::Told => std::future::pending().await,
                Departure::HandedOver => listener.hand_over().abandoned().await,
            }
        };
        tokio::select! {
            _ = timeout(front.limits.drain, ended) => {}
            () = stop.cancelled() => {}
            () = abandoned => tracing::warn!("the process that has taken over is gone: this one ends, too"),
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
        let _ = timeout(SERVICES_END, services.wait()).await;
        drop(own);
        front.events.emit(&Event::Stopped);
    }

    /// Everything that another process may ask for.
    fn giver(&self, entry: watch::Sender<Entry>) -> io::Result<Giver> {
        let links = self.links.as_ref().map(LinkListener::hand_over);
        let mut giver =
            Giver::new(&self.lock, self.listener.hand_over(), links, entry, self.open.file.clone())?;
        giver.https(&self.https)?;
        giver.desk(&self.socket)?;
        if let Some(http) = &self.http {
            giver.http(http)?;
        }
        if let Some(admin) = &self.admin {
            giver.admin(admin)?;
        }
        if let Some((server, _)) = &self.dns {
            let (udp, tcp) = server.sockets()?;
            giver.dns(&udp, &tcp)?;
        }
        Ok(giver)
    }
}

/// Hands over; `None` if the relay was told to end before anybody could have taken anything.
async fn hand_over(
    giver: &Giver,
    wire: Wire,
    drain: &CancellationToken,
) -> Option<Result<Option<i32>, GiveError>> {
    let mut giving = pin!(giver.give(wire));
    tokio::select! {
        biased;
        given = giving.as_mut() => return Some(given),
        () = drain.cancelled() => {}
    }
    if giver.has_let_go() {
        return Some(giving.await);
    }
    giver.take_back();
    None
}
