//! An uplink moves from one carrier to another: down when QUIC falters, up again when it works, and from one connection
//! to the next where that falters (P-87 to P-89).
//!
//! The next one is up, and the relay has been told to use it, before the one before is left; what is under way there
//! goes on there.

use std::future::pending;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt, StreamExt};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Hello};
use oriel_transport::carrier::Carrier;
use oriel_transport::dial::PeerUplink;
use oriel_transport::exchanges::Exchanges;
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

use super::loss::lossy;
use super::member::{Leaving, Life, Member};
use crate::uplink::End;
use crate::uplink::pulse::Pulse;

/// Pings that an uplink over QUIC must answer before it is trusted again, and how long each may take.
const TRIAL: u64 = 4;
const TRIAL_EVERY: Duration = Duration::from_millis(250);
const TRIAL_PATIENCE: Duration = Duration::from_secs(1);

/// Between two attempts to find another carrier while QUIC falters.
const PAUSE: Duration = Duration::from_secs(5);

/// Times that QUIC may falter and come back within [`MEMORY`] before it is left all the same.
const FORGIVEN: usize = 2;
const MEMORY: Duration = Duration::from_secs(60);

/// Over TCP, what is lost delays all that comes after it: so many times as long must it falter.
const FALTERS_ON_TCP: u32 = 2;

/// QUIC that has lasted for so long is tried again soon when it falters.
const LASTED: Duration = Duration::from_secs(600);

/// What stays the same while uplinks to one relay come and go.
#[derive(Debug)]
struct Climb {
    /// Between two times that QUIC is tried, and when it is tried next.
    pause: Duration,
    due: Instant,
    /// Since when the uplink runs over QUIC.
    since: Instant,
}

/// Another uplink, on standby, and why it is to take over.
struct Next {
    uplink: PeerUplink,
    reason: &'static str,
}

impl Member {
    /// Holds an uplink to this relay, this one at first, until one is lost before another has taken over. Those that
    /// are left meanwhile come to `leaving`.
    pub(super) async fn stay(self: &Arc<Self>, first: PeerUplink, leaving: &mut Leaving) -> End {
        let (pause, now) = (self.crew.limits.climb_first, Instant::now());
        let mut climb = Climb { pause, due: now + pause, since: now };
        let mut uplink = first;
        let (failed, carrier) = (std::mem::take(&mut uplink.failed), uplink.exchanges.carrier());
        // Boxed, because it is large, and seldom there for long.
        let mut explained = Box::pin(self.retire.run_until_cancelled(self.explain(failed, carrier))).fuse();
        loop {
            let (exchanges, standby) = (uplink.exchanges.clone(), uplink.welcome.standby);
            let (pulse, left) = (Arc::new(Pulse::default()), CancellationToken::new());
            let mut life: Life = Box::pin(Arc::clone(self).live(uplink, Arc::clone(&pulse), left.clone()));
            let next = {
                let mut moving = pin!(async {
                    // Of a relay that goes away, another process would answer perhaps (P-28).
                    let moving = self.drains.run_until_cancelled(self.next(&exchanges, &pulse, &mut climb));
                    let moving = async { self.retire.run_until_cancelled(moving).await.flatten() };
                    match if standby { moving.await } else { None } {
                        Some(next) => next,
                        None => pending().await,
                    }
                });
                loop {
                    tokio::select! {
                        biased;
                        end = &mut life => {
                            // They are on their way out, too.
                            while self.retire.is_cancelled() && leaving.next().await.is_some() {}
                            return end;
                        }
                        Some(_) = leaving.next() => {}
                        _ = &mut explained => {}
                        next = &mut moving => break next,
                    }
                }
            };
            left.cancel();
            leaving.push(life);
            let (from, to) = (exchanges.carrier(), next.uplink.exchanges.carrier());
            self.crew.presence.moved(from, to, next.reason, &self.shown(&next.uplink));
            uplink = next.uplink;
        }
    }

    /// Waits for a better carrier or connection, and has it take over.
    async fn next(&self, exchanges: &Exchanges, pulse: &Pulse, climb: &mut Climb) -> Next {
        let is_quic = exchanges.carrier() == Carrier::Quic;
        // A proxy that works was named to be used.
        let may_climb =
            exchanges.route().proxy.is_none() && self.crew.dialer.may_use(Carrier::Quic, self.host());
        loop {
            let mut next = match (is_quic, may_climb) {
                (true, _) => self.fall(exchanges, pulse, climb).await,
                (false, true) => tokio::select! {
                    next = self.climb(exchanges, climb) => next,
                    next = self.flee(exchanges, pulse) => next,
                },
                (false, false) => self.flee(exchanges, pulse).await,
            };
            if next.uplink.sender.send(&Control::TakeOver).await.is_ok() {
                return next;
            }
        }
    }

