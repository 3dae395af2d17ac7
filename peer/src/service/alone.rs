//! What a service has to do without: the environment and the folder of whoever installs it.

use std::path::Path;

use oriel_certs::identity::{Identity, IdentityError};
use oriel_certs::private_file::{DirPolicy, private_dir};
use oriel_certs::visitor;
use oriel_transport::proxy::choice;

use super::ServiceError;
use crate::access::password::Password;
use crate::args::PublishArgs;
use crate::config::{Config, OriginConfig, What, resolve};
use crate::file_config::{FileConfig, FilePublish};
use crate::invite;
use crate::mail::settings::Settings;

/// Sees that `oriel up` can do with the file alone; `home` is where its identity is.
///
/// # Errors
/// [`ServiceError`]: what it would end with, or lacks.
pub(super) fn check(file: FileConfig, home: Option<&Path>) -> Result<(), ServiceError> {
    if let Some((key, path)) = paths(&file).find(|(_, path)| path.is_relative()) {
        return Err(ServiceError::Relative(key, path.to_owned()));
    }
    let home = home.map(Path::to_owned);
    let config = resolve(What::Everything, PublishArgs::default(), file, home, None, |_| None)?;
    let Config { sites, relay_ca, invite, mail, .. } = config;
    visitor::roots(relay_ca.as_deref())?;
    invite.as_deref().map(invite::read).transpose()?;
    // Who tells nobody needs no password for it.
    let mail = mail.filter(|_| sites.iter().any(|site| !site.notify.is_empty()));
    mail.map(|mail| Settings::new(mail, None)).transpose()?;
    for site in sites {
        // What is not there yet will be made.
        if let Some(folder) = site.identity.folder.as_deref().filter(|folder| folder.exists()) {
            private_dir(folder, DirPolicy::Private).map_err(IdentityError::from)?;
        }
        Identity::load(&site.identity.path)?;
        if let Some(path) = &site.access.password_file {
            Password::read(path).map_err(ServiceError::Password)?;
        }
        match site.origin {
            OriginConfig::Folder(path) => {
                std::fs::read_dir(&path).map_err(|source| ServiceError::Folder { path, source })?;
            }
            OriginConfig::Http { ca, .. } => {
                visitor::roots(ca.as_deref())?;
            }
        }
    }
    Ok(())
}

/// The paths that stand in the file, with their keys.
fn paths(file: &FileConfig) -> impl Iterator<Item = (&'static str, &Path)> {
    let mail = file.mail.iter();
    let of_mail =
        mail.flat_map(|mail| [("password-file", &mail.password_file), ("ca", &mail.ca)]).collect::<Vec<_>>();
    let of_sites = file.publish.iter().flat_map(|site| {
        [
            ("origin-ca", &site.origin_ca),
            ("identity", &site.identity),
            ("password-file", &site.password_file),
            ("cache", &site.cache),
        ]
    });
    let of_all =
        [("relay-ca", &file.relay_ca), ("invite", &file.invite), ("identity", &file.identity)].into_iter();
    let named = of_all.chain(of_mail).chain(of_sites);
    let folders = file.publish.iter().filter_map(FilePublish::folder);
    named
        .filter_map(|(key, path)| Some((key, path.as_deref()?)))
        .chain(folders.map(|folder| ("target", Path::new(folder))))
}

/// What is set here for `oriel up` and will not be there for a service, with the key of the file that says the same.
pub(super) fn unseen(file: &FileConfig, is_set: impl Fn(&str) -> bool) -> Vec<(&'static str, &'static str)> {
    let mail = file.mail.as_ref();
    let proxies = choice::VARIABLES.map(|name| (name, "proxy", file.proxy.is_some()));
    [
        ("ORIEL_RELAY", "relay", file.relay.is_some()),
        ("ORIEL_RELAY_CA", "relay-ca", file.relay_ca.is_some()),
        ("ORIEL_INVITE", "invite", file.invite.is_some()),
        ("ORIEL_IDENTITY", "identity", file.identity.is_some()),
        ("ORIEL_TRANSPORT", "transport", file.transport.is_some()),
        ("ORIEL_PROXY", "proxy", file.proxy.is_some()),
        ("ORIEL_SMTP_PASSWORD", "password-file", mail.is_none_or(|mail| mail.password_file.is_some())),
    ]
    .into_iter()
    .chain(proxies)
    .filter(|(name, _, is_in_file)| !is_in_file && is_set(name))
    .map(|(name, key, _)| (name, key))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> FileConfig {
        toml::from_str(text).unwrap()
    }

    fn site(relay: &str, target: &Path) -> String {
        format!("{relay}\n[[publish]]\nname = 'alice'\ntarget = '{}'\n", target.display())
    }

    #[test]
    fn a_home_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let text = site("relay = 'relay.example.net'", folder.path());
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        let error = check(file(&text), Some(folder.path())).unwrap_err();
        assert!(error.to_string().contains("chmod 700"), "{error}");
    }

    #[test]
    fn what_could_only_fail_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let checked = |text: &str| check(file(text), Some(&folder.path().join("home")));
        let relay = "relay = 'relay.example.net'";
        checked(&site(relay, folder.path())).unwrap();
        for (text, said) in [
            (site("", folder.path()), "which relay?"),
            (site(relay, Path::new("/nonexistent/Photos")), "/nonexistent/Photos"),
            (site(relay, Path::new("./Photos")), "target"),
            (site(&format!("{relay}\nrelay-ca = 'ca.pem'"), folder.path()), "relay-ca"),
            (site(&format!("{relay}\nrelay-ca = '/nonexistent/ca.pem'"), folder.path()), "ca.pem"),
            (site(&format!("{relay}\ninvite = '/nonexistent/invite'"), folder.path()), "/nonexistent/invite"),
            (site(relay, folder.path()) + "password-file = '/nonexistent/word'", "/nonexistent/word"),
            (site(relay, folder.path()) + "origin-ca = 'ca.pem'", "origin-ca"),
        ] {
            let error = checked(&text).unwrap_err();
            assert!(error.is_usage() && error.to_string().contains(said), "{text}: {error}");
        }
    }

    #[test]
    fn what_the_service_will_not_see_is_named() {
        let set = |name: &str| ["HTTPS_PROXY", "ORIEL_RELAY_CA", "ORIEL_SMTP_PASSWORD"].contains(&name);
        let none = file("");
        assert_eq!(unseen(&none, set), [("ORIEL_RELAY_CA", "relay-ca"), ("HTTPS_PROXY", "proxy")]);
        let some = file("proxy = 'http://proxy:1'\n[mail]\nserver = 'mail'\nfrom = 'a@b.example'\n");
        assert_eq!(
            unseen(&some, set),
            [("ORIEL_RELAY_CA", "relay-ca"), ("ORIEL_SMTP_PASSWORD", "password-file")]
        );
    }
}
