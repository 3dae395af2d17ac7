//! Which proxy leads to which host.

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;

use super::url::{ParseProxyError, ProxyUrl};

/// Where the environment's proxy is looked for, in this order. What is empty counts as not set.
pub const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Where its exceptions are.
pub const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// Which proxy leads to which host.
#[derive(Clone, Debug, Default)]
pub struct Proxies {
    proxy: Option<ProxyUrl>,
    /// Hosts that are reached without it: `NO_PROXY`.
    exceptions: String,
}

/// A variable of the environment that holds no proxy's address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{variable} in the environment: {source}")]
pub struct EnvironmentError {
    /// Its name.
    pub variable: &'static str,
    /// What is wrong with its value.
    pub source: ParseProxyError,
}

impl Proxies {
    /// No proxy for any host.
    pub fn none() -> Self {
        Self::default()
    }

    /// This one for every host, as somebody chose it for Oriel alone.
    pub fn explicit(proxy: ProxyUrl) -> Self {
        Self { proxy: Some(proxy), exceptions: String::new() }
    }

    /// What the [`VARIABLES`] say, except for hosts that the [`EXCEPTIONS`] name as curl understands them: names with
    /// everything below them, IP addresses, networks as `192.0.2.0/24`, `*`; commas between them. `variable` looks one
    /// up.
    ///
    /// # Errors
    /// If the first variable that is set holds no proxy's address.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Result<Self, EnvironmentError> {
        let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let exceptions = EXCEPTIONS.iter().find_map(|name| set(name)).unwrap_or_default();
        for name in VARIABLES {
            if let Some(value) = set(name) {
                let proxy = value.parse().map_err(|source| EnvironmentError { variable: name, source })?;
                return Ok(Self { proxy: Some(proxy), exceptions });
            }
        }
        Ok(Self::none())
    }

    /// The proxy through which `host`, a name or an IP address without brackets, is to be reached.
    pub fn for_host(&self, host: &str) -> Option<&ProxyUrl> {
        let authority = if host.contains(':') { format!("[{host}]") } else { host.trim_end_matches('.').to_owned() };
        let uri = Uri::builder().scheme("https").authority(authority).path_and_query("/").build();
        // The matcher is asked about exceptions alone: any proxy will do.
        let matcher = Matcher::builder().https("http://proxy.invalid").no(self.exceptions.as_str()).build();
        let is_exception = uri.is_ok_and(|uri| matcher.intercept(&uri).is_none());
        self.proxy.as_ref().filter(|_| !is_exception)
    }
}