    /// Waits until QUIC falters or loses too much, and finds another carrier, unless QUIC comes back first.
    async fn fall(&self, exchanges: &Exchanges, pulse: &Pulse, climb: &mut Climb) -> Next {
        let falters = self.crew.limits.falters;
        let mut times = Vec::new();
        loop {
            let lost = tokio::select! {
                () = pulse.falters(falters) => false,
                () = lossy(exchanges) => true,
            };
            times.retain(|at: &Instant| at.elapsed() < MEMORY);
            times.push(Instant::now());
            match self.stand_by(exchanges, &[Carrier::Tcp, Carrier::WebSocket]).await {
                Some(uplink) if lost || times.len() > FORGIVEN || pulse.is_faltering(falters) => {
                    climb.fell(self.crew.limits.climb_first, self.crew.limits.climb_most);
                    let reason = if lost { "too much of QUIC is lost" } else { "QUIC does not get through" };
                    return Next { uplink, reason };
                }
                Some(uplink) => uplink.exchanges.close(CloseCode::Done).await,
                None => sleep(PAUSE).await,
            }
        }
    }

    /// Waits until what is not QUIC falters, as where this host has another address now, and finds another connection,
    /// unless the one that is there comes back first.
    async fn flee(&self, exchanges: &Exchanges, pulse: &Pulse) -> Next {
        let falters = self.crew.limits.falters * FALTERS_ON_TCP;
        loop {
            pulse.falters(falters).await;
            match self.stand_by(exchanges, &[Carrier::Tcp, Carrier::WebSocket]).await {
                Some(uplink) if pulse.is_faltering(falters) => {
                    return Next { uplink, reason: "the connection does not get through" };
                }
                Some(uplink) => uplink.exchanges.close(CloseCode::Done).await,
                None => sleep(PAUSE).await,
            }
        }
    }

    /// Tries QUIC again and again, each time after its pause, until it works.
    async fn climb(&self, exchanges: &Exchanges, climb: &mut Climb) -> Next {
        loop {
            sleep_until(climb.due).await;
            if let Some(mut uplink) = self.stand_by(exchanges, &[Carrier::Quic]).await {
                if is_steady(&mut uplink).await {
                    climb.since = Instant::now();
                    return Next { uplink, reason: "QUIC gets through" };
                }
                uplink.exchanges.close(CloseCode::Done).await;
            }
            climb.pause = (climb.pause * 2).min(self.crew.limits.climb_most);
            climb.due = Instant::now() + climb.pause;
        }
    }

    /// Another uplink to the same relay, over one of these carriers, which the relay does not use yet.
    async fn stand_by(&self, exchanges: &Exchanges, carriers: &[Carrier]) -> Option<PeerUplink> {
        let hello = Hello { standby: true, ..self.crew.hello().clone() };
        let addresses = exchanges.route().addresses.clone();
        // Boxed, because it is large, and part of whatever may want another uplink.
        let dialled =
            Box::pin(self.crew.dialer.dial_at(self.host(), addresses.as_deref(), carriers, &hello)).await;
        dialled.inspect_err(|error| tracing::debug!(%error, "no other carrier leads to the relay")).ok()
    }
}

impl Climb {
    /// QUIC was left: the sooner after it was found, the longer it is left alone.
    fn fell(&mut self, first: Duration, most: Duration) {
        self.pause = if self.since.elapsed() > LASTED { first } else { (self.pause * 2).min(most) };
        self.due = Instant::now() + self.pause;
    }
}

/// Whether the relay answers a few pings in a row.
async fn is_steady(uplink: &mut PeerUplink) -> bool {
    for number in 1..=TRIAL {
        let asked = async {
            uplink.sender.send(&Control::Ping(number)).await.ok()?;
            uplink.receiver.receive().await.ok()
        };
        if timeout(TRIAL_PATIENCE, asked).await != Ok(Some(Control::Pong(number))) {
            return false;
        }
        sleep(TRIAL_EVERY).await;
    }
    true
}
