//! The way out to a relay: from flags, file and environment to what may be taken.

use std::num::NonZeroU16;
use std::sync::Arc;

use oriel_transport::carrier::Carrier;
use oriel_transport::proxy::choice::{EnvironmentError, Proxies};
use oriel_transport::proxy::url::{ParseProxyError, ProxyUrl};
use oriel_transport::ways::Choice;
use rustls::RootCertStore;

use crate::args::out::{OutArgs, ProxyArgs};
use crate::file_config::FileConfig;

/// The variable that names a proxy for Oriel alone.
const OWN: &str = "ORIEL_PROXY";

/// Which ways out may be taken.
#[derive(Clone, Debug, Default)]
pub struct Out {
    carrier: Option<Carrier>,
    proxies: Proxies,
    proxy_only: bool,
    plain_port: Option<u16>,
}

/// Why flags, file and environment name no way out. Exit code 64.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OutError {
    /// The flag.
    #[error("--proxy: {0}")]
    Flag(ParseProxyError),
    /// The file.
    #[error("proxy in the configuration file: {0}")]
    File(ParseProxyError),
    /// Our own variable.
    #[error("{OWN} in the environment: {0}")]
    Own(ParseProxyError),
    /// Everybody's.
    #[error(transparent)]
    Environment(#[from] EnvironmentError),
    /// Nothing to keep to.
    #[error("--proxy-only: there is no proxy; name it with --proxy")]
    NoProxy,
}

impl Out {
    /// Puts them together: flags win, then our own variable, the file, and what holds for every program. `variable`
    /// looks one up in the environment.
    ///
    /// # Errors
    /// [`OutError`].
    pub fn resolve(
        args: &OutArgs,
        file: &FileConfig,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, OutError> {
        let carrier = args.transport.or(file.transport).unwrap_or_default().only();
        let plain_port = args.relay_http.or(file.relay_http).map(NonZeroU16::get);
        Ok(Self { carrier, plain_port, ..Self::through(&args.through, file, variable)? })
    }

    /// The proxies alone, for the way to a site.
    ///
    /// # Errors
    /// [`OutError`].
    pub fn through(
        args: &ProxyArgs,
        file: &FileConfig,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, OutError> {
        let own = variable(OWN).filter(|value| !value.is_empty());
        let (proxies, is_named) = match (&args.proxy, own, &file.proxy) {
            (Some(flag), ..) => (explicit(ProxyUrl::from_flag(flag), OutError::Flag)?, true),
            (_, Some(own), _) => (explicit(own.parse(), OutError::Own)?, true),
            (.., Some(listed)) => (explicit(listed.parse(), OutError::File)?, true),
            _ => {
                let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
                let any = oriel_transport::proxy::choice::VARIABLES.iter().any(|name| set(name));
                (Proxies::from_environment(variable)?, any)
            }
        };
        let proxy_only = args.proxy_only || file.proxy_only.unwrap_or(false);
        if proxy_only && !is_named {
            return Err(OutError::NoProxy);
        }
        Ok(Self { proxies, proxy_only, ..Self::default() })
    }

    /// Trusting these roots for the certificate of a proxy.
    pub fn choice(self, roots: Arc<RootCertStore>) -> Choice {
        let Self { carrier, proxies, proxy_only, plain_port } = self;
        Choice { carrier, proxies, proxy_only, plain_port, roots }
    }
}

fn explicit(
    parsed: Result<ProxyUrl, ParseProxyError>,
    fault: impl Fn(ParseProxyError) -> OutError,
) -> Result<Proxies, OutError> {
    parsed.map(Proxies::explicit).map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(args: &OutArgs, file: &str, environment: &[(&str, &str)]) -> Result<String, OutError> {
        let variable = |name: &str| {
            environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        let out = Out::resolve(args, &toml::from_str(file).unwrap(), variable)?;
        Ok(out.proxies.for_host("relay.example.net").map_or_else(|| "none".into(), ToString::to_string))
    }

    fn flag(proxy: &str) -> OutArgs {
        let through = ProxyArgs { proxy: Some(proxy.into()), ..ProxyArgs::default() };
        OutArgs { through, ..OutArgs::default() }
    }

    #[test]
    fn what_is_meant_for_oriel_goes_before_what_is_meant_for_all() {
        let file = "proxy = 'http://in-file:1'";
        let environment = [("ORIEL_PROXY", "http://own:1"), ("HTTPS_PROXY", "http://all:1")];
        let none = OutArgs::default();
        assert_eq!(resolved(&flag("http://flag:1"), file, &environment).unwrap(), "http://flag:1");
        assert_eq!(resolved(&none, file, &environment).unwrap(), "http://own:1");
        assert_eq!(resolved(&none, file, &environment[1..]).unwrap(), "http://in-file:1");
        assert_eq!(resolved(&none, "", &environment[1..]).unwrap(), "http://all:1");
        assert_eq!(resolved(&none, "", &[]).unwrap(), "none");
    }

    #[test]
    fn a_password_is_refused_in_a_flag_and_nowhere_shown() {
        let refused = resolved(&flag("http://me:secret@proxy:1"), "", &[]).unwrap_err();
        assert_eq!(refused, OutError::Flag(ParseProxyError::PasswordInFlag));
        assert!(!refused.to_string().contains("secret"));
        let shown =
            resolved(&OutArgs::default(), "", &[("ORIEL_PROXY", "http://me:secret@proxy:1")]).unwrap();
        assert!(!shown.contains("secret"), "{shown}");
    }

    #[test]
    fn nothing_to_keep_to_is_a_mistake() {
        let through = ProxyArgs { proxy_only: true, ..ProxyArgs::default() };
        let only = OutArgs { through, ..OutArgs::default() };
        assert_eq!(resolved(&only, "", &[]), Err(OutError::NoProxy));
        assert!(resolved(&only, "", &[("https_proxy", "http://proxy:1")]).is_ok());
    }
}
