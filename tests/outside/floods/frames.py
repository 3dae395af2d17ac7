"""Frames that cost their sender nothing."""

import functools
import struct
import time

from lab import PATIENCE

from .figures import register
from .ground import MIB
from .h2wire import (ACK, DATA, END_HEADERS, END_STREAM, ENHANCE_YOUR_CALM, HEADERS, PING, PRIORITY, RST_STREAM,
                     SETTINGS, WINDOW_UPDATE, Wire, frame)

CASES = []
case = functools.partial(register, CASES)

ALLOWED = 11_000  # frames in less than a minute: about 10,000, and what is on its way
BATCH = 500


def flood(name: str, one: bytes | None = None, make=None, prepare=lambda wire: None, price=1.0, batch=BATCH):
    """Sends one frame over and over, in steps: GOAWAY by about 10,000, or a price of 1 us for each."""
    make = make or (lambda n: one)

    @case(f"h2 {name} flood")
    def run(grounds, figures):
        ground = grounds.get()
        count = figures.size(60_000, 13_000)
        with ground.harm(figures, requests=1, growth=4 * MIB):
            wire = Wire(ground.lab, "mallory")
            prepare(wire)
            wire.step()
            batches = ((b"".join(make(n) for n in range(at, at + batch)), batch) for at in range(0, count, batch))
            meter = ground.meter()
            sent = wire.in_step(batches)
            used = meter()
        figures.note(wire.ending())
        figures.note(f"frames {sent}")
        if wire.over() and sent <= ALLOWED:
            figures.note(f"{used:.2g} s of the processor")
            if wire.goaway not in (None, ENHANCE_YOUR_CALM):
                figures.note(f"(its code is {wire.goaway})")
        else:
            figures.price("us each", used, sent, price)
        wire.close()

    return run


def open_post(wire: Wire):
    wire.send(frame(HEADERS, END_HEADERS, 1, wire.fields("POST", "/hold")))


def one_done(wire: Wire):
    wire.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.fields()))
    wire.pump(PATIENCE, lambda: 1 in wire.ended)


flood("PING", frame(PING, 0, 0, bytes(8)))
flood("PING that is an answer", frame(PING, ACK, 0, bytes(8)))
flood("SETTINGS, empty", frame(SETTINGS))
flood("SETTINGS, six in each", frame(SETTINGS, 0, 0, b"".join(
    struct.pack(">HI", key, value) for key, value in ((1, 0), (1, 4096), (4, 1), (4, 65_535), (5, 16_384), (6, 1)))))
flood("SETTINGS that is an answer", frame(SETTINGS, ACK))
flood("PRIORITY", make=lambda n: frame(PRIORITY, 0, 1 + 2 * n, struct.pack(">IB", 0, 7)))
flood("WINDOW_UPDATE, connection", frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 1)))
flood("WINDOW_UPDATE, stream", frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1)), prepare=open_post)
flood("WINDOW_UPDATE, stream that has ended", frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1)), prepare=one_done)
flood("DATA, empty", frame(DATA, 0, 1), prepare=open_post)
flood("DATA, only padding", frame(DATA, 8, 1, b"\x00"), prepare=open_post)
flood("DATA, one byte", frame(DATA, 0, 1, b"x"), prepare=open_post, price=10)  # it goes all the way to the origin
flood("RST_STREAM, idle stream", make=lambda n: frame(RST_STREAM, 0, 1 + 2 * n, bytes(4)))
flood("RST_STREAM, stream that has ended", frame(RST_STREAM, 0, 1, bytes(4)), prepare=one_done)
flood("unknown frame, empty", frame(0xfa, 0xff, 0))
flood("unknown frame, 16 KiB", frame(0xfa, 0xff, 0, bytes(16_384)), batch=50, price=17)  # a nanosecond for each byte
flood("ORIGIN and ALTSVC frame", make=lambda n: frame(0x0c if n % 2 else 0x0a, 0, 0, b"\x00\x00"))


