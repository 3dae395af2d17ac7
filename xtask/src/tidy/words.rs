//! Words that mean "not finished", and the one call that makes a task without an owner.

use super::Finding;
use super::tree::Tree;

/// In pieces, so that this file does not find itself.
const UNFINISHED: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
    concat!("#[", "ignore"),
];

const UNOWNED: [&str; 2] = [concat!("tokio::", "spawn("), concat!("tokio::task::", "spawn(")];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in &tree.files {
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = UNFINISHED.into_iter().find(|word| contains_word(line, word)) {
                findings.push(format!("{path}:{}: {word} means not finished", number + 1));
            }
        }
    }
    for (path, text) in tree.sources() {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if let Some(call) = UNOWNED.into_iter().find(|call| code.contains(call)) {
                findings.push(format!("{path}:{}: {call}...) has no owner; spawn on a JoinSet", number + 1));
            }
        }
    }
    findings
}

/// Whether the word stands in the line by itself, not inside a longer one (or inside encoded data).
fn contains_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let open = word.ends_with('(');
        !before.is_some_and(char::is_alphanumeric) && (open || !after.is_some_and(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_text_is_found_everywhere() {
        for line in [
            "// TO_DO: later",
            "    to_do!()",
            "#_[ignore]",
            "#_[ignore = \"slow\"]",
            "let a = un_implemented!(\"b\");",
        ] {
            // Written apart here for the same reason as above.
            let line = line.replacen('_', "", 1);
            assert_eq!(check(&Tree::of(&[("docs/a.md", &line)])).len(), 1, "{line}");
        }
        assert!(check(&Tree::of(&[("a.pem", concat!("xTO", "DOx\n"))])).is_empty());
    }

    #[test]
    fn tasks_without_an_owner_are_found_outside_tests() {
        let text = concat!("fn a() { tokio::", "spawn(b); }\n// tokio::", "spawn(c)\n");
        assert_eq!(check(&Tree::of(&[("relay/src/a.rs", text), ("relay/tests/b.rs", text)])).len(), 1);
    }
}
