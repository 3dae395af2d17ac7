//! Flags of `oriel service`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What of the service.
#[derive(Clone, Debug, Subcommand)]
pub enum ServiceCommand {
    /// Run `oriel up` from now on, whenever you are logged in (on Linux with `loginctl enable-linger`: always)
    Install(InstallArgs),
    /// Stop it, and take it away
    Uninstall {
        /// Also if the service's file was not written by `oriel`
        #[arg(long)]
        force: bool,
        /// Print what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Say whether it is installed, and runs
    Status,
}

/// How the service runs.
#[derive(Clone, Debug, Default, Args)]
pub struct InstallArgs {
    /// The configuration file (default: config.toml in $ORIEL_HOME or ~/.config/oriel)
    #[arg(long, value_name = "FILE", env = "ORIEL_CONFIG")]
    pub config: Option<PathBuf>,
    /// Replace a file of that name that was not written by `oriel`
    #[arg(long)]
    pub force: bool,
    /// Print what would be written and run
    #[arg(long)]
    pub dry_run: bool,
}
