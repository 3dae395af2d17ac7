"""What nobody may see: hidden names, what lies outside, pipes; by every spelling, and while names are exchanged."""

import os
import threading
import time
from pathlib import Path

from clients.cases import Cases
from photos.visitor import VERSIONS, address, as_typed
from photos.world import QUICK, SECRET, world

cases = Cases("secrets", world)
SWAPS = 2_000 if QUICK else 10_000
UP = [b"../", b"..%2f", b"%2e%2e/", b"%2e%2e%2f", b".%2e/", b"%2e./", b"..%5c", b"..\\", b"%2e%2e%5c", b"..%255c",
      b"..%252f", b"%252e%252e/",
      b"%252e%252e%252f", b"..%c0%af", b"..%c1%9c", b"%c0%ae%c0%ae/", b"%c0%2e%c0%2e/", b"..%e0%80%af",
      b"%e0%80%ae%e0%80%ae/", b"..%u2215",
      b"%uff0e%uff0e/", b"..%ef%bc%8f", b"%ef%bc%8e%ef%bc%8e/", b"..;/", b"..%3b/", b"..%00/", b"%00../", b"..%0a/",
      b"..%0d/", b"..%09/",
      b"..%20/", b"...//", b"..../", b"....//", b"..//", b".././", b"./../", b"%2f../", b"//../", b"/%2e%2e//", b"..?/",
      b"..%3f/", b"..#/",
      b"..%23/", b"\xc0\xae\xc0\xae/", b"\xef\xbc\x8e\xef\xbc\x8e/"]
WHOLE = [b"/etc/passwd", b"//etc/passwd", b"/%2fetc/passwd", b"/%5cetc%5cpasswd", b"file:///etc/passwd",
         b"http://127.0.0.1/etc/passwd",
         b"/./%2e/etc/passwd", b"/proc/self/environ", b"/%2fproc%2fself%2fenviron", b"*", b"/.", b"/..", b"/%2e", b"/%2e%2e",
         b"/.%00.jpg",
         b"/First.jpg%00.txt", b"/First.jpg/", b"/First.jpg/../First.jpg", b"/Summer%202024/..%2f.private%2finside.jpg"]
QUERIES = [b"", b"?preview=240", b"?view", b"?data=0", b"?zip", b"?comments"]


def spellings() -> list[bytes]:
    """Ways out of the folder; the secret lies three folders above."""
    out = [b"/" + b"%s" % (up * 3) + b"secret.txt" for up in UP] + [b"/Colours/" + up * 4 + b"secret.txt" for up in UP]
    return out + WHOLE


def told(body: bytes) -> bool:
    """Whether something of what is secret is in it."""
    return SECRET[:22] in body or b"root:x:0:0" in body or b"PATH=" in body and b"HOME=" in body


@cases.add("ways out of the folder", VERSIONS)
def traversal(world, version):
    world.share("photos")
    count = 0
    for spelling in spellings():
        for query in QUERIES if spelling.startswith(b"/") else QUERIES[:1]:
            status, body = as_typed(world.lab, "photos", spelling + query, version == "HTTP/2")
            count += 1
            assert not told(body), (spelling + query, body[:200])
            assert status < 500 or status == 0, (spelling + query, status)
    return f"{count} requests"


@cases.add("hidden names")
def hidden(world):
    with world.visitor() as visitor:
        for path in world.told.hidden:
            for query in ({}, {"preview": 240}, {"view": ""}, {"comments": ""}):
                assert visitor.get(path, **query).status_code == 404, (path, query)
        for album in ("/", "/Summer 2024/"):
            texts = [visitor.page(album).text, visitor.get(album, data=0).text, visitor.get(album, q="inside").text]
            for text in texts:
                assert ".private" not in text and ".hidden" not in text and ".top" not in text, album
        for path in ("/.private/", "/Summer 2024/.private/"):
            for query in ({}, {"data": 0}, {"data": "shape"}, {"zip": ""}, {"q": "inside"}):
                assert visitor.get(path, **query).status_code == 404, (path, query)


