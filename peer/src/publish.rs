//! Keeps the uplink of one identity up: dials, lives, and dials again.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use oriel_certs::identity::Identity;
use oriel_certs::uplink::{UplinkTlsError, for_peer};
use oriel_certs::visitor;
use oriel_protocol::VERSION;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Granted, Hello, InstanceId, Refusal};
use oriel_protocol::name::Name;
use oriel_transport::backoff::Backoff;
use oriel_transport::dial::Dialer;
use oriel_transport::error::ConnectError;
use oriel_transport::resolve::RelayAddress;
use rustls::RootCertStore;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::canary::Canary;
use crate::events::{Event, Events};
use crate::exchange::Stage;
use crate::limits::Limits;
use crate::signing::SigningKeys;
use crate::site::Sites;
use crate::uplink::{self, End, Observer};

/// What one identity publishes at which relay.
#[derive(Debug)]
pub struct Publication {
    /// The sites.
    pub sites: Sites,
    /// Who publishes them.
    pub identity: Arc<Identity>,
    /// The serial with which it vouches for signing keys.
    pub serial: u64,
    /// Relays to try, in order.
    pub relays: Vec<RelayAddress>,
    /// Whom to trust for the relay's certificate.
    pub roots: Arc<RootCertStore>,
    /// The registration token.
    pub invite: Option<bytes::Bytes>,
    /// Whether the names are shared with other instances of this identity.
    pub replica: bool,
    /// Whether to go on for ever when no relay has ever answered.
    pub patient: bool,
    /// Where events go.
    pub events: Events,
    /// Deadlines.
    pub limits: Limits,
}

/// Why publishing ended for good.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// TLS could not be set up.
    #[error(transparent)]
    Tls(#[from] UplinkTlsError),
    /// TLS could not be set up.
    #[error("TLS: {0}")]
    Rustls(#[from] rustls::Error),
    /// The runtime refused.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// The relay refused, and will again.
    #[error("{}", .0.message)]
    Refused(Refusal),
    /// No relay has ever answered.
    #[error("{0}; see whether the address is right and a relay runs there")]
    NoRelay(ConnectError),
    /// The relay does not prove itself.
    #[error("{0}; if it has a certificate of its own, name its CA with --relay-ca")]
    NotTrusted(ConnectError),
    /// The relay will not have us any more.
    #[error("{}", ended(.0))]
    Ended(CloseCode),
}

fn ended(code: &CloseCode) -> String {
    match code {
        CloseCode::Replaced => {
            "another instance with this identity took the name over; to run several, give each --replica"
                .into()
        }
        other => format!("the relay ended it: {other}"),
    }
}

impl PublishError {
    /// The word for it in events.
    pub fn word(&self) -> &'static str {
        match self {
            PublishError::Refused(refusal) => refusal.code.word(),
            PublishError::NoRelay(_) => "no-relay",
            PublishError::NotTrusted(_) => "relay-not-trusted",
            PublishError::Ended(code) => word_of(*code),
            _ => "internal",
        }
    }
}

fn word_of(code: CloseCode) -> &'static str {
    match code {
        CloseCode::Replaced => "replaced",
        CloseCode::Revoked => "revoked",
        _ => "internal",
    }
}

/// Publishes until `stop`, or until the relay will not have us.
///
/// # Errors
/// [`PublishError`].
pub async fn publish(publication: Publication, stop: CancellationToken) -> Result<(), PublishError> {
    let instance = InstanceId(random()?);
    let dialer = Dialer::new(for_peer(&publication.identity, Arc::clone(&publication.roots))?)?;
    let https = Arc::new(visitor::https(Arc::clone(&publication.roots))?);
    let canary = Canary::new(https, instance, publication.limits.canary);
    let hello = Hello {
        versions: VERSION..=VERSION,
        instance,
        names: publication.sites.names().to_vec(),
        replica: publication.replica,
        token: publication.invite.clone(),
        software: format!("oriel/{}", env!("CARGO_PKG_VERSION")),
        domains: Vec::new(),
    };
    let keys = Arc::new(SigningKeys::new(Arc::clone(&publication.identity), publication.serial));
    let keeper = Keeper { publication, dialer, canary, hello: Mutex::new(hello), instance, keys };
    keeper.keep(stop).await
}

struct Keeper {
    publication: Publication,
    dialer: Dialer,
    canary: Canary,
    /// What is said to a relay; names that were taken from us leave it.
    hello: Mutex<Hello>,
    instance: InstanceId,
    keys: Arc<SigningKeys>,
}

/// How one attempt ended.
enum Attempt {
    /// There was an uplink, and it was lost.
    Lost(String),
    /// There was none.
    Failed(ConnectError),
}

