//! What a URL says: where to ask, for what, and whose signature the answer must carry.

use http::uri::{Authority, PathAndQuery};
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::MAX_TARGET;

use super::reference;

/// One resource of one site, and the key that its identity is pinned to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// Whether over TLS; without it only to this machine itself.
    pub https: bool,
    /// The host in lower case; an IPv6 address in brackets.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Path and query.
    pub target: PathAndQuery,
    /// The identity's key.
    pub key: PublicKey,
}

/// A URL or key that cannot be used. Exit code 64.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DestinationError {
    /// Not a URL, or not one that we can visit.
    #[error("{0:?} cannot be visited: {1}")]
    BadUrl(String, &'static str),
    /// A key that is not one.
    #[error("{0:?} is not a key: a key is 52 letters and digits, as `oriel id` prints it")]
    BadKey(String),
    /// No key at all.
    #[error(
        "whose signature is to be verified? Give the site's key with --key, or use the link with #oriel=1.KEY \
         that `oriel http` and `oriel share` report to whoever publishes; `oriel id` prints the key on that machine"
    )]
    NoKey,
    /// Two keys that differ.
    #[error("which key? {0} says {1}, and {2} says {3}")]
    TwoKeys(&'static str, PublicKey, &'static str, PublicKey),
}

impl Destination {
    /// Reads a URL as people write it, with the key from `key`, from the fragment `#oriel=1.KEY`, or from the host's
    /// first label.
    ///
    /// A fragment's `at=HOST[:PORT]`, as in the links of a gateway, names the site in place of the URL's host.
    ///
    /// # Errors
    /// [`DestinationError`].
    pub fn parse(url: &str, key: Option<&str>) -> Result<Self, DestinationError> {
        let fault = |what| DestinationError::BadUrl(url.to_owned(), what);
        let (rest, fragment) = url.split_once('#').unwrap_or((url, ""));
        let (scheme, rest) = rest.split_once("://").ok_or(fault("a URL begins with https://"))?;
        let https = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(fault("a URL begins with https://")),
        };
        let (own, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let stated = |name| fragment.split('&').find_map(|piece| piece.strip_prefix(name));
        let own = read_authority(own, https).ok_or(fault("its host or port is not one"))?;
        let (host, port) = match stated("at=") {
            Some(at) => read_authority(at, https).ok_or(fault("the host after at= is not one"))?,
            None => own.clone(),
        };
        if !https && !is_local(&host) {
            return Err(fault("without TLS only *.localhost can be visited"));
        }
        let read = |text: &str| text.parse().map_err(|_| DestinationError::BadKey(text.to_owned()));
        let label = |host: &str| host.split('.').next().unwrap_or_default().parse().ok();
        let said = [
            ("--key", key.map(read).transpose()?),
            ("the link", stated("oriel=1.").map(read).transpose()?),
            ("the host", label(&own.0)),
            ("the host after at=", label(&host)),
        ];
        let mut said = said.into_iter().filter_map(|(who, key)| Some((who, key?)));
        let (who, key) = said.next().ok_or(DestinationError::NoKey)?;
        if let Some((other, differs)) = said.find(|(_, other)| *other != key) {
            return Err(DestinationError::TwoKeys(who, key, other, differs));
        }
        let target = read_target(target).ok_or(fault("its path is too long or not one"))?;
        Ok(Self { https, host, port, target, key })
    }

    /// The host, and the port where it is not the scheme's own.
    pub fn authority(&self) -> String {
        match (self.https, self.port) {
            (true, 443) | (false, 80) => self.host.clone(),
            _ => format!("{}:{}", self.host, self.port),
        }
    }

    /// Scheme and authority, without a slash behind.
    pub fn origin(&self) -> String {
        format!("{}://{}", if self.https { "https" } else { "http" }, self.authority())
    }

    /// The whole URL, without fragment: what a signature covers as `@target-uri`.
    pub fn url(&self) -> String {
        // OPTIONS * is about no resource (RFC 9110, section 7.1).
        let target = if self.target == "*" { "" } else { self.target.as_str() };
        format!("{}{target}", self.origin())
    }

    /// Another resource of the same site. `None` where the path is not one.
    pub fn with_target(&self, target: &str) -> Option<Self> {
        Some(Self { target: read_target(target)?, ..self.clone() })
    }

    /// Where `location`, found in a response from here, points; the key stays pinned.
    ///
    /// # Errors
    /// The URL, where it points to another origin. The host that is made of the key is the same one: it is another
    /// name of this site.
    pub fn follow(&self, location: &str) -> Result<Self, String> {
        let whole = reference::resolve(&self.origin(), self.target.as_str(), location);
        let next = Self::parse(&whole, Some(&self.key.to_string())).map_err(|_| whole.clone())?;
        let zone = |host: &str| host.split_once('.').map(|(_, zone)| zone.to_owned());
        let is_key = |host: &str| host.split('.').next() == Some(self.key.to_string().as_str());
        let alias = (is_key(&self.host) || is_key(&next.host)) && zone(&self.host) == zone(&next.host);
        let same = (self.https, self.port) == (next.https, next.port) && (self.host == next.host || alias);
        if same { Ok(next) } else { Err(whole) }
    }
}

/// Whether a host is this machine by its name (RFC 6761, section 6.3).
fn is_local(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost")
}

