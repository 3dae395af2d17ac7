//! Where the hostile relay stands: what it listens on, which certificate it shows, and who answers honestly.

// What stands in brackets is shown by --help as it is: [:PORT] is no link.
#![allow(rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use clap::Args;
use oriel_certs::authority::LocalAuthority;
use oriel_certs::certificate::FileCertificate;
use oriel_certs::visitor::{https, roots};
use oriel_protocol::key::PublicKey;
use rustls::server::ResolvesServerCert;

use crate::builtin;
use crate::connect::{host_of, resolve};
use crate::serve::{self, Running};
use crate::table::HONEST;
use crate::tampering::Tampering;
use crate::upstream::Upstream;

/// Where it stands.
#[derive(Clone, Debug, Args)]
pub struct Place {
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1:0")]
    pub listen: SocketAddr,
    /// Attack this site through its relay: https://HOST[:PORT]/#oriel=1.KEY (default: the built-in site)
    #[arg(long, value_name = "LINK")]
    pub link: Option<String>,
    /// Trust this CA for that relay instead of the web's
    #[arg(long, value_name = "FILE")]
    pub relay_ca: Option<PathBuf>,
    /// The host of the built-in site
    #[arg(long, default_value = "alice.localhost", conflicts_with = "link")]
    pub host: String,
    /// Speak HTTP without TLS
    #[arg(long, conflicts_with_all = ["cert", "ca_dir"])]
    pub plain: bool,
    /// The relay's certificate chain, in PEM
    #[arg(long, value_name = "FILE", requires = "key")]
    pub cert: Option<PathBuf>,
    /// The key that belongs to it
    #[arg(long, value_name = "FILE", requires = "cert")]
    pub key: Option<PathBuf>,
    /// Without --cert: the folder of a local CA, made there if there is none (default: a new one)
    #[arg(long, value_name = "DIR", conflicts_with = "cert")]
    pub ca_dir: Option<PathBuf>,
}

/// A hostile relay that runs.
#[derive(Debug)]
pub struct Stand {
    /// What it does to responses.
    pub tampering: Arc<Tampering>,
    /// The site as its visitors call it, without a path: `https://alice.localhost:4443`.
    pub site: String,
    /// Where it listens.
    pub address: SocketAddr,
    /// The key that visitors pin.
    pub pin: PublicKey,
    /// The CA that visitors must trust, unless it is one of the web's or there is no TLS.
    pub ca: Option<PathBuf>,
    /// Whether this program has the site's identity.
    pub owns_identity: bool,
    _running: Running,
    _made: Option<tempfile::TempDir>,
}

impl Place {
    /// Starts it, honest at first.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub async fn start(&self) -> Result<Stand> {
        let target = self.target().await?;
        let (certificate, ca, made) = self.certificate(&target.host)?;
        let identity = target.owned.then(builtin::identity);
        let tampering = Arc::new(Tampering::new(target.upstream, target.pin, identity, &HONEST));
        let running = serve::start(self.listen, certificate, Arc::clone(&tampering)).await?;
        let scheme = if self.plain { "http" } else { "https" };
        Ok(Stand {
            tampering,
            site: format!("{scheme}://{}:{}", target.host, running.address.port()),
            address: running.address,
            pin: target.pin,
            ca,
            owns_identity: target.owned,
            _running: running,
            _made: made,
        })
    }

    async fn target(&self) -> Result<Target> {
        let Some(link) = &self.link else {
            let (upstream, pin) = (Upstream::Builtin, builtin::key());
            return Ok(Target { upstream, host: self.host.clone(), pin, owned: true });
        };
        let (url, key) = link.split_once("#oriel=1.").context("a link has #oriel=1.KEY at its end")?;
        let pin = key.split('&').next().unwrap_or(key).parse().context("the link's key")?;
        let (scheme, rest) = url.split_once("://").context("a link begins with https:// or http://")?;
        let authority = rest.split('/').next().unwrap_or(rest);
        let host = host_of(authority);
        let (tls, usual) = match scheme {
            "https" => (Some(Arc::new(https(roots(self.relay_ca.as_deref())?)?)), 443),
            "http" => (None, 80),
            _ => bail!("a link begins with https:// or http://"),
        };
        let port = match authority.strip_prefix(host).and_then(|rest| rest.strip_prefix(':')) {
            Some(port) => port.parse().context("the link's port")?,
            None => usual,
        };
        let upstream = Upstream::Relay(resolve(host, port).await?, tls);
        Ok(Target { upstream, host: host.to_owned(), pin, owned: false })
    }

    fn certificate(&self, host: &str) -> Result<Certificate> {
        if self.plain {
            return Ok((None, None, None));
        }
        if let (Some(cert), Some(key)) = (&self.cert, &self.key) {
            return Ok((Some(Arc::new(FileCertificate::load(cert, key)?)), None, None));
        }
        let made = if self.ca_dir.is_none() { Some(tempfile::tempdir()?) } else { None };
        let dir = self.ca_dir.as_deref().or(made.as_ref().map(tempfile::TempDir::path));
        let dir = dir.unwrap_or(Path::new("."));
        let zone = host.split_once('.').map_or(host, |(_, zone)| zone);
        let authority = LocalAuthority::load_or_create(dir, zone)?;
        Ok((Some(Arc::new(authority)), Some(dir.join("ca.pem")), made))
    }
}

/// What is shown to visitors, what they must trust for it, and the folder that goes with this program.
type Certificate = (Option<Arc<dyn ResolvesServerCert>>, Option<PathBuf>, Option<tempfile::TempDir>);

struct Target {
    upstream: Upstream,
    host: String,
    pin: PublicKey,
    owned: bool,
}
