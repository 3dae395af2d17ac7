"""RFC 9113, section 5: the states of a stream, identifiers, limits, errors."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure, NotApplicable

STALLED = ((f.INITIAL_WINDOW_SIZE, 0),)  # the response's content waits: the stream stays half-closed (remote)


def stalled(h: Connection) -> int:
    """A stream that is half-closed (remote) to the server, and stays so."""
    stream = h.request()
    h.until(lambda: h.of(stream).fields is not None, "response HEADERS")
    return stream


@case(
    "9113 5.1",
    MUST,
    "idle: {0} is a connection error of type PROTOCOL_ERROR",
    each=[("DATA",), ("RST_STREAM",), ("WINDOW_UPDATE",), ("CONTINUATION",)],
)
def idle(h: Connection, kind: str):
    h.send(
        {
            "DATA": f.data(1, b"x", end=True),
            "RST_STREAM": f.rst_stream(1),
            "WINDOW_UPDATE": f.window_update(1, 100),
            "CONTINUATION": f.continuation(1, f.block(h.pseudo())),
        }[kind]
    )
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 5.1", MUST, "idle: PRIORITY is allowed, and does not open the stream")
def idle_priority(h: Connection):
    h.send(f.priority(5))
    h.works()


@case(
    "9113 5.1",
    MUST,
    "half-closed (remote): {0} is a stream error of type STREAM_CLOSED",
    settings=STALLED,
    each=[("DATA",), ("HEADERS",), ("an empty DATA with END_STREAM",)],
)
def half_closed(h: Connection, kind: str):
    stream = stalled(h)
    h.send(
        {
            "DATA": f.data(stream, b"x", end=True),
            "HEADERS": f.headers(stream, f.block([("x-a", "b")])),
            "an empty DATA with END_STREAM": f.data(stream, b"", end=True),
        }[kind]
    )
    h.stream_error(stream, f.STREAM_CLOSED, works=False)


@case("9113 6.10", MUST, "half-closed (remote): CONTINUATION without HEADERS before it is a connection error", settings=STALLED)
def half_closed_continuation(h: Connection):
    stream = stalled(h)
    h.send(f.continuation(stream, f.block([("x-a", "b")])))
    h.connection_error(f.PROTOCOL_ERROR, f.STREAM_CLOSED)


@case(
    "9113 5.1",
    MUST,
    "half-closed (remote): {0} is allowed",
    settings=STALLED,
    each=[("WINDOW_UPDATE",), ("PRIORITY",), ("RST_STREAM",)],
)
def half_closed_allowed(h: Connection, kind: str):
    stream = stalled(h)
    h.send(
        {"WINDOW_UPDATE": f.window_update(stream, 1), "PRIORITY": f.priority(stream), "RST_STREAM": f.rst_stream(stream)}[kind]
    )
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 65535)))
    h.works()
    if kind != "RST_STREAM":
        h.response(stream, 200)


@case("9113 6.1", MUST, "closed by END_STREAM of both: DATA has an error of type STREAM_CLOSED")
def closed_data(h: Connection):
    stream = h.request()
    h.response(stream, 200)
    h.send(f.data(stream, b"x", end=True))
    refused_or_ignored(h, stream, "DATA", ignored=False)


@case("9113 5.1", MUST, "closed by END_STREAM of both: HEADERS has an error of type STREAM_CLOSED, or is discarded")
def closed_headers(h: Connection):
    stream = h.request()
    h.response(stream, 200)
    h.send(f.headers(stream, f.block(h.pseudo())))
    refused_or_ignored(h, stream, "HEADERS")


@case(
    "9113 5.1",
    MUST,
    "closed by our RST_STREAM: {0} after it has an error of type STREAM_CLOSED, or is discarded",
    each=[("DATA",), ("HEADERS",)],
)
def closed_by_reset(h: Connection, kind: str):
    stream = h.request(method="POST", end=False)
    h.send(f.rst_stream(stream))
    h.sync()
    h.send({"DATA": f.data(stream, b"x", end=True), "HEADERS": f.headers(stream, f.block([("x-a", "b")]))}[kind])
    refused_or_ignored(h, stream, kind)


def refused_or_ignored(h: Connection, stream: int, kind: str, ignored: bool = True):
    """HEADERS may also be taken for a reused identifier (5.1.1).

    Section 5.1 lets an endpoint discard what comes on any closed stream; section 6.1 does not say so of DATA.
    """
    h.send(f.ping(b"closed??"))
    h.until(lambda: h.audit.goaways or any(frame.payload == b"closed??" for frame in h.frames), "answer")
    if not h.audit.goaways:
        h.quiet()  # a PING may overtake
    resets = [frame for frame in h.frames if frame.type == f.RST_STREAM and frame.stream == stream]
    # Answers for a closed stream are what this case asks for.
    h.audit.violations = [v for v in h.audit.violations if "RST_STREAM" not in v]
    if h.audit.goaways:
        h.connection_error(f.STREAM_CLOSED, *([f.PROTOCOL_ERROR] if kind == "HEADERS" else []))
    elif resets:
        if int.from_bytes(resets[-1].payload) != f.STREAM_CLOSED:
            raise Failure(str(resets[-1]))
        h.works()
    elif not ignored:
        raise Failure("it was discarded, not RST_STREAM STREAM_CLOSED")
    else:
        h.works()


@case("9113 5.1", MUST, "closed: {0} is allowed", each=[("PRIORITY",), ("WINDOW_UPDATE",), ("RST_STREAM",)])
def closed_allowed(h: Connection, kind: str):
    stream = h.request()
    h.response(stream, 200)
    h.send(
        {"PRIORITY": f.priority(stream), "WINDOW_UPDATE": f.window_update(stream, 1), "RST_STREAM": f.rst_stream(stream)}[kind]
    )
    h.works()


@case(
    "9113 5.1",
    MUST,
    "frames on a stream that the server has reset are processed minimally and discarded: {0}",
    each=[("DATA",), ("HEADERS",), ("WINDOW_UPDATE",), ("RST_STREAM",)],
)
def after_server_reset(h: Connection, kind: str):
    stream = h.stream()
    bad = f.block([*h.pseudo("POST"), ("connection", "close")])
    made = {
        "DATA": f.data(stream, b"x", end=True),
        "HEADERS": f.headers(stream, f.literal("x-later", "kept", 0x40)),
        "WINDOW_UPDATE": f.window_update(stream, 1),
        "RST_STREAM": f.rst_stream(stream),
    }
    h.send(f.headers(stream, bad, end=False), made[kind])
    h.sync()
    if kind == "HEADERS":
        later = h.stream()
        h.send(f.headers(later, f.block(h.pseudo()) + f.indexed(62)))
        h.response(later, 200)
        if h.origin and h.origin.wait(h.path()).values("x-later") != ["kept"]:
            raise Failure("the compression state was not updated")
    h.works()


@case("9113 5.1.1", MUST, "an even stream identifier is a connection error of type PROTOCOL_ERROR")
def even(h: Connection):
    h.send(f.headers(2, f.block(h.pseudo())))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 5.1.1", MUST, "a stream identifier lower than one already opened is a connection error of type PROTOCOL_ERROR")
def lower(h: Connection):
    h.send(f.headers(5, f.block(h.pseudo())))
    h.response(5, 200)
    h.send(f.headers(3, f.block(h.pseudo())))
    # Stream 3 was closed when 5 was opened: section 5.1 has STREAM_CLOSED for it.
    h.connection_error(f.PROTOCOL_ERROR, f.STREAM_CLOSED)


@case("9113 5.1.1", MUST, "stream identifiers may be skipped")
def skipped(h: Connection):
    h.send(f.headers(1001, f.block(h.pseudo())))
    h.response(1001, 200)
    h.next_stream = 1003
    h.works()


@case("9113 5.1.1", MUST, "the largest stream identifier, 2^31-1, can be used")
def largest(h: Connection):
    h.send(f.headers(f.LARGEST, f.block(h.pseudo())))
    h.response(f.LARGEST, 200)
    h.sync()


@case(
    "9113 5.1.2",
    MUST,
    "a stream over SETTINGS_MAX_CONCURRENT_STREAMS has a stream error of type PROTOCOL_ERROR or REFUSED_STREAM",
    settings=STALLED,
)
def too_many(h: Connection):
    limit = h.audit.server.get(f.MAX_CONCURRENT_STREAMS)
    if limit is None or limit > 300:
        raise NotApplicable("SETTINGS_MAX_CONCURRENT_STREAMS is not set, or too large to try")
    streams = [h.stream() for _ in range(limit + 1)]
    h.send(*(f.headers(stream, f.block(h.pseudo())) for stream in streams))
    h.stream_error(streams[-1], f.PROTOCOL_ERROR, f.REFUSED_STREAM, works=False)
    if h.audit.goaways:
        return
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 65535)))
    for stream in streams[:-1]:
        h.response(stream, 200)
    h.works()


@case("9113 5.1.2", MUST, "streams that have ended do not count")
def ended_do_not_count(h: Connection):
    limit = min(h.audit.server.get(f.MAX_CONCURRENT_STREAMS, 100), 128)
    for _ in range(limit // 10 + 2):
        for stream in [h.request() for _ in range(10)]:
            h.response(stream, 200)


@case("9113 5.4.1", MUST, "a connection error is reported by GOAWAY with the last stream that was processed, and TCP is closed")
def reported(h: Connection):
    stream = h.request()
    h.response(stream, 200)
    h.send(f.data(0, b"x"))
    h.connection_error(f.PROTOCOL_ERROR)
    if h.audit.goaways[-1][0] != stream:
        raise Failure(f"last stream {h.audit.goaways[-1][0]}, not {stream}")


@case("9113 5.4", SHOULD, "at most one connection error is reported")
def one_error(h: Connection):
    h.send(f.data(0, b"x"), f.ping(b"123"), f.window_update(0, 0), f.headers(2, b""))
    h.connection_error(f.PROTOCOL_ERROR)
    if len([code for _, code in h.audit.goaways if code]) > 1:
        raise Failure(f"several: {h.audit.goaways}")


@case(
    "9113 5.4.2",
    MUST,
    "RST_STREAM is not answered by RST_STREAM on {0}",
    settings=STALLED,
    each=[("an open stream",), ("a half-closed stream",)],
)
def no_reset_for_reset(h: Connection, kind: str):
    stream = stalled(h) if kind == "a half-closed stream" else h.request(method="POST", end=False)
    before = len(h.frames)
    h.send(f.rst_stream(stream), f.rst_stream(stream), f.ping(b"no-reset"))
    h.until(lambda: any(frame.payload == b"no-reset" for frame in h.frames), "PING acknowledgment")
    h.quiet()
    if any(frame.type == f.RST_STREAM for frame in h.frames[before:]):
        raise Failure("RST_STREAM came back")


@case(
    "9113 6.4",
    MUST,
    "after RST_STREAM of the client nothing more is sent on that stream",
    settings=((f.INITIAL_WINDOW_SIZE, 1),),
)
def silent_after_reset(h: Connection):
    stream = stalled(h)
    h.send(f.rst_stream(stream), f.window_update(stream, 1000), f.ping(b"silent??"))
    h.until(lambda: any(frame.payload == b"silent??" for frame in h.frames), "PING acknowledgment")
    if late := [frame for frame in h.quiet() if frame.stream == stream]:
        raise Failure(f"{late[0]}")


@case(
    "9113 5.3.2",
    SHOULD,
    "priority signals of RFC 7540 are accepted and may be ignored: {0}",
    each=[
        ("HEADERS with PRIORITY",),
        ("exclusive",),
        ("on a stream that is not open",),
        ("priority field",),
        ("PRIORITY_UPDATE",),
    ],
)
def priorities(h: Connection, kind: str):
    stream = h.stream()
    block = f.block(h.pseudo())
    if kind == "HEADERS with PRIORITY":
        h.send(f.headers(stream, b"\0\0\0\0\x10" + block, flags=f.PRIORITIZED))
    elif kind == "exclusive":
        h.send(f.headers(stream, b"\x80\0\0\x0b\xff" + block, flags=f.PRIORITIZED))
    elif kind == "on a stream that is not open":
        h.send(f.priority(21, 19), f.headers(stream, block), f.priority(stream, 21))
    elif kind == "priority field":
        h.send(f.headers(stream, block + f.literal("priority", "u=1, i")))
    else:
        h.send(f.frame(0x10, 0, 0, stream.to_bytes(4) + b"u=1"), f.headers(stream, block))
    h.response(stream, 200)
    h.works()
