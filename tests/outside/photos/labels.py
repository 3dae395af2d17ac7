"""What stands in a picture: exiftool writes it, and tells what of it has come out."""

import json
import re
import subprocess
from pathlib import Path

from photos.cameras import CLOCKS

EXIFTOOL = "exiftool"
PLACE = "Zuerichhausen"  # in every field that can hold the name of a place; nowhere else
CAPTION = "Sunset <b>over</b> the \"lake\" & Zoë's 🌅"
TAKEN = "2024:05:01 10:11:12"
CAMERA = ["-EXIF:Make=Oriel", "-EXIF:Model=Window 1", "-EXIF:ExposureTime=1/250", "-EXIF:FNumber=2.8", "-EXIF:ISO=200",
          "-EXIF:FocalLength=35", "-EXIF:LensModel=Bay 35mm f/2.8"]
WHERE = {
    "exif": ["-GPSLatitude=47.376912", "-GPSLatitudeRef=N", "-GPSLongitude=8.541734", "-GPSLongitudeRef=E",
             "-GPSAltitude=408.5",
             "-GPSAltitudeRef=0", "-GPSDateStamp=2024:05:01", "-GPSTimeStamp=08:11:12", "-GPSImgDirection=123.4",
             "-GPSImgDirectionRef=T", f"-GPSAreaInformation={PLACE}", f"-GPSProcessingMethod={PLACE}", "-GPSSpeed=3.3",
             "-GPSDestLatitude=47.38", "-GPSDestLatitudeRef=N", "-GPSMapDatum=WGS-84"],
    "xmp": ["-XMP-exif:GPSLatitude=47.376912", "-XMP-exif:GPSLongitude=8.541734", "-XMP-exif:GPSAltitude=408.5",
            f"-XMP-photoshop:City={PLACE}", f"-XMP-photoshop:State={PLACE}", f"-XMP-photoshop:Country={PLACE}",
            f"-XMP-iptcCore:Location={PLACE}", "-XMP-iptcCore:CountryCode=CHE", f"-XMP-iptcExt:LocationCreatedCity={PLACE}",
            f"-XMP-iptcExt:LocationShownSublocation={PLACE}", "-XMP-iptcExt:LocationShownGPSLatitude=47.376912",
            "-XMP-iptcExt:LocationShownGPSLongitude=8.541734"],
    "iptc": [f"-IPTC:City={PLACE}", f"-IPTC:Sub-location={PLACE}", f"-IPTC:Province-State={PLACE}",
             f"-IPTC:Country-PrimaryLocationName={PLACE}", "-IPTC:Country-PrimaryLocationCode=CHE",
             f"-IPTC:ContentLocationName={PLACE}"],
    "film": ["-Keys:GPSCoordinates=47.376912, 8.541734, 408.5", f"-Keys:LocationName={PLACE}",
             "-UserData:GPSCoordinates=47.376912, 8.541734, 408.5", f"-UserData:LocationInformation=loc {PLACE}",
             "-ItemList:GPSCoordinates=47.376912, 8.541734, 408.5"],
}
SAID = ["-IPTC:Caption-Abstract=" + CAPTION, "-XMP-dc:Description=" + CAPTION, "-XMP-dc:Creator=Somebody",
        "-IPTC:CodedCharacterSet=UTF8"]
NAMES_A_PLACE = re.compile(
    r"(GPS|Geo(?!metr)|Latitude|Longitude|Location|Sub-?location|City|State\b|Province|Countr|Landmark|Altitude)", re.I)
NOT_A_PLACE = re.compile(r"GPSVersionID$|LocationInFile|AutoRotate|ImageDescriptionLocation")


def write(jobs: list[tuple[Path, list[str]]]):
    """Labels many files in one run."""
    lines = []
    for path, args in jobs:
        lines += ["-overwrite_original", "-P", "-q", "-q", "-m", "-charset", "iptc=UTF8", *args, str(path), "-execute"]
    done = subprocess.run([EXIFTOOL, "-@", "-"], input="\n".join(lines), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0 and "rror" not in done.stderr, f"exiftool: {done.stderr[-2000:]}"


def read(paths: list[Path]) -> dict[Path, dict[str, str]]:
    """Every tag of each file by group and name, embedded ones too, as numbers where they are; a repeated tag keeps its last
    value."""
    command = [EXIFTOOL, "-a", "-G1", "-s", "-n", "-ee3", "-U", "-api", "requestall=3", "-j", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, timeout=120)
    found = {Path(told["SourceFile"]): {tag: str(value) for tag, value in told.items()}
             for told in json.loads(done.stdout or "[]")}
    assert found.keys() == set(paths), f"exiftool read {len(found)} of {len(paths)} files: {done.stderr[-500:]}"
    return found


def places(path: Path) -> dict[str, str]:
    """The tags of a file that tell a place."""
    return telling(read([path])[path])


def telling(tags: dict[str, str]) -> dict[str, str]:
    """Those that tell a place: nothing but zeros and blanks is no place."""
    found = {}
    for tag, value in tags.items():
        name = tag.rsplit(":", 1)[-1]
        if tag.startswith(("System", "File", "Composite", "SourceFile")) or not NAMES_A_PLACE.search(name):
            continue
        if NOT_A_PLACE.search(name) or CLOCKS.search(name):
            continue
        if value.replace("undef", "").replace("inf", "").strip(" 0.,:;/+-\0\n[]{}"):
            found[tag] = value
    return found


def read_all(folder: Path) -> dict[Path, dict[str, str]]:
    """The tags of every file of a folder, in one run."""
    done = subprocess.run([EXIFTOOL, "-a", "-G1", "-s", "-U", "-j", str(folder)], capture_output=True, timeout=120)
    return {Path(told.pop("SourceFile")): {tag: str(value) for tag, value in told.items()}
            for told in json.loads(done.stdout or "[]")}


def beyond_pixels(tags: dict[str, str]) -> dict[str, str]:
    """What a preview must not have: EXIF, XMP, IPTC, maker notes, embedded previews, comments, and what only they have."""
    harmless = ("System:", "Composite:", "ExifTool:", "JFIF:", "RIFF:", "File:")
    return {tag: value for tag, value in tags.items() if not tag.startswith(harmless)
            or tag in ("File:Comment", "File:ExifByteOrder")}
