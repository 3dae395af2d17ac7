//! The command line as typed.

// What stands in brackets is shown by --help as it is: [:PORT] is no link.
#![allow(rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]

pub mod access;
pub mod check;
pub mod gallery;
pub mod out;
pub mod service;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use self::access::{AccessArgs, LinkArgs, LinksArgs};
use self::check::CheckArgs;
use self::gallery::GalleryArgs;
use self::out::{OutArgs, ProxyArgs};
use self::service::ServiceCommand;

/// Shows a folder or a local web server to anybody with a browser, from behind any firewall.
#[derive(Debug, Parser)]
#[command(name = "oriel", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Publish a folder
    Share {
        /// The folder
        dir: PathBuf,
        /// Who may see it.
        #[command(flatten)]
        access: Box<AccessArgs>,
        /// How it is shown.
        #[command(flatten)]
        gallery: Box<GalleryArgs>,
        /// Under which name.
        #[command(flatten)]
        site: Box<SiteArgs>,
        /// Where.
        #[command(flatten)]
        publish: Box<PublishArgs>,
    },
    /// Publish a local web server
    Http {
        /// 3000, HOST:PORT, http://HOST[:PORT], https://HOST[:PORT] (HTTP/2 where it is offered), or
        /// h2c://HOST[:PORT] for HTTP/2 without TLS, as of gRPC
        target: String,
        /// How to speak to it.
        #[command(flatten)]
        origin: OriginArgs,
        /// Who may see it.
        #[command(flatten)]
        access: Box<AccessArgs>,
        /// Under which name.
        #[command(flatten)]
        site: Box<SiteArgs>,
        /// Where.
        #[command(flatten)]
        publish: Box<PublishArgs>,
    },
    /// Publish everything that the configuration file lists
    Up {
        /// Run by launchd, which starts anew what ends with an exit code other than 0: end with 0 where that does not help
        #[arg(long, hide = true)]
        launchd: bool,
        /// Where.
        #[command(flatten)]
        publish: Box<PublishArgs>,
    },
    /// Run `oriel up` as a service of this computer
    Service {
        /// What of it.
        #[command(subcommand)]
        what: ServiceCommand,
    },
    /// Say whether this computer can reach a relay: DNS, UDP, TCP, TLS, proxy, clock; exit 0 if some way works
    Check(CheckArgs),
    /// Make a link that opens an album, or all of a site, for a time
    Link(LinkArgs),
    /// List links, or revoke them
    Links(LinksArgs),
    /// Ask for a password and write a file for --password-file that does not tell it
    Password {
        /// The file, made anew or replaced; standard output without
        file: Option<PathBuf>,
    },
    /// Download and verify: exit 0 only if every byte was signed by the site's key
    Get {
        /// What, and whose.
        #[command(flatten)]
        visit: VisitArgs,
        /// The file; - for standard output (default: the last part of the URL's path)
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Keep a proof that `oriel verify` can check at any time
        #[arg(long, value_name = "FILE")]
        transcript: Option<PathBuf>,
    },
    /// Look at a site in the browser through a proxy on this machine that verifies every response
    Open {
        /// What, and whose.
        #[command(flatten)]
        visit: VisitArgs,
        /// Print the URL only
        #[arg(long)]
        no_browser: bool,
        /// One JSON object a line on standard output
        #[arg(long, value_name = "FORMAT")]
        events: Option<EventFormat>,
    },
    /// Check a file against the transcript that `oriel get` kept, asking nobody
    Verify {
        /// The file
        file: PathBuf,
        /// Its transcript
        #[arg(long, value_name = "FILE")]
        transcript: PathBuf,
        /// The key that must have signed it
        #[arg(long)]
        key: Option<String>,
    },
    /// Be the independent host from which browsers get their verifier
    Gateway {
        /// What of it.
        #[command(subcommand)]
        what: GatewayCommand,
    },
    /// Send people an e-mail with the link to a site, once
    Notify(Box<NotifyArgs>),
    /// Say how the sites that run here are doing, and who looked at what in numbers
    Status {
        /// One of them only
        #[arg(long)]
        name: Option<String>,
        /// One JSON object on standard output
        #[arg(long)]
        json: bool,
    },
    /// Make the QR code of a site's address: in the terminal, or as a PNG
    Qr {
        /// What it shall say (default: the site's address)
        url: Option<String>,
        /// The site
        #[arg(long, env = "ORIEL_NAME", conflicts_with = "url")]
        name: Option<String>,
        /// The picture's file
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Where the site is published, and by whom.
        #[command(flatten)]
        reach: Box<ReachArgs>,
    },
    /// Claim a name, without publishing anything yet
    Register {
        /// The name
        name: String,
        /// File with the registration token, where the relay asks for one
        #[arg(long, value_name = "TOKEN-FILE", env = "ORIEL_INVITE")]
        invite: Option<PathBuf>,
        /// Where, and by whom.
        #[command(flatten)]
        reach: Box<ReachArgs>,
        /// One JSON object on standard output
        #[arg(long)]
        json: bool,
    },
    /// List the names and domains that the identity holds
    Names {
        /// Where, and by whom.
        #[command(flatten)]
        reach: Box<ReachArgs>,
        /// One JSON object on standard output
        #[arg(long)]
        json: bool,
    },
    /// Give a name up
    Release {
        /// The name
        name: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        /// Where, and by whom.
        #[command(flatten)]
        reach: Box<ReachArgs>,
        /// One JSON object on standard output
        #[arg(long)]
        json: bool,
    },
    /// Print the identity's public key and fingerprint
    Id {
        /// Withdraw every signing key that was vouched for before, as after a theft of the machine's memory
        #[arg(long)]
        withdraw: bool,
        /// Make a new key and pass all names to it at the relay; links with the old key end
        #[arg(long, conflicts_with = "withdraw")]
        rotate: bool,
        /// Whose; and for --rotate, where.
        #[command(flatten)]
        reach: Box<ReachArgs>,
    },
}

