//! A Debian package (deb(5), ar(5)): three members, of which two are gzipped tars.

use anyhow::{Context, Result, ensure};

use super::archive::gzipped;
use super::contents::{CONFIGURATION, Entry, installed};
use super::programs::{Programs, glibc, names, of_repository};

/// The package as bytes.
pub(super) fn package(programs: &Programs, version: &str, moment: u64) -> Result<Vec<u8>> {
    let files = installed(programs)?;
    let control = gzipped(&control(programs, version, &files)?, moment)?;
    let data = gzipped(&files, moment)?;
    let mut package = b"!<arch>\n".to_vec();
    for (name, bytes) in
        [("debian-binary", &b"2.0\n"[..]), ("control.tar.gz", &control), ("data.tar.gz", &data)]
    {
        let size = bytes.len();
        ensure!(size < 10_000_000_000, "{name} is too large for a package");
        package.extend(
            format!("{name:<16}{moment:<12}{:<6}{:<6}{:<8}{size:<10}`\n", 0, 0, "100644").into_bytes(),
        );
        package.extend(bytes);
        if size % 2 == 1 {
            package.push(b'\n');
        }
    }
    Ok(package)
}

fn control(programs: &Programs, version: &str, files: &[Entry]) -> Result<Vec<Entry>> {
    let kibibytes: usize = files.iter().map(|file| file.bytes.len().div_ceil(1024)).sum();
    let about = String::from_utf8(of_repository("dist/debian/control")?).context("dist/debian/control")?;
    let filled = about
        .replace("@VERSION@", version)
        .replace("@ARCHITECTURE@", programs.target.debian)
        .replace("@SIZE@", &kibibytes.to_string())
        .replace("@DEPENDS@", &depends(programs));
    ensure!(
        !filled.contains('@') || !filled.contains("@\n"),
        "dist/debian/control has a place that is not filled"
    );
    let text = |path: &str, bytes| Entry { path: path.to_owned(), bytes, runs: false };
    let script = |path: &str| {
        Ok::<_, anyhow::Error>(Entry::program(path, &of_repository(&format!("dist/debian/{path}"))?))
    };
    Ok(vec![
        text("conffiles", format!("/{CONFIGURATION}\n").into_bytes()),
        text("control", filled.into_bytes()),
        script("postinst")?,
        script("postrm")?,
        script("prerm")?,
    ])
}

/// What the programs ask of the system, by what stands in them.
fn depends(programs: &Programs) -> String {
    let both = [&programs.oriel, &programs.relay];
    let newest = both.iter().filter_map(|program| glibc(program)).max();
    let mut depends =
        vec![newest.map_or("libc6".to_owned(), |(major, minor)| format!("libc6 (>= {major}.{minor})"))];
    for (library, package) in [("libgcc_s.so.1", "libgcc-s1"), ("libstdc++.so.6", "libstdc++6")] {
        if both.iter().any(|program| names(program, library)) {
            depends.push(package.to_owned());
        }
    }
    depends.join(", ")
}
