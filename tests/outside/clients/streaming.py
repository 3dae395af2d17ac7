"""Nothing is held back: how long after it was written does each small piece of a stream arrive?

The figure to reach is 5 ms at the 99th percentile. The clock is this machine's, the same for both ends. What is
asserted is twenty times the figure: that is a stream held back, and not a busy machine.
"""

import asyncio
import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier

from clients.cases import Cases, percentile
from clients.http2_client import Http2Client
from clients.http3_client import http3
from clients.origin import Origin
from lab import PATIENCE, Lab

PIECES = 150
FIGURE = 5.0  # milliseconds
KINDS = ("sse", "chunked")


class World:
    def __init__(self, lab: Lab, origin: Origin):
        self.lab, self.origin = lab, origin


@contextmanager
def world():
    with Lab() as lab, Origin() as origin:
        lab.publish("alice", origin.port)
        yield World(lab, origin)


cases = Cases("streaming", world)


class Delays:
    """Takes a stream's bytes and notes for each line how old it is, in milliseconds."""

    def __init__(self):
        self.all: list[float] = []
        self._rest = b""

    def take(self, piece: bytes):
        now = time.monotonic_ns()
        *lines, self._rest = (self._rest + piece).split(b"\n\n")
        self.all += [(now - int(line.removeprefix(b"data: "))) / 1e6 for line in lines]


def direct(world, path: str, delays: Delays, ready: Barrier):
    read(http.client.HTTPConnection("127.0.0.1", world.origin.port, timeout=PATIENCE), path, delays, ready)


def http_11(world, path: str, delays: Delays, ready: Barrier):
    connection = http.client.HTTPConnection("alice.localhost", world.lab.port)
    connection.sock = world.lab.tls("alice")
    read(connection, path, delays, ready)


def read(connection: http.client.HTTPConnection, path: str, delays: Delays, ready: Barrier):
    ready.wait(PATIENCE)
    connection.request("GET", path)
    response = connection.getresponse()
    while piece := response.read1():
        delays.take(piece)
    connection.close()


def http_2(world, path: str, delays: Delays, ready: Barrier):
    with Http2Client(world.lab.tls("alice", ["h2"])) as client:
        ready.wait(PATIENCE)
        stream = client.request("GET", world.lab.authority("alice"), path)
        assert client.status(stream) == 200
        for piece in client.pieces(stream):
            delays.take(piece)


def http_3(world, path: str, delays: Delays, ready: Barrier):
    async def run():
        async with asyncio.timeout(PATIENCE), http3(world.lab, "alice") as client:
            await asyncio.to_thread(ready.wait, PATIENCE)
            stream = client.request("GET", world.lab.authority("alice"), path)
            assert (await client.head(stream))[":status"] == "200"
            async for piece in client.pieces(stream):
                delays.take(piece)

    asyncio.run(run())


ROUTES = {"direct": direct, "HTTP/1.1": http_11, "HTTP/2": http_2, "HTTP/3": http_3}


@cases.add("events and chunks", tuple(ROUTES))
def arrive(world, route):
    delays = {kind: Delays() for kind in KINDS}
    # A handshake of the one would hold up the reading of the other: both are over before anything is asked for.
    ready = Barrier(len(KINDS))
    with ThreadPoolExecutor() as pool:
        runs = [pool.submit(ROUTES[route], world, f"/ticks/{kind}/{PIECES}", delays[kind], ready) for kind in KINDS]
    for run in runs:
        run.result()
    assert all(len(of.all) == PIECES for of in delays.values()), {kind: len(of.all) for kind, of in delays.items()}
    both = [delay for of in delays.values() for delay in of.all]
    middle, late = percentile(both, 0.5), percentile(both, 0.99)
    word = "reached" if late <= FIGURE else "NOT reached"
    measured = f"p50 {middle:.2f} ms, p99 {late:.2f} ms (figure: {FIGURE:.0f} ms, {word})"
    # The late ones tell what else the machine does.
    assert middle < 20 * FIGURE, measured
    return measured
