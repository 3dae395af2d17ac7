"""Visitors who take their time: heads, handshakes, bodies, and readers who do not read."""

import functools
import selectors
import socket
import ssl
import struct
import sys
import time

from lab import PATIENCE

from .bodies import head
from .figures import register
from .ground import MIB, wait_until
from .h2wire import CONTINUATION, END_HEADERS, END_STREAM, HEADERS, PREFACE, SETTINGS, WINDOW_UPDATE, Wire, frame

CASES = []
case = functools.partial(register, CASES)

SOON = 10.5  # seconds in which a handshake or a head must be complete: ten, and a timer's grain
SLACK = 10 if "--quick" in sys.argv else 2.5  # more that a loaded machine may need


class Drip:
    """A connection that is given one byte a second, and watched for its end."""

    def __init__(self, kind: str, stream: socket.socket, data: bytes):
        self.kind, self.stream = kind, stream
        self.began = time.monotonic()  # or when the first byte was sent, for who has any
        self.gone: float | None = None
        self._data, self._given = data, 0
        stream.setblocking(False)

    def drop(self):
        if self.gone is None and self._given < len(self._data):
            try:
                self.stream.send(self._data[self._given : self._given + 1])
                if not self._given:
                    self.began = time.monotonic()
                self._given += 1
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError, BlockingIOError):
                pass
            except OSError:
                self._end()

    def look(self):
        try:
            while self.stream.recv(65536):
                pass
            self._end()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError, BlockingIOError):
            pass
        except OSError:
            self._end()

    def _end(self):
        self.gone = time.monotonic() - self.began


def watch(drips: list[Drip], seconds: float):
    """Gives each its byte every second, until all are gone or the time is over."""
    selector = selectors.DefaultSelector()
    for drip in drips:
        selector.register(drip.stream, selectors.EVENT_READ, drip)
    open_, deadline, tick = set(drips), time.monotonic() + seconds, time.monotonic()
    while open_ and time.monotonic() < deadline:
        for key, _ in selector.select(max(0.0, min(tick, deadline) - time.monotonic())):
            key.data.look()
        if time.monotonic() >= tick:
            tick += 1
            for drip in open_:
                drip.drop()
        for drip in [d for d in open_ if d.gone is not None]:
            selector.unregister(drip.stream)
            open_.discard(drip)
    selector.close()


def tcp(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)


def client_hello(lab) -> bytes:
    """The first flight of a TLS client."""
    out = ssl.MemoryBIO()
    context = ssl.create_default_context(cafile=str(lab.ca))
    try:
        context.wrap_bio(ssl.MemoryBIO(), out, server_hostname="mallory.localhost").do_handshake()
    except ssl.SSLWantReadError:
        pass
    return out.read()


