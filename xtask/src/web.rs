//! `cargo xtask web`: the service worker and the gateway's pages, from source to `web/dist`, byte for byte the same
//! wherever it is built.
//!
//! `web/dist` is committed, so that whoever builds the relay, which embeds it, needs no compiler for Wasm.

mod bundle;
mod toolchain;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{cargo, process};
use bundle::Files;
use toolchain::Toolchain;

/// Each visitor who verifies fetches the worker once. Seven eighths of it are the verifier.
const MOST_COMPRESSED: usize = 84_000;

/// The folder of the second build, in the target folder.
const SECOND: &str = "web-built-again";

pub(crate) fn run(args: &[String]) -> Result<()> {
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => write(),
        ["--assemble"] => assemble(),
        ["--check"] => check(),
        ["--vectors"] => vectors(),
        _ => bail!("web takes nothing, --assemble, --check or --vectors"),
    }
}

/// That what is committed is what the source gives.
///
/// The shell around the module is put together again everywhere. The module itself is compiled, in two folders,
/// where there is a compiler for it, and compared with the committed one where that is of the same toolchain.
pub(crate) fn check() -> Result<()> {
    let line = fs::read_to_string(dist().join("TOOLCHAIN")).context("nothing is committed in web/dist")?;
    let line = line.trim_end();
    same(&bundle::of(&web(), read("verify_bg.wasm")?, read("verify.js")?, line)?)
        .context("web/dist is older than web/sw; run: cargo xtask web --assemble")?;
    println!("web/dist is what its module and web/sw give");
    check_size()?;
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(reason) => {
            println!("skipped: the module is not compiled again: {reason:#}");
            return Ok(());
        }
    };
    let first = build(&toolchain, "web")?;
    // Nothing of an earlier build may be taken for a part of this one.
    let other = cargo::target_dir()?.join(SECOND);
    if other.exists() {
        fs::remove_dir_all(&other)?;
    }
    let second = build(&toolchain, SECOND)?;
    if first != second {
        bail!("two builds of the same source differ");
    }
    println!("two builds are the same");
    if toolchain.line != line {
        println!("skipped: committed is one by {line:?}, this would be one by {:?}", toolchain.line);
        return Ok(());
    }
    same(&first).context("web/dist is older than the source; run: cargo xtask web")?;
    println!("and the same as the committed one");
    Ok(())
}

/// That what is compiled to Wasm judges signatures as the native code does: the vectors of others, run by Node.
pub(crate) fn vectors() -> Result<()> {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(reason) => {
            println!("skipped: {reason:#}");
            return Ok(());
        }
    };
    // Where the standard library is compiled for the check of the worker too.
    let folder = cargo::target_dir()?.join("web");
    let module = toolchain.build("oriel-wasm-vectors", "oriel-wasm-vectors.wasm", &folder)?;
    process::run(std::process::Command::new("node").arg(cargo::root().join("tests/wasm/run.mjs")).arg(module))
}

fn write() -> Result<()> {
    let toolchain = Toolchain::find()?;
    println!("by {}", toolchain.line);
    put(&build(&toolchain, "web")?)
}

/// Only the shell anew, around the committed module.
fn assemble() -> Result<()> {
    let line = String::from_utf8(read("TOOLCHAIN")?)?;
    put(&bundle::of(&web(), read("verify_bg.wasm")?, read("verify.js")?, line.trim_end())?)
}

fn put(files: &Files) -> Result<()> {
    fs::create_dir_all(dist())?;
    for (name, bytes) in files {
        fs::write(dist().join(name), bytes)?;
        println!("{}  {name}  {} bytes", bundle::sha256(bytes), bytes.len());
    }
    check_size()
}

fn build(toolchain: &Toolchain, folder: &str) -> Result<Files> {
    let folder = cargo::target_dir()?.join(folder);
    let module = toolchain.build("oriel-wasm-gateway", "oriel_wasm_gateway.wasm", &folder)?;
    let bound = folder.join("bound");
    let mut generate = cargo::command(["run", "--quiet", "--locked", "-p", "oriel-bindgen", "--"]);
    process::run(generate.arg(module).arg(&bound))?;
    bundle::of(
        &web(),
        fs::read(bound.join("verify_bg.wasm"))?,
        fs::read(bound.join("verify.js"))?,
        &toolchain.line,
    )
}

fn same(files: &Files) -> Result<()> {
    for (name, bytes) in files {
        if read(name)? != *bytes {
            bail!("web/dist/{name} differs: {} here", bundle::sha256(bytes));
        }
    }
    Ok(())
}

fn check_size() -> Result<()> {
    let script = dist().join("sw.js");
    let compressed =
        std::process::Command::new("gzip").args(["-9", "-n", "-c"]).arg(&script).output()?.stdout.len();
    println!("sw.js: {compressed} bytes compressed, at most {MOST_COMPRESSED}");
    if compressed == 0 || compressed > MOST_COMPRESSED {
        bail!("{} is too large", script.display());
    }
    Ok(())
}

fn read(name: &str) -> Result<Vec<u8>> {
    fs::read(dist().join(name)).with_context(|| format!("cannot read web/dist/{name}"))
}

fn web() -> PathBuf {
    cargo::root().join("web")
}

fn dist() -> PathBuf {
    Path::new(&web()).join("dist")
}
