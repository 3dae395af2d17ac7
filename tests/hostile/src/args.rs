//! The command line.

// What stands in brackets is shown by --help as it is: [:PORT] is no link.
#![allow(rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::check::Trial;
use crate::place::Place;

/// A relay that holds the certificate and alters what passes: to test verifiers with. Never for anything else.
#[derive(Clone, Debug, Parser)]
#[command(name = "oriel-hostile", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Run the hostile relay, one attack at a time
    Serve {
        /// Where it stands.
        #[command(flatten)]
        place: Place,
        /// The attack to begin with
        #[arg(long, default_value = "none")]
        mutation: String,
        /// Where the attack can be changed, on loopback
        #[arg(long, default_value = "127.0.0.1:0")]
        control: SocketAddr,
    },
    /// Run a verifier against every attack, and print a table
    Check {
        /// Where it stands.
        #[command(flatten)]
        place: Place,
        /// How.
        #[command(flatten)]
        trial: Trial,
    },
    /// List all attacks as JSON
    List,
    /// Serve the pages that attacks are tried on, as an ordinary web server for a peer to publish
    Origin {
        /// The address to listen on
        #[arg(long, default_value = "127.0.0.1:0")]
        listen: SocketAddr,
    },
    /// Visit a URL as the reference verifier does: exit 0 if it was verified, else the verdict on standard error
    Visit {
        /// https://HOST[:PORT]/PATH#oriel=1.KEY
        link: String,
        /// Trust this CA instead of the web's
        #[arg(long, value_name = "FILE")]
        ca: Option<PathBuf>,
        /// Ask for a range, such as bytes=1000-1999
        #[arg(long)]
        range: Option<String>,
        /// POST this text
        #[arg(long)]
        upload: Option<String>,
        /// The highest serial of a delegation that was seen
        #[arg(long, default_value_t = 0)]
        serial: u64,
        /// For how many seconds nothing need be verified
        #[arg(long, default_value_t = 30)]
        patience: u64,
    },
}
