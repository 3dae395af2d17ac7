"""slowhttptest: visitors who send or read as slowly as they can, 200 of each kind at once, and a good one between.

The figure: a connection whose head is not complete is gone after 10 s.
"""

import csv
import subprocess
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from clients.cases import Cases, percentile
from clients.origin import Origin
from lab import Lab

COUNT = 200
SECONDS = 25
FIGURE = 10
# What 200 readers may cost: 2.5 MiB each, several times a stream window, which is known to be too much.
BOUND = (64 << 20) + COUNT * (2560 << 10)
KINDS = {
    # A field every second, of a head that never ends.
    "heads": ["-H", "-i", "1"],
    # A byte of a body every second, after a head that is whole.
    "bodies": ["-B", "-i", "1", "-s", "8192"],
    # A large response, of which 64 bytes are read in a second, through a small window.
    "reads": ["-X", "-w", "512", "-y", "1024", "-n", "1", "-z", "64", "-k", "1"],
}


class World:
    """The three floods side by side, and what came of them: they take their time only once."""

    def __init__(self, lab: Lab, folder: Path):
        self.lab = lab
        before = lab.relay.resident()
        self.waits: list[float] = []
        self.troubles: list[str] = []
        floods = [self._flood(folder, kind) for kind in KINDS]
        self.peak = 0
        with ThreadPoolExecutor() as pool:
            over = threading.Event()
            pool.submit(self._visit, over)
            self.drip = pool.submit(self._drip)
            while any(flood.poll() is None for flood in floods):
                self.peak = max(self.peak, lab.relay.resident() - before)
                time.sleep(0.2)
            over.set()
        self.connected = {kind: self._connected(folder / f"{kind}.csv") for kind in KINDS}

    def _flood(self, folder: Path, kind: str) -> subprocess.Popen:
        command = ["slowhttptest", *KINDS[kind], "-c", str(COUNT), "-r", str(COUNT), "-l", str(SECONDS), "-p", "3",
                   "-g", "-o", str(folder / kind), "-v", "0", *self._target(kind)]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL)

    def _target(self, kind: str) -> list[str]:
        """Its TLS names no server: only what ends before the host is known can come by HTTPS. The rest comes by the
        plain listener, which is named as its proxy because the machine may not know addresses of `*.localhost`.
        """
        if kind == "heads":
            return ["-u", f"https://127.0.0.1:{self.lab.port}/"]
        plain = self.lab.http_port
        path = "/blob/50000000" if kind == "reads" else "/echo"
        return ["-d", f"127.0.0.1:{plain}", "-u", f"http://alice.localhost:{plain}{path}"]

    def _visit(self, over: threading.Event):
        while not over.wait(0.1):
            began = time.monotonic()
            try:
                answer = self.lab.get("alice", "/small")
                if answer != (200, b"small"):
                    self.troubles.append(f"status {answer[0]} after {time.monotonic() - began:.1f} s")
            except OSError as error:
                self.troubles.append(f"{error!r}")
            self.waits.append((time.monotonic() - began) * 1e3)

    def _drip(self) -> float:
        """For how many seconds a head may go on that never ends."""
        with self.lab.tls("alice") as stream:
            began = time.monotonic()
            stream.settimeout(0.1)
            stream.sendall(b"GET / HTTP/1.1\r\nhost: ")
            while (took := time.monotonic() - began) < SECONDS:
                try:
                    stream.sendall(b"a")
                    if not stream.recv(4096):
                        break
                except TimeoutError:
                    pass
                except OSError:
                    break
            return took

    @staticmethod
    def _connected(file: Path) -> list[int]:
        """How many connections were open, second by second."""
        with open(file, newline="") as rows:
            return [int(row["Connected"]) for row in csv.DictReader(rows, skipinitialspace=True)]


@contextmanager
def world():
    with Lab() as lab, Origin() as origin, tempfile.TemporaryDirectory() as folder:
        lab.publish("alice", origin.port)
        yield World(lab, Path(folder))


cases = Cases("slow", world)


@cases.add("incomplete heads are gone")
def heads(world):
    counts = world.connected["heads"]
    assert max(counts) > 0.9 * COUNT, f"slowhttptest opened {max(counts)} connections"
    # It ends, without another row, once none is left.
    gone = len(counts) - 1 if len(counts) <= SECONDS else next(
        (second for second, count in enumerate(counts) if second > 1 and count == 0), None)
    assert gone is not None, f"{counts[-1]} are still open after {len(counts) - 1} s (figure: {FIGURE} s)"
    return f"all {COUNT} gone {gone} s after the first was opened"


@cases.add("one incomplete head, to the tenth of a second")
def one_head(world):
    took = world.drip.result()
    assert took < 2 * FIGURE, f"open for {took:.1f} s (figure: {FIGURE} s)"
    return f"gone after {took:.1f} s (figure: {FIGURE} s)"


@cases.add("slow bodies and slow readers are held off")
def others(world):
    """They may stay, but what they cost is bounded."""
    most = {kind: max(world.connected[kind]) for kind in ("bodies", "reads")}
    assert all(count > 0.9 * COUNT for count in most.values()), most
    at_end = {kind: world.connected[kind][-1] for kind in most}
    assert world.lab.relay.alive()
    assert world.peak < BOUND, f"the relay grew by {world.peak / 1e6:.0f} MB"
    return f"open at the end {at_end}; the relay grew by {world.peak / 1e6:.0f} MB at most"


@cases.add("a good visitor is served meanwhile")
def visitor(world):
    assert len(world.waits) > 20 and not world.troubles, (len(world.waits), world.troubles[:5])
    late = percentile(world.waits, 0.99)
    return f"{len(world.waits)} requests, p50 {percentile(world.waits, 0.5):.0f} ms, p99 {late:.0f} ms"
