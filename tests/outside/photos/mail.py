"""People are told by e-mail: once, over a way that nobody else reads, with the link that holds the key."""

import email.utils
import json
import re
import subprocess
from contextlib import contextmanager
from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote, urlsplit

from clients.cases import Cases
from lab import PATIENCE, Lab, Program, programs
from names.authority import Authority
from names.ground import free_port
from photos.mailbox import PASSWORD, REFUSED, Mailbox

BOB, CAROL = "bob@example.com", "carol@example.com"


class World:
    """A relay, an authority for mail servers, and owners who each have a folder and a home of their own."""

    def __init__(self, lab: Lab):
        self.lab = lab
        self.authority = Authority(lab.home / "authority")
        self.files = self.authority.issue("mail", "localhost", "127.0.0.1")
        self.boxes: list[Mailbox] = []

    def mailbox(self, **how) -> tuple[int, Mailbox]:
        port = free_port()
        box = Mailbox(port, files=self.files, **how)
        self.boxes.append(box)
        return port, box

    def settings(self, owner: str, **mail):
        """Writes the owner's configuration file."""
        home = self.lab.home / owner
        (home / "oriel").mkdir(parents=True, exist_ok=True, mode=0o700)
        mail = {"server": "localhost", "from": "alice@example.org", "from-name": "Älice & Co", "ca": str(self.authority.ca)} | mail
        lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in mail.items()]
        (home / "oriel/config.toml").write_text("[mail]\n" + "\n".join(lines) + "\n")

    def reach(self) -> list[str]:
        return ["--relay", f"localhost:{self.lab.port}", "--relay-ca", str(self.lab.ca)]

    def share(self, owner: str, *args: str, password: str = "") -> Program:
        """Shares the owner's folder, and waits until it is online."""
        home = self.lab.home / owner
        folder = home / "Sömmer 2026"
        (folder / "Sea & sand").mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text("Sea.\n")
        more = {"ORIEL_SMTP_PASSWORD": password} if password else {}
        peer = Program("oriel", ["share", str(folder), "--name", owner, *self.reach(), *args], home, more)
        self.lab.peers.append(peer)
        peer.online = peer.wait_for("online")
        return peer

    def oriel(self, owner: str, *words: str, **more: str) -> subprocess.CompletedProcess:
        home = self.lab.home / owner
        home.mkdir(exist_ok=True)
        environment = {"HOME": str(home), "ORIEL_HOME": str(home / "oriel"), "PATH": "/usr/bin:/bin"} | more
        command = [str((programs() / "oriel").resolve()), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=3 * PATIENCE, cwd=home)


@contextmanager
def world():
    with Lab() as lab:
        world = World(lab)
        try:
            yield world
        finally:
            for box in world.boxes:
                box.stop()


cases = Cases("mail", world)


class Tags(HTMLParser):
    """What an HTML text refers to."""

    def __init__(self, html: str):
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a":
            self.links.append(values["href"])
        elif "src" in values or "href" in values or tag in ("script", "iframe", "object", "form"):
            self.loaded.append(values.get("src") or values.get("href") or tag)


def check(recipients, message, to: str, link: str):
    """Everything that a good message has."""
    assert recipients == [to] and message["to"] == to and not message.get_all("cc") and not message.get_all("bcc")
    for field in ("from", "to", "subject", "date", "message-id", "auto-submitted", "mime-version"):
        assert len(message.get_all(field, [])) == 1, field
    assert message["auto-submitted"] == "auto-generated"
    assert email.utils.parseaddr(str(message["from"])) == ("Älice & Co", "alice@example.org"), message["from"]
    assert message["subject"] == "Älice & Co shares “Sömmer 2026” with you", message["subject"]
    assert re.fullmatch(r"<[0-9a-f]{32}@example\.org>", message["message-id"]), message["message-id"]
    assert message["date"].datetime.tzinfo
    assert not message.defects and message.get_content_type() == "multipart/alternative"
    first, second = message.iter_parts()
    assert first.get_content_type() == "text/plain" and second.get_content_type() == "multipart/related"
    assert link in first.get_content().splitlines(), first.get_content()
    html = message.get_body(("html",)).get_content()
    tags = Tags(html)
    assert set(tags.links) == {link} and all(source.startswith("cid:") for source in tags.loaded), tags.loaded
    assert "url(" not in html and "prefers-color-scheme: dark" in html
    return html


