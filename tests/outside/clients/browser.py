"""Chromium: WebSockets over HTTP/2, HTTP/3 after Alt-Svc and from the start, and hot updates of a Vite page."""

import base64
import json
import subprocess
import tempfile
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from clients.cases import Cases
from clients.node import FOLDER, run_node
from clients.origin import Origin, digest
from clients.websocket_origin import WebSocketOrigin
from lab import Lab


class World:
    def __init__(self, lab: Lab, folder: Path):
        self.lab, self.folder = lab, folder

    def key(self, name: str) -> str:
        """The digest of the public key in the certificate that is served for a name."""
        with self.lab.tls(name) as stream:
            certificate = x509.load_der_x509_certificate(stream.getpeercert(binary_form=True))
        key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return base64.b64encode(sha256(key).digest()).decode()

    def browse(self, script: str, name: str, path: str, **more) -> tuple[dict, "NetLog"]:
        log = self.folder / f"{script}.json"
        told = {"url": self.lab.url(name, path), "key": self.key(name), "log": str(log)} | more
        return run_node(script, self.lab, json.dumps(told)), NetLog(log)


class NetLog:
    """What Chromium has noted of its network."""

    def __init__(self, file: Path):
        log = json.loads(file.read_text())
        self._names = {number: name for name, number in log["constants"]["logEventTypes"].items()}
        self._events = log["events"]

    def heads(self, kind: str) -> list[list[str]]:
        """The header fields of all events of a type."""
        events = (event for event in self._events if self._names[event["type"]] == kind)
        return [event["params"]["headers"] for event in events if "headers" in event.get("params", {})]


@contextmanager
def world():
    with Lab() as lab, Origin() as web, WebSocketOrigin() as sockets, tempfile.TemporaryDirectory() as folder:
        lab.publish("alice", web.port)
        lab.publish("bob", sockets.port)
        yield World(lab, Path(folder))


cases = Cases("browser", world)


@cases.add("WebSockets of a page")
def websockets(world):
    seen, log = world.browse("browser_websocket.mjs", "bob", "/page")
    assert (seen["text"], seen["binary"], seen["protocol"]) == ("hello", 100_000, "oriel.two"), seen
    assert seen["closed"] == [4002, True] and seen["closing"] == [4003, "as asked: 4003", True], seen
    assert seen["refused"] == [1006, False], seen
    extended = sum(":protocol: websocket" in head for head in log.heads("HTTP2_SESSION_SEND_HEADERS"))
    assert seen["page"] == "h2" and extended == 3, f"page by {seen['page']}, {extended} extended CONNECTs: {seen}"
    return f"all {extended} by extended CONNECT on the page's HTTP/2 connection; {seen['extensions']}"


@cases.add("HTTP/3", ("after Alt-Svc", "from the start"))
def http3(world, when):
    seen, log = world.browse("browser_http3.mjs", "alice", "/page", forced=when == "from the start")
    assert seen["page"][-1] == "h3", seen
    assert when != "from the start" or seen["page"] == ["h3"], seen
    assert seen["hops"] == ["h3"], seen
    assert (seen["posted"], seen["digest"], seen["events"]) == (1_000_000, digest(0, 2_000_000), 5), seen
    asked = log.heads("HTTP3_HEADERS_SENT")
    assert asked, "its network log shows no head sent by HTTP/3"
    return f"page by {', then '.join(seen['page'])}; {len(asked)} requests by HTTP/3"


SOURCE = {
    "index.html": '<!doctype html><title>vite</title><link rel="icon" href="data:,"><p></p>'
                  '<script type="module" src="/main.js"></script>',
    "main.js": """import { word } from './word.js';
const show = (word) => { document.querySelector('p').textContent = word; };
show(word);
import.meta.hot.accept('./word.js', (fresh) => show(fresh.word));
""",
    "word.js": "export const word = 'before';\n",
}


@cases.add("a hot update by Vite")
def vite(world):
    """Editing a source file changes the page without loading it again."""
    folder = world.folder / "vite"
    folder.mkdir()
    for name, text in SOURCE.items():
        (folder / name).write_text(text)
    command = ["node", "vite_server.mjs", str(folder), "carol.localhost"]
    with subprocess.Popen(command, cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        # Leaving this block ends the server: its input ends.
        world.lab.publish("carol", int(server.stdout.readline()))
        seen, log = world.browse("browser_vite.mjs", "carol", "/", file=str(folder / "word.js"))
    assert seen["mark"] == "still here", seen
    # The address of its socket names the tunnel; it falls back to Vite's own port where that one fails.
    assert len(seen["sockets"]) == 1 and world.lab.authority("carol") in seen["sockets"][0], seen
    extended = sum(":protocol: websocket" in head for head in log.heads("HTTP2_SESSION_SEND_HEADERS"))
    return f"seen after {seen['ms']} ms, by {'extended CONNECT' if extended else 'HTTP/1.1'}"
