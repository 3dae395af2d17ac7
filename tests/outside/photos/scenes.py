"""Scenes at a camera's size, by ImageMagick: a landscape of noise with one colour in each corner."""

import subprocess
from pathlib import Path

CONVERT = "/usr/bin/convert"
WIDTH, HEIGHT = 4000, 3000
# Clockwise from the upper left, in the scene's own colour space.
CORNERS = ((200, 40, 40), (40, 160, 60), (230, 200, 40), (40, 60, 190))
# What ImageMagick does to an upright scene so that a viewer who heeds this EXIF orientation sees it upright again.
STORED_AS = {1: [], 2: ["-flop"], 3: ["-rotate", "180"], 4: ["-flip"], 5: ["-transpose"], 6: ["-rotate", "270"],
             7: ["-transverse"], 8: ["-rotate", "90"]}


def convert(*args: str | Path, cwd: Path | None = None):
    """One run of ImageMagick."""
    done = subprocess.run([CONVERT, *map(str, args)], capture_output=True, text=True, cwd=cwd, timeout=120)
    assert done.returncode == 0, f"convert: {done.stderr[-500:]}"


def scene(path: Path, width: int = WIDTH, height: int = HEIGHT, seed: int = 1, colours: str = "steelblue-tan",
          grain: float = 0.2):
    """Writes one: PPM, so that whatever is made of it costs one decoding of nothing."""
    wide, high = width // 8, height // 8
    drawn = []
    places = ((0, 0), (width - wide, 0), (width - wide, height - high), (0, height - high))
    for (x, y), (red, green, blue) in zip(places, CORNERS):
        drawn += ["-fill", f"rgb({red},{green},{blue})", "-draw", f"rectangle {x},{y} {x + wide - 1},{y + high - 1}"]
    convert("-seed", str(seed), "-size", f"{max(8, width // 4)}x{max(8, height // 4)}", f"plasma:{colours}", "-blur", "0x2",
            "-resize", f"{width}x{height}!", "-attenuate", str(grain), "+noise", "Gaussian", *drawn, "-depth", "8", path)