/// Where to ask, and who asks. What is missing comes from the file or a default.
#[derive(Clone, Debug, Default, Args)]
pub struct ReachArgs {
    /// The relay; may be given more than once, to be tried in turn
    #[arg(long, value_name = "HOST[:PORT]", env = "ORIEL_RELAY", value_delimiter = ',')]
    pub relay: Vec<String>,
    /// Trust this CA for the relay instead of the web's
    #[arg(long, value_name = "FILE", env = "ORIEL_RELAY_CA")]
    pub relay_ca: Option<PathBuf>,
    /// The identity's file (default: identity.key in $ORIEL_HOME or ~/.config/oriel)
    #[arg(long, value_name = "FILE", env = "ORIEL_IDENTITY")]
    pub identity: Option<PathBuf>,
    /// TOML file of settings (default: config.toml in $ORIEL_HOME or ~/.config/oriel, if there)
    #[arg(long, value_name = "FILE", env = "ORIEL_CONFIG")]
    pub config: Option<PathBuf>,
    /// The way out.
    #[command(flatten)]
    pub out: OutArgs,
}

/// Whom to tell of what.
#[derive(Clone, Debug, Default, Args)]
pub struct NotifyArgs {
    /// Whom
    #[arg(required = true, value_name = "ADDRESS")]
    pub addresses: Vec<String>,
    /// The site (default: your user name, made a valid label)
    #[arg(long, env = "ORIEL_NAME")]
    pub name: Option<String>,
    /// One album of it
    #[arg(long, value_name = "PATH", conflicts_with = "link")]
    pub album: Option<String>,
    /// Exactly this link
    #[arg(long, value_name = "URL")]
    pub link: Option<String>,
    /// Words of your own
    #[arg(long, value_name = "TEXT")]
    pub message: Option<String>,
    /// Show so many pictures in the message, at most 6
    #[arg(long, value_name = "N")]
    pub previews: Option<usize>,
    /// Also those who were told before
    #[arg(long)]
    pub again: bool,
    /// One JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// Where the site is published, and by whom.
    #[command(flatten)]
    pub reach: ReachArgs,
}

