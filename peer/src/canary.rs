//! The canary: a request to our own public URL, through the relay and back down the uplink (P-61).
//!
//! "Online" means that this works, not that a connection stands.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::uri::{Authority, PathAndQuery, Uri};
use http::{Request, StatusCode, header};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use oriel_protocol::CANARY_PATH;
use oriel_protocol::control::InstanceId;
use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::route::{Route, RouteError};
use oriel_transport::trouble::clock;
use rustls::pki_types::{InvalidDnsNameError, ServerName};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::events::{Event, Events};
use crate::exchange::canary_answer;

/// More than the right answer has.
const MAX_ANSWER: usize = 256;

/// Sends canaries.
#[derive(Clone)]
pub struct Canary {
    tls: TlsConnector,
    instance: InstanceId,
    patience: Duration,
    events: Events,
    /// Whether the owner was told of a clock that is wrong.
    told: Arc<AtomicBool>,
    /// By which it may get to the relay; the one that led there last comes first.
    roads: Vec<Route>,
}

/// Why a canary did not come home.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CanaryError {
    /// The public URL is not one.
    #[error("the relay gave us a URL that cannot be used")]
    BadUrl,
    /// No connection.
    #[error("no connection to the relay: {0}")]
    Route(#[from] RouteError),
    /// No connection in time.
    #[error("no HTTPS connection to the relay in time")]
    Unreached,
    /// No trust.
    #[error("no HTTPS connection to the relay: {0}")]
    Connect(#[from] io::Error),
    /// The relay broke off.
    #[error("the relay broke off: {0}")]
    Http(#[from] hyper::Error),
    /// The wrong answer.
    #[error("the relay answered with status {0} instead of what we sent")]
    WrongAnswer(StatusCode),
    /// No answer in time.
    #[error("no answer in time")]
    Slow,
}

impl CanaryError {
    /// Whether it never got to the relay, or not to what proves to be the relay: this says nothing of the uplink.
    pub fn is_of_the_road(&self) -> bool {
        matches!(self, Self::Route(_) | Self::Unreached | Self::Connect(_))
    }
}

impl Canary {
    /// For the instance `instance`, trusting what `tls` trusts.
    pub fn new(
        tls: Arc<rustls::ClientConfig>,
        instance: InstanceId,
        patience: Duration,
        events: Events,
    ) -> Self {
        Self {
            tls: TlsConnector::from(tls),
            instance,
            patience,
            events,
            told: Arc::default(),
            roads: Vec::new(),
        }
    }

    /// Another, to one relay by each of these roads until one leads there.
    #[must_use]
    pub fn by(&self, roads: Vec<Route>) -> Self {
        Self { roads, ..self.clone() }
    }

    /// Whether no proxy is on the road that led to the relay last.
    pub fn went_straight(&self) -> bool {
        self.roads.first().is_some_and(|road| road.proxy.is_none())
    }

    /// Requests the canary of the site at `url`.
    ///
    /// # Errors
    /// [`CanaryError`]; what the first road said where none leads to the relay.
    pub async fn fly(&mut self, url: &str) -> Result<(), CanaryError> {
        let mut first = None;
        for (index, road) in self.roads.iter().enumerate() {
            match self.fly_by(url, road).await {
                Err(error) if error.is_of_the_road() => {
                    tracing::debug!(?road, %error, "a canary met a road that does not lead to the relay");
                    first.get_or_insert(error);
                }
                other => {
                    if let Some(tried) = self.roads.get_mut(..=index) {
                        tried.rotate_right(1);
                    }
                    return other;
                }
            }
        }
        Err(first.unwrap_or(CanaryError::Unreached))
    }

    async fn fly_by(&self, url: &str, road: &Route) -> Result<(), CanaryError> {
        let authority =
            url.parse::<Uri>().ok().and_then(|uri| uri.authority().cloned()).ok_or(CanaryError::BadUrl)?;
        let name = ServerName::try_from(authority.host().to_owned())
            .map_err(|_: InvalidDnsNameError| CanaryError::BadUrl)?;
        let connecting = async {
            let (stream, _) = road.connect().await?;
            Ok::<_, CanaryError>(self.tls.connect(name, stream).await?)
        };
        // Boxed, because every uplink's future holds one of these.
        let connecting = Box::pin(connecting);
        let tls = timeout(self.patience, connecting).await.map_err(|_| CanaryError::Unreached)??;
        let asked = Box::pin(self.ask(&authority, tls));
        timeout(self.patience, asked).await.map_err(|_| CanaryError::Slow)?
    }

    async fn ask(&self, authority: &Authority, tls: TlsStream<BoxedStream>) -> Result<(), CanaryError> {
        let (mut sender, connection) = http1::handshake(TokioIo::new(tls)).await?;
        let request = self.request(authority)?;
        let answered = async {
            let response = sender.send_request(request).await?;
            let (status, date) = (response.status(), clock::date(response.headers()));
            let body = Limited::new(response.into_body(), MAX_ANSWER).collect().await;
            let body = body.map(http_body_util::Collected::to_bytes).unwrap_or_default();
            drop(sender);
            Ok::<_, hyper::Error>((status, date, body))
        };
        let (answered, _) = tokio::join!(answered, connection);
        match answered? {
            (StatusCode::OK, date, body) if body == canary_answer(self.instance) => {
                self.compare(date);
                Ok(())
            }
            (status, ..) => Err(CanaryError::WrongAnswer(status)),
        }
    }

    /// Tells the owner, once, of a clock by which links end and signatures count at the wrong time.
    fn compare(&self, date: Option<SystemTime>) {
        let skew = date.and_then(|date| clock::skew(date, SystemTime::now()));
        if let Some(skew) = skew
            && !self.told.swap(true, Ordering::Relaxed)
        {
            self.events.emit(&Event::Error { code: "clock", message: &format!("{skew}.") });
        }
    }

    fn request(&self, authority: &Authority) -> Result<Request<Empty<Bytes>>, CanaryError> {
        let target = format!("{CANARY_PATH}?{:032x}", u128::from_be_bytes(self.instance.0));
        let target: PathAndQuery = target.parse().map_err(|_| CanaryError::BadUrl)?;
        Request::get(Uri::from(target))
            .header(header::HOST, authority.as_str())
            .header(header::CONNECTION, "close")
            .body(Empty::new())
            .map_err(|_| CanaryError::BadUrl)
    }
}

impl std::fmt::Debug for Canary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Canary({:?})", self.instance)
    }
}
