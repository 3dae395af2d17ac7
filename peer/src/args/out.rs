//! Options about the way out, to a relay or to a site.

use std::num::NonZeroU16;

use clap::{Args, ValueEnum};
use oriel_transport::carrier::Carrier;
use serde::Deserialize;

/// A proxy on the way out.
#[derive(Clone, Debug, Default, Args)]
pub struct ProxyArgs {
    /// Way out: http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT (default: what ORIEL_PROXY, HTTPS_PROXY or
    /// ALL_PROXY say, except for the hosts in NO_PROXY; a password only there or in the configuration file)
    #[arg(long, value_name = "URL")]
    pub proxy: Option<String>,
    /// Never past the proxy, though it does not lead to the relay
    #[arg(long)]
    pub proxy_only: bool,
}

/// The way out.
#[derive(Clone, Debug, Default, Args)]
pub struct OutArgs {
    /// Through what.
    #[command(flatten)]
    pub through: ProxyArgs,
    /// Only this carrier, instead of whichever leads to the relay (default: auto)
    #[arg(long, value_name = "CARRIER", env = "ORIEL_TRANSPORT")]
    pub transport: Option<Transport>,
    /// The relay's port for plain HTTP, asked for where a proxy lets nothing else through (default: 80 for a relay on
    /// port 443)
    #[arg(long, value_name = "PORT")]
    pub relay_http: Option<NonZeroU16>,
}

/// What an uplink may run over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Transport {
    /// Whichever leads to the relay, QUIC before the others
    #[default]
    Auto,
    /// QUIC, on UDP
    Quic,
    /// HTTP/2 in TLS, on TCP
    Tcp,
    /// The same within a WebSocket
    Websocket,
}

impl Transport {
    /// The carrier, if it is to be only one.
    pub fn only(self) -> Option<Carrier> {
        match self {
            Self::Auto => None,
            Self::Quic => Some(Carrier::Quic),
            Self::Tcp => Some(Carrier::Tcp),
            Self::Websocket => Some(Carrier::WebSocket),
        }
    }
}
