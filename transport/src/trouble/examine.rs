//! All probes of one relay at once.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use super::facts::{Behind, Facts, OnTcp, Proxied};
use super::portal;
use super::report::Report;
use super::tls::Trust;
use super::tls::look::{second_look, second_look_on};
use super::{quic, tcp, uplink_tls, websocket};
use crate::byte_stream::BoxedStream;
use crate::resolve::{self, RelayAddress};
use crate::route::Route;

/// For the name. With what follows it is 10 s in all.
const NAME: Duration = Duration::from_secs(3);

/// For a connection, or a QUIC handshake.
const CONNECTION: Duration = Duration::from_millis(2500);

/// For what is asked on a connection.
const ON_TCP: Duration = Duration::from_secs(4);

/// Addresses of one relay that are tried.
const MOST_ADDRESSES: usize = 8;

/// What is to be examined.
#[derive(Clone)]
pub struct Question {
    /// The relay.
    pub relay: RelayAddress,
    /// What an uplink is dialled with: shows an identity, trusts the relay's roots and offers `oriel/1`.
    pub tls: Arc<ClientConfig>,
    /// Which roots these are.
    pub trust: Trust,
    /// The way through a proxy, and where the relay takes plain HTTP.
    pub proxy: Option<(Route, Option<u16>)>,
    /// Whether ways without the proxy count.
    pub direct: bool,
}

/// Examines one relay, in 10 s at most.
pub async fn examine(question: &Question) -> Report {
    let (direct, proxy) = tokio::join!(directly(question), through_proxy(question));
    let mut facts = direct;
    facts.proxy = proxy;
    Report::of(&facts)
}

async fn directly(question: &Question) -> Facts {
    let Question { relay, tls, trust, direct, .. } = question;
    let mut facts = Facts {
        relay: relay.clone(),
        found: Ok(Vec::new()),
        quic: Vec::new(),
        tcp: Vec::new(),
        direct: None,
        portal: None,
        proxy: None,
        proxy_only: !direct,
    };
    if !direct {
        return facts;
    }
    let found = timeout(NAME, resolve::addresses(&relay.host, relay.port)).await;
    let found = found.unwrap_or_else(|_| Err(io::Error::new(io::ErrorKind::TimedOut, "no answer in time")));
    let addresses: Vec<SocketAddr> = found.iter().flatten().copied().take(MOST_ADDRESSES).collect();
    facts.found = found;
    let until = Instant::now() + CONNECTION;
    let over_udp = join_all(addresses.iter().map(|&address| quic::shake(address, &relay.host, tls, until)));
    let over_tcp = async {
        let answers = join_all(addresses.iter().map(|&address| tcp::connect(address, until))).await;
        let reached = addresses.iter().zip(&answers).find(|(_, answer)| matches!(answer, tcp::Answer::Up(_)));
        let on_tcp = match reached {
            Some((&address, _)) => Some(at(address, &relay.host, tls, *trust).await),
            None => None,
        };
        let portal = match (&on_tcp, addresses.first()) {
            (None, Some(address)) => portal::at(SocketAddr::new(address.ip(), 80), &relay.host).await,
            _ => None,
        };
        (answers, on_tcp, portal)
    };
    let (quic, (tcp, on_tcp, portal)) = tokio::join!(over_udp, over_tcp);
    facts.quic = addresses.iter().copied().zip(quic).collect();
    facts.tcp = addresses.iter().copied().zip(tcp).collect();
    facts.direct = on_tcp;
    facts.portal = portal;
    facts
}

async fn at(address: SocketAddr, host: &str, tls: &ClientConfig, trust: Trust) -> OnTcp {
    let connect = || async move { Ok(Box::new(TcpStream::connect(address).await?) as BoxedStream) };
    let (look, (uplink, websocket)) =
        tokio::join!(second_look(address, host, tls, trust), uplinks(connect, host, tls));
    OnTcp { uplink, look, websocket }
}

async fn through_proxy(question: &Question) -> Option<Proxied> {
    let Question { relay, tls, trust, .. } = question;
    let (route, port) = question.proxy.as_ref()?;
    let name = route.proxy.as_ref()?.0.to_string();
    let proxied = |reached| Some(Proxied { name: name.clone(), reached });
    let error = match timeout(CONNECTION, route.connect()).await {
        Err(_) => {
            let sentence = "does not answer in time: is its address right, and of the right kind?";
            return proxied(Err(format!("the proxy {name} {sentence}")));
        }
        Ok(Err(error)) => error,
        Ok(Ok(_)) => {
            let connect = || async { route.connect().await.map(|(io, _)| io).map_err(io::Error::other) };
            let (look, (uplink, websocket)) = tokio::join!(
                second_look_on(connect, &relay.host, tls, *trust),
                uplinks(connect, &relay.host, tls)
            );
            return proxied(Ok(Behind::Tunnel(OnTcp { uplink, look, websocket })));
        }
    };
    let Some(plain) = route.without_tunnel(&error, *port) else { return proxied(Err(error.to_string())) };
    let over_plain = async {
        let (io, _) = plain.connect().await.map_err(|error| error.to_string())?;
        match uplink_tls::shake(io, &relay.host, tls).await {
            uplink_tls::Answer::Up => Ok(()),
            uplink_tls::Answer::Failed(reason) => Err(format!("the TLS of the uplink fails in it: {reason}")),
            uplink_tls::Answer::NoUplinks | uplink_tls::Answer::Silent => {
                Err("no relay that takes uplinks answers in it".to_owned())
            }
        }
    };
    let found = timeout(ON_TCP, over_plain).await.unwrap_or_else(|_| Err("it gets no answer".to_owned()));
    proxied(match found {
        Ok(()) => Ok(Behind::PlainHttp),
        Err(plain) => Err(format!(
            "{error}; and a WebSocket that it is asked for by plain HTTP does not come about: {plain}"
        )),
    })
}

/// Whether uplinks can begin over TLS itself, and over a WebSocket.
async fn uplinks<C, F>(connect: C, host: &str, tls: &ClientConfig) -> (uplink_tls::Answer, bool)
where
    C: Fn() -> F,
    F: Future<Output = io::Result<BoxedStream>>,
{
    let over_tls = async {
        match connect().await {
            Ok(stream) => uplink_tls::shake(stream, host, tls).await,
            Err(error) => uplink_tls::Answer::Failed(error.to_string()),
        }
    };
    let over_websocket = async {
        match connect().await {
            Ok(stream) => websocket::is_taken(stream, host, tls).await,
            Err(_) => false,
        }
    };
    let (over_tls, over_websocket) = tokio::join!(timeout(ON_TCP, over_tls), timeout(ON_TCP, over_websocket));
    (over_tls.unwrap_or(uplink_tls::Answer::Silent), over_websocket.unwrap_or(false))
}
