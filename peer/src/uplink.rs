//! The life of one uplink: exchanges, pings and canaries, until it is lost.

mod answers;
pub mod pulse;
mod watching;

use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{AssignedRelay, Control, Granted, Welcome};
use oriel_protocol::name::Name;
use oriel_transport::carrier::Carrier;
use oriel_transport::control::{ControlReceiver, ControlSender};
use oriel_transport::dial::PeerUplink;
use oriel_transport::error::StreamError;
use oriel_transport::exchanges::Exchanges;
use oriel_transport::tcp_port;
use tokio::sync::Notify;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::canary::Canary;
use crate::exchange::{self, Stage};
use crate::uplink::answers::Answers;
use crate::uplink::pulse::Pulse;
use crate::uplink::watching::watching;

/// Why an uplink ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// It was lost; another is to be dialled.
    Lost(String),
    /// The relay broke the protocol; another uplink is to be dialled.
    Broke(CloseCode),
    /// The relay will not have us again.
    Final(CloseCode),
    /// The program is to end.
    Stopped,
}

/// How long the exchanges of an uplink that is given up may go on.
const RETIREMENT: Duration = Duration::from_secs(600);

/// How long a relay may take to close an uplink on which nothing is under way any more.
const FAREWELL: Duration = Duration::from_secs(1);

/// Where the uplink tells what its names can do now.
pub trait Observer: Sync {
    /// The canary of this name came through, for the first time on this uplink.
    fn online(&self, granted: &Granted);
    /// The canaries of all its names have come through, for the first time.
    fn ready(&self);
    /// The relay goes away; another is to be looked for after this long.
    fn draining(&self, after: Duration);
    /// These relays are to be used from now on.
    fn relays(&self, relays: Vec<AssignedRelay>);
    /// This name is no longer ours, and not to be claimed again (P-43); whether any is left. The relay may have said more.
    fn gone(&self, name: &Name, code: CloseCode, more: &str) -> bool;
    /// Whether this name is still ours.
    fn holds(&self, name: &Name) -> bool;
    /// A canary failed.
    fn canary_failed(&self, granted: &Granted, reason: &str);
    /// No canary of this name gets as far as the relay, though the uplink lives.
    fn unseen(&self, granted: &Granted, reason: &str);
}

/// How an uplink is to end, besides being lost.
#[derive(Debug)]
pub struct Leave<'a> {
    /// Once the relay gives it nothing new, when none of its exchanges is under way (P-154).
    pub retire: &'a CancellationToken,
    /// When the relay ends it: another uplink has taken over.
    pub left: &'a CancellationToken,
    /// At once.
    pub stop: &'a CancellationToken,
}

/// Serves a welcomed uplink until it ends.
pub async fn live(
    uplink: PeerUplink,
    stage: Arc<Stage>,
    canary: Canary,
    observer: &impl Observer,
    pulse: &Pulse,
    leave: Leave<'_>,
) -> End {
    let PeerUplink { welcome, mut sender, mut receiver, exchanges, .. } = uplink;
    let Leave { retire, left, stop } = &leave;
    let tasks = TaskTracker::new();
    let doubt = Notify::new();
    // Our own URL says nothing of an uplink that gets no exchange any more; what is under way goes on there (P-28).
    let drains = CancellationToken::new();
    // What TCP says counts where it has led to the relay: a firewall may refuse it and let UDP pass.
    let by_tcp = AtomicBool::new(exchanges.carrier() != Carrier::Quic);
    // Boxed, because it is large, and every future around it would be as large again.
    let watched = Box::pin(watching(&welcome, canary, observer, &stage.limits, &by_tcp));
    // Dropping the tracker's tasks with the uplink: their streams are gone then anyway.
    let end = tokio::select! {
        end = reading(&mut receiver, pulse, observer, &drains) => end,
        end = pinging(&mut sender, &exchanges, pulse, &doubt, &welcome, &leave) => end,
        end = probing(exchanges.remote_address(), &by_tcp, pulse, &doubt) => end,
        () = serving(&exchanges, &stage, &tasks) => match exchanges.closed().await {
            // The notice that said so may not have outrun the connection's end.
            (Some(code @ (CloseCode::Replaced | CloseCode::Revoked)), _) => End::Final(code),
            (Some(CloseCode::Done), _) if retire.is_cancelled() => End::Stopped,
            (_, reason) => End::Lost(reason),
        },
        end = until(retire, until(&drains, until(left, watched))) => end,
        () = retiring(retire, &welcome, &tasks, &exchanges) => End::Stopped,
        () = stop.cancelled() => End::Stopped,
    };
    let code = match &end {
        End::Lost(_) => CloseCode::Silent,
        End::Broke(code) | End::Final(code) => *code,
        End::Stopped => CloseCode::Done,
    };
    exchanges.close(code).await;
    tasks.close();
    tasks.wait().await;
    end
}

