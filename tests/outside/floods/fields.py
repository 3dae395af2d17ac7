"""Header blocks that never end, or that grow when they are read."""

import functools
import time

from lab import PATIENCE

from .figures import register
from .ground import MIB
from .h2wire import CONTINUATION, END_HEADERS, END_STREAM, HEADERS, Wire, block, frame

CASES = []
case = functools.partial(register, CASES)


def continue_for_ever(ground, figures, piece: bytes, count: int):
    """HEADERS without an end, then `count` CONTINUATION of `piece`; a few at a time, to see when it is refused."""
    with ground.harm(figures, requests=0, growth=MIB):
        wire = Wire(ground.lab, "mallory")
        wire.step()
        wire.send(frame(HEADERS, END_STREAM, 1, wire.fields()))
        more = frame(CONTINUATION, 0, 1, piece)
        sent, deadline = 1, time.monotonic() + 5
        while sent < count and time.monotonic() < deadline and not wire.over():
            if not wire.send(more * 10):
                break
            sent += 10
            wire.pump(0.05, wire.over)
        wire.pump(PATIENCE, wire.over)
    figures.note(wire.ending())
    figures.must(f"closed: {wire.ending()}", wire.over())
    figures.most("frames", sent, 500)
    wire.close()


@case("h2 CONTINUATION flood, empty")
def continuation_empty(grounds, figures):
    continue_for_ever(grounds.get(), figures, b"", figures.size(3_000, 1_000))


@case("h2 CONTINUATION flood, one byte each")
def continuation_bytes(grounds, figures):
    """A name of 60,000 bytes, a byte in each frame."""
    continue_for_ever(grounds.get(), figures, b"\x40", figures.size(3_000, 1_000))


@case("h2 CONTINUATION flood, full")
def continuation_full(grounds, figures):
    piece = block([(f"x-{n:06}", "y" * 100) for n in range(140)])
    continue_for_ever(grounds.get(), figures, piece[:16_384], figures.size(2_000, 500))


@case("h2 CONTINUATION flood, one endless value")
def continuation_value(grounds, figures):
    """A literal that claims 1 GiB, in frames of the largest size."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=MIB):
        wire = Wire(ground.lab, "mallory")
        wire.step()
        # Literal, never indexed, new name `x`, value of 2^30 bytes (RFC 7541, section 5.1).
        wire.send(frame(HEADERS, END_STREAM, 1, wire.fields() + b"\x10\x01x\x7f" + b"\x81\xff\xff\xff\x03"))
        more, sent, deadline = frame(CONTINUATION, 0, 1, bytes(16_384)), 1, time.monotonic() + 5
        while sent < 1_000 and time.monotonic() < deadline and wire.send(more * 5):
            sent += 5
            wire.pump(0.05, wire.over)
        wire.pump(PATIENCE, wire.over)
    figures.note(wire.ending())
    figures.must(f"closed: {wire.ending()}", wire.over())
    figures.most("frames", sent, 500)
    wire.close()


@case("h2 CONTINUATION flood, 50 connections at once")
def continuation_many(grounds, figures):
    ground = grounds.get()
    piece = block([(f"x-{n:06}", "y" * 100) for n in range(140)])[:16_384]
    with ground.harm(figures, requests=0, growth=50 * MIB // 8):
        wires = [Wire(ground.lab, "mallory") for _ in range(50)]
        for wire in wires:
            wire.step()
            wire.send(frame(HEADERS, END_STREAM, 1, wire.fields()))
            wire.send(frame(CONTINUATION, 0, 1, piece))
        for wire in wires:
            wire.send(frame(CONTINUATION, 0, 1, piece) * 20, 1)
            wire.pump(PATIENCE, wire.over)
            wire.close()
    figures.note(f"{sum(w.over() for w in wires)} of 50 closed")
    figures.must("all closed", all(w.over() for w in wires))


@case("h2 header blocks left open, 100 connections")
def left_open(grounds, figures):
    """The head has begun and never ends: what a byte a second does over HTTP/1.1. Gone with their connections here;
    the deadline is the business of the slow ones."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=100 * MIB // 8):
        wires = [Wire(ground.lab, "mallory") for _ in range(100)]
        piece = block([(f"x-{n:06}", "y" * 100) for n in range(140)])[:16_384]
        for wire in wires:
            wire.send(frame(HEADERS, END_STREAM, 1, wire.fields()) + frame(CONTINUATION, 0, 1, piece))
        wires[-1].pump(0.5)
        for wire in wires:
            wire.close()


@case("h2 HPACK bomb: 4 KB entry, 4,000 references, 20 HEADERS")
def hpack_bomb(grounds, figures):
    bomb(grounds.get(), figures, 4_000, 4_000, 20)


@case("h2 HPACK bomb: under the size limit, 100 HEADERS")
def hpack_bomb_small(grounds, figures):
    """7 times 4,000 bytes fit into 32 KiB: such requests are allowed, and must cost no more than others."""
    bomb(grounds.get(), figures, 4_000, 7, 100, allowed=True)


def settled(wire: Wire, streams: list[int]) -> bool:
    """Whether each of these streams is refused or answered, or the connection over."""
    return wire.over() or all(s in wire.ended or s in wire.resets for s in streams)


def bomb(ground, figures, entry: int, references: int, streams: int, allowed: bool = False):
    """One dynamic entry of `entry` bytes, then HEADERS that name it `references` times each. The origin may see the
    request that plants the entry; and the others only if they are `allowed`."""
    with ground.harm(figures, requests=101 if allowed else 1, growth=(16 if allowed else 2) * MIB):
        wire = Wire(ground.lab, "mallory")
        wire.step()
        meter = ground.meter()
        plain = wire.fields()
        value = b"a" * (entry - 33)
        size = len(value) - 127
        length = b"\x7f" + bytes([size & 0x7f | 0x80, size >> 7])
        # Literal with incremental indexing, new name `b` (RFC 7541, section 6.2.1).
        wire.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, plain + b"\x40\x01b" + length + value))
        streams = [3 + 2 * n for n in range(min(streams, 99))]
        # 0xbe names the newest entry of the dynamic table.
        heads = b"".join(frame(HEADERS, END_HEADERS | END_STREAM, s, plain + b"\xbe" * references) for s in streams)
        wire.send(heads)
        wire.pump(PATIENCE, lambda: settled(wire, streams))
        used = meter()
    answered = sum(s in wire.answered for s in streams)
    figures.note(f"{wire.ending()}, {answered} answered, {len(heads) // 1024} KiB sent")
    figures.must("each refused or answered", settled(wire, streams))
    if not allowed:
        figures.most("CPU s", used, 0.05, 0.5)
    else:
        figures.note(f"CPU s {used:.3f}")
    wire.close()


@case("h2 cookie crumbs: 4,000 one-byte fields in each of 20 HEADERS")
def crumbs(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=2 * MIB):
        wire = Wire(ground.lab, "mallory")
        wire.step()
        meter = ground.meter()
        # Literal without indexing, static name 32 (cookie), an empty value.
        many = wire.fields() + b"\x0f\x11\x00" * 4_000
        streams = [1 + 2 * n for n in range(20)]
        wire.send(b"".join(frame(HEADERS, END_HEADERS | END_STREAM, s, many) for s in streams))
        wire.pump(PATIENCE, lambda: settled(wire, streams))
        used = meter()
    figures.note(wire.ending())
    figures.must("each refused", settled(wire, streams))
    figures.most("CPU s", used, 0.05, 0.5)
    wire.close()
