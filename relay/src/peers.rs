//! Where peers come in: hello, welcome, and then pings for as long as the uplink lives.

mod silence;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use oriel_protocol::VERSION;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Granted, Notice, Refusal, RefusalCode, Welcome};
use oriel_protocol::name::Name;
use oriel_transport::control::{ControlReceiver, ControlSender};
use oriel_transport::listen::{HelloFrom, notify};
use tokio::sync::mpsc;
use tokio::time::timeout;

use self::silence::Silence;
use crate::assignment::assign;
use crate::directory::{Connected, NOTICES};
use crate::domains;
use crate::events::Event;
use crate::front::Front;
use crate::presence::Presence;
use crate::table::now;
use crate::warden;

/// Pongs that may wait to be sent.
const PONGS: usize = 4;
/// For a peer that has lost its last name to read why.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Uplinks that one run of a peer may have to this relay at once: one that works, one on standby, and some that end.
const MOST_UPLINKS: usize = 8;

/// Answers a peer's hello; what comes back is the uplink's life.
pub(crate) async fn admit(front: &Arc<Front>, caller: HelloFrom) -> Option<impl Future<Output = ()> + use<>> {
    let refuse = |code, message: &str| Refusal { code, message: message.into(), retry_after: None };
    if !caller.hello.versions.contains(&VERSION) {
        caller.refuse(refuse(RefusalCode::Version, &front.only_version())).await;
        return None;
    }
    if front.draining.load(Ordering::Relaxed) {
        let refusal = Refusal {
            retry_after: Some(Duration::from_secs(1)),
            ..refuse(RefusalCode::Draining, "this relay is going away")
        };
        caller.refuse(refusal).await;
        return None;
    }
    let from = caller.remote_address().ip();
    let admission = match front.registrar.admit(caller.identity, &caller.hello, from).await {
        Ok(admission) => admission,
        Err(refusal) => {
            tracing::info!(identity = %caller.identity, code = refusal.code.word(), "refused a hello");
            caller.refuse(refusal).await;
            return None;
        }
    };
    let (identity, instance) = (caller.identity, caller.hello.instance);
    if front.directory.of_instance(&admission.granted, identity, instance) >= MOST_UPLINKS {
        let refusal = Refusal {
            retry_after: Some(Duration::from_secs(5)),
            ..refuse(RefusalCode::Busy, "this peer has as many uplinks here as one may have")
        };
        caller.refuse(refusal).await;
        return None;
    }
    let domains = domains::admit(front, caller.identity, &caller.hello, &admission.granted).await;
    let table = front.registrar.table();
    let own_key = front.presence.as_ref().map(Presence::key);
    let welcome = Welcome {
        version: VERSION,
        zone: front.zone.domain().to_owned(),
        granted: admission
            .granted
            .iter()
            .map(|name| Granted { name: name.clone(), url: front.zone.url(name) })
            .collect(),
        refused: admission.refused,
        ping_every: front.limits.ping_every(front.directory.len()),
        dead_after: front.limits.peer_dead,
        public_suffix: front.zone.is_public_suffix(),
        own_key,
        relays: own_key
            .map(|own| assign(table, &own, &caller.identity, &admission.granted))
            .unwrap_or_default(),
        domains: domains.granted,
        refused_domains: domains.refused,
        standby: true,
        leave: true,
    };
    let (notices, inbox) = mpsc::channel(NOTICES);
    let connected = Arc::new(Connected::new(
        caller.uplink(),
        caller.identity,
        caller.hello.instance,
        caller.hello.replica,
        caller.hello.standby,
        notices,
    ));
    let software = caller.hello.software.clone();
    let entry = Entry::new(Arc::clone(front), admission.granted, connected);
    // Those that were in the directory when the drain began were told then.
    if front.draining.load(Ordering::Relaxed) {
        let notice = Notice { after: Some(Duration::ZERO), ..Notice::of(CloseCode::Draining, None) };
        let _ = entry.connected.notices.try_send(notice);
    }
    tracing::info!(names = ?entry.names, identity = %entry.connected.identity, %from, software, "a peer is online");
    if let Some(presence) = &front.presence {
        presence.tell_first(front.registrar.table(), &entry.names).await;
    }
    let ping_every = welcome.ping_every;
    let (sender, receiver) = caller.welcome(welcome).await.ok()?;
    entry.connected.welcomed.cancel();
    front.tasks.spawn(note(Arc::clone(front), entry.names.clone()));
    Some(live(entry, sender, receiver, inbox, ping_every))
}

/// Notes that these names are used.
async fn note(front: Arc<Front>, names: Vec<Name>) {
    for name in names {
        if let Err(error) = front.registrar.table().seen(&name, now()).await {
            tracing::debug!(%error, "which names are used was not noted");
            return;
        }
    }
}

