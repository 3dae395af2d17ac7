//! `oriel-bindgen MODULE.wasm FOLDER`: writes `verify.js` and `verify_bg.wasm` into the folder.
//!
//! A program of its own, and not a part of `xtask`, because what it is made of takes a minute to compile and only
//! `cargo xtask web` has a use for it. The generator has to be of exactly the version of the `wasm-bindgen` that was
//! compiled into the module; the workspace pins both on neighbouring lines.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let args: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [module, folder] = &args[..] else { bail!("usage: oriel-bindgen MODULE.wasm FOLDER") };
    Bindgen::new()
        .input_path(module)
        .out_name("verify")
        .no_modules(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("no bindings for {}", module.display()))
}
