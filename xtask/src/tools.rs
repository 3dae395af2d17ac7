//! Programs of the machine that a task needs: found, installed where that is possible, named where it is not.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{cargo, process};

/// A program and the Debian package that has it.
pub(crate) struct Tool {
    program: &'static str,
    package: &'static str,
    purpose: &'static str,
}

const fn tool(program: &'static str, package: &'static str, purpose: &'static str) -> Tool {
    Tool { program, package, purpose }
}

pub(crate) const CC: Tool = tool("cc", "build-essential", "compiles the cipher code of ring");
pub(crate) const CMAKE: Tool = tool("cmake", "cmake", "builds the decoder of JPEG");
pub(crate) const NASM: Tool = tool("nasm", "nasm", "assembles the decoders of JPEG and AVIF");
/// What the two programs are built with.
pub(crate) const BUILD: [Tool; 3] = [CC, CMAKE, NASM];
pub(crate) const CURL: Tool = tool("curl", "curl", "makes single requests and transfers");
pub(crate) const NODE: Tool = tool(
    "node",
    "nodejs",
    "runs the browser tests and clients of npm (20.11 or later; Debian 12 has that as npm's node@20)",
);
pub(crate) const NPM: Tool = tool("npm", "npm", "fetches what drives the browser");
pub(crate) const CHROMIUM: Tool = tool("chromium", "chromium", "is the browser of the browser tests");
pub(crate) const FIREFOX: Tool =
    tool("firefox-esr", "firefox-esr", "is the other browser of the browser tests");
pub(crate) const NGINX: Tool = tool("nginx", "nginx-light", "is the origin, and what Oriel is compared with");
pub(crate) const H2LOAD: Tool = tool("h2load", "nghttp2-client", "makes many requests at once");
pub(crate) const OPENSSL: Tool = tool("openssl", "openssl", "makes certificates");
pub(crate) const PYTHON: Tool = tool("python3", "python3", "runs clients, and holds many idle connections");
pub(crate) const VENV: Tool =
    tool("python3 -m venv", "python3-venv", "keeps the packages of the Python clients");
pub(crate) const SLOWHTTPTEST: Tool = tool("slowhttptest", "slowhttptest", "is as slow a visitor as can be");
pub(crate) const PROTOC: Tool = tool("protoc", "protobuf-compiler", "compiles the messages of etcd");
/// Files, not a program: Debian's compiler comes without what nearly every message imports.
pub(crate) const PROTOS: Tool = tool(WELL_KNOWN, "libprotobuf-dev", "is what the messages of etcd import");
pub(crate) const ETCD: Tool = tool("etcd", "etcd-server", "keeps the peer table of an array");
pub(crate) const ETCDCTL: Tool = tool("etcdctl", "etcd-client", "asks etcd whether it is up");
pub(crate) const PEBBLE: Tool = tool("pebble", "pebble", "is a certificate authority that speaks ACME");
pub(crate) const UNBOUND: Tool = tool("unbound", "unbound", "is a resolver that follows delegations");
pub(crate) const NSD: Tool = tool("nsd", "nsd", "is the name server above the zone, and beside it");
pub(crate) const DIG: Tool = tool("dig", "bind9-dnsutils", "asks name servers");
pub(crate) const IP: Tool = tool("ip", "iproute2", "makes network namespaces");
pub(crate) const NFT: Tool = tool("nft", "nftables", "makes a NAT");
pub(crate) const CONNTRACK: Tool = tool("conntrack", "conntrack", "makes a NAT forget");
pub(crate) const MKFS: Tool = tool("mkfs.ext4", "e2fsprogs", "makes a disk that can be stopped");
/// A library: hosts of our own for a program that asks the system's resolver.
pub(crate) const NSS_WRAPPER: Tool =
    tool(NSS_WRAPPER_LIBRARY, "libnss-wrapper", "tells peers where a relay is");
pub(crate) const EXIFTOOL: Tool =
    tool("exiftool", "libimage-exiftool-perl", "writes and reads what stands in pictures");
/// By its path: other programs are called so too.
pub(crate) const IMAGEMAGICK: Tool = tool("/usr/bin/convert", "imagemagick", "makes pictures");
pub(crate) const FFMPEG: Tool = tool("ffmpeg", "ffmpeg", "makes videos, and takes a picture out of one");
pub(crate) const HEIF: Tool = tool("heif-enc", "libheif-examples", "writes and reads HEIC");
pub(crate) const AVIFENC: Tool = tool("avifenc", "libavif-bin", "writes AVIF");
pub(crate) const CWEBP: Tool = tool("cwebp", "webp", "writes WebP");
pub(crate) const VIPS: Tool = tool("vipsthumbnail", "libvips-tools", "is what previews are compared with");
pub(crate) const UNZIP: Tool = tool("unzip", "unzip", "tests ZIP files");
pub(crate) const ZBARIMG: Tool = tool("zbarimg", "zbar-tools", "reads QR codes");
pub(crate) const SQUID: Tool = tool("squid", "squid", "is a company's proxy");
pub(crate) const TINYPROXY: Tool = tool("tinyproxy", "tinyproxy-bin", "is another");
pub(crate) const MICROSOCKS: Tool = tool("microsocks", "microsocks", "is a SOCKS proxy");
pub(crate) const FAKETIME: Tool = tool("faketime", "faketime", "moves the clock of a program");
/// Files, not a program.
pub(crate) const CAMERAS: Tool =
    tool(CAMERA_SAMPLES, "golang-github-rwcarlsen-goexif-dev", "has what real cameras wrote into pictures");

