"""The same over HTTP/3, where it applies: storms, frames that carry nothing, sizes that are only claimed."""

import functools
import time

from lab import PATIENCE

from .figures import register
from .ground import MIB, wait_until
from .h3wire import (CANCEL_PUSH, DATA, DECODER, ENCODER, GOAWAY, HEADERS, MAX_PUSH_ID, PRIORITY_UPDATE, SETTINGS,
                     H3Wire, cancel, h3)
from .quicwire import PING, RESET_STREAM, STOP_SENDING, frame, stream, varint
from .slow import SLACK, SOON, still_served

CASES = []
case = functools.partial(register, CASES)

WINDOW = MIB
LIMIT = 100  # requests at once on a connection
FULL = 1_050  # bytes of frames for one packet


def requests(wire, count: int, make, seconds: float = 5) -> int:
    """Sends `make(stream number)` for one request stream after the other as the relay allows. How many it was."""
    deadline = time.monotonic() + seconds
    for n in range(count):
        if not wire.wait_room(4 * n, max(0.0, min(1.0, deadline - time.monotonic()))):
            return n
        wire.raw(make(4 * n))
        if n % 25 == 24:
            wire.pump(0.002)
    return count


@case("h3 honest: 300 requests, 30 of them cancelled")
def honest(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=300):
        wire = H3Wire(ground.lab)
        get, held = wire.headers(), wire.headers("GET", "/hold")
        good = [4 * n for n in range(300) if n % 10]

        def make(number):
            if number in good:
                return stream(number, 0, get, True)
            return stream(number, 0, held) + cancel(number, len(held))

        done = requests(wire, 300, make, 20)
        wire.pump(PATIENCE, lambda: all(s in wire.finished for s in good))
    answered = sum(s in wire.finished and bytes(wire.data[s]).endswith(b"mallory\n") for s in good)
    figures.note(f"{done} sent, {answered} answered, {wire.ending()}")
    figures.must(f"all {len(good)} answered, not {answered}", answered == len(good))
    wire.close()


def storm(name: str, make, path: str = "/hold"):
    @case(f"h3 storm of {name}")
    def run(grounds, figures):
        ground = grounds.get()
        with ground.harm(figures, requests=LIMIT + 100, growth=16 * MIB):
            wire = H3Wire(ground.lab)
            head = wire.headers("GET", path)
            meter = ground.meter()
            done = requests(wire, figures.size(10_000, 2_000), lambda number: make(number, head))
            used = meter()
            wire.pump(0.2)
        figures.note(f"{done} requests, {wire.ending()}")
        if wire.closing() and done <= 1_000:
            figures.note(f"{used:.2g} s of the processor")
        else:
            figures.price("us each", used, done, 200)
        wire.close()

    return run


storm("requests and RESET_STREAM with STOP_SENDING", lambda s, head: stream(s, 0, head) + cancel(s, len(head)))
storm("complete requests and STOP_SENDING",
      lambda s, head: stream(s, 0, head, True) + frame(STOP_SENDING, s, 0x10C))
storm("requests that answer at once and STOP_SENDING",
      lambda s, head: stream(s, 0, head, True) + frame(STOP_SENDING, s, 0x10C), path="/")
storm("streams reset without a byte", lambda s, head: cancel(s, 0))
storm("empty requests", lambda s, head: stream(s, 0, b"", True))
storm("malformed requests", lambda s, head: stream(s, 0, h3(HEADERS, b"\x00\x00\xd1"), True))
storm("frames out of place", lambda s, head: stream(s, 0, h3(DATA, b"x"), True))


