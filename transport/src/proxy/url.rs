//! A proxy's address, as people write it.

use std::fmt;
use std::str::FromStr;

use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

/// `http://`, `https://`, `socks5://` or `socks5h://`, then `[USER:PASSWORD@]HOST[:PORT]`. Without a scheme it is
/// `http://`; without a port 80, 443 or 1080. Neither [`Display`](fmt::Display) nor [`Debug`](fmt::Debug) shows who
/// wants out.
#[derive(Clone)]
pub struct ProxyUrl {
    scheme: Scheme,
    host: String,
    port: u16,
    /// Reads percent-encoded credentials, and writes them as the proxy wants them.
    intercept: Intercept,
}

/// How a proxy is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// HTTP CONNECT (RFC 9110, section 9.3.6) over TCP.
    Http,
    /// HTTP CONNECT over TLS to the proxy.
    Https,
    /// SOCKS5 (RFC 1928). The proxy gets the name of the host, whichever of the two ways it is written.
    Socks5,
}

/// A text that is not a proxy's address. The text is not repeated: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseProxyError {
    /// Not a URL.
    #[error(
        "not a proxy's address: write http://HOST:PORT, with every character of a user name or password that is \
         neither a letter nor a digit as %XX"
    )]
    Malformed,
    /// Some other scheme.
    #[error("a proxy's address begins with http://, https://, socks5:// or socks5h://")]
    Scheme,
    /// The port is no number from 1 to 65535.
    #[error("the port of a proxy's address is a number from 1 to 65535")]
    Port,
    /// Something follows the port.
    #[error("a proxy's address ends with its port: http://HOST:PORT")]
    Path,
    /// SOCKS5 has room for 1 to 255 bytes of each (RFC 1929).
    #[error("a SOCKS5 proxy takes a user name and a password of 1 to 255 bytes each")]
    Length,
    /// A password on the command line, where every user of the machine can read it.
    #[error(
        "a flag must not hold a password, which every user of this machine could read: write the address into \
         ORIEL_PROXY in the environment, or as `proxy = \"...\"` into the configuration file, with mode 0600"
    )]
    PasswordInFlag,
}

impl ProxyUrl {
    /// As [`FromStr`], for the value of a flag, which must not hold a user name or a password.
    ///
    /// # Errors
    /// [`ParseProxyError`].
    pub fn from_flag(text: &str) -> Result<Self, ParseProxyError> {
        // Before all else: a secret that is not even well-formed is one as well.
        if text.contains('@') {
            return Err(ParseProxyError::PasswordInFlag);
        }
        text.parse()
    }

    /// How it is spoken to.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// A name or an IP address, without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The TCP port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Whether its address holds a user name.
    pub fn has_credentials(&self) -> bool {
        self.intercept.basic_auth().is_some() || self.intercept.raw_auth().is_some()
    }

    /// `proxy-authorization` for HTTP (RFC 7617), marked as sensitive.
    pub(crate) fn basic(&self) -> Option<&HeaderValue> {
        self.intercept.basic_auth()
    }

    /// User name and password for SOCKS5.
    pub(super) fn user_and_password(&self) -> Option<(&str, &str)> {
        self.intercept.raw_auth()
    }
}

impl FromStr for ProxyUrl {
    type Err = ParseProxyError;

    fn from_str(text: &str) -> Result<Self, ParseProxyError> {
        let text = text.trim();
        let uri: Uri = text.parse().map_err(|_| ParseProxyError::Malformed)?;
        let (scheme, default_port) = match uri.scheme_str() {
            None | Some("http") => (Scheme::Http, 80),
            Some("https") => (Scheme::Https, 443),
            Some("socks5" | "socks5h") => (Scheme::Socks5, 1080),
            Some(_) => return Err(ParseProxyError::Scheme),
        };
        let authority = uri.authority().ok_or(ParseProxyError::Malformed)?;
        // A slash or the like in a password ends the authority before its host; a second @ could be either's.
        if authority.as_str().matches('@').count() != text.matches('@').count().min(1) {
            return Err(ParseProxyError::Malformed);
        }
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
            return Err(ParseProxyError::Path);
        }
        let host_and_port = authority.as_str().rsplit('@').next().unwrap_or_default();
        let port = match host_and_port.strip_prefix(authority.host()).ok_or(ParseProxyError::Malformed)? {
            "" => default_port,
            written => written
                .strip_prefix(':')
                .and_then(|port| port.parse().ok())
                .filter(|&port| port != 0)
                .ok_or(ParseProxyError::Port)?,
        };
        let host = authority.host();
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        if host.is_empty() {
            return Err(ParseProxyError::Malformed);
        }
        let any = Uri::from_static("https://relay.invalid/");
        let intercept =
            Matcher::builder().https(text).build().intercept(&any).ok_or(ParseProxyError::Malformed)?;
        let fits = |part: &str| (1..=255).contains(&part.len());
        if intercept.raw_auth().is_some_and(|(user, password)| !fits(user) || !fits(password)) {
            return Err(ParseProxyError::Length);
        }
        Ok(Self { scheme, host: host.to_ascii_lowercase(), port, intercept })
    }
}

