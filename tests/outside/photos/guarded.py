"""Who may see: passwords, links, their expiry and their end. Without them nothing of a guarded site."""

import json
import re
from contextlib import contextmanager
from urllib.parse import urlsplit

from clients.cases import Cases
from lab import Lab
from photos.clock import Clock
from photos.html import Page
from photos.secrets import as_typed, spellings, told
from photos.visitor import VERSIONS, Visitor, address
from photos.world import World

PASSWORD = "correct horse battery staple"
ALBUM = "Summer 2024"
INSIDE = [address(f"{ALBUM}/"), address(f"{ALBUM}/Turned/Orientation 6.jpg"),
          address(f"{ALBUM}/Turned/Orientation 6.jpg", preview=240),
          address(f"{ALBUM}/Turned/Orientation 6.jpg", view=""), address(f"{ALBUM}/", data="shape"),
          address(f"{ALBUM}/", data=0),
          address(f"{ALBUM}/", zip=""), address(f"{ALBUM}/", q="orientation")]
BESIDE = ["/", "/?data=0", "/?data=shape", "/?zip", "/?q=orientation", "/First.jpg", "/First.jpg?preview=240",
          "/First.jpg?view", "/Cameras/",
          "/Cameras/?data=0", "/Cameras/?zip", address("Odd names/"), "/README.md", "/Files/notes.txt"]


class Guarded(World):
    def __init__(self, lab: Lab, clock: Clock):
        super().__init__(lab)
        self.clock = clock
        file = lab.home / "password"
        file.write_text(PASSWORD + "\n")
        file.chmod(0o600)
        self.share("photos", "--password-file", str(file), more=clock.environment())

    def entered(self, version: str = "HTTP/2") -> Visitor:
        """A visitor who has told the password."""
        visitor = self.visitor(version=version)
        answer = login(visitor, PASSWORD)
        said = Page(answer.text).text[:300]
        assert answer.status_code in (302, 303), f"the password is refused: {answer.status_code} {said}"
        return visitor

    def make_link(self, album: str = ALBUM, *more: str) -> str:
        """The link that the owner gets for an album, as what comes after the host."""
        done = self.oriel("photos", "link", album, "--name", "photos", *more, more=self.clock.environment())
        assert done.returncode == 0, done.stderr.decode()
        found = re.search(rb"https://\S+", done.stdout)
        assert found, done.stdout
        parts = urlsplit(found[0].decode())
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def links(self) -> str:
        done = self.oriel("photos", "links", "--name", "photos", more=self.clock.environment())
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()


def login(visitor: Visitor, password: str):
    """Fills in the login page's form, whatever its fields are called."""
    answer = visitor.get("/")
    if answer.is_redirect:
        answer = visitor.ask("GET", answer.headers["location"])
    page = Page(answer.text)
    form = next(told for tag, told in page.tags if tag == "form")
    fields = {told["name"]: told.get("value", "") for tag, told in page.tags if tag == "input" and "name" in told}
    secret = next(told["name"] for tag, told in page.tags if tag == "input" and told.get("type") == "password")
    origin = f"https://{visitor.lab.authority(visitor.name)}"
    return visitor.ask("POST", form.get("action") or "/.oriel/login", data=fields | {secret: password},
                       headers={"origin": origin})


