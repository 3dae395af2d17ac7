//! Why the program did not do what it was asked to, and the exit code for it.

use std::path::PathBuf;
use std::process::ExitCode;

use oriel_certs::identity::IdentityError;
use oriel_certs::visitor::RootsError;

use crate::access::AccessError;
use crate::check::CheckError;
use crate::config::ConfigError;
use crate::errand::ErrandError;
use crate::file_config::FileError;
use crate::gateway::GatewayError;
use crate::invite::InviteError;
use crate::link_command::LinkError;
use crate::mail::settings::SettingsError;
use crate::notify::NotifyError;
use crate::password_command::PasswordError;
use crate::publish::PublishError;
use crate::qr_file::QrError;
use crate::serial::SerialError;
use crate::service::ServiceError;
use crate::status::StatusError;
use crate::visit::command::VisitFailure;

/// Bad flags or configuration (EX_USAGE).
pub const EXIT_USAGE: u8 = 64;

/// The relay will not have us, and starting again does not help (EX_NOPERM; P-43, P-72).
pub const EXIT_REFUSED: u8 = 77;

/// Why the program did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// The identity.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// There is no identity whose signing keys could be withdrawn.
    #[error("identity {}: there is none, so that nothing was withdrawn", .0.display())]
    NothingToWithdraw(PathBuf),
    /// The serial beside it.
    #[error(transparent)]
    Serial(#[from] SerialError),
    /// The registration token.
    #[error(transparent)]
    Invite(#[from] InviteError),
    /// Something about names.
    #[error(transparent)]
    Errand(#[from] ErrandError),
    /// A CA's file.
    #[error("CA file {0}")]
    Roots(#[from] RootsError),
    /// The folder to share.
    #[error("{0}")]
    Folder(#[from] oriel_gallery::OpenError),
    /// Who may see a site.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// A link.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A password.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// A gateway's files.
    #[error(transparent)]
    Gateway(#[from] GatewayError),
    /// TLS could not be set up.
    #[error("TLS: {0}")]
    Tls(#[from] rustls::Error),
    /// Publishing ended for good.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The same, where it is known what keeps us from every relay: that says more than what each attempt met with.
    #[error("{why}")]
    NoWay {
        /// As publishing ended.
        error: Box<PublishError>,
        /// A line for each relay.
        why: String,
    },
    /// One identity's publishing ended for good while others went on; that was told then.
    #[error("not all was published to the end: {0}")]
    Part(PublishError),
    /// Whether a relay can be reached.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// The service.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// Settings of the mail server.
    #[error(transparent)]
    Mail(#[from] SettingsError),
    /// Telling people.
    #[error(transparent)]
    Notify(#[from] NotifyError),
    /// How sites are doing.
    #[error(transparent)]
    Status(#[from] StatusError),
    /// A QR code.
    #[error(transparent)]
    Qr(#[from] QrError),
    /// A visit.
    #[error(transparent)]
    Visit(#[from] VisitFailure),
    /// The runtime or the system.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl Failure {
    /// The exit code: 64 for flags and configuration, 77 where the relay will not have us, 1 for the rest.
    pub fn exit_code(&self) -> ExitCode {
        self.code().into()
    }

    /// Whether another start would end like this one, as long as nobody changes anything.
    pub fn is_lasting(&self) -> bool {
        matches!(self.code(), EXIT_USAGE | EXIT_REFUSED)
    }

    fn code(&self) -> u8 {
        match self {
            Failure::Config(_)
            | Failure::File(_)
            | Failure::Access(_)
            | Failure::Mail(_)
            | Failure::Invite(_)
            | Failure::Roots(_) => EXIT_USAGE,
            Failure::Link(error) if error.is_usage() => EXIT_USAGE,
            Failure::Notify(error) if error.is_usage() => EXIT_USAGE,
            Failure::Status(StatusError::Config(_)) => EXIT_USAGE,
            Failure::Qr(error) if error.is_usage() => EXIT_USAGE,
            Failure::Visit(failure) if failure.is_usage() => EXIT_USAGE,
            Failure::Errand(error) if error.is_usage() => EXIT_USAGE,
            Failure::Check(error) if error.is_usage() => EXIT_USAGE,
            Failure::Service(error) if error.is_usage() => EXIT_USAGE,
            Failure::Publish(error) | Failure::Part(error) if error.is_final() => EXIT_REFUSED,
            _ => 1,
        }
    }

    /// The word for it in events.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Failure::Config(_) | Failure::File(_) | Failure::Mail(_) => "configuration",
            Failure::Notify(_) => "mail",
            Failure::Status(_) => "status",
            Failure::Qr(_) => "qr",
            Failure::Identity(_) | Failure::NothingToWithdraw(_) | Failure::Serial(_) => "identity",
            Failure::Invite(_) => "invite-invalid",
            Failure::Errand(_) => "errand",
            Failure::Roots(_) => "relay-ca",
            Failure::Folder(_) => "folder",
            Failure::Access(_) | Failure::Link(_) | Failure::Password(_) => "access",
            Failure::Publish(error) | Failure::Part(error) => error.word(),
            Failure::NoWay { error, .. } => error.word(),
            Failure::Check(_) => "check",
            Failure::Service(_) => "service",
            Failure::Visit(_) => "not-verified",
            Failure::Gateway(_) | Failure::Tls(_) | Failure::System(_) => "internal",
        }
    }
}

#[cfg(test)]
mod tests {
    use oriel_protocol::close::CloseCode;
    use oriel_protocol::control::{Refusal, RefusalCode};

    use super::*;

    fn refused(code: RefusalCode) -> PublishError {
        PublishError::Refused(Refusal { code, retry_after: None, message: String::new() })
    }

    #[test]
    fn p43_p72_what_another_start_does_not_mend_has_a_code_of_its_own() {
        for (error, code) in [
            (refused(RefusalCode::NameTaken), EXIT_REFUSED),
            (refused(RefusalCode::InviteInvalid), EXIT_REFUSED),
            (refused(RefusalCode::Other(999)), EXIT_REFUSED),
            (refused(RefusalCode::Busy), 1),
            (PublishError::Ended(CloseCode::Replaced), EXIT_REFUSED),
            (PublishError::Ended(CloseCode::Revoked), EXIT_REFUSED),
            (PublishError::System(std::io::Error::other("none")), 1),
        ] {
            let words = format!("{error:?}");
            let failure = Failure::Publish(error);
            assert_eq!((failure.code(), failure.is_lasting()), (code, code != 1), "{words}");
        }
        assert_eq!(Failure::Part(refused(RefusalCode::NameTaken)).code(), EXIT_REFUSED);
    }
}
