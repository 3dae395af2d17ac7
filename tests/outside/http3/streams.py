"""RFC 9114, 5.2, 6.2 and 7.2: streams by type, push that is never promised, and GOAWAY."""

from . import octets
from .cases import MUST, SHOULD, case, closes, expect, expect_alive, expect_stop_code
from .codes import H3
from .connection import Connection
from .octets import frame, grease, head, varint

# --- unidirectional streams ---

UNKNOWN = (grease(0), grease(1), grease(1 << 40), 0x4, 0x3F, 0x41, 0x54, 0x4001, (1 << 62) - 1)

for number in UNKNOWN:

    @case("9114 6.2", MUST, f"a stream of the unknown type {number:#x} is no connection error")
    async def unknown(target, number=number):
        async with Connection(target) as c:
            c.uni(varint(number) + b"whatever it is", end=True)
            await expect_alive(c)

    @case("9114 6.2", SHOULD, f"reading a stream of the unknown type {number:#x} is aborted with H3_STREAM_CREATION_ERROR, if at all")
    async def aborted(target, number=number):
        async with Connection(target) as c:
            stream = c.uni(varint(number) + b"whatever it is")
            await expect_alive(c)
            await expect_stop_code(c, stream, H3.STREAM_CREATION_ERROR)


@case("9114 6.2", MUST, "a stream of an unknown type that carries much does not hold others up")
async def long_unknown(target):
    async with Connection(target) as c:
        c.uni(varint(grease(9)) + bytes(300_000))
        await expect_alive(c)


@case("9114 6.2", MUST, "a hundred streams of unknown types, one after the other, do no harm")
async def many_unknown(target):
    async with Connection(target) as c:
        for n in range(100):
            c.uni(varint(grease(n)), end=True)
        await expect_alive(c)


@case("9114 6.2", MUST, "streams that are cut or reset within their type are tolerated")
async def cut_types(target):
    async with Connection(target) as c:
        c.uni(b"", end=True)
        c.uni(b"\x40", end=True)
        await expect_alive(c)
        c.uni(b"\xc0\0\0", end=True)
        c.reset(c.uni(b""), H3.REQUEST_CANCELLED)
        await expect_alive(c)
        stream = c.uni(b"\x80")
        await c.round_trip()
        c.reset(stream, H3.NO_ERROR)
        await expect_alive(c)


@case("9114 6.2", MUST, "a stream that says its type late holds nobody up")
async def late_type(target):
    async with Connection(target, settings=None) as c:
        stream = c.uni(b"\x40")
        await expect_alive(c)
        c.send(stream, b"\0" + octets.settings())
        await expect_alive(c)
        c.uni(b"\0")
        await expect(c, closes(H3.STREAM_CREATION_ERROR))


for size in (2, 4, 8):

    @case("9114 6.2", MUST, f"a stream type in {size} bytes is the same type")
    async def long_type(target, size=size):
        async with Connection(target, settings=None) as c:
            c.uni(varint(octets.CONTROL, size) + octets.settings())
            await expect_alive(c)
            c.uni(varint(octets.CONTROL, size))
            await expect(c, closes(H3.STREAM_CREATION_ERROR))


# --- push ---

for words, content in (
    ("", b"\1\0"),
    (" with a promise's answer", b"\1\5" + head([(b":status", b"200")])),
    (" that has said no push ID yet", b"\1"),
    (" whose type is in long form", b"\x40\1\0"),
):

    @case("9114 6.2.2", MUST, f"a push stream{words} from a client is H3_STREAM_CREATION_ERROR")
    async def push_stream(target, content=content):
        async with Connection(target) as c:
            c.uni(content)
            await expect(c, closes(H3.STREAM_CREATION_ERROR))


@case("9114 6.2.2", MUST, "a push stream from a client that ends at once is H3_STREAM_CREATION_ERROR")
async def short_push_stream(target):
    async with Connection(target) as c:
        c.uni(b"\1\0", end=True)
        await expect(c, closes(H3.STREAM_CREATION_ERROR))


def on_control(section: str, rule: str, content: bytes, *codes: H3):
    """Declares a case: these frames after SETTINGS are a connection error; without codes, they are fine."""

    @case(section, MUST, rule)
    async def run(target):
        async with Connection(target) as c:
            c.send(c.control, content)
            await (expect(c, closes(*codes)) if codes else expect_alive(c))


def push_id(*numbers: int) -> bytes:
    return b"".join(frame(octets.MAX_PUSH_ID, varint(number)) for number in numbers)


def cancel(number: int) -> bytes:
    return frame(octets.CANCEL_PUSH, varint(number))


def goaway(*numbers: int) -> bytes:
    return b"".join(frame(octets.GOAWAY, varint(number)) for number in numbers)


