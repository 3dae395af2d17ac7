//! Flags of `oriel check`.

use std::path::PathBuf;

use clap::Args;

use super::EventFormat;
use super::out::OutArgs;

/// Which relay, and how to get there. What is missing comes from the file or a default.
#[derive(Clone, Debug, Default, Args)]
pub struct CheckArgs {
    /// The relay; may be given more than once, to check each
    #[arg(long, value_name = "HOST[:PORT]", env = "ORIEL_RELAY", value_delimiter = ',')]
    pub relay: Vec<String>,
    /// Trust this CA for the relay instead of the web's
    #[arg(long, value_name = "FILE", env = "ORIEL_RELAY_CA")]
    pub relay_ca: Option<PathBuf>,
    /// The way out.
    #[command(flatten)]
    pub out: OutArgs,
    /// TOML file of settings (default: config.toml in $ORIEL_HOME or ~/.config/oriel, if there)
    #[arg(long, value_name = "FILE", env = "ORIEL_CONFIG")]
    pub config: Option<PathBuf>,
    /// One JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// The same as --json
    #[arg(long, value_name = "FORMAT")]
    pub events: Option<EventFormat>,
}
