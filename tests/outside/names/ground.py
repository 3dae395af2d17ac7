"""The example server of `dns` with a zone of its own, and Debian's nsd with the same zone.

Build it first: `cargo build -p oriel-dns --example zone` (with `--release` and `ORIEL_BIN=target/release` for figures).
"""

import os
import random
import socket
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from lab import PATIENCE, programs

ZONE = """
zone example.net ns1.example.net ns2.example.net
issuer letsencrypt.org
serial 2026112901
apex 127.0.0.1 ::1
host alice 203.0.113.7 2001:db8::7
host both 203.0.113.7 203.0.113.8 2001:db8::7 2001:db8::8
host many {many}
host offline
text _acme-challenge first-token-of-a-wildcard-0123456789abcdefg
text _acme-challenge second-token-of-a-wildcard-123456789abcdefg
text _acme-challenge.alice token-of-alice-0123456789abcdefghijklmnopq
""".format(many=" ".join(f"203.0.113.{last} 2001:db8::{last}" for last in range(1, 31)))


given: set[int] = set()


def free_port(*addresses: str) -> int:
    """A port that is free on UDP and TCP of these addresses just now, and that nobody here was given before."""
    while True:
        with ExitStack() as sockets:
            port = random.randrange(10_000, 32_000)  # none that connections are given meanwhile
            if port in given:
                continue
            try:
                for address in addresses or ["127.0.0.1"]:
                    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
                        one = sockets.enter_context(socket.socket(socket.AF_INET, kind))
                        one.bind((address, port))
                given.add(port)
                return port
            except OSError:
                continue  # what was free on the one was not on the other


class Daemon:
    """A program in the foreground with a folder of its own. What it prints goes to its log, unless it is to be read."""

    def __init__(self, command: list[str], home: Path, more: dict[str, str] | None = None, read: bool = False):
        self.log = open(home / "log", "ab")
        out = subprocess.PIPE if read else self.log
        environment = os.environ | (more or {})
        self.process = subprocess.Popen(command, stdout=out, stderr=self.log, cwd=home, text=True, env=environment)

    def cpu(self) -> float:
        """Seconds of processor time so far, children included that have not ended."""
        return sum(cpu(pid) for pid in family(self.process.pid))

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()
        self.log.close()


def family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid] + [member for child in children for member in family(int(child))]


def cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Ours:
    """Our server on a free port, unless one is named."""

    def __init__(self, zone: str = ZONE, limit: int = 0, address: str = "127.0.0.1:0"):
        self._folder = tempfile.TemporaryDirectory(prefix="oriel-dns-")
        home = Path(self._folder.name)
        (home / "zone").write_text(f"{zone}\nlimit {limit}\n")
        self.daemon = Daemon([str((programs() / "examples" / "zone").resolve()), address, str(home / "zone")], home, read=True)
        line = self.daemon.process.stdout.readline()
        assert line.startswith("listening "), (home / "log").read_text()
        self.port = int(line.rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.daemon.stop()
        self._folder.cleanup()


class Nsd:
    """nsd with one process for queries and no limit to its answers. `zones` are names and zone files."""

    def __init__(self, zones: dict[str, str], address: str = "127.0.0.1", port: int | None = None):
        self._folder = tempfile.TemporaryDirectory(prefix="oriel-nsd-")
        home = Path(self._folder.name)
        self.port = port or free_port()
        config = f"""
server:
  ip-address: {address}
  port: {self.port}
  username: ""
  server-count: 1
  rrl-ratelimit: 0
  rrl-whitelist-ratelimit: 0
  zonesdir: "{home}"
  database: ""
  pidfile: "{home}/pid"
  xfrdfile: "{home}/xfrd"
  zonelistfile: "{home}/zones"
  xfrdir: "{home}"
  hide-version: yes
remote-control:
  control-enable: no
"""
        for number, (name, text) in enumerate(zones.items()):
            (home / f"zone{number}").write_text(text)
            config += f'zone:\n  name: "{name}"\n  zonefile: "zone{number}"\n'
        (home / "nsd.conf").write_text(config)
        self.daemon = Daemon(["/usr/sbin/nsd", "-d", "-c", str(home / "nsd.conf")], home)
        wait_for_tcp(address, self.port, home / "log")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.daemon.stop()
        self._folder.cleanup()


def wait_for_tcp(address: str, port: int, log: Path):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection((address, port), timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < end, log.read_text()
            time.sleep(0.05)