LARGEST = (1 << 62) - 1
on_control("9114 7.2.7", "MAX_PUSH_ID may be any number", push_id(LARGEST))
on_control("9114 7.2.7", "MAX_PUSH_ID may grow and may be repeated", push_id(0, 0, 1, 1, 1000, LARGEST))
on_control("9114 7.2.7", "a smaller MAX_PUSH_ID is H3_ID_ERROR", push_id(5, 4), H3.ID_ERROR)
on_control("9114 7.2.7", "a smaller MAX_PUSH_ID later is H3_ID_ERROR", push_id(5, 9, 1 << 30) + frame(grease(1)) + push_id(0), H3.ID_ERROR)
on_control("9114 7.2.3", "CANCEL_PUSH beyond MAX_PUSH_ID is H3_ID_ERROR", push_id(3) + cancel(4), H3.ID_ERROR)
on_control("9114 7.2.3", "CANCEL_PUSH without any MAX_PUSH_ID is H3_ID_ERROR", cancel(0), H3.ID_ERROR)
on_control("9114 7.2.3", "CANCEL_PUSH of what was never promised is H3_ID_ERROR", push_id(10) + cancel(3), H3.ID_ERROR)
on_control("9114 5.2", "GOAWAY with push ID 0 is fine", goaway(0))
on_control("9114 5.2", "GOAWAY with the largest ID is fine", goaway(LARGEST))
on_control("9114 5.2", "GOAWAY with falling IDs is fine", goaway(LARGEST, 1000, 1000, 3, 0))
on_control("9114 5.2", "GOAWAY with a rising ID is H3_ID_ERROR", goaway(7, 8), H3.ID_ERROR)
on_control("9114 5.2", "GOAWAY with an ID that rises from 0 is H3_ID_ERROR", goaway(1000, 0, 1000), H3.ID_ERROR)

for name, number in (("GOAWAY", octets.GOAWAY), ("MAX_PUSH_ID", octets.MAX_PUSH_ID), ("CANCEL_PUSH", octets.CANCEL_PUSH)):
    wrong = (H3.FRAME_ERROR, H3.ID_ERROR) if number == octets.CANCEL_PUSH else (H3.FRAME_ERROR,)
    on_control("9114 7.1", f"{name} without an ID is H3_FRAME_ERROR", frame(number), H3.FRAME_ERROR)
    on_control("9114 7.1", f"{name} with a cut ID is H3_FRAME_ERROR", frame(number, b"\x80\0\0"), H3.FRAME_ERROR)
    on_control("9114 7.1", f"{name} with bytes after its ID is H3_FRAME_ERROR", frame(number, b"\0\0"), *wrong)
    on_control(
        "9114 7.1",
        f"{name} with a whole frame after its ID is H3_FRAME_ERROR, and that frame is not read",
        frame(number, b"\0" + frame(grease(1), b"x")),
        *wrong,
    )

for name, number in (
    ("GOAWAY", octets.GOAWAY),
    ("MAX_PUSH_ID", octets.MAX_PUSH_ID),
    ("CANCEL_PUSH", octets.CANCEL_PUSH),
    ("PUSH_PROMISE", octets.PUSH_PROMISE),
):
    where = {"GOAWAY": "7.2.6", "MAX_PUSH_ID": "7.2.7", "CANCEL_PUSH": "7.2.3", "PUSH_PROMISE": "7.2.5"}[name]
    payload = b"\0\0\0\xd1" if name == "PUSH_PROMISE" else b"\0"

    @case(f"9114 {where}", MUST, f"{name} first on a request stream is H3_FRAME_UNEXPECTED")
    async def first(target, number=number, payload=payload):
        async with Connection(target) as c:
            c.bidi(frame(number, payload))
            await expect(c, closes(H3.FRAME_UNEXPECTED))

    @case(f"9114 {where}", MUST, f"{name} within a request is H3_FRAME_UNEXPECTED")
    async def within(target, number=number, payload=payload):
        async with Connection(target) as c:
            c.bidi(head(target.fields(method="POST")) + octets.data(b"abc") + frame(number, payload))
            await expect(c, closes(H3.FRAME_UNEXPECTED))

    @case(f"9114 {where}", MUST, f"{name} in a request that is complete but for it is H3_FRAME_UNEXPECTED")
    async def after(target, number=number, payload=payload):
        async with Connection(target) as c:
            c.bidi(head(target.fields(method="POST")) + octets.data(b"abc") + head([(b"x-trailer", b"1")]) + frame(number, payload), end=True)
            await expect(c, closes(H3.FRAME_UNEXPECTED))

    @case(f"9114 {where}", MUST, f"{name} with a cut payload on a request stream is H3_FRAME_UNEXPECTED or H3_FRAME_ERROR")
    async def cut(target, number=number):
        async with Connection(target) as c:
            c.bidi(frame(number, b"\xc0"))
            await expect(c, closes(H3.FRAME_UNEXPECTED, H3.FRAME_ERROR))
