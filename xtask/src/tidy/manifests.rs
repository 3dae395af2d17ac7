//! One place for versions, licence and lints: the workspace. One lock file, committed; no toolchain pin.

use toml::{Table, Value};

use super::Finding;
use super::tree::Tree;

const INHERITED: [&str; 4] = ["version", "edition", "rust-version", "license"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let members = members(tree);
    for (folder, text) in tree.manifests().filter(|(folder, _)| members.iter().any(|member| member == folder))
    {
        // One that does not parse is reported where the edges are read.
        let Ok(manifest) = text.parse::<Table>() else { continue };
        for key in INHERITED {
            if !inherits(manifest.get("package").and_then(|package| package.get(key))) {
                findings.push(format!("{folder}/Cargo.toml: write {key}.workspace = true"));
            }
        }
        if !inherits(manifest.get("lints")) {
            findings.push(format!("{folder}/Cargo.toml: write [lints] workspace = true"));
        }
    }
    for name in ["rust-toolchain", "rust-toolchain.toml"] {
        if tree.files.contains_key(name) {
            findings.push(format!("{name}: the workspace's rust-version is enough"));
        }
    }
    if !tree.files.contains_key("Cargo.lock") {
        findings.push("Cargo.lock: missing; programs commit it".to_owned());
    }
    if tree.files.get(".gitignore").is_some_and(|text| text.lines().any(|line| line.ends_with("Cargo.lock")))
    {
        findings.push(".gitignore: Cargo.lock must be committed, not ignored".to_owned());
    }
    findings
}

fn members(tree: &Tree) -> Vec<String> {
    let Some(Ok(root)) = tree.files.get("Cargo.toml").map(|text| text.parse::<Table>()) else {
        return Vec::new();
    };
    let members =
        root.get("workspace").and_then(|workspace| workspace.get("members")).and_then(Value::as_array);
    members.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn inherits(value: Option<&Value>) -> bool {
    value.and_then(|value| value.get("workspace")).and_then(Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: (&str, &str) = ("Cargo.toml", "[workspace]\nmembers = [\"relay\"]\n");
    const LOCK: (&str, &str) = ("Cargo.lock", "");
    const GOOD: &str = "[package]\nversion.workspace = true\nedition.workspace = true\n\
        rust-version.workspace = true\nlicense.workspace = true\n[lints]\nworkspace = true\n";

    #[test]
    fn inheritance_passes() {
        assert!(check(&Tree::of(&[ROOT, LOCK, ("relay/Cargo.toml", GOOD)])).is_empty());
    }

    #[test]
    fn own_values_are_found() {
        let own = GOOD.replace("version.workspace = true\nedition", "version = \"0.2.0\"\nedition");
        assert_eq!(
            check(&Tree::of(&[ROOT, LOCK, ("relay/Cargo.toml", &own)])),
            ["relay/Cargo.toml: write version.workspace = true"]
        );
        let bare = GOOD.replace("[lints]\nworkspace = true\n", "");
        assert_eq!(
            check(&Tree::of(&[ROOT, LOCK, ("relay/Cargo.toml", &bare)])),
            ["relay/Cargo.toml: write [lints] workspace = true"]
        );
    }

    #[test]
    fn strays_are_found() {
        assert!(check(&Tree::of(&[ROOT]))[0].starts_with("Cargo.lock"));
        assert!(
            check(&Tree::of(&[ROOT, LOCK, ("rust-toolchain.toml", "")]))[0].starts_with("rust-toolchain")
        );
        assert!(check(&Tree::of(&[ROOT, LOCK, (".gitignore", "Cargo.lock\n")]))[0].starts_with(".gitignore"));
    }
}
