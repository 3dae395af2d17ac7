//! The looking itself: who is behind the certificate that did not convince.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rustls::pki_types::{ServerName, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{AlertDescription, CertificateError, ClientConfig};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::shown::Shown;
use super::{TlsTrouble, Trust};
use crate::byte_stream::BoxedStream;
use crate::plain_text::plain;
use crate::trouble::web::{self, Seen};
use crate::trouble::{clock, portal};
use crate::witness::{NoCertificate, witness};

/// For all of it.
const DEADLINE: Duration = Duration::from_secs(4);

/// For one of its connections.
const STEP: Duration = Duration::from_secs(2);

/// A name that nobody has (RFC 6761, section 6.4): who shows a certificate for it makes them as they are asked for.
const NOBODY: &str = "oriel-check.invalid";

/// Looks at what `server_name` shows at `address`. `tls` is what the peer dials with: its roots count, its identity
/// is shown to nobody.
pub async fn second_look(
    address: SocketAddr,
    server_name: &str,
    tls: &ClientConfig,
    trust: Trust,
) -> TlsTrouble {
    let connect = || async move {
        let stream = TcpStream::connect(address).await?;
        Ok(Box::new(stream) as BoxedStream)
    };
    let plain_http = SocketAddr::new(address.ip(), 80);
    let (trouble, portal) =
        tokio::join!(second_look_on(connect, server_name, tls, trust), portal::at(plain_http, server_name));
    match (trouble, portal) {
        // A certificate for the relay speaks against a login page, whatever stands at the port of plain HTTP.
        (
            TlsTrouble::OtherHost { .. } | TlsTrouble::Cut(_) | TlsTrouble::NotTls | TlsTrouble::Silent,
            Some(portal),
        ) => TlsTrouble::Portal(portal),
        (trouble, _) => trouble,
    }
}

/// As [`second_look`], over whatever `connect` connects: through a proxy, say.
pub async fn second_look_on<C, F>(
    connect: C,
    server_name: &str,
    tls: &ClientConfig,
    trust: Trust,
) -> TlsTrouble
where
    C: Fn() -> F,
    F: Future<Output = io::Result<BoxedStream>>,
{
    let Ok(name) = ServerName::try_from(server_name.to_owned()) else {
        return TlsTrouble::Other(format!("{} is no name for TLS", plain(server_name)));
    };
    let look = Look { connect, name, host: server_name, tls, trust };
    timeout(DEADLINE, look.all()).await.unwrap_or(TlsTrouble::Silent)
}

struct Look<'a, C> {
    connect: C,
    name: ServerName<'static>,
    host: &'a str,
    tls: &'a ClientConfig,
    trust: Trust,
}

/// What a handshake that takes anything has brought.
struct Unproved {
    shown: Shown,
    seen: Option<Seen>,
}

