"""Originals: without their location, and else as they are; byte for byte with `--keep-location`."""

import subprocess
import tempfile
from pathlib import Path

from clients.cases import Cases
from photos import labels, looks
from photos.cameras import CLOCKS
from photos.manifest import Picture
from photos.visitor import VERSIONS, over_http3
from photos.world import QUICK, world

cases = Cases("privacy", world)
# The numbers, as texts may have them; and the name of the place.
TELLING = [labels.PLACE.encode(), b"47,22.6", b"47.3769", b"8,32.5", b"8.5417", labels.PLACE.encode("utf-16-le")]


def located(world) -> list[Picture]:
    return [picture for picture in world.told.pictures if picture.located]


def fetched(world, visitor, folder: str, picture: Picture) -> tuple[bytes, Path]:
    answer = visitor.get(picture.path)
    assert answer.status_code == 200, (picture.path, answer.status_code)
    file = Path(folder) / (picture.path.replace("/", "_"))
    file.write_bytes(answer.content)
    return answer.content, file


@cases.add("no place in any original", VERSIONS)
def no_place(world, version):
    wrong = []
    with world.visitor(version=version) as visitor, tempfile.TemporaryDirectory() as folder:
        files = [fetched(world, visitor, folder, picture) for picture in located(world)]
        tags = labels.read([file for _, file in files])
        for picture, (data, file) in zip(located(world), files):
            real = (world.source / picture.path).read_bytes()
            if found := labels.telling(tags[file]):
                wrong.append(f"{picture.path}: {dict(list(found.items())[:4])}")
            elif telling := [mark for mark in TELLING if mark in data]:
                wrong.append(f"{picture.path}: exiftool finds nothing, but {telling} is in it")
            if len(data) != len(real):
                wrong.append(f"{picture.path}: {len(data)} bytes, not {len(real)}")
    assert not wrong, "\n".join(wrong)
    return f"{len(located(world))} originals"


@cases.add("no place in an original over HTTP/3")
def http3(world):
    world.share("photos")
    _, data = over_http3(world.lab, "photos", "/Summer%202024/Located/Phone.jpg")
    with tempfile.NamedTemporaryFile(suffix=".jpg") as file:
        Path(file.name).write_bytes(data)
        assert not labels.places(Path(file.name))


@cases.add("nothing else is lost")
def otherwise_whole(world):
    """The picture itself, and every tag that tells no place, maker notes and embedded thumbnails included."""
    wrong = []
    with world.visitor() as visitor, tempfile.TemporaryDirectory() as folder:
        files = [fetched(world, visitor, folder, picture) for picture in located(world)]
        sources = [world.source / picture.path for picture in located(world)]
        tags = labels.read([*sources, *(file for _, file in files)])
        for picture, source, (data, file) in zip(located(world), sources, files):
            if picture.kind in ("video", "heic"):
                if (was := frames(source)) != (now := frames(file)):
                    wrong.append(f"{picture.path}: {was[:80]!r} became {now[:80]!r}")
            elif looks.decode(data).tobytes() != looks.decode(source.read_bytes()).tobytes():
                wrong.append(f"{picture.path}: other pixels")
            before, after = lasting(tags[source]), lasting(tags[file])
            lost = {tag: (value, after.get(tag)) for tag, value in before.items() if after.get(tag) != value}
            if lost:
                wrong.append(f"{picture.path}: {dict(list(lost.items())[:4])}")
    assert not wrong, "\n".join(wrong)


def lasting(tags: dict[str, str]) -> dict[str, str]:
    """The tags of a file without those of a place, of the file system, and of where in the file things stand."""
    skipped = ("System", "SourceFile", "Composite", "ExifTool", "File:", "GPS:", "XMP-iptcExt:LocationShown")
    return {tag: value for tag, value in tags.items() if not tag.startswith(skipped)
            and not labels.NAMES_A_PLACE.search(tag) and "Digest" not in tag and "binary data" not in value.lower()}


def frames(file: Path) -> str:
    """A digest of every decoded frame, and what ffmpeg complains about; of a HEIC file, of its one picture."""
    if file.suffix == ".heic":
        with tempfile.NamedTemporaryFile(suffix=".png") as out:
            done = subprocess.run(["heif-convert", str(file), out.name], capture_output=True, text=True, timeout=60)
            return str(hash(looks.decode(Path(out.name).read_bytes()).tobytes())) if done.returncode == 0 else done.stderr
    command = ["ffmpeg", "-nostdin", "-v", "error", "-i", str(file), "-map", "0:v", "-map", "0:a?", "-f", "hash", "-"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return done.stdout + done.stderr


@cases.add("ranges of an original tell no place either")
def in_pieces(world):
    with world.visitor() as visitor:
        path = "Summer 2024/Located/Phone.jpg"
        whole = visitor.get(path).content
        for size in (7, 1000) if QUICK else (1, 7, 1000):
            begin = 0
            limit = 300 if size == 1 else 6000 * size // 7  # the beginning is where the places stand
            while begin < min(limit, len(whole)):
                answer = visitor.get(path, {"range": f"bytes={begin}-{begin + size - 1}"})
                assert answer.status_code == 206 and answer.content == whole[begin:begin + size], (size, begin)
                begin += size


@cases.add("what tells no place is served as it is")
def untouched(world):
    """A city that a camera's clock is set to, and a directory of places without any, may go too."""
    told = labels.read_all(world.source / "Cameras")
    hints = {file.name for file, tags in told.items() if any(tag.startswith("GPS:") or CLOCKS.search(tag) for tag in tags)}
    count = 0
    with world.visitor() as visitor:
        for picture in world.told.pictures:
            if not picture.located and picture.album != "Odd names" and picture.name not in hints:
                assert visitor.get(picture.path).content == (world.source / picture.path).read_bytes(), picture.path
                count += 1
    return f"{count} originals"


@cases.add("pages and data tell no place")
def in_words(world):
    with world.visitor() as visitor:
        album = "/Summer 2024/Located/"
        texts = [visitor.page(album).text, visitor.get(album, data=0).text, visitor.get(album, data="shape").text]
        texts += [visitor.page(picture.path, view="").text for picture in located(world)]
        for text in texts:
            for mark in (labels.PLACE, "47.376", "8.5417", "GPS"):
                assert mark not in text, mark


@cases.add("--keep-location: byte for byte")
def kept(world):
    world.share("kept", "--keep-location")
    with world.visitor("kept") as visitor:
        for picture in located(world):
            assert visitor.get(picture.path).content == (world.source / picture.path).read_bytes(), picture.path
