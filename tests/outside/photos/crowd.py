"""Very many photos: a few dozen real ones under as many names as one likes, in one album."""

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from photos import cameras, corpus, labels, scenes
from photos.scenes import convert, scene

SHAPES = ((1200, 900), (900, 1200), (1200, 800), (1600, 700), (900, 900), (800, 1200))
KINDS = 48
COUNT = 20_000
BEGAN = datetime(2015, 1, 1, 8)


def crowd(to: Path, count: int = COUNT, linked: bool = False):
    """Writes `count` photos into `to`, each a file of its own unless `linked`; a name tells the number, not the date."""
    kinds = sorted(corpus.made("crowd", _make, corpus, cameras, labels, scenes).iterdir())
    to.mkdir(parents=True)
    for number in range(count):
        source = kinds[number * 7 % len(kinds)]
        file = to / f"IMG_{number:05}.jpg"
        if linked:
            os.link(source, file)
            continue
        shutil.copyfile(source, file)
        moment = (BEGAN + timedelta(hours=number * 4)).timestamp()
        os.utime(file, (moment, moment))


def _make(folder: Path):
    """The photos to be multiplied: of six shapes, with the EXIF of real cameras and dates over eight years."""
    heads = cameras.heads()
    jobs = []
    bench = folder / "scene.ppm"
    for shape, (width, height) in enumerate(SHAPES):
        scene(bench, width, height, 10 + shape, ("steelblue-tan", "darkgreen-gold", "navy-orange")[shape % 3])
        plain = folder / "plain.jpg"
        convert(bench, "-quality", "75", "-sampling-factor", "4:2:0", plain)
        jpeg = plain.read_bytes()
        plain.unlink()
        for number in range(shape, KINDS, len(SHAPES)):
            file = folder / f"{number:02}.jpg"
            file.write_bytes(cameras.graft(heads[number % len(heads)][1], jpeg))
            taken = (BEGAN + timedelta(days=61 * number)).strftime("%Y:%m:%d %H:%M:%S")
            jobs.append((file, [f"-EXIF:DateTimeOriginal={taken}", "-Orientation#=1"]))
    bench.unlink()
    labels.write(jobs)
