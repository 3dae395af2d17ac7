//! `cargo xtask test`: everything that must hold, from the cheapest check to the browser.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::{cargo, outside, process, tidy, tools, web};

/// Everything that can be built in, so that all of it is tested.
const FEATURES: [&str; 2] = ["--features", "oriel-relay/etcd"];

pub(crate) fn run(args: &[String]) -> Result<()> {
    let began = Instant::now();
    step("tools", install)?;
    step("format", || cargo::run(["fmt", "--all", "--check"]))?;
    step("tidy", || tidy::run(&[]))?;
    // Clippy and the documentation share their view of the dependencies; so do the build, the tests and the browser
    // test, which take the programs that this one build made with the features of all crates together.
    step("clippy", || {
        let lint = ["clippy", "--workspace", "--all-targets"];
        cargo::run(lint.into_iter().chain(FEATURES).chain(["--", "-D", "warnings"]))
    })?;
    step("documentation", document)?;
    step("build", || {
        let build = ["build", "--workspace", "--bins", "--tests", "--examples"];
        cargo::run(build.into_iter().chain(FEATURES))
    })?;
    let tests = || {
        let tests = ["test", "--workspace", "--no-fail-fast"];
        let mut command = cargo::command(tests.into_iter().chain(FEATURES));
        // Some tests build the programs themselves.
        process::run(command.args(args).env("ORIEL_FEATURES", FEATURES[1]))
    };
    // One says nothing of another: all are run, so that one run tells everything.
    let steps: [(&str, &dyn Fn() -> Result<()>); 8] = [
        ("tests", &tests),
        ("tests over TCP", &over_tcp),
        ("hostile relay", &hostile),
        ("outside", &outside::run),
        ("dependencies", &check_dependencies),
        ("web", &web::check),
        ("vectors as WebAssembly", &web::vectors),
        ("browser", &browser),
    ];
    let mut failed = Vec::new();
    for (name, task) in steps {
        if let Err(error) = step(name, task) {
            println!("{error:#}");
            failed.push(name);
        }
    }
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    println!("==> all passed in {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

/// What requests and bodies must hold whatever carries them, held to the carrier that is not tried first. Relays and
/// peers that break the protocol speak QUIC only.
fn over_tcp() -> Result<()> {
    let tests = ["test", "--workspace"];
    let mut command = cargo::command(tests.into_iter().chain(FEATURES).chain(["--test", "e2e", "--"]));
    command.args([
        "bodies::",
        "cancel::",
        "requests::",
        "slow::",
        "--skip",
        "hostile_",
        "--skip",
        "origin_requests::",
    ]);
    process::run(command.env("ORIEL_TEST_CARRIER", "tcp").env("ORIEL_FEATURES", FEATURES[1]))
}

fn step(name: &str, task: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("==> {name}");
    let began = Instant::now();
    let done = task().with_context(|| format!("step \"{name}\""));
    let word = if done.is_ok() { "passed" } else { "failed" };
    println!("==> {name}: {word} in {:.1} s", began.elapsed().as_secs_f64());
    done
}

fn install() -> Result<()> {
    tools::ensure(&tools::BUILD)?;
    tools::ensure(&[
        tools::CURL,
        tools::NODE,
        tools::NPM,
        tools::CHROMIUM,
        tools::FIREFOX,
        tools::PYTHON,
        tools::VENV,
        tools::H2LOAD,
        tools::SLOWHTTPTEST,
        tools::OPENSSL,
        tools::PROTOC,
        tools::PROTOS,
        tools::ETCD,
        tools::ETCDCTL,
        tools::PEBBLE,
        tools::UNBOUND,
        tools::NSD,
        tools::DIG,
        tools::IP,
        tools::NFT,
        tools::CONNTRACK,
        tools::MKFS,
        tools::NSS_WRAPPER,
        tools::EXIFTOOL,
        tools::IMAGEMAGICK,
        tools::CAMERAS,
        tools::FFMPEG,
        tools::HEIF,
        tools::AVIFENC,
        tools::CWEBP,
        tools::UNZIP,
        tools::FAKETIME,
        tools::ZBARIMG,
        tools::SQUID,
        tools::TINYPROXY,
        tools::MICROSOCKS,
    ])?;
    tools::ensure_components()
}

fn document() -> Result<()> {
    let mut command = cargo::command(["doc", "--workspace", "--no-deps"]);
    process::run(command.args(FEATURES).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Licences, sources and known faults of the dependencies, as far as the tools for that are installed.
fn check_dependencies() -> Result<()> {
    if tools::find("cargo-deny").is_some() {
        // Warnings are for whoever runs it by hand; here they would bury the tests.
        cargo::run(["deny", "--log-level", "error", "check", "bans", "licenses", "sources"])?;
    } else {
        println!("skipped: cargo-deny is not installed (cargo install cargo-deny --locked)");
    }
    if tools::find("cargo-audit").is_none() {
        println!("skipped: cargo-audit is not installed (cargo install cargo-audit --locked)");
        return Ok(());
    }
    let audit = cargo::command(["audit"]).output()?;
    let said = String::from_utf8_lossy(&audit.stderr);
    if said.contains("couldn't fetch advisory database") {
        println!("skipped: the advisory database is out of reach");
        return Ok(());
    }
    print!("{}", String::from_utf8_lossy(&audit.stdout));
    ensure!(audit.status.success(), "cargo audit: {}", said.trim());
    Ok(())
}

/// Our command line, and the proxy for browsers, against every mutation of `tests/hostile`.
fn hostile() -> Result<()> {
    let programs = cargo::dev_dir()?;
    let home = cargo::target_dir()?.join("hostile-home");
    let oriel = programs.join("oriel");
    let check = || {
        let mut check = Command::new(programs.join("oriel-hostile"));
        check.args(["check", "--body", "--verdict", "not verified ({code})"]).env("ORIEL_HOME", &home);
        check
    };
    process::run(check().args(["--remembers", "--"]).arg(&oriel).args([
        "get",
        "{link}",
        "--relay-ca",
        "{ca}",
        "-o",
        "-",
    ]))?;
    let mut open = check();
    open.args([
        "--remembers",
        "--range",
        "--range bytes=1000-1999",
        "--upload",
        "--upload text",
        "--",
        "python3",
    ]);
    open.arg(cargo::root().join("tests/hostile/open.py")).arg("--oriel").arg(&oriel);
    process::run(open.args(["--ca", "{ca}", "{link}"]))
}

fn browser() -> Result<()> {
    let folder = cargo::root().join("tests/browser");
    outside::node_modules(&folder)?;
    for script in ["demo.mjs", "worker.mjs", "hostile.mjs", "firefox.mjs", "photos.mjs"] {
        let mut test = Command::new("node");
        test.arg(script).current_dir(&folder).env("XTASK", cargo::dev_dir()?.join("xtask"));
        process::run(&mut test)?;
    }
    Ok(())
}
