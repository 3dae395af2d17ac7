"""RFC 9114, 6.2.1 and 7.2.4: the control stream and SETTINGS."""

from . import octets
from .cases import MUST, SHOULD, case, closes, expect, expect_alive
from .codes import H3
from .connection import Connection
from .octets import frame, grease, head, settings, varint

OPENING = b"\0"  # the stream type of a control stream


def control(section: str, level: str, rule: str, after_type: bytes, *codes: H3, end: bool = False):
    """Declares a case: a control stream with these bytes is a connection error; without codes, it is accepted."""

    @case(section, level, rule)
    async def run(target):
        async with Connection(target, settings=None) as c:
            c.uni(OPENING + after_type, end)
            await (expect(c, closes(*codes)) if codes else expect_alive(c))


# The first frame.
for kind, payload in (
    ("GOAWAY", frame(octets.GOAWAY, b"\0")),
    ("MAX_PUSH_ID", frame(octets.MAX_PUSH_ID, b"\0")),
    ("CANCEL_PUSH", frame(octets.CANCEL_PUSH, b"\0")),
):
    control("9114 6.2.1", MUST, f"{kind} before SETTINGS is H3_MISSING_SETTINGS", payload, H3.MISSING_SETTINGS)
for kind, number in (("DATA", octets.DATA), ("HEADERS", octets.HEADERS), ("PUSH_PROMISE", octets.PUSH_PROMISE)):
    control(
        "9114 6.2.1",
        MUST,
        f"{kind} before SETTINGS is H3_MISSING_SETTINGS or H3_FRAME_UNEXPECTED",
        frame(number, b"\0\0"),
        H3.MISSING_SETTINGS,
        H3.FRAME_UNEXPECTED,
    )
for number in octets.HTTP2_FRAMES:
    control(
        "9114 7.2.8",
        MUST,
        f"a frame {number:#x} of HTTP/2 before SETTINGS is an error",
        frame(number, bytes(4)),
        H3.MISSING_SETTINGS,
        H3.FRAME_UNEXPECTED,
    )
for number in (grease(0), grease(1000), 0x41):
    control(
        "9114 9",
        SHOULD,
        f"an unknown frame {number:#x} does not stand for SETTINGS as first frame",
        frame(number, b"abc") + settings(),
        H3.MISSING_SETTINGS,
    )

# Frames that do not belong there.
for kind, number in (("DATA", octets.DATA), ("HEADERS", octets.HEADERS), ("PUSH_PROMISE", octets.PUSH_PROMISE)):
    where = {"DATA": "7.2.1", "HEADERS": "7.2.2", "PUSH_PROMISE": "7.2.5"}[kind]
    control(
        f"9114 {where}", MUST, f"{kind} on the control stream is H3_FRAME_UNEXPECTED", settings() + frame(number, b"\0\0\xd1"), H3.FRAME_UNEXPECTED
    )
control("9114 7.2.1", MUST, "an empty DATA on the control stream is H3_FRAME_UNEXPECTED", settings() + frame(octets.DATA), H3.FRAME_UNEXPECTED)
control(
    "9114 7.2.1", MUST, "a DATA that has only begun on the control stream is H3_FRAME_UNEXPECTED", settings() + b"\0\x7f\xff", H3.FRAME_UNEXPECTED
)
control("9114 7.2.4", MUST, "a second SETTINGS is H3_FRAME_UNEXPECTED", settings() * 2, H3.FRAME_UNEXPECTED)
control(
    "9114 7.2.4",
    MUST,
    "a second SETTINGS after other frames is H3_FRAME_UNEXPECTED",
    settings() + frame(grease(3), b"x") + settings((6, 9999)),
    H3.FRAME_UNEXPECTED,
)
for number in octets.HTTP2_FRAMES:
    control(
        "9114 7.2.8",
        MUST,
        f"a frame {number:#x} of HTTP/2 on the control stream is H3_FRAME_UNEXPECTED",
        settings() + frame(number, bytes(4)),
        H3.FRAME_UNEXPECTED,
    )
    control(
        "9114 7.2.8",
        MUST,
        f"an empty frame {number:#x} of HTTP/2 on the control stream is H3_FRAME_UNEXPECTED",
        settings() + frame(number),
        H3.FRAME_UNEXPECTED,
    )

# Unknown things are ignored.
for number in (grease(0), grease(7), grease(1 << 40), 0xA, 0xB, 0xC, 0xE, 0x40, 0x41, (1 << 62) - 1):
    control("9114 9", MUST, f"an unknown frame {number:#x} on the control stream is ignored", settings() + frame(number, b"what") + frame(number))
control("9114 9", MUST, "a PRIORITY_UPDATE (RFC 9218) is obeyed or ignored", settings() + frame(0xF0700, b"\0u=1"))
control(
    "9114 9",
    MUST,
    "a long unknown frame on the control stream is ignored",
    settings() + frame(grease(5), bytes(9000)) + frame(octets.MAX_PUSH_ID, b"\1"),
)
control(
    "9114 7.2.4.1",
    MUST,
    "unknown and reserved-for-nothing settings are ignored",
    settings((grease(0), 1), (grease(99), 0), (0x1234, 77), (0xFFFFFF, (1 << 62) - 1)),
)
control("9114 7.2.4.1", MUST, "many unknown settings are ignored", settings(*((grease(n), n) for n in range(200))))
control("9114 7.2.4", MUST, "empty SETTINGS are enough", settings())
control("9114 7.1", MUST, "integers in long form are the same integers", varint(4, 8) + varint(6, 4) + varint(6, 2) + varint(65536))
control("9114 7.2.4.1", MUST, "SETTINGS_MAX_FIELD_SECTION_SIZE may be as large as an integer can be", settings((6, (1 << 62) - 1)))