fn read_authority(text: &str, https: bool) -> Option<(String, u16)> {
    let authority: Authority = text.parse().ok()?;
    let host = authority.host().to_ascii_lowercase();
    let port = match authority.as_str().strip_prefix(authority.host())? {
        "" => Some(if https { 443 } else { 80 }),
        port => port.strip_prefix(':')?.parse().ok().filter(|&port| port != 0),
    };
    (!host.is_empty()).then_some((host, port?))
}

/// A path and query as they may be sent; what people paste but may not stand there is percent-encoded.
fn read_target(text: &str) -> Option<PathAndQuery> {
    let slash = if text.starts_with('/') { "" } else { "/" };
    let encoded = text.bytes().fold(slash.to_owned(), |mut target, byte| {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            target.push(char::from(byte));
        } else {
            target.push_str(&format!("%{byte:02X}"));
        }
        target
    });
    if encoded.len() > MAX_TARGET { None } else { encoded.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ybndrfg8ejkmcpqxot1uwisza345h769ybndrfg8ejkmcpqxot1o";

    fn other() -> String {
        PublicKey::from_bytes([7; 32]).to_string()
    }

    fn key() -> PublicKey {
        PublicKey::from_bytes([9; 32])
    }

    fn read(url: &str) -> Destination {
        Destination::parse(url, Some(&key().to_string())).unwrap()
    }

    #[test]
    fn urls_as_people_write_them() {
        for (url, shown) in [
            ("https://Alice.example.net", "https://alice.example.net/"),
            ("HTTPS://alice.example.net:443/a?b=c#d", "https://alice.example.net/a?b=c"),
            ("https://alice.example.net?q", "https://alice.example.net/?q"),
            ("https://alice.localhost:8443/ä b", "https://alice.localhost:8443/%C3%A4%20b"),
            ("http://alice.localhost:80/%20", "http://alice.localhost/%20"),
            ("https://[::1]:7/", "https://[::1]:7/"),
            ("https://gate.example/x#at=alice.example.net:8443", "https://alice.example.net:8443/x"),
        ] {
            assert_eq!(read(url).url(), shown);
        }
        for url in [
            "alice.example.net",
            "ftp://alice.example.net/",
            "http://alice.example.net/",
            "http://notlocalhost/",
            "https:///a",
            "https://u:p@alice.example.net/",
            "https://alice.example.net:0/",
            "https://alice.example.net:65536/",
            "https://a b/",
            "https://alice.example.net/#at=a/b",
        ] {
            let error = Destination::parse(url, Some(&key().to_string())).unwrap_err();
            assert!(matches!(error, DestinationError::BadUrl(..)), "{url}: {error}");
        }
        let long = format!("https://alice.example.net/{}", "x".repeat(MAX_TARGET));
        assert!(Destination::parse(&long, Some(&key().to_string())).is_err());
    }

    #[test]
    fn a_key_comes_from_one_of_three_places() {
        let key = key();
        for (url, flag) in [
            ("https://a.example.net/".to_owned(), Some(key.to_string())),
            (format!("https://a.example.net/#oriel=1.{key}"), None),
            (format!("https://a.example.net/#x&oriel=1.{key}&y"), Some(key.to_string())),
            (format!("https://{key}.example.net/"), None),
            (format!("https://{key}.example.net/#oriel=1.{key}&at=a.example.net"), None),
        ] {
            assert_eq!(Destination::parse(&url, flag.as_deref()).unwrap().key, key, "{url}");
        }
        let none = Destination::parse("https://a.example.net/#oriel=2.x", None);
        assert_eq!(none, Err(DestinationError::NoKey));
        assert!(none.unwrap_err().to_string().contains("oriel id"));
        let bad = Destination::parse("https://a.example.net/", Some(&KEY[..51]));
        assert!(matches!(bad, Err(DestinationError::BadKey(_))));
        for (url, flag) in [
            (format!("https://a.example.net/#oriel=1.{key}"), Some(other())),
            (format!("https://{}.example.net/#oriel=1.{key}", other()), None),
            (format!("https://{}.example.net/", other()), Some(key.to_string())),
            (format!("https://{key}.gate.example/#at={}.example.net", other()), None),
        ] {
            let differ = Destination::parse(&url, flag.as_deref());
            assert!(matches!(differ, Err(DestinationError::TwoKeys(..))), "{url}");
        }
    }

    #[test]
    fn redirects_stay_on_the_site() {
        let here = read("https://alice.example.net:8443/a/b?c");
        let key = key();
        assert_eq!(here.follow("d").unwrap().url(), "https://alice.example.net:8443/a/d");
        let alias = here.follow(&format!("https://{key}.example.net:8443/")).unwrap();
        assert_eq!(alias.key, key);
        assert_eq!(alias.follow("https://bob.example.net:8443/").unwrap().host, "bob.example.net");
        for away in [
            "https://bob.example.net:8443/".to_owned(),
            "https://alice.example.net/".to_owned(),
            "http://alice.example.net:8443/".to_owned(),
            "//alice.example.net.evil.example:8443/".to_owned(),
            format!("https://{key}.evil.example:8443/"),
            format!("https://{}.example.net:8443/", other()),
            "mailto:alice@example.net".to_owned(),
        ] {
            assert!(here.follow(&away).is_err(), "{away}");
        }
    }
}
