//! The built programs, started as their users start them.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU16, Ordering};

use oriel_certs::visitor::roots;
use tempfile::TempDir;

use crate::program::Program;
use crate::relay::metric_in;
use crate::visitor::{Visitor, fetch};

const FREE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// Where cargo puts programs, beside the folder of this test's own executable. They are built once, so that no
/// test meets yesterday's.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let own = std::env::current_exe().unwrap();
        let folder = own.parent().and_then(Path::parent).unwrap().to_owned();
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        match std::env::var("ORIEL_FEATURES") {
            // As whoever runs these tests has built them: other programs would take the place of those.
            Ok(features) => {
                build.args(["build", "--quiet", "--workspace", "--bins", "--features", &features])
            }
            Err(_) => build.args(["build", "--quiet", "-p", "oriel-relay", "-p", "oriel-peer"]),
        };
        build.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        // What cargo told this test about itself would make build scripts run again, here and at the next test.
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_", "CARGO_BIN_"]
                .iter()
                .any(|own| text.starts_with(own))
            {
                build.env_remove(&name);
            }
        }
        if folder.ends_with("release") {
            build.arg("--release");
        }
        let built = build.status();
        let there = folder.join("oriel-relay").exists() && folder.join("oriel").exists();
        assert!(built.is_ok_and(|status| status.success()) || there, "the programs cannot be built");
        folder
    })
}

/// A command without the surroundings of whoever runs the tests.
fn command(program: &str, home: &Path) -> Command {
    let mut command = Command::new(folder().join(program));
    command
        .env_clear()
        .env("HOME", home)
        .env("USER", "somebody")
        .env("RUST_BACKTRACE", "1")
        .current_dir(home);
    command
}

/// `oriel-relay` with a home of its own.
pub fn relay_command(home: &Path) -> Command {
    command("oriel-relay", home)
}

/// `oriel` with a home of its own.
pub fn peer_command(home: &Path) -> Command {
    let mut command = command("oriel", home);
    command.env("ORIEL_HOME", home.join("oriel"));
    command
}

/// A relay as a process; its data folder outlives it.
#[derive(Debug)]
pub struct RelayProgram {
    /// The process.
    pub program: Program,
    /// HTTPS and uplinks.
    pub https: SocketAddr,
    /// Plain HTTP.
    pub http: SocketAddr,
    /// Health and metrics.
    pub admin: SocketAddr,
}

impl RelayProgram {
    /// `oriel-relay serve --dev` on free ports, and these flags.
    pub async fn start(data: &Path, flags: &[&str]) -> Self {
        Self::start_with(data, flags, |_| {}).await
    }

    /// The same in surroundings that the test changes.
    pub async fn start_with(data: &Path, flags: &[&str], change: impl FnOnce(&mut Command)) -> Self {
        Self::launch(data, data, [FREE; 3], flags, change).await
    }

    /// The same at home in another folder than the one for data, which need not be there yet.
    pub async fn start_in(home: &Path, data: &Path) -> Self {
        Self::launch(home, data, [FREE; 3], &[], |_| {}).await
    }

    /// The same on ports that it can have again after it has ended.
    pub async fn start_to_return(data: &Path) -> Self {
        Self::launch(data, data, lasting_ports(), &[], |_| {}).await
    }

    /// The same on given ports: HTTPS, HTTP, admin.
    ///
    /// # Panics
    /// If it does not begin to listen.
    pub async fn at(data: &Path, ports: [SocketAddr; 3], flags: &[&str]) -> Self {
        Self::launch(data, data, ports, flags, |_| {}).await
    }