@cases.add("links that lead out, pipes, and what is no file")
def odd_files(world):
    folder = world.share("photos") / "Odd files"
    folder.mkdir()
    inner = folder.parent / "First.jpg"
    for name, target in {"out.jpg": str(world.secret), "up.jpg": "../../../../secret.txt", "zero.jpg": "/dev/zero",
                         "round.jpg": "round.jpg",
                         "root": "/", "above": "../../..", "self": ".", "inner.jpg": "../First.jpg",
                         "proc.jpg": "/proc/self/environ"}.items():
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "pipe.jpg")
    with world.visitor() as visitor:
        for name in ("out.jpg", "up.jpg", "zero.jpg", "round.jpg", "proc.jpg", "pipe.jpg", "root/etc/passwd",
                     "above/secret.txt"):
            for query in ({}, {"preview": 240}, {"view": ""}):
                answer = visitor.get(f"Odd files/{name}", **query)
                assert not told(answer.content), name
                placeholder = answer.headers["content-type"].startswith("image/svg")
                assert answer.status_code == 404 or placeholder, (name, query, answer.status_code)
        for query in ({"zip": ""}, {"data": 0}, {}):
            answer = visitor.get("Odd files/", **query)
            assert answer.status_code == 200 and not told(answer.content), (query, answer.status_code)
        assert visitor.get("Odd files/inner.jpg").content == inner.read_bytes(), "a link to a neighbour"


@cases.add("names that are exchanged while they are read")
def races(world):
    """A picture, an album and a link to the outside change places, thousands of times."""
    folder = world.share("photos") / "Race"
    (folder / "album").mkdir(parents=True)
    real = (folder.parent / "First.jpg").read_bytes()
    (folder / "x.jpg").write_bytes(real)
    (folder / "album" / "inner.jpg").write_bytes(real)
    outside = world.lab.home / "outside"
    outside.mkdir(exist_ok=True)
    (outside / "inner.jpg").write_bytes(SECRET)
    (folder / "link.jpg").symlink_to("../../../../secret.txt")
    (folder / "elsewhere").symlink_to("../../../../outside")
    assert (folder / "link.jpg").read_bytes() == (folder / "elsewhere" / "inner.jpg").read_bytes() == SECRET
    over, seen, took = threading.Event(), [], []
    targets = [address("Race/x.jpg"), address("Race/x.jpg", preview=240), address("Race/album/inner.jpg"),
               address("Race/album/inner.jpg", preview=240),
               address("Race/album/"), address("Race/album/", zip=""), address("Race/", zip="")]

    def visit(first: int):
        with world.visitor() as visitor:
            number = first
            while not over.is_set():
                began = time.monotonic()
                try:
                    body = visitor.ask("GET", targets[number % len(targets)]).content
                except Exception as error:  # an answer that is cut off because its file changed is no leak
                    body = str(error).encode()
                took.append(time.monotonic() - began)
                if told(body):
                    seen.append(targets[number % len(targets)])
                number += 1

    visitors = [threading.Thread(target=visit, args=(first,)) for first in range(4)]
    for one in visitors:
        one.start()
    try:
        for number in range(SWAPS):
            exchange(folder / "x.jpg", folder / "link.jpg")
            exchange(folder / "album", folder / "elsewhere")
            if number % 50 == 0:
                time.sleep(0.01)  # so that requests fall among the exchanges on one core too
    finally:
        over.set()
        for one in visitors:
            one.join()
    assert not seen, seen[:3]
    assert len(took) > 50, f"only {len(took)} requests"
    return f"{len(took)} requests, slowest {max(took) * 1000:.0f} ms"


def exchange(one: Path, other: Path):
    """By renames, as programs do; between two of them a name is missing."""
    between = one.with_name("between")
    one.rename(between)
    other.rename(one)
    between.rename(other)
