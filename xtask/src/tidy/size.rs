//! Files stay small: the one that wants to swallow everything is noticed early.

use super::Finding;
use super::tree::Tree;

const LONGEST: usize = 500;
const MEDIAN: usize = 180;
const NINETIETH: usize = 350;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut sizes: Vec<(usize, &str)> =
        tree.sources().map(|(path, text)| (text.lines().count(), path)).collect();
    sizes.sort_unstable();
    let mut findings: Vec<Finding> = sizes
        .iter()
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("{path}: {lines} lines without its tests; at most {LONGEST}"))
        .collect();
    for (share, name, most) in [(50, "median", MEDIAN), (90, "90th percentile", NINETIETH)] {
        // The nearest-rank percentile: the smallest size that at least this share of the files keeps to.
        let rank = (sizes.len() * share).div_ceil(100);
        if let Some((lines, path)) = sizes.get(rank.saturating_sub(1))
            && *lines > most
        {
            findings.push(format!("{path}: {lines} lines is the {name} of all files; at most {most}"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_sizes(sizes: &[usize]) -> Vec<Finding> {
        let files: Vec<(String, String)> = sizes
            .iter()
            .enumerate()
            .map(|(at, lines)| (format!("relay/src/f{at}.rs"), "x\n".repeat(*lines)))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        check(&Tree::of(&files))
    }

    #[test]
    fn small_files_pass() {
        assert!(of_sizes(&[]).is_empty());
        assert!(of_sizes(&[10, 100, 180, 300, 350]).is_empty());
    }

    #[test]
    fn a_long_file_is_found() {
        let findings = of_sizes(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 501]);
        assert_eq!(findings, ["relay/src/f10.rs: 501 lines without its tests; at most 500"]);
    }

    #[test]
    fn median_and_ninetieth_are_found() {
        assert!(of_sizes(&[100, 181, 181])[0].contains("median"));
        assert!(of_sizes(&[1, 1, 1, 1, 1, 1, 1, 1, 351, 351])[0].contains("90th"));
    }

    #[test]
    fn tests_do_not_count() {
        let text = format!("fn a() {{}}\n#[cfg(test)]\nmod tests {{\n{}}}\n", "x\n".repeat(600));
        assert!(check(&Tree::of(&[("relay/src/a.rs", &text)])).is_empty());
    }
}
