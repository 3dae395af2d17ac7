//! Flags about who may see a site, and what makes, lists and revokes links.

use std::path::PathBuf;

use clap::Args;

use crate::access::when::When;

/// Who may see the site; everybody who has its address unless something is said here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
pub struct AccessArgs {
    /// Ask visitors for the password in this file (mode 0600; plain text, or made by `oriel password FILE`);
    /// links made by `oriel link` open too
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Show nothing but what a link made by `oriel link` opens
    #[arg(long, conflicts_with = "password_file")]
    pub links_only: bool,
    /// Show nothing from then on: a duration (12h, 30d), a date, or a time (2027-01-31T18:00, UTC unless it says)
    #[arg(long, value_name = "WHEN")]
    pub expires: Option<When>,
}

/// A link to make.
#[derive(Clone, Debug, Args)]
pub struct LinkArgs {
    /// What it opens, with all below: an album of the folder, a path of the web server, or / for everything
    pub album: String,
    /// When it ends: a duration, a date, a time, or never
    #[arg(long, value_name = "WHEN", default_value = "30d")]
    pub expires: String,
    /// For whom or what it is, to find it again in `oriel links`
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// The site's name (default: the only one that this computer has published)
    #[arg(long, env = "ORIEL_NAME")]
    pub name: Option<String>,
    /// Write the link as a QR code to this file (PNG)
    #[arg(long, value_name = "FILE")]
    pub qr: Option<PathBuf>,
    /// One JSON object on standard output
    #[arg(long)]
    pub json: bool,
}

/// What to do with links.
#[derive(Clone, Debug, Args)]
pub struct LinksArgs {
    /// The site's name (default: the only one that this computer has published)
    #[arg(long, env = "ORIEL_NAME")]
    pub name: Option<String>,
    /// Revoke this link at once; may be given more than once
    #[arg(long, value_name = "ID")]
    pub revoke: Vec<String>,
    /// Revoke all links at once
    #[arg(long, conflicts_with = "revoke")]
    pub revoke_all: bool,
    /// List those that have ended too
    #[arg(long, conflicts_with_all = ["revoke", "revoke_all"])]
    pub all: bool,
    /// One JSON object on standard output
    #[arg(long)]
    pub json: bool,
}
