//! The zone in which names live, and what a host name means in it.

use http::uri::Authority;
use http::{Request, Version, header};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

/// The domain below which every name is one label, and how visitors reach it.
#[derive(Clone, Debug)]
pub struct Zone {
    domain: String,
    /// The port in public URLs, unless it is 443.
    port: Option<u16>,
    public_suffix: bool,
}

/// Whom a request is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The zone's own name: the relay itself.
    Zone,
    /// A label that could be a peer's.
    Name(Name),
    /// An identity's key, which stands for its primary name.
    Key(PublicKey),
    /// In the zone, but nothing that could be a name.
    NoName,
}

/// Why a request has no route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RouteError {
    /// No host, several, or one that is malformed (RFC 9112, section 3.2).
    #[error("the request does not say which host it is for")]
    BadHost,
    /// It is for a host that this connection does not serve.
    #[error("this connection does not serve that host")]
    Misdirected,
}

impl Zone {
    /// A zone with a lower-case domain; `port` is the one that visitors use, `public_suffix` whether browsers know
    /// the domain as one whose names are strangers to each other.
    pub fn new(domain: &str, port: u16, public_suffix: bool) -> Self {
        let port = Some(port).filter(|&port| port != 443);
        Self { domain: domain.to_ascii_lowercase(), port, public_suffix }
    }

    /// The domain.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Whether it is a public suffix, as far as the operator knows.
    pub fn is_public_suffix(&self) -> bool {
        self.public_suffix
    }

    /// The public URL of a name, ending in `/`.
    pub fn url(&self, name: &Name) -> String {
        match self.port {
            Some(port) => format!("https://{name}.{}:{port}/", self.domain),
            None => format!("https://{name}.{}/", self.domain),
        }
    }

    /// The HTTPS authority for a host of this zone.
    pub fn authority(&self, host: &str) -> String {
        match self.port {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// Whether a host name is the zone's own, or below it.
    pub fn contains(&self, host: &str) -> bool {
        self.route(host).is_ok()
    }

    /// What a host name without a port means here.
    pub fn route(&self, host: &str) -> Result<Route, RouteError> {
        match host.strip_suffix(&*self.domain) {
            Some("") => Ok(Route::Zone),
            Some(label) => match label.strip_suffix('.') {
                Some(label) => Ok(label
                    .parse()
                    .map(Route::Key)
                    .unwrap_or_else(|_| label.parse().map_or(Route::NoName, Route::Name))),
                None => Err(RouteError::Misdirected),
            },
            None => Err(RouteError::Misdirected),
        }
    }
}

/// The one authority that a request names: `:authority` or absolute form, and Host, which must agree where both
/// are there (invariant 4).
///
/// # Errors
/// [`RouteError::BadHost`] if there is none, several, or one that does not parse; [`RouteError::Misdirected`] if
/// two disagree.
pub fn authority_of<B>(request: &Request<B>) -> Result<Authority, RouteError> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = match (hosts.next(), hosts.next()) {
        (_, Some(_)) => return Err(RouteError::BadHost),
        (Some(host), None) => {
            let host = Authority::from_maybe_shared(bytes::Bytes::copy_from_slice(host.as_bytes()))
                .map_err(|_| RouteError::BadHost)?;
            Some(host)
        }
        (None, None) => None,
    };
    let authority = match (request.uri().authority(), host) {
        (Some(target), Some(host)) if *target != host => return Err(RouteError::Misdirected),
        (Some(target), _) => target.clone(),
        (None, Some(host)) => host,
        (None, None) => return Err(RouteError::BadHost),
    };
    // HTTP/1.1 must carry Host also with absolute form (RFC 9112, section 3.2).
    if request.version() == Version::HTTP_11 && !request.headers().contains_key(header::HOST) {
        return Err(RouteError::BadHost);
    }
    if authority.as_str().contains('@') || authority.host().is_empty() || !has_sound_port(&authority) {
        return Err(RouteError::BadHost);
    }
    Ok(authority)
}

/// Whether what follows the host is nothing, or a port that there is.
fn has_sound_port(authority: &Authority) -> bool {
    let rest = authority.as_str().strip_prefix(authority.host());
    match rest.map(|rest| rest.strip_prefix(':').unwrap_or(rest)) {
        Some("") => !authority.as_str().ends_with(':'),
        Some(port) => port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok(),
        None => false,
    }
}

/// A host name as it is compared: lower case, without the root's dot.
pub fn canonical(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(uri: &str, hosts: &[&str]) -> Request<()> {
        let mut builder = Request::builder().uri(uri);
        for host in hosts {
            builder = builder.header(header::HOST, *host);
        }
        builder.body(()).unwrap()
    }

    #[test]
    fn one_authority_or_none() {
        let of =
            |uri, hosts: &[&str]| authority_of(&request(uri, hosts)).map(|authority| authority.to_string());
        assert_eq!(of("/", &["alice.localhost:8443"]), Ok("alice.localhost:8443".into()));
        assert_eq!(of("https://a.localhost/", &["a.localhost"]), Ok("a.localhost".into()));
        assert_eq!(of("https://a.localhost/", &["b.localhost"]), Err(RouteError::Misdirected));
        assert_eq!(of("https://a.localhost/", &[]), Err(RouteError::BadHost));
        assert_eq!(of("/", &["a.localhost", "a.localhost"]), Err(RouteError::BadHost));
        for bad in [
            "",
            "me@a.localhost",
            "a b",
            "a/b",
            "a:",
            "a:b",
            "a:-1",
            "a:+1",
            "a:65536",
            "a:b.localhost",
            ":1",
        ] {
            assert_eq!(of("/", &[bad]), Err(RouteError::BadHost), "{bad}");
        }
        assert_eq!(of("/", &[]), Err(RouteError::BadHost));
    }

    #[test]
    fn routes_by_label() {
        let zone = Zone::new("example.net", 443, false);
        assert_eq!(zone.route("example.net"), Ok(Route::Zone));
        assert_eq!(zone.route("alice.example.net"), Ok(Route::Name("alice".parse().unwrap())));
        let key = PublicKey::from_bytes([7; 32]);
        assert_eq!(zone.route(&format!("{key}.example.net")), Ok(Route::Key(key)));
        let padded = "9".repeat(52); // its last character ends in no zero bits
        assert_eq!(zone.route(&format!("{padded}.example.net")), Ok(Route::Name(padded.parse().unwrap())));
        assert_eq!(zone.route("a.b.example.net"), Ok(Route::NoName));
        assert_eq!(zone.route(".example.net"), Ok(Route::NoName));
        assert_eq!(zone.route("badexample.net"), Err(RouteError::Misdirected));
        assert_eq!(zone.route("127.0.0.1"), Err(RouteError::Misdirected));
        assert_eq!(canonical("Alice.Example.NET."), "alice.example.net");
    }

    #[test]
    fn urls_leave_the_usual_port_out() {
        let alice = "alice".parse().unwrap();
        assert_eq!(Zone::new("example.net", 443, false).url(&alice), "https://alice.example.net/");
        assert_eq!(Zone::new("localhost", 8443, false).url(&alice), "https://alice.localhost:8443/");
    }
}
