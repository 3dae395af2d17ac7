"""RFC 9113, section 6.9: flow control, as the server keeps it and as it is kept against it."""

import time

from . import frames as f
from .cases import MUST, case
from .connection import PATIENCE, Connection, Failure


@case("9113 6.9", MUST, "WINDOW_UPDATE of 0 on a stream is a stream error of type PROTOCOL_ERROR")
def zero_on_stream(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.window_update(stream, 0))
    h.stream_error(stream, f.PROTOCOL_ERROR)


@case("9113 6.9", MUST, "WINDOW_UPDATE of 0 on the connection is a connection error of type PROTOCOL_ERROR")
def zero_on_connection(h: Connection):
    h.send(f.window_update(0, 0))
    h.connection_error(f.PROTOCOL_ERROR)


@case(
    "9113 6.9",
    MUST,
    "WINDOW_UPDATE of {0} octets is a connection error of type FRAME_SIZE_ERROR on {1}",
    each=[(3, "the connection"), (5, "the connection"), (3, "a stream"), (0, "a stream")],
)
def length(h: Connection, octets: int, where: str):
    stream = h.request(method="POST", end=False) if where == "a stream" else 0
    h.send(f.frame(f.WINDOW_UPDATE, 0, stream, bytes(octets)))
    h.connection_error(f.FRAME_SIZE_ERROR)


@case("9113 6.9.1", MUST, "a window of the connection over 2^31-1 is ended with FLOW_CONTROL_ERROR")
def overflow_connection(h: Connection):
    h.send(f.window_update(0, f.LARGEST), f.window_update(0, 1))
    h.connection_error(f.FLOW_CONTROL_ERROR)


@case("9113 6.9.1", MUST, "a window of a stream over 2^31-1 is reset with FLOW_CONTROL_ERROR")
def overflow_stream(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.window_update(stream, f.LARGEST), f.window_update(stream, 1))
    h.stream_error(stream, f.FLOW_CONTROL_ERROR)


@case("9113 6.9.1", MUST, "windows of exactly 2^31-1 are allowed")
def largest_window(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.window_update(stream, f.LARGEST - 65535), f.window_update(0, f.LARGEST - 65535), f.data(stream, b"x", end=True))
    h.response(stream, range(200, 500))
    h.works()


def paused(h: Connection, stream: int, at: int):
    h.until(lambda: len(h.of(stream).body) >= at, f"{at} bytes")
    h.quiet()
    if len(h.of(stream).body) != at:
        raise Failure(f"{len(h.of(stream).body)} bytes came, not {at}")


@case("9113 6.9.1", MUST, "no more is sent than the stream's window", settings=((f.INITIAL_WINDOW_SIZE, 3),))
def stream_window(h: Connection):
    stream = h.request(kind="size-6")
    paused(h, stream, 3)
    h.send(f.window_update(stream, 2))
    paused(h, stream, 5)
    h.send(f.window_update(stream, 65535))
    h.response(stream, 200)


@case(
    "9113 6.9.1", MUST, "no more is sent than the connection's window", settings=((f.INITIAL_WINDOW_SIZE, 2**20),), origin=True
)
def connection_window(h: Connection):
    stream = h.request(kind="size-100000")
    paused(h, stream, 65535)
    h.send(f.window_update(0, 10))
    paused(h, stream, 65545)
    h.send(f.window_update(0, 100000))
    if len(h.response(stream, 200).body) != 100000:
        raise Failure("the body is not whole")


@case("9113 6.9.1", MUST, "a response without content and an empty end need no window", settings=((f.INITIAL_WINDOW_SIZE, 0),))
def no_window_needed(h: Connection):
    h.response(h.request(method="HEAD"), range(200, 500))


@case(
    "9113 6.9.1",
    MUST,
    "windows of streams are their own: one that waits does not hold another",
    settings=((f.INITIAL_WINDOW_SIZE, 0),),
)
def independent(h: Connection):
    first, second = h.request(), h.request()
    h.until(lambda: h.of(first).fields and h.of(second).fields, "HEADERS")
    h.send(f.window_update(second, 65535))
    h.response(second, 200)
    h.send(f.window_update(first, 65535))
    h.response(first, 200)


@case(
    "9113 6.9.2", MUST, "a change of INITIAL_WINDOW_SIZE adjusts streams that are open", settings=((f.INITIAL_WINDOW_SIZE, 0),)
)
def adjusted(h: Connection):
    stream = h.request(kind="size-6")
    h.until(lambda: h.of(stream).fields, "HEADERS")
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 1)))
    paused(h, stream, 1)
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 65535)))
    h.response(stream, 200)


