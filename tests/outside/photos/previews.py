"""Previews of every picture: size, format, orientation, colours, and no metadata."""

import tempfile
from pathlib import Path

from clients.cases import Cases
from photos import labels, looks
from photos.manifest import Picture
from photos.visitor import VERSIONS, over_http3
from photos.world import QUICK, world

cases = Cases("previews", world)
HEIGHTS, SIDES = (240, 480), (1280, 2560)
ACCEPT = {"webp": "image/avif,image/webp,image/*,*/*;q=0.8", "jpeg": "image/png,image/*;q=0.8"}
ALBUMS = ("Summer 2024/Turned", "Summer 2024/Located", "Colours", "Formats")


def fits(size: int, picture: Picture) -> tuple[int, int]:
    """How large the preview of that name is to be: never larger than the picture, rows at most four times as wide."""
    wide, high = picture.width, picture.height
    scale = min(1.0, size / high) if size in HEIGHTS else min(1.0, size / max(wide, high))
    wide, high = wide * scale, high * scale
    return max(1, round(min(wide, 4 * high))), max(1, round(high))


def chosen(world, album: str) -> list[Picture]:
    return [picture for picture in world.told.pictures if picture.album == album and picture.width]


def wanted_corners(world, picture: Picture) -> list[tuple[int, int, int]]:
    if picture.kind == "heic":  # which Pillow does not read
        return looks.plain()
    return looks.corners(looks.upright(looks.decode((world.source / picture.path).read_bytes())))


@cases.add("of every kind, size and format", ALBUMS)
def every(world, album):
    wrong, count = [], 0
    with world.visitor() as visitor:
        for picture in chosen(world, album):
            corners = wanted_corners(world, picture) if picture.corners else []
            for size in (HEIGHTS[0], SIDES[0]) if QUICK else (*HEIGHTS, *SIDES):
                for name, accept in ACCEPT.items():
                    count += 1
                    answer = visitor.get(picture.path, {"accept": accept}, preview=size)
                    said = fault(answer, name, fits(size, picture), corners)
                    if said:
                        wrong.append(f"{picture.path} {size} {name}: {said}")
    assert not wrong, "\n".join(wrong)
    return f"{count} previews"


def fault(answer, name: str, size: tuple[int, int], corners: list) -> str:
    """What is wrong with one, if anything."""
    kind = answer.headers.get("content-type", "")
    if answer.status_code != 200 or kind != f"image/{name}":
        return f"{answer.status_code} {kind}"
    if "accept" not in answer.headers.get("vary", "").lower():
        return f"vary {answer.headers.get('vary')!r}"
    seen = looks.decode(answer.content)
    if seen.format != name.upper():
        return f"it is {seen.format}"
    if max(abs(a - b) for a, b in zip(seen.size, size)) > 1:
        return f"{seen.size}, not {size}"
    if seen.info.get("icc_profile"):
        return "it has a colour profile"
    # A row's preview is cut where the picture is very wide: then its corners are others.
    return looks.differ(looks.corners(seen.convert("RGB")), corners) if corners else ""


@cases.add("no metadata")
def bare(world):
    with world.visitor() as visitor, tempfile.TemporaryDirectory() as folder:
        files = {}
        for number, picture in enumerate(p for p in world.told.pictures if p.located or p.album == "Cameras"):
            for name, accept in ACCEPT.items():
                file = Path(folder) / f"{number}.{name}"
                answer = visitor.get(picture.path, {"accept": accept}, preview=480)
                file.write_bytes(answer.content)
                files[file] = picture.path
                assert labels.PLACE.encode() not in answer.content, picture.path
        told = labels.read_all(Path(folder))
        assert len(told) == len(files), f"exiftool read {len(told)} of {len(files)}"
        wrong = {files[file]: more for file, tags in told.items() if (more := labels.beyond_pixels(tags))}
        assert not wrong, wrong
        return f"{len(files)} previews"


@cases.add("the look of a video, where it stands upright")
def poster(world):
    with world.visitor() as visitor:
        for picture in (p for p in world.told.pictures if p.kind == "video"):
            seen = looks.decode(visitor.get(picture.path, {"accept": ACCEPT["webp"]}, preview=480).content)
            assert (seen.size[0] > seen.size[1]) == (picture.width > picture.height), (picture.path, seen.size)
            assert len(seen.convert("RGB").resize((16, 16)).getcolors() or range(99)) > 20, f"{picture.path} is plain"


@cases.add("kept for a year under its tag, and not without", VERSIONS)
def caching(world, version):
    with world.visitor(version=version) as visitor:
        tag = visitor.data("/", data=0)["items"][0]["v"]
        path = "/First.jpg"
        kept = visitor.get(path, preview=240, v=tag)
        assert {"immutable", "max-age=31536000"} <= set(kept.headers["cache-control"].split(", ")), kept.headers
        for other in (visitor.get(path, preview=240), visitor.get(path, preview=240, v="another")):
            assert "immutable" not in other.headers.get("cache-control", ""), other.headers
            assert other.content == kept.content
        assert "private" in kept.headers["cache-control"] or "public" not in kept.headers["cache-control"]


@cases.add("over HTTP/3")
def http3(world):
    world.share("photos")
    head, body = over_http3(world.lab, "photos", "/First.jpg?preview=240", ("accept", "image/webp"))
    assert head["content-type"] == "image/webp" and looks.decode(body).size == (320, 240), head


@cases.add("HEAD has the head of GET")
def head(world):
    with world.visitor() as visitor:
        got, asked = (visitor.ask(method, "/First.jpg?preview=240", headers={"accept": "image/webp"})
                      for method in ("GET", "HEAD"))
        assert asked.status_code == 200 and not asked.content
        for field in ("content-type", "content-length", "vary", "etag"):
            assert asked.headers.get(field) == got.headers.get(field), field


@cases.add("of what is no picture there is none")
def none(world):
    with world.visitor() as visitor:
        for path in ("/Files/notes.txt", "/Files/drawing.svg", "/README.md", "/Files/"):
            answer = visitor.get(path, preview=240)
            assert not answer.headers.get("content-type", "").startswith(("image/webp", "image/jpeg")), path
