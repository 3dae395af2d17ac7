//! Certificates from a CA that speaks ACME (RFC 8555): a zone by DNS-01, a custom domain by TLS-ALPN-01 (RFC 8737).

use std::fmt;
use std::sync::Arc;

use http::Uri;
use instant_acme::{Account, CertificateIdentifier, Error, Problem};
use rustls::RootCertStore;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::issued::Issued;
use crate::source::{Source, SourceError, SourceFuture, Window};
use crate::subject::Subject;
use crate::vault::SealedVault;
use account::Registration;
use challenges::Challenges;
use fault::AcmeError;
use web::Web;

mod account;
pub mod challenges;
pub mod fault;
mod order;
mod web;

/// The directory of Let's Encrypt.
pub const LETS_ENCRYPT: &str = "https://acme-v02.api.letsencrypt.org/directory";

/// Which CA, and who asks.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its directory, an https URL.
    pub directory: String,
    /// Whom to trust for its own certificate.
    pub roots: Arc<RootCertStore>,
    /// Where the CA may write to: an e-mail address.
    pub contact: Option<String>,
}

/// A client of one CA with one account, which is made once and kept in the vault.
pub struct Acme {
    registration: Registration,
    challenges: Arc<dyn Challenges>,
    /// Held while the account is fetched, so that it is made once.
    account: Mutex<Option<Account>>,
}

impl Acme {
    /// Asks nobody yet.
    ///
    /// # Errors
    /// [`AcmeError::Directory`] if the directory is not an https URL.
    pub fn new(
        settings: Settings,
        vault: SealedVault,
        challenges: Arc<dyn Challenges>,
    ) -> Result<Self, AcmeError> {
        let url = settings.directory.parse::<Uri>().ok();
        if url.is_none_or(|url| url.scheme_str() != Some("https") || url.host().is_none()) {
            return Err(AcmeError::Directory(settings.directory));
        }
        let web = Web::new(Arc::clone(&settings.roots))?;
        let Settings { directory, contact, .. } = settings;
        let registration = Registration { directory, contact, vault, web };
        Ok(Self { registration, challenges, account: Mutex::default() })
    }

    async fn account(&self) -> Result<Account, AcmeError> {
        let mut account = self.account.lock().await;
        if let Some(account) = &*account {
            return Ok(account.clone());
        }
        let found = self.registration.load_or_create().await?;
        Ok(account.insert(found).clone())
    }

    async fn try_order(&self, subject: &Subject, replaces: Option<&Issued>) -> Result<Issued, AcmeError> {
        let account = self.account().await?;
        let ordered = order::order(&account, &*self.challenges, subject, replaces).await;
        if let Err(AcmeError::Ca(Error::Api(Problem { r#type: Some(kind), .. }))) = &ordered
            && kind.ends_with(":accountDoesNotExist")
        {
            // The CA has lost it or was set up anew: the next try makes another.
            *self.account.lock().await = None;
            self.registration.forget().await?;
        }
        ordered
    }

    async fn try_window(&self, certificate: &Issued) -> Result<Option<Window>, AcmeError> {
        let Some(id) = certificate.leaf().and_then(|leaf| CertificateIdentifier::try_from(leaf).ok()) else {
            return Ok(None);
        };
        let account = self.account().await?;
        match timeout(web::REQUEST, account.renewal_info(&id)).await {
            Ok(Ok((info, ask_again))) => {
                let window = info.suggested_window;
                Ok(Some(Window { range: window.start.into()..window.end.into(), ask_again }))
            }
            Ok(Err(Error::Unsupported(_))) => Ok(None),
            Ok(Err(error)) => Err(error.into()),
            Err(_) => Err(AcmeError::Deadline),
        }
    }
}

impl Source for Acme {
    fn order<'a>(&'a self, subject: &'a Subject, replaces: Option<&'a Issued>) -> SourceFuture<'a, Issued> {
        Box::pin(async move {
            self.try_order(subject, replaces).await.map_err(|error| SourceError(error.to_string()))
        })
    }

    fn window<'a>(&'a self, certificate: &'a Issued) -> SourceFuture<'a, Option<Window>> {
        Box::pin(
            async move { self.try_window(certificate).await.map_err(|error| SourceError(error.to_string())) },
        )
    }
}

impl fmt::Debug for Acme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acme").field("directory", &self.registration.directory).finish_non_exhaustive()
    }
}