const CAMERA_SAMPLES: &str = "/usr/share/gocode/src/github.com/rwcarlsen/goexif/exif/samples";
/// The first with `import.meta.dirname`.
const LEAST_NODE: (u32, u32) = (20, 11);
const WELL_KNOWN: &str = "google/protobuf/descriptor.proto";
const NSS_WRAPPER_LIBRARY: &str = "libnss_wrapper.so";

/// Makes sure that all of these are there.
pub(crate) fn ensure(tools: &[Tool]) -> Result<()> {
    if missing(tools).is_empty() {
        return Ok(());
    }
    if is_root() && find("apt-get").is_some() {
        install(&packages(tools))?;
    }
    let missing = missing(tools);
    if missing.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> =
        missing.iter().map(|tool| format!("  {} {}", tool.program, tool.purpose)).collect();
    bail!(
        "missing:\n{}\nOn Debian or Ubuntu: sudo apt-get install {}",
        lines.join("\n"),
        packages(tools).join(" ")
    )
}

/// Makes sure that cargo can format and lint.
pub(crate) fn ensure_components() -> Result<()> {
    for component in ["fmt", "clippy"] {
        if process::output(&mut cargo::command([component, "--version"])).is_ok() {
            continue;
        }
        let name = if component == "fmt" { "rustfmt" } else { component };
        if find("rustup").is_none() {
            bail!("missing: cargo {component}; with rustup: rustup component add {name}");
        }
        process::run(Command::new("rustup").args(["component", "add", name]))?;
    }
    Ok(())
}

/// Where a program is. Daemons such as nginx are often not on a person's `PATH`.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders =
        std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin"), PathBuf::from("/usr/local/sbin")]);
    folders.map(|folder| folder.join(program)).find(|file| is_program(file))
}

pub(crate) fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

fn is_program(file: &Path) -> bool {
    file.metadata().is_ok_and(|found| found.is_file() && found.mode() & 0o111 != 0)
}

fn missing(tools: &[Tool]) -> Vec<&Tool> {
    tools.iter().filter(|tool| !is_present(tool)).collect()
}

fn is_present(tool: &Tool) -> bool {
    if tool.program == VENV.program {
        // Debian's Python has the first half of it, and fails when it needs the other.
        return process::output(Command::new("python3").args(["-c", "import venv, ensurepip"])).is_ok();
    }
    if tool.program == PROTOS.program {
        let folders = ["/usr/include", "/usr/local/include"];
        return folders.iter().any(|folder| Path::new(folder).join(WELL_KNOWN).exists());
    }
    if tool.program == NODE.program {
        return node_version().is_some_and(|version| version >= LEAST_NODE);
    }
    if tool.program.starts_with('/') {
        return Path::new(tool.program).exists();
    }
    if tool.program == NSS_WRAPPER.program {
        // The loader complains about what it cannot find, and goes on without.
        let mut loader = Command::new("true");
        loader.env("LD_PRELOAD", NSS_WRAPPER_LIBRARY);
        return loader.output().is_ok_and(|done| done.stderr.is_empty());
    }
    // Any Chromium or Firefox will do: the variables name ones that are called or kept otherwise.
    let variable = [(&CHROMIUM, "CHROMIUM"), (&FIREFOX, "FIREFOX")];
    let variable = variable.iter().find(|(browser, _)| browser.program == tool.program);
    let chosen = variable.and_then(|(_, name)| std::env::var_os(name));
    find(tool.program).is_some() || chosen.is_some_and(|file| is_program(Path::new(&file)))
}

fn packages(tools: &[Tool]) -> Vec<&'static str> {
    missing(tools).iter().map(|tool| tool.package).collect()
}

fn install(packages: &[&str]) -> Result<()> {
    println!("installing {}", packages.join(" "));
    process::fetch(&mut apt(&["update"]))?;
    process::fetch(apt(&["install", "--yes", "--no-install-recommends"]).args(packages))?;
    if packages.contains(&NODE.package) && !is_present(&NODE) && find("npm").is_some() {
        // Debian 12 has an older one; npm has all of them.
        process::fetch(Command::new("npm").args([
            "install",
            "--global",
            "--no-audit",
            "--no-fund",
            "node@20",
        ]))?;
    }
    Ok(())
}

/// Its first two numbers.
fn node_version() -> Option<(u32, u32)> {
    let said = process::output(Command::new("node").arg("--version")).ok()?;
    let mut numbers = said.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn apt(args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.arg("--quiet").args(args).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
