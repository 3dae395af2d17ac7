"""Album pages and the page of one picture, as plain HTML."""

from clients.cases import Cases
from photos.albums import ODD_NAMES
from photos.html import Page
from photos.labels import CAPTION
from photos.visitor import VERSIONS, over_http3
from photos.world import CROWD, world

cases = Cases("pages", world)
PAGE = 60


def shown(page: Page, album: str) -> list[str]:
    """The pictures of an album whose own page is linked, once each, in order."""
    begin = "/" + (f"{album}/" if album else "")
    names = [path[len(begin):] for path, query in page.paths() if path.startswith(begin) and "view" in query.split("&")]
    return list(dict.fromkeys(names))


@cases.add("an album without JavaScript", VERSIONS)
def album(world, version):
    with world.visitor(version=version) as visitor:
        answer = visitor.page("/")
        page = Page(answer.text)
        assert page.title.strip(), "no title"
        assert "From 2004 on." in page.text, page.text[:300]
        assert shown(page, "") == ["First.jpg"], shown(page, "")
        albums = {path for path, _ in page.paths() if path.endswith("/")}
        for wanted in ("/Summer 2024/", "/Cameras/", "/Odd names/", "/Files/", "/Empty/", "/A site/", "/Crowd/"):
            assert wanted in albums, (wanted, sorted(albums))
        assert all(image.get("alt") is not None for image in page.images), "an image without alt"
        preview = next(image for image in page.images if "First.jpg" in image.get("src", ""))
        assert "preview=" in preview["src"] and preview.get("loading") == "lazy" or preview.get("width"), preview


@cases.add("an album over HTTP/3")
def http3(world):
    world.share("photos")
    head, body = over_http3(world.lab, "photos", "/Summer%202024/", ("accept", "text/html"))
    assert head[":status"] == "200" and "A week at the lake." in body.decode(), head


@cases.add("60 pictures a page, and all of them in the end")
def paged(world):
    with world.visitor() as visitor:
        seen: list[str] = []
        for number in range(1, CROWD // PAGE + 2):
            page = Page(visitor.page("/Crowd/", page=number).text, "/Crowd/")
            names = shown(page, "Crowd")
            assert len(names) == min(PAGE, CROWD - len(seen)), (number, len(names))
            seen += names
            following = [query for path, query in page.paths() if path == "/Crowd/" and f"page={number + 1}" in query]
            assert bool(following) == (len(seen) < CROWD), f"page {number} names the next: {following}"
        assert sorted(seen) == [f"IMG_{number:05}.jpg" for number in range(CROWD)]
        beyond = visitor.get("/Crowd/", page=99)
        assert beyond.status_code in (200, 303, 302, 404), beyond.status_code


@cases.add("names of every kind: page, preview, original")
def odd_names(world):
    with world.visitor() as visitor:
        for album in ("Odd names", "Odd names/100% sure? #1 & 'more'", "Odd names/אלבום 🌄"):
            page = Page(visitor.page(f"/{album}/").text, f"/{album}/")
            assert sorted(shown(page, album)) == sorted(ODD_NAMES), set(ODD_NAMES) ^ set(shown(page, album))
            assert not [tag for tag, _ in page.tags if tag == "i"], "a name is read as HTML"
            for name in ODD_NAMES:
                path = f"/{album}/{name}"
                assert visitor.get(path).content == (world.source / path[1:]).read_bytes(), f"original of {name!r}"
                preview = visitor.get(path, preview=240)
                assert preview.headers["content-type"] in ("image/webp", "image/jpeg"), (name, preview.headers)
                visitor.page(path, view="")


@cases.add("the page of one picture")
def one(world):
    with world.visitor() as visitor:
        path = "/Summer 2024/Located/Phone.jpg"
        visitor.complete("/Summer 2024/Located/")
        page = Page(visitor.page(path, view="").text, path)
        for wanted in (CAPTION, "2024", "Oriel", "Window 1"):
            assert wanted in page.text, f"{wanted!r} is not in {page.text[:500]!r}"
        names = [world_path for world_path, query in page.paths() if "view" in query.split("&")]
        assert any(name.startswith("/Summer 2024/Located/") and name != path for name in names), names
        assert path in [found for found, query in page.paths() if "view" not in query.split("&")], "no download"
        assert any("preview=" in image.get("src", "") + image.get("srcset", "") for image in page.images), page.images


@cases.add("previous and next lead through the whole album")
def neighbours(world):
    album = "/Summer 2024/Turned/"
    names = [picture.name for picture in world.told.pictures if "/" + picture.album + "/" == album]
    with world.visitor() as visitor:
        seen = [min(names)]
        while True:
            page = Page(visitor.page(album + seen[-1], view="").text, album + seen[-1])
            nexts = [path for path, query in page.paths() if "view" in query.split("&") and path > album + seen[-1]]
            if not nexts or len(seen) > len(names):
                break
            seen.append(min(nexts)[len(album):])
        assert seen == sorted(names), seen


@cases.add("a README's script does not run")
def readme(world):
    with world.visitor() as visitor:
        answer = visitor.page("/Summer 2024/")
        page = Page(answer.text)
        assert "A week at the lake." in page.text
        assert not page.handlers(), page.handlers()
        policy = answer.headers.get("content-security-policy", "")
        assert "script-src" in policy or "default-src" in policy, f"policy {policy!r}"
        assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0], policy


@cases.add("nothing comes from elsewhere")
def own(world):
    with world.visitor() as visitor:
        for path in ("/", "/Summer 2024/", "/Crowd/", "/Files/", "/Empty/"):
            page = Page(visitor.page(path).text, path)
            assert not page.foreign(), (path, page.foreign()[:3])


@cases.add("script and style together, as they are sent")
def weight(world):
    with world.visitor() as visitor:
        page = Page(visitor.page("/Crowd/").text)
        files = {what for what in page.loads() if what.startswith("/.oriel/assets/")}
        assert files, page.loads()[:5]
        total = 0
        for target in files:
            with visitor.stream(target, headers={"accept-encoding": "gzip"}) as answer:
                sent = sum(len(piece) for piece in answer.iter_raw())
                assert answer.status_code == 200 and "immutable" in answer.headers["cache-control"], (target, answer.headers)
                total += sent
        assert total <= 60 * 1024, f"{total} bytes"
        return f"{total / 1024:.1f} KB in {len(files)} files, gzip"


@cases.add("other files are a list, a folder with an index.html is a site")
def others(world):
    with world.visitor() as visitor:
        page = Page(visitor.page("/Files/").text, "/Files/")
        paths = [path for path, _ in page.paths()]
        for name in ("notes.txt", "table.csv", "empty.bin", "drawing.svg", "page.html"):
            assert f"/Files/{name}" in paths, (name, paths)
        assert "<h1>Mine</h1>" in visitor.page("/A site/").text
        assert visitor.get("/Empty/").status_code == 200
        assert visitor.get("/Deep/" + "/".join(f"level {n}" for n in range(1, 20)) + "/").status_code == 200


@cases.add("an album that is not there, and one without its slash")
def missing(world):
    with world.visitor() as visitor:
        assert visitor.get("/No such album/").status_code == 404
        assert visitor.get("/No such.jpg", preview=240).status_code == 404
        answer = visitor.get("/Cameras")
        assert answer.status_code in (301, 302, 307, 308), answer.status_code
        assert answer.headers["location"].endswith("/Cameras/"), answer.headers["location"]