@case("slow heads and handshakes, a byte a second")
def heads(grounds, figures):
    """All kinds at once: each is gone within 10 s of its beginning, whatever it sends."""
    ground = grounds.get()
    lab, n = ground.lab, figures.size(100, 20)
    hello = client_hello(lab)
    slow_head = head(lab, "GET", "/")[:-2] + b"x-slow: " + b"y" * 1_000
    begin = {
        "TCP and silence": lambda: (tcp(lab.port), b""),
        "a TLS handshake": lambda: (tcp(lab.port), hello),
        "half a TLS handshake and silence": lambda: (begun(tcp(lab.port), hello[:len(hello) // 2]), b""),
        "a head over TLS": lambda: (lab.tls("mallory"), slow_head),
        "half a head and silence": lambda: (begun(lab.tls("mallory"), slow_head[:40]), b""),
        "a head without TLS": lambda: (tcp(lab.http_port), slow_head),
        "an HTTP/2 preface": lambda: (lab.tls("mallory", ["h2"]), PREFACE),
        "HTTP/2 and silence after the preface's half": lambda: (begun(lab.tls("mallory", ["h2"]), PREFACE[:9]), b""),
        "an HTTP/2 header block": lambda: (begun(lab.tls("mallory", ["h2"]), PREFACE + frame(SETTINGS)),
                                           frame(HEADERS, END_STREAM, 1, b"\x82" * 4) + frame(CONTINUATION, 0, 1) * 90),
        "an HTTP/2 frame": lambda: (begun(lab.tls("mallory", ["h2"]), PREFACE + frame(SETTINGS)),
                                    frame(HEADERS, 5, 1, bytes(16_000))),
    }
    drips = []
    total = (len(begin) - 1) * n + 5 * n
    with ground.harm(figures, requests=0, growth=total * 64 * 1024, settle=5):
        for kind, make in begin.items():
            for _ in range(5 * n if kind == "a head over TLS" else n):
                drips.append(Drip(kind, *make()))
        watch(drips, SOON + SLACK)
        for drip in drips:
            drip.stream.close()
    for kind in begin:
        ends = [d.gone for d in drips if d.kind == kind]
        left = sum(end is None for end in ends)
        if left:
            figures.wrong.append(f"{kind}: {left} of {len(ends)} are still there after {SOON + SLACK:.0f} s")
        else:
            figures.most(f"{kind}: gone after s", max(ends), SOON, SOON + SLACK)


def begun(stream: socket.socket, data: bytes) -> socket.socket:
    stream.sendall(data)
    return stream


@case("slow bodies, a byte a second")
def bodies(grounds, figures):
    """That is allowed, and must cost little; who sends nothing at all is gone by the deadline (60 s)."""
    ground = grounds.get()
    lab, n = ground.lab, figures.size(200, 50)
    with ground.harm(figures, requests=2 * n, growth=2 * n * 128 * 1024, settle=5):
        post = head(lab, "POST", "/", "content-length: 1000")
        dripping = [Drip("dripping", begun(lab.tls("mallory"), post), b"b" * 1_000) for _ in range(n)]
        silent = [Drip("silent", begun(lab.tls("mallory"), post), b"") for _ in range(n)]
        watch(dripping + silent, figures.size(75, 4))
        ends = [d.gone for d in silent]
        if not figures.quick:
            figures.must(f"{sum(end is None for end in ends)} silent ones are there after 75 s", None not in ends)
            figures.note(f"silent ones gone after {max((e for e in ends if e), default=0):.1f} s")
        figures.must("dripping ones are served on", all(d.gone is None for d in dripping))
        for drip in dripping + silent:
            drip.stream.close()


def small_reader(lab, alpn) -> ssl.SSLSocket:
    """A TLS connection whose receive buffer is as small as the system makes it."""
    context = ssl.create_default_context(cafile=str(lab.ca))
    context.set_alpn_protocols([alpn])
    stream = socket.socket()
    stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    stream.settimeout(20)
    stream.connect(lab.address)
    return context.wrap_socket(stream, server_hostname="mallory.localhost")


def still_served(ground, figures):
    """Whether the attacked name itself answers one more visitor."""
    try:
        began = time.monotonic()
        stream = ground.lab.tls("mallory")
        stream.settimeout(PATIENCE)
        stream.sendall(head(ground.lab, "GET", "/", "connection: close"))
        answer = stream.recv(4096)
        stream.close()
        figures.must(f"mallory serves others: {answer[:30]!r}", answer.startswith(b"HTTP/1.1 200"))
        figures.note(f"mallory answers another in {1000 * (time.monotonic() - began):.0f} ms")
    except OSError as error:
        figures.wrong.append(f"mallory answers nobody else: {type(error).__name__}")


def gone_by_deadline(ground, figures, count: int, seconds: float = 75):
    """In full size only: that the relay gives up on those who do not read. They themselves cannot see it."""
    if figures.quick:
        return
    before, began = ground.lab.relay.descriptors(), time.monotonic()
    gone = wait_until(lambda: ground.lab.relay.descriptors() <= before - count + 2, seconds)
    figures.must(f"gone after {seconds:.0f} s: {before} -> {ground.lab.relay.descriptors()} descriptors", gone)
    figures.note(f"gone after {time.monotonic() - began:.0f} s")


@case("slow readers over HTTP/1.1: 50 who read nothing")
def readers(grounds, figures):
    """Each may hold one window of the uplink (512 KiB), what quinn adds to that, and what is on its way."""
    ground = grounds.get()
    count = figures.size(50, 20)
    with ground.harm(figures, requests=count + 1, growth=count * 2 * MIB, watch=2, settle=5):
        streams = [begun(small_reader(ground.lab, "http/1.1"), head(ground.lab, "GET", "/large")) for _ in range(count)]
        time.sleep(1.5)  # for the windows to fill
        still_served(ground, figures)
        gone_by_deadline(ground, figures, count)
        for stream in streams:
            stream.close()


@case("slow readers over HTTP/1.1: 100 who read nothing, all of one name")
def many_readers(grounds, figures):
    """More than an uplink's window holds stream windows: the name itself must still be served."""
    ground = grounds.get()
    with ground.harm(figures, requests=101, growth=112 * MIB, watch=2, settle=5):
        streams = [begun(small_reader(ground.lab, "http/1.1"), head(ground.lab, "GET", "/large")) for _ in range(100)]
        time.sleep(1.5)  # for the windows to fill
        still_served(ground, figures)
        for stream in streams:
            stream.close()


@case("slow readers over HTTP/2: one connection, 100 streams, window 0")
def zero_window(grounds, figures):
    ground = grounds.get()
    with ground.harm(figures, requests=101, growth=112 * MIB, watch=2, settle=5):
        wire = Wire(ground.lab, "mallory", struct.pack(">HI", 4, 0))
        get = wire.fields("GET", "/large")
        wire.send(b"".join(frame(HEADERS, END_HEADERS | END_STREAM, s, get) for s in range(1, 200, 2)))
        wire.pump(1.5)
        figures.must("nothing came through a window of 0", wire.taken == 0)
        still_served(ground, figures)
        if not figures.quick:
            wire.pump(75, lambda: wire.over() or len(wire.resets) == 100)
            figures.must(f"given up after 75 s: {wire.ending()}", wire.over() or len(wire.resets) == 100)
        wire.close()


@case("slow readers over HTTP/2: windows opened by a byte")
def window_by_bytes(grounds, figures):
    """A DATA frame for each byte would cost the relay much and the visitor little."""
    ground = grounds.get()
    with ground.harm(figures, requests=1, growth=4 * MIB, watch=2):
        wire = Wire(ground.lab, "mallory", struct.pack(">HI", 4, 0))
        wire.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, wire.fields("GET", "/large")))
        wire.pump(0.3)
        meter, sent = ground.meter(), 0
        one = frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1))
        deadline = time.monotonic() + 3
        while sent < figures.size(20_000, 5_000) and time.monotonic() < deadline and not wire.over():
            wire.send(one * 50)
            sent += 50
            wire.step()
        used = meter()
    figures.note(f"{sent} updates, {wire.taken} bytes, {wire.ending()}")
    figures.price("us each", used, sent, 10)
    wire.close()


@case("slow readers over HTTP/2: answers begun, connection window 0")
def connection_window(grounds, figures):
    """The streams' windows are wide open, the connection's is used up."""
    ground = grounds.get()
    with ground.harm(figures, requests=51, growth=80 * MIB, watch=2, settle=5):
        wire = Wire(ground.lab, "mallory", struct.pack(">HI", 4, 0x7fffffff))
        get = wire.fields("GET", "/large")
        wire.send(b"".join(frame(HEADERS, END_HEADERS | END_STREAM, s, get) for s in range(1, 100, 2)))
        wire.pump(1.5)
        figures.most("bytes through", wire.taken, 65_535)
        still_served(ground, figures)
        wire.close()
