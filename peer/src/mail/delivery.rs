//! SMTP (RFC 5321): one connection, a message for each recipient, every step with a deadline.

use std::error::Error as _;
use std::time::Duration;

use lettre::transport::smtp;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use tokio::time::timeout;

use super::address::Recipient;
use super::settings::{Login, Security, Settings};
use crate::words;

/// Longest answer of a server that is shown, in characters.
const LONGEST_ANSWER: usize = 200;

/// Why a server took nothing, or nothing more.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeliveryError {
    /// No connection.
    #[error("the mail server {0} cannot be reached: {1}; check `server` and `port` under [mail]")]
    Unreachable(String, String),
    /// Its certificate, or no common version.
    #[error(
        "TLS with the mail server {0} failed: {1}; `server` under [mail] must be the name in its certificate, and \
         `security` what it speaks at that port"
    )]
    Tls(String, String),
    /// It would go on in the open.
    #[error(
        "the mail server {0} does not offer STARTTLS, and nothing is sent in the open; try security = \"tls\""
    )]
    NoStartTls(String),
    /// It wants no password, or none that can be sent.
    #[error("the mail server {0} takes no password at this port; check `port` and `security` under [mail]")]
    NoLogin(String),
    /// The password.
    #[error("the mail server {0} does not accept the user and password ({1}); check them under [mail]")]
    Password(String, String),
    /// The address to send from.
    #[error("the mail server {0} does not take mail from {1} ({2}); check `from` and `user` under [mail]")]
    Sender(String, String, String),
    /// An answer late.
    #[error("the mail server {0} did not answer within {1} s")]
    Slow(String, u64),
    /// It broke off, or says that it cannot now.
    #[error("the mail server {0} broke off: {1}")]
    Broke(String, String),
}

impl DeliveryError {
    /// Whether the same may go better later.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Unreachable(..) | Self::Slow(..) | Self::Broke(..))
    }
}

/// What a server said of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It will deliver it.
    Taken,
    /// It never will.
    Refused(String),
    /// It may later.
    Later(String),
}

/// A connection to a mail server that has let us in.
pub struct Session<'a> {
    settings: &'a Settings,
    connection: AsyncSmtpConnection,
    step: Duration,
}

impl std::fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session({})", self.settings.server)
    }
}

impl<'a> Session<'a> {
    /// Connects, and logs in; every step may take `step`.
    ///
    /// # Errors
    /// [`DeliveryError`].
    pub async fn open(settings: &'a Settings, step: Duration) -> Result<Session<'a>, DeliveryError> {
        let host = &settings.server;
        let slow = |_| DeliveryError::Slow(host.clone(), step.as_secs());
        let hello = ClientId::default();
        let implicit = (settings.security == Security::Tls).then(|| tls(settings)).transpose()?;
        let connecting = AsyncSmtpConnection::connect_tokio1(
            (host.as_str(), settings.port),
            Some(step),
            &hello,
            implicit,
            None,
        );
        let connected = timeout(step, connecting).await.map_err(slow)?;
        let mut connection = connected.map_err(|error| connect_error(host, &error))?;
        if settings.security == Security::StartTls {
            if !connection.can_starttls() {
                return Err(DeliveryError::NoStartTls(host.clone()));
            }
            let encrypted = timeout(step, connection.starttls(tls(settings)?, &hello)).await.map_err(slow)?;
            encrypted.map_err(|error| connect_error(host, &error))?;
        }
        if let Some(login) = &settings.login {
            timeout(step, log_in(host, login, &mut connection)).await.map_err(slow)??;
        }
        Ok(Session { settings, connection, step })
    }

    /// Hands one message over.
    ///
    /// # Errors
    /// [`DeliveryError`], after which the session is of no more use.
    pub async fn send(&mut self, to: &Recipient, message: &[u8]) -> Result<Said, DeliveryError> {
        let host = self.settings.server.clone();
        let from = &self.settings.from;
        let asked = self.step(Mail::new(Some(from.clone()), Vec::new())).await?;
        match asked.map_err(|error| answer(&host, &error)) {
            Ok(()) => {}
            Err(Answer::Never(said)) => return Err(DeliveryError::Sender(host, from.to_string(), said)),
            Err(Answer::NotNow(said)) => return self.reset(Said::Later(said)).await,
            Err(Answer::Gone(error)) => return Err(error),
        }
        for command in [Step::To(Rcpt::new(to.address().clone(), Vec::new())), Step::Data(Data)] {
            match self.step(command).await?.map_err(|error| answer(&host, &error)) {
                Ok(()) => {}
                Err(Answer::Never(said)) => return self.reset(Said::Refused(said)).await,
                Err(Answer::NotNow(said)) => return self.reset(Said::Later(said)).await,
                Err(Answer::Gone(error)) => return Err(error),
            }
        }
        let sent = timeout(self.step, self.connection.message(message)).await;
        match sent.map_err(|_| self.slow())?.map_err(|error| answer(&host, &error)) {
            Ok(_) => Ok(Said::Taken),
            Err(Answer::Never(said)) => Ok(Said::Refused(said)),
            Err(Answer::NotNow(said)) => Ok(Said::Later(said)),
            Err(Answer::Gone(error)) => Err(error),
        }
    }

    /// Takes leave. Whatever the server says to that, it has what it took.
    pub async fn close(mut self) {
        let _ = timeout(self.step, self.connection.quit()).await;
    }

    async fn step(
        &mut self,
        command: impl std::fmt::Display,
    ) -> Result<Result<(), smtp::Error>, DeliveryError> {
        let answered = timeout(self.step, self.connection.command(command)).await;
        Ok(answered.map_err(|_| self.slow())?.map(drop))
    }

    async fn reset(&mut self, said: Said) -> Result<Said, DeliveryError> {
        let host = self.settings.server.clone();
        self.step(Rset).await?.map_err(|error| DeliveryError::Broke(host, shown(&error)))?;
        Ok(said)
    }

    fn slow(&self) -> DeliveryError {
        DeliveryError::Slow(self.settings.server.clone(), self.step.as_secs())
    }
}

enum Step {
    To(Rcpt),
    Data(Data),
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Step::To(command) => command.fmt(f),
            Step::Data(command) => command.fmt(f),
        }
    }
}

