//! Which of our crates may use which. What stands here is the map of the house; a new edge is a decision.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::Finding;
use super::tree::Tree;

/// Folder, the crates it may use, and the crates that only its tests may use besides.
const ALLOWED: [(&str, &[&str], &[&str]); 11] = [
    ("protocol", &[], &[]),
    ("signing", &["protocol"], &[]),
    ("transport", &["protocol"], &["certs"]),
    ("certs", &["protocol"], &[]),
    ("dns", &[], &[]),
    ("pictures", &[], &[]),
    ("gallery", &["pictures"], &[]),
    ("http3", &[], &[]),
    ("relay", &["transport", "certs", "dns", "http3", "protocol"], &[]),
    ("peer", &["transport", "certs", "protocol", "gallery", "pictures", "signing"], &[]),
    ("wasm-gateway", &["signing", "protocol"], &[]),
];

/// These stand outside the programs and may look into all of them.
const FREE: [&str; 4] = ["tests", "xtask", "fuzz", "bindgen"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut crates = BTreeMap::new();
    for (folder, text) in tree.manifests() {
        match text.parse::<Table>() {
            Ok(manifest) => drop(crates.insert(folder, manifest)),
            Err(error) => findings.push(format!("{folder}/Cargo.toml: {}", error.message())),
        }
    }
    let folders: BTreeMap<&str, &str> =
        crates.iter().filter_map(|(folder, manifest)| Some((package_name(manifest)?, *folder))).collect();
    for (folder, manifest) in &crates {
        if FREE.contains(folder) {
            continue;
        }
        let Some((_, always, in_tests)) = ALLOWED.iter().find(|(name, ..)| name == folder) else {
            findings.push(format!(
                "{folder}/Cargo.toml: a new crate; say in xtask/src/tidy/edges.rs what it may use"
            ));
            continue;
        };
        for (package, only_tests) in dependencies(manifest) {
            let Some(used) = folders.get(package.as_str()) else { continue };
            let allowed = always.contains(used) || only_tests && in_tests.contains(used);
            if !allowed {
                let scope = if only_tests { "in its tests" } else { "at all" };
                findings.push(format!("{folder}/Cargo.toml: {folder} may not use {used} {scope}"));
            }
        }
    }
    findings
}

fn package_name(manifest: &Table) -> Option<&str> {
    manifest.get("package")?.get("name")?.as_str()
}

/// The packages named in every dependency table, and whether it is one for tests only.
fn dependencies(manifest: &Table) -> Vec<(String, bool)> {
    let mut tables = vec![manifest];
    if let Some(Value::Table(targets)) = manifest.get("target") {
        tables.extend(targets.values().filter_map(Value::as_table));
    }
    let mut found = Vec::new();
    for table in tables {
        for (kind, only_tests) in
            [("dependencies", false), ("build-dependencies", false), ("dev-dependencies", true)]
        {
            let Some(Value::Table(entries)) = table.get(kind) else { continue };
            for (key, value) in entries {
                let renamed = value.get("package").and_then(Value::as_str);
                found.push((renamed.unwrap_or(key).to_owned(), only_tests));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const RELAY: &str = "[package]\nname = \"oriel-relay\"\n";
    const CERTS: &str = "[package]\nname = \"oriel-certs\"\n";

    fn with(folder: &str, manifest: &str) -> Vec<Finding> {
        let path = format!("{folder}/Cargo.toml");
        check(&Tree::of(&[("relay/Cargo.toml", RELAY), ("certs/Cargo.toml", CERTS), (&path, manifest)]))
    }

    #[test]
    fn allowed_edges_pass() {
        assert!(with("transport", "[dev-dependencies]\noriel-certs.workspace = true\n").is_empty());
        assert!(with("tests", "[dependencies]\noriel-relay.workspace = true\n").is_empty());
        assert!(with("gallery", "[dependencies]\nbytes = \"1\"\n").is_empty());
    }

    #[test]
    fn forbidden_edges_are_found() {
        for (folder, manifest) in [
            ("transport", "[dependencies]\noriel-certs.workspace = true\n"),
            ("peer", "[dependencies]\noriel-relay.workspace = true\n"),
            ("peer", "[dev-dependencies]\noriel-relay.workspace = true\n"),
            ("gallery", "[dependencies]\nother = { package = \"oriel-certs\", path = \"../certs\" }\n"),
            ("protocol", "[target.'cfg(unix)'.dependencies]\noriel-certs.workspace = true\n"),
            ("protocol", "[build-dependencies]\noriel-certs.workspace = true\n"),
            ("attic", "[package]\nname = \"attic\"\n"),
            ("signing", "[package\n"),
        ] {
            assert_eq!(with(folder, manifest).len(), 1, "{folder}: {manifest}");
        }
    }
}
