//! The command line as typed.

// What stands in brackets is shown by --help as it is: [:PORT] is no link.
#![allow(rustdoc::broken_intra_doc_links)]

use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use serde::Deserialize;

use crate::fair_use::abuse_contact::{AbuseContact, parse as parse_contact};
use crate::reason::parse_reason;

/// The public side of Oriel: browsers on one hand, uplinks from peers on the other.
#[derive(Debug, Parser)]
#[command(name = "oriel-relay", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run a relay
    Serve(Box<ServeArgs>),
    /// Print a registration token, good for one new name
    Invite {
        /// The only name it is good for
        #[arg(long)]
        name: Option<String>,
        /// How long it is good, such as 12h or 7d
        #[arg(long, default_value = "7d", value_parser = parse_lasting)]
        expires: Duration,
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Say whether visitors can be sent to the running relay, and what hinders it; exit 0 if they can
    Check {
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// List every name, who holds it, and whether it is online
    Names {
        /// One JSON array instead of a table
        #[arg(long)]
        json: bool,
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// List the relays of the array
    Relays {
        /// One JSON array instead of a table
        #[arg(long)]
        json: bool,
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Take a name away from its holder, at once
    Revoke {
        /// The name
        name: String,
        /// Why, for its owner and for `names`: one line; visitors are not shown it
        #[arg(long, value_name = "TEXT", value_parser = parse_reason)]
        reason: Option<String>,
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Give a revoked name back to its holder
    Reinstate {
        /// The name
        name: String,
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Order a new certificate now, with --acme
    Renew {
        /// The zone, or a domain outside it
        host: String,
        /// Throw away what is kept of it first: the key that it is sealed with was lost
        #[arg(long)]
        forget: bool,
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Write a copy of the peer table into the data folder, while the relay runs
    Backup {
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Start the program anew in the place of the running relay, which hands it its sockets; nothing is lost
    Upgrade {
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Let the running relay finish its exchanges and end
    Drain {
        /// Which running relay.
        #[command(flatten)]
        target: TargetArgs,
    },
    /// Start this program with these arguments, say its process id on standard input, and end: a part of `upgrade`
    #[command(hide = true)]
    Launch {
        /// Its arguments.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<OsString>,
    },
}

/// Which running relay a command is for.
#[derive(Clone, Debug, Default, Args)]
pub struct TargetArgs {
    /// The running relay's data folder
    #[arg(long, value_name = "DIR", env = "ORIEL_DATA")]
    pub data: Option<PathBuf>,
}

/// Flags of `serve`. All are optional; what is missing comes from the file or a default.
#[derive(Clone, Debug, Default, Args)]
pub struct ServeArgs {
    /// The zone in which names live: NAME.DOMAIN is a peer (default with --dev: localhost)
    #[arg(long, env = "ORIEL_DOMAIN")]
    pub domain: Option<String>,
    /// Browsers know the domain as a public suffix: it is on the Public Suffix List
    #[arg(long)]
    pub public_suffix: bool,
    /// HTTPS on TCP, uplinks on UDP, same port (default [::]:443; --dev: 127.0.0.1:8443)
    #[arg(long, value_name = "ADDR", env = "ORIEL_LISTEN")]
    pub listen: Option<SocketAddr>,
    /// Plain HTTP: redirects to HTTPS (default off; --dev: 127.0.0.1:8080, and serves names itself)
    #[arg(long, value_name = "ADDR", env = "ORIEL_HTTP")]
    pub http: Option<SocketAddr>,
    /// The port in public URLs, where a firewall maps it to another one (default: as --listen)
    #[arg(long, value_name = "PORT", env = "ORIEL_PUBLIC_PORT")]
    pub public_port: Option<u16>,
    /// State: peer table, keys (default /var/lib/oriel-relay for root, else ~/.local/share/oriel-relay)
    #[arg(long, value_name = "DIR", env = "ORIEL_DATA")]
    pub data: Option<PathBuf>,
    /// For one machine: a local CA written to DIR/ca.pem, registration open to loopback
    #[arg(long)]
    pub dev: bool,
    /// The relay's certificate chain in PEM form; read again when it changes
    #[arg(long, value_name = "FILE", env = "ORIEL_CERT")]
    pub cert: Option<PathBuf>,
    /// Its private key
    #[arg(long, value_name = "FILE", env = "ORIEL_KEY")]
    pub key: Option<PathBuf>,
    /// An automatic certificate for the zone; the authority writes to this address when something is wrong with it
    #[arg(long, value_name = "EMAIL", env = "ORIEL_ACME")]
    pub acme: Option<String>,
    /// Another authority's directory (default: Let's Encrypt)
    #[arg(long, value_name = "URL", env = "ORIEL_ACME_DIRECTORY")]
    pub acme_directory: Option<String>,
    /// Trust this CA for that directory instead of the web's
    #[arg(long, value_name = "FILE", env = "ORIEL_ACME_CA")]
    pub acme_ca: Option<PathBuf>,
    /// Authoritative DNS for the zone, on UDP and TCP
    #[arg(long, value_name = "ADDR", env = "ORIEL_DNS")]
    pub dns: Option<SocketAddr>,
    /// What DNS answers for names held by this relay; may be given more than once
    #[arg(long, value_name = "IP", env = "ORIEL_PUBLIC_ADDR", value_delimiter = ',')]
    pub public_addr: Vec<IpAddr>,
    /// The zone's name servers, NAME or NAME=IP (default: ns1 in the zone); may be given more than once
    #[arg(long, value_name = "NAME[=IP]", env = "ORIEL_NS", value_delimiter = ',')]
    pub ns: Vec<String>,
    /// The peer table: embedded (default), or etcd://HOST:PORT[,HOST:PORT...]/PREFIX for an array
    #[arg(long, value_name = "URL", env = "ORIEL_TABLE")]
    pub table: Option<String>,
    /// etcd's user and password, a line each, in a file that only you can read
    #[arg(long, value_name = "FILE", env = "ORIEL_TABLE_AUTH_FILE")]
    pub table_auth_file: Option<PathBuf>,
    /// Trust this CA for etcd
    #[arg(long, value_name = "FILE", env = "ORIEL_TABLE_CA")]
    pub table_ca: Option<PathBuf>,
    /// The key that seals certificates kept in the table; the same on each relay (default: made in DIR/table.key)
    #[arg(long, value_name = "FILE", env = "ORIEL_TABLE_KEY")]
    pub table_key: Option<PathBuf>,
    /// Where the other relays of the array reach this one, on UDP
    #[arg(long, value_name = "ADDR", env = "ORIEL_RELAY_LISTEN")]
    pub relay_listen: Option<SocketAddr>,
    /// What they are told, where it is not the address listened on (default: its first public address)
    #[arg(long, value_name = "ADDR", env = "ORIEL_RELAY_ADDR")]
    pub relay_addr: Option<SocketAddr>,
    /// The resolver that proofs of domains outside the zone are asked of (default: the system's)
    #[arg(long, value_name = "ADDR", env = "ORIEL_RESOLVER")]
    pub resolver: Option<SocketAddr>,
    /// Who may claim a new name (default invite; --dev: open to this machine)
    #[arg(long, env = "ORIEL_REGISTRATION")]
    pub registration: Option<RegistrationArg>,
    /// Where visitors complain: a mail address or an https:// page, shown on the relay's pages
    #[arg(long, value_name = "CONTACT", env = "ORIEL_ABUSE_CONTACT", value_parser = parse_contact)]
    pub abuse_contact: Option<AbuseContact>,
    /// Addresses not to talk to: one address or network a line; read again when it changes
    #[arg(long, value_name = "FILE", env = "ORIEL_DENY_FILE")]
    pub deny_file: Option<PathBuf>,
    /// Loopback address for /healthz, /readyz and /metrics
    #[arg(long, value_name = "ADDR", env = "ORIEL_ADMIN")]
    pub admin: Option<SocketAddr>,
    /// One JSON object a line on standard output
    #[arg(long, value_name = "FORMAT")]
    pub events: Option<EventFormat>,
    /// Take over from the relay that runs with the same data folder, if one does: it hands its sockets over, and ends when
    /// it has finished its exchanges
    #[arg(long)]
    pub take_over: bool,
    /// TOML file with these flags as keys, but for --events, --take-over and --config
    #[arg(long, value_name = "FILE", env = "ORIEL_CONFIG")]
    pub config: Option<PathBuf>,
}

/// Who may claim a new name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RegistrationArg {
    /// Everybody
    Open,
    /// Whoever brings an invitation
    Invite,
    /// Nobody
    Closed,
}

/// How events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EventFormat {
    /// One JSON object a line
    Json,
}

/// A span of time as people write it: a number and s, m, h or d.
///
/// # Errors
/// A sentence that says how to write it.
pub fn parse_span(text: &str) -> Result<Duration, String> {
    let fault = || format!("{text:?} is not a span of time: write a number and s, m, h or d, such as 7d");
    let unit = text.chars().last().ok_or_else(fault)?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return Err(fault()),
    };
    let count: u32 = text[..text.len() - 1].parse().map_err(|_| fault())?;
    Ok(Duration::from_secs(u64::from(count) * seconds))
}

fn parse_lasting(text: &str) -> Result<Duration, String> {
    parse_span(text).and_then(|span| {
        if span.is_zero() {
            Err("that is over at once: write a time such as 12h or 7d".into())
        } else {
            Ok(span)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_time() {
        assert_eq!(parse_span("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(parse_span("7d"), Ok(Duration::from_secs(604_800)));
        for bad in ["", "7", "d", "-1d", "7w", "1.5h", "7д"] {
            assert!(parse_span(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_invitation_lasts_for_a_while() {
        assert_eq!(parse_lasting("1s"), Ok(Duration::from_secs(1)));
        assert!(parse_lasting("0d").is_err() && parse_lasting("soon").is_err());
    }

    #[test]
    fn reasons_and_contacts_are_checked_where_they_are_typed() {
        let parses = |arguments: &[&str]| Cli::try_parse_from([&["oriel-relay"], arguments].concat()).is_ok();
        assert!(parses(&["revoke", "alice", "--reason", "sells fakes"]));
        assert!(!parses(&["revoke", "alice", "--reason", "two\nlines"]));
        assert!(parses(&["serve", "--dev", "--abuse-contact", "abuse@example.net", "--deny-file", "f"]));
        assert!(!parses(&["serve", "--dev", "--abuse-contact", "javascript:x"]));
    }

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