    async fn launch(
        home: &Path,
        data: &Path,
        [https, http, admin]: [SocketAddr; 3],
        flags: &[&str],
        change: impl FnOnce(&mut Command),
    ) -> Self {
        let mut command = relay_command(home);
        change(&mut command);
        command.args(["serve", "--dev", "--events", "json"]).arg("--data").arg(data);
        for (flag, address) in [("--listen", https), ("--http", http), ("--admin", admin)] {
            command.args([flag, &address.to_string()]);
        }
        command.args(flags);
        let mut program = Program::start(&mut command);
        let listening = program.event("listening", 0).await;
        let [https, http, admin] =
            ["https", "http", "admin"].map(|key| listening[key].as_str().unwrap().parse().unwrap());
        Self { program, https, http, admin }
    }

    /// Its ports, to start it on again.
    pub fn ports(&self) -> [SocketAddr; 3] {
        [self.https, self.http, self.admin]
    }

    /// As `--relay` takes it.
    pub fn address(&self) -> String {
        format!("localhost:{}", self.https.port())
    }

    /// A visitor who trusts its CA.
    ///
    /// # Panics
    /// If it has none.
    pub fn visitor(&self, data: &Path) -> Visitor {
        Visitor::new(self.https, &roots(Some(&data.join("ca.pem"))).unwrap())
    }

    /// One of its metrics.
    ///
    /// # Panics
    /// If there is none of that name.
    pub async fn metric(&self, name: &str) -> f64 {
        metric_in(&fetch(self.admin, "127.0.0.1", "/metrics").await.text(), name)
    }
}

/// A folder in which a peer program is at home.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    relay: String,
    ca: PathBuf,
}

impl Home {
    /// Towards a relay whose data folder is `data`.
    ///
    /// # Panics
    /// If no folder can be made.
    pub fn new(relay: &str, data: &Path) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), relay: relay.to_owned(), ca: data.join("ca.pem") }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// `oriel` with these arguments, towards the relay, events in JSON.
    pub fn oriel(&self, arguments: &[&str]) -> Program {
        self.oriel_with(arguments, |_| {})
    }

    /// The same in surroundings that the test changes.
    pub fn oriel_with(&self, arguments: &[&str], change: impl FnOnce(&mut Command)) -> Program {
        Program::start(&mut self.command(arguments, change))
    }

    /// As [`oriel`](Self::oriel), but nobody reads the events, nor the log, to which all goes that can.
    pub fn oriel_unread(&self, arguments: &[&str]) -> Program {
        Program::unread(self.command(arguments, |_| {}).env("RUST_LOG", "trace"))
    }

    fn command(&self, arguments: &[&str], change: impl FnOnce(&mut Command)) -> Command {
        let mut command = peer_command(self.path());
        change(&mut command);
        command.args(arguments).args(["--relay", &self.relay, "--events", "json"]);
        command.arg("--relay-ca").arg(&self.ca);
        command
    }

    /// `oriel` with these arguments, towards the relay, for what publishes nothing.
    pub fn ask(&self, arguments: &[&str]) -> Program {
        let mut command = peer_command(self.path());
        command.args(arguments).args(["--relay", &self.relay]).arg("--relay-ca").arg(&self.ca);
        Program::start(&mut command)
    }

    /// `oriel http ORIGIN --name NAME`, online.
    ///
    /// # Panics
    /// If it does not get there.
    pub async fn publish(&self, name: &str, origin: SocketAddr) -> Program {
        let mut program = self.oriel(&["http", &origin.to_string(), "--name", name]);
        program.event("online", 0).await;
        program
    }
}

/// Three that were free a moment ago, and that no connection and no other test is given meanwhile: the system gives out
/// higher ones.
fn lasting_ports() -> [SocketAddr; 3] {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = 23_000 + u16::try_from(std::process::id() % 800).unwrap() * 10;
    let mut free = std::iter::repeat_with(|| {
        SocketAddr::from(([127, 0, 0, 1], first + NEXT.fetch_add(1, Ordering::Relaxed)))
    })
    .filter(|address| TcpListener::bind(address).is_ok() && UdpSocket::bind(address).is_ok());
    std::array::from_fn(|_| free.next().unwrap())
}
