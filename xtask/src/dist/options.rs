//! The arguments of `cargo xtask dist`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::target::{TARGETS, Target};
use crate::cargo;

/// Where programs come from.
pub(super) enum From {
    /// A release build.
    Release,
    /// The development build that is there; of this machine's target only.
    Debug,
    /// A folder; of this machine's target only.
    Folder(PathBuf),
}

/// What was asked for.
pub(super) struct Options {
    pub(super) from: From,
    pub(super) out: PathBuf,
    pub(super) targets: Vec<&'static Target>,
}

impl Options {
    pub(super) fn parse(args: &[String]) -> Result<Options> {
        let mut options = Options {
            from: From::Release,
            out: cargo::target_dir()?.join("dist"),
            targets: TARGETS.iter().collect(),
        };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let mut value = || args.next().with_context(|| format!("{arg} what?"));
            match arg.as_str() {
                "--debug" => options.from = From::Debug,
                "--bins" => options.from = From::Folder(value()?.into()),
                "--out" => options.out = value()?.into(),
                "--target" => {
                    let triple = value()?;
                    let known = TARGETS.iter().find(|target| target.triple == triple);
                    options.targets = vec![known.with_context(|| format!("{triple} is no target of ours"))?];
                }
                other => {
                    bail!("dist takes --debug, --bins DIR, --out DIR and --target TRIPLE, not {other:?}")
                }
            }
        }
        Ok(options)
    }
}
