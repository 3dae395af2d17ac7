//! Load: requests, transfers and new connections, with the CPU time that each costs relay and peer.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::contestant::Contestant;
use super::ground::{Ground, HOST};
use super::report::{self, Report};
use crate::process::{self, Background, Interrupts};
use crate::usage;

/// How long and how much.
#[derive(Clone, Copy)]
pub(super) struct Slices {
    pub(super) rounds: u32,
    seconds: u32,
    pub(super) download: u64,
    pub(super) upload: u64,
}

impl Slices {
    pub(super) const FULL: Slices = Slices { rounds: 5, seconds: 4, download: 1 << 30, upload: 256 << 20 };
    pub(super) const QUICK: Slices = Slices { rounds: 2, seconds: 1, download: 256 << 20, upload: 64 << 20 };
}

/// How many connections are opened at once to see how fast that goes, and how often.
const NEW_CONNECTIONS: u32 = 200;
const BURSTS: u32 = 3;

/// What a piece of load came to: how fast, and how many requests or bytes it was.
struct Done {
    rate: f64,
    amount: f64,
}

/// Names of a rate and of the CPU time that goes with it.
struct Titles {
    rate: &'static str,
    relay_cpu: &'static str,
    peer_cpu: &'static str,
    /// From seconds for one request or byte to the unit of the names.
    scale: f64,
}

const H1: Titles = Titles {
    rate: "HTTP/1.1, 32 connections: requests/s",
    relay_cpu: "  relay CPU, us per request",
    peer_cpu: "  peer CPU, us per request",
    scale: 1e6,
};
const H2: Titles = Titles {
    rate: "HTTP/2, 4 connections x 8: requests/s",
    relay_cpu: "  relay CPU, us per HTTP/2 request",
    peer_cpu: "  peer CPU, us per HTTP/2 request",
    scale: 1e6,
};
const DOWNLOAD: Titles = Titles {
    rate: "one download: MB/s",
    relay_cpu: "  relay CPU, s per GB down",
    peer_cpu: "  peer CPU, s per GB down",
    scale: 1e9,
};
const UPLOAD: Titles = Titles {
    rate: "one upload: MB/s",
    relay_cpu: "  relay CPU, s per GB up",
    peer_cpu: "  peer CPU, s per GB up",
    scale: 1e9,
};

