//! The paths into its own crate that a file's text holds: `crate::a::{b, c::D}` and `super::e`.
//!
//! A parse of the text, good enough for code that rustfmt has seen; macros and strings are not understood.

/// A path from the crate's root, and the line it starts on.
#[derive(Debug, PartialEq)]
pub(super) struct Used {
    pub(super) line: usize,
    pub(super) path: Vec<String>,
}

/// Every path in `text`, which is the file of the module at `module`.
pub(super) fn used(text: &str, module: &[String]) -> Vec<Used> {
    let code: String =
        text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut found = Vec::new();
    for (line, start, base) in starts(&code, module) {
        let mut paths = Vec::new();
        Reader { rest: &code[start..] }.read(base, &mut paths);
        found.extend(paths.into_iter().map(|path| Used { line, path }));
    }
    found
}

/// Where the part after `crate::` or `super::super::` begins, and the module that this prefix stands for.
fn starts<'a>(code: &str, module: &'a [String]) -> Vec<(usize, usize, &'a [String])> {
    let mut starts = Vec::new();
    for prefix in ["crate::", "super::"] {
        for (at, _) in code.match_indices(prefix) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '$')) {
                continue;
            }
            let mut start = at + prefix.len();
            let mut climbed = 1;
            while code[start..].starts_with("super::") {
                start += "super::".len();
                climbed += 1;
            }
            let base = match prefix {
                "crate::" => Some(&module[..0]),
                _ => module.len().checked_sub(climbed).map(|depth| &module[..depth]),
            };
            if let Some(base) = base {
                starts.push((code[..at].matches('\n').count() + 1, start, base));
            }
        }
    }
    starts
}

/// Reads one tree of paths, as after `use`.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn read(&mut self, base: &[String], paths: &mut Vec<Vec<String>>) {
        let mut path = base.to_vec();
        loop {
            self.rest = self.rest.trim_start();
            if self.take("{") {
                self.read_group(&path, paths);
                return;
            }
            let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
            if end > 0 {
                path.push(self.rest[..end].to_owned());
                self.rest = &self.rest[end..];
            }
            if end == 0 || !self.take("::") {
                paths.push(path);
                return;
            }
        }
    }

    fn read_group(&mut self, base: &[String], paths: &mut Vec<Vec<String>>) {
        while !self.rest.trim_start().is_empty() {
            self.rest = self.rest.trim_start();
            if self.take("}") {
                return;
            }
            self.read(base, paths);
            // Whatever else the entry has, `as name` or `*`.
            let end = self.rest.find([',', '}']).unwrap_or(self.rest.len());
            self.rest = &self.rest[end..];
            self.take(",");
        }
    }

    fn take(&mut self, token: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(token) else { return false };
        self.rest = rest;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_a_b(text: &str) -> Vec<String> {
        let module = ["a".to_owned(), "b".to_owned()];
        used(text, &module)
            .into_iter()
            .map(|used| format!("{} {}", used.line, used.path.join("::")))
            .collect()
    }

    #[test]
    fn paths_are_read() {
        assert_eq!(in_a_b("\nuse crate::c::D;\n"), ["2 c::D"]);
        assert_eq!(
            in_a_b("use crate::{\n    c::{self, D as E},\n    f::*,\n};\n"),
            ["1 c::self", "1 c::D", "1 f"]
        );
        assert_eq!(in_a_b("fn g() { crate::h::i(super::j); }"), ["1 h::i", "1 a::j"]);
        assert_eq!(in_a_b("use super::super::k::L;"), ["1 k::L"]);
    }

    #[test]
    fn what_is_no_path_is_left_out() {
        assert!(
            in_a_b("// use crate::c;\npub(crate) fn d() {}\n$crate::e;\nuse super::super::super::f;")
                .is_empty()
        );
        assert_eq!(in_a_b("use crate::{c"), ["1 c"]);
    }
}
