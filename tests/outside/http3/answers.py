"""RFC 9114: what the server itself sends."""

from . import octets
from .cases import MUST, SHOULD, answers, case, expect, require
from .codes import H3, is_grease
from .connection import Connection, Failure
from .octets import data, head

CONNECTION_FIELDS = {b"connection", b"keep-alive", b"proxy-connection", b"transfer-encoding", b"upgrade", b"te"}


@case("9114 7.2.4.2", MUST, "the server sends SETTINGS without waiting for anything from the client")
async def settings_unasked(target):
    async with Connection(target, settings=None) as c:
        await c.server_settings()


@case("9114 6.2.1", MUST, "the server's control stream begins with SETTINGS, has them once, and nothing that servers may not send")
async def server_control(target):
    async with Connection(target) as c:
        await c.server_settings()
        await c.get()
        stream = c.streams[c.server_stream(octets.CONTROL)]
        kinds = [kind for kind, _ in octets.frames(bytes(stream.data)[1:])]
        require(kinds[0] == octets.SETTINGS and kinds.count(octets.SETTINGS) == 1, f"frames {kinds}")
        forbidden = {octets.DATA, octets.HEADERS, octets.PUSH_PROMISE, octets.MAX_PUSH_ID, *octets.HTTP2_FRAMES}
        require(not forbidden & set(kinds), f"frames {kinds}")
        require(not stream.over(), "the control stream has ended")


@case("9114 7.2.4", MUST, "the server's settings occur once each, and none is reserved")
async def server_settings(target):
    async with Connection(target) as c:
        pairs = await c.server_settings()
        payload, at, names = c._settings_frame(), 0, []
        while at < len(payload):
            name, at = octets.read_varint(payload, at)
            _, at = octets.read_varint(payload, at)
            names.append(name)
        require(len(names) == len(set(names)), f"settings {names}")
        require(not {0, 2, 3, 4, 5} & set(names), f"settings {names}")
        require(pairs.get(8, 0) in (0, 1) and pairs.get(0x33, 0) in (0, 1), f"settings {pairs}")


@case("9114 6.2", MUST, "the server opens each critical stream at most once, no push, and no stream of unknown type that is not reserved for it")
async def server_streams(target):
    async with Connection(target) as c:
        c.send(c.control, octets.frame(octets.MAX_PUSH_ID, b"\x10"))
        await c.server_settings()
        await c.get()
        await c.get()
        kinds = [octets.read_varint(bytes(incoming.data), 0)[0] for stream, incoming in c.streams.items() if stream % 4 == 3 and incoming.data]
        for kind in (octets.CONTROL, octets.ENCODER, octets.DECODER):
            require(kinds.count(kind) <= 1, f"stream types {kinds}")
        require(octets.PUSH not in kinds, f"stream types {kinds}")
        require(all(kind <= octets.DECODER or is_grease(kind) for kind in kinds), f"stream types {kinds}")


@case("9114 6.1", MUST, "the server opens no bidirectional stream")
async def no_server_requests(target):
    async with Connection(target) as c:
        await c.get()
        await c.get()
        require(not any(stream % 4 == 1 for stream in c.streams), f"streams {sorted(c.streams)}")


def check_response(c: Connection, stream: int):
    """What every response has to keep."""
    raw = bytes(c.streams[stream].data)
    answer = c.answer(stream)
    require(octets.whole(raw), f"the stream ends within a frame: {raw[-40:].hex()}")
    known = [kind for kind in answer.kinds if not is_grease(kind)]
    require(set(known) <= {octets.DATA, octets.HEADERS}, f"frames {answer.kinds}")
    require(known[0] == octets.HEADERS, f"frames {answer.kinds}")
    names = [name for name, _ in answer.fields]
    require(names[0] == b":status" and sum(name.startswith(b":") for name in names) == 1, f"fields {names}")
    require(len(answer.values(b":status")[0]) == 3, f"status {answer.values(b':status')}")
    require(all(name == name.lower() for name in names), f"fields {names}")
    require(not CONNECTION_FIELDS & set(names), f"fields {names}")
    for value in answer.values(b"content-length"):
        require(c.request_method == "HEAD" or int(value) == len(answer.body), f"content-length {value}, {len(answer.body)} bytes of DATA")
    require(not any(name.startswith(b":") for name, _ in answer.trailers or []), f"trailers {answer.trailers}")


