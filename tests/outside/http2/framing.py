"""RFC 9113, section 4 and 5.5: the shape of frames, and what is to be ignored in them."""

from . import frames as f
from .cases import MUST, case
from .connection import Connection, NotApplicable


@case(
    "9113 4.1",
    MUST,
    "a frame of an unknown type is ignored {0}",
    each=[("on stream 0",), ("on an idle stream",), ("on an open stream",), ("on a closed stream",), ("with a large payload",)],
)
def unknown_type(h: Connection, where: str):
    unknown = {
        "on stream 0": f.frame(0xEE, 0xFF, 0, b"abc"),
        "on an idle stream": f.frame(0xEE, 0xFF, 77, b"abc"),
        "with a large payload": f.frame(0xEE, 0, 0, bytes(16384)),
    }
    if where == "on an open stream":
        stream = h.request(method="POST", end=False)
        h.send(f.frame(0xEE, 0x1, stream, b"abc"), f.data(stream, b"x", end=True))
        h.response(stream, range(200, 500))
    elif where == "on a closed stream":
        stream = h.request()
        h.response(stream, 200)
        h.send(f.frame(0xEE, 0, stream, b"abc"))
    else:
        h.send(unknown[where])
    h.works()


@case(
    "9113 5.5",
    MUST,
    "a frame of an extension that the server does not know is discarded: type 0x{0}",
    each=[("0a",), ("0b",), ("0c",), ("10",), ("40",), ("ff",)],
)
def extension_frame(h: Connection, kind: str):
    h.send(f.frame(int(kind, 16), 0, 0, b""))
    h.works()


@case(
    "9113 4.1",
    MUST,
    "unused flags are ignored on {0}",
    each=[
        ("PING",),
        ("HEADERS",),
        ("DATA",),
        ("SETTINGS",),
        ("WINDOW_UPDATE",),
        ("RST_STREAM",),
        ("PRIORITY",),
        ("CONTINUATION",),
    ],
)
def unused_flags(h: Connection, kind: str):
    if kind == "PING":
        h.send(f.ping(b"unusedfl", flags=0xFE))
        h.until(lambda: any(frame.type == f.PING and frame.payload == b"unusedfl" for frame in h.frames), "PING acknowledgment")
    elif kind in ("HEADERS", "CONTINUATION"):
        stream, block = h.stream(), f.block(h.pseudo())
        if kind == "HEADERS":
            h.send(f.headers(stream, block, flags=0xD2))
        else:
            h.send(f.headers(stream, b"", whole=False), f.frame(f.CONTINUATION, 0xFF, stream, block))
        h.response(stream, 200)
    elif kind == "DATA":
        stream = h.request(method="POST", end=False)
        h.send(f.data(stream, b"x", flags=0xF6), f.data(stream, b"y", end=True, flags=0xF6))
        h.response(stream, range(200, 500))
    elif kind == "RST_STREAM":
        stream = h.request(method="POST", end=False)
        h.send(f.frame(f.RST_STREAM, 0xFF, stream, bytes([0, 0, 0, f.CANCEL])))
    else:
        made = {
            "SETTINGS": f.settings((f.MAX_HEADER_LIST_SIZE, 65536), flags=0xFE),
            "WINDOW_UPDATE": f.frame(f.WINDOW_UPDATE, 0xFF, 0, bytes([0, 0, 0, 1])),
            "PRIORITY": f.frame(f.PRIORITY, 0xFF, 1, bytes(4) + b"\x0f"),
        }
        h.send(made[kind])
    h.works()


