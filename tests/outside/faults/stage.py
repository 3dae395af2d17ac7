"""A relay, a peer and its origin on the three hosts, and what a visitor of theirs sees."""

import datetime
import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from faults.leeway import QUICK
from faults.network import PEER, Network
from faults.wire import Wire
from lab import PATIENCE, Program
from names.authority import Authority
from names.ground import Daemon

ZONE = "example.test"
HOST = f"alice.{ZONE}"
ORIGIN_PORT = 3000
SMALL, BIG, HUGE = 10_000, 20_000_000, 200_000_000
LIFE = datetime.timedelta(days=5)  # of certificates: shorter than clocks are wrong by
# Nothing here is to be slow because it is allowed no more.
CONFIG = """
[fair-use]
connections = 0
requests-per-second = 0
bytes-per-second = 0
new-factor = 1.0
[limits]
new-names-each = 2000
"""
ORIGIN = Path(__file__).with_name("origin.py")


@dataclass
class Fetched:
    """What curl says of one request."""

    status: int
    bytes: int
    seconds: float
    digest: str = ""

    def speed(self) -> float:
        """Megabits a second."""
        return self.bytes * 8 / 1e6 / self.seconds


class Stage:
    def __init__(self, network: Network, home: Path):
        self.network, self.home = network, home
        authority = Authority(home / "authority", LIFE)
        self.ca = authority.ca
        self.certificate = authority.issue("relay", ZONE, f"*.{ZONE}")
        self.programs: list[Program | Daemon] = []
        (home / "relay.toml").write_text(CONFIG)
        site = home / "site"
        site.mkdir()
        (site / "small").write_bytes(os.urandom(SMALL))
        big = os.urandom(BIG)
        (site / "big").write_bytes(big)
        with open(site / "huge", "wb") as huge:
            huge.truncate(HUGE)
        self.big = hashlib.sha256(big).hexdigest()
        (home / "origin").mkdir()
        command = [*network.within("peer"), sys.executable, str(ORIGIN), str(ORIGIN_PORT), str(site)]
        origin = Daemon(command, home / "origin", read=True)
        self.programs.append(origin)
        assert origin.process.stdout.readline() == "listening\n", (home / "origin" / "log").read_text()

    def start_relay(self, *args: str, within: list[str] = (), data: str = "relay", port: int = 443,
                    more: dict[str, str] | None = None) -> Program:
        (self.home / data).mkdir(mode=0o700, exist_ok=True)
        words = ["serve", "--domain", ZONE, "--listen", f"0.0.0.0:{port}", "--cert", str(self.certificate[0]), "--key",
                 str(self.certificate[1]), "--config", str(self.home / "relay.toml"), "--registration", "open", "--data", str(self.home / data), *args]
        command = [*self.network.within("relay"), *within]
        relay = Program("oriel-relay", words, self.home, (more or {}) | {"RUST_LOG": "info"}, command)
        self.programs.append(relay)
        relay.wait_for("listening")
        return relay

    def start_peer(self, *args: str, within: list[str] = (), relays: tuple[str, ...] = (ZONE,), name: str = "alice",
                   more: dict[str, str] | None = None) -> Program:
        """Does not wait for it to come online. `more` is added to its environment."""
        words = ["http", str(ORIGIN_PORT), "--name", name, "--relay-ca", str(self.ca), *args]
        for relay in relays:
            words += ["--relay", relay]
        home = self.home / name
        home.mkdir(exist_ok=True)
        environment = (more or {}) | {"RUST_LOG": os.environ.get("ORIEL_LOG", "info")}
        peer = Program("oriel", words, home, environment, [*self.network.within("peer"), *within])
        self.programs.append(peer)
        return peer

    def stop(self):
        for program in reversed(self.programs):
            program.stop()

    def curl(self, url: str, *more: str, seconds: float = PATIENCE) -> list[str]:
        """The words of curl that fetches a URL on the relay's host, and says in a line how each request went."""
        say = "%{http_code} %{size_download} %{time_total}\\n"
        return [*self.network.within("relay"), "curl", "-sS", "--max-time", str(seconds), "--cacert", str(self.ca),
                "-w", say, *more, url]

    def get(self, path: str = "/small", *more: str, seconds: float = PATIENCE, host: str = HOST) -> Fetched:
        """One request; a status of 0 if there was no answer."""
        said = subprocess.run(self.curl(f"https://{host}{path}", "-o", "/dev/null", *more, seconds=seconds),
                              capture_output=True, text=True, check=False)
        return fetched(said.stdout)

    def download(self) -> "Download":
        return Download(self)

    def straight(self, path: str = "/big", seconds: float = 120) -> Fetched:
        """The same over TCP from the origin itself, on the same wire."""
        said = subprocess.run(self.curl(f"http://{PEER}:{ORIGIN_PORT}{path}", "-o", "/dev/null", seconds=seconds),
                              capture_output=True, text=True, check=True)
        return fetched(said.stdout)

    def until_served(self, patience: float = PATIENCE, each: float = 1 if QUICK else 0.5) -> float:
        """Seconds until a new request is answered."""
        began = time.monotonic()
        while True:
            if self.get(seconds=each).status == 200:
                return time.monotonic() - began
            assert time.monotonic() - began < patience, f"nothing was served for {patience} s\n{self.said()}"
            time.sleep(0.02)

    def said(self) -> str:
        """The end of what peer and relay logged."""
        logs = [self.home / "alice" / "oriel.log", self.home / "oriel-relay.log"]
        return "\n".join(log.read_text()[-1500:] for log in logs if log.exists())

    def lab_cpu(self) -> float:
        """Seconds of processor time that the lab itself took so far: its visitors that have ended, its origin, its wire."""
        visitors = resource.getrusage(resource.RUSAGE_CHILDREN)
        return visitors.ru_utime + visitors.ru_stime + self.programs[0].cpu() + self.network.wire_cpu()

    def uplinks(self) -> int:
        """How often a peer came online, by the relay's log."""
        return (self.home / "oriel-relay.log").read_text().count("a peer is online")