for method, path, most in (
    ("GET", "/", 299),
    ("HEAD", "/", 299),
    ("POST", "/", 299),
    ("OPTIONS", "/", 599),
    ("DELETE", "/gone", 599),
    ("PATCH", "/x", 599),
):

    @case(
        "9114 4.3.2",
        MUST,
        f"the response to {method} {path} has one :status, first, names in lower case, no connection fields, and the length that it says",
    )
    async def response(target, method=method, path=path, most=most):
        async with Connection(target) as c:
            c.request_method = method
            stream = c.bidi(head(target.fields(path, method)), end=True)
            await expect(c, answers(200, most), stream=stream)
            check_response(c, stream)
            if method == "HEAD":
                require(octets.DATA not in c.answer(stream).kinds or not c.answer(stream).body, "a body for HEAD")


@case("9114 4.3.2", MUST, "the relay's own error responses keep the same rules")
async def error_response(target):
    for method in ("GET", "HEAD"):
        async with Connection(target) as c:
            c.request_method = method
            fields = [(name, b"nobody." + value if name == b":authority" else value) for name, value in target.fields("/", method)]
            stream = c.bidi(head(fields), end=True)
            await expect(c, answers(200, 499), stream=stream)
            check_response(c, stream)


@case("9114 4.1", MUST, "an interim response, if there is one, comes before the final one and is not the last")
async def expect_continue(target):
    async with Connection(target) as c:
        c.request_method = "POST"
        stream = c.bidi(head(target.fields("/continue", "POST", (b"expect", b"100-continue"), (b"content-length", b"3"))))
        await c.until(lambda: c.streams[stream].data, 1.0)
        c.send(stream, data(b"abc"), end=True)
        await expect(c, answers(200), answers(417), stream=stream)
        check_response(c, stream)


@case("9114 4.2.2", SHOULD, "a response whose fields exceed the client's SETTINGS_MAX_FIELD_SECTION_SIZE is not sent")
async def client_limit(target):
    async with Connection(target, settings=((6, 40),)) as c:
        await c.server_settings()
        await c.round_trip()
        stream = c.bidi(head(target.fields()), end=True)
        await c.until(lambda: c.streams[stream].over())
        answer = c.answer(stream)
        for fields in (answer.fields, answer.trailers or []):
            size = sum(len(name) + len(value) + 32 for name, value in fields)
            if size > 40 and len(fields) > 1:
                raise Failure(
                    f"sent: SETTINGS_MAX_FIELD_SECTION_SIZE 40, GET; outcome: a response of {size} bytes of fields {[name for name, _ in fields]}; allowed: a reset, or fields within 40 bytes"
                )


@case("9114 6.1", SHOULD, "a hundred requests at once are answered")
async def hundred(target):
    async with Connection(target) as c:
        streams = [c.bidi(head(target.fields(f"/hundred/{n}")), end=True) for n in range(100)]
        await c.until(lambda: all(c.streams[stream].over() for stream in streams), 15.0)
        statuses = [c.answer(stream).status for stream in streams]
        require(statuses == [200] * 100, f"{statuses.count(200)} of 100 answered; {c.state()[:600]}")


@case("9114 6.1", SHOULD, "a hundred request streams may be open at the same time")
async def hundred_open(target):
    async with Connection(target) as c:
        streams = [c.bidi(head(target.fields(f"/open/{n}", "POST"))) for n in range(100)]
        await c.round_trip()
        await c.until(lambda: c.quic._remote_max_streams_bidi >= 100)
        require(c.quic._remote_max_streams_bidi >= 100, f"MAX_STREAMS {c.quic._remote_max_streams_bidi}")
        for stream in streams:
            c.send(stream, data(b"x"), end=True)
        await c.until(lambda: all(c.streams[stream].over() for stream in streams), 15.0)
        statuses = [c.answer(stream).status for stream in streams]
        require(statuses == [200] * 100, f"{statuses.count(200)} of 100 answered; {c.state()[:600]}")


@case("9114 6.1", MUST, "five hundred requests, one after the other, are answered on one connection")
async def one_after_another(target):
    async with Connection(target) as c:
        for _ in range(50):
            streams = [c.bidi(head(target.fields("/again")), end=True) for _ in range(10)]
            await c.until(lambda streams=streams: all(c.streams[stream].over() for stream in streams))
            require(all(c.answer(stream).status == 200 for stream in streams), c.state()[:600])


@case("9114 8", MUST, "error codes nobody knows mean no more than H3_NO_ERROR")
async def unknown_codes(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/", "POST")) + data(b"abc"))
        await c.round_trip()
        c.reset(stream, 0x1F * 77 + 0x21)
        other = c.bidi(head(target.fields("/", "POST")))
        c.stop(other, (1 << 62) - 1)
        await c.round_trip()
        await c.get()
        require(c.quic.closed_by is None, c.state())
        c.quic.close(H3.NO_ERROR)
