//! `oriel service`: `oriel up` whenever its user is logged in, by systemd or launchd.

mod alone;
mod error;
mod file;
mod launchd;
mod steps;
mod systemd;

pub use error::ServiceError;

use std::io::{Write, stdout};
use std::path::{Path, PathBuf, absolute};

use crate::args::service::{InstallArgs, ServiceCommand};
use crate::file_config::FileConfig;

use self::file::Written;
use self::steps::Step;

/// What the service is to run.
#[derive(Clone, Debug)]
struct Run {
    /// This program.
    program: PathBuf,
    /// The configuration file.
    config: PathBuf,
    /// ORIEL_HOME, where the environment says where that is.
    home: Option<PathBuf>,
}

/// How this system runs programs in the background: a file, and commands that make it count.
trait Supervisor {
    /// Where the file is to be.
    fn file(&self) -> &Path;
    /// What is to stand in it.
    fn text(&self, run: &Run) -> Result<String, ServiceError>;
    /// What puts it into effect, also where an older one runs.
    fn install(&self) -> Vec<Step>;
    /// What ends it, while the file is there, and what is to be said once it is not.
    fn uninstall(&self) -> (Vec<Step>, Vec<Step>);
    /// What says how it is.
    fn status(&self) -> Vec<Step>;
    /// Whether commands reach it from here.
    fn is_there(&self) -> bool;
    /// Where it says what happens: a file, or a command.
    fn log(&self) -> String;
    /// What the user should know besides.
    fn hint(&self) -> Option<String>;
}

/// Does what was asked. `home` is [`oriel_home`](crate::config::oriel_home).
///
/// # Errors
/// [`ServiceError`].
pub fn run(what: ServiceCommand, home: Option<PathBuf>) -> Result<(), ServiceError> {
    let Some(supervisor) = supervisor()? else { return say(ELSEWHERE) };
    match what {
        ServiceCommand::Install(args) => install(&*supervisor, args, home),
        ServiceCommand::Uninstall { force, dry_run } => uninstall(&*supervisor, force, dry_run),
        ServiceCommand::Status => status(&*supervisor),
    }
}

/// What is said where neither systemd nor launchd is.
const ELSEWHERE: &str = "\
This system's services are not known here. Have it run this whenever the computer starts, as your own user:

    oriel up

On Windows, for example:

    schtasks /create /tn Oriel /sc onlogon /tr \"oriel up\"
";

fn supervisor() -> Result<Option<Box<dyn Supervisor>>, ServiceError> {
    let home =
        std::env::home_dir().filter(|home| !home.as_os_str().is_empty()).ok_or(ServiceError::NoHome)?;
    Ok(if cfg!(target_os = "macos") {
        Some(Box::new(launchd::Launchd::new(&home)))
    } else if cfg!(target_os = "linux") {
        let config = std::env::var_os("XDG_CONFIG_HOME").filter(|set| !set.is_empty()).map(PathBuf::from);
        Some(Box::new(systemd::Systemd::new(&config.unwrap_or_else(|| home.join(".config")))))
    } else {
        None
    })
}

fn install(
    supervisor: &dyn Supervisor,
    args: InstallArgs,
    home: Option<PathBuf>,
) -> Result<(), ServiceError> {
    let default = home.as_ref().map(|home| home.join("config.toml"));
    let config = absolute(args.config.or(default).ok_or(ServiceError::NoHome)?)?;
    let home = home.map(absolute).transpose()?;
    check(&config, home.as_deref())?;
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let home = home.filter(|_| ["ORIEL_HOME", "XDG_CONFIG_HOME"].iter().any(is_set));
    let run = Run { program: std::env::current_exe()?, config, home };
    let (file, text) = (supervisor.file(), supervisor.text(&run)?);
    if args.dry_run {
        return say(&format!(
            "would write {}:\n\n{text}\nand run:\n\n{}",
            file.display(),
            steps::listed(&supervisor.install())
        ));
    }
    let written = file::write(file, &text, args.force)?;
    say(&match written {
        Written::Anew => format!("wrote {}\n", file.display()),
        Written::Same => format!("{} is as it should be\n", file.display()),
    })?;
    if supervisor.is_there() {
        steps::run(&supervisor.install())?;
        let log = supervisor.log();
        say(&format!("`oriel up` runs, and will whenever you are logged in; what it says: {log}\n"))?;
    } else {
        let listed = steps::listed(&supervisor.install());
        say(&format!(
            "There is nobody here who runs services for you now. To start it, where there is:\n\n{listed}\n"
        ))?;
    }
    supervisor.hint().map_or(Ok(()), |hint| say(&hint))
}

/// A service that could only fail is none.
fn check(config: &Path, home: Option<&Path>) -> Result<(), ServiceError> {
    if !config.exists() {
        return Err(ServiceError::NothingListed(config.to_owned()));
    }
    let file = FileConfig::read(Some(config), None)?;
    if file.publish.is_empty() {
        return Err(ServiceError::NothingListed(config.to_owned()));
    }
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    for (name, key) in alone::unseen(&file, is_set) {
        say(&format!(
            "{name} is set here, and the service will not see it: write `{key}` in {}\n",
            config.display()
        ))?;
    }
    alone::check(file, home)
}

fn uninstall(supervisor: &dyn Supervisor, force: bool, dry_run: bool) -> Result<(), ServiceError> {
    let file = supervisor.file();
    let (before, after) = supervisor.uninstall();
    if !file::is_there(file)? {
        return say("there is no service\n");
    }
    if !force && !file::is_ours(file)? {
        return Err(ServiceError::NotOurs(file.to_owned()));
    }
    if dry_run {
        let (before, after) = (steps::listed(&before), steps::listed(&after));
        return say(&format!("would run:\n\n{before}\nand remove {}, and run:\n\n{after}", file.display()));
    }
    let is_there = supervisor.is_there();
    if is_there {
        steps::run(&before)?;
    }
    file::remove(file)?;
    say(&format!("removed {}\n", file.display()))?;
    if is_there {
        return steps::run(&after);
    }
    say(
        "There is nobody here who runs services for you now; what runs elsewhere goes on until it is stopped there\n",
    )
}

fn status(supervisor: &dyn Supervisor) -> Result<(), ServiceError> {
    let file = supervisor.file();
    if !file::is_there(file)? {
        return Err(ServiceError::NotInstalled);
    }
    let whose = if file::is_ours(file)? { "" } else { ", which was not written by `oriel`" };
    say(&format!("installed: {}{whose}\n", file.display()))?;
    if !supervisor.is_there() {
        return say("There is nobody here who runs services for you now\n");
    }
    supervisor.status().iter().try_for_each(|step| say(&format!("{}: {}\n", step.about, step.said()?)))?;
    say(&format!("what it says: {}\n", supervisor.log()))
}

fn say(text: &str) -> Result<(), ServiceError> {
    let mut out = stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
