"""The folder of files that attack, and what else a folder can hold that is no ordinary file.

`python -m photos.hostile DIR` makes one to look at.
"""

import os
import socket
import struct
import sys
from pathlib import Path

from photos import attacks, corpus
from photos.attacks import boxes, gif, jpeg, png, tiff, words

MADE_BY = [attacks, boxes, gif, jpeg, png, tiff, words, sys.modules[__name__]]
PLAIN = {"heic": "Formats/Phone.heic", "avif": "Formats/Eight bit.avif", "mp4": "Summer 2024/Located/Clip.mp4",
         "webp": "Formats/Lossy.webp",
         "jpg": "Summer 2024/Turned/Orientation 1.jpg", "tif": "Formats/Two pages.tiff",
         "png": "Formats/Palette interlaced.png",
         "gif": "Formats/Still.gif"}


def hostile(to: Path, secret: Path, port: int):
    """Makes the folder: `secret` is a file that nobody may see a byte of, `port` that of a server that nobody may ask."""
    kept = corpus.made("hostile", _make, *MADE_BY, *corpus.MADE_BY)
    corpus.copy(kept, to)
    real = (corpus.corpus()[0] / PLAIN["mp4"]).read_bytes()
    for name, data in words.lists(str(secret), port).items() | {"data elsewhere.mov": _elsewhere(real, secret)}.items():
        (to / name).write_bytes(data)
    _odd_files(to, secret)


def may_show(name: str) -> bool:
    """Whether a decoder may make something of it."""
    return name.startswith("maybe ")


def _make(folder: Path):
    source = corpus.corpus()[0]
    real = {ending: (source / path).read_bytes() for ending, path in PLAIN.items()}
    made = png.files() | gif.files() | jpeg.files(real["jpg"]) | tiff.files() | words.files()
    made |= boxes.files(real["heic"], real["avif"], real["mp4"], real["webp"])
    made |= boxes.changed({f"{ending}.{ending}": real[ending]
                           for ending in ("heic", "avif", "webp", "tif", "png", "gif", "jpg", "mp4")})
    for name, data in made.items():
        (folder / name).write_bytes(data)


def _elsewhere(mov: bytes, secret: Path) -> bytes:
    """A film whose tracks say that their data is in another file: a data reference that is not of the file itself."""
    place = f"file://{secret}".encode() + b"\0"
    old = boxes.full(b"url ", flags=1)
    assert old in mov
    new = boxes.full(b"url ", place)
    more = len(new) - len(old)
    made = mov.replace(old, new)
    # The boxes around it have grown.
    for kind in (b"dref", b"dinf", b"minf", b"mdia", b"trak"):
        at = made.find(kind)
        while at >= 0:
            size = struct.unpack(">I", made[at - 4:at])[0]
            made = made[:at - 4] + struct.pack(">I", size + more) + made[at:]
            at = made.find(kind, at + 4)
    at = made.find(b"moov")
    size = struct.unpack(">I", made[at - 4:at])[0]
    return made[:at - 4] + struct.pack(">I", size + more * mov.count(old)) + made[at:]


def _odd_files(to: Path, secret: Path):
    os.mkfifo(to / "pipe.jpg")
    os.mkfifo(to / "pipe.mp4")
    listener = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(to)  # the path of a socket is short
    listener.bind("socket.jpg")
    os.chdir(here)
    listener.close()
    (to / "folder.jpg").mkdir()
    (to / "circle.jpg").symlink_to("circle.jpg")
    (to / "outside.jpg").symlink_to(secret)
    (to / "upwards.jpg").symlink_to(Path("..") / ".." / ".." / secret.name)
    (to / "zero.jpg").symlink_to("/dev/zero")
    (to / "circle").symlink_to(".")
    for name in ("holes.jpg", "holes.png", "holes.tif", "holes.heic", "holes.mp4"):
        with open(to / name, "wb") as file:
            file.truncate(1 << 40)


if __name__ == "__main__":
    hostile(Path(sys.argv[1]), Path("/etc/hostname"), 9)
