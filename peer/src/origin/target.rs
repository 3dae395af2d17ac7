//! The address of a local web server, as people write it.

use std::fmt;
use std::str::FromStr;

use http::HeaderValue;
use http::uri::{Authority, Uri};

/// `3000`, `host:port`, `http://host[:port]`, `https://host[:port]` or `h2c://host[:port]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What to speak to it.
    pub speaks: Speaks,
    /// Host name or IP address, without brackets.
    pub host: String,
    /// Port.
    pub port: u16,
}

/// What is spoken to a web server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaks {
    /// HTTP/1.1 over TCP.
    Http,
    /// Over TLS, HTTP/2 where the server chooses it, else HTTP/1.1.
    Https,
    /// HTTP/2 over TCP, known beforehand (RFC 9113, section 3.3), as servers of gRPC without TLS expect it.
    H2c,
}

impl Speaks {
    /// The scheme by which people write it, and its port.
    const ALL: [(Self, &str, u16); 3] =
        [(Self::Http, "http", 80), (Self::Https, "https", 443), (Self::H2c, "h2c", 80)];

    fn written(self) -> &'static str {
        Self::ALL.iter().find(|(speaks, ..)| *speaks == self).map_or("", |(_, scheme, _)| scheme)
    }
}

/// A text that is no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not a web server's address: write a port, HOST:PORT, http://HOST[:PORT], https://HOST[:PORT] or h2c://HOST[:PORT]"
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
                Ok(Self { speaks: Speaks::Http, host: "localhost".into(), port })
            };
        }
        let (speaks, usual, authority) = if text.contains("://") {
            let uri: Uri = text.parse().map_err(|_| fault())?;
            let scheme = uri.scheme_str().ok_or_else(fault)?;
            let known = Speaks::ALL.into_iter().find(|(_, known, _)| *known == scheme);
            let (speaks, _, usual) = known.ok_or_else(fault)?;
            if uri.path_and_query().is_some_and(|path| path.as_str() != "/") {
                return Err(fault());
            }
            (speaks, Some(usual), uri.authority().cloned().ok_or_else(fault)?)
        } else {
            (Speaks::Http, None, text.parse::<Authority>().map_err(|_| fault())?)
        };
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        let port = match authority.port_u16() {
            Some(port) => port,
            None if authority.as_str().ends_with(authority.host()) => usual.ok_or_else(fault)?,
            None => return Err(fault()),
        };
        if authority.as_str().contains('@') || host.is_empty() || port == 0 {
            return Err(fault());
        }
        Ok(Self { speaks, host: host.to_owned(), port })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = self.speaks.written();
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
            ("h2c://127.0.0.1:50051", "h2c://127.0.0.1:50051"),
            ("h2c://app.local/", "h2c://app.local:80"),
        ] {
            assert_eq!(text.parse::<Target>().map(|target| target.to_string()), Ok(shown.into()), "{text}");
        }
        for bad in [
            "",
            "0",
            "70000",
            "app.local",
            "ftp://a",
            "h2://a:1",
            "h2c:1:1",
            "h2c://",
            "h2c://a:70000",
            "h2c://a/path",
            "http://a/path",
            "http://me@a",
            ":80",
            "a b:1",
        ] {
            let error = bad.parse::<Target>().unwrap_err();
            assert!(error.to_string().contains("h2c://HOST[:PORT]"), "{bad}: {error}");
        }
    }
}