impl<C, F> Look<'_, C>
where
    C: Fn() -> F,
    F: Future<Output = io::Result<BoxedStream>>,
{
    async fn all(&self) -> TlsTrouble {
        let unproved = match timeout(STEP, self.unproved(self.name.clone())).await {
            Ok(Ok(unproved)) => unproved,
            Ok(Err(trouble)) => return trouble,
            Err(_) => return TlsTrouble::Silent,
        };
        let Unproved { shown, seen } = unproved;
        match self.proved(None).await {
            Ok(date) => TlsTrouble::None { issuer: shown.issuer, until: shown.until, date },
            Err(Some(error)) if is_about_time(&error) => self.about_time(shown, seen).await,
            Err(Some(error)) => self.about_trust(error, shown, seen).await,
            Err(None) => TlsTrouble::Cut("the connection ended in the handshake".into()),
        }
    }

    /// Shakes hands and believes everything.
    async fn unproved(&self, name: ServerName<'static>) -> Result<Unproved, TlsTrouble> {
        let stream =
            (self.connect)().await.map_err(|error| TlsTrouble::NoConnection(plain(&error.to_string())))?;
        let (config, witnessed) =
            witness(self.tls.crypto_provider()).map_err(|error| TlsTrouble::Other(error.to_string()))?;
        let stream =
            TlsConnector::from(config).connect(name, stream).await.map_err(|error| {
                match tls_error(&error) {
                    Some(rustls::Error::InvalidMessage(_)) => TlsTrouble::NotTls,
                    _ => TlsTrouble::Cut(plain(&error.to_string())),
                }
            })?;
        let Some(shown) = witnessed.chain().first().and_then(Shown::read) else {
            return Err(TlsTrouble::Other("it cannot be read".into()));
        };
        // That it answers at all is not needed to tell what was shown.
        let seen = timeout(STEP / 2, web::ask(Box::new(stream), self.host)).await.ok().flatten();
        Ok(Unproved { shown, seen })
    }

    /// Shakes hands as the peer does, if need be as if it were another time; what time it is there.
    async fn proved(&self, at: Option<SystemTime>) -> Result<Option<SystemTime>, Option<rustls::Error>> {
        let mut config = self.tls.clone();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        config.client_auth_cert_resolver = Arc::new(NoCertificate);
        if let Some(at) = at {
            config.time_provider = Arc::new(At(at));
        }
        let shaken = async {
            let stream = (self.connect)().await?;
            TlsConnector::from(Arc::new(config)).connect(self.name.clone(), stream).await
        };
        let stream =
            timeout(STEP, shaken).await.map_err(|_| None)?.map_err(|error| tls_error(&error).cloned())?;
        let seen = timeout(STEP / 2, web::ask(Box::new(stream), self.host)).await.ok().flatten();
        Ok(seen.and_then(|seen| seen.date))
    }

    /// The dates are wrong, or the clock is: all else decides whether this is the relay's certificate.
    async fn about_time(&self, shown: Shown, seen: Option<Seen>) -> TlsTrouble {
        let (from, until) = (shown.from, shown.until);
        let within = until.duration_since(from).map(|life| from + life / 2);
        match self.proved(within.ok()).await {
            Ok(Some(date)) => match clock::skew(date, SystemTime::now()) {
                Some(skew) => TlsTrouble::Clock(skew),
                None => TlsTrouble::OutOfDate { from, until },
            },
            Err(Some(error)) if !is_about_time(&error) => self.about_trust(error, shown, seen).await,
            // Its chain may have a date of its own that is wrong.
            Ok(None) | Err(_) => TlsTrouble::Dates { from, until, now: SystemTime::now() },
        }
    }

    /// The certificate is not the relay's, or nobody whom we know says that it is.
    async fn about_trust(&self, error: rustls::Error, shown: Shown, seen: Option<Seen>) -> TlsTrouble {
        use CertificateError::{BadSignature, NotValidForName, NotValidForNameContext, UnknownIssuer};
        if let Some(portal) = seen.as_ref().and_then(portal::judge) {
            return TlsTrouble::Portal(portal);
        }
        match error {
            rustls::Error::InvalidCertificate(NotValidForName | NotValidForNameContext { .. }) => {
                TlsTrouble::OtherHost { names: shown.names }
            }
            // One of another authority with the same name.
            rustls::Error::InvalidCertificate(UnknownIssuer | BadSignature) if !shown.is_for(self.host) => {
                TlsTrouble::OtherHost { names: shown.names }
            }
            rustls::Error::InvalidCertificate(UnknownIssuer | BadSignature) => self.about_issuer(shown).await,
            rustls::Error::AlertReceived(AlertDescription::ProtocolVersion) => {
                match self.about_issuer(shown).await {
                    TlsTrouble::Unknown { issuer, .. } => TlsTrouble::Old { issuer },
                    inspected => inspected,
                }
            }
            // No authority would sign such: it was made by hand, or by the device itself.
            rustls::Error::InvalidCertificate(_) if !shown.is_for(self.host) => {
                TlsTrouble::OtherHost { names: shown.names }
            }
            rustls::Error::InvalidCertificate(_) => {
                TlsTrouble::Unknown { issuer: shown.issuer, trust: self.trust }
            }
            other => TlsTrouble::Other(plain(&other.to_string())),
        }
    }

    async fn about_issuer(&self, shown: Shown) -> TlsTrouble {
        if shown.is_of_local_ca() {
            return match self.trust {
                Trust::Web => TlsTrouble::OwnCa,
                Trust::Named => TlsTrouble::Unknown { issuer: shown.issuer, trust: self.trust },
            };
        }
        let nobody = ServerName::try_from(NOBODY).map(|name| self.unproved(name));
        let made_as_asked = match nobody {
            Ok(asked) => matches!(timeout(STEP, asked).await, Ok(Ok(other)) if other.shown.is_for(NOBODY)),
            Err(_) => false,
        };
        let issuer = shown.issuer.clone();
        if made_as_asked || shown.is_of_inspection() {
            TlsTrouble::Inspected { issuer }
        } else {
            TlsTrouble::Unknown { issuer, trust: self.trust }
        }
    }
}

/// A clock that stands still.
#[derive(Debug)]
struct At(SystemTime);

impl TimeProvider for At {
    fn current_time(&self) -> Option<UnixTime> {
        self.0.duration_since(SystemTime::UNIX_EPOCH).ok().map(UnixTime::since_unix_epoch)
    }
}

fn is_about_time(error: &rustls::Error) -> bool {
    use CertificateError::{Expired, ExpiredContext, NotValidYet, NotValidYetContext};
    matches!(
        error,
        rustls::Error::InvalidCertificate(
            Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. }
        )
    )
}

/// What TLS itself has said, where that was the end.
pub(in crate::trouble) fn tls_error(error: &io::Error) -> Option<&rustls::Error> {
    error.get_ref()?.downcast_ref()
}
