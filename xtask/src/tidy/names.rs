//! Names that say nothing attract everything.

use super::Finding;
use super::tree::Tree;

const FORBIDDEN: [&str; 7] = ["util", "helper", "common", "shared", "misc", "manager", "handler"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for path in tree.files.keys() {
        if path.ends_with("/mod.rs") {
            findings.push(format!("{path}: write foo.rs beside foo/, not foo/mod.rs"));
        }
        for part in path.split('/') {
            let stem = part.split('.').next().unwrap_or_default();
            if let Some(word) = forbidden(stem) {
                findings.push(format!("{path}: \"{word}\" does not say what is in it"));
            }
        }
    }
    for (path, text) in tree.rust() {
        for (number, line) in text.lines().enumerate() {
            if let Some(module) = inline_module(line)
                && let Some(word) = forbidden(module)
            {
                findings.push(format!("{path}:{}: module \"{word}\" does not say what is in it", number + 1));
            }
        }
    }
    findings
}

fn forbidden(stem: &str) -> Option<&'static str> {
    FORBIDDEN.into_iter().find(|word| stem.strip_prefix(word).is_some_and(|rest| matches!(rest, "" | "s")))
}

/// The name in `mod name {`; a `mod name;` is known by its file.
fn inline_module(line: &str) -> Option<&str> {
    let (before, name) = line.strip_suffix('{')?.trim_end().rsplit_once(' ')?;
    (before.trim_start() == "mod" || before.ends_with(" mod")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_files_and_folders_are_found() {
        for path in ["relay/src/util.rs", "relay/src/helpers.rs", "web/common/a.js", "shared.rs", "a/mod.rs"]
        {
            assert_eq!(check(&Tree::of(&[(path, "")])).len(), 1, "{path}");
        }
        for path in ["relay/src/utility.rs", "relay/src/exchange.rs", "a/model.rs"] {
            assert!(check(&Tree::of(&[(path, "")])).is_empty(), "{path}");
        }
    }

    #[test]
    fn forbidden_inline_modules_are_found() {
        let text = "fn a() {}\npub(crate) mod misc {\n}\nmod fine {\n}\n";
        let findings = check(&Tree::of(&[("relay/src/a.rs", text)]));
        assert_eq!(findings, ["relay/src/a.rs:2: module \"misc\" does not say what is in it"]);
    }
}
