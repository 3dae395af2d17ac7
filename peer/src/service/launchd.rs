//! An agent of macOS (launchd.plist(5), launchctl(1)).

use std::path::{Path, PathBuf};

use super::file::MARK;
use super::steps::Step;
use super::{Run, ServiceError, Supervisor};

const LABEL: &str = "oriel";

/// The user's own launchd.
#[derive(Debug)]
pub(super) struct Launchd {
    file: PathBuf,
    log: PathBuf,
    /// The user's domain, `gui/UID`.
    domain: String,
}

impl Launchd {
    /// `home` is the user's own folder.
    pub(super) fn new(home: &Path) -> Self {
        let library = home.join("Library");
        let file = library.join("LaunchAgents").join(format!("{LABEL}.plist"));
        Self {
            file,
            log: library.join("Logs").join(format!("{LABEL}.log")),
            domain: format!("gui/{}", owner(home)),
        }
    }

    fn service(&self) -> String {
        format!("{}/{LABEL}", self.domain)
    }
}

impl Supervisor for Launchd {
    fn file(&self) -> &Path {
        &self.file
    }

    fn text(&self, run: &Run) -> Result<String, ServiceError> {
        let (program, config, log) = (escaped(&run.program)?, escaped(&run.config)?, escaped(&self.log)?);
        let home = match &run.home {
            Some(home) => format!(
                "  <key>EnvironmentVariables</key>\n  <dict>\n    <key>ORIEL_HOME</key><string>{}</string>\n  </dict>\n",
                escaped(home)?
            ),
            None => String::new(),
        };
        Ok(format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- {MARK} -->
<plist version="1.0">
<dict>
  <key>Label</key><string>{LABEL}</string>
  <key>ProgramArguments</key>
  <array>
    <string>{program}</string>
    <string>up</string>
    <string>--launchd</string>
    <string>--config</string>
    <string>{config}</string>
  </array>
{home}  <key>RunAtLoad</key><true/>
  <key>KeepAlive</key>
  <dict>
    <key>SuccessfulExit</key><false/>
  </dict>
  <key>ThrottleInterval</key><integer>10</integer>
  <key>Umask</key><integer>63</integer>
  <key>StandardOutPath</key><string>{log}</string>
  <key>StandardErrorPath</key><string>{log}</string>
</dict>
</plist>
"#
        ))
    }

    fn install(&self) -> Vec<Step> {
        let file = self.file.to_string_lossy();
        vec![
            // One that runs is in the way of the new one.
            Step::optional(["launchctl", "bootout", &self.service()]),
            Step::new(["launchctl", "bootstrap", &self.domain, &file]),
        ]
    }

    fn uninstall(&self) -> (Vec<Step>, Vec<Step>) {
        (vec![Step::optional(["launchctl", "bootout", &self.service()])], Vec::new())
    }

    fn status(&self) -> Vec<Step> {
        vec![Step::about("now", ["launchctl", "print", &self.service()])]
    }

    fn is_there(&self) -> bool {
        Step::new(["launchctl", "print", &self.domain]).succeeds()
    }

    fn log(&self) -> String {
        self.log.display().to_string()
    }

    fn hint(&self) -> Option<String> {
        None
    }
}

/// The user whose folder this is.
#[cfg(unix)]
fn owner(home: &Path) -> u32 {
    use std::os::unix::fs::MetadataExt;
    home.metadata().map_or(0, |found| found.uid())
}

#[cfg(not(unix))]
fn owner(_: &Path) -> u32 {
    0
}

/// As XML's text (XML 1.0, section 2.4).
fn escaped(path: &Path) -> Result<String, ServiceError> {
    let text = path.to_str().filter(|text| !text.chars().any(char::is_control));
    let text = text.ok_or_else(|| ServiceError::BadPath(path.to_owned()))?;
    Ok(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// Python reads it as macOS does, where it is there to do so.
    #[test]
    #[allow(clippy::print_stderr)]
    fn a_reader_of_property_lists_takes_it() {
        let folder = tempfile::tempdir().unwrap();
        let launchd = Launchd::new(folder.path());
        let run = Run {
            program: "/Applications/A & B/<oriel>".into(),
            config: "/Users/a b/config.toml".into(),
            home: Some("/Users/a b".into()),
        };
        let text = launchd.text(&run).unwrap();
        assert!(text.contains(MARK));
        std::fs::create_dir_all(launchd.file().parent().unwrap()).unwrap();
        std::fs::write(launchd.file(), text).unwrap();
        let script = "import json,plistlib,sys; print(json.dumps(plistlib.load(open(sys.argv[1],'rb'))))";
        match Command::new("python3").args(["-c", script]).arg(launchd.file()).output() {
            Err(error) => eprintln!("skipped: python3: {error}"),
            Ok(said) => {
                let list: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
                let words =
                    ["/Applications/A & B/<oriel>", "up", "--launchd", "--config", "/Users/a b/config.toml"];
                assert_eq!(list["ProgramArguments"], serde_json::json!(words));
                assert_eq!(list["EnvironmentVariables"]["ORIEL_HOME"], "/Users/a b");
                assert_eq!(list["RunAtLoad"], true);
                assert_eq!(list["KeepAlive"], serde_json::json!({"SuccessfulExit": false}));
            }
        }
    }
}