/// One round of everything. A piece that fails is noted and has no sample.
pub(super) fn measure(
    contestant: &Contestant,
    ground: &Ground,
    slices: Slices,
    interrupts: &Interrupts,
    report: &mut Report,
) -> Result<()> {
    let port = contestant.port;
    let seconds = format!("-D{}", slices.seconds);
    // Not counted: the first requests find cold caches and no connections to the origin.
    let _ = h2load(port, &["--h1", "-t1", "-c8", "-D1"]);
    let pieces: [(&Titles, &dyn Fn() -> Result<Done>); 4] = [
        (&H1, &|| h2load(port, &["--h1", "-t2", "-c32", &seconds])),
        (&H2, &|| h2load(port, &["-t1", "-c4", "-m8", &seconds])),
        (&DOWNLOAD, &|| download(port, slices.download)),
        (&UPLOAD, &|| upload(port, ground, slices.upload)),
    ];
    for (titles, piece) in pieces {
        with_cpu(contestant, titles, report, piece);
        interrupts.check()?;
    }
    let rest: [(&'static str, &dyn Fn() -> Result<f64>); 2] = [
        ("1,000 requests/s over 8 connections: median ms", &|| median_latency(port, ground, slices.seconds)),
        ("new TLS connections/s, a request on each", &|| new_connections(port)),
    ];
    for (title, piece) in rest {
        match piece() {
            Ok(value) => report.add(contestant.name, title, value),
            Err(error) => report.note(format!("{}, {title}: {error:#}", contestant.name)),
        }
        interrupts.check()?;
    }
    Ok(())
}

fn with_cpu(contestant: &Contestant, titles: &Titles, report: &mut Report, piece: &dyn Fn() -> Result<Done>) {
    let cpu =
        |program: &Option<Background>| program.as_ref().map(|program| usage::cpu_seconds(program.pid()));
    let before = [cpu(&contestant.relay), cpu(&contestant.peer)];
    let done = match piece() {
        Ok(done) => done,
        Err(error) => return report.note(format!("{}, {}: {error:#}", contestant.name, titles.rate)),
    };
    let after = [cpu(&contestant.relay), cpu(&contestant.peer)];
    report.add(contestant.name, titles.rate, done.rate);
    for (title, (before, after)) in
        [titles.relay_cpu, titles.peer_cpu].into_iter().zip(before.into_iter().zip(after))
    {
        if let (Some(before), Some(after)) = (before, after) {
            report.add(contestant.name, title, (after - before) / done.amount * titles.scale);
        }
    }
}

/// Small requests, as many as come back. The name goes into SNI and `Host` without being looked up.
fn h2load(port: u16, options: &[&str]) -> Result<Done> {
    let mut command = Command::new("h2load");
    command
        .args(options)
        .arg(format!("--connect-to=127.0.0.1:{port}"))
        .arg(format!("https://{HOST}:{port}/1k"));
    let said = process::output(&mut command)?;
    let rate = before(&said, " req/s").context("h2load names no rate")?;
    let succeeded = before(&said, " succeeded").context("h2load names no count")?;
    let good = before(&said, " 2xx").unwrap_or_default();
    let failed = before(&said, " failed").unwrap_or_default();
    if succeeded < 1.0 || good < succeeded || failed > 0.0 {
        bail!("{good} of {} requests were answered with 2xx", succeeded + failed);
    }
    Ok(Done { rate, amount: succeeded })
}

/// The number that ends where `mark` begins.
fn before(text: &str, mark: &str) -> Option<f64> {
    text[..text.find(mark)?].rsplit([' ', ',']).next()?.parse().ok()
}

fn new_connections(port: u16) -> Result<f64> {
    let [clients, requests] = ["-c", "-n"].map(|flag| format!("{flag}{NEW_CONNECTIONS}"));
    let rates: Vec<f64> = (0..BURSTS)
        .map(|_| Ok(h2load(port, &["--h1", "-t1", &clients, &requests])?.rate))
        .collect::<Result<_>>()?;
    report::median(&rates).context("no burst")
}

/// What a request takes while the machine is far from busy.
fn median_latency(port: u16, ground: &Ground, seconds: u32) -> Result<f64> {
    let log = ground.path("requests.log");
    // It appends.
    let _ = fs::remove_file(&log);
    let seconds = format!("-D{seconds}");
    h2load(port, &["--h1", "-t1", "-c8", "--rps=125", &seconds, &format!("--log-file={}", log.display())])?;
    let micros: Vec<f64> =
        fs::read_to_string(&log)?.lines().filter_map(|line| line.split('\t').nth(2)?.parse().ok()).collect();
    Ok(report::median(&micros).context("no request was logged")? / 1000.0)
}

fn download(port: u16, size: u64) -> Result<Done> {
    let said = curl(port, &["--write-out", "%{http_code} %{size_download} %{time_total}"], "/big")?;
    transfer(&said, "200", size)
}

fn upload(port: u16, ground: &Ground, size: u64) -> Result<Done> {
    let file = ground.path("upload").display().to_string();
    // A name of its own: the first upload is answered 201, one that replaces it 204.
    let _ = fs::remove_file(ground.path("up/file"));
    let format = "%{http_code} %{size_upload} %{time_total}";
    let said =
        curl(port, &["--header", "Expect:", "--upload-file", &file, "--write-out", format], "/up/file")?;
    transfer(&said, "201", size)
}

fn curl(port: u16, options: &[&str], path: &str) -> Result<String> {
    let mut command = Command::new("curl");
    command.args([
        "--silent",
        "--show-error",
        "--insecure",
        "--http1.1",
        "--max-time",
        "120",
        "--output",
        "/dev/null",
    ]);
    command.arg("--resolve").arg(format!("{HOST}:{port}:127.0.0.1"));
    process::output(command.args(options).arg(format!("https://{HOST}:{port}{path}")))
}

/// From `STATUS BYTES SECONDS`.
fn transfer(said: &str, status: &str, size: u64) -> Result<Done> {
    let fields: Vec<&str> = said.split_whitespace().collect();
    let [code, bytes, seconds] = fields[..] else { bail!("curl said {said:?}") };
    if code != status || bytes.parse() != Ok(size) {
        bail!("status {code}, {bytes} of {size} bytes");
    }
    let amount = size as f64;
    Ok(Done { rate: amount / 1e6 / seconds.parse::<f64>()?, amount })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_before_their_marks() {
        let said = "finished in 3.00s, 29759.00 req/s, 35.87MB/s\nrequests: 9 total, 7 succeeded, 0 failed\n";
        assert_eq!(before(said, " req/s"), Some(29759.0));
        assert_eq!(before(said, " succeeded"), Some(7.0));
        assert_eq!(before(said, " absent"), None);
    }

    #[test]
    fn a_short_transfer_is_no_sample() {
        assert!(transfer("200 1000 0.5", "200", 1000).is_ok());
        assert!(transfer("200 999 0.5", "200", 1000).is_err());
        assert!(transfer("502 1000 0.5", "200", 1000).is_err());
        assert!(transfer("", "200", 1000).is_err());
    }
}
