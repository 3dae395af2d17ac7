//! Where the etcd of an array is, and what proves to it who we are.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use oriel_certs::private_file::{self, PrivateFileError};

/// The port that etcd serves clients on unless it is told otherwise.
const PORT: u16 = 2379;

/// The prefix of an array whose operator named none.
const PREFIX: &str = "oriel";

/// How to reach the etcd, and the part of it that is this array's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EtcdConfig {
    /// Its members, each as `http://HOST:PORT` or `https://HOST:PORT`, in the order they are tried.
    pub endpoints: Vec<String>,
    /// What every key of this array begins with, from a slash to a slash: several arrays can use one etcd.
    pub prefix: String,
    /// For an etcd with authentication.
    pub auth: Option<Credentials>,
    /// The certificates (PEM) of the authorities that the members' certificates are checked with; needed for TLS.
    pub ca: Option<Vec<u8>>,
    /// For members that ask their clients for a certificate.
    pub certificate: Option<ClientCertificate>,
}

/// A user of etcd.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// Its name.
    pub user: String,
    /// Its password.
    pub password: String,
}

/// A certificate for mutual TLS.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientCertificate {
    /// The certificate, and those between it and its authority (PEM).
    pub chain: Vec<u8>,
    /// Its private key (PEM).
    pub key: Vec<u8>,
}

/// Why a table's URL is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EtcdUrlError {
    /// Another scheme.
    #[error("a peer table in etcd is written etcd://HOST:PORT,HOST:PORT/PREFIX, or etcds://... with TLS")]
    Scheme,
    /// Credentials in it, where every process of the machine can read them.
    #[error(
        "no user or password in the peer table's URL: write them on two lines of a file of mode 0600, \
         and name the file with --table-auth-file"
    )]
    Credentials,
    /// A member that is no host and port.
    #[error("{0:?} is no HOST:PORT of an etcd member")]
    Member(String),
    /// A prefix that could not be told from others.
    #[error("{0:?} is no prefix of keys: use letters, digits, '-', '_' and '.', with single slashes between")]
    Prefix(String),
}

/// Why the file with the user and the password is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuthFileError {
    /// It is not there.
    #[error("{}: no such file", .0.display())]
    Missing(PathBuf),
    /// It cannot be read, or others can read it too.
    #[error(transparent)]
    File(#[from] PrivateFileError),
    /// It holds something else.
    #[error("{}: write two lines, the user and the password", .0.display())]
    Form(PathBuf),
}

impl Credentials {
    /// Reads them from a file of mode 0600 with two lines, the user and the password.
    ///
    /// # Errors
    /// [`AuthFileError`].
    pub fn read(path: &Path) -> Result<Self, AuthFileError> {
        let bytes = private_file::read(path)?.ok_or_else(|| AuthFileError::Missing(path.to_owned()))?;
        Self::parse(&bytes).ok_or_else(|| AuthFileError::Form(path.to_owned()))
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut lines = std::str::from_utf8(bytes).ok()?.lines();
        let (user, password) = (lines.next()?, lines.next()?);
        let complete = !user.is_empty() && !password.is_empty() && lines.next().is_none();
        complete.then(|| Self { user: user.to_owned(), password: password.to_owned() })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("user", &self.user).finish_non_exhaustive()
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCertificate").finish_non_exhaustive()
    }
}

/// Reads `etcd://HOST:PORT[,HOST:PORT...][/PREFIX]`; `etcds://` is the same with TLS. A port left out is 2379, a
/// prefix left out is `oriel`.
impl FromStr for EtcdConfig {
    type Err = EtcdUrlError;

