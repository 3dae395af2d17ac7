"""The whole chain over a small internet of network namespaces: nsd at the root, unbound, pebble, a relay on its real
ports, a peer behind a NAT, and Chromium as the visitor.

Usage: netlab.py [WORD]     only the checks whose name has WORD in it; ORIEL_PICTURE keeps what Chromium drew
"""

import os
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from clients.cases import Cases
from lab import Program
from names.ground import Daemon
from netlab.chromium import browse, digest
from netlab.hosts import HOME, INTERNET, Internet, hindrance
from netlab.servers import ZONE, Servers

HOST = f"alice.{ZONE}"
RELAY = INTERNET["relay"]
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Alice</title>
<body style="font: 22px sans-serif; margin: 60px; color: #1d2a33"><h1>Alice, from behind her NAT</h1>
<p>came by <b id="by"></b></p>
<script>document.querySelector("#by").textContent = performance.getEntriesByType("navigation")[0].nextHopProtocol</script>
"""


class World:
    def __init__(self, internet: Internet, servers: Servers, home: Path):
        self.internet, self.servers, self.home = internet, servers, home
        self.picture = Path(os.environ.get("ORIEL_PICTURE", home / "alice.png"))

    def dig(self, *words: str) -> list[str]:
        said = self.internet.run("visitor", "dig", "+short", "+time=5", "+tries=2", *words)
        return sorted(said.splitlines())

    def curl(self, url: str, *more: str) -> str:
        options = ["-sS", "--max-time", "15", "--cacert", str(self.servers.root), *more]
        return self.internet.run("visitor", "curl", *options, url)


@contextmanager
def world():
    with tempfile.TemporaryDirectory(prefix="oriel-netlab-") as folder, Internet() as internet:
        home = Path(folder)
        servers = Servers(internet, home)
        programs = []
        try:
            args = ["serve", "--domain", ZONE, "--listen", "0.0.0.0:443", "--http", "0.0.0.0:80", "--dns", f"{RELAY}:53",
                    "--public-addr", RELAY, "--acme", f"operator@{ZONE}", "--acme-directory", servers.directory,
                    "--acme-ca", str(servers.ca), "--registration", "open", "--data", str(home / "data"),
                    "--admin", "127.0.0.1:9100"]
            programs.append(Program("oriel-relay", args, home, {"RUST_LOG": "info"}, internet.within("relay")))
            programs[0].wait_for("listening")
            internet.wait("relay", "curl", "-sSf", "http://127.0.0.1:9100/readyz")
            (home / "site").mkdir()
            (home / "site" / "index.html").write_text(PAGE)
            command = ["python3", "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(home / "site"), "3000"]
            (home / "origin").mkdir()
            programs.append(Daemon([*internet.within("peer"), *command], home / "origin"))
            internet.wait("peer", "curl", "-sSf", "http://127.0.0.1:3000/")
            args = ["http", "3000", "--name", "alice", "--relay", ZONE, "--relay-ca", str(servers.root)]
            programs.append(Program("oriel", args, home, within=internet.within("peer")))
            assert programs[2].wait_for("online")["url"] == f"https://{HOST}/"
            yield World(internet, servers, home)
        finally:
            for program in reversed(programs):
                program.stop()
            servers.stop()


cases = Cases("netlab", world)


@cases.add("names resolve along the delegation, from the root")
def resolves(world):
    assert world.dig(HOST, "A") == [RELAY]
    assert world.dig(HOST, "HTTPS") == [f'1 . alpn="h3,h2" ipv4hint={RELAY}']
    assert world.dig(f"nobody.{ZONE}", "A") == []
    assert world.dig(ZONE, "NS") == [f"ns1.{ZONE}."]


@cases.add("a visitor is sent to HTTPS, and sees the site with the CA's certificate")
def visits(world):
    where = world.curl(f"http://{HOST}/", "-o", "/dev/null", "-w", "%{redirect_url}")
    assert where == f"https://{HOST}/", where
    page = world.curl(f"https://{HOST}/")
    assert "behind her NAT" in page, page


@cases.add("the relay sees the peer's NAT, and the peer is not to be reached but by Oriel")
def behind(world):
    lines = [line for line in (world.home / "oriel-relay.log").read_text().splitlines() if "a peer is online" in line]
    assert lines and all(f"from={INTERNET['nat']}" in line for line in lines), lines
    world.internet.run("visitor", "ip", "route", "add", HOME["peer"], "via", INTERNET["nat"])
    knock = f"import socket; socket.create_connection(('{HOME['peer']}', 9), 1)"
    try:
        world.internet.run("visitor", sys.executable, "-c", knock)
    except AssertionError as error:
        # A host that was reached would have refused: nobody listens there.
        assert "TimeoutError" in str(error), error
    else:
        raise AssertionError("it was reached")


@cases.add("Chromium resolves, connects and draws it")
def drawn(world):
    command = ["openssl", "s_client", "-connect", f"{RELAY}:443", "-servername", HOST]
    handshake = world.internet.run("visitor", "sh", "-c", f"{' '.join(command)} </dev/null 2>/dev/null")
    certificate = handshake[handshake.index("-----BEGIN") : handshake.index("-----END CERTIFICATE-----") + 25]
    # Chromium waits a few milliseconds for an HTTPS record, and goes on without one.
    for _ in range(8):
        seen = browse(world.internet, "visitor", f"https://{HOST}/", digest(certificate.encode()), world.picture)
        if seen.offered:
            break
    assert "behind her NAT" in seen.page, seen.page[:1000]
    assert world.picture.stat().st_size > 5000
    assert {"h3", "h2"} <= seen.offered, seen.offered
    return f"the first visit came by {' and '.join(sorted(seen.protocols))}"


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    if reason := hindrance():
        print(f"netlab: skipped: {reason}")
        return 0
    began = time.monotonic()
    count, passed = cases.run(wanted)
    print(f"netlab: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
