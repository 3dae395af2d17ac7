//! The way down to an album, and the URL of each step.

use std::ffi::OsString;

use crate::top::Top;

/// An album on the way down from where a visitor begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Crumb {
    pub(super) name: String,
    pub(super) href: String,
}

/// The albums from the visitor's top down to the one reached through `names` from a root called `root`, that one
/// included. The links are relative, so that they work wherever the root is mounted.
pub(super) fn crumbs(root: &str, names: &[OsString], top: Option<&Top>) -> Vec<Crumb> {
    let depth = names.len();
    let below = names.iter().map(|name| name.to_string_lossy().into_owned());
    std::iter::once(root.to_owned())
        .chain(below)
        .enumerate()
        .skip(top.map_or(0, Top::depth).min(depth))
        .map(|(level, name)| Crumb { name, href: up(depth - level) })
        .collect()
}

fn up(levels: usize) -> String {
    if levels == 0 { String::from("./") } else { "../".repeat(levels) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(top: Option<&str>) -> Vec<(String, String)> {
        let names = [OsString::from("A"), OsString::from("B"), OsString::from("C")];
        let top = top.map(|path| Top(path.to_owned()));
        crumbs("root", &names, top.as_ref()).into_iter().map(|crumb| (crumb.name, crumb.href)).collect()
    }

    #[test]
    fn the_way_begins_at_the_root_or_at_the_visitors_top() {
        let all = [("root", "../../../"), ("A", "../../"), ("B", "../"), ("C", "./")]
            .map(|(name, href)| (name.to_owned(), href.to_owned()));
        assert_eq!(shown(None), all);
        assert_eq!(shown(Some("/")), all);
        assert_eq!(shown(Some("/A/B/")), all[2..]);
        assert_eq!(shown(Some("/A/B/C/")), all[3..]);
        // A top below the page is a mistake of the caller's; nothing above is named all the same.
        assert_eq!(shown(Some("/A/B/C/D/")), all[3..]);
    }
}
