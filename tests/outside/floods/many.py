"""More of everything than there is: connections, streams, descriptors."""

import functools
import os
import socket
import struct
import tempfile
import time
from pathlib import Path

from lab import PATIENCE, Lab, programs

from .figures import register
from .ground import MIB, processor_time, wait_until
from .h2wire import END_HEADERS, END_STREAM, HEADERS, Wire, frame

CASES = []
case = functools.partial(register, CASES)

OTHER = "127.0.0.2"  # another visitor's address
P99_UNDER_LOAD = 0.5


@case("many streams: 200 connections with 100 requests each, held")
def streams(grounds, figures):
    """The good visitors come from another address, each time with a new connection."""
    count = figures.size(200, 50)
    hold(grounds.get(source=OTHER, fresh=True), figures, count, count * 100 * 16 * 1024)


@case("many streams: held and let go again and again", full_only=True)
def nothing_grows(grounds, figures):
    """Memory that was needed once may stay with the allocator; the same need must not take more of it."""
    ground = grounds.get(source=OTHER, fresh=True)
    hold(ground, figures, 50, 80 * MIB)
    hold(ground, figures, 50, 16 * MIB)
    hold(ground, figures, 50, 8 * MIB)


def hold(ground, figures, count: int, growth: int):
    """So many connections, each with 100 requests that the origin does not answer; let go after a second."""
    with ground.harm(figures, requests=None, growth=growth, p99=P99_UNDER_LOAD, watch=3, settle=20, log=8192) as suffered:
        wires, began = [], time.monotonic()
        for _ in range(count):
            try:
                wire = Wire(ground.lab, "mallory")
            except OSError:
                break
            get = wire.fields("GET", "/hold")
            wire.send(b"".join(frame(HEADERS, END_HEADERS | END_STREAM, s, get) for s in range(1, 200, 2)))
            wires.append(wire)
            if time.monotonic() - began > 10:
                break
        for wire in wires:
            wire.pump(0.02)
        refused = sum(w.over() for w in wires)
        answered = sum(len(w.answered) + len(w.resets) for w in wires)
        time.sleep(1)  # held for so long
        for wire in wires:
            wire.close()
        quiet = wait_until(lambda: ground.origin.counts()[1] <= 64, 15)
    figures.note(f"{len(wires)} connections, {refused} closed, {answered} streams answered or reset")
    figures.note(f"{suffered.requests} requests at the origin")
    figures.must(f"the origin's connections end: {ground.origin.counts()[1]} are open", quiet)


def crowd(address, count: int, source: str = "127.0.0.1") -> list[socket.socket]:
    """So many TCP connections that say nothing."""
    opened = []
    for _ in range(count):
        try:
            stream = socket.create_connection(address, timeout=PATIENCE, source_address=(source, 0))
        except OSError:
            break
        stream.setblocking(False)
        opened.append(stream)
    return opened


def ended(streams_: list[socket.socket]) -> int:
    gone = 0
    for stream in streams_:
        try:
            gone += not stream.recv(1)
        except BlockingIOError:
            pass
        except OSError:
            gone += 1
    return gone


@case("many connections from one address, over the global cap")
def over_the_cap(grounds, figures):
    """What is over the cap is closed at once, and a visitor from another address still finds room."""
    ground = grounds.get(config="[limits]\nmax-connections = 100\n", source=OTHER, fresh=True)
    with ground.harm(figures, requests=0, p99=P99_UNDER_LOAD, watch=2, settle=15):
        opened = crowd(ground.lab.address, 300)
        figures.must(f"accept goes on: {len(opened)} of 300 connected", len(opened) == 300)
        wait_until(lambda: ended(opened) >= 200, PATIENCE)
        refused = ended(opened)
        figures.note(f"{refused} of 300 closed at once")
        figures.must("what is over the cap is closed", refused >= 200)
        time.sleep(1)  # the length of the measurement
        for stream in opened:
            stream.close()


@case("many connections that come and go")
def come_and_go(grounds, figures):
    """Nothing is said on any of them."""
    ground = grounds.get(source=OTHER, fresh=True)
    count = figures.size(10_000, 2_000)
    with ground.harm(figures, requests=0, growth=16 * MIB, p99=P99_UNDER_LOAD, watch=2):
        done, began = 0, time.monotonic()
        while done < count and time.monotonic() - began < 5:
            stream = socket.create_connection(ground.lab.address, timeout=PATIENCE)
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            stream.close()
            done += 1
    figures.note(f"{done} connections")


@case("many TLS handshakes, complete ones")
def handshakes(grounds, figures):
    """The dearest thing that a stranger can ask for: no figure but the good visitors'."""
    ground = grounds.get(source=OTHER, fresh=True)
    with ground.harm(figures, requests=0, growth=16 * MIB, p99=P99_UNDER_LOAD, watch=2):
        meter, done, deadline = ground.meter(), 0, time.monotonic() + figures.size(5, 2)
        while time.monotonic() < deadline:
            ground.lab.tls("mallory").close()
            done += 1
        figures.note(f"{done} handshakes, {1e6 * meter() / done:.0f} us each")


@case("many connections to a relay with 256 descriptors")
def descriptors(grounds, figures):
    """Accepting pauses without spinning, and goes on when there is room again."""
    grounds.close()
    real = programs()
    with tempfile.TemporaryDirectory() as folder:
        wrapper = Path(folder) / "oriel-relay"
        wrapper.write_text(f'#!/bin/sh\nulimit -n 256\nexec "{real}/oriel-relay" "$@"\n')
        wrapper.chmod(0o755)
        (Path(folder) / "oriel").symlink_to(real / "oriel")
        before, os.environ["ORIEL_BIN"] = os.environ.get("ORIEL_BIN"), folder
        try:
            with Lab() as lab:
                few_descriptors(lab, figures)
        finally:
            if before is None:
                del os.environ["ORIEL_BIN"]
            else:
                os.environ["ORIEL_BIN"] = before


def few_descriptors(lab, figures):
    rest = lab.relay.descriptors()
    opened = crowd(lab.address, 400)
    figures.note(f"{len(opened)} connected, descriptors {lab.relay.descriptors()}")
    wait_until(lambda: lab.relay.descriptors() >= 250, PATIENCE)
    written = lab.relay.log_path.stat().st_size
    spent, began = processor_time(lab.relay.pid), time.monotonic()
    time.sleep(2)  # the length of the measurement
    share = 100 * (processor_time(lab.relay.pid) - spent) / (time.monotonic() - began)
    figures.most("CPU %", share, 5, 50)
    figures.most("log lines/s KiB", (lab.relay.log_path.stat().st_size - written) // 2048, 8)
    figures.must("alive", lab.relay.alive())
    for stream in opened:
        stream.close()
    figures.must(f"descriptors come back: {lab.relay.descriptors()}",
                 wait_until(lambda: lab.relay.descriptors() <= rest + 2, PATIENCE))
    began = time.monotonic()
    stream = lab.tls("nobody")
    stream.sendall(b"GET / HTTP/1.1\r\nHost: " + lab.authority("nobody").encode() + b"\r\n\r\n")
    figures.must("serves again", stream.recv(100).startswith(b"HTTP/1.1 404"))
    figures.most("ms to the first answer", round(1000 * (time.monotonic() - began)), 500, 5000)
    stream.close()
