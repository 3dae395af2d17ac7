//! The text files of the repository, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// What is made by a build or fetched for one, wherever it lies.
const SKIPPED: [&str; 7] = [".git", "target", "node_modules", "__pycache__", "artifacts", "corpus", ".venv"];

/// Paths from the repository's root, with `/`, and the text of each file. Files that are no UTF-8 are left out.
#[derive(Default)]
pub(super) struct Tree {
    pub(super) files: BTreeMap<String, String>,
}

impl Tree {
    pub(super) fn read(root: &Path) -> Result<Tree> {
        let mut tree = Tree::default();
        tree.read_folder(root, "")?;
        Ok(tree)
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Tree {
        let files = files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
        Tree { files }
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if SKIPPED.contains(&name.as_str()) {
                continue;
            }
            let path = format!("{prefix}{name}");
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.read_folder(&entry.path(), &format!("{path}/"))?;
            } else if kind.is_file()
                && let Ok(text) = String::from_utf8(fs::read(entry.path())?)
            {
                self.files.insert(path, text);
            }
        }
        Ok(())
    }

    /// Every Rust file that is not a test as a whole, and its text without the tests at its end.
    pub(super) fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rust().filter(|(path, _)| !is_test(path)).map(|(path, text)| (path, without_tests(text)))
    }

    pub(super) fn rust(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(|(path, _)| path.ends_with(".rs"))
    }

    /// The manifests of the crates that lie directly below the root, by folder.
    pub(super) fn manifests(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, text)| {
            let folder = path.strip_suffix("/Cargo.toml")?;
            (!folder.contains('/')).then_some((folder, text.as_str()))
        })
    }
}

fn is_test(path: &str) -> bool {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    file == "tests.rs" || folders.split('/').any(|folder| matches!(folder, "tests" | "benches" | "fuzz"))
}

/// Whatever condition stands above them.
fn without_tests(text: &str) -> &str {
    text.find("\nmod tests {").map_or(text, |end| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_told_from_sources() {
        let tree = Tree::of(&[
            ("relay/src/a.rs", "fn a() {}\n\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\n"),
            ("relay/src/a/tests.rs", ""),
            ("relay/tests/c.rs", ""),
            ("tests/src/d.rs", ""),
            ("fuzz/src/e.rs", ""),
            ("docs/f.md", ""),
        ]);
        assert_eq!(tree.sources().collect::<Vec<_>>(), [("relay/src/a.rs", "fn a() {}\n\n#[cfg(test)]")]);
    }
}
