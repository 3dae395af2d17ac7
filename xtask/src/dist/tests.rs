use std::process::Command;

use super::programs::Programs;
use super::target::TARGETS;
use super::*;
use crate::tools;

const MOMENT: u64 = 1_795_968_000;

fn programs() -> Programs {
    let oriel = b"\x7fELF oriel GLIBC_2.17 GLIBC_2.34\0 libgcc_s.so.1".to_vec();
    Programs { target: &TARGETS[0], oriel, relay: b"\x7fELF relay GLIBC_2.9".to_vec() }
}

fn said(program: &str, args: &[&str]) -> String {
    process::output(Command::new(program).args(args)).unwrap()
}

/// Whether Debian's tools are here; where not, its tests say so.
fn has(program: &str) -> bool {
    let has = tools::find(program).is_some();
    if !has {
        eprintln!("skipped: {program} is not here");
    }
    has
}

#[test]
fn the_same_source_gives_the_same_bytes() {
    let once = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()].map(|out| {
        let made = pack(&programs(), out.path(), MOMENT).unwrap();
        write_sums(&made, &out.path().join("SHA256SUMS")).unwrap();
        fs::read_to_string(out.path().join("SHA256SUMS")).unwrap()
    });
    assert_eq!(once[0], once[1]);
    assert_eq!(once[0].lines().count(), 2);
}

#[test]
fn sha256sum_and_tar_take_what_is_made() {
    let out = tempfile::tempdir().unwrap();
    let made = pack(&programs(), out.path(), MOMENT).unwrap();
    write_sums(&made, &out.path().join("SHA256SUMS")).unwrap();
    process::run(Command::new("sha256sum").args(["--check", "--quiet", "SHA256SUMS"]).current_dir(&out))
        .unwrap();
    let listed = said("tar", &["--utc", "-tvzf", made[0].to_str().unwrap()]);
    let folder = format!("oriel-{}-x86_64-linux", env!("CARGO_PKG_VERSION"));
    for name in ["oriel", "oriel-relay"] {
        let line = listed.lines().find(|line| line.ends_with(&format!("{folder}/{name}"))).unwrap();
        assert!(line.starts_with("-rwxr-xr-x root/root"), "{line}");
        assert!(line.contains("2026-11-29 16:00"), "{line}");
    }
    for name in
        ["README.md", "docs/OPERATIONS.md", "LICENSE-MIT", "LICENSE-APACHE", "dist/oriel-relay.service"]
    {
        assert!(listed.contains(&format!("{folder}/{name}\n")), "{name} in {listed}");
    }
}

/// In the archive and in the package alike.
#[test]
fn links_of_the_documents_lead_to_files_that_come_along() {
    for entries in
        [contents::archive(&programs(), "oriel").unwrap(), contents::installed(&programs()).unwrap()]
    {
        let mut seen = 0;
        for document in entries.iter().filter(|entry| entry.path.ends_with(".md")) {
            let text = std::str::from_utf8(&document.bytes).unwrap();
            for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
                if link.is_empty() || link.contains("://") {
                    continue;
                }
                let folder = Path::new(&document.path).parent().unwrap();
                let wanted = match link.strip_prefix("../") {
                    Some(link) => folder.parent().unwrap().join(link),
                    None => folder.join(link),
                };
                let is_there = entries.iter().any(|entry| Path::new(&entry.path) == wanted);
                assert!(is_there, "{} links to {}", document.path, wanted.display());
                seen += 1;
            }
        }
        assert!(seen > 10, "{seen}");
    }
}

/// systemd reads the relay's unit, and finds as little open as docs/OPERATIONS.md says, where it is there to do so.
#[test]
fn systemd_takes_the_unit() {
    if !has("systemd-analyze") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("oriel-relay");
    fs::write(&program, "#!/bin/sh\n").unwrap();
    process::run(Command::new("chmod").arg("755").arg(&program)).unwrap();
    let unit = String::from_utf8(contents::unit().unwrap()).unwrap();
    let unit = unit.replace("/usr/bin/oriel-relay", program.to_str().unwrap());
    let file = folder.path().join("oriel-relay.service");
    fs::write(&file, unit).unwrap();
    let analyze = |words: &[&str]| {
        let said = Command::new("systemd-analyze").args(words).arg(&file).output().unwrap();
        assert!(said.status.success(), "{words:?}: {said:?}");
        String::from_utf8(said.stderr).unwrap()
    };
    assert_eq!(analyze(&["verify", "--recursive-errors=no"]), "", "unknown keys are warned of here");
    // Tenths.
    analyze(&["security", "--offline=yes", "--threshold=20", "--no-pager"]);
}

