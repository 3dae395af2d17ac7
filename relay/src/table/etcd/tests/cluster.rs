//! etcd itself: processes of this test, on loopback, in a folder that goes with them.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use etcd_client::{Client, Txn, TxnOp};
use tempfile::TempDir;

use super::super::config::EtcdConfig;

const STARTS_WITHIN: Duration = Duration::from_secs(30);

/// What makes an etcd serve its clients over TLS.
#[derive(Clone, Debug)]
pub(super) struct Files {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
    /// The authority that clients' certificates must be from.
    pub(super) clients_ca: Option<PathBuf>,
}

pub(super) struct Cluster {
    members: Vec<Member>,
    tls: Option<Files>,
    folder: TempDir,
}

struct Member {
    client: SocketAddr,
    peer: SocketAddr,
    process: Option<Child>,
}

impl Cluster {
    /// Starts so many members; `None` where etcd is not installed.
    pub(super) async fn start(size: usize) -> Option<Self> {
        Self::start_with(size, None).await
    }

    /// The same, over TLS.
    pub(super) async fn start_with(size: usize, tls: Option<Files>) -> Option<Self> {
        for program in ["etcd", "etcdctl"] {
            let silent = || Stdio::null();
            if Command::new(program).arg("--version").stdout(silent()).stderr(silent()).status().is_err() {
                #[allow(clippy::print_stderr)] // whoever reads the test's output must know
                {
                    eprintln!("skipped: no {program} here (Debian: etcd-server, etcd-client)");
                }
                return None;
            }
        }
        let members = free_ports(size * 2)
            .chunks(2)
            .map(|ports| Member { client: ports[0], peer: ports[1], process: None })
            .collect();
        let mut cluster = Self { members, tls, folder: tempfile::tempdir().unwrap() };
        for member in 0..size {
            cluster.launch(member);
        }
        cluster.ready().await;
        Some(cluster)
    }

    /// Puts so many names under a prefix, by the first member.
    pub(super) async fn fill(&self, prefix: &str, names: usize) {
        let mut client = Client::connect([format!("http://{}", self.members[0].client)], None).await.unwrap();
        let all: Vec<usize> = (0..names).collect();
        for part in all.chunks(128) {
            let puts =
                part.iter().map(|at| TxnOp::put(format!("/{prefix}/names/name-{at}"), vec![b'x'; 150], None));
            client.txn(Txn::new().and_then(puts.collect::<Vec<_>>())).await.unwrap();
        }
    }

    /// The configuration of a store that asks the members in this order.
    pub(super) fn config(&self, prefix: &str, order: &[usize]) -> EtcdConfig {
        let scheme = if self.tls.is_some() { "etcds" } else { "etcd" };
        let members: Vec<_> = order.iter().map(|&member| self.members[member].client.to_string()).collect();
        format!("{scheme}://{}/{prefix}", members.join(",")).parse().unwrap()
    }

    /// Ends a member as a power cut would.
    pub(super) fn kill(&mut self, member: usize) {
        if let Some(mut process) = self.members[member].process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// Starts a member that was killed, with what it had.
    pub(super) async fn restart(&mut self, member: usize) {
        self.launch(member);
        self.ready().await;
    }

    /// Stops a member's process where it is: its connections stay open, and nothing comes from it.
    pub(super) fn freeze(&self, member: usize) {
        self.signal(member, "-STOP");
        // The signal is sent at once; the threads stop one after the other.
        let id = self.members[member].process.as_ref().unwrap().id();
        let stopped = || {
            let tasks = std::fs::read_dir(format!("/proc/{id}/task")).unwrap();
            tasks.flatten().all(|task| {
                let stat = std::fs::read_to_string(task.path().join("stat")).unwrap_or_default();
                stat.rsplit_once(')').is_none_or(|(_, rest)| rest.trim_start().starts_with('T'))
            })
        };
        while !stopped() {
            std::thread::yield_now();
        }
    }

    /// Lets a frozen member go on.
    pub(super) fn thaw(&self, member: usize) {
        self.signal(member, "-CONT");
    }

    /// Runs etcdctl on the first member, and returns what it prints.
    pub(super) async fn ctl(&self, arguments: &[&str]) -> String {
        let output = self.try_ctl(0, arguments).await;
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "etcdctl {arguments:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Meanwhile the stores of the test go on to show signs of life.
    async fn try_ctl(&self, member: usize, arguments: &[&str]) -> Output {
        let mut command = Command::new("etcdctl");
        command.env("ETCDCTL_API", "3").arg("--command-timeout=2s");
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        command.arg(format!("--endpoints={scheme}://{}", self.members[member].client));
        command.args(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    fn launch(&mut self, at: usize) {
        let all: Vec<_> = self
            .members
            .iter()
            .enumerate()
            .map(|(at, member)| format!("m{at}=http://{}", member.peer))
            .collect();
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        let log = std::fs::File::create(self.folder.path().join(format!("m{at}.log"))).unwrap();
        let member = &self.members[at];
        let mut command = Command::new("etcd");
        command
            .args(["--name", &format!("m{at}"), "--log-level", "warn"])
            .arg("--data-dir")
            .arg(self.folder.path().join(format!("m{at}")))
            .args(["--listen-client-urls", &format!("{scheme}://{}", member.client)])
            .args(["--advertise-client-urls", &format!("{scheme}://{}", member.client)])
            .args(["--listen-peer-urls", &format!("http://{}", member.peer)])
            .args(["--initial-advertise-peer-urls", &format!("http://{}", member.peer)])
            .args(["--initial-cluster", &all.join(","), "--initial-cluster-state", "new"]);
        if let Some(tls) = &self.tls {
            command.arg("--cert-file").arg(&tls.certificate).arg("--key-file").arg(&tls.key);
            if let Some(ca) = &tls.clients_ca {
                command.arg("--client-cert-auth").arg("--trusted-ca-file").arg(ca);
            }
        }
        let process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap();
        self.members[at].process = Some(process);
    }

    /// Waits until every running member is one of a cluster that has a leader.
    async fn ready(&self) {
        for (at, member) in self.members.iter().enumerate().filter(|(_, member)| member.process.is_some()) {
            let what = format!("m{at} starts ({})", self.folder.path().display());
            super::until(&what, STARTS_WITHIN, async || match self.tls {
                // Its clients need certificates then; that it listens is enough for one member.
                Some(_) => std::net::TcpStream::connect(member.client).is_ok(),
                None => self.try_ctl(at, &["get", "health"]).await.status.success(),
            })
            .await;
        }
    }

    fn signal(&self, member: usize, signal: &str) {
        if let Some(process) = &self.members[member].process {
            let status = Command::new("kill").args([signal, &process.id().to_string()]).status();
            assert!(status.unwrap().success());
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for member in &mut self.members {
            if let Some(mut process) = member.process.take() {
                let _ = process.kill();
                let _ = process.wait();
            }
        }
    }
}

/// Ports that were free a moment ago, and that no connection is given meanwhile: etcd must be told its own.
fn free_ports(count: usize) -> Vec<SocketAddr> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = 12_000 + u16::try_from(std::process::id() % 1_000).unwrap() * 10;
    std::iter::repeat_with(|| {
        SocketAddr::from(([127, 0, 0, 1], first + NEXT.fetch_add(1, Ordering::Relaxed)))
    })
    .filter(|address| TcpListener::bind(address).is_ok())
    .take(count)
    .collect()
}
