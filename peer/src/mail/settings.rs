//! The mail server, from the configuration file's `[mail]`, with nothing left unset.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use lettre::Address;
use oriel_certs::private_file::{self, PrivateFileError};

use super::address::{Recipient, RecipientError};
use crate::file_config::FileMail;

/// Most previews in one message.
pub const MOST_PREVIEWS: usize = 6;

/// Longest name to send under, in characters.
const LONGEST_NAME: usize = 80;

/// How the way to the server is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// TLS after a plain greeting (RFC 3207), without which nothing is sent.
    StartTls,
    /// None, on this machine alone.
    None,
}

/// How to send.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server's host.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// The way there.
    pub security: Security,
    /// Who logs in, with what.
    pub login: Option<Login>,
    /// Whose address it is sent from.
    pub from: Address,
    /// Under which name.
    pub from_name: Option<String>,
    /// Previews that go along where nothing else is said.
    pub previews: usize,
    /// CA certificates in PEM to trust instead of the web's.
    pub ca: Option<Vec<u8>>,
}

/// What the server asks for.
#[derive(Clone)]
pub struct Login {
    /// The user.
    pub user: String,
    /// The password.
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Login({:?})", self.user)
    }
}

/// Why mail cannot be sent with what is set. Exit code 64.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// Another word.
    #[error("[mail] security: {0:?} is none of tls, starttls and none")]
    Security(String),
    /// A password in the open.
    #[error(
        "[mail] security = \"none\" is for a server on this machine only; {0} is another: use tls or starttls"
    )]
    InTheOpen(String),
    /// Not a host.
    #[error("[mail] server: {0:?} is no host name; write it as smtp.example.org, and a port as `port`")]
    Server(String),
    /// Not an address.
    #[error("[mail] from: {0}")]
    From(RecipientError),
    /// A name that cannot stand in a header.
    #[error("[mail] from-name: one line of at most {LONGEST_NAME} characters, without control characters")]
    FromName,
    /// Nothing to log in with.
    #[error(
        "[mail] user is set, but there is no password: put it into ORIEL_SMTP_PASSWORD, or into a private file that \
         `password-file` names"
    )]
    NoPassword,
    /// Too many.
    #[error("[mail] previews: at most {MOST_PREVIEWS}")]
    Previews,
    /// The password's file.
    #[error("[mail] password-file {0}")]
    PasswordFile(#[from] PrivateFileError),
    /// The CA's file.
    #[error("[mail] ca {}: {source}", path.display())]
    Ca {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl Settings {
    /// Checks what the file says; `password` is that of the environment, which wins over the file's.
    ///
    /// # Errors
    /// [`SettingsError`], saying what to change.
    pub fn new(file: FileMail, password: Option<String>) -> Result<Self, SettingsError> {
        let (security, port) = match file.security.as_deref().unwrap_or("tls") {
            "tls" => (Security::Tls, 465),
            "starttls" => (Security::StartTls, 587),
            "none" => (Security::None, 25),
            other => return Err(SettingsError::Security(other.to_owned())),
        };
        let server = file.server;
        // One colon is a port's; IPv6 has more.
        if server.matches(':').count() == 1 {
            return Err(SettingsError::Server(server));
        }
        if server.is_empty() || !server.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:_".contains(&b)) {
            return Err(SettingsError::Server(server));
        }
        if security == Security::None && !is_here(&server) {
            return Err(SettingsError::InTheOpen(server));
        }
        let from: Recipient = file.from.parse().map_err(SettingsError::From)?;
        let fits =
            |name: &String| name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
        if file.from_name.as_ref().is_some_and(|name| !fits(name)) {
            return Err(SettingsError::FromName);
        }
        let login = match file.user {
            None => None,
            Some(user) => {
                let password = match password.filter(|password| !password.is_empty()) {
                    Some(password) => Some(password),
                    None => file.password_file.as_deref().map(read_password).transpose()?.flatten(),
                };
                Some(Login { user, password: password.ok_or(SettingsError::NoPassword)? })
            }
        };
        let previews = file.previews.unwrap_or(0);
        if previews > MOST_PREVIEWS {
            return Err(SettingsError::Previews);
        }
        let read = |path: PathBuf| std::fs::read(&path).map_err(|source| SettingsError::Ca { path, source });
        Ok(Self {
            server,
            port: file.port.unwrap_or(port),
            security,
            login,
            from: from.address().clone(),
            from_name: file.from_name.filter(|name| !name.trim().is_empty()),
            previews,
            ca: file.ca.map(read).transpose()?,
        })
    }
}

/// Its first line.
fn read_password(path: &std::path::Path) -> Result<Option<String>, PrivateFileError> {
    let contents = private_file::read(path)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&contents);
    Ok(text.lines().next().filter(|line| !line.is_empty()).map(str::to_owned))
}

fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(more: &str, password: Option<&str>) -> Result<Settings, String> {
        let text = format!("server = 'smtp.example.org'\nfrom = 'alice@example.org'\n{more}");
        let file: FileMail = toml::from_str(&text).map_err(|error| error.to_string())?;
        Settings::new(file, password.map(str::to_owned)).map_err(|error| error.to_string())
    }

    #[test]
    fn the_default_is_tls_from_the_first_byte() {
        let settings = with("", None).unwrap();
        assert_eq!((settings.security, settings.port), (Security::Tls, 465));
        assert_eq!(with("security = 'starttls'", None).unwrap().port, 587);
        assert!(settings.login.is_none());
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (more, word) in [
            ("security = 'ssl'", "none of tls"),
            ("security = 'none'", "on this machine only"),
            ("from-name = \"a\\r\\nBcc: x@y.z\"", "control characters"),
            ("user = 'a'", "ORIEL_SMTP_PASSWORD"),
            ("user = 'a'\npassword-file = '/nonexistent'", "ORIEL_SMTP_PASSWORD"),
            ("previews = 7", "at most 6"),
            ("password = 'x'", "unknown field"),
            ("ca = '/nonexistent'", "/nonexistent"),
        ] {
            let error = with(more, None).unwrap_err();
            assert!(error.contains(word), "{more}: {error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_password_s_file_must_be_private_and_the_environment_wins() {
        use std::os::unix::fs::PermissionsExt;
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "of the file\n").unwrap();
        let more = format!("user = 'a'\npassword-file = '{}'", file.path().display());
        let password = |env| with(&more, env).map(|settings| settings.login.unwrap().password);
        std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(password(None).unwrap_err().contains("chmod 600"));
        std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(password(None).unwrap(), "of the file");
        assert_eq!(password(Some("of the environment")).unwrap(), "of the environment");
        assert!(!format!("{:?}", with(&more, None).unwrap()).contains("of the file"), "never in a log");
    }
}
