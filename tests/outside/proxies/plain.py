"""Proxies that open no tunnels at all: a WebSocket gets through those that pass it on as plain HTTP, and of the others it
is said what they are."""

import hashlib
import random
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from check.ground import check
from clients.cases import Cases
from proxies.programs import WRITTEN, Mitmproxy, Squid, Tinyproxy
from proxies.world import NAME, World, home_of

NO_TUNNELS = "acl tunnels method CONNECT\nhttp_access deny tunnels"
# What mitmproxy has no option for.
REFUSES_CONNECT = """
from mitmproxy import http

def http_connect(flow):
    flow.response = http.Response.make(405, b"no tunnels here")
"""
UPLINK = "/.well-known/oriel/uplink"


class Plain(World):
    """A world with three proxies that open no tunnels to its relay; the last two pass no WebSocket either."""

    def __enter__(self):
        port = self.http_port
        upgrades = f"http_upgrade_request_protocols websocket allow all\n{NO_TUNNELS}"
        self.squid = Squid(home_of(self, "squid"), port, more=upgrades)
        self.mitm = Mitmproxy(home_of(self, "mitm"), self.ca, REFUSES_CONNECT)
        self.bare = Squid(home_of(self, "bare"), port, more=NO_TUNNELS)
        self.tiny = Tinyproxy(home_of(self, "tiny"), tunnels=1)
        self.origin = Digests()
        return self

    def __exit__(self, *what):
        for proxy in (self.squid, self.mitm, self.bare, self.tiny, self.origin):
            proxy.stop()
        super().__exit__(*what)

    def by(self) -> list[str]:
        """How a peer, or a check, is told of the proxy that is the only way."""
        return ["--proxy-only", "--relay-http", str(self.http_port)]


class Digests(ThreadingHTTPServer):
    """An origin that answers an upload with its digest."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Digest)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class Digest(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        digest = hashlib.sha256(body).hexdigest().encode()
        self.send_response(200)
        self.send_header("content-length", str(len(digest)))
        self.end_headers()
        self.wfile.write(digest)

    def log_message(self, *_):
        pass


cases = Cases("plain", Plain)


def passes(world: Plain, url: str):
    """An uplink comes about through the proxy; a download and an upload pass."""
    with world.peer(*world.by(), ORIEL_PROXY=url) as peer:
        event = peer.wait_for("online")
        assert event["transport"] == "websocket", event
        world.check_download()
        peer.wait_for_words("over WebSocket")
    what = ["http", str(world.origin.server_address[1])]
    with world.peer(*world.by(), what=what, ORIEL_PROXY=url) as peer:
        peer.wait_for("online")
        body = random.Random(8).randbytes(3_000_000)
        connection = world.connect(NAME)
        connection.request("POST", "/", body, {"host": world.authority(NAME)})
        assert connection.getresponse().read().decode() == hashlib.sha256(body).hexdigest()
        connection.close()


@cases.add("squid that denies CONNECT and allows upgrades passes an uplink")
def squid(world: Plain):
    passes(world, world.squid.url(WRITTEN))
    world.squid.wait_for(rf"TCP_DENIED/403 \d+ CONNECT localhost:{world.port}")
    # Written when the WebSocket ends.
    world.squid.wait_for(rf"/101 \d+ GET http://localhost:{world.http_port}{UPLINK} ann")


@cases.add("mitmproxy that refuses CONNECT passes an uplink")
def mitm(world: Plain):
    passes(world, world.mitm.url())
    world.mitm.wait_for(rf"GET http://localhost:{world.http_port}{UPLINK}")
    assert "GET https://" not in world.mitm.log(), world.mitm.log()[-2000:]


@cases.add("squid that knows no upgrades is named")
def no_upgrades(world: Plain):
    return named(world, world.bare.url(WRITTEN), "refuses to connect to localhost", "leaves `Upgrade` out")


@cases.add("tinyproxy that opens no tunnels to that port is named")
def tinyproxy(world: Plain):
    return named(world, world.tiny.url(WRITTEN), "refuses to connect to localhost")


def named(world: Plain, url: str, *words: str) -> str:
    """The peer says so and goes past the proxy; a check that may not do that says the same in its conclusion."""
    with world.peer("--relay-http", str(world.http_port), HTTPS_PROXY=url) as peer:
        assert peer.wait_for("online")["transport"] == "quic"
        peer.wait_for_words(*words, "asked for by plain HTTP")
    said = check(*world.reach(), *world.by(), more={"ORIEL_PROXY": url})
    return said.fails_by(*words, "asked for by plain HTTP")


@cases.add("check", ("squid", "mitm"))
def checked(world: Plain, name: str):
    url = world.squid.url(WRITTEN) if name == "squid" else world.mitm.url()
    said = check(*world.reach(), *world.by(), more={"ORIEL_PROXY": url})
    assert said.code == 0 and said.relay["ways"] == [{"transport": "websocket", "proxy": True}], said.relay
    state, sentence = said.part("proxy")
    assert state == "impaired" and "opens no tunnels, but lets a WebSocket through" in sentence, said.relay
    return sentence


@cases.add("a relay on another port than 443 is not asked unless its own is said")
def unknown_port(world: Plain):
    url = world.squid.url(WRITTEN)
    said = check(*world.reach(), "--proxy-only", more={"ORIEL_PROXY": url})
    assert "plain HTTP" not in said.fails_by("refuses to connect to localhost")
