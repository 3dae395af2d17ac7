//! `oriel gateway build`: the files of a verifying gateway, to be put on any static host.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// As `cargo xtask web` has made them.
const FILES: [(&str, &[u8]); 3] = [
    ("index.html", include_bytes!("../../web/dist/index.html")),
    ("404.html", include_bytes!("../../web/dist/404.html")),
    ("sw.js", include_bytes!("../../web/dist/sw.js")),
];

/// Why the files were not written.
#[derive(Debug, thiserror::Error)]
#[error("gateway {}: {source}", path.display())]
pub struct GatewayError {
    path: PathBuf,
    source: io::Error,
}

/// Writes them into `dir`, which is made if need be, and prints what each must be on the host that serves it.
///
/// # Errors
/// [`GatewayError`], naming the file; those before it are written.
pub fn build(dir: &Path) -> Result<(), GatewayError> {
    let named = |path: &Path| {
        let path = path.to_owned();
        move |source| GatewayError { path, source }
    };
    fs::create_dir_all(dir).map_err(named(dir))?;
    let mut said = String::new();
    for (name, bytes) in FILES {
        let path = dir.join(name);
        fs::write(&path, bytes).map_err(named(&path))?;
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        said.push_str(&format!("{sum}  {name}\n"));
    }
    io::stdout().write_all(said.as_bytes()).map_err(named(Path::new("-")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_host_needs() {
        let dir = tempfile::tempdir().unwrap();
        let into = dir.path().join("new/folder");
        build(&into).unwrap();
        let script = fs::read_to_string(into.join("sw.js")).unwrap();
        assert!(script.contains("addEventListener('fetch'"));
        assert_eq!(fs::read(into.join("index.html")).unwrap(), fs::read(into.join("404.html")).unwrap());
        assert!(build(&into.join("sw.js")).unwrap_err().to_string().starts_with("gateway "));
    }
}
