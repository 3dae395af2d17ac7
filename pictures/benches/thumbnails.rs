//! Previews made in a second by one core, a child for each, against `vipsthumbnail` on the same pictures in the same run:
//! `taskset -c 0 cargo bench -p oriel-pictures`. Needs ImageMagick and libvips' tools.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use oriel_pictures::kind::Kind;
use oriel_pictures::maker::{Maker, Worker};
use oriel_pictures::preview::{Fit, Format};

const PICTURES: usize = 12;
const RUNS: usize = 7;

type Done = Result<(), Box<dyn std::error::Error>>;

fn main() -> Done {
    let folder = tempfile::tempdir()?;
    let pictures = pictures(folder.path())?;
    let maker = Maker::new(Worker { program: env!("CARGO_BIN_EXE_oriel-picture").into(), args: Vec::new() });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut out = io::stdout().lock();
    for (format, ending) in [(Format::Jpeg, "jpg[Q=80,strip]"), (Format::WebP, "webp[Q=76,strip]")] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            let start = Instant::now();
            for path in &pictures {
                let file = File::open(path)?;
                runtime.block_on(maker.make(file, Kind::Jpeg, Fit::Height(480), format))?;
            }
            ours.push(PICTURES as f64 / start.elapsed().as_secs_f64());
            let start = Instant::now();
            vipsthumbnail(folder.path(), &pictures, ending)?;
            theirs.push(PICTURES as f64 / start.elapsed().as_secs_f64());
        }
        let (ours, theirs) = (median(ours), median(theirs));
        writeln!(out, "{format:?}: {ours:.1}/s; vipsthumbnail {theirs:.1}/s; ratio {:.2}", ours / theirs)?;
    }
    Ok(())
}

/// Twelve megapixels and three to five megabytes each, as cameras make them.
fn pictures(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn std::error::Error>> {
    let convert = if Path::new("/usr/bin/convert").exists() { "/usr/bin/convert" } else { "magick" };
    (0..PICTURES)
        .map(|number| {
            let path = folder.join(format!("{number}.jpg"));
            let seed = number.to_string();
            let how = ["-size", "4000x3000", "-seed", &seed, "plasma:fractal", "-attenuate", "0.5"];
            let done = Command::new(convert)
                .args(how)
                .args(["+noise", "Gaussian", "-quality", "91", "-sampling-factor", "2x2"])
                .arg(&path)
                .status()?;
            assert!(done.success());
            let size = fs::metadata(&path)?.len();
            assert!((2_500_000..6_000_000).contains(&size), "{size} bytes are not a camera's");
            Ok(path)
        })
        .collect()
}

fn vipsthumbnail(folder: &Path, pictures: &[PathBuf], ending: &str) -> Done {
    let done = Command::new("vipsthumbnail")
        .env("VIPS_CONCURRENCY", "1")
        .args(["-s", "640x480", "-o"])
        .arg(folder.join(format!("%s-thumb.{ending}")))
        .args(pictures)
        .status()?;
    assert!(done.success());
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
