"""What real cameras wrote: EXIF with maker notes and embedded thumbnails, from files that a Debian package ships.

The package has the files' heads only, so that each is put before a picture of ours.
"""

import re
from pathlib import Path

SAMPLES = Path("/usr/share/gocode/src/github.com/rwcarlsen/goexif/exif/samples")  # golang-github-rwcarlsen-goexif-dev
CORRUPT = SAMPLES.parent / "corrupt"
# Clocks of cameras know the city of their time zone; that is a setting, and not where a picture was taken.
CLOCKS = re.compile(r"(HometownCity|DestinationCity|TimeZoneCity|WorldTimeLocation)$")


def heads() -> list[tuple[str, bytes]]:
    """The EXIF segment of each camera, marker and length included, by the date in its file's name."""
    found = []
    for file in sorted(SAMPLES.glob("2*.jpg")):
        found.append((file.name[:19], exif_segment(file.read_bytes())))
    assert len(found) > 40, f"{SAMPLES} has {len(found)} samples"
    return found


def exif_segment(jpeg: bytes) -> bytes:
    """The first APP1 segment of a JPEG file."""
    at = 2
    while jpeg[at:at + 2] != b"\xff\xe1":
        assert jpeg[at] == 0xFF, "no EXIF"
        at += 2 + int.from_bytes(jpeg[at + 2:at + 4])
    return jpeg[at:at + 2 + int.from_bytes(jpeg[at + 2:at + 4])]


def graft(head: bytes, jpeg: bytes) -> bytes:
    """A JPEG file with that segment at its front."""
    assert jpeg[:2] == b"\xff\xd8"
    return jpeg[:2] + head + jpeg[2:]
