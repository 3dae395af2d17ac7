"""A folder of real pictures, as cameras and phones leave them and people name them.

`python -m photos.corpus DIR` makes one to look at.
"""

import os
import shutil
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

from photos import albums, cameras, films, labels, manifest, profiles, scenes

HERE = Path(__file__).parent
MADE_BY = [albums, cameras, films, labels, manifest, profiles, scenes, sys.modules[__name__]]


def cache() -> Path:
    """Where made folders are kept from run to run."""
    target = os.environ.get("CARGO_TARGET_DIR")
    return (Path(target) if target else HERE.parents[2] / "target") / "outside-photos"


def made(name: str, make, *modules) -> Path:
    """The folder `name`, made by `make` unless one by these same modules is kept; older ones are removed."""
    digest = sha256(b"".join(Path(module.__file__).read_bytes() for module in modules)).hexdigest()[:16]
    kept = cache() / f"{name}-{digest}"
    if not kept.is_dir():
        for old in cache().glob(f"{name}-*"):
            shutil.rmtree(old)
        began = time.monotonic()
        partial = cache() / f"{name}-{digest}.part"
        shutil.rmtree(partial, ignore_errors=True)  # of a run that was ended
        partial.mkdir(parents=True)
        make(partial)
        partial.rename(kept)
        size = sum(file.stat().st_size for file in kept.rglob("*") if file.is_file())
        print(f"{name}: made in {time.monotonic() - began:.0f} s, {size / 1e6:.0f} MB", flush=True)
    return kept


def corpus() -> tuple[Path, manifest.Manifest]:
    """The folder, not to be written to, and what is in it."""
    kept = made("corpus", _make, *MADE_BY)
    return kept / "Photos", manifest.Manifest.load(kept / "manifest.json")


def copy(source: Path, to: Path):
    """The same folder elsewhere, without the cost of its bytes: files are linked where that can be done."""

    def link(old, new):
        try:
            os.link(old, new)
        except OSError:
            shutil.copy2(old, new)

    shutil.copytree(source, to, copy_function=link, symlinks=True)


def _make(folder: Path):
    bench = folder / "bench"
    bench.mkdir()
    photos = folder / "Photos"
    photos.mkdir()
    scenes.scene(bench / "scene.ppm")
    scenes.scene(bench / "small.ppm", 1600, 1200, 2, "darkgreen-gold")
    told = manifest.Manifest()
    for album in albums.ALL:
        album(photos, bench, told)
    shutil.rmtree(bench)
    told.save(folder / "manifest.json")


def tools() -> list[str]:
    """The programs that are needed and not there."""
    return [name for name in (scenes.CONVERT, labels.EXIFTOOL, "ffmpeg", "avifenc", "heif-enc", "cwebp")
            if not shutil.which(name)]


if __name__ == "__main__":
    copy(corpus()[0], Path(sys.argv[1]))
    subprocess.run(["find", sys.argv[1]], check=True)
