"""Requests whose bodies stop early or never end, and requests that nobody waits for."""

import functools
import select
import socket
import ssl
import struct
import time

from lab import PATIENCE

from .figures import register
from .ground import MIB, wait_until
from .h2wire import DATA, END_HEADERS, HEADERS, RST_STREAM, Wire, frame

CASES = []
case = functools.partial(register, CASES)


def head(lab, method: str, path: str, *fields: str) -> bytes:
    return "\r\n".join([f"{method} {path} HTTP/1.1", f"Host: {lab.authority('mallory')}", *fields, "", ""]).encode()


def refusal(stream: ssl.SSLSocket) -> bytes:
    """The status of the answer, if one comes."""
    stream.settimeout(PATIENCE)
    try:
        return stream.recv(4096)[9:12]
    except OSError:
        return b""


def send_some(stream: ssl.SSLSocket, data: bytes, seconds: float) -> int:
    """Bytes of `data` that are taken within so long; fewer where the other end stops reading or has gone."""
    stream.setblocking(False)
    view, sent, deadline = memoryview(data), 0, time.monotonic() + seconds
    while sent < len(data) and time.monotonic() < deadline:
        try:
            sent += stream.send(view[sent:sent + 65536])
        except ssl.SSLWantWriteError:
            select.select([], [stream], [], 0.05)
        except ssl.SSLWantReadError:
            select.select([stream], [], [], 0.05)
        except OSError:
            break
    return sent


@case("h2 10,000 uploads begun and cancelled")
def cancelled_uploads(grounds, figures):
    """A few on each connection, so that what ends them is the visitor and not a limit."""
    ground = grounds.get()
    connections, each = figures.size(200, 20), 50
    with ground.harm(figures, requests=None, log=4096) as suffered:
        for _ in range(connections):
            wire = Wire(ground.lab, "mallory")
            post = wire.fields("POST", "/hold", ("content-length", "1000"))
            streams = [1 + 2 * n for n in range(each)]
            wire.send(b"".join(frame(HEADERS, END_HEADERS, s, post) + frame(DATA, 0, s, b"begun") for s in streams))
            wire.step()
            wire.send(b"".join(frame(RST_STREAM, 0, s, struct.pack(">I", 8)) for s in streams))
            wire.close()
            if time.monotonic() - suffered.began > 20:
                break
        gone = wait_until(lambda: ground.origin.counts()[1] <= 64, 10)
    figures.note(f"{connections * each} requests, {suffered.requests} seen by the origin")
    figures.must(f"the origin's connections end: {ground.origin.counts()[1]} are open", gone)


@case("h2 10,000 uploads cut off with their connection")
def cut_uploads(grounds, figures):
    ground = grounds.get()
    connections, each = figures.size(100, 10), 100
    with ground.harm(figures, requests=None, log=4096) as suffered:
        for _ in range(connections):
            wire = Wire(ground.lab, "mallory")
            post = wire.fields("POST", "/hold", ("content-length", "1000"))
            wire.send(b"".join(frame(HEADERS, END_HEADERS, s, post) + frame(DATA, 0, s, b"begun")
                               for s in range(1, 2 * each, 2)))
            wire.close()
        gone = wait_until(lambda: ground.origin.counts()[1] <= 64, 10)
    figures.note(f"{connections * each} requests, {suffered.requests} seen by the origin")
    figures.must(f"the origin's connections end: {ground.origin.counts()[1]} are open", gone)


@case("h1 bodies that stop half way")
def premature(grounds, figures):
    ground = grounds.get()
    lab, count = ground.lab, figures.size(1_000, 100)
    with ground.harm(figures, requests=None, log=4096):
        for number in range(count):
            stream = lab.tls("mallory")
            framing = "Content-Length: 10" if number % 2 else "Transfer-Encoding: chunked"
            stream.sendall(head(lab, "POST", "/", framing) + b"5\r\nbeg")
            stream.close()
        gone = wait_until(lambda: ground.origin.counts()[1] <= 64, 10)
    figures.must(f"the origin's connections end: {ground.origin.counts()[1]} are open", gone)


