"""RFC 9113, section 6.1 to 6.4, 6.6 and 6.10: frames that belong to a stream."""

from . import frames as f
from .cases import MUST, case
from .connection import Connection, Failure


@case("9113 6.1", MUST, "DATA on stream 0 is a connection error of type PROTOCOL_ERROR")
def data_on_zero(h: Connection):
    h.send(f.data(0, b"x", end=True))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.1", MUST, "DATA may be padded; padding is not content", each=[(0,), (1,), (255,)])
def padded_data(h: Connection, length: int):
    stream = h.request(("content-length", "5"), method="POST", end=False)
    h.send(f.data(stream, f.padded(b"hello", length), end=True, flags=f.PADDED))
    h.response(stream, range(200, 500) if not h.origin else 200)
    if h.origin and h.origin.wait(h.path()).body != b"hello":
        raise Failure(f"the origin saw {h.origin.wait(h.path()).body!r}")
    h.works()


@case(
    "9113 6.1",
    MUST,
    "DATA whose padding is {0} is a connection error of type PROTOCOL_ERROR",
    each=[("as long as the payload",), ("longer than the payload",)],
)
def too_much_padding(h: Connection, how: str):
    stream = h.request(method="POST", end=False)
    length = 6 if how.startswith("as") else 200
    h.send(f.data(stream, bytes([length]) + b"hello", end=True, flags=f.PADDED))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.1", MUST, "empty DATA frames are content of no length")
def empty_data(h: Connection):
    stream = h.request(("content-length", "2"), method="POST", end=False)
    h.send(f.data(stream), f.data(stream, b"a"), f.data(stream), f.data(stream, b"b"), f.data(stream, end=True))
    h.response(stream, range(200, 500) if not h.origin else 200)
    if h.origin and h.origin.wait(h.path()).body != b"ab":
        raise Failure("other content")


@case("9113 6.2", MUST, "HEADERS on stream 0 is a connection error of type PROTOCOL_ERROR")
def headers_on_zero(h: Connection):
    h.send(f.headers(0, f.block(h.pseudo())))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.2", MUST, "HEADERS may be padded {0}", each=[("alone",), ("with PRIORITY",), ("by nothing",)])
def padded_headers(h: Connection, how: str):
    stream, block = h.stream(), f.block(h.pseudo())
    flags = f.PADDED | (f.PRIORITIZED if how == "with PRIORITY" else 0)
    payload = (b"\0\0\0\0\x10" if how == "with PRIORITY" else b"") + block
    h.send(f.headers(stream, f.padded(payload, 0 if how == "by nothing" else 9), flags=flags))
    h.response(stream, 200)
    h.works()


@case(
    "9113 6.2",
    MUST,
    "HEADERS whose padding is {0} is a connection error of type PROTOCOL_ERROR",
    each=[("as long as the payload",), ("longer than the payload",), ("longer than what PRIORITY leaves",)],
)
def too_much_header_padding(h: Connection, how: str):
    block = f.block(h.pseudo())
    if how.startswith("longer than what"):
        h.send(f.headers(1, bytes([len(block) + 1]) + b"\0\0\0\0\x10" + block, flags=f.PADDED | f.PRIORITIZED))
    else:
        length = len(block) + 1 if how.startswith("as") else 255
        h.send(f.headers(1, bytes([length]) + (block if how.startswith("as") else block[:50]), flags=f.PADDED))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.2", MUST, "HEADERS without END_HEADERS and then nothing gets no answer, and the server goes on waiting")
def unfinished_headers(h: Connection):
    h.send(f.headers(1, f.block(h.pseudo()), whole=False))
    if came := [frame for frame in h.quiet() if frame.stream == 1]:
        raise Failure(f"{came[0]}")
    h.not_forwarded()
    h.send(f.continuation(1))
    h.response(1, 200)


@case("9113 6.3", MUST, "PRIORITY on stream 0 is a connection error of type PROTOCOL_ERROR")
def priority_on_zero(h: Connection):
    h.send(f.priority(0))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.3", MUST, "PRIORITY of {0} octets is a stream error of type FRAME_SIZE_ERROR", each=[(0,), (4,), (6,)])
def priority_length(h: Connection, length: int):
    stream = h.request(method="POST", end=False)
    h.send(f.frame(f.PRIORITY, 0, stream, bytes(length)))
    h.stream_error(stream, f.FRAME_SIZE_ERROR)


@case("9113 6.4", MUST, "RST_STREAM on stream 0 is a connection error of type PROTOCOL_ERROR")
def reset_zero(h: Connection):
    h.send(f.rst_stream(0))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.4", MUST, "RST_STREAM of {0} octets is a connection error of type FRAME_SIZE_ERROR", each=[(0,), (3,), (5,)])
def reset_length(h: Connection, length: int):
    stream = h.request(method="POST", end=False)
    h.send(f.frame(f.RST_STREAM, 0, stream, bytes(length)))
    h.connection_error(f.FRAME_SIZE_ERROR)


@case("9113 6.4", MUST, "RST_STREAM ends one stream and leaves the others alone")
def reset_one(h: Connection):
    first = h.request(method="POST", end=False)
    second = h.request(method="POST", end=False)
    h.send(f.rst_stream(first), f.data(second, b"x", end=True))
    h.response(second, range(200, 500) if not h.origin else 200)
    h.works()


@case("9113 7", MUST, "an unknown error code has no special effect: {0}", each=[("RST_STREAM",), ("GOAWAY",)])
def unknown_code(h: Connection, kind: str):
    if kind == "GOAWAY":
        stream = h.request()
        h.send(f.goaway(0, 0xFFFFFFFF))
        h.response(stream, 200)
    else:
        stream = h.request(method="POST", end=False)
        h.send(f.rst_stream(stream, 0xDEADBEEF))
        h.works()


@case(
    "9113 8.4",
    MUST,
    "PUSH_PROMISE from a client is a connection error of type PROTOCOL_ERROR on {0}",
    each=[("an open stream",), ("an idle stream",), ("stream 0",)],
)
def push_promise(h: Connection, where: str):
    stream = 0 if where == "stream 0" else 1
    if where == "an open stream":
        stream = h.request(method="POST", end=False)
    h.send(f.push_promise(stream, 2, f.block(h.pseudo())))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.10", MUST, "CONTINUATION on stream 0 within a field block is a connection error of type PROTOCOL_ERROR")
def continuation_on_zero(h: Connection):
    block = f.block(h.pseudo())
    h.send(f.headers(1, block[:10], whole=False), f.continuation(0, block[10:]))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.10",
    MUST,
    "CONTINUATION after {0} is a connection error of type PROTOCOL_ERROR",
    each=[("HEADERS with END_HEADERS",), ("CONTINUATION with END_HEADERS",), ("DATA",), ("trailers with END_HEADERS",)],
)
def continuation_alone(h: Connection, after: str):
    block = f.block(h.pseudo("POST"))
    last = f.continuation(1, f.block([("x-a", "b")]))
    if after.startswith("HEADERS"):
        h.send(f.headers(1, block, end=False), last)
    elif after.startswith("CONTINUATION"):
        h.send(f.headers(1, block[:9], end=False, whole=False), f.continuation(1, block[9:]), last)
    elif after == "DATA":
        h.send(f.headers(1, block, end=False), f.data(1, b"x"), last)
    else:
        h.send(f.headers(1, block, end=False), f.data(1, b"x"), f.headers(1, f.block([("x-t", "1")])), last)
    h.connection_error(f.PROTOCOL_ERROR)