# Wrong settings.
for number in (0x0, 0x2, 0x3, 0x4, 0x5):
    control("9114 7.2.4.1", MUST, f"the reserved setting {number:#x} is H3_SETTINGS_ERROR", settings((6, 65536), (number, 1)), H3.SETTINGS_ERROR)
CUT = (H3.FRAME_ERROR, H3.SETTINGS_ERROR)
control("9114 7.1", MUST, "SETTINGS with an identifier and no value is an error", frame(octets.SETTINGS, b"\x06"), *CUT)
control("9114 7.1", MUST, "SETTINGS that end within an identifier is an error", frame(octets.SETTINGS, b"\x06\x05\x40"), *CUT)
control("9114 7.1", MUST, "SETTINGS that end within a value is an error", frame(octets.SETTINGS, b"\x06\x80\x01"), *CUT)


for number, words in ((6, "a known"), (grease(4), "an unknown")):

    @case("9114 7.2.4", MUST, f"{words} setting that occurs twice is H3_SETTINGS_ERROR or tolerated, nothing else")
    async def twice(target, number=number):
        async with Connection(target, settings=None) as c:
            c.uni(OPENING + settings((number, 65536), (number, 65537)))
            await c.round_trip()
            if not c.gone():
                await c.until(c.gone, 0.3)
            await (expect(c, closes(H3.SETTINGS_ERROR)) if c.gone() else expect_alive(c))


# The end of it.
control("9114 6.2.1", MUST, "a control stream that ends after SETTINGS is H3_CLOSED_CRITICAL_STREAM", settings(), H3.CLOSED_CRITICAL_STREAM, end=True)
control(
    "9114 6.2.1",
    MUST,
    "a control stream that ends after its type is H3_CLOSED_CRITICAL_STREAM",
    b"",
    H3.CLOSED_CRITICAL_STREAM,
    H3.MISSING_SETTINGS,
    end=True,
)
control(
    "9114 7.1",
    MUST,
    "a control stream that ends within a frame is an error",
    settings() + frame(octets.GOAWAY, b"", length=1),
    H3.FRAME_ERROR,
    H3.CLOSED_CRITICAL_STREAM,
    end=True,
)
control(
    "9114 7.1",
    MUST,
    "a control stream that ends within SETTINGS is an error",
    frame(octets.SETTINGS, b"\x06", length=4),
    H3.FRAME_ERROR,
    H3.CLOSED_CRITICAL_STREAM,
    H3.SETTINGS_ERROR,
    H3.MISSING_SETTINGS,
    end=True,
)


@case("9114 6.2.1", MUST, "a control stream that ends later is H3_CLOSED_CRITICAL_STREAM")
async def ends_later(target):
    async with Connection(target) as c:
        await c.get()
        c.send(c.control, b"", end=True)
        await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))


@case("9114 6.2.1", MUST, "a control stream that is reset is H3_CLOSED_CRITICAL_STREAM")
async def is_reset(target):
    async with Connection(target) as c:
        await c.get()
        c.reset(c.control, H3.NO_ERROR)
        await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))


@case("9114 6.2.1", MUST, "STOP_SENDING for the server's control stream closes it, which is H3_CLOSED_CRITICAL_STREAM")
async def is_stopped(target):
    async with Connection(target) as c:
        await c.server_settings()
        c.stop(c.server_stream(octets.CONTROL), H3.NO_ERROR)
        await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))


@case("9114 6.2.1", MUST, "a second control stream is H3_STREAM_CREATION_ERROR")
async def second(target):
    async with Connection(target) as c:
        c.uni(OPENING + settings())
        await expect(c, closes(H3.STREAM_CREATION_ERROR))


@case("9114 6.2.1", MUST, "a second control stream without any frame is H3_STREAM_CREATION_ERROR")
async def second_type_only(target):
    async with Connection(target) as c:
        await c.get()
        c.uni(OPENING)
        await expect(c, closes(H3.STREAM_CREATION_ERROR))


@case("9114 7.2.4.2", MUST, "a request that is there before SETTINGS is answered")
async def settings_last(target):
    async with Connection(target, settings=None) as c:
        await c.get()
        c.uni(OPENING + settings())
        await expect_alive(c)


@case("9114 7.2.4.2", MUST, "a request on a connection without any control stream of the client is answered")
async def settings_never(target):
    async with Connection(target, settings=None) as c:
        await expect_alive(c)


@case("9114 6.2.1", MUST, "a control stream that comes byte by byte is understood")
async def byte_by_byte(target):
    async with Connection(target, settings=None) as c:
        stream = c.uni(OPENING)
        for byte in settings((6, 65536), (grease(2), 3)) + frame(grease(1), b"abc") + frame(octets.MAX_PUSH_ID, b"\x07"):
            c.send(stream, bytes([byte]))
            await c.round_trip()
        await expect_alive(c)
        c.send(stream, settings())
        await expect(c, closes(H3.FRAME_UNEXPECTED))


@case("9114 7.2.4", MUST, "SETTINGS on a request stream is H3_FRAME_UNEXPECTED")
async def on_request(target):
    async with Connection(target) as c:
        c.bidi(settings())
        await expect(c, closes(H3.FRAME_UNEXPECTED))


@case("9114 7.2.4", MUST, "SETTINGS after HEADERS on a request stream is H3_FRAME_UNEXPECTED")
async def after_headers(target):
    async with Connection(target) as c:
        c.bidi(head(target.fields(method="POST")) + settings())
        await expect(c, closes(H3.FRAME_UNEXPECTED))