#[test]
fn debian_reads_the_package() {
    if !has("dpkg-deb") {
        return;
    }
    let out = tempfile::tempdir().unwrap();
    let made = pack(&programs(), out.path(), MOMENT).unwrap();
    let package = made[1].to_str().unwrap();
    let field = |name| said("dpkg-deb", &["--field", package, name]).trim().to_owned();
    assert_eq!(field("Package"), "oriel");
    assert_eq!(field("Architecture"), "amd64");
    assert_eq!(field("Depends"), "libc6 (>= 2.34), libgcc-s1");
    assert!(said("dpkg-deb", &["--info", package]).contains("conffiles"));
    let contents = said("dpkg-deb", &["--contents", package]);
    for path in ["usr/bin/oriel", "usr/lib/systemd/system/oriel-relay.service", "etc/oriel-relay/relay.toml"]
    {
        assert!(contents.lines().any(|line| line.ends_with(&format!(" {path}"))), "{path} in {contents}");
    }
}

/// Into a root of its own: files, scripts, the user, and a configuration that stays when it is removed.
#[test]
fn debian_installs_and_removes_it() {
    if !has("dpkg") || !has("useradd") || !tools::is_root() {
        eprintln!("skipped: it takes root and dpkg to install a package");
        return;
    }
    let out = tempfile::tempdir().unwrap();
    let made = pack(&programs(), out.path(), MOMENT).unwrap();
    let root = out.path().join("root");
    for folder in ["etc", "var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers"] {
        fs::create_dir_all(root.join(folder)).unwrap();
    }
    for file in [
        "etc/passwd",
        "etc/group",
        "etc/shadow",
        "etc/gshadow",
        "var/lib/dpkg/status",
        "var/lib/dpkg/available",
    ] {
        fs::write(root.join(file), "").unwrap();
    }
    let own_users = fs::read("/etc/passwd").unwrap();
    let dpkg = |words: &[&str]| {
        let root = format!("--root={}", root.display());
        let mut command = Command::new("dpkg");
        command.args([&*root, "--force-script-chrootless", "--force-depends", "--log=/dev/null"]).args(words);
        process::run(&mut command).unwrap();
    };
    dpkg(&["--install", made[1].to_str().unwrap()]);
    assert_eq!(fs::read(root.join("usr/bin/oriel")).unwrap(), programs().oriel);
    let unit = fs::read_to_string(root.join("usr/lib/systemd/system/oriel-relay.service")).unwrap();
    assert!(unit.contains("ExecStart=/usr/bin/oriel-relay serve"));
    assert!(fs::read_to_string(root.join("etc/passwd")).unwrap().starts_with("oriel-relay:"));
    assert_eq!(fs::read("/etc/passwd").unwrap(), own_users, "this machine is left alone");
    let configuration = root.join(contents::CONFIGURATION);
    fs::write(&configuration, "domain = 'example.net'\n").unwrap();
    dpkg(&["--install", made[1].to_str().unwrap()]);
    assert_eq!(fs::read_to_string(&configuration).unwrap(), "domain = 'example.net'\n");
    dpkg(&["--remove", "oriel"]);
    assert!(!root.join("usr/bin/oriel").exists());
    assert!(configuration.exists(), "it goes with --purge alone");
}

#[test]
fn what_cannot_be_built_is_named() {
    let args = ["--bins", "/nonexistent"].map(str::to_owned);
    let options = Options::parse(&args).unwrap();
    let other = TARGETS.iter().find(|target| !target.is_here()).unwrap();
    assert!(programs::of(other, &options.from).unwrap().is_err());
    assert!(Options::parse(&["--target".to_owned(), "pdp11".to_owned()]).is_err());
    assert!(Options::parse(&["--bins".to_owned()]).is_err());
}
