//! A compiler for `wasm32-unknown-unknown`: rustup's target, or Debian's packages. Neither is ever installed here.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{cargo, process};

const TARGET: &str = "wasm32-unknown-unknown";

const HOW_TO: &str = "\
no compiler for wasm32-unknown-unknown. Either of these gives one:
  rustup target add wasm32-unknown-unknown
  apt-get install rustc-web cargo-web rust-web-src lld      (Debian)";

/// Debian's packages have no compiled library for the target. So it can be compiled small.
const STD: [&str; 4] = ["-Z", "build-std=std", "-Z", "build-std-features=optimize_for_size"];

/// Where the standard library for the target comes from, and with it everything else.
enum Kind {
    /// The cargo that runs this task has the target, compiled.
    Rustup,
    /// Debian's cargo and compiler; the standard library is compiled from its source along with the module.
    Debian { linker: PathBuf },
}

pub(super) struct Toolchain {
    kind: Kind,
    /// The compiler and the generator in one line. Only builds of one line have to give the same bytes.
    pub(super) line: String,
}

impl Toolchain {
    pub(super) fn find() -> Result<Toolchain> {
        let rustup = Command::new("rustc");
        let library = print(rustup, &["--print", "target-libdir", "--target", TARGET]);
        if library.is_ok_and(|folder| Path::new(folder.trim()).is_dir()) {
            let version = print(Command::new("rustc"), &["--version"])?;
            return Ok(Toolchain { kind: Kind::Rustup, line: line(version.trim()) });
        }
        let Some(linker) = debian_linker() else { bail!(HOW_TO) };
        let version = print(debian("rustc"), &["--version"])?;
        let line = line(&format!("{}, std from source", version.trim()));
        Ok(Toolchain { kind: Kind::Debian { linker }, line })
    }

    /// Compiles a package below `folder`, a target folder of its own, and gives the path of its module, `file`.
    pub(super) fn build(&self, package: &str, file: &str, folder: &Path) -> Result<PathBuf> {
        let args = ["build", "--locked", "--profile", "web", "--target", TARGET, "-p", package];
        let mut command = match &self.kind {
            Kind::Rustup => cargo::command(args),
            Kind::Debian { linker } => {
                let mut command = debian("cargo");
                command.args(args).args(STD).current_dir(cargo::root());
                // What is asked for here is not stable, hence of no use with another compiler than this one.
                command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", "/usr/bin/rustc");
                command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                command
            }
        };
        command.env("CARGO_ENCODED_RUSTFLAGS", self.flags()?.join("\x1f")).env("CARGO_TARGET_DIR", folder);
        process::run(&mut command)?;
        Ok(folder.join(TARGET).join("web").join(file))
    }

    /// The module must not say, nor depend on, where it was built.
    fn flags(&self) -> Result<Vec<String>> {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
        let sysroot = match self.kind {
            Kind::Rustup => print(Command::new("rustc"), &["--print", "sysroot"])?,
            Kind::Debian { .. } => "/usr".to_owned(),
        };
        let mut flags = Vec::new();
        let places =
            [(Some(cargo::root()), "/oriel"), (home, "/cargo"), (Some(sysroot.trim().into()), "/rust")];
        for (from, to) in places {
            let Some(from) = from else { continue };
            flags.extend(["--remap-path-prefix".to_owned(), format!("{}={to}", from.display())]);
        }
        if let Kind::Debian { .. } = self.kind {
            // A panic could tell nobody anything here; without its words the module is a tenth smaller.
            flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort"].map(str::to_owned));
        }
        Ok(flags)
    }
}

fn line(compiler: &str) -> String {
    format!("{compiler}; wasm-bindgen {}", wasm_bindgen_version())
}

/// As the lock file has it.
fn wasm_bindgen_version() -> String {
    let lock = std::fs::read_to_string(cargo::root().join("Cargo.lock")).unwrap_or_default();
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"wasm-bindgen\"");
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = \""));
    version.unwrap_or("?").trim_end_matches('"').to_owned()
}

/// The linker, if all four packages are there.
fn debian_linker() -> Option<PathBuf> {
    let needed = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library/Cargo.lock"];
    let linker = Path::new("/usr/bin/wasm-ld");
    (needed.iter().all(|file| Path::new(file).exists()) && linker.exists()).then(|| linker.to_owned())
}

/// One of Debian's programs, free of what rustup tells those that it starts.
fn debian(program: &str) -> Command {
    let mut command = Command::new(format!("/usr/bin/{program}"));
    command.env("PATH", "/usr/bin:/bin").env_remove("LD_LIBRARY_PATH");
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let ours = matches!(&*name, "CARGO_HOME" | "CARGO_NET_OFFLINE" | "CARGO_NET_RETRY")
            || name.starts_with("CARGO_HTTP_");
        if (name.starts_with("CARGO") || name.starts_with("RUST")) && !ours {
            command.env_remove(&*name);
        }
    }
    command
}

fn print(mut command: Command, args: &[&str]) -> Result<String> {
    // A name of rustup's would answer for the toolchain of the folder it runs in: that must be the repository.
    process::output(command.args(args).current_dir(cargo::root()))
}