/// What of a gateway.
#[derive(Debug, Subcommand)]
pub enum GatewayCommand {
    /// Write its files, for any static host that serves a wildcard *.DOMAIN and shows 404.html for unknown paths
    Build {
        /// The folder
        dir: PathBuf,
    },
}

/// Whom to visit.
#[derive(Clone, Debug, Args)]
pub struct VisitArgs {
    /// https://NAME.ZONE[:PORT]/..., or the link with #oriel=1.KEY
    pub url: String,
    /// The site's key, as `oriel id` prints it there; needed unless the URL holds it
    #[arg(long)]
    pub key: Option<String>,
    /// Trust this CA for the relay instead of the web's
    #[arg(long, value_name = "FILE", env = "ORIEL_RELAY_CA")]
    pub relay_ca: Option<PathBuf>,
    /// TOML file that may name a proxy (default: config.toml in $ORIEL_HOME or ~/.config/oriel, if there)
    #[arg(long, value_name = "FILE", env = "ORIEL_CONFIG")]
    pub config: Option<PathBuf>,
    /// A proxy on the way out.
    #[command(flatten)]
    pub through: ProxyArgs,
}

/// What is said of one site; `oriel up` finds it in the file.
#[derive(Clone, Debug, Default, Args)]
pub struct SiteArgs {
    /// The name to claim (default: your user name, made a valid label)
    #[arg(long, env = "ORIEL_NAME")]
    pub name: Option<String>,
    /// A domain of your own that shall show the site too; may be given more than once
    #[arg(long, value_name = "DOMAIN", env = "ORIEL_DOMAIN", value_delimiter = ',')]
    pub domain: Vec<String>,
    /// Tell this person by e-mail, once; may be given more than once
    #[arg(long, value_name = "ADDRESS")]
    pub notify: Vec<String>,
}

/// How to publish. All are optional; what is missing comes from the file or a default.
#[derive(Clone, Debug, Default, Args)]
pub struct PublishArgs {
    /// The relay; may be given more than once, to be served by two at once
    #[arg(long, value_name = "HOST[:PORT]", env = "ORIEL_RELAY", value_delimiter = ',')]
    pub relay: Vec<String>,
    /// Trust this CA for the relay instead of the web's
    #[arg(long, value_name = "FILE", env = "ORIEL_RELAY_CA")]
    pub relay_ca: Option<PathBuf>,
    /// File with the registration token, where the relay asks for one
    #[arg(long, value_name = "TOKEN-FILE", env = "ORIEL_INVITE")]
    pub invite: Option<PathBuf>,
    /// The identity's file, made on first use (default: identity.key in $ORIEL_HOME or ~/.config/oriel)
    #[arg(long, value_name = "FILE", env = "ORIEL_IDENTITY")]
    pub identity: Option<PathBuf>,
    /// Share the name with other instances of this identity, balanced
    #[arg(long)]
    pub replica: bool,
    /// One JSON object a line on standard output
    #[arg(long, value_name = "FORMAT")]
    pub events: Option<EventFormat>,
    /// TOML file of settings (default: config.toml in $ORIEL_HOME or ~/.config/oriel, if there)
    #[arg(long, value_name = "FILE", env = "ORIEL_CONFIG")]
    pub config: Option<PathBuf>,
    /// The way out.
    #[command(flatten)]
    pub out: OutArgs,
}

/// How to speak to a local web server.
#[derive(Clone, Debug, Default, Args)]
pub struct OriginArgs {
    /// What it sees as Host: preserve (the public name), target (its own address), or a host
    #[arg(long, value_name = "HOST", default_value = "preserve")]
    pub host_header: String,
    /// For an https target: trust this CA instead of the web's
    #[arg(long, value_name = "FILE")]
    pub origin_ca: Option<PathBuf>,
}

/// How events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EventFormat {
    /// One JSON object a line
    Json,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