impl fmt::Display for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.scheme {
            Scheme::Http => "http",
            Scheme::Https => "https",
            Scheme::Socks5 => "socks5h",
        };
        match self.host.contains(':') {
            true => write!(f, "{scheme}://[{}]:{}", self.host, self.port),
            false => write!(f, "{scheme}://{}:{}", self.host, self.port),
        }
    }
}

impl fmt::Debug for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProxyUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        for (text, shown) in [
            ("http://proxy.example:3128", "http://proxy.example:3128"),
            ("http://Proxy.example/", "http://proxy.example:80"),
            ("proxy.example:3128", "http://proxy.example:3128"),
            (" https://proxy.example ", "https://proxy.example:443"),
            ("socks5://192.0.2.1", "socks5h://192.0.2.1:1080"),
            ("socks5h://[2001:db8::1]:9050", "socks5h://[2001:db8::1]:9050"),
            ("http://ann:secret@proxy.example:3128", "http://proxy.example:3128"),
        ] {
            assert_eq!(text.parse::<ProxyUrl>().unwrap().to_string(), shown);
        }
        assert_eq!("http://[2001:db8::1]:1".parse::<ProxyUrl>().unwrap().host(), "2001:db8::1");
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, wrong) in [
            ("", ParseProxyError::Malformed),
            ("http://", ParseProxyError::Malformed),
            ("http:// a", ParseProxyError::Malformed),
            ("http://:3128", ParseProxyError::Malformed),
            ("http://ann:p/q@proxy.example", ParseProxyError::Malformed),
            ("http://ann:p#q@proxy.example", ParseProxyError::Malformed),
            ("http://ann:p@q@proxy.example", ParseProxyError::Malformed),
            ("ftp://proxy.example", ParseProxyError::Scheme),
            ("socks4://proxy.example", ParseProxyError::Scheme),
            ("http://proxy.example:0", ParseProxyError::Port),
            ("http://proxy.example:99999", ParseProxyError::Port),
            ("http://proxy.example:", ParseProxyError::Port),
            ("http://proxy.example:1/path", ParseProxyError::Path),
            ("http://proxy.example:1/?q", ParseProxyError::Path),
            ("socks5h://ann@proxy.example", ParseProxyError::Length),
        ] {
            assert_eq!(text.parse::<ProxyUrl>().err(), Some(wrong), "{text}");
        }
        let long = format!("socks5h://ann:{}@proxy.example", "x".repeat(256));
        assert_eq!(long.parse::<ProxyUrl>().err(), Some(ParseProxyError::Length));
    }

    #[test]
    fn credentials_are_decoded_and_never_shown() {
        let http: ProxyUrl = "http://ann:p%40ss%20w%C3%B6rd@proxy.example".parse().unwrap();
        assert_eq!(http.basic().unwrap(), "Basic YW5uOnBAc3Mgd8O2cmQ=");
        assert!(http.basic().unwrap().is_sensitive());
        let socks: ProxyUrl = "socks5://ann:p%40ss@proxy.example".parse().unwrap();
        assert_eq!(socks.user_and_password(), Some(("ann", "p@ss")));
        for url in [http, socks] {
            assert!(url.has_credentials());
            let shown = format!("{url} {url:?} {url:#?}");
            assert!(!shown.contains("ann") && !shown.contains("ss"), "{shown}");
        }
        assert!(!"http://proxy.example".parse::<ProxyUrl>().unwrap().has_credentials());
    }

    #[test]
    fn no_password_in_a_flag() {
        for text in ["http://ann:secret@proxy.example", "socks5://ann@proxy.example", "ann:se/cret@proxy"] {
            assert_eq!(ProxyUrl::from_flag(text).err(), Some(ParseProxyError::PasswordInFlag));
        }
        assert!(ProxyUrl::from_flag("http://proxy.example:3128").is_ok());
        let told = ParseProxyError::PasswordInFlag.to_string();
        assert!(told.contains("ORIEL_PROXY") && told.contains("proxy = ") && told.contains("0600"));
    }
}
