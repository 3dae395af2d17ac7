//! `cargo xtask tidy`: the rules about the source that neither the compiler nor clippy knows.
//!
//! Every check is a function from a [`Tree`] to findings, so that its tests can feed it a small tree.

mod edges;
mod imports;
mod manifests;
mod names;
mod paths;
mod rules;
mod size;
mod tree;
mod words;

use anyhow::{Result, bail};

use crate::cargo;
use tree::Tree;

/// One line for whoever has to mend it: `file: reason`.
type Finding = String;

/// Checks the work tree.
pub(crate) fn run(args: &[String]) -> Result<()> {
    if let Some(arg) = args.first() {
        bail!("tidy takes no argument, not even {arg:?}");
    }
    let tree = Tree::read(&cargo::root())?;
    let findings: Vec<Finding> = [
        size::check(&tree),
        names::check(&tree),
        edges::check(&tree),
        imports::check(&tree),
        manifests::check(&tree),
        rules::check(&tree),
        words::check(&tree),
    ]
    .concat();
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => Ok(()),
        1 => bail!("1 finding"),
        many => bail!("{many} findings"),
    }
}