@case(
    "9113 4.1",
    MUST,
    "the reserved bit is ignored on {0}",
    each=[("PING",), ("HEADERS",), ("DATA",), ("SETTINGS",), ("WINDOW_UPDATE",), ("an unknown frame",)],
)
def reserved_bit(h: Connection, kind: str):
    bit = 1 << 31
    if kind == "PING":
        h.send(f.ping(b"reserved", stream=bit))
        h.until(lambda: any(frame.type == f.PING and frame.payload == b"reserved" for frame in h.frames), "PING acknowledgment")
    elif kind == "HEADERS":
        stream = h.stream()
        h.send(f.headers(stream | bit, f.block(h.pseudo())))
        h.response(stream, 200)
    elif kind == "DATA":
        stream = h.request(method="POST", end=False)
        h.send(f.data(stream | bit, b"x", end=True))
        h.response(stream, range(200, 500))
    elif kind == "WINDOW_UPDATE":
        h.send(f.frame(f.WINDOW_UPDATE, 0, 0, (bit | 1).to_bytes(4)))
    else:
        h.send({"SETTINGS": f.settings(stream=bit), "an unknown frame": f.frame(0xEE, 0, bit)}[kind])
    h.works()


@case("9113 4.2", MUST, "a {0} frame of 2^14 octets is accepted", each=[("DATA",), ("HEADERS",)])
def largest_default(h: Connection, kind: str):
    if kind == "DATA":
        stream = h.request(method="POST", end=False)
        h.send(f.data(stream, bytes(16384)), f.data(stream, b"", end=True))
        h.response(stream, range(200, 500))
    else:
        stream = h.stream()
        block = f.block(h.pseudo())
        filler = f.literal("x-filler", b"a" * (16384 - len(block) - len(f.literal("x-filler", b"a" * 16000)) + 16000))
        h.send(f.headers(stream, block + filler))
        # Frames of this size must be taken; a field section of this size need not be (431).
        h.response(stream, range(200, 500))
    h.works()