@case("9113 6.9.2", MUST, "a window that has become negative is tracked", settings=((f.INITIAL_WINDOW_SIZE, 3),))
def negative(h: Connection):
    stream = h.request(kind="size-6")
    paused(h, stream, 3)
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 1)))  # now -2
    h.send(f.window_update(stream, 2))  # now 0
    paused(h, stream, 3)
    h.send(f.window_update(stream, 1))
    paused(h, stream, 4)
    h.send(f.window_update(stream, 65535))
    h.response(stream, 200)


@case(
    "9113 6.9.2",
    MUST,
    "a change of INITIAL_WINDOW_SIZE leaves the connection's window alone",
    settings=((f.INITIAL_WINDOW_SIZE, 0),),
    origin=True,
)
def connection_untouched(h: Connection):
    stream = h.request(kind="size-100000")
    h.until(lambda: h.of(stream).fields, "HEADERS")
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 2**20)))
    paused(h, stream, 65535)
    h.send(f.window_update(0, 2**20))
    h.response(stream, 200)


@case(
    "9113 6.9.2",
    MUST,
    "a change of INITIAL_WINDOW_SIZE that makes a window too large is a connection error of type FLOW_CONTROL_ERROR",
    settings=((f.INITIAL_WINDOW_SIZE, 0),),
)
def overflow_by_settings(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.window_update(stream, f.LARGEST), f.settings((f.INITIAL_WINDOW_SIZE, 1)))
    h.connection_error(f.FLOW_CONTROL_ERROR)


@case("9113 6.9.2", MUST, "WINDOW_UPDATE before a smaller INITIAL_WINDOW_SIZE is kept", settings=((f.INITIAL_WINDOW_SIZE, 0),))
def kept(h: Connection):
    stream = h.request(kind="size-6")
    h.until(lambda: h.of(stream).fields, "HEADERS")
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 65535)), f.settings((f.INITIAL_WINDOW_SIZE, 0)), f.window_update(stream, 65535))
    h.response(stream, 200)


@case("9113 6.9", MUST, "DATA of the client counts once it is taken: a body larger than both windows gets through", origin=True)
def large_upload(h: Connection):
    h.sync()
    size = max(h.audit.server.get(f.INITIAL_WINDOW_SIZE, 65535), h.audit.server_window) + 100_000
    stream = h.request(("content-length", str(size)), method="POST", end=False)
    upload(h, stream, size)
    h.send(f.data(stream, end=True))
    h.response(stream, 200)
    if len(h.origin.wait(h.path()).body) != size:
        raise Failure("the origin has other content")


def upload(h: Connection, stream: int, size: int):
    """Sends this much DATA as the windows allow."""
    state, left, deadline = h.of(stream), size, time.monotonic() + 2 * PATIENCE
    window = h.audit.server.get(f.INITIAL_WINDOW_SIZE, 65535)
    while left:
        room = min(16384, left, window + state.credit - (size - left), h.audit.server_window)
        if room > 0:
            h.send(f.data(stream, bytes(room)))
            h.audit.server_window -= room
            left -= room
        elif h.read(deadline) is None or state.reset is not None:
            raise Failure(f"no window for {left} of {size} bytes")


@case(
    "9113 6.9",
    MUST,
    "DATA counts against the connection's window also on streams that were reset: the window comes back",
    origin=True,
)
def window_of_reset_streams(h: Connection):
    h.sync()
    total = int(h.audit.server_window * 1.3)
    stride = min(h.audit.server.get(f.INITIAL_WINDOW_SIZE, 65535), total // 8)
    while total > 0:
        stream = h.request(method="POST", end=False)
        upload(h, stream, min(stride, total))
        h.send(f.rst_stream(stream))
        total -= stride
    h.works()


@case("9113 6.1", MUST, "padding counts as content of DATA for flow control, and is given back", origin=True)
def window_of_padding(h: Connection):
    h.sync()
    stream = h.request(method="POST", end=False)
    window = h.audit.server.get(f.INITIAL_WINDOW_SIZE, 65535)
    state, sent, deadline = h.of(stream), 0, time.monotonic() + 2 * PATIENCE
    frame = f.data(stream, f.padded(b"abcd" * 4000, 255), flags=f.PADDED)
    while sent < window + 300_000:
        size = len(frame) - 9
        if size <= min(window + state.credit - sent, h.audit.server_window):
            h.send(frame)
            h.audit.server_window -= size
            sent += size
        elif h.read(deadline) is None or state.reset is not None:
            raise Failure(f"no window after {sent} bytes of padded DATA")
    h.send(f.data(stream, end=True))
    h.response(stream, 200)


@case("9113 5.2.2", MUST, "frames are read although a response waits for its window", settings=((f.INITIAL_WINDOW_SIZE, 0),))
def reads_on(h: Connection):
    stalled = h.request()
    h.until(lambda: h.of(stalled).fields, "HEADERS")
    other = h.request(method="POST", end=False)
    h.send(f.data(other, bytes(10000), end=True), f.window_update(other, 65535))
    h.response(other, range(200, 500))
