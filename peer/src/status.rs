//! `oriel status`: how the sites that run here are doing.

use std::fs;
use std::io::{self, Write, stdout};
use std::path::{Path, PathBuf};

use oriel_certs::private_file::PrivateFileError;
use oriel_protocol::name::Name;
use serde_json::{Value, json};

use crate::config::{ConfigError, valid_name};
use crate::owner::card::Card;
use crate::owner::seek;
use crate::site_home::SiteHome;

/// Why that could not be said.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StatusError {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The site's own files.
    #[error(transparent)]
    Home(#[from] PrivateFileError),
    /// Nothing runs.
    #[error("no site runs here; `oriel share FOLDER` shows one")]
    Nothing,
    /// That one does not.
    #[error("the site {0} does not run here")]
    NotThis(Name),
    /// The system.
    #[error("{0}")]
    System(#[from] io::Error),
}

/// Prints the status of one site, or of all.
///
/// # Errors
/// [`StatusError`]; that nothing runs is one.
pub async fn status(name: Option<&str>, json: bool, home: Option<PathBuf>) -> Result<(), StatusError> {
    let home = home.ok_or(ConfigError::NoHome)?;
    let name = name.map(valid_name).transpose()?;
    let names = name.clone().map_or_else(|| names(&home), |name| vec![name]);
    let (mut text, mut list) = (String::new(), Vec::new());
    for name in names {
        let Some(site_home) = SiteHome::find(&home, &name)? else { continue };
        let Some(card) = Card::read(&site_home)? else { continue };
        let Some(answer) = seek::ask(&card, if json { "status.json" } else { "status.txt" }).await else {
            continue;
        };
        if json {
            let mut status: Value = serde_json::from_slice(&answer).unwrap_or_default();
            status["page"] = card.url().into();
            list.push(status);
        } else {
            text.push_str(&String::from_utf8_lossy(&answer));
            text.push_str(&format!("  {:<10} {}\n", "page", card.url()));
        }
    }
    let found = !text.is_empty() || !list.is_empty();
    if json {
        text = format!("{}\n", json!({"sites": list}));
    }
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    match (found, name) {
        (true, _) => Ok(()),
        (false, Some(name)) => Err(StatusError::NotThis(name)),
        (false, None) => Err(StatusError::Nothing),
    }
}

/// Names that have, or had, a folder here, in order.
fn names(home: &Path) -> Vec<Name> {
    let entries = fs::read_dir(home.join("sites")).into_iter().flatten().flatten();
    let mut names: Vec<Name> = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    names.sort();
    names
}
