//! The address of a local web server, as people write it.

use std::fmt;
use std::str::FromStr;

use http::HeaderValue;
use http::uri::{Authority, Scheme, Uri};

/// `3000`, `host:port`, `http://host[:port]` or `https://host[:port]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Whether to speak TLS to it.
    pub https: bool,
    /// Host name or IP address, without brackets.
    pub host: String,
    /// Port.
    pub port: u16,
}

/// A text that is no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not a web server's address: write a port, HOST:PORT, http://HOST[:PORT] or https://HOST[:PORT]"
)]
pub struct ParseTargetError(String);

impl FromStr for Target {
    type Err = ParseTargetError;

    fn from_str(text: &str) -> Result<Self, ParseTargetError> {
        let fault = || ParseTargetError(text.to_owned());
        if let Ok(port) = text.parse::<u16>() {
            return if port == 0 {
                Err(fault())
            } else {
                Ok(Self { https: false, host: "localhost".into(), port })
            };
        }
        let (https, authority) = if text.contains("://") {
            let uri: Uri = text.parse().map_err(|_| fault())?;
            let https = match uri.scheme() {
                Some(scheme) if *scheme == Scheme::HTTPS => true,
                Some(scheme) if *scheme == Scheme::HTTP => false,
                _ => return Err(fault()),
            };
            if uri.path_and_query().is_some_and(|path| path.as_str() != "/") {
                return Err(fault());
            }
            (https, uri.authority().cloned().ok_or_else(fault)?)
        } else {
            let authority: Authority = text.parse().map_err(|_| fault())?;
            if authority.port_u16().is_none() {
                return Err(fault());
            }
            (false, authority)
        };
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        let port = authority.port_u16().unwrap_or(if https { 443 } else { 80 });
        if authority.as_str().contains('@') || host.is_empty() || port == 0 {
            return Err(fault());
        }
        Ok(Self { https, host: host.to_owned(), port })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.https { "https" } else { "http" };
        if self.host.contains(':') {
            write!(f, "{scheme}://[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{scheme}://{}:{}", self.host, self.port)
        }
    }
}

/// What the origin sees as `Host`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum HostHeader {
    /// The public name, as the visitor sent it.
    #[default]
    Preserve,
    /// The target's own address.
    Target,
    /// This.
    Fixed(HeaderValue),
}

impl FromStr for HostHeader {
    type Err = ParseTargetError;

    fn from_str(text: &str) -> Result<Self, ParseTargetError> {
        match text {
            "preserve" => Ok(Self::Preserve),
            "target" => Ok(Self::Target),
            host => {
                let authority: Authority = host.parse().map_err(|_| ParseTargetError(host.to_owned()))?;
                HeaderValue::try_from(authority.as_str())
                    .map(Self::Fixed)
                    .map_err(|_| ParseTargetError(host.into()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        for (text, shown) in [
            ("3000", "http://localhost:3000"),
            ("127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("app.local:80", "http://app.local:80"),
            ("http://app.local", "http://app.local:80"),
            ("https://app.local/", "https://app.local:443"),
            ("https://[::1]:8443", "https://[::1]:8443"),
        ] {
            assert_eq!(text.parse::<Target>().map(|target| target.to_string()), Ok(shown.into()), "{text}");
        }
        for bad in ["", "0", "70000", "app.local", "ftp://a", "http://a/path", "http://me@a", ":80", "a b:1"]
        {
            assert!(bad.parse::<Target>().is_err(), "{bad}");
        }
    }
}