class Download:
    """The big file, on its way."""

    def __init__(self, stage: Stage):
        self._stage = stage
        self._file = stage.home / "downloaded"
        self._file.unlink(missing_ok=True)
        command = stage.curl(f"https://{HOST}/big", "-o", str(self._file), seconds=120)
        self._curl = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.longest = 0.0  # seconds without a byte

    def size(self) -> int:
        return self._file.stat().st_size if self._file.exists() else 0

    def wait_for(self, bytes_: int):
        end = time.monotonic() + PATIENCE
        while self.size() < bytes_:
            assert self._curl.poll() is None and time.monotonic() < end, f"{self.size()} bytes of {bytes_}"
            time.sleep(0.005)

    def finish(self, meanwhile=lambda: None) -> Fetched:
        """Looks on until it ends, and keeps the longest pause; calls `meanwhile` again and again."""
        size, since = self.size(), time.monotonic()
        while self._curl.poll() is None:
            meanwhile()
            time.sleep(0.01)
            now = self.size()
            if now != size:
                self.longest = max(self.longest, time.monotonic() - since)
                size, since = now, time.monotonic()
        said = fetched(self._curl.communicate()[0])
        said.digest = hashlib.sha256(self._file.read_bytes()).hexdigest()
        return said


def fetched(said: str) -> Fetched:
    lines = [line.split() for line in said.splitlines()]
    words = next((line for line in lines if len(line) == 3 and line[0].isdigit()), ["0", "0", "0"])
    return Fetched(int(words[0]), int(words[1]), float(words[2]))


@contextmanager
def stage(wire: Wire | None = None, relay: bool = True):
    with tempfile.TemporaryDirectory(prefix="oriel-faults-") as folder:
        with Network([ZONE, HOST, f"bob.{ZONE}", f"second.{ZONE}"], wire) as network:
            built = Stage(network, Path(folder))
            try:
                if relay:
                    built.start_relay()
                yield built
            finally:
                built.stop()
