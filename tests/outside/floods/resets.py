"""Streams that are opened to be ended at once: Rapid Reset, and the server made to reset them itself."""

import functools
import struct

from lab import PATIENCE

from .figures import register
from .h2wire import (DATA, END_HEADERS, END_STREAM, HEADERS, PRIORITY, RST_STREAM, WINDOW_UPDATE, Wire, frame)

CASES = []
case = functools.partial(register, CASES)

CANCEL = struct.pack(">I", 8)
PAIRS_IN_STEP = 25


def pairs(wire: Wire, count: int, first, then):
    """Streams 1, 3, 5 ...: what opens each, and what is to end it."""
    for number in range(count):
        stream = 2 * number + 1
        yield first(stream) + then(stream)


def batches(frames_each: int, pieces, size: int):
    batch, held = bytearray(), 0
    for piece in pieces:
        batch += piece
        held += 1
        if held == size:
            yield bytes(batch), frames_each * held
            batch, held = bytearray(), 0
    if held:
        yield bytes(batch), frames_each * held


def opening(wire: Wire, method: str = "GET", end: bool = True, path: str = "/", *more):
    head = wire.fields(method, path, *more)
    flags = END_HEADERS | (END_STREAM if end else 0)
    return lambda stream: frame(HEADERS, flags, stream, head)


def judge(figures, wire, sent, most):
    figures.note(wire.ending())
    figures.must(f"closed by GOAWAY: {wire.ending()}", wire.goaway is not None)
    figures.most("frames", sent, most)
    wire.close()


@case("h2 rapid reset, in step")
def rapid_reset_in_step(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures):
        wire = Wire(ground.lab, "mallory")
        work = pairs(wire, figures.size(15_000, 2_000), opening(wire), lambda s: frame(RST_STREAM, 0, s, CANCEL))
        sent = wire.in_step(batches(2, work, PAIRS_IN_STEP))
    judge(figures, wire, sent, 1_000)


@case("h2 rapid reset, requests that the origin holds, in step")
def rapid_reset_held(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures):
        wire = Wire(ground.lab, "mallory")
        work = pairs(wire, figures.size(15_000, 2_000), opening(wire, "GET", True, "/hold"),
                     lambda s: frame(RST_STREAM, 0, s, CANCEL))
        sent = wire.in_step(batches(2, work, PAIRS_IN_STEP))
    judge(figures, wire, sent, 1_000)


@case("h2 rapid reset, one pair in each step")
def rapid_reset_singly(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures):
        wire = Wire(ground.lab, "mallory")
        work = pairs(wire, 1_500, opening(wire), lambda s: frame(RST_STREAM, 0, s, CANCEL))
        sent = wire.in_step(batches(2, work, 1))
    judge(figures, wire, sent * 2 // 3, 1_000)  # the third frame of each step is our measure


@case("h2 rapid reset, all at once")
def rapid_reset_blast(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures):
        wire = Wire(ground.lab, "mallory")
        work = pairs(wire, figures.size(30_000, 10_000), opening(wire), lambda s: frame(RST_STREAM, 0, s, CANCEL))
        wire.send(b"".join(work))
        wire.pump(PATIENCE, wire.over)
    figures.note(wire.ending())
    figures.must(f"closed by GOAWAY: {wire.ending()}", wire.goaway is not None)
    wire.close()


@case("h2 rapid reset, 20 connections all at once")
def rapid_reset_many(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=20 * 100):
        wires = [Wire(ground.lab, "mallory") for _ in range(20)]
        work = b"".join(pairs(wires[0], 500, opening(wires[0]), lambda s: frame(RST_STREAM, 0, s, CANCEL)))
        for wire in wires:
            wire.send(work)
        for wire in wires:
            wire.pump(1, wire.over)
            wire.close()
    figures.note(f"{sum(w.over() for w in wires)} of 20 closed")


def made_reset(name, make_first, then, most=1_100, requests=100):
    """MadeYouReset: `then` is a frame after which the server must reset the stream, or close the connection."""
    @case(f"h2 made to reset: {name}")
    def run(grounds, figures):
        ground = grounds.get()
        with ground.harm(figures, requests=requests):
            wire = Wire(ground.lab, "mallory")
            work = pairs(wire, figures.size(15_000, 2_000), make_first(wire), then)
            sent = wire.in_step(batches(2, work, PAIRS_IN_STEP))
        judge(figures, wire, sent, most)

    return run


HELD = lambda wire: opening(wire, "GET", True, "/hold")  # noqa: E731
made_reset("WINDOW_UPDATE of 0", HELD, lambda s: frame(WINDOW_UPDATE, 0, s, bytes(4)))
made_reset("window overflow", HELD, lambda s: frame(WINDOW_UPDATE, 0, s, b"\x7f\xff\xff\xff"))
made_reset("DATA on a half-closed stream", HELD, lambda s: frame(DATA, 0, s, b"x"))
made_reset("PRIORITY on itself", HELD, lambda s: frame(PRIORITY, 0, s, struct.pack(">IB", s, 1)))
made_reset("DATA beyond content-length",
           lambda wire: opening(wire, "POST", False, "/", ("content-length", "1")),
           lambda s: frame(DATA, 0, s, b"too long"))
made_reset("end before content-length",
           lambda wire: opening(wire, "POST", False, "/", ("content-length", "9")),
           lambda s: frame(DATA, END_STREAM, s, b"short"))


@case("h2 made to reset: HEADERS on a half-closed stream")
def headers_on_half_closed(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures):
        wire = Wire(ground.lab, "mallory")
        again = opening(wire)
        work = pairs(wire, figures.size(15_000, 2_000), opening(wire, "GET", True, "/hold"), again)
        sent = wire.in_step(batches(2, work, PAIRS_IN_STEP))
    judge(figures, wire, sent, 1_100)


@case("h2 malformed requests, each to be reset")
def malformed(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=0):
        wire = Wire(ground.lab, "mallory")
        bad = opening(wire, "GET", True, "/", ("connection", "close"))
        work = pairs(wire, figures.size(30_000, 3_000), bad, lambda s: b"")
        sent = wire.in_step(batches(1, work, PAIRS_IN_STEP))
    judge(figures, wire, sent, 1_100)


@case("h2 streams over the limit, each refused")
def over_the_limit(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=100):
        wire = Wire(ground.lab, "mallory")
        work = pairs(wire, figures.size(30_000, 3_000), opening(wire, "GET", True, "/hold"), lambda s: b"")
        sent = wire.in_step(batches(1, work, 100))
    judge(figures, wire, sent, 1_500)


@case("h2 honest: 60 requests cancelled among 600 good ones")
def honest_cancels(grounds, figures):
    """A browser that leaves a page full of pictures is no attacker."""
    ground = grounds.get()
    good = 0
    with ground.harm(figures, requests=700):
        wire = Wire(ground.lab, "mallory")
        first, held = opening(wire), opening(wire, "GET", True, "/hold")
        for round_ in range(10):
            streams = [2 * (round_ * 66 + n) + 1 for n in range(66)]
            wire.send(b"".join(held(s) for s in streams[:6]))
            wire.step()
            wire.send(b"".join(frame(RST_STREAM, 0, s, CANCEL) for s in streams[:6]))
            wire.send(b"".join(first(s) for s in streams[6:]))
            wire.pump(PATIENCE, lambda: wire.over() or all(s in wire.ended for s in streams[6:]))
            good += sum(s in wire.ended for s in streams[6:])
            if wire.over():
                break
    figures.note(wire.ending())
    figures.must(f"all 600 answered, not {good}; {wire.ending()}", good == 600 and not wire.over())
    wire.close()
