//! Every numbered rule of the protocol is named by a test: `fn p33_...` or `fn ..._p33_...`.

use std::collections::BTreeSet;

use super::Finding;
use super::tree::Tree;

const PROTOCOL: &str = "docs/PROTOCOL.md";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let Some(text) = tree.files.get(PROTOCOL) else { return Vec::new() };
    let tested: BTreeSet<u32> = tree.rust().flat_map(|(_, text)| named(text)).collect();
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for (number, line) in text.lines().enumerate() {
        for rule in stated(line) {
            if !seen.insert(rule) {
                findings.push(format!("{PROTOCOL}:{}: P-{rule:02} is stated twice", number + 1));
            } else if !tested.contains(&rule) {
                findings.push(format!(
                    "{PROTOCOL}:{}: no test is named after P-{rule:02} (fn p{rule:02}_...)",
                    number + 1
                ));
            }
        }
    }
    findings
}

/// The rules that a line states: `**P-33**`.
fn stated(line: &str) -> impl Iterator<Item = u32> {
    line.split("**P-").skip(1).filter_map(|rest| rest.split_once("**")?.0.trim_end_matches('.').parse().ok())
}

/// The rules that functions of this text are named after.
fn named(text: &str) -> impl Iterator<Item = u32> {
    text.split("fn ").skip(1).flat_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        rest[..end].split('_').filter_map(|part| part.strip_prefix('p')?.parse().ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: (&str, &str) = ("protocol/src/a.rs", "#[test]\nfn p01_and_p02_hold() {}\nfn p3x() {}\n");

    #[test]
    fn named_rules_pass() {
        assert!(check(&Tree::of(&[TEST, (PROTOCOL, "**P-01** a\n- **P-02** b; see P-09\n")])).is_empty());
    }

    #[test]
    fn unnamed_and_doubled_rules_are_found() {
        let findings = check(&Tree::of(&[TEST, (PROTOCOL, "**P-01** a\n**P-03** b\n**P-01** c\n")]));
        assert_eq!(
            findings,
            [
                "docs/PROTOCOL.md:2: no test is named after P-03 (fn p03_...)",
                "docs/PROTOCOL.md:3: P-01 is stated twice"
            ]
        );
    }
}
