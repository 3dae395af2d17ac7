"""Pictures that attack: a placeholder each, and nobody else notices."""

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from clients.cases import Cases, percentile
from lab import Lab
from photos import hostile, looks
from photos.html import Page
from photos.secrets import told
from photos.visitor import Visitor, address
from photos.watch import MIB, Memory, Neighbour
from photos.world import QUICK, World

LIMIT = 256 * MIB
AT_ONCE = 6
PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".tif", ".mp4", ".mov", ".mkv", ".webm", ".avi",
            ".3gp", ".m4v")


class Hostile(World):
    """A folder of attacks, shared; and a server on this machine that nobody may ask for anything."""

    def __init__(self, lab: Lab):
        super().__init__(lab)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.heard: list[bytes] = []
        threading.Thread(target=self._listen, daemon=True).start()
        folder = lab.home / "shared" / "hostile" / "Photos"
        folder.parent.mkdir(parents=True)
        hostile.hostile(folder, self.secret, self._server.getsockname()[1])
        self.folder = self.share("photos", folder=folder)
        self.names = sorted(file.name for file in self.folder.iterdir() if file.name.endswith(PICTURES) and not file.is_dir())

    def _listen(self):
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(1)
                try:
                    self.heard.append(connection.recv(4096))
                except OSError:
                    self.heard.append(b"")

    def stop(self):
        self._server.close()


@contextmanager
def world():
    with Lab() as lab:
        made = Hostile(lab)
        try:
            yield made
        finally:
            made.stop()


cases = Cases("hostility", world)


@cases.add("pages, data and search of such a folder")
def pages(world):
    with world.visitor() as visitor, Memory(world.peer("photos")) as memory:
        page = Page(visitor.page("/").text)
        assert not page.handlers(), page.handlers()
        assert not page.foreign(), page.foreign()
        assert not [told for tag, told in page.tags if tag in ("iframe", "object", "embed", "base")], "a foreign element"
        assert not [told for tag, told in page.tags if tag == "meta" and "http-equiv" in told
                    and told["http-equiv"] == "refresh"]
        assert visitor.data("/", data="shape")["count"] > 200
        visitor.data("/", data=0)
        assert visitor.get("/", q="maybe").status_code == 200
    assert memory.together < LIMIT, memory
    return memory


@cases.add("each preview alone")
def alone(world):
    """Every file, one after the other, while somebody else looks at a page."""
    took, slow, wrong, previews = [], [], [], 0
    with world.visitor() as visitor, Memory(world.peer("photos")) as memory, \
            Neighbour(Visitor(world.lab, "photos"), "/script.svg") as neighbour:
        for name in world.names:
            began = time.monotonic()
            try:
                said, shown = verdict(name, visitor.get(name, {"accept": "image/webp"}, preview=480))
            except Exception as error:
                said, shown = f"{type(error).__name__} {error}", False
            took.append(time.monotonic() - began)
            slow.append((took[-1], name))
            previews += shown
            if said:
                wrong.append(f"{name}: {said}")
    assert world.peer("photos").alive(), "the peer ended"
    slow.sort(reverse=True)
    print("     slowest: " + ", ".join(f"{name} {seconds:.1f} s" for seconds, name in slow[:6]))
    assert not wrong, "\n".join(wrong[:40])
    assert not neighbour.errors, neighbour.errors[:3]
    assert memory.alone < LIMIT, memory
    return (f"{len(took)} files, {previews} previews, median {percentile(took, 0.5):.2f} s, slowest {max(took):.1f} s; "
            f"{memory}; {neighbour}")


def verdict(name: str, answer) -> tuple[str, bool]:
    """What is wrong with an answer; and whether it is a preview."""
    kind = answer.headers.get("content-type", "")
    if told(answer.content):
        return "it holds what is secret", False
    if answer.status_code == 404 and not name.startswith("maybe"):
        return "", False  # pipes, sockets, links that lead out
    if answer.status_code != 200:
        return f"status {answer.status_code}", False
    if kind.startswith("image/svg"):
        stored = answer.headers.get("cache-control", "")
        return ("" if "no-store" in stored and len(answer.content) < 4096 else f"placeholder with {stored!r}"), False
    if kind != "image/webp":
        return f"type {kind!r}", False
    looks.decode(answer.content)
    return ("" if hostile.may_show(name) else f"a preview of what shows nothing: {looks.decode(answer.content).size}"), True


@cases.add("many at once, in every size")
def together(world):
    """The worst ones, the sizes one after the other, several visitors at the same time."""
    worst = [name for name in world.names if not name.startswith("maybe changed")]
    jobs = [(name, size) for size in ((240, 2560) if QUICK else (240, 480, 1280, 2560)) for name in worst]
    visitors = [Visitor(world.lab, "photos", patience=90) for _ in range(AT_ONCE)]

    def one(job: tuple[int, tuple[str, int]]) -> tuple[float, str]:
        number, (name, size) = job
        began = time.monotonic()
        answer = visitors[number % AT_ONCE].get(name, {"accept": "image/webp"}, preview=size)
        good = answer.status_code in (200, 404) and not told(answer.content)
        said = "" if good else f"{name} {size}: {answer.status_code}"
        return time.monotonic() - began, said

    with Memory(world.peer("photos")) as memory, Neighbour(Visitor(world.lab, "photos"), "/script.svg") as neighbour, \
            ThreadPoolExecutor(AT_ONCE) as pool:
        done = list(pool.map(one, enumerate(jobs)))
    for visitor in visitors:
        visitor.__exit__()
    wrong = [said for _, said in done if said]
    assert not wrong, wrong[:10]
    assert not neighbour.errors, neighbour.errors[:3]
    assert memory.alone < LIMIT, memory
    times = [seconds for seconds, _ in done]
    return f"{len(jobs)} previews by {AT_ONCE} visitors, p99 {percentile(times, 0.99):.1f} s; {memory}; {neighbour}"


@cases.add("visitors who ask and go")
def gone(world):
    """A child ends with the request that it was for."""
    with Memory(world.peer("photos")) as memory:
        for name in ("maybe 10000 scans.jpg", "60000 x 60000.png", "60000 items.avif") * 10:
            stream = world.lab.tls("photos")
            target, host = address(name, preview=2560), world.lab.authority("photos")
            stream.sendall(f"GET {target} HTTP/1.1\r\nhost: {host}\r\n\r\n".encode())
            stream.close()
    with world.visitor() as visitor:
        assert visitor.get("/").status_code == 200
    return memory


@cases.add("the page and the original of each")
def originals(world):
    """An original is sent as it is, as a download where a browser would run it; of holes a part."""
    with world.visitor() as visitor:
        for name in world.names:
            answer = visitor.get(name, {"range": "bytes=0-9999"})
            assert not told(answer.content), name
            assert answer.status_code in (200, 206, 404, 416), (name, answer.status_code)
            if answer.status_code == 200:
                assert len(answer.content) < 200_000_000, name
            assert answer.headers.get("x-content-type-options") == "nosniff" or answer.status_code == 404, name
            view = visitor.get(name, view="")
            assert view.status_code in (200, 404), (name, view.status_code)
            assert not view.text or not Page(view.text).handlers(), name
        script = visitor.get("script.svg")
        policy = script.headers.get("content-security-policy", "")
        harmless = "attachment" in script.headers.get("content-disposition", "") or "sandbox" in policy
        assert harmless or "script-src 'none'" in policy or "default-src 'none'" in policy, f"SVG with policy {policy!r}"


@cases.add("nobody was asked, nothing was read")
def unheard(world):
    assert not world.heard, world.heard[:3]
    children = world.peer("photos")
    assert children.alive()
