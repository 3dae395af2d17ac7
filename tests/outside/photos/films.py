"""Short videos by ffmpeg, with what phones say of the place."""

import subprocess
from pathlib import Path

WIDTH, HEIGHT, SECONDS = 1280, 720, 3
SHAPES = {"Clip.webm": (640, 360), "Held upright.mov": (HEIGHT, WIDTH)}  # of those that are otherwise
ISO6709 = "+47.3769+008.5417+408.500/"


def ffmpeg(*args: str | Path):
    done = subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-y", *map(str, args)], capture_output=True, text=True,
                          timeout=120)
    assert done.returncode == 0, f"ffmpeg: {done.stderr[-800:]}"


def films(folder: Path, still: Path) -> dict[str, Path]:
    """One of each container: from a still that is moved across, with a tone."""
    look = f"scale={WIDTH + 200}:-1,crop={WIDTH}:{HEIGHT}:x='t*40':y=0,format=yuv420p"
    said = ["-metadata", "creation_time=2024-05-01T08:11:12Z", "-metadata", f"location={ISO6709}"]
    made = {name: folder / f"Clip.{name}" for name in ("mp4", "mov", "webm", "mkv", "3gp")}
    ffmpeg("-loop", "1", "-framerate", "25", "-t", str(SECONDS), "-i", still, "-f", "lavfi", "-t", str(SECONDS), "-i",
           "sine=frequency=330", "-vf", look, "-c:v", "libx264", "-preset", "veryfast", "-crf", "26", "-c:a", "aac",
           "-shortest",
           *said, "-movflags", "+faststart", made["mp4"])
    ffmpeg("-i", made["mp4"], "-c", "copy", *said, made["mov"])
    ffmpeg("-i", made["mp4"], "-c", "copy", *said, made["3gp"])
    ffmpeg("-i", made["mp4"], "-c", "copy", *said, "-metadata", f"LOCATION={ISO6709}", made["mkv"])
    ffmpeg("-i", made["mp4"], "-vf", "scale=640:360", "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-b:v",
           "800k",
           "-c:a", "libvorbis", *said, "-metadata", f"LOCATION={ISO6709}", made["webm"])
    made["upright"] = folder / "Held upright.mov"
    ffmpeg("-i", made["mp4"], "-c", "copy", "-metadata:s:v:0", "rotate=90", *said, made["upright"])
    return made
