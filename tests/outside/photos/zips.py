"""ZIP files of albums, read by unzip and by Python, whole and in parts."""

import io
import subprocess
import tempfile
import zipfile
from pathlib import Path

from clients.cases import Cases
from photos import labels
from photos.albums import ODD_NAMES
from photos.visitor import VERSIONS, address, over_http3
from photos.world import world

cases = Cases("zips", world)


def unzip(data: bytes):
    """Info-ZIP's own test of every member."""
    with tempfile.NamedTemporaryFile(suffix=".zip") as file:
        Path(file.name).write_bytes(data)
        done = subprocess.run(["unzip", "-tqq", file.name], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"unzip: {done.stdout[-500:]} {done.stderr[-500:]}"


def members(data: bytes) -> dict[str, bytes]:
    """All files of a ZIP by name, folders left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None, file.testzip()
        names = [info.filename for info in file.infolist()]
        assert len(set(names)) == len(names), "a name is in it twice"
        assert not [name for name in names if name.startswith("/") or ".." in name.split("/")], names
        return {name: file.read(name) for name in names if not name.endswith("/")}


def beneath(world, album: str) -> dict[str, str]:
    """Each file that anybody may see below an album: its path from the folder, by its path from the album."""
    root = world.share("photos")
    found = {}
    for file in sorted((root / album).rglob("*")):
        path = file.relative_to(root)
        if file.is_file() and not any(part.startswith(".") for part in path.parts):
            found[str(file.relative_to(root / album))] = str(path)
    return found


def stripped(name: str, names: set[str]) -> str:
    """A member's path from the album: the ZIP may have it all in one folder of the album's name."""
    first, _, rest = name.partition("/")
    return rest if rest in names else name


@cases.add("an album with all below it", VERSIONS)
def album(world, version):
    with world.visitor(version=version) as visitor:
        answer = visitor.get("Summer 2024/", zip="")
        assert answer.status_code == 200 and answer.headers["content-type"] == "application/zip", answer.headers
        assert int(answer.headers["content-length"]) == len(answer.content)
        assert "attachment" in answer.headers["content-disposition"] and ".zip" in answer.headers["content-disposition"]
        unzip(answer.content)
        wanted = beneath(world, "Summer 2024")
        found = {stripped(name, set(wanted)): data for name, data in members(answer.content).items()}
        assert set(found) == set(wanted), set(found) ^ set(wanted)
        for name, data in found.items():
            assert data == visitor.get(wanted[name]).content, f"{name} is not what is served alone"
        for name in ("Located/Phone.jpg", "Located/Clip.mov"):
            with tempfile.NamedTemporaryFile(suffix=Path(name).suffix) as file:
                Path(file.name).write_bytes(found[name])
                assert not labels.places(Path(file.name)), name
        return f"{len(found)} files, {len(answer.content) / 1e6:.0f} MB"


@cases.add("over HTTP/3")
def http3(world):
    world.share("photos")
    head, data = over_http3(world.lab, "photos", "/Files/?zip")
    assert head[":status"] == "200" and int(head["content-length"]) == len(data)
    unzip(data)


@cases.add("names of every kind")
def odd_names(world):
    with world.visitor() as visitor:
        data = visitor.get("Odd names/", zip="").content
        unzip(data)
        names = {name.rsplit("/", 1)[-1] for name in members(data)}
        # What unpacks where names are stricter may be changed, but not be lost.
        assert len(members(data)) == 3 * len(ODD_NAMES), len(members(data))
        lost = set(ODD_NAMES) - names
        return f"changed: {sorted(lost)}" if lost else "all as they are"


@cases.add("the ones that were picked, and no others")
def picked(world):
    with world.visitor() as visitor:
        target = address("Summer 2024/Turned/") + "?zip&pick=Orientation%201.jpg&pick=Orientation%208.jpg"
        data = visitor.ask("GET", target).content
        unzip(data)
        assert sorted(name.rsplit("/", 1)[-1] for name in members(data)) == ["Orientation 1.jpg", "Orientation 8.jpg"]
        for pick in ("../Located/Phone.jpg", "..%2f..%2fFirst.jpg", ".hidden.jpg", "/etc/passwd", "nothing.jpg", "%00"):
            answer = visitor.ask("GET", address("Summer 2024/Turned/") + f"?zip&pick={pick}")
            assert answer.status_code in (400, 404) or not members(answer.content), (pick, answer.status_code)


@cases.add("a download that broke off goes on")
def resumed(world):
    with world.visitor() as visitor:
        target = address("Colours/") + "?zip"
        whole = visitor.ask("GET", target)
        tag, size = whole.headers["etag"], len(whole.content)
        for begin in (0, 1, 29, 30, 31, size // 3, size // 2, size - 23, size - 22, size - 1):
            part = visitor.ask("GET", target, headers={"range": f"bytes={begin}-", "if-range": tag})
            assert part.status_code == 206, (begin, part.status_code)
            assert part.headers["content-range"] == f"bytes {begin}-{size - 1}/{size}"
            assert part.content == whole.content[begin:], f"from {begin}"
        with visitor.stream(target) as answer:  # read a little, and go
            first = b""
            for piece in answer.iter_raw():
                first += piece
                if len(first) > size // 4:
                    break
        rest = visitor.ask("GET", target, headers={"range": f"bytes={len(first)}-", "if-range": tag}).content
        unzip(first + rest)
        assert visitor.ask("GET", target, headers={"range": f"bytes={size}-"}).status_code == 416


@cases.add("HEAD tells its length")
def head(world):
    with world.visitor() as visitor:
        asked = visitor.ask("HEAD", "/Files/?zip")
        assert int(asked.headers["content-length"]) == len(visitor.ask("GET", "/Files/?zip").content)


@cases.add("of nothing, and of the whole folder without what is hidden")
def borders(world):
    with world.visitor() as visitor:
        empty = visitor.get("Empty/", zip="")
        assert empty.status_code in (200, 404), empty.status_code
        if empty.status_code == 200:
            assert not members(empty.content)
        data = visitor.get("/", zip="").content
        names = set(members(data))
        unzip(data)
        assert not [name for name in names if any(part.startswith(".") for part in name.split("/"))], names
        assert len(names) == len(beneath(world, "")), (len(names), len(beneath(world, "")))
