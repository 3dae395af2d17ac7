"""The owner's own view: who looked at what in numbers, for nobody else's eyes; and the QR code."""

import http.client
import json
import subprocess
import time
from urllib.parse import urlsplit

from clients.cases import Cases
from lab import PATIENCE
from photos.mail import world

cases = Cases("owner", world)


def get(url: str, host: str = "") -> tuple[int, bytes]:
    """One request to the owner's page, as whatever host."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.request("GET", parts.path, headers={"host": host or parts.netloc})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, body


@cases.add("it counts what visitors look at, without their addresses")
def counts(world):
    peer = world.share("numbers")
    page = json.loads(world.oriel("numbers", "status", "--json").stdout)["sites"][0]["page"]
    for path in ["/", "/README.md", "/README.md", "/none"]:
        world.lab.get("numbers", path)
    status, everything, end = {}, {}, time.monotonic() + PATIENCE
    # The last of them is counted when it is over, which its visitor may see first.
    wanted = {"visitors": 1, "views": 1, "downloads": 2, "errors": 1}
    while any(everything.get(what) != count for what, count in wanted.items()):
        assert time.monotonic() < end, everything
        status = json.loads(get(page + "status.json")[1])
        everything = status["numbers"]["all"]
    assert status["numbers"]["errors"][0]["path"] == "/none" and status["numbers"]["error_kinds"] == {"404": 1}
    assert status["numbers"]["pictures"][0]["path"] == "/README.md"
    assert status["standing"]["link"] == peer.online["link"]
    assert "127.0.0.1" not in json.dumps(status).replace(page, "")
    html = get(page)[1].decode()
    assert peer.online["url"] in html and "/README.md" in html


@cases.add("it is shown to whoever knows the token, under this machine's own name")
def guarded(world):
    peer = world.share("guarded")
    page = json.loads(world.oriel("guarded", "status", "--json").stdout)["sites"][0]["page"]
    port = urlsplit(page).port
    assert get(page)[0] == 200 and get(page, f"localhost:{port}")[0] == 200
    for host in ["evil.example", f"evil.example:{port}", "127.0.0.1", f"127.0.0.1:{port + 1}"]:
        assert get(page, host)[0] == 421, host
    assert get(f"http://127.0.0.1:{port}/")[0] == 404
    assert get(f"http://127.0.0.1:{port}/{'0' * 32}/status.json")[0] == 404
    file = world.lab.home / "guarded/oriel/sites/guarded/owner.json"
    assert file.stat().st_mode & 0o777 == 0o600
    peer.stop()
    assert not file.exists()
    done = world.oriel("guarded", "status", "--name", "guarded")
    assert done.returncode == 1 and "does not run here" in done.stderr, done


@cases.add("a program that was killed does not count as running")
def killed(world):
    peer = world.share("killed")
    assert "online" in world.oriel("killed", "status").stdout
    peer.process.kill()
    peer.process.wait()
    done = world.oriel("killed", "status")
    assert done.returncode == 1 and "no site runs here" in done.stderr, done


@cases.add("the code is read by another program as the site's address")
def code(world):
    peer = world.share("code")
    done = world.oriel("code", "qr", "--name", "code", "-o", "code.png", *world.reach())
    assert done.returncode == 0, done
    assert read(world.lab.home / "code/code.png") == peer.online["url"]
    done = world.oriel("code", "qr", peer.online["link"], "-o", "link.png")
    assert done.returncode == 0 and read(world.lab.home / "code/link.png") == peer.online["link"], done
    page = json.loads(world.oriel("code", "status", "--json").stdout)["sites"][0]["page"]
    shown = world.lab.home / "code/page.png"
    shown.write_bytes(get(page + "qr.png")[1])
    assert read(shown) == peer.online["url"]


def read(path) -> str:
    done = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(path)], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
