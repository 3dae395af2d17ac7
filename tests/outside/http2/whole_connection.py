"""RFC 9113, section 6.5, 6.7 and 6.8: SETTINGS, PING, GOAWAY."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure


def acknowledged(h: Connection, count: int):
    h.until(lambda: h.audit.acknowledged >= count, "acknowledgment of SETTINGS")


@case("9113 6.5", MUST, "SETTINGS on a stream is a connection error of type PROTOCOL_ERROR on stream {0}", each=[(1,), (2,)])
def settings_on_stream(h: Connection, stream: int):
    if stream == 1:
        h.request(method="POST", end=False)
    h.send(f.settings((f.MAX_HEADER_LIST_SIZE, 65536), stream=stream))
    h.connection_error(f.PROTOCOL_ERROR)


@case("9113 6.5", MUST, "SETTINGS of {0} octets is a connection error of type FRAME_SIZE_ERROR", each=[(1,), (5,), (7,), (13,)])
def settings_length(h: Connection, length: int):
    h.send(f.frame(f.SETTINGS, 0, 0, bytes(length)))
    h.connection_error(f.FRAME_SIZE_ERROR)


@case(
    "9113 6.5",
    MUST,
    "a SETTINGS acknowledgment with a payload is a connection error of type FRAME_SIZE_ERROR",
    each=[(1,), (6,)],
)
def acknowledgment_with_payload(h: Connection, length: int):
    h.send(f.frame(f.SETTINGS, f.ACK, 0, bytes(length)))
    h.connection_error(f.FRAME_SIZE_ERROR)


@case("9113 6.5.2", MUST, "SETTINGS_ENABLE_PUSH of {0} is a connection error of type PROTOCOL_ERROR", each=[(2,), (2**32 - 1,)])
def enable_push(h: Connection, value: int):
    h.send(f.settings((f.ENABLE_PUSH, value)))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.5.2",
    MUST,
    "SETTINGS_INITIAL_WINDOW_SIZE of {0} is a connection error of type FLOW_CONTROL_ERROR",
    each=[(2**31,), (2**32 - 1,)],
)
def initial_window(h: Connection, value: int):
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, value)))
    h.connection_error(f.FLOW_CONTROL_ERROR)


@case(
    "9113 6.5.2",
    MUST,
    "SETTINGS_MAX_FRAME_SIZE of {0} is a connection error of type PROTOCOL_ERROR",
    each=[(0,), (2**14 - 1,), (2**24,), (2**32 - 1,)],
)
def max_frame_size(h: Connection, value: int):
    h.send(f.settings((f.MAX_FRAME_SIZE, value)))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.5.2",
    MUST,
    "all values that are allowed are taken: {0}",
    each=[
        ("ENABLE_PUSH 1", f.ENABLE_PUSH, 1),
        ("INITIAL_WINDOW_SIZE 2^31-1", f.INITIAL_WINDOW_SIZE, f.LARGEST),
        ("MAX_FRAME_SIZE 2^14", f.MAX_FRAME_SIZE, 2**14),
        ("MAX_FRAME_SIZE 2^24-1", f.MAX_FRAME_SIZE, 2**24 - 1),
        ("MAX_CONCURRENT_STREAMS 0", f.MAX_CONCURRENT_STREAMS, 0),
        ("HEADER_TABLE_SIZE 2^32-1", f.HEADER_TABLE_SIZE, 2**32 - 1),
        ("MAX_HEADER_LIST_SIZE 2^32-1", f.MAX_HEADER_LIST_SIZE, 2**32 - 1),
        ("MAX_CONCURRENT_STREAMS 2^32-1", f.MAX_CONCURRENT_STREAMS, 2**32 - 1),
    ],
)
def allowed(h: Connection, _, setting: int, value: int):
    h.send(f.settings((setting, value)))
    acknowledged(h, 2)
    h.works()


@case("9113 6.5.2", MUST, "an unknown setting is ignored: 0x{0}", each=[("0",), ("7",), ("a0a",), ("aaaa",), ("ffff",)])
def unknown_setting(h: Connection, identifier: str):
    h.send(f.settings((int(identifier, 16), 0xFFFFFFFF)))
    acknowledged(h, 2)
    h.works()


@case("9113 6.5.3", MUST, "each SETTINGS frame is acknowledged once, at once")
def each_acknowledged(h: Connection):
    h.send(*(f.settings((f.MAX_HEADER_LIST_SIZE, 65536 + n)) for n in range(5)))
    acknowledged(h, 6)
    h.quiet(0.05)
    if h.audit.acknowledged != 6:
        raise Failure(f"{h.audit.acknowledged} acknowledgments for 6")


@case("9113 6.5.3", MUST, "values are processed in the order they appear: the last INITIAL_WINDOW_SIZE holds")
def order_of_values(h: Connection):
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 100), (f.INITIAL_WINDOW_SIZE, 1)))
    acknowledged(h, 2)
    stream = h.request(kind="size-10")
    h.until(lambda: h.of(stream).body, "DATA")
    h.quiet()
    if len(h.of(stream).body) != 1:
        raise Failure(f"{len(h.of(stream).body)} bytes came")


@case("9113 6.5.3", MUST, "a wrong value counts even when a right one follows in the same frame")
def wrong_then_right(h: Connection):
    h.send(f.settings((f.MAX_FRAME_SIZE, 1), (f.MAX_FRAME_SIZE, 16384)))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.5.2",
    MUST,
    "no PUSH_PROMISE comes, and no frame over our SETTINGS_MAX_FRAME_SIZE",
    settings=((f.INITIAL_WINDOW_SIZE, 2**20),),
    origin=True,
)
def our_frame_size(h: Connection):
    h.send(f.window_update(0, 2**20))
    stream = h.request(kind="size-200000")
    if len(h.response(stream, 200).body) != 200000:
        raise Failure("the body is not whole")


@case(
    "9113 6.7",
    MUST,
    "PING is answered by an acknowledgment with the same payload: {0}",
    each=[(b"\0\0\0\0\0\0\0\0",), (b"\xff\xff\xff\xff\xff\xff\xff\xff",), (b"abcdefgh",)],
)
def ping(h: Connection, payload: bytes):
    h.sync(payload)


@case("9113 6.7", MUST, "a PING acknowledgment is not answered")
def ping_acknowledgment(h: Connection):
    h.send(f.ping(b"unwanted", flags=f.ACK))
    h.sync()
    if any(frame.payload == b"unwanted" for frame in h.frames):
        raise Failure("it was answered")
    h.works()


@case("9113 6.7", MUST, "PING on a stream is a connection error of type PROTOCOL_ERROR")
def ping_on_stream(h: Connection):
    h.send(f.ping(stream=1))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.7", MUST, "PING of {0} octets is a connection error of type FRAME_SIZE_ERROR", each=[(0,), (6,), (7,), (9,), (16,)]
)
def ping_length(h: Connection, length: int):
    h.send(f.ping(bytes(length)))
    h.connection_error(f.FRAME_SIZE_ERROR)


@case("9113 6.7", SHOULD, "a PING is answered while a response waits for its window", settings=((f.INITIAL_WINDOW_SIZE, 0),))
def ping_beside_stalled(h: Connection):
    stream = h.request()
    h.until(lambda: h.of(stream).fields, "HEADERS")
    h.sync()


@case("9113 6.8", MUST, "GOAWAY on a stream is a connection error of type PROTOCOL_ERROR")
def goaway_on_stream(h: Connection):
    h.send(f.goaway(stream=1))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.8",
    MUST,
    "after GOAWAY of the client its streams are served to their end {0}",
    each=[("and the connection ends",), ("with debug data",), ("after a second GOAWAY",)],
)
def goaway(h: Connection, how: str):
    stream = h.request(method="POST", end=False)
    h.send(f.goaway(0, f.NO_ERROR, b"bye" if how == "with debug data" else b""))
    if how.startswith("after"):
        h.send(f.goaway(0, f.NO_ERROR))
    h.send(f.data(stream, b"x", end=True))
    state = h.of(stream)
    h.until(lambda: state.ended or state.reset is not None, "response")
    if not state.ended:
        raise Failure(f"RST_STREAM {f.code_name(state.reset)}")
    if [code for _, code in h.audit.goaways if code]:
        raise Failure(f"GOAWAY {h.audit.goaways}")


@case("9113 6.8", SHOULD, "a receiver of GOAWAY that has no more use for the connection sends GOAWAY before it ends it")
def goaway_answered(h: Connection):
    stream = h.request()
    h.response(stream, 200)
    h.send(f.goaway(0, f.NO_ERROR))
    h.quiet()
    if h.closed and not h.audit.goaways:
        raise Failure("the connection ended without GOAWAY")
