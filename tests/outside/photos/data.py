"""What a page's script asks for: the shape of an album, its pictures by five hundreds, and search."""

import time

from clients.cases import Cases
from lab import PATIENCE
from photos.crowd import crowd
from photos.html import Page
from photos.pages import shown
from photos.world import world

cases = Cases("data", world)
PART = 500


def items(visitor, album: str, **query) -> list[dict]:
    """All pictures of an album, part by part."""
    shape = visitor.data(album, data="shape", **query)
    found: list[dict] = []
    while len(found) < shape["count"]:
        part = visitor.data(album, data=len(found) // PART, **query)
        assert part["first"] == len(found) and 0 < len(part["items"]) <= PART, (part["first"], len(part["items"]))
        found += part["items"]
    return found


@cases.add("every album: names, kinds, shapes, dates")
def albums(world):
    wrong = []
    with world.visitor() as visitor:
        for album in sorted({picture.album for picture in world.told.pictures} - {"A site"}):
            wanted = {picture.name: picture for picture in world.told.pictures if picture.album == album}
            path = f"/{album}/" if album else "/"
            shape = visitor.complete(path)
            found = items(visitor, path)
            names = [item["n"] for item in found]
            assert sorted(names) == sorted(wanted), (album, set(names) ^ set(wanted))
            assert len(shape["ratios"]) == shape["count"] == len(found), shape
            for item, ratio in zip(found, shape["ratios"]):
                picture = wanted[item["n"]]
                if item["k"] != picture.kind:
                    wrong.append(f"{picture.path}: kind {item['k']}")
                if picture.width and abs(ratio - 100 * picture.width / picture.height) > 2:
                    wrong.append(f"{picture.path}: {ratio}, not {100 * picture.width / picture.height:.0f}")
                if picture.taken and item.get("t", "")[:19] != picture.taken:
                    wrong.append(f"{picture.path}: taken {item.get('t')}, not {picture.taken}")
                if picture.duration and abs(item.get("d", 0) - picture.duration) > 0.3:
                    wrong.append(f"{picture.path}: {item.get('d')} s, not {picture.duration}")
                if not item.get("v"):
                    wrong.append(f"{picture.path}: no tag")
    assert not wrong, "\n".join(wrong)
    return f"{len(world.told.pictures)} pictures"


@cases.add("the page and the data have the same order", ("name", "-name", "date", "-date"))
def sorted_alike(world, sort):
    with world.visitor() as visitor:
        visitor.complete("/Cameras/")
        names = [item["n"] for item in items(visitor, "/Cameras/", sort=sort)]
        page = shown(Page(visitor.page("/Cameras/", sort=sort).text, "/Cameras/"), "Cameras")
        assert page == names[:60], [pair for pair in zip(page, names) if pair[0] != pair[1]][:3]
        moments = [item["t"] for item in items(visitor, "/Cameras/", sort=sort)]
        if "date" in sort:
            assert moments == sorted(moments, reverse=sort.startswith("-")), moments[:5]
        else:
            assert names == sorted(names, reverse=sort.startswith("-")), names[:5]


@cases.add("numbers in names are counted, not spelled")
def natural(world):
    folder = world.lab.home / "numbers"
    crowd(folder, 12, linked=True)
    for number in range(12):
        (folder / f"IMG_{number:05}.jpg").rename(folder / f"Day {number}.jpg")
    world.share("numbers", folder=folder)
    with world.visitor("numbers") as visitor:
        names = [item["n"] for item in items(visitor, "/")]
        assert names in ([f"Day {n}.jpg" for n in range(12)], sorted(names)), names
        return "natural order" if names[2] == "Day 2.jpg" else "order of the alphabet"


@cases.add("search by name, year and month")
def search(world):
    with world.visitor() as visitor:
        visitor.complete("/Summer 2024/Turned/")
        for text, some in (("orientation 3", {"Orientation 3.jpg"}), ("3 ORIENTATION", {"Orientation 3.jpg"}),
                           ("wolken", {"Über den Wolken.jpg"}),
                           ("2024-05", {"Orientation 1.jpg", "Orientation 8.jpg", "Phone.jpg"}),
                           ("שלום", {"שלום עולם.jpg"})):
            page = Page(visitor.page("/", q=text).text)
            names = {path.rsplit("/", 1)[1] for path, query in page.paths() if "view" in query.split("&")}
            assert some <= names, (text, names)
        for text in ("nothing has this name", "%", "' OR 1=1", "\0", "<script>", "a" * 5000, ".hidden", "inside"):
            answer = visitor.get("/", q=text)
            assert answer.status_code in (200, 400, 414), (text[:20], answer.status_code)
            assert "inside.jpg" not in answer.text and ".hidden.jpg" not in answer.text, text[:20]


@cases.add("questions that make no sense")
def senseless(world):
    with world.visitor() as visitor:
        for query in ({"data": "-1"}, {"data": "99999999999999999999"}, {"data": "x"}, {"data": ""}, {"page": "-1"},
                      {"page": "0"},
                      {"page": "99999999999999999999"}, {"sort": "size"}, {"preview": "241"}, {"preview": "99999"},
                      {"preview": "-1"}):
            path = "/First.jpg" if "preview" in query else "/"
            answer = visitor.get(path, **query)
            assert answer.status_code < 500, (query, answer.status_code)
            assert not answer.headers["content-type"].startswith("image/webp"), (query, "a preview of any size one likes")


@cases.add("what changes in the folder shows by itself")
def changes(world):
    folder = world.share("photos")
    album = folder / "Changing"
    with world.visitor() as visitor:
        visitor.page("/")

        def until(true, what: str):
            end = time.monotonic() + PATIENCE
            while not true():
                assert time.monotonic() < end, what
                time.sleep(0.1)  # nothing tells

        def names() -> list[str]:
            answer = visitor.get("/Changing/", data=0)
            return [item["n"] for item in answer.json()["items"]] if answer.status_code == 200 else []

        crowd(album, 3)
        until(lambda: len(names()) == 3, "a new album is not shown")
        before = visitor.data("/Changing/", data="shape")["version"]
        (album / "IMG_00001.jpg").rename(album / "Renamed.jpg")
        (album / "IMG_00002.jpg").unlink()
        until(lambda: names() == ["IMG_00000.jpg", "Renamed.jpg"], "a changed album is not shown")
        assert visitor.data("/Changing/", data="shape")["version"] != before
        tag = visitor.data("/Changing/", data=0)["items"][0]["v"]
        first = visitor.get("/Changing/IMG_00000.jpg", preview=240).content
        other = next(file for file in (folder / "Summer 2024/Turned").iterdir() if file.name.endswith("6.jpg"))
        (album / "IMG_00000.jpg").write_bytes(other.read_bytes())
        until(lambda: visitor.data("/Changing/", data=0)["items"][0]["v"] != tag, "the tag of a changed picture stays")
        assert visitor.get("/Changing/IMG_00000.jpg", preview=240).content != first, "the preview of a changed picture stays"
