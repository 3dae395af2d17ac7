"""What visitors leave: files by resumable upload or by the plain form, and comments."""

import importlib.util
import json
import re
from contextlib import contextmanager

from clients.cases import Cases
from lab import Lab
from photos.html import Page
from photos.secrets import SECRET
from photos.visitor import VERSIONS, Visitor
from photos.world import World

PICTURE = "Odd names/plus+equals=.jpg"


class Gifts(World):
    def __init__(self, lab: Lab):
        super().__init__(lab)
        self.folder = self.share("photos", "--inbox", "--comments")
        self.before = self.files()
        self.share("closed")

    def files(self) -> dict[str, bytes]:
        """Everything in the folder that was there or has come, by path."""
        return {str(file.relative_to(self.folder)): file.read_bytes() for file in self.folder.rglob("*") if file.is_file()}

    def come(self) -> dict[str, bytes]:
        """What has come since; and all that was there is as it was."""
        now = self.files()
        changed = [path for path, data in self.before.items() if now.get(path) != data]
        assert not changed, f"overwritten: {changed}"
        return {path: data for path, data in now.items() if path not in self.before}

    def real(self) -> bytes:
        return (self.source / PICTURE).read_bytes()


@contextmanager
def world():
    with Lab() as lab:
        yield Gifts(lab)


cases = Cases("gifts", world)


def form(visitor: Visitor, path: str, **query) -> tuple[str, dict[str, str], str]:
    """The form of a page that takes a file or a text: where it goes, its fields, and the file's field if there is one."""
    page = Page(visitor.page(path, **query).text, path)
    forms, kept = [], ()
    for tag, told in page.tags:
        if tag == "form":
            kept = (told, {}, [])
            forms.append(kept)
        elif tag in ("input", "textarea") and kept and "name" in told:
            if told.get("type") == "file":
                kept[2].append(told["name"])
            else:
                kept[1][told["name"]] = told.get("value", "")
    told, fields, files = next(one for one in forms if one[0].get("method", "").lower() == "post")
    return told.get("action", ""), fields, files[0] if files else ""


def send(visitor: Visitor, album: str, name: str, data: bytes, kind: str = "image/jpeg"):
    _, fields, file = form(visitor, album)
    origin = {"origin": f"https://{visitor.lab.authority(visitor.name)}"}
    return visitor.ask("POST", album.replace(" ", "%20") + "?inbox", data=fields, files={file: (name, data, kind)},
                       headers=origin)


@cases.add("the plain form takes a picture, and nobody sees it", VERSIONS)
def plain(world, version):
    real = world.real() + version.encode()  # so that it is nobody else's
    with world.visitor(version=version) as visitor:
        before = visitor.page("/Cameras/").text.count(".jpg")
        answer = send(visitor, "/Cameras/", "gift.jpg", real)
        assert answer.status_code in (200, 201, 302, 303), (answer.status_code, answer.text[:300])
        came = [path for path, data in world.come().items() if data == real]
        assert len(came) == 1, (came, list(world.come()))
        assert visitor.get("/Cameras/gift.jpg").status_code == 404
        assert visitor.page("/Cameras/").text.count(".jpg") == before, "it is shown"
        assert visitor.get("/" + came[0]).status_code == 404, f"{came[0]} can be fetched"


@cases.add("names that visitors send stay in the inbox")
def names(world):
    with world.visitor() as visitor:
        for number, name in enumerate(("../../up.jpg", "/etc/cron.d/x.jpg", "..\\..\\up.jpg", ".hidden.jpg",
                                       "a" * 300 + ".jpg", "CON.jpg", "x.jpg\0.txt",
                                       "First.jpg", "First.jpg", "<b>.jpg", "new\nline.jpg", "", "..", "%2e%2e%2fup.jpg")):
            answer = send(visitor, "/", name, world.real() + b"n%d" % number)
            assert answer.status_code < 500, (name, answer.status_code)
        strange = [path for path in world.come() if not path.startswith(".") and "nbox" not in path]
        assert not strange, strange
        assert not (world.folder.parent / "up.jpg").exists() and not (world.lab.home / "up.jpg").exists()


@cases.add("what is no picture is refused, whatever it is called")
def kinds(world):
    with world.visitor() as visitor:
        for name, data, kind in (("run.sh", b"#!/bin/sh\n", "text/x-shellscript"),
                                 ("page.html", b"<script>1</script>", "text/html"),
                                 ("script.jpg", b"<svg onload=alert(1)>", "image/jpeg"),
                                 ("run.jpg.exe", b"MZ", "image/jpeg")):
            send(visitor, "/", name, data, kind)
            assert not [path for path, came in world.come().items() if came == data], name


@cases.add("no inbox where the owner has none")
def closed(world):
    with world.visitor("closed") as visitor:
        page = Page(visitor.page("/").text)
        assert not [told for tag, told in page.tags if tag == "form" and told.get("method", "").lower() == "post"], page.tags
        for path in ("/?inbox", "/Cameras/?inbox"):
            answer = visitor.ask("POST", path, files={"file": ("x.jpg", world.real(), "image/jpeg")})
            assert answer.status_code in (400, 403, 404, 405), answer.status_code
        answer = visitor.ask("POST", "/First.jpg?comments", data={"name": "a", "text": "b"})
        assert answer.status_code in (400, 403, 404, 405), answer.status_code


@cases.add("comments: kept, shown as text, bounded")
def comments(world):
    said = '<script>top.owned=1</script> "quoted" & Zoë 🌅'
    with world.visitor() as visitor:
        origin = {"origin": f"https://{world.lab.authority('photos')}"}
        path = "/First.jpg?comments"
        answer = visitor.ask("POST", path, data={"name": "<b>Ann</b>", "text": said}, headers=origin)
        assert answer.status_code in (200, 201, 302, 303), (answer.status_code, answer.text[:200])
        kept = json.dumps(visitor.ask("GET", path).json(), ensure_ascii=False)
        assert json.dumps(said, ensure_ascii=False) in kept, kept[:500]
        page = Page(visitor.page("/First.jpg", view="").text)
        assert said in page.text and "<b>Ann</b>" in page.text and not page.handlers(), page.text[-500:]
        for text in ("", " ", "x" * 1_000_000):
            assert 400 <= visitor.ask("POST", path, data={"name": "a", "text": text},
                                      headers=origin).status_code < 500, len(text)
        elsewhere = visitor.ask("POST", path, data={"name": "a", "text": "from another site"},
                                headers={"origin": "https://evil.example"})
        assert elsewhere.status_code >= 400, "another site's page can comment"
        assert visitor.ask("POST", "/.top.jpg?comments", data={"name": "a", "text": "b"}, headers=origin).status_code == 404


@cases.add("a visitor's words do not leave the album's file")
def beside(world):
    kept = [path for path, data in world.come().items() if b"top.owned" in data]
    with world.visitor() as visitor:
        for path in kept:
            assert visitor.get("/" + path).status_code == 404 or not re.search(r"(^|/)\.", path), path
    assert len(kept) <= 1 and SECRET[:22] not in str(kept).encode(), kept


if importlib.util.find_spec("photos.tus"):
    importlib.import_module("photos.tus").add(cases)