def claimed(name: str, kind: int, refused: bool):
    """A frame that claims 1 GiB, of which as much is sent as is taken."""
    @case(f"h3 {name} of 1 GiB")
    def run(grounds, figures):
        ground = grounds.get()
        size = figures.size(64, 8) * MIB
        with ground.harm(figures, requests=0, growth=MIB + WINDOW):
            wire = H3Wire(ground.lab)
            wire.quic.send_stream_data(0, varint(kind) + varint(1 << 30))
            sender = wire.quic._streams[0].sender
            given, deadline = 0, time.monotonic() + 5
            while given < size and time.monotonic() < deadline and not wire.closing() and 0 not in wire.stops:
                if sender.buffer_is_empty or len(sender._buffer) < 256 * 1024:
                    wire.quic.send_stream_data(0, bytes(65_536))
                    given += 65_536
                wire.flush()
                wire.pump(0.002)
        gone = wire.closing() or 0 in wire.stops or 0 in wire.resets or 0 in wire.finished
        figures.note(f"{given // 1024} KiB given, {wire.ending()}")
        figures.must("refused", gone or not refused)
        wire.close()

    return run


claimed("HEADERS", HEADERS, True)
claimed("SETTINGS on a request stream", SETTINGS, True)
claimed("unknown frame", 0x21, False)