@case("h1 never-ending uploads that the origin does not read")
def never_read(grounds, figures):
    """Each may fill the windows on its way, and then has to wait: until the deadline for the answer, if need be."""
    ground = grounds.get(config="[limits]\nresponse-head = 3\n")
    lab, count = ground.lab, figures.size(40, 10)
    piece = b"10000\r\n" + bytes(65536) + b"\r\n"
    with ground.harm(figures, requests=count, growth=count * 2 * MIB):
        streams = [lab.tls("mallory") for _ in range(count)]
        sent = 0
        for stream in streams:
            stream.sendall(head(lab, "POST", "/stall", "Transfer-Encoding: chunked"))
        for stream in streams:
            sent += send_some(stream, piece * 200, 0.4)
        for stream in streams:
            stream.close()
    figures.note(f"{sent // MIB} MiB taken")


@case("h1 never-ending upload that the origin reads")
def endless(grounds, figures):
    ground = grounds.get()
    lab = ground.lab
    with ground.harm(figures, requests=1, growth=8 * MIB):
        stream = lab.tls("mallory")
        stream.sendall(head(lab, "POST", "/hold", "Transfer-Encoding: chunked"))
        sent = send_some(stream, (b"10000\r\n" + bytes(65536) + b"\r\n") * 1_600, figures.size(5, 2))
        stream.close()
    figures.note(f"{sent // MIB} MiB taken")


@case("h1 chunks of one byte with long extensions")
def extensions(grounds, figures):
    ground = grounds.get()
    lab = ground.lab
    with ground.harm(figures, requests=1, growth=2 * MIB):
        stream = lab.tls("mallory")
        stream.sendall(head(lab, "POST", "/hold", "Transfer-Encoding: chunked"))
        data = (b"1;" + b"e" * 250 + b"\r\nx\r\n") * 20_000
        sent = send_some(stream, data, 2)
        status = refusal(stream)
        figures.must(f"refused: {status!r}", status[:1] == b"4" or sent < len(data) // 2)
        stream.close()
    figures.note(f"{sent} of {len(data)} bytes taken")


@case("h1 trailers without an end")
def trailers(grounds, figures):
    ground = grounds.get()
    lab = ground.lab
    with ground.harm(figures, requests=1, growth=2 * MIB):
        stream = lab.tls("mallory")
        stream.sendall(head(lab, "POST", "/hold", "Transfer-Encoding: chunked") + b"0\r\n")
        data = b"x-trailer: " + b"y" * 80 + b"\r\n"
        sent = send_some(stream, data * 50_000, 2)
        status = refusal(stream)
        figures.must(f"refused: {status!r}", status[:1] == b"4" or sent < len(data) * 25_000)
        stream.close()
    figures.note(f"{sent // 1024} KiB taken")


@case("h1 a head without an end, at full speed")
def endless_head(grounds, figures):
    ground = grounds.get()
    lab = ground.lab
    with ground.harm(figures, requests=0, growth=2 * MIB):
        stream = lab.tls("mallory")
        sent = send_some(stream, head(lab, "GET", "/")[:-2] + b"x-more: " + b"y" * 16 * MIB, 2)
        status = refusal(stream)
        figures.note(f"{sent // 1024} KiB taken, answer {status!r}")
        figures.must("refused", status == b"431" or sent < 8 * MIB)
        stream.close()


@case("h1 10,000 requests in one go, and gone")
def pipelined(grounds, figures):
    """Nobody will read the answers, so most of the requests must not reach the origin."""
    ground = grounds.get()
    lab, count = ground.lab, figures.size(10_000, 3_000)
    with ground.harm(figures, requests=figures.size(1_000, 1_000)):
        stream = lab.tls("mallory")
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        send_some(stream, head(lab, "GET", "/") * count, 5)
        stream.close()


@case("h1 chunks of one byte")
def chunks(grounds, figures):
    """As dear as frames of one byte: the relay must not serve this visitor alone until the last of it is done."""
    ground = grounds.get()
    lab = ground.lab
    with ground.harm(figures, requests=1, growth=4 * MIB, watch=2):
        stream = lab.tls("mallory")
        stream.sendall(head(lab, "POST", "/hold", "Transfer-Encoding: chunked"))
        sent = send_some(stream, b"1\r\nx\r\n" * 500_000, figures.size(4, 1))
        stream.close()
    figures.note(f"{sent // 6} chunks taken")