/// An uplink's entry in the directory, taken out when the uplink ends however it ends.
struct Entry {
    front: Arc<Front>,
    names: Vec<Name>,
    connected: Arc<Connected>,
    reason: String,
}

impl Entry {
    fn new(front: Arc<Front>, names: Vec<Name>, connected: Arc<Connected>) -> Self {
        for (name, old) in front.directory.enter(&names, &connected) {
            tracing::warn!(%name, identity = %old.identity, "another instance of this identity took the name over");
            let _ = old.notices.try_send(Notice::of(CloseCode::Replaced, Some(name)));
        }
        front.metrics.uplinks.inc();
        front.events.emit(&Event::PeerOnline {
            names: names.iter().map(Name::to_string).collect(),
            identity: connected.identity.to_string(),
        });
        // What the table told meanwhile, nobody has looked at yet.
        for name in &names {
            warden::look_at(&front, name);
        }
        Self { front, names, connected, reason: String::new() }
    }

    /// Tells that it gets no exchange any more, and which names are left without an uplink.
    fn told(&self, gone: &[Name], reason: &str) {
        self.front.touch(self.names.iter().cloned());
        if !gone.is_empty() {
            let names = gone.iter().map(Name::to_string).collect();
            self.front.events.emit(&Event::PeerOffline { names, reason });
        }
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let gone = self.front.directory.leave(&self.names, &self.connected);
        self.told(&gone, &self.reason);
        self.front.metrics.uplinks.dec();
    }
}

async fn live(
    mut entry: Entry,
    mut sender: ControlSender,
    mut receiver: ControlReceiver,
    mut notices: mpsc::Receiver<Notice>,
    ping_every: Duration,
) {
    let uplink = entry.connected.uplink.clone();
    let mut serving = entry.names.clone();
    let dead_after = entry.front.limits.peer_dead;
    let (connected, front) = (Arc::clone(&entry.connected), Arc::clone(&entry.front));
    let left = &connected.left;
    let (pongs, mut numbers) = mpsc::channel(PONGS);
    let (mut took_over, mut leaves) = (false, false);
    let reading = async {
        let mut silence = Silence::new(Instant::now(), ping_every, dead_after);
        loop {
            let was_left = left.is_cancelled() && !leaves;
            let Some(patience) = silence.patience(Instant::now(), was_left) else {
                return (CloseCode::Silent, "it fell silent".to_owned());
            };
            let received = tokio::select! {
                received = timeout(patience, receiver.receive()) => received,
                () = left.cancelled(), if !was_left && !leaves => {
                    silence.left(Instant::now());
                    continue;
                }
            };
            let Ok(received) = received else {
                silence.look(Instant::now(), uplink.received());
                continue;
            };
            silence.broken(Instant::now());
            match received {
                Ok(Control::Ping(number)) => {
                    if pongs.send(number).await.is_err() {
                        return (CloseCode::Internal, String::new());
                    }
                }
                Ok(Control::TakeOver) if !std::mem::replace(&mut took_over, true) => {
                    front.directory.take_over(&connected);
                }
                Ok(Control::Leave) if !std::mem::replace(&mut leaves, true) => {
                    let gone = front.directory.withdraw(&entry.names, &connected);
                    entry.told(&gone, "it leaves");
                }
                Ok(_) => return (CloseCode::MalformedControl, "it broke the protocol".to_owned()),
                Err(error) => return (error.close_code(), error.to_string()),
            }
        }
    };
    let writing = async {
        loop {
            tokio::select! {
                Some(number) = numbers.recv() => {
                    if sender.send(&Control::Pong(number)).await.is_err() {
                        std::future::pending::<()>().await; // the reading side sees why
                    }
                }
                Some(notice) = notices.recv() => {
                    if notice.code == CloseCode::Revoked {
                        serving.retain(|name| Some(name) != notice.name.as_ref());
                    }
                    notify(&mut sender, notice).await;
                    if serving.is_empty() {
                        // A close overtakes what was said before it. The peer, once it has read this, ends by itself.
                        let _ = timeout(LAST_WORDS, uplink.closed()).await;
                        return (CloseCode::Revoked, "revoked".to_owned());
                    }
                }
                else => return (CloseCode::Internal, String::new()),
            }
        }
    };
    let finished = async {
        left.cancelled().await;
        connected.idle().await;
        (CloseCode::Done, "it was left".to_owned())
    };
    let (code, reason) = tokio::select! {
        ended = reading => ended,
        ended = finished => ended,
        ended = writing => ended,
        reason = uplink.closed() => (CloseCode::Done, reason),
    };
    uplink.close(code);
    entry.reason = reason;
    if entry.connected.left.is_cancelled() {
        tracing::info!(names = ?entry.names, reason = entry.reason, "an uplink has ended");
    } else {
        tracing::info!(names = ?entry.names, reason = entry.reason, "a peer is offline");
    }
}
