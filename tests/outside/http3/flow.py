"""RFC 9000, 2 to 4: streams, their sizes, and flow control in both directions."""

from collections.abc import Callable

from . import octets
from .cases import MUST, SHOULD, answers, breaks, case, closes, expect, expect_alive, require
from .codes import H3, Quic
from .connection import Connection
from .octets import data, head, varint
from .transport import RESET_STREAM, STREAM, numbers

FIN = b"\x0f"  # STREAM with offset, length and end


def stream_frame(stream: int, offset: int, content: bytes, end: bool = False) -> bytes:
    return (FIN if end else STREAM) + numbers(stream, offset, len(content)) + content


# --- the server's limits ---


@case("9000 4.1", MUST, "a byte beyond a stream's limit is FLOW_CONTROL_ERROR")
async def beyond_stream(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(stream_frame(0, c.quic._remote_max_stream_data_bidi_remote, b"x"))
        await expect(c, breaks(Quic.FLOW_CONTROL_ERROR))


@case("9000 4.1", MUST, "a byte beyond a unidirectional stream's limit is FLOW_CONTROL_ERROR")
async def beyond_uni_stream(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(stream_frame(6, c.quic._remote_max_stream_data_uni, b"x"))
        await expect(c, breaks(Quic.FLOW_CONTROL_ERROR))


@case("9000 4.5", MUST, "RESET_STREAM with a size beyond a stream's limit is FLOW_CONTROL_ERROR")
async def reset_beyond_stream(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(RESET_STREAM + numbers(0, H3.REQUEST_CANCELLED, c.quic._remote_max_stream_data_bidi_remote + 1))
        await expect(c, breaks(Quic.FLOW_CONTROL_ERROR))


@case("9000 4.1", MUST, "more than the connection's limit on many streams is FLOW_CONTROL_ERROR")
async def beyond_connection(target):
    async with Connection(target) as c:
        await c.until(lambda: c.quic._remote_max_streams_bidi >= 100, 1.0)
        each = c.quic._remote_max_stream_data_bidi_remote
        needed = c.quic._remote_max_data // each + 1
        if needed > c.quic._remote_max_streams_bidi:
            return  # its streams together cannot exceed the limit
        for n in range(needed):
            c.packet(stream_frame(4 * n, each - 1, b"x"))
            if n % 16 == 0:
                await c.round_trip()
        await expect(c, breaks(Quic.FLOW_CONTROL_ERROR))


@case("9000 4.1", MUST, "a body larger than the stream's first limit gets more credit as it is read")
async def long_upload(target):
    async with Connection(target) as c:
        size = 2 * c.quic._remote_max_stream_data_bidi_remote + 100_000
        if size > 8 << 20:
            size = 3 << 20
        stream = c.bidi(head(target.fields("/upload", "POST", (b"content-length", b"%d" % size))))
        for at in range(0, size, 50_000):
            c.send(stream, data(bytes(min(50_000, size - at))))
        c.send(stream, b"", end=True)
        await c.until(lambda: c.streams[stream].over(), 20.0)
        await expect(c, answers(200), stream=stream)


# --- the client's limits ---

for what, limits in (("a stream", {"max_stream_data": 40}), ("the connection", {"max_data": 60}), ("both", {"max_stream_data": 30, "max_data": 35})):

    @case("9000 4.1", MUST, f"the server keeps the client's limit for {what}, and goes on when it is raised")
    async def small_window(target, limits=limits):
        async with Connection(target, **limits) as c:
            for _ in range(3):
                await c.get()


@case("9000 4.6", MUST, "the server opens no more streams than the client allows, and answers requests all the same")
async def three_streams(target):
    c = Connection(target)
    c.quic._local_max_streams_uni.value = 3
    c.quic._local_max_streams_bidi.value = 0
    async with c:
        await c.get()
        await c.get()
        require(c.quic._close_event is None, c.state())


# --- final sizes ---


def final_size(rule: str, *frames: Callable[[int], bytes]):
    """Declares a case: these frames for one stream are FINAL_SIZE_ERROR."""

    @case("9000 4.5", MUST, f"{rule} is FINAL_SIZE_ERROR")
    async def run(target):
        async with Connection(target) as c:
            await c.round_trip()
            stream = c.bidi_by_hand()
            c.packet(b"".join(make(stream) for make in frames))
            await expect(c, breaks(Quic.FINAL_SIZE_ERROR))


def part(offset: int, content: bytes, end: bool = False) -> Callable[[int], bytes]:
    return lambda stream: stream_frame(stream, offset, content, end)


def reset_at(size: int) -> Callable[[int], bytes]:
    return lambda stream: RESET_STREAM + numbers(stream, H3.REQUEST_CANCELLED, size)


BEGUN = part(0, b"\x21\x20abc")  # an unknown frame that has only begun, so that the stream stays open
final_size("data beyond the end of a stream", part(5, b"abcde", end=True), part(10, b"x"))
final_size("an end before data that is there already", BEGUN, part(3, b"", end=True))
final_size("an end at two places", part(8, b"x", end=True), part(9, b"x", end=True))
final_size("RESET_STREAM with a smaller size than was sent", BEGUN, reset_at(2))
final_size("RESET_STREAM with another size than the end", part(8, b"x", end=True), reset_at(20))

# --- order, overlap, loss ---


@case("9000 2.2", MUST, "a request whose bytes come out of order, overlapping and repeated is understood")
async def out_of_order(target):
    async with Connection(target) as c:
        await c.round_trip()
        stream, request = c.bidi_by_hand(), head(target.fields("/order"))
        pieces = [(at, request[at : at + 9]) for at in range(0, len(request), 7)]
        c.packet(stream_frame(stream, len(request), b"", end=True))
        for at, piece in [*pieces[::-1], *pieces[::3]]:
            c.packet(stream_frame(stream, at, piece))
        await c.until(lambda: c.streams[stream].over())
        await expect(c, answers(200), stream=stream)


@case("9000 3.5", MUST, "STOP_SENDING for a response that is under way is answered with RESET_STREAM")
async def stopped(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/stop", "POST")) + data(b"abc"))
        await c.round_trip()
        c.stop(stream, H3.REQUEST_CANCELLED)
        await c.until(lambda: c.streams[stream].over())
        require(
            c.streams[stream].reset is not None or c.streams[stream].ended,
            f"sent: STOP_SENDING within a request; outcome: {c.state()}; allowed: RESET_STREAM",
        )
        await expect_alive(c)


@case("9000 3.5", SHOULD, "the RESET_STREAM for a STOP_SENDING has its code, or one of HTTP/3")
async def stopped_code(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/stop", "POST")) + data(b"abc"))
        await c.round_trip()
        c.stop(stream, H3.REQUEST_CANCELLED)
        await c.until(lambda: c.streams[stream].over())
        code = c.streams[stream].reset
        require(
            code in (H3.REQUEST_CANCELLED, H3.NO_ERROR, H3.REQUEST_REJECTED),
            f"sent: STOP_SENDING {H3.REQUEST_CANCELLED:#x}; outcome: {c.state()}; allowed: RESET_STREAM with that code",
        )


@case("9000 3.2", MUST, "a request that is reset is not answered as if it were complete")
async def reset_request(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/reset", "POST")) + data(b"abc"))
        await c.round_trip()
        c.reset(stream, H3.REQUEST_CANCELLED)
        await c.until(lambda: c.streams[stream].over(), 2.0)
        status = c.answer(stream).status
        require(status is None or status >= 400, f"response {status} to a request that was cancelled")
        await expect_alive(c)


async def expect_room(c: Connection):
    """The connection goes on; or the server calls streams without requests suspicious (RFC 9114, 10.5)."""
    await c.round_trip()
    await c.until(c.gone, 0.3)
    await (expect(c, closes(H3.EXCESSIVE_LOAD)) if c.gone() else expect_alive(c))


@case("9000 4.6", MUST, "streams that have ended make room for new ones, unless too many of them were empty")
async def room(target):
    async with Connection(target) as c:
        for _ in range(12):
            streams = [c.bidi(b"", end=True) for _ in range(20)]
            await c.until(lambda streams=streams: all(c.streams[stream].over() or c.streams[stream].stopped is not None for stream in streams), 3.0)
        await expect_room(c)


@case("9000 2.4", MUST, "streams that are reset before anything was sent make room for new ones, unless they are too many")
async def reset_at_once(target):
    async with Connection(target) as c:
        for n in range(200):
            c.reset(c.bidi(b""), H3.REQUEST_CANCELLED)
            if n % 20 == 0:
                await c.round_trip()
        await expect_room(c)


@case("9114 4.1.1", MUST, "sixty pictures that are asked for and not wanted any more, as by a reader who scrolls, do no harm")
async def scrolling(target):
    async with Connection(target) as c:
        for n in range(60):
            stream = c.bidi(head(target.fields(f"/picture/{n}")), end=True)
            if n % 2:
                c.stop(stream, H3.REQUEST_CANCELLED)
            if n % 10 == 0:
                await c.get()
        await expect_alive(c)


@case("9000 19.3", MUST, "a connection on which every third datagram of the client is lost works")
async def loss(target):
    async with Connection(target, initial_rtt=0.02) as c:
        send, count = c.raw, 0

        def lossy(datagram: bytes):
            nonlocal count
            count += 1
            if count % 3:
                send(datagram)

        c.raw = lossy
        for _ in range(4):
            await c.get()


@case("9000 16", MUST, "integers of the transport may be in long form")
async def long_form(target):
    async with Connection(target) as c:
        await c.round_trip()
        stream, request = c.bidi_by_hand(), head(target.fields("/long"))
        c.packet(FIN + varint(stream, 8) + varint(0, 4) + varint(len(request), 8) + request)
        await c.until(lambda: c.streams[stream].over())
        await expect(c, answers(200), stream=stream)
        require(octets.whole(bytes(c.streams[stream].data)), "the response is cut")
