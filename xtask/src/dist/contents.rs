//! Which files go where.

use anyhow::{Context, Result, ensure};

use super::programs::{Programs, of_repository};

/// One file, by its path in the archive, without a slash in front.
pub(super) struct Entry {
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    /// Whether it is a program.
    pub(super) runs: bool,
}

impl Entry {
    fn text(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self { path: path.into(), bytes, runs: false }
    }

    pub(super) fn program(path: impl Into<String>, bytes: &[u8]) -> Self {
        Self { path: path.into(), bytes: bytes.to_vec(), runs: true }
    }
}

/// What a person unpacks.
pub(super) fn archive(programs: &Programs, folder: &str) -> Result<Vec<Entry>> {
    let within = |name: &str| format!("{folder}/{name}");
    let mut entries = vec![
        Entry::program(within("oriel"), &programs.oriel),
        Entry::program(within("oriel-relay"), &programs.relay),
    ];
    for path in DOCUMENTS.iter().chain(&["LICENSE-APACHE", "LICENSE-MIT", UNIT]) {
        entries.push(Entry::text(within(path), of_repository(path)?));
    }
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(entries)
}

/// What the package puts into the file system.
pub(super) fn installed(programs: &Programs) -> Result<Vec<Entry>> {
    let documents = "usr/share/doc/oriel";
    let mut entries = vec![
        Entry::text(CONFIGURATION, of_repository("dist/debian/relay.toml")?),
        Entry::program("usr/bin/oriel", &programs.oriel),
        Entry::program("usr/bin/oriel-relay", &programs.relay),
        Entry::text("usr/lib/systemd/system/oriel-relay.service", unit()?),
        Entry::text(format!("{documents}/{UNIT}"), unit()?),
        Entry::text(format!("{documents}/copyright"), copyright()?),
    ];
    for path in DOCUMENTS {
        entries.push(Entry::text(format!("{documents}/{path}"), of_repository(path)?));
    }
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(entries)
}

/// The file that stays as its owner has made it.
pub(super) const CONFIGURATION: &str = "etc/oriel-relay/relay.toml";

/// Where they are in the repository, so that their links lead somewhere.
const DOCUMENTS: [&str; 9] = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "docs/ARCHITECTURE.md",
    "docs/OPERATIONS.md",
    "docs/PERFORMANCE.md",
    "docs/PROTOCOL.md",
    "docs/THREATS.md",
];

const UNIT: &str = "dist/oriel-relay.service";

/// The relay's unit, with the program where packages put it.
pub(super) fn unit() -> Result<Vec<u8>> {
    let unit = String::from_utf8(of_repository(UNIT)?).context(UNIT)?;
    let packaged = unit.replace("/usr/local/bin/", "/usr/bin/");
    ensure!(packaged != unit, "{UNIT} has no program below /usr/local/bin");
    Ok(packaged.into_bytes())
}

/// Both licences in one file, as Debian wants it.
fn copyright() -> Result<Vec<u8>> {
    let mut text =
        b"Oriel is under the MIT licence or the Apache licence, version 2.0, as you choose.\n\n".to_vec();
    text.extend(of_repository("LICENSE-MIT")?);
    text.extend(b"\n\n");
    text.extend(of_repository("LICENSE-APACHE")?);
    Ok(text)
}
