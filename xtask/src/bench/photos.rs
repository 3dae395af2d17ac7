//! `cargo xtask bench --photos`: the figures of photo sharing, measured by scripts of `tests/outside`.

use std::process::Command;

use anyhow::Result;

use crate::{cargo, outside, process, tools};

pub(super) fn run(args: &[&String]) -> Result<()> {
    tools::ensure(&tools::BUILD)?;
    tools::ensure(&[
        tools::CURL,
        tools::NODE,
        tools::NPM,
        tools::CHROMIUM,
        tools::PYTHON,
        tools::VENV,
        tools::EXIFTOOL,
        tools::IMAGEMAGICK,
        tools::CAMERAS,
        tools::FFMPEG,
        tools::HEIF,
        tools::AVIFENC,
        tools::CWEBP,
        tools::VIPS,
    ])?;
    cargo::run(["build", "--release", "-p", "oriel-relay", "-p", "oriel-peer"])?;
    let (folder, python) = outside::prepare()?;
    let mut command = Command::new(python);
    command.args(["-u", "-m", "photos.figures"]).args(args);
    process::run(command.current_dir(folder).env("ORIEL_BIN", cargo::target_dir()?.join("release")))
}