@case(
    "9113 4.2",
    MUST,
    "a frame longer than SETTINGS_MAX_FRAME_SIZE has FRAME_SIZE_ERROR: {0}",
    each=[("DATA",), ("HEADERS",), ("SETTINGS",), ("CONTINUATION",), ("an unknown frame",), ("PING",), ("GOAWAY",)],
)
def too_long(h: Connection, kind: str):
    size = h.audit.server.get(f.MAX_FRAME_SIZE, 16384) + 1
    if size == 2**24:
        raise NotApplicable("SETTINGS_MAX_FRAME_SIZE is the largest that there is")
    if kind == "DATA":
        stream = h.request(method="POST", end=False)
        h.send(f.data(stream, bytes(size), end=True))
        h.stream_error(stream, f.FRAME_SIZE_ERROR)
        return
    if kind == "CONTINUATION":
        h.send(f.headers(1, f.block(h.pseudo()), whole=False), f.continuation(1, f.literal("x-a", b"a" * (size - 8))))
    elif kind == "HEADERS":
        h.send(f.headers(1, f.block(h.pseudo()) + f.literal("x-a", b"a" * size)))
    else:
        h.send(
            {
                "SETTINGS": f.frame(f.SETTINGS, 0, 0, (b"\xee\xee" + bytes(4)) * (size // 6 + 1)),
                "an unknown frame": f.frame(0xEE, 0, 0, bytes(size)),
                "PING": f.ping(bytes(size)),
                "GOAWAY": f.goaway(0, 0, bytes(size)),
            }[kind]
        )
    h.connection_error(f.FRAME_SIZE_ERROR)


@case(
    "9113 4.2",
    MUST,
    "a frame too small for its mandatory fields has FRAME_SIZE_ERROR: {0}",
    each=[("HEADERS with PRIORITY and 4 octets",), ("GOAWAY of 7 octets",)],
)
def too_short(h: Connection, kind: str):
    h.send(
        {
            "HEADERS with PRIORITY and 4 octets": f.headers(1, bytes(4), flags=f.PRIORITIZED),
            "GOAWAY of 7 octets": f.frame(f.GOAWAY, 0, 0, bytes(7)),
        }[kind]
    )
    h.connection_error(f.FRAME_SIZE_ERROR)


@case(
    "9113 4.2",
    MUST,
    "{0} with PADDED and no octet is an error: too small, or too much padding (6.1, 6.2)",
    each=[("HEADERS",), ("DATA",)],
)
def no_pad_length(h: Connection, kind: str):
    if kind == "HEADERS":
        h.send(f.headers(1, b"", flags=f.PADDED))
        h.connection_error(f.FRAME_SIZE_ERROR, f.PROTOCOL_ERROR)
    else:
        stream = h.request(method="POST", end=False)
        h.send(f.frame(f.DATA, f.PADDED | f.END_STREAM, stream))
        h.stream_error(stream, f.FRAME_SIZE_ERROR, f.PROTOCOL_ERROR)


INTRUDERS = {
    "DATA": f.data(1, b"x"),
    "PRIORITY": f.priority(1),
    "RST_STREAM": f.rst_stream(1),
    "SETTINGS": f.settings(),
    "PING": f.ping(),
    "GOAWAY": f.goaway(),
    "WINDOW_UPDATE": f.window_update(0, 1),
    "an unknown frame": f.frame(0xEE, 0, 1),
    "HEADERS of the same stream": f.headers(1, b""),
    "HEADERS of another stream": f.headers(3, b"\x82"),
    "CONTINUATION of another stream": f.continuation(3, b"\x82"),
    "PUSH_PROMISE": f.push_promise(1, 2),
    "an unknown frame on stream 0": f.frame(0xEE, 0, 0),
}


@case(
    "9113 4.3",
    MUST,
    "a field block is contiguous: {0} within it is a connection error of type PROTOCOL_ERROR",
    each=[(name,) for name in INTRUDERS],
)
def interleaved(h: Connection, kind: str):
    block = f.block(h.pseudo())
    h.send(f.headers(1, block[:10], whole=False), INTRUDERS[kind], f.continuation(1, block[10:]))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 4.3",
    MUST,
    "a field block is contiguous: {0} after a CONTINUATION is a connection error of type PROTOCOL_ERROR",
    each=[("DATA",), ("PING",), ("an unknown frame",)],
)
def interleaved_later(h: Connection, kind: str):
    block = f.block(h.pseudo())
    h.send(
        f.headers(1, block[:10], whole=False),
        f.continuation(1, block[10:20], whole=False),
        INTRUDERS[kind],
        f.continuation(1, block[20:]),
    )
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 4.3",
    MUST,
    "a field block may be cut anywhere: {0}",
    each=[("HEADERS empty, one CONTINUATION",), ("three pieces",), ("an empty CONTINUATION at the end",), ("within a length",)],
)
def cut(h: Connection, how: str):
    stream, block = h.stream(), f.block(h.pseudo())
    if how.startswith("HEADERS"):
        h.send(f.headers(stream, b"", whole=False), f.continuation(stream, block))
    elif how.startswith("three"):
        h.send(
            f.headers(stream, block[:20], whole=False),
            f.continuation(stream, block[20:40], False),
            f.continuation(stream, block[40:]),
        )
    elif how.startswith("an empty"):
        h.send(f.headers(stream, block, whole=False), f.continuation(stream))
    else:
        h.send(
            f.headers(stream, block[:1], whole=False),
            f.continuation(stream, block[1:2], False),
            f.continuation(stream, block[2:]),
        )
    h.response(stream, 200)
    h.works()


@case(
    "9113 4.3",
    MUST,
    "a decoding error in a field block is a connection error of type COMPRESSION_ERROR: {0}",
    each=[("of a request",), ("of trailers",), ("of a stream that was reset",), ("in a CONTINUATION",)],
)
def undecodable(h: Connection, where: str):
    if where == "of a request":
        h.send(f.headers(1, f.block(h.pseudo()) + f.indexed(99)))
    elif where == "in a CONTINUATION":
        h.send(f.headers(1, f.block(h.pseudo()), whole=False), f.continuation(1, f.indexed(99)))
    else:
        stream = h.request(method="POST", end=False)
        if where == "of trailers":
            h.send(f.data(stream, b"x"), f.headers(stream, f.indexed(99)))
        else:
            h.send(f.rst_stream(stream), f.headers(stream, f.indexed(99)))
            # The server may first say that the stream is closed.
            h.connection_error(f.COMPRESSION_ERROR, f.STREAM_CLOSED, f.PROTOCOL_ERROR)
            return
    h.connection_error(f.COMPRESSION_ERROR)