@case("h2 PING flood, answers never read")
def pings_unread(grounds, figures):
    """A relay that keeps answers in memory for a visitor who never reads them would grow for ever."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=2 * MIB):
        wire = Wire(ground.lab, "mallory")
        wire.step()
        sent, batch = 0, frame(PING, 0, 0, bytes(8)) * 1_000
        while sent < 60_000 and wire.send(batch, 0.5, read=False):
            sent += 1_000
        time.sleep(0.5)  # for the relay to grow in
    figures.note(f"frames {sent}")
    wire.close()


@case("h2 DATA flood, one byte each, all at once")
def tiny_blast(grounds, figures):
    """No waiting for answers: the relay must not serve this visitor alone until the last of it is done."""
    ground = grounds.get()
    with ground.harm(figures, requests=4, growth=8 * MIB, watch=2):
        wires = [Wire(ground.lab, "mallory") for _ in range(4)]
        piece, given = frame(DATA, 0, 1, b"x") * 5_000, 0
        for wire in wires:
            open_post(wire)
        for _ in range(figures.size(12, 4)):
            for wire in wires:
                given += 5_000 * wire.send(piece, 1)
                wire.pump(0)
        for wire in wires:
            wire.close()
    figures.note(f"{given} frames")


@case("h2 all floods at once, unread, 20 connections")
def all_at_once(grounds, figures):
    ground = grounds.get()
    mix = (frame(PING, 0, 0, bytes(8)) + frame(SETTINGS) + frame(PRIORITY, 0, 9, struct.pack(">IB", 0, 7))
           + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 1)) + frame(0xfa))
    with ground.harm(figures, requests=0, growth=16 * MIB, watch=2):
        wires = [Wire(ground.lab, "mallory") for _ in range(20)]
        for wire in wires:
            wire.send(mix * 600, 0.2, read=False)
        for wire in wires:
            wire.pump(0.1, wire.over)
            wire.close()
    figures.note(f"{sum(w.over() for w in wires)} of 20 closed")


@case("h2 honest: 8,000 window updates while a large body is read")
def honest_reader(grounds, figures):
    """Two WINDOW_UPDATE for each frame of a large body are what many clients send."""
    ground = grounds.get()
    with ground.harm(figures, requests=1, growth=16 * MIB):
        wire = Wire(ground.lab, "mallory")
        wire.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.fields("GET", "/large")))
        deadline, given, updates = time.monotonic() + 40, 0, 0
        while 1 not in wire.ended and not wire.over() and time.monotonic() < deadline:
            wire.pump(PATIENCE, lambda: wire.taken > given or wire.over() or 1 in wire.ended)
            out = bytearray()
            while wire.taken - given >= 16_384 or (wire.taken > given and not out):
                piece = struct.pack(">I", min(16_384, wire.taken - given))
                out += frame(WINDOW_UPDATE, 0, 0, piece) + frame(WINDOW_UPDATE, 0, 1, piece)
                given += min(16_384, wire.taken - given)
                updates += 2
            wire.send(bytes(out))
    figures.note(f"{updates} updates, {wire.taken // MIB} MiB, {wire.ending()}")
    figures.must("the whole body came", wire.taken == 64 * MIB and not wire.over())
    wire.close()


@case("h2 honest: a body sent in 2,000 small pieces")
def honest_writer(grounds, figures):
    """Calls that stream, one small message after the other."""
    ground = grounds.get()
    with ground.harm(figures, requests=1, growth=16 * MIB):
        wire = Wire(ground.lab, "mallory")
        wire.send(frame(HEADERS, END_HEADERS, 1, wire.fields("POST", "/")))
        for _ in range(100):
            wire.send(frame(DATA, 0, 1, b"twenty bytes of body") * 20)
            if not wire.step():
                break
        wire.send(frame(DATA, END_STREAM, 1))
        wire.pump(PATIENCE, lambda: wire.over() or 1 in wire.ended)
    figures.note(wire.ending())
    figures.must("answered", 1 in wire.ended and 1 in wire.answered and not wire.over())
    wire.close()
