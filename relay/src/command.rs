//! Runs what the command line says, and turns the outcome into an exit code.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use http::Method;
use oriel_protocol::name::Name;
use oriel_transport::open_files;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::admin::client::{CommandError, command, command_within};
use crate::admin::report::{NameLine, RelayLine};
use crate::args::{Cli, Command, ServeArgs, TargetArgs};
use crate::config::{ConfigError, data_folder, resolve};
use crate::file_config::{FileConfig, FileError};
use crate::launch;
use crate::reason::to_query;
use crate::relay::{Relay, StartError};
use crate::table::records::State;

/// Bad flags or configuration (EX_USAGE).
pub const EXIT_USAGE: u8 = 64;

/// Files and sockets for all but visitors: listeners, the table, links, and uplinks over TCP.
const OWN_FILES: u64 = 256;

/// For a new process to take over.
const UPGRADE: Duration = Duration::from_secs(120);

/// Why the program did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// The relay could not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// A command to the running relay.
    #[error(transparent)]
    Command(#[from] CommandError),
    /// Visitors cannot be sent to the running relay. Why has been printed.
    #[error("the relay is not ready")]
    NotReady,
    /// The runtime or the system.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl Failure {
    /// The exit code: 64 for flags and configuration, 1 for the rest.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Failure::Config(_) | Failure::File(_) | Failure::Start(StartError::Deny(_)) => EXIT_USAGE.into(),
            _ => 1.into(),
        }
    }
}

/// Does what the command line says.
///
/// # Errors
/// [`Failure`].
pub async fn run(cli: Cli) -> Result<(), Failure> {
    match cli.command {
        Command::Serve(args) => serve(*args).await,
        Command::Invite { name, expires, target } => {
            let name = name.as_deref().map(valid_name).transpose()?;
            let name = name.map(|name| format!("&name={name}")).unwrap_or_default();
            let target_path = format!("/invites?expires={}{name}", expires.as_secs());
            say(&command(&folder(target)?, Method::POST, &target_path).await?);
            Ok(())
        }
        Command::Check { target } => {
            match command(&folder(target)?, Method::GET, "/readyz").await {
                Ok(said) => say(&said),
                Err(CommandError::Refused(said)) => {
                    say(&format!("{said}\n"));
                    return Err(Failure::NotReady);
                }
                Err(error) => return Err(error.into()),
            }
            Ok(())
        }
        Command::Names { json, target } => {
            let answer = command(&folder(target)?, Method::GET, "/names").await?;
            if json {
                say(&format!("{answer}\n"));
            } else {
                say(&names_table(&answer)?);
            }
            Ok(())
        }
        Command::Relays { json, target } => {
            let answer = command(&folder(target)?, Method::GET, "/relays").await?;
            if json {
                say(&format!("{answer}\n"));
            } else {
                say(&relays_table(&answer)?);
            }
            Ok(())
        }
        Command::Revoke { name, reason, target } => {
            let folder = folder(target)?;
            let name = valid_name(&name)?;
            let query = to_query(reason.as_deref());
            say(&command(&folder, Method::POST, &format!("/names/{name}/revoke{query}")).await?);
            Ok(())
        }
        Command::Reinstate { name, target } => {
            let folder = folder(target)?;
            let name = valid_name(&name)?;
            say(&command(&folder, Method::POST, &format!("/names/{name}/reinstate")).await?);
            Ok(())
        }
        Command::Renew { host, forget, target } => {
            let folder = folder(target)?;
            let host = host.to_ascii_lowercase();
            if !host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')) {
                return Err(CommandError::Refused(format!("{host} is not a host name")).into());
            }
            let query = if forget { "?forget" } else { "" };
            say(&command(&folder, Method::POST, &format!("/certificates/{host}/renew{query}")).await?);
            Ok(())
        }
        Command::Backup { target } => {
            say(&command(&folder(target)?, Method::POST, "/backup").await?);
            Ok(())
        }
        Command::Upgrade { target } => {
            let started = command_within(UPGRADE, &folder(target)?, Method::POST, "/upgrade").await?;
            say(&started);
            Ok(())
        }
        Command::Drain { target } => {
            say(&command(&folder(target)?, Method::POST, "/drain").await?);
            Ok(())
        }
        Command::Launch { args } => Ok(launch::between(&args)?),
    }
}