/// Returns once the uplink is to be given up, nothing is under way on it, and the relay, which knows, does not close it.
async fn retiring(retire: &CancellationToken, welcome: &Welcome, tasks: &TaskTracker, exchanges: &Exchanges) {
    retire.cancelled().await;
    tasks.close();
    let over = async {
        loop {
            tasks.wait().await;
            exchanges.flushed().await;
            // An older relay is not asked.
            if !welcome.leave {
                break;
            }
            sleep(FAREWELL).await;
            if tasks.is_empty() {
                break;
            }
        }
    };
    let _ = timeout(RETIREMENT, over).await;
}

/// Whatever watches over the public URL has nothing to say of an uplink that leaves or was left, or whose relay goes away.
async fn until(left: &CancellationToken, watched: impl Future<Output = End>) -> End {
    match left.run_until_cancelled(watched).await {
        Some(end) => end,
        None => pending().await,
    }
}

/// Returns once it is certain that the relay is gone: a host that is up says so for a port that nobody listens at.
/// Not if it has answered a ping meanwhile.
async fn probing(relay: Option<SocketAddr>, by_tcp: &AtomicBool, pulse: &Pulse, doubt: &Notify) -> End {
    let Some(relay) = relay else { return pending().await };
    loop {
        doubt.notified().await;
        let answered = pulse.last();
        if by_tcp.load(Ordering::Relaxed) && tcp_port::is_closed(relay).await && pulse.last() == answered {
            return End::Lost("the relay is gone".into());
        }
    }
}

/// Accepts exchanges; each is a task of its own, which ends when its stream does.
async fn serving(exchanges: &Exchanges, stage: &Arc<Stage>, tasks: &TaskTracker) {
    while let Some(opened) = exchanges.next().await {
        // Boxed, because a task's future is moved several times before it runs.
        tasks.spawn(Box::pin(exchange::run(Arc::clone(stage), opened)));
    }
}

/// Reads what the relay says of its own accord.
async fn reading(
    receiver: &mut ControlReceiver,
    pulse: &Pulse,
    observer: &impl Observer,
    drains: &CancellationToken,
) -> End {
    loop {
        match receiver.receive().await {
            Ok(Control::Pong(number)) => pulse.answered(number),
            Ok(Control::Notice(notice)) => match notice.code {
                CloseCode::Replaced | CloseCode::Revoked => {
                    if notice
                        .name
                        .as_ref()
                        .is_none_or(|name| !observer.gone(name, notice.code, &notice.message))
                    {
                        return End::Final(notice.code);
                    }
                }
                CloseCode::Draining => {
                    tracing::info!("the relay is going away");
                    drains.cancel();
                    observer.draining(notice.after.unwrap_or_default());
                }
                CloseCode::Relays => observer.relays(notice.relays),
                code => tracing::debug!(%code, "a notice of a kind that this version does not know"),
            },
            Ok(_) => return End::Broke(CloseCode::MalformedControl),
            Err(StreamError::Decode(error)) => return End::Broke(error.close_code()),
            // The connection's own end says more than its stream's.
            Err(_) => pending().await,
        }
    }
}

/// Pings at the interval that the relay named; five times as often while an answer is overdue, unless it would only wait
/// behind other bytes. A restarted relay does not know the connection, and answers the next ping with a reset: the
/// sooner, the better.
async fn pinging(
    sender: &mut ControlSender,
    exchanges: &Exchanges,
    pulse: &Pulse,
    doubt: &Notify,
    welcome: &Welcome,
    leave: &Leave<'_>,
) -> End {
    let every = welcome.ping_every.max(Duration::from_millis(10));
    let mut ticks = interval(every / 5);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut tick = 0u32;
    let mut answers = Answers::new(Instant::now());
    let mut leaves = false;
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = leave.retire.cancelled(), if !leaves && welcome.leave => {
                leaves = true;
                say(sender, Control::Leave).await;
                continue;
            }
        }
        let now = Instant::now();
        answers.look(now, pulse.last(), exchanges.moved());
        if leave.left.is_cancelled() && exchanges.carrier() == Carrier::Quic {
            // It was left since it loses many packets, and answers wait for those that were lost before them. The relay
            // closes it (P-89), and in the end QUIC's own timeout.
            answers.bear(now);
        }
        let overdue = answers.overdue(now);
        if overdue.is_some_and(|by| by > welcome.dead_after) {
            return End::Lost("the relay fell silent".into());
        }
        pulse.overdue(overdue.unwrap_or_default());
        if answers.doubts(now) {
            doubt.notify_one();
        }
        if tick.is_multiple_of(5) || (overdue.is_some() && !exchanges.is_held_up()) {
            say(sender, Control::Ping(answers.ask())).await;
        }
        tick = tick.wrapping_add(1);
    }
}

/// Sends a frame. Where it cannot, the connection's own end says why.
async fn say(sender: &mut ControlSender, frame: Control) {
    if sender.send(&frame).await.is_err() {
        pending::<()>().await;
    }
}