/// What an error is an answer of.
enum Answer {
    Never(String),
    NotNow(String),
    Gone(DeliveryError),
}

fn answer(host: &str, error: &smtp::Error) -> Answer {
    // 421 takes leave (RFC 5321, section 3.8).
    let leaves = error.status().is_some_and(|code| code.to_string() == "421");
    match () {
        () if error.is_permanent() => Answer::Never(shown(error)),
        () if error.is_transient() && !leaves => Answer::NotNow(shown(error)),
        () => Answer::Gone(DeliveryError::Broke(host.to_owned(), shown(error))),
    }
}

async fn log_in(
    host: &str,
    login: &Login,
    connection: &mut AsyncSmtpConnection,
) -> Result<(), DeliveryError> {
    let mechanisms = [Mechanism::Plain, Mechanism::Login];
    if connection.server_info().get_auth_mechanism(&mechanisms).is_none() {
        return Err(DeliveryError::NoLogin(host.to_owned()));
    }
    let credentials = Credentials::new(login.user.clone(), login.password.clone());
    match connection.auth(&mechanisms, &credentials).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_permanent() => Err(DeliveryError::Password(host.to_owned(), shown(&error))),
        Err(error) => Err(DeliveryError::Broke(host.to_owned(), shown(&error))),
    }
}

fn tls(settings: &Settings) -> Result<TlsParameters, DeliveryError> {
    let fault = |error: smtp::Error| DeliveryError::Tls(settings.server.clone(), shown(&error));
    let builder = TlsParametersBuilder::new(settings.server.clone());
    let builder = match &settings.ca {
        None => builder.certificate_store(CertificateStore::WebpkiRoots),
        Some(pem) => {
            let roots = Certificate::from_pem(pem).map_err(fault)?;
            builder.certificate_store(CertificateStore::None).add_root_certificate(roots)
        }
    };
    builder.build_rustls().map_err(fault)
}

fn connect_error(host: &str, error: &smtp::Error) -> DeliveryError {
    let host = host.to_owned();
    if is_tls(error) {
        return DeliveryError::Tls(host, shown(error));
    }
    if error.status().is_some() || error.is_response() {
        return DeliveryError::Broke(host, shown(error));
    }
    DeliveryError::Unreachable(host, shown(error))
}

/// Whether TLS itself failed, somewhere below.
fn is_tls(error: &smtp::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let inner = inner.and_then(|inner| inner.downcast_ref::<rustls::Error>());
        if inner.is_some() || error.is::<rustls::Error>() {
            return true;
        }
        source = error.source();
    }
    error.is_tls()
}

/// What the server or the system said, in one short line, without lettre's name for it.
fn shown(error: &smtp::Error) -> String {
    let code = error.status().map(|code| format!("{code} ")).unwrap_or_default();
    let mut said: &dyn std::error::Error = error;
    while let Some(source) = said.source() {
        said = source;
    }
    words::line(&format!("{code}{said}"), LONGEST_ANSWER)
}
