"""RFC 9114, 4.1 and 7.1: the order of frames, bodies, and frames that are cut."""

from . import octets
from .cases import MALFORMED, MUST, SHOULD, TOO_LARGE, Allowed, answers, case, closes, expect, expect_alive, require, resets
from .codes import H3
from .connection import Connection
from .octets import data, frame, grease, head, varint

TRAILERS = head([(b"x-trailer", b"1")])
INCOMPLETE = (resets(H3.REQUEST_INCOMPLETE), answers(400, 499))


def request(section: str, level: str, rule: str, *allowed: Allowed, end: bool = False):
    """Declares a case: a request stream with the bytes that the function makes of the fields of a correct POST, and its outcome."""

    def declare(build):
        @case(section, level, rule)
        async def run(target):
            async with Connection(target) as c:
                stream = c.bidi(build(target.fields(method="POST")), end)
                await expect(c, *allowed, stream=stream)

        return build

    return declare


FINE = answers(200)
UNEXPECTED = closes(H3.FRAME_UNEXPECTED)

# --- order ---

request("9114 4.1", MUST, "DATA before HEADERS is H3_FRAME_UNEXPECTED", UNEXPECTED)(lambda f: data(b"abc") + head(f))
request("9114 4.1", MUST, "an empty DATA before HEADERS is H3_FRAME_UNEXPECTED", UNEXPECTED)(lambda f: data(b"") + head(f))
request("9114 4.1", MUST, "DATA and nothing else is H3_FRAME_UNEXPECTED", UNEXPECTED, end=True)(lambda f: data(b"abc"))
request("9114 4.1", MUST, "DATA after trailers is H3_FRAME_UNEXPECTED", UNEXPECTED, end=True)(
    lambda f: head(f) + data(b"abc") + TRAILERS + data(b"abc")
)
request("9114 4.1", MUST, "an empty DATA after trailers is H3_FRAME_UNEXPECTED", UNEXPECTED, end=True)(
    lambda f: head(f) + data(b"abc") + TRAILERS + data(b"")
)
request("9114 4.1", MUST, "HEADERS after trailers is H3_FRAME_UNEXPECTED", UNEXPECTED, end=True)(
    lambda f: head(f) + data(b"abc") + TRAILERS + TRAILERS
)
request("9114 4.1", MUST, "HEADERS after trailers of a request without body is H3_FRAME_UNEXPECTED", UNEXPECTED, end=True)(
    lambda f: head(f) + TRAILERS + TRAILERS
)
for number in octets.HTTP2_FRAMES:
    for rule, build in (
        (f"the frame {number:#x} of HTTP/2 before a request is H3_FRAME_UNEXPECTED", lambda f, n=number: frame(n, bytes(4)) + head(f)),
        (
            f"the frame {number:#x} of HTTP/2 within a request is H3_FRAME_UNEXPECTED",
            lambda f, n=number: head(f) + data(b"a") + frame(n, bytes(4)) + data(b"b"),
        ),
        (f"the frame {number:#x} of HTTP/2 after trailers is H3_FRAME_UNEXPECTED", lambda f, n=number: head(f) + TRAILERS + frame(n, bytes(4))),
    ):
        request("9114 7.2.8", MUST, rule, UNEXPECTED, end=True)(build)

# --- requests that are fine ---

request("9114 4.1", MUST, "a request without body is answered", FINE, end=True)(head)
request("9114 4.1", MUST, "a request with body and trailers is answered", FINE, end=True)(lambda f: head(f) + data(b"abc") + TRAILERS)
request("9114 4.1", MUST, "a request with trailers and no body is answered", FINE, end=True)(lambda f: head(f) + TRAILERS)
request("9114 4.1", MUST, "empty trailers are fine", FINE, end=True)(lambda f: head(f) + data(b"abc") + head([]))
request("9114 7.2.1", MUST, "DATA may be empty", FINE, end=True)(
    lambda f: head(f) + data(b"") + data(b"abc") + data(b"") * 3 + data(b"def") + data(b"")
)
request("9114 7.1", MUST, "type and length may be in long form", FINE, end=True)(
    lambda f: varint(1, 8) + varint(len(octets.section(f)), 8) + octets.section(f) + varint(0, 4) + varint(3, 8) + b"abc"
)
for number in (grease(0), grease(1 << 30), 0x41, 0xA, (1 << 62) - 1):
    request("9114 9", MUST, f"unknown frames {number:#x} anywhere in a request are ignored", FINE, end=True)(
        lambda f, n=number: (
            frame(n, b"1") + head(f) + frame(n) + data(b"abc") + frame(n, bytes(2000)) + data(b"def") + frame(n, b"4") + TRAILERS + frame(n, b"5")
        )
    )