impl Keeper {
    async fn keep(self, stop: CancellationToken) -> Result<(), PublishError> {
        let mut backoff = Backoff::default();
        let started = Instant::now();
        let mut ever = false;
        for relay in self.publication.relays.iter().cycle() {
            let attempt = tokio::select! {
                attempt = self.attempt(relay, &stop) => attempt?,
                () = stop.cancelled() => return Ok(()),
            };
            let (reason, floor) = match attempt {
                None => return Ok(()),
                Some(Attempt::Lost(reason)) => {
                    ever = true;
                    backoff.reset();
                    (reason, Duration::ZERO)
                }
                Some(Attempt::Failed(error)) => {
                    let floor = temporary(&error)?;
                    if let ConnectError::Tls { .. } = error
                        && !ever
                    {
                        return Err(PublishError::NotTrusted(error));
                    }
                    let patience = self.publication.limits.first_answer;
                    if !ever && !self.publication.patient && started.elapsed() >= patience {
                        return Err(PublishError::NoRelay(error));
                    }
                    (error.to_string(), floor)
                }
            };
            let mut pause = backoff.next(u32::from_be_bytes(random()?)).max(floor);
            if !ever && !self.publication.patient {
                // The last attempt is made when patience ends, not a long pause later.
                pause = pause.min(self.publication.limits.first_answer.saturating_sub(started.elapsed()));
            }
            self.say_offline(&reason, pause);
            tokio::select! {
                () = sleep(pause) => {}
                () = stop.cancelled() => return Ok(()),
            }
        }
        Ok(())
    }

    /// Dials once and lives as long as the uplink does; `None` if the program is to end.
    async fn attempt(
        &self,
        relay: &RelayAddress,
        stop: &CancellationToken,
    ) -> Result<Option<Attempt>, PublishError> {
        let hello = self.hello.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let uplink = match self.dialer.dial(relay, &hello).await {
            Ok(uplink) => uplink,
            Err(error) => return Ok(Some(Attempt::Failed(error))),
        };
        for advice in uplink.socket.advice() {
            tracing::warn!("{advice}");
        }
        let Publication { sites, identity, events, limits, .. } = &self.publication;
        for refused in &uplink.welcome.refused {
            let message =
                format!("the relay does not serve the name {} for us: {}", refused.name, refused.code.word());
            events.emit(&Event::Error { code: refused.code.word(), message: &message });
        }
        let stage = Stage {
            sites: sites.clone().of(&identity.public()),
            zone: uplink.welcome.zone.clone(),
            public_suffix: uplink.welcome.public_suffix,
            instance: self.instance,
            keys: Arc::clone(&self.keys),
            events: *events,
            limits: limits.clone(),
        };
        let teller = Teller { keeper: self, relay: relay.to_string() };
        match uplink::live(uplink, Arc::new(stage), &self.canary, &teller, stop).await {
            End::Lost(reason) => Ok(Some(Attempt::Lost(reason))),
            End::Broke(code) => Ok(Some(Attempt::Lost(format!("the relay broke the protocol: {code}")))),
            End::Final(code) => Err(PublishError::Ended(code)),
            End::Stopped => Ok(None),
        }
    }

    fn say_offline(&self, reason: &str, retry_in: Duration) {
        for name in self.publication.sites.names() {
            let event = Event::Offline { name: name.as_str(), reason, retry_in };
            self.publication.events.emit(&event);
        }
    }
}

/// How long a refusal asks us to stay away; an error if trying again is no use.
fn temporary(error: &ConnectError) -> Result<Duration, PublishError> {
    match error {
        ConnectError::Refused(refusal) if refusal.code.is_temporary() => {
            Ok(refusal.retry_after.unwrap_or_default())
        }
        ConnectError::Refused(refusal) => Err(PublishError::Refused(refusal.clone())),
        _ => Ok(Duration::ZERO),
    }
}

struct Teller<'a> {
    keeper: &'a Keeper,
    relay: String,
}

impl Observer for Teller<'_> {
    fn online(&self, granted: &Granted) {
        let Publication { identity, events, .. } = &self.keeper.publication;
        let link = format!("{}#oriel=1.{}", granted.url, identity.public());
        let (name, url) = (granted.name.as_str(), &*granted.url);
        events.emit(&Event::Online { name, url, link: &link, relay: &self.relay });
    }

    fn gone(&self, name: &Name, code: CloseCode) -> bool {
        let message = format!("the name {name} is no longer served here: {code}");
        self.keeper.publication.events.emit(&Event::Error { code: word_of(code), message: &message });
        let mut hello = self.keeper.hello.lock().unwrap_or_else(PoisonError::into_inner);
        hello.names.retain(|other| other != name);
        !hello.names.is_empty()
    }

    fn canary_failed(&self, granted: &Granted, reason: &str) {
        tracing::warn!(name = %granted.name, reason, "our own public URL did not answer");
    }
}

fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
