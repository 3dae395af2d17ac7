//! `oriel check`: whether this machine can reach a relay, and if not, why.

mod said;

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::sync::Arc;

use oriel_certs::visitor::{self, RootsError};
use oriel_transport::trouble::report::Report;
use oriel_transport::trouble::tls::Trust;

use crate::args::check::CheckArgs;
use crate::config::out::Out;
use crate::config::{ConfigError, relays, variable};
use crate::examination::{Examination, ExaminationError};
use crate::file_config::{FileConfig, FileError};

/// Why there is no way, or nothing could be checked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// A CA's file.
    #[error("CA file {0}")]
    Roots(#[from] RootsError),
    /// Nothing could be examined.
    #[error(transparent)]
    Examination(#[from] ExaminationError),
    /// No relay is reached. All about it has been printed.
    #[error("no relay can be reached from here")]
    NoWay,
    /// The system.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl CheckError {
    /// Whether flags or configuration are at fault.
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::Config(_) | Self::File(_) | Self::Roots(_))
    }
}

/// Examines the relays and prints what was found. It needs no identity and claims no name.
///
/// # Errors
/// [`CheckError`]; that no relay is reached is one.
pub async fn check(args: CheckArgs, home: Option<PathBuf>) -> Result<(), CheckError> {
    let default_file = home.map(|home| home.join("config.toml"));
    let file = FileConfig::read(args.config.as_deref(), default_file.as_deref())?;
    let out = Out::resolve(&args.out, &file, variable).map_err(ConfigError::from)?;
    let ca = args.relay_ca.or(file.relay_ca);
    let trust = if ca.is_some() { Trust::Named } else { Trust::Web };
    let relays = relays(args.relay, file.relay)?;
    let roots = visitor::roots(ca.as_deref())?;
    let out = out.choice(Arc::clone(&roots));
    let examination = Examination { relays, roots, trust, out };
    let reports = examination.run().await?;
    let json = args.json || args.events.is_some();
    let text = if json { said::json(&reports) } else { said::lines(&reports) };
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    if reports.iter().any(Report::works) { Ok(()) } else { Err(CheckError::NoWay) }
}