request("9114 9", MUST, "a long unknown frame before HEADERS is ignored", FINE, end=True)(lambda f: frame(grease(3), bytes(200_000)) + head(f))


@case("9114 7.1", MUST, "a request that comes byte by byte is understood, and its body arrives whole")
async def byte_by_byte(target):
    async with Connection(target) as c:
        stream = c.bidi(b"")
        request = head(target.fields("/slow", "POST")) + data(b"slo") + data(b"") + frame(grease(2), b"x") + data(b"wly-sent") + TRAILERS
        for at, byte in enumerate(request):
            c.send(stream, bytes([byte]))
            if at % 4 == 0:
                await c.round_trip()
        c.send(stream, b"", end=True)
        await expect(c, FINE, stream=stream)


@case("9114 4.1", MUST, "the body that the origin gets is what the DATA frames carried")
async def body_arrives(target):
    async with Connection(target) as c:
        fields = target.fields("/body-arrives", "POST", (b"content-length", b"18"))
        stream = c.bidi(head(fields) + data(b"first-") + frame(grease(8), b"not-this") + data(b"") + data(b"second-") + data(b"third"), end=True)
        await expect(c, FINE, stream=stream)
        if target.origin:
            seen = target.origin.recorded()
            require(b"first-second-third" in seen, f"the origin saw {seen[-600:]!r}")


@case("9114 4.1", MUST, "an empty DATA frame does not end the body")
async def empty_is_not_the_end(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/not-the-end", "POST")) + data(b"before-"))
        await c.round_trip()
        c.send(stream, data(b""))
        await c.round_trip()
        c.send(stream, data(b"after"))
        await c.round_trip()
        c.send(stream, b"", end=True)
        await expect(c, FINE, stream=stream)
        if target.origin:
            seen = target.origin.recorded()
            require(b"after" in seen.split(b"/not-the-end", 1)[-1], f"the origin saw {seen[-600:]!r}")


# --- frames that are cut ---

CUT = closes(H3.FRAME_ERROR)
CUTS = {
    "HEADERS within their section": lambda f: head(f)[:-5],
    "HEADERS after their length": lambda f: b"\1\x20",
    "HEADERS within their length": lambda f: b"\1\x80\0",
    "HEADERS after their type": lambda f: b"\1",
    "a frame within its type": lambda f: b"\x80\0",
    "an unknown frame within its payload": lambda f: head(f) + frame(grease(1), b"abc", length=10),
    "an unknown frame before its length": lambda f: head(f) + varint(grease(1)),
    "DATA within its payload": lambda f: head(f) + frame(octets.DATA, b"abc", length=10),
    "DATA before its payload": lambda f: head(f) + frame(octets.DATA, b"", length=10),
    "DATA after its type": lambda f: head(f) + b"\0",
    "a second DATA within its payload": lambda f: head(f) + data(b"abc") + frame(octets.DATA, b"d", length=2),
    "trailers within their section": lambda f: head(f) + data(b"abc") + TRAILERS[:-1],
    "a frame after trailers": lambda f: head(f) + data(b"abc") + TRAILERS + frame(grease(1), b"a", length=2),
}
for what, build in CUTS.items():
    request("9114 7.1", MUST, f"a stream that ends cutting {what} is H3_FRAME_ERROR", CUT, end=True)(build)

    @case("9114 7.1", MUST, f"a stream that ends later, cutting {what}, is H3_FRAME_ERROR")
    async def later(target, build=build):
        async with Connection(target) as c:
            stream = c.bidi(build(target.fields(method="POST")))
            await c.get()
            c.send(stream, b"", end=True)
            await expect(c, CUT, stream=stream)

    @case("9114 7.1", MUST, f"a stream that is reset cutting {what} is no connection error")
    async def broken_off(target, build=build):
        async with Connection(target) as c:
            stream = c.bidi(build(target.fields(method="POST")))
            await c.round_trip()
            c.reset(stream, H3.REQUEST_CANCELLED)
            await expect_alive(c)


@case("9114 4.1", MUST, "a body that is cut within DATA never looks complete to the origin")
async def cut_body(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/cut-body", "POST")) + frame(octets.DATA, b"half", length=8))
        await c.round_trip()
        c.send(stream, b"", end=True)
        await expect(c, CUT, stream=stream)
        if target.origin:
            tail = target.origin.recorded().split(b"/cut-body", 1)[-1]
            require(b"0\r\n\r\n" not in tail.split(b"\n--\n")[0], f"the origin saw a complete body: {tail[:600]!r}")


# --- requests that are not complete ---

request("9114 4.1", SHOULD, "a stream without any frame is H3_REQUEST_INCOMPLETE", *INCOMPLETE, end=True)(lambda f: b"")
request("9114 4.1", SHOULD, "a stream with only unknown frames is H3_REQUEST_INCOMPLETE", *INCOMPLETE, end=True)(lambda f: frame(grease(1), b"abc"))
request("9114 4.1.2", MUST, "a field section without fields is malformed", *MALFORMED, end=True)(lambda f: head([]))
request("9204 2.2", MUST, "HEADERS without a section prefix is QPACK_DECOMPRESSION_FAILED", closes(H3.QPACK_DECOMPRESSION_FAILED), end=True)(
    lambda f: frame(octets.HEADERS)
)


@case("9114 4.1.1", MUST, "a request that is reset within its body is forgotten, and the connection goes on")
async def cancelled(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields(method="POST")) + data(b"abc"))
        await c.round_trip()
        c.reset(stream, H3.REQUEST_CANCELLED)
        await expect_alive(c)


@case("9114 4.1.1", MUST, "twenty requests that are opened and cancelled leave nothing behind")
async def cancelled_often(target):
    async with Connection(target) as c:
        for _ in range(20):
            stream = c.bidi(head(target.fields(method="POST")))
            await c.round_trip()
            c.reset(stream, H3.REQUEST_CANCELLED)
        await expect_alive(c)


@case("9114 4.1", MUST, "a request whose answer is not wanted any more is no connection error")
async def unwanted(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields(method="POST")))
        c.stop(stream, H3.REQUEST_CANCELLED)
        await c.round_trip()
        c.send(stream, b"", end=True)
        await expect_alive(c)