def mail_error(peer: Program) -> str:
    return peer.wait_for_error("mail")["message"]


@cases.add("each person gets one message over TLS, and none after a restart")
def once(world):
    port, box = world.mailbox(security="tls")
    world.settings("once", port=port)
    people = ["--notify", BOB, "--notify", CAROL, "--notify", BOB]
    peer = world.share("once", *people)
    link = peer.online["link"]
    assert re.search(r"#oriel=1\.[a-z0-9]{52}$", link), link
    messages = box.wait(2)
    for (recipients, message), to in zip(messages, [BOB, CAROL], strict=True):
        check(recipients, message, to, link)
    assert [peer.wait_for("told")["to"] for _ in range(2)] == [BOB, CAROL]
    assert box.connections == 1, box.connections
    peer.stop()
    file = world.lab.home / "once/oriel/sites/once/notified.json"
    assert file.stat().st_mode & 0o777 == 0o600
    peer = world.share("once", *people, "--notify", "dave@example.com")
    assert peer.wait_for("told")["to"] == "dave@example.com"
    assert len(box.messages) == 3
    done = world.oriel("once", "notify", BOB, "--name", "once", *world.reach(), "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["told_before"] == [BOB], done
    done = world.oriel("once", "notify", BOB, "--name", "once", "--again", "--message", "Look!\nNow", *world.reach(), "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["sent"] == [BOB], done
    html = check(*box.wait(4)[3], BOB, link)
    assert "Look!<br>Now" in html


@cases.add("an album's link keeps the key, and a message in plain text is readable as it is")
def album(world):
    port, box = world.mailbox(security="tls")
    world.settings("album", port=port)
    peer = world.share("album")
    nowhere = world.oriel("album", "notify", BOB, "--name", "album", "--album", "Nowhere", *world.reach())
    assert nowhere.returncode == 64 and "Nowhere" in nowhere.stderr and not box.messages, nowhere
    done = world.oriel("album", "notify", BOB, "--name", "album", "--album", "Sea & sand", *world.reach())
    assert done.returncode == 0, done
    (_, message), = box.wait(1)
    url, key = peer.online["link"].split("#")
    assert f"{url}Sea%20%26%20sand/#{key}" in message.get_body(("plain",)).get_content().splitlines()
    assert "“Sea & sand”" in message["subject"]
    raw = message.as_bytes()
    assert max(map(len, raw.split(b"\n"))) <= 998


@cases.add("the password comes from the environment, after STARTTLS")
def starttls(world):
    port, box = world.mailbox(security="starttls", login=True)
    world.settings("starttls", port=port, security="starttls", user="alice@example.org")
    peer = world.share("starttls", "--notify", BOB, password=PASSWORD.decode())
    check(*box.wait(1)[0], BOB, peer.online["link"])


@cases.add("the password comes from a private file")
def password_file(world):
    port, box = world.mailbox(security="tls", login=True)
    file = world.lab.home / "password"
    file.write_bytes(PASSWORD + b"\n")
    world.settings("filed", port=port, user="alice@example.org", **{"password-file": str(file)})
    file.chmod(0o644)
    done = world.oriel("filed", "notify", BOB, "--link", "https://filed.example/", "--name", "filed")
    assert done.returncode == 64 and "chmod 600" in done.stderr, done
    file.chmod(0o600)
    world.share("filed", "--notify", BOB)
    box.wait(1)


@cases.add("a wrong password is said once, is not tried again, and stops nothing")
def wrong_password(world):
    port, box = world.mailbox(security="tls", login=True)
    world.settings("wrong", port=port, user="alice@example.org")
    peer = world.share("wrong", "--notify", BOB, password="guess")
    said = mail_error(peer)
    assert "does not accept the user and password" in said and "guess" not in said, said
    assert world.lab.get("wrong", "/README.md") == (200, b"Sea.\n")
    assert box.logins == 1 and not box.messages
    assert "guess" not in peer.log_path.read_text()
    return said


@cases.add("nothing is sent in the open")
def in_the_open(world):
    port, box = world.mailbox(security="none")
    world.settings("open", port=port, security="starttls")
    said = mail_error(world.share("open", "--notify", BOB))
    assert "does not offer STARTTLS" in said, said
    world.settings("open", port=port, server="mail.example.org", security="none")
    done = world.oriel("open", "notify", BOB, "--name", "open", "--link", "https://open.example/")
    assert done.returncode == 64 and "on this machine only" in done.stderr, done
    assert not box.messages
    world.settings("here", port=port, security="none")
    world.share("here", "--notify", BOB)
    box.wait(1)


@cases.add("a certificate of somebody else's is refused")
def certificate(world):
    port, box = world.mailbox(security="tls")
    world.settings("cert", port=port, ca=str(world.lab.ca))
    said = mail_error(world.share("cert", "--notify", BOB))
    assert "TLS with the mail server" in said and not box.messages, said
    return said


@cases.add("a recipient who is refused does not keep the others from it")
def refused(world):
    port, box = world.mailbox(security="tls")
    world.settings("refused", port=port)
    peer = world.share("refused", "--notify", REFUSED, "--notify", BOB)
    said = mail_error(peer)
    assert REFUSED in said and "no such person" in said, said
    assert peer.wait_for("told")["to"] == BOB
    assert [recipients for recipients, _ in box.messages] == [[BOB]]
    return said


@cases.add("a server that is down is tried again")
def down(world):
    port = free_port()
    world.settings("down", port=port)
    peer = world.share("down", "--notify", BOB)
    said = mail_error(peer)
    assert "cannot be reached" in said and "trying again" in said, said
    box = Mailbox(port, security="tls", files=world.files)
    world.boxes.append(box)
    check(*box.wait(1)[0], BOB, peer.online["link"])
    return said


@cases.add("without a mail server there is a text to paste")
def by_hand(world):
    peer = world.share("byhand", "--notify", BOB)
    tell = peer.wait_for("tell")
    link = peer.online["link"]
    assert link in tell["text"].splitlines() and len(tell["text"]) < 300, tell
    mailto = urlsplit(tell["mailto"])
    fields = parse_qs(mailto.query, strict_parsing=True)
    assert mailto.scheme == "mailto" and unquote(mailto.path) == BOB
    assert link in fields["body"][0].split("\r\n") and "Sömmer 2026" in fields["subject"][0]
    done = world.oriel("byhand", "notify", BOB, CAROL, "--name", "byhand", *world.reach())
    assert done.returncode == 0 and "[mail]" in done.stdout and f"bcc={BOB},{CAROL}" in done.stdout, done


@cases.add("addresses that are none are refused before anything begins")
def addresses(world):
    for bad in ["bob", "Bob <bob@example.com>", "a@b.c\r\nBcc: d@e.f", "a@b.c,d@e.f"]:
        done = world.oriel("bad", "notify", bad, "--name", "bad", "--link", "https://bad.example/")
        assert done.returncode == 64 and "no e-mail address" in done.stderr, done
    many = [f"a{n}@example.com" for n in range(51)]
    done = world.oriel("bad", "notify", *many, "--name", "bad", "--link", "https://bad.example/")
    assert done.returncode == 64 and "at most 50" in done.stderr, done


@cases.add("previews go along inside the message")
def previews(world):
    port, box = world.mailbox(security="tls")
    world.settings("shown", port=port)
    folder = world.lab.home / "shown/Sömmer 2026"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["/usr/bin/convert", "-size", "1200x800", "gradient:blue-orange", str(folder / "sea.jpg")], check=True)
    world.share("shown")
    if world.lab.get("shown", "/sea.jpg?preview=480")[1] == (folder / "sea.jpg").read_bytes():
        return "skipped: this build makes no previews"
    done = world.oriel("shown", "notify", BOB, "--name", "shown", "--previews", "2", *world.reach())
    assert done.returncode == 0, done
    (_, message), = box.wait(1)
    _, related = message.iter_parts()
    _, picture = related.iter_parts()
    assert picture.get_content_type() == "image/jpeg" and picture.get_content_disposition() == "inline"
    assert picture.get_content().startswith(b"\xff\xd8\xff")
    assert f"cid:{picture['content-id'].strip('<>')}" in Tags(message.get_body(("html",)).get_content()).loaded
