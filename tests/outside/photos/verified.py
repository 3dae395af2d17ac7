"""Previews and originals by visitors who verify: `oriel get`, and a browser's way through `oriel open`."""

import http.client
from urllib.parse import urlsplit

from clients.cases import Cases
from lab import PATIENCE, Program
from photos import labels, looks
from photos.visitor import address
from photos.world import world

cases = Cases("verified", world)


def target(world, path: str, **query) -> list[str]:
    """What `oriel get` is told: the URL, the key, and the relay's authority."""
    key = world.link("photos").rsplit(".", 1)[1]
    return [world.lab.url("photos", address(path, **query)), "--key", key, "--relay-ca", str(world.lab.ca)]


def got(world, path: str, **query) -> bytes:
    done = world.oriel("visitor", "get", *target(world, path, **query), "-o", "-")
    assert done.returncode == 0, done.stderr.decode()[-500:]
    return done.stdout


@cases.add("oriel get of a preview and an original")
def get(world):
    with world.visitor() as visitor:
        for path in ("First.jpg", "Summer 2024/Located/Phone.jpg", "Odd names/日本 🌸.jpg", "Summer 2024/Located/Clip.mp4"):
            assert got(world, path) == visitor.get(path).content, path
        preview = looks.decode(got(world, "First.jpg", preview=240))
        assert preview.size == (320, 240), preview.size


@cases.add("oriel get of a ZIP and of a page")
def whole(world):
    with world.visitor() as visitor:
        assert got(world, "Files/", zip="") == visitor.get("Files/", zip="").content
        assert b"From" in got(world, "/")


@cases.add("another's key verifies nothing")
def other_key(world):
    words = target(world, "First.jpg", preview=240)
    key = words[2]
    words[2] = ("y" if key[0] != "y" else "b") + key[1:]
    assert world.oriel("visitor", "get", *words, "-o", "-").returncode != 0


@cases.add("a transcript of a preview is checked without asking anybody")
def transcript(world):
    home = world.lab.home / "visitor"
    home.mkdir(exist_ok=True)
    done = world.oriel("visitor", "get", *target(world, "First.jpg", preview=480), "-o", "p.img", "--transcript", "p.proof")
    assert done.returncode == 0, done.stderr.decode()[-500:]
    key = target(world, "/")[2]
    assert world.oriel("visitor", "verify", "p.img", "--transcript", "p.proof", "--key", key).returncode == 0
    (home / "p.img").write_bytes((home / "p.img").read_bytes()[:-1] + b"x")
    assert world.oriel("visitor", "verify", "p.img", "--transcript", "p.proof", "--key", key).returncode != 0


@cases.add("oriel open: page, preview, original, range and data")
def opened(world):
    home = world.lab.home / "opener"
    home.mkdir()
    proxy = Program("oriel", ["open", world.link("photos"), "--relay-ca", str(world.lab.ca), "--no-browser"], home)
    try:
        url = urlsplit(proxy.wait_for("open")["url"])

        def ask(path: str, **fields: str) -> tuple[int, dict[str, str], bytes]:
            connection = http.client.HTTPConnection("127.0.0.1", url.port, timeout=PATIENCE)
            connection.request("GET", path, headers={"host": url.netloc, **fields})
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

        with world.visitor() as visitor:
            status, _, body = ask("/")
            assert status == 200 and b"First.jpg" in body, (status, body[:200])
            for path in ("/First.jpg", "/First.jpg?preview=240", "/?data=0", address("Summer 2024/Located/Phone.jpg"),
                         "/Files/?zip"):
                status, _, body = ask(path, accept="image/webp")
                wanted = visitor.ask("GET", path, headers={"accept": "image/webp"}).content
                assert (status, body) == (200, wanted), (path, status)
            clip = address("Summer 2024/Located/Clip.mp4")
            status, fields, body = ask(clip, range="bytes=1000-1999")
            assert status == 206 and len(body) == 1000, (status, fields)
    finally:
        proxy.stop()


@cases.add("what is verified tells no place")
def private(world):
    file = world.lab.home / "phone.jpg"
    file.write_bytes(got(world, "Summer 2024/Located/Phone.jpg"))
    assert not labels.places(file)
