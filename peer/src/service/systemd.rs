//! A unit of the user's own service manager (systemd.service(5), systemd.syntax(7)).

use std::path::{Path, PathBuf};

use super::file::MARK;
use super::steps::Step;
use super::{Run, ServiceError, Supervisor};

const UNIT: &str = "oriel.service";

/// The user's manager.
#[derive(Debug)]
pub(super) struct Systemd {
    file: PathBuf,
}

impl Systemd {
    /// `config` is the user's folder of configurations, `~/.config`.
    pub(super) fn new(config: &Path) -> Self {
        Self { file: config.join("systemd/user").join(UNIT) }
    }
}

impl Supervisor for Systemd {
    fn file(&self) -> &Path {
        &self.file
    }

    /// Only what a manager of a user can do without a user namespace, which many systems do not grant.
    fn text(&self, run: &Run) -> Result<String, ServiceError> {
        let program = quoted(&run.program)?;
        // What follows the program is searched for variables.
        let config = quoted(&run.config)?.replace('$', "$$");
        let home = match &run.home {
            Some(home) => {
                let set = quoted(&PathBuf::from(format!("ORIEL_HOME={}", text(home)?)))?;
                format!("Environment={set}\n")
            }
            None => String::new(),
        };
        Ok(format!(
            "# {MARK}
[Unit]
Description=Oriel: what this user publishes
# The network, the relay and a folder may come later.
StartLimitIntervalSec=0

[Service]
Type=notify
{home}ExecStart={program} up --config {config}
Restart=always
RestartSec=2
# A mistake in the configuration, or a relay that will not have this peer: no restart mends it.
RestartPreventExitStatus=64 77
TimeoutStopSec=45

UMask=0077
LimitCORE=0
NoNewPrivileges=yes
LockPersonality=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native

[Install]
WantedBy=default.target
"
        ))
    }

    fn install(&self) -> Vec<Step> {
        vec![
            Step::new(["systemctl", "--user", "daemon-reload"]),
            Step::new(["systemctl", "--user", "enable", UNIT]),
            Step::new(["systemctl", "--user", "restart", UNIT]),
        ]
    }

    fn uninstall(&self) -> (Vec<Step>, Vec<Step>) {
        let before = Step::new(["systemctl", "--user", "disable", "--now", UNIT]);
        (vec![before], vec![Step::new(["systemctl", "--user", "daemon-reload"])])
    }

    fn status(&self) -> Vec<Step> {
        vec![
            Step::about("at start", ["systemctl", "--user", "is-enabled", UNIT]),
            Step::about("now", ["systemctl", "--user", "is-active", UNIT]),
        ]
    }

    fn is_there(&self) -> bool {
        Step::new(["systemctl", "--user", "show-environment"]).succeeds()
    }

    fn log(&self) -> String {
        format!("journalctl --user --unit={UNIT}")
    }

    fn hint(&self) -> Option<String> {
        let lingers = Step::new(["loginctl", "show-user", "--property=Linger", "--value"]).said();
        let hint = "So that it also runs while you are not logged in (where that is denied, as root and with your name):\n\n    \
                    loginctl enable-linger\n";
        (lingers.ok().as_deref() != Some("yes")).then(|| hint.to_owned())
    }
}

fn text(path: &Path) -> Result<&str, ServiceError> {
    let text = path.to_str().filter(|text| !text.chars().any(char::is_control));
    text.ok_or_else(|| ServiceError::BadPath(path.to_owned()))
}

/// In quotation marks, which keep spaces, with what has a meaning between them written so that it has none.
fn quoted(path: &Path) -> Result<String, ServiceError> {
    let escaped = text(path)?.replace('\\', r"\\").replace('"', "\\\"").replace('%', "%%");
    Ok(format!("\"{escaped}\""))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn run(program: &Path) -> Run {
        Run {
            program: program.to_owned(),
            config: r#"/home/a b/100%/$HOME/"q"\n/config.toml"#.into(),
            home: Some("/home/a b/50% $x".into()),
        }
    }

    #[test]
    fn paths_are_themselves() {
        let unit = Systemd::new(Path::new("/c")).text(&run(Path::new("/opt/my programs/$oriel"))).unwrap();
        assert!(unit.starts_with(&format!("# {MARK}\n")));
        let start = r#"ExecStart="/opt/my programs/$oriel" up --config "/home/a b/100%%/$$HOME/\"q\"\\n/config.toml""#;
        assert!(unit.lines().any(|line| line == start), "{unit}");
        assert!(unit.lines().any(|line| line == "Environment=\"ORIEL_HOME=/home/a b/50%% $x\""), "{unit}");
        assert!(unit.lines().any(|line| line == "RestartPreventExitStatus=64 77"), "{unit}");
        let broken = Run { config: "/a\nExecStartPre=/bin/evil".into(), ..run(Path::new("/oriel")) };
        assert!(matches!(Systemd::new(Path::new("/c")).text(&broken), Err(ServiceError::BadPath(_))));
    }

    /// systemd itself reads it, where it is there to do so.
    #[test]
    #[allow(clippy::print_stderr)]
    fn systemd_takes_the_unit() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("my 100% program");
        std::os::unix::fs::symlink("/bin/true", &program).unwrap();
        let systemd = Systemd::new(folder.path());
        std::fs::create_dir_all(systemd.file().parent().unwrap()).unwrap();
        std::fs::write(systemd.file(), systemd.text(&run(&program)).unwrap()).unwrap();
        let mut verify = Command::new("systemd-analyze");
        verify.args(["verify", "--user", "--recursive-errors=no"]).arg(systemd.file());
        verify.env("XDG_RUNTIME_DIR", folder.path());
        match verify.output() {
            Err(error) => eprintln!("skipped: systemd-analyze: {error}"),
            Ok(said) => {
                let text = String::from_utf8_lossy(&said.stderr);
                assert!(said.status.success() && text.is_empty(), "{text}");
            }
        }
    }
}
