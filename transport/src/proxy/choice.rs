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
        let authority =
            if host.contains(':') { format!("[{host}]") } else { host.trim_end_matches('.').to_owned() };
        let uri = Uri::builder().scheme("https").authority(authority).path_and_query("/").build();
        // The matcher is asked about exceptions alone: any proxy will do.
        let matcher = Matcher::builder().https("http://proxy.invalid").no(self.exceptions.as_str()).build();
        let is_exception = uri.is_ok_and(|uri| matcher.intercept(&uri).is_none());
        self.proxy.as_ref().filter(|_| !is_exception)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(set: &[(&str, &str)]) -> Result<Proxies, EnvironmentError> {
        Proxies::from_environment(|name| {
            set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned())
        })
    }

    fn shown(proxies: &Proxies, host: &str) -> String {
        proxies.for_host(host).map(ToString::to_string).unwrap_or_default()
    }

    #[test]
    fn the_first_variable_that_is_set_counts() {
        let all = [
            ("HTTPS_PROXY", "http://a"),
            ("https_proxy", "http://b"),
            ("ALL_PROXY", "socks5://c"),
            ("all_proxy", "d"),
        ];
        let wanted = ["http://a:80", "http://b:80", "socks5h://c:1080", "http://d:80", ""];
        for (from_here, wanted) in wanted.into_iter().enumerate() {
            assert_eq!(shown(&from(&all[from_here..]).unwrap(), "relay.example"), wanted);
        }
        assert_eq!(
            shown(&from(&[("HTTPS_PROXY", " "), ("ALL_PROXY", "http://c")]).unwrap(), "r"),
            "http://c:80"
        );
        assert_eq!(shown(&from(&[("HTTP_PROXY", "http://a")]).unwrap(), "r"), "");
    }

    #[test]
    fn a_variable_that_holds_something_else_is_named() {
        let told = from(&[("all_proxy", "socks4://ann:secret@proxy")]).unwrap_err().to_string();
        assert!(told.starts_with("all_proxy in the environment: ") && !told.contains("secret"), "{told}");
    }

    #[test]
    fn exceptions() {
        for (list, host, is_exception) in [
            ("example.net", "example.net", true),
            ("example.net", "relay.Example.NET", true),
            ("example.net", "relay.example.net.", true),
            (".example.net", "relay.example.net", true),
            ("example.net", "badexample.net", false),
            ("other, example.net", "example.net", true),
            ("*", "anything", true),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.0/24", "192.0.2.7", true),
            ("192.0.2.0/24", "192.0.3.7", false),
            ("2001:db8::/32", "2001:db8::7", true),
            ("2001:db8::7", "2001:db8::7", true),
            ("2001:db8::8", "2001:db8::7", false),
            ("", "example.net", false),
        ] {
            for name in EXCEPTIONS {
                let proxies = from(&[("HTTPS_PROXY", "http://a"), (name, list)]).unwrap();
                assert_eq!(proxies.for_host(host).is_none(), is_exception, "{list} {host}");
            }
        }
    }

    #[test]
    fn an_explicit_one_has_no_exceptions() {
        let proxies = Proxies::explicit("http://a".parse().unwrap());
        assert_eq!(shown(&proxies, "localhost"), "http://a:80");
        assert!(Proxies::none().for_host("localhost").is_none());
    }
}