def flood(name: str, one: bytes, opened: bytes = b"", number: int = 0, price: float = 100.0, path: str = "/hold"):
    """Packets full of one kind of frame on one stream, on and on when the relay asks to stop: to the end of its window.

    The price is that of a packet of 1,050 bytes.
    """
    @case(f"h3 flood of {name}")
    def run(grounds, figures):
        ground = grounds.get()
        body = one * (FULL // len(one))
        with ground.harm(figures, requests=1, growth=2 * MIB):
            wire = H3Wire(ground.lab)
            start = opened if opened or number else wire.headers("POST", path)
            at = wire.control_sent if number == 2 else 0
            if start:
                wire.raw(stream(number, at, start))
                at += len(start)
            wire.pump(0.05)
            meter, sent, deadline = ground.meter(), 0, time.monotonic() + 4
            packets = figures.size(3_000, 600)
            while sent < packets and time.monotonic() < deadline and not wire.closing():
                if at + len(body) > wire.room(number):
                    wire.pump(0.1, lambda: at + len(body) <= wire.room(number))
                    if number in wire.stops:
                        break
                    continue
                wire.raw(stream(number, at, body))
                at += len(body)
                sent += 1
                if sent % 20 == 0:
                    wire.pump(0.002)
            wire.pump(0.2)
            used = meter()
        figures.note(f"{sent} packets of {len(body) // len(one)} frames, {wire.ending()}")
        figures.note("stopped" if number in wire.stops else "not stopped")
        figures.price("us each packet", used, sent, price)
        wire.close()

    return run


flood("unknown frames on a request", h3(0x21 + 0x1F * 7))
flood("empty DATA", h3(DATA))
flood("one-byte DATA", h3(DATA, b"x"), price=2_000)
flood("unknown frames on the control stream", h3(0x21), number=2)
flood("MAX_PUSH_ID", h3(MAX_PUSH_ID, b"\x05"), number=2)
flood("CANCEL_PUSH", h3(CANCEL_PUSH, b"\x05"), number=2)
flood("GOAWAY", h3(GOAWAY, b"\x00"), number=2)
flood("PRIORITY_UPDATE", h3(PRIORITY_UPDATE, b"\x00u=1"), number=2)
flood("SETTINGS", h3(SETTINGS), number=2)
flood("QPACK capacities", b"\x20", opened=b"\x02", number=ENCODER)
flood("QPACK cancellations", b"\x44", opened=b"\x03", number=DECODER)
flood("bytes on an unknown unidirectional stream", b"\x21", opened=b"\x40\x54", number=14)


@case("h3 flood of PING")
def pings(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=MIB):
        wire = H3Wire(ground.lab)
        meter, sent = ground.meter(), 0
        while sent < figures.size(20_000, 2_000) and not wire.closing():
            wire.raw(*[frame(PING) * 1_000] * 20)
            sent += 20
        wire.pump(0.2)
        used = meter()
    figures.note(f"{sent} packets, {wire.ending()}")
    figures.price("us each packet", used, sent, 20)
    wire.close()


@case("h3 flood of unidirectional streams")
def unidirectional(grounds, figures):
    """Streams of kinds that nobody knows, finished or reset at once, for as long as the relay allows more."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=2 * MIB):
        wire = H3Wire(ground.lab)
        meter, opened, deadline = ground.meter(), 3, time.monotonic() + 4
        while opened < figures.size(10_000, 1_500) and time.monotonic() < deadline and not wire.closing():
            number = 2 + 4 * opened
            if opened >= wire.unidirectional():
                wire.pump(0.2, lambda: opened < wire.unidirectional())
                if opened >= wire.unidirectional():
                    break
            if opened % 2:
                wire.raw(stream(number, 0, b"\x40\x54grease", True))
            else:
                wire.raw(stream(number, 0, b"\x40\x54") + frame(RESET_STREAM, number, 0, 2))
            opened += 1
            if opened % 20 == 0:
                wire.pump(0.002)
        used = meter()
    figures.note(f"{opened} streams, {1e6 * used / opened:.0f} us each, {wire.ending()}")
    wire.close()


@case("h3 streams beyond MAX_STREAMS")
def beyond(grounds, figures):
    """RFC 9000, section 4.6: STREAM_LIMIT_ERROR, for either kind."""
    ground = grounds.get()
    with ground.harm(figures, requests=0):
        for kind in (0, 2):
            wire = H3Wire(ground.lab)
            most = wire.unidirectional() if kind else wire.bidirectional()
            wire.raw(stream(4 * most + kind, 0, b"\x40\x54"))
            wire.pump(PATIENCE, wire.closing)
            figures.must(f"closed with STREAM_LIMIT_ERROR: {wire.ending()}", wire.ending().startswith("closed 0x4"))
            wire.close()


def refused(wire: H3Wire, numbers) -> bool:
    """Whether nothing more is wanted of these streams, or of the connection."""
    return wire.closing() or all(n in wire.stops or n in wire.finished or n in wire.resets for n in numbers)


@case("h3 QPACK bomb: the dynamic table")
def qpack_bomb(grounds, figures):
    """A capacity that was never offered, an entry of 4 KB, and sections that name it 4,000 times."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=2 * MIB):
        wire = H3Wire(ground.lab)
        meter = ground.meter()
        value = b"a" * 4_000
        # Set Dynamic Table Capacity 4,096; Insert with Literal Name `b` (RFC 9204, section 4.3).
        capacity = b"\x3f" + _prefixed(4_096 - 31)
        insert = b"\x41b\x7f" + _prefixed(len(value) - 127) + value
        data, at = b"\x02" + capacity + insert, 0
        while at < len(data):
            wire.raw(stream(ENCODER, at, data[at:at + FULL]))
            at += len(data[at:at + FULL])
        # Required Insert Count 1, Base 1, then relative index 0 over and over.
        section = h3(HEADERS, b"\x02\x00" + b"\x80" * 4_000)
        for number in range(0, 40, 4):
            for at in range(0, len(section), FULL):
                wire.raw(stream(number, at, section[at:at + FULL], at + FULL >= len(section)))
        wire.pump(PATIENCE, lambda: refused(wire, range(0, 40, 4)))
        used = meter()
    figures.note(wire.ending())
    figures.must("refused", refused(wire, range(0, 40, 4)))
    figures.most("CPU s", used, 0.05, 0.5)
    wire.close()


def _prefixed(value: int) -> bytes:
    """The rest of a prefixed integer (RFC 7541, section 5.1)."""
    out = bytearray()
    while value >= 128:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


@case("h3 QPACK bomb: static references, 20 sections of 16,000")
def qpack_static(grounds, figures):
    """The longest static field line is named by one byte or two: 16,000 of them are over any limit."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=2 * MIB):
        wire = H3Wire(ground.lab)
        head = wire.block([(":method", "GET"), (":scheme", "https"), (":authority", wire.authority), (":path", "/")])
        section = h3(HEADERS, head + b"\xff\x16" * 16_000)  # static 85: content-security-policy
        numbers, meter = range(0, 80, 4), ground.meter()
        for number in numbers:
            for at in range(0, len(section), FULL):
                if not wire.closing() and number not in wire.stops:
                    wire.raw(stream(number, at, section[at:at + FULL], at + FULL >= len(section)))
            wire.pump(0.005)
        wire.pump(PATIENCE, lambda: refused(wire, numbers))
        used = meter()
    figures.note(wire.ending())
    figures.must("refused", refused(wire, numbers))
    figures.most("CPU s", used, 0.15, 1.5)
    wire.close()


@case("h3 gapped fragments on a request")
def gapped(grounds, figures):
    """Six bytes, a gap of one, up to the window."""
    ground = grounds.get()
    count = figures.size(60_000, 15_000)
    with ground.harm(figures, requests=0, growth=None) as suffered:
        wire = H3Wire(ground.lab)
        sent, each, deadline = 0, 90, time.monotonic() + 4.5
        while sent < count and time.monotonic() < deadline and not wire.closing():
            wire.raw(b"".join(stream(0, 1 + 7 * n, b"sixsix") for n in range(sent, sent + each)))
            sent += each
            if sent % (each * 20) == 0:
                wire.pump(0.01)
        wire.pump(0.3)
    figures.note(f"{sent} fragments, {wire.ending()}")
    figures.most("relay +KiB", suffered.growth // 1024, 2 * min(WINDOW, 7 * sent) // 1024 + 256)
    wire.close()


@case("h3 heads that never end, all streams taken")
def heads(grounds, figures):
    """Half a HEADERS frame on each stream that is allowed: given up within 10 s, and others go on."""
    ground = grounds.get()
    with ground.harm(figures, requests=0, growth=64 * MIB):
        wires = [H3Wire(ground.lab) for _ in range(figures.size(50, 10))]
        for wire in wires:
            half = wire.headers()[:10]
            for number in range(0, 4 * min(wire.bidirectional(), LIMIT), 4):
                wire.raw(stream(number, 0, half))
        began = time.monotonic()

        def given_up() -> bool:
            for wire in wires:
                wire.pump(0)
            return all(w.closing() or len(set(w.stops) | set(w.resets)) >= min(w.bidirectional(), LIMIT) for w in wires)

        gone = wait_until(given_up, SOON + SLACK)
        figures.must(f"given up within {SOON + SLACK:.0f} s: {wires[0].ending()}, {len(wires[0].stops)} stopped", gone)
        figures.most("given up after s", time.monotonic() - began, SOON, SOON + SLACK)
        for wire in wires:
            wire.close()


@case("h3 slow readers: one connection, 100 large answers, no window")
def readers(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=101, growth=160 * MIB, watch=2, settle=20):
        wire = H3Wire(ground.lab, window=16)
        get = wire.headers("GET", "/large")
        requests(wire, 100, lambda number: stream(number, 0, get, True), 2)
        wire.pump(1.5)
        still_served(ground, figures)
        wire.close()


@case("h3 uploads begun and cancelled")
def uploads(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=None, log=4096):
        for _ in range(figures.size(50, 5)):
            wire = H3Wire(ground.lab)
            post = wire.headers("POST", "/hold", ("content-length", "1000")) + h3(DATA, b"begun")
            requests(wire, 50, lambda number: stream(number, 0, post), 1)
            wire.raw(*(cancel(4 * n, len(post)) for n in range(50)))
            wire.close()
        gone = wait_until(lambda: ground.origin.counts()[1] <= 64, 10)
    figures.must(f"the origin's connections end: {ground.origin.counts()[1]} are open", gone)


@case("h3 many connections from one address")
def many(grounds, figures):
    """All silent; a browser from another address still gets its own."""
    ground = grounds.get(source="127.0.0.2", fresh=True)
    with ground.harm(figures, requests=0, growth=96 * MIB, p99=0.5, watch=2, settle=45):
        wires, refused = [], 0
        for _ in range(figures.size(400, 100)):
            try:
                wires.append(H3Wire(ground.lab))
            except AssertionError:
                refused += 1
        other = H3Wire(ground.lab, "bob", source="127.0.0.2")
        get = other.headers()
        other.raw(stream(0, 0, get, True))
        other.pump(PATIENCE, lambda: 0 in other.finished)
        figures.must("another address is served", 0 in other.finished)
        other.close()
        figures.note(f"{len(wires)} open, {refused} refused")
        for wire in wires:
            wire.close()
