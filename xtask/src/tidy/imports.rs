//! Inside a crate: import from the defining module, and never in a circle.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::tree::Tree;
use super::{Finding, paths};

/// Who imports whom among the modules of one folder, and where: `(from, to) -> file:line`.
type Graph = BTreeMap<(String, String), String>;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    // By folder, `relay/src/` or `relay/src/exchange/`.
    let mut graphs: BTreeMap<String, Graph> = BTreeMap::new();
    for (file, text) in tree.sources() {
        let Some((folder, module)) = module_of(file) else { continue };
        for paths::Used { line, path } in paths::used(text, &module) {
            let place = format!("{file}:{line}");
            if !module.is_empty() && path.first().is_some_and(|name| name.starts_with(char::is_uppercase)) {
                findings.push(format!("{place}: import {} from the module that defines it", path[0]));
            }
            let level = module.iter().zip(&path).take_while(|(own, used)| own == used).count();
            // A module and the ones inside it are one thing here; only neighbours can form a circle.
            let (Some(from), Some(to)) = (module.get(level), path.get(level)) else { continue };
            let below: String = module[..level].iter().map(|name| format!("{name}/")).collect();
            let graph = graphs.entry(format!("{folder}{below}")).or_default();
            graph.entry((from.clone(), to.clone())).or_insert(place);
        }
    }
    for graph in graphs.values() {
        findings.extend(circles(graph));
    }
    findings
}

/// `relay/src/a/b.rs` is `a::b` in `relay/src/`; a crate's root is the empty path.
fn module_of(file: &str) -> Option<(&str, Vec<String>)> {
    let (_, inside) = file.split_once("/src/")?;
    let module = inside.strip_suffix(".rs")?;
    let module = match module {
        "lib" | "main" => Vec::new(),
        _ => module.split('/').map(str::to_owned).collect(),
    };
    Some((&file[..file.len() - inside.len()], module))
}

/// The shortest circle through each module, told once: from its first module by name.
fn circles(graph: &Graph) -> Vec<Finding> {
    let modules: BTreeSet<&str> = graph.keys().map(|(from, _)| from.as_str()).collect();
    modules.into_iter().filter_map(|module| circle_from(graph, module)).collect()
}

fn circle_from(graph: &Graph, first: &str) -> Option<Finding> {
    let mut reached = BTreeSet::new();
    let mut ways = VecDeque::from([vec![first]]);
    while let Some(way) = ways.pop_front() {
        let here = way.last()?;
        for ((_, to), place) in graph.iter().filter(|((from, _), _)| from == here) {
            let mut way = way.clone();
            way.push(to);
            if to == first {
                return Some(format!("{place}: imports in a circle: {}", way.join(" -> ")));
            }
            // Circles with an earlier module in them are told from that one.
            if to.as_str() > first && reached.insert(to) {
                ways.push_back(way);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn downward_imports_pass() {
        let tree = Tree::of(&[
            ("relay/src/lib.rs", "pub mod a;\nuse crate::a::A;\n"),
            ("relay/src/a.rs", "mod b;\nmod c;\nuse crate::d::D;\nuse crate::a::b::B;\n"),
            ("relay/src/a/b.rs", "use super::c::C;\nuse crate::a::A;\nuse crate::d;\n"),
            ("relay/src/a/c.rs", ""),
            ("relay/src/d.rs", "#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}\n"),
            ("peer/src/d.rs", "use crate::a::A;\n"),
        ]);
        assert_eq!(check(&tree), Vec::<Finding>::new());
    }

    #[test]
    fn imports_through_the_root_are_found() {
        let findings = check(&Tree::of(&[("relay/src/a.rs", "use crate::{B, c::D};\n")]));
        assert_eq!(findings, ["relay/src/a.rs:1: import B from the module that defines it"]);
    }

    #[test]
    fn circles_are_found_once() {
        let tree = Tree::of(&[
            ("relay/src/a.rs", "use crate::b::B;\n"),
            ("relay/src/b.rs", "use crate::c::C;\n"),
            ("relay/src/c/inner.rs", "\nuse crate::a::A;\n"),
        ]);
        assert_eq!(check(&tree), ["relay/src/c/inner.rs:2: imports in a circle: a -> b -> c -> a"]);
    }

    #[test]
    fn circles_among_inner_modules_are_found() {
        let tree = Tree::of(&[
            ("relay/src/a/x.rs", "use super::y::Y;\n"),
            ("relay/src/a/y.rs", "use crate::a::x::X;\n"),
        ]);
        assert_eq!(check(&tree), ["relay/src/a/y.rs:1: imports in a circle: x -> y -> x"]);
    }
}