async fn serve(args: ServeArgs) -> Result<(), Failure> {
    let file = match &args.config {
        Some(path) => FileConfig::read(path)?,
        None => FileConfig::default(),
    };
    let take_over = args.take_over;
    let config = resolve(args, file, home(), is_root())?;
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let visitors = config.limits.max_connections;
    let relay = if take_over { Relay::take_over(config).await? } else { Relay::open(config).await? };
    if let Some(advice) = too_few_files(open_files::raise(), visitors) {
        tracing::warn!("{advice}");
    }
    for advice in relay.socket_report().advice() {
        tracing::warn!("{advice}");
    }
    tracing::info!(report = ?relay.socket_report(), "UDP socket");
    let (drain, stop) = (CancellationToken::new(), CancellationToken::new());
    let signals = async {
        for token in [&drain, &stop] {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            token.cancel();
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = relay.run(drain.clone(), stop.clone()) => {}
        () = signals => {}
    }
    Ok(())
}

/// What to say of a limit on open files and sockets that `visitors` connections at once would not fit under.
fn too_few_files(limit: u64, visitors: usize) -> Option<String> {
    let wanted = u64::try_from(visitors).unwrap_or(u64::MAX).saturating_add(OWN_FILES);
    (limit < wanted).then(|| {
        format!(
            "this process may have {limit} files and sockets open where max-connections = {visitors} asks for {wanted}: \
             visitors will wait before there are so many. Raise the hard limit (`ulimit -Hn`, or LimitNOFILE= of the \
             service), or lower max-connections under [limits]"
        )
    })
}

fn valid_name(text: &str) -> Result<Name, CommandError> {
    text.parse().map_err(|error| CommandError::Refused(format!("{text}: {error}")))
}

fn folder(target: TargetArgs) -> Result<PathBuf, ConfigError> {
    data_folder(target.data, home(), is_root())
}

fn home() -> Option<PathBuf> {
    std::env::home_dir().filter(|home| !home.as_os_str().is_empty())
}

/// Whether this is the system's administrator: only then may it write where system services keep their state.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").or_else(|_| std::fs::metadata("/dev/fd")).is_ok_and(|own| own.uid() == 0)
}

fn names_table(json: &str) -> Result<String, CommandError> {
    let lines: Vec<NameLine> =
        serde_json::from_str(json).map_err(|error| CommandError::NoAnswer(error.to_string()))?;
    if lines.is_empty() {
        return Ok("No name has been claimed yet.\n".into());
    }
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or(0).max(4);
    let mut table = format!("{:width$}  STATE     {:52}  RELAYS, OR WHY\n", "NAME", "IDENTITY");
    for line in lines {
        let away = line.uplinks == 0 && line.relays.is_empty();
        let (state, more) = match &line.state {
            State::Revoked { reason, .. } => ("revoked", reason.clone().unwrap_or_default()),
            State::Released { .. } => ("released", String::new()),
            State::Held if away => ("offline", String::new()),
            State::Held => ("online", line.relays.join(" ")),
        };
        let row = format!("{:width$}  {state:8}  {}  {more}", line.name, line.identity);
        table.push_str(row.trim_end());
        table.push('\n');
    }
    Ok(table)
}

fn relays_table(json: &str) -> Result<String, CommandError> {
    let lines: Vec<RelayLine> =
        serde_json::from_str(json).map_err(|error| CommandError::NoAnswer(error.to_string()))?;
    if lines.is_empty() {
        return Ok("This relay stands alone.\n".into());
    }
    let mut table = String::from("RELAY           STATE     UPLINKS  ADDRESSES\n");
    for line in lines {
        let state = match (line.draining, line.own) {
            (true, _) => "draining",
            (false, true) => "this one",
            (false, false) => "alive",
        };
        let addresses = line.addresses.join(" ");
        table.push_str(&format!("{}  {state:8}  {:7}  {addresses}\n", line.relay, line.uplinks));
    }
    Ok(table)
}

fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_below_what_visitors_may_need_is_said() {
        assert_eq!(too_few_files(16_384 + OWN_FILES, 16_384), None);
        assert_eq!(too_few_files(u64::MAX, usize::MAX), None);
        let said = too_few_files(1024, 16_384).unwrap();
        assert!(said.contains("may have 1024") && said.contains("asks for 16640"), "{said}");
    }
}