@case("9114 4.1.1", SHOULD, "a head that never comes is given up, if ever, with 408, H3_REQUEST_REJECTED or H3_REQUEST_INCOMPLETE")
async def head_too_late(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/smuggled/late"))[:-9])
        await c.until(lambda: c.streams[stream].over(), 15.0)
        if c.streams[stream].over():
            await expect(c, answers(408), resets(H3.REQUEST_REJECTED, H3.REQUEST_INCOMPLETE), stream=stream)


# --- too much ---


@case("9114 10.5.1", SHOULD, "a HEADERS frame that says it is far too long is refused before all of it has come")
async def huge_headers(target):
    async with Connection(target) as c:
        stream = c.bidi(varint(octets.HEADERS) + varint(1 << 40) + octets.section(target.fields()))
        for _ in range(64):
            c.send(stream, octets.line(b"x-filler", b"f" * 1024) * 16)
            await c.round_trip()
            if c.gone() or c.streams[stream].over():
                break
        await expect(c, *TOO_LARGE, stream=stream)


@case("9114 4.2.2", MUST, "a field section far beyond any limit is answered with 431, or refused")
async def large_section(target):
    async with Connection(target) as c:
        fields = target.fields("/smuggled/large", "GET", *((b"x-filler-%d" % n, b"f" * 1000) for n in range(120)))
        stream = c.bidi(head(fields), end=True)
        await expect(c, *TOO_LARGE, stream=stream)


@case("9114 4.2.2", SHOULD, "a field section within SETTINGS_MAX_FIELD_SECTION_SIZE is not too large")
async def within_limit(target):
    async with Connection(target) as c:
        limit = min((await c.server_settings()).get(6, 60_000), 60_000)
        fields = target.fields("/within-the-limit")
        left = limit - 100 - sum(len(name) + len(value) + 32 for name, value in fields)
        stream = c.bidi(head([*fields, *[(b"x-filler", b"f" * 460)] * (left // 500)]), end=True)
        await expect(c, answers(200), stream=stream)


@case("9114 4.2.2", MUST, "many tiny fields count with their 32 bytes of overhead")
async def many_fields(target):
    async with Connection(target) as c:
        limit = (await c.server_settings()).get(6, 1 << 62)
        require(limit < 1 << 22, f"SETTINGS_MAX_FIELD_SECTION_SIZE {limit} bounds nothing")
        fields = target.fields("/smuggled/many", "GET", *[(b"a", b"")] * (limit // 33 + 100))
        stream = c.bidi(head(fields), end=True)
        await expect(c, *TOO_LARGE, stream=stream)


@case("9114 4.2.2", MUST, "trailers far beyond any limit are refused")
async def large_trailers(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/large-trailers", "POST")) + data(b"abc") + head([(b"x-filler", b"f" * 120_000)]), end=True)
        await expect(c, *TOO_LARGE, *MALFORMED, stream=stream)


@case("9114 10.5", SHOULD, "an unknown frame without end is skipped or refused, and the connection's other requests are answered")
async def endless_unknown(target):
    async with Connection(target) as c:
        stream = c.bidi(varint(grease(4)) + varint(1 << 50))
        for _ in range(60):
            c.send(stream, bytes(50_000))
            await c.round_trip()
        if c.gone():
            await expect(c, closes(H3.EXCESSIVE_LOAD))
        else:
            await expect_alive(c)