def follow(visitor: Visitor, target: str):
    """Opens a link as a browser does, redirects included."""
    answer = visitor.ask("GET", target)
    for _ in range(5):
        if not answer.is_redirect:
            return answer
        parts = urlsplit(answer.headers["location"])
        answer = visitor.ask("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
    raise AssertionError("redirects without end")


@contextmanager
def world():
    with Lab() as lab, Clock(lab.home) as clock:
        yield Guarded(lab, clock)


cases = Cases("guarded", world)


def shut(visitor: Visitor, targets: list[str]):
    """None of these may give anything away."""
    for target in targets:
        answer = visitor.ask("GET", target)
        kind = answer.headers.get("content-type", "")
        assert answer.status_code in (302, 303, 401, 403, 404, 410), (target, answer.status_code, kind)
        assert not kind.startswith(("image/", "application/zip", "application/json", "video/")), (target, kind)
        # Without where a form or a link to it leads back to.
        text = re.sub(r"(value=|[?&]to=)[^>]*>", "", answer.text)
        assert "Orientation" not in text and "IMG_" not in text, target


@cases.add("nothing without the password", VERSIONS)
def without(world, version):
    with world.visitor(version=version) as visitor:
        shut(visitor, INSIDE + BESIDE)
        for method in ("POST", "HEAD", "PATCH", "DELETE", "OPTIONS", "PUT"):
            answer = visitor.ask(method, "/First.jpg")
            assert answer.status_code >= 300 or not answer.content, (method, answer.status_code)


@cases.add("no spelling of a path is a way past it", VERSIONS)
def spelled(world, version):
    for spelling in spellings() + [b"/.oriel/login/../../First.jpg", b"/.oriel/..%2fFirst.jpg",
                                   b"/.oriel/assets/../../First.jpg",
                                   b"/.well-known/oriel/../../First.jpg", b"//First.jpg", b"/%46irst.jpg", b"/./First.jpg"]:
        status, body = as_typed(world.lab, "photos", spelling, version == "HTTP/2")
        assert not told(body) and not body.startswith(b"\xff\xd8"), (spelling, status)


@cases.add("the password opens everything", VERSIONS)
def opened(world, version):
    with world.entered(version) as visitor:
        for target in INSIDE + BESIDE:
            assert visitor.ask("GET", target).status_code == 200, target


@cases.add("the cookie: for this name only, out of reach of scripts, no other's")
def cookie(world):
    with world.visitor() as visitor:
        answer = login(visitor, PASSWORD)
        said = [value for name, value in answer.headers.multi_items() if name == "set-cookie"]
        assert said, answer.headers
        for one in said:
            flags = {flag.strip().lower() for flag in one.split(";")[1:]}
            assert {"httponly", "secure"} <= flags and not [flag for flag in flags if flag.startswith("domain")], one
            assert any(flag in flags for flag in ("samesite=lax", "samesite=strict")), one
        name, value = said[0].split(";")[0].split("=", 1)
    for wrong in ("", value[:-1], value + "A", value[::-1], "A" * len(value), value.upper()):
        with world.visitor() as visitor:
            answer = visitor.ask("GET", "/First.jpg", headers={"cookie": f"{name}={wrong}"})
            assert not answer.headers["content-type"].startswith("image/"), wrong


@cases.add("a link opens its album and nothing beside it", VERSIONS)
def linked(world, version):
    target = world.make_link()
    with world.visitor(version=version) as visitor:
        answer = follow(visitor, target)
        assert answer.status_code == 200 and "A week at the lake." in answer.text, answer.status_code
        for inside in INSIDE:
            assert visitor.ask("GET", inside).status_code == 200, inside
        shut(visitor, BESIDE)
        above = [path for path, _ in Page(answer.text, f"/{ALBUM}/").paths()
                 if not path.startswith(("/Summer 2024/", "/.oriel/"))]
        assert not above, f"the page leads to {above}"
        picks = visitor.ask("GET", address(f"{ALBUM}/") + "?zip&pick=..%2fFirst.jpg")
        assert picks.status_code != 200 or b"First.jpg" not in picks.content
    with world.visitor(version=version) as other:  # who has not the link
        shut(other, INSIDE)


@cases.add("a link that is changed opens nothing")
def forged(world):
    target = world.make_link()
    secret = max(re.findall(r"[A-Za-z0-9_-]{16,}", target), key=len)
    for wrong in (secret[:-1], secret + "A", secret.swapcase(), "A" * len(secret), secret[::-1]):
        with world.visitor() as visitor:
            answer = follow(visitor, target.replace(secret, wrong))
            shown = answer.status_code not in (401, 403, 404, 410) and "password" not in answer.text.lower()
            assert not shown, (wrong, answer.status_code)
            shut(visitor, INSIDE)


@cases.add("a link ends when the owner ends it")
def revoked(world):
    target = world.make_link()
    with world.visitor() as visitor:
        assert follow(visitor, target).status_code == 200
        said = world.links()
        assert ALBUM in said, said
        world.oriel("photos", "links", "--name", "photos", "--revoke-all", more=world.clock.environment())
        shut(visitor, INSIDE)
        answer = follow(visitor, target)
        page = Page(answer.text)
        assert answer.status_code in (403, 404, 410) and page.title.strip(), answer.status_code
        return f"{answer.status_code} {page.title.strip()!r}"


@cases.add("a link ends with its time, even while it is used")
def expired(world):
    target = world.make_link(ALBUM, "--expires", "1h")
    with world.visitor() as visitor:
        assert follow(visitor, target).status_code == 200
        with world.clock.moved(50 * 60):
            assert visitor.ask("GET", INSIDE[0]).status_code == 200, "it ends too early"
        with world.clock.moved(61 * 60):
            shut(visitor, INSIDE)
            answer = follow(visitor, target)
            page = Page(answer.text)
            assert answer.status_code in (403, 404, 410) and page.title.strip(), answer.status_code
            with world.visitor() as other:
                assert follow(other, target).status_code != 200
        return f"{answer.status_code} {page.title.strip()!r}"


@cases.add("guessing is slowed down, and others still get in")
def guesses(world):
    with world.visitor() as guesser:
        statuses = [login(guesser, f"guess {number}").status_code for number in range(30)]
        assert 429 in statuses, statuses
        assert not [status for status in statuses if status in (302, 303)], statuses
        return json.dumps({str(status): statuses.count(status) for status in sorted(set(statuses))})
