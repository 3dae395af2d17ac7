//! The configuration file: TOML for what is the same at each start, with flags' names as keys; unknown keys are refused.

use std::fs;
use std::io;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::access::when::When;
use crate::args::access::AccessArgs;
use crate::args::gallery::GalleryArgs;
use crate::args::out::Transport;
use crate::size::Size;

/// What a file may say. All of it is optional.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FileConfig {
    /// As `--relay`: one, or several to be tried in turn.
    pub relay: Option<OneOrMore>,
    /// As `--relay-ca`.
    pub relay_ca: Option<PathBuf>,
    /// As `--invite`.
    pub invite: Option<PathBuf>,
    /// As `--identity`.
    pub identity: Option<PathBuf>,
    /// As `--replica`.
    pub replica: Option<bool>,
    /// As `--proxy`; here it may hold a password, if nobody but its owner can read the file.
    pub proxy: Option<String>,
    /// As `--proxy-only`.
    pub proxy_only: Option<bool>,
    /// As `--transport`.
    pub transport: Option<Transport>,
    /// As `--relay-http`.
    pub relay_http: Option<NonZeroU16>,
    /// How to send mail.
    pub mail: Option<FileMail>,
    /// What `oriel up` publishes.
    #[serde(default)]
    pub publish: Vec<FilePublish>,
}

/// One `[[publish]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FilePublish {
    /// The name.
    pub name: String,
    /// A web server as `oriel http` takes it, or a folder: a path with a slash in it.
    pub target: String,
    /// As `--host-header`.
    pub host_header: Option<String>,
    /// As `--origin-ca`.
    pub origin_ca: Option<PathBuf>,
    /// An identity of its own.
    pub identity: Option<PathBuf>,
    /// Domains that shall show the site too.
    #[serde(default)]
    pub domains: Vec<String>,
    /// As `--password-file`.
    pub password_file: Option<PathBuf>,
    /// As `--links-only`.
    #[serde(default)]
    pub links_only: bool,
    /// As `--expires`, but no duration: that would begin anew at each start.
    pub expires: Option<When>,
    /// As `--inbox`.
    #[serde(default)]
    pub inbox: bool,
    /// As `--inbox-limit`.
    pub inbox_limit: Option<Size>,
    /// As `--inbox-largest`.
    pub inbox_largest: Option<Size>,
    /// As `--inbox-files`.
    pub inbox_files: Option<usize>,
    /// As `--inbox-any-type`.
    #[serde(default)]
    pub inbox_any_type: bool,
    /// As `--comments`.
    #[serde(default)]
    pub comments: bool,
    /// As `--keep-location`.
    #[serde(default)]
    pub keep_location: bool,
    /// As `--open-graph`.
    #[serde(default)]
    pub open_graph: bool,
    /// As `--cache`.
    pub cache: Option<PathBuf>,
    /// As `--cache-limit`.
    pub cache_limit: Option<Size>,
    /// As `--notify`.
    #[serde(default)]
    pub notify: Vec<String>,
}

impl FilePublish {
    /// Who may see it.
    pub fn access(&self) -> AccessArgs {
        let Self { password_file, links_only, expires, .. } = self.clone();
        AccessArgs { password_file, links_only, expires }
    }

    /// The folder, if it is one. A web server is written as a port, an authority or a URL; whatever else has a slash, or
    /// a dot first, is a path.
    pub fn folder(&self) -> Option<&str> {
        let target = &*self.target;
        let is_path = !target.contains("://") && target.contains(['/', '\\']) || target.starts_with('.');
        is_path.then_some(target)
    }

    /// How a folder is shown.
    pub fn gallery(&self) -> GalleryArgs {
        let Self { inbox, inbox_limit, inbox_largest, inbox_files, inbox_any_type, .. } = self.clone();
        let Self { comments, keep_location, open_graph, cache, cache_limit, .. } = self.clone();
        GalleryArgs {
            inbox,
            inbox_limit,
            inbox_largest,
            inbox_files,
            inbox_any_type,
            comments,
            keep_location,
            open_graph,
            cache,
            cache_limit,
        }
    }
}

/// `[mail]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FileMail {
    /// The mail server's host.
    pub server: String,
    /// Its port, by default that of the security asked for.
    pub port: Option<u16>,
    /// `tls` (the default), `starttls`, or `none` for a server on this machine.
    pub security: Option<String>,
    /// Who logs in.
    pub user: Option<String>,
    /// A private file with the password, unless that is in ORIEL_SMTP_PASSWORD.
    pub password_file: Option<PathBuf>,
    /// The address to send from.
    pub from: String,
    /// The name to send under.
    pub from_name: Option<String>,
    /// Previews that go along.
    pub previews: Option<usize>,
    /// A CA to trust instead of the web's.
    pub ca: Option<PathBuf>,
}

/// A string, or a list of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    /// One.
    One(String),
    /// Several.
    More(Vec<String>),
}

impl OneOrMore {
    /// All of them.
    pub fn into_vec(self) -> Vec<String> {
        match self {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

/// A file that cannot be used. Exit code 64.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub struct FileError {
    path: PathBuf,
    reason: String,
}

impl FileConfig {
    /// Reads the file that was asked for, or the default one if it is there.
    ///
    /// # Errors
    /// [`FileError`], with the line where TOML goes wrong.
    pub fn read(asked: Option<&Path>, default: Option<&Path>) -> Result<Self, FileError> {
        let (Some(path), must_exist) = (asked.or(default), asked.is_some()) else {
            return Ok(Self::default());
        };
        let fault = |reason: String| FileError { path: path.to_owned(), reason };
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !must_exist => {
                return Ok(Self::default());
            }
            read => read.map_err(|error| fault(error.to_string()))?,
        };
        let file: Self = toml::from_str(&text).map_err(|error| fault(error.to_string()))?;
        if file.proxy.as_ref().is_some_and(|proxy| proxy.contains('@')) && is_open_to_others(path) {
            return Err(fault(format!(
                "holds a proxy's password, and others can read it; run: chmod 600 {}",
                path.display()
            )));
        }
        Ok(file)
    }
}

fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_up_publishes_and_refuses_unknown_keys() {
        let file: FileConfig = toml::from_str(
            "relay = 'relay.example.net'\n[[publish]]\nname = 'a'\ntarget = '3000'\n[[publish]]\nname = 'b'\ntarget = './b'",
        )
        .unwrap();
        assert_eq!(file.publish.len(), 2);
        assert!(toml::from_str::<FileConfig>("rely = 'x'").is_err());
        assert!(toml::from_str::<FileConfig>("[[publish]]\nname = 'a'\ntarget = '1'\nport = 2").is_err());
    }

    #[test]
    fn only_a_file_that_was_asked_for_must_exist() {
        let missing = Path::new("/nonexistent/config.toml");
        assert!(FileConfig::read(Some(missing), None).is_err());
        assert!(FileConfig::read(None, Some(missing)).is_ok());
    }
}
