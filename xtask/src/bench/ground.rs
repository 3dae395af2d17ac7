//! What the contestants stand on: files in memory, an origin that serves them, a certificate for the visitors' side.

use std::fs::{self, DirBuilder, File};
use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::nginx;
use crate::process::{self, Background};

pub(super) const DOMAIN: &str = "bench.localhost";
pub(super) const NAME: &str = "web";
pub(super) const HOST: &str = "web.bench.localhost";

pub(super) struct Ground {
    pub(super) folder: PathBuf,
    pub(super) origin_port: u16,
    /// Dropped before the folder is removed, since it is in use until then.
    origin: Option<Background>,
}

impl Ground {
    /// The origin answers `/1k` and `/big`, and takes `PUT /up/NAME`; what is uploaded there is the file `upload`.
    pub(super) fn prepare(download: u64, upload: u64) -> Result<Ground> {
        // In memory: a page cache may be emptied between two rounds, and then a download measures the disk.
        let shm = Path::new("/dev/shm");
        let parent = if shm.is_dir() { shm.to_path_buf() } else { std::env::temp_dir() };
        let folder = parent.join(format!("oriel-bench-{}", std::process::id()));
        for inner in ["files", "up"] {
            let inner = folder.join(inner);
            // Closed to others, as the programs demand of a folder with keys in it.
            let made = DirBuilder::new().recursive(true).mode(0o700).create(&inner);
            made.with_context(|| format!("cannot make {}", inner.display()))?;
        }
        let mut ground = Ground { folder, origin_port: process::free_port()?, origin: None };
        ground.write_file("files/1k", 1024)?;
        ground.write_file("files/big", download)?;
        ground.write_file("upload", upload)?;
        ground.make_certificate()?;
        let locations = format!(
            "listen 127.0.0.1:{} backlog=4096; root files; location /up/ {{ root .; dav_methods PUT; }}",
            ground.origin_port
        );
        ground.origin =
            Some(Background::start(&mut nginx::command(&ground.folder, "origin", "", &locations, "1")?)?);
        Ok(ground)
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn write_file(&self, name: &str, mut size: u64) -> Result<()> {
        let mut file = File::create(self.path(name))?;
        let block: Vec<u8> =
            (0..1_u32 << 20).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
        while size > 0 {
            let part = usize::try_from(size).unwrap_or(usize::MAX).min(block.len());
            file.write_all(&block[..part])?;
            size -= part as u64;
        }
        Ok(())
    }

    /// A small authority and a certificate below it: one that signs itself is refused by some as both.
    fn make_certificate(&self) -> Result<()> {
        fs::write(
            self.path("leaf.ext"),
            format!(
                "basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:{DOMAIN},DNS:*.{DOMAIN}\n"
            ),
        )?;
        for line in [
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=bench \
             -keyout ca.key -out ca.pem",
            "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=bench.localhost \
             -keyout key.pem -out leaf.csr",
            "x509 -req -days 30 -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile leaf.ext -out cert.pem",
        ] {
            process::output(Command::new("openssl").args(line.split_whitespace()).current_dir(&self.folder))?;
        }
        Ok(())
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        self.origin = None;
        // It lies in memory, where it would take room until the next start of the machine.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