    fn from_str(url: &str) -> Result<Self, EtcdUrlError> {
        let (scheme, rest) = match url.split_once("://") {
            Some(("etcd", rest)) => ("http", rest),
            Some(("etcds", rest)) => ("https", rest),
            _ => return Err(EtcdUrlError::Scheme),
        };
        // Before all else, so that no other error repeats a password.
        if rest.contains('@') {
            return Err(EtcdUrlError::Credentials);
        }
        let (members, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let endpoints =
            members.split(',').map(|member| endpoint(scheme, member)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { endpoints, prefix: normalised(prefix)?, auth: None, ca: None, certificate: None })
    }
}

fn endpoint(scheme: &str, member: &str) -> Result<String, EtcdUrlError> {
    let wrong = || EtcdUrlError::Member(member.to_owned());
    let authority: http::uri::Authority = member.parse().map_err(|_| wrong())?;
    let host = authority.host();
    let port = match member.strip_prefix(host).ok_or_else(wrong)? {
        "" => PORT,
        port => port.strip_prefix(':').and_then(|port| port.parse().ok()).ok_or_else(wrong)?,
    };
    // Colons belong to a port, or inside brackets.
    if host.is_empty() || port == 0 || host.contains(':') && !host.starts_with('[') {
        return Err(wrong());
    }
    Ok(format!("{scheme}://{host}:{port}"))
}

fn normalised(prefix: &str) -> Result<String, EtcdUrlError> {
    let parts = match prefix.trim_matches('/') {
        "" => PREFIX,
        named => named,
    };
    let fits = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    if !parts.split('/').all(fits) {
        return Err(EtcdUrlError::Prefix(prefix.to_owned()));
    }
    Ok(format!("/{parts}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(url: &str) -> (Vec<String>, String) {
        let config: EtcdConfig = url.parse().unwrap();
        (config.endpoints, config.prefix)
    }

    fn refused(url: &str) -> EtcdUrlError {
        url.parse::<EtcdConfig>().unwrap_err()
    }

    #[test]
    fn urls_name_members_and_a_prefix() {
        for (url, endpoints, prefix) in [
            ("etcd://10.0.0.1:2379/array", &["http://10.0.0.1:2379"][..], "/array/"),
            ("etcd://a.example:1,[::1]:2/x/y.z/", &["http://a.example:1", "http://[::1]:2"], "/x/y.z/"),
            ("etcds://a,b:9/p", &["https://a:2379", "https://b:9"], "/p/"),
            ("etcd://a", &["http://a:2379"], "/oriel/"),
            ("etcd://[::1]/", &["http://[::1]:2379"], "/oriel/"),
        ] {
            assert_eq!(parsed(url), (endpoints.iter().map(ToString::to_string).collect(), prefix.to_owned()));
        }
    }

    #[test]
    fn bad_urls_are_refused_with_a_reason() {
        for url in ["redb://x", "http://a:1/p", "a:2379", ""] {
            assert_eq!(refused(url), EtcdUrlError::Scheme, "{url}");
        }
        for member in ["", "a:", "a:x", "a:0", "a:65536", "::1", ":1", "a b:1", "a:1:2"] {
            let url = format!("etcd://{member}/p");
            assert_eq!(refused(&url), EtcdUrlError::Member(member.to_owned()), "{url}");
            assert!(matches!(refused(&format!("etcd://ok:1,{member}/p")), EtcdUrlError::Member(_)));
        }
        for prefix in ["a//b", "a b", "ü", "a?b=c", "a#b", "a\0"] {
            let url = format!("etcd://a:1/{prefix}");
            assert_eq!(refused(&url), EtcdUrlError::Prefix(prefix.to_owned()), "{url}");
        }
    }

    #[test]
    fn credentials_in_a_url_are_refused_and_never_repeated() {
        for url in ["etcd://user:secret@a:1/p", "etcds://secret@a", "etcd://a:1,u:secret@b:2/p b"] {
            let said = refused(url).to_string();
            assert!(said.contains("--table-auth-file") && !said.contains("secret"), "{said}");
        }
        let credentials = Credentials { user: "u".into(), password: "secret".into() };
        let certificate = ClientCertificate { chain: b"secret".into(), key: b"secret".into() };
        let mut config: EtcdConfig = "etcd://a".parse().unwrap();
        (config.auth, config.certificate) = (Some(credentials), Some(certificate));
        assert!(!format!("{config:?}").contains("secret"));
    }

    #[cfg(unix)]
    #[test]
    fn credentials_are_two_lines_of_a_private_file() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("auth");
        assert!(matches!(Credentials::read(&path), Err(AuthFileError::Missing(_))));
        private_file::create(&path, b"oriel\npass word\n").unwrap();
        let read = Credentials::read(&path).unwrap();
        assert_eq!((read.user.as_str(), read.password.as_str()), ("oriel", "pass word"));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(Credentials::read(&path).unwrap_err().to_string().contains("chmod 600"));
        for wrong in [&b""[..], b"oriel", b"oriel\n\n", b"\npass\n", b"a\nb\nc\n", b"\xff\nb\n"] {
            assert_eq!(Credentials::parse(wrong), None);
        }
    }
}
