"""RFC 9204, 4.2 to 4.4: the encoder and decoder streams, and what our own encoder may use."""

import pylsqpack

from . import octets
from .answer import read_answer
from .cases import MUST, answers, case, closes, expect, expect_alive, require
from .codes import H3
from .connection import Connection
from .octets import head, prefixed, text

TYPES = {"encoder": bytes([octets.ENCODER]), "decoder": bytes([octets.DECODER])}

for name, kind in TYPES.items():

    @case("9204 4.2", MUST, f"an {name} stream may be opened" if name == "encoder" else f"a {name} stream may be opened")
    async def opened(target, kind=kind):
        async with Connection(target) as c:
            c.uni(kind)
            await expect_alive(c)

    @case("9204 4.2", MUST, f"a second {name} stream is H3_STREAM_CREATION_ERROR")
    async def second(target, kind=kind):
        async with Connection(target) as c:
            c.uni(kind)
            await c.get()
            c.uni(kind)
            await expect(c, closes(H3.STREAM_CREATION_ERROR))

    @case("9204 4.2", MUST, f"the end of the {name} stream is H3_CLOSED_CRITICAL_STREAM")
    async def ended(target, kind=kind):
        async with Connection(target) as c:
            stream = c.uni(kind)
            await c.get()
            c.send(stream, b"", end=True)
            await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))

    @case("9204 4.2", MUST, f"the end of the {name} stream right after its type is H3_CLOSED_CRITICAL_STREAM")
    async def ended_at_once(target, kind=kind):
        async with Connection(target) as c:
            c.uni(kind, end=True)
            await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))

    @case("9204 4.2", MUST, f"a reset of the {name} stream is H3_CLOSED_CRITICAL_STREAM")
    async def is_reset(target, kind=kind):
        async with Connection(target) as c:
            stream = c.uni(kind)
            await c.get()
            c.reset(stream, H3.NO_ERROR)
            await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))

    @case("9204 4.2", MUST, f"STOP_SENDING for the server's {name} stream, if it has one, is H3_CLOSED_CRITICAL_STREAM")
    async def is_stopped(target, number=kind[0]):
        async with Connection(target) as c:
            await c.get()
            await c.server_settings()
            stream = c.server_stream(number)
            if stream is not None:
                c.stop(stream, H3.NO_ERROR)
                await expect(c, closes(H3.CLOSED_CRITICAL_STREAM))


def encoder(rule: str, instructions: bytes, *codes: H3, section: str = "9204 4.3"):
    """Declares a case: these instructions are a connection error; without codes, they are fine."""
    on_stream(section, rule, TYPES["encoder"] + instructions, *codes)


def decoder(rule: str, instructions: bytes, *codes: H3, section: str = "9204 4.4"):
    on_stream(section, rule, TYPES["decoder"] + instructions, *codes)


def on_stream(section: str, rule: str, content: bytes, *codes: H3):
    @case(section, MUST, rule)
    async def run(target):
        async with Connection(target) as c:
            c.uni(content)
            await (expect(c, closes(*codes)) if codes else expect_alive(c))


ENCODER, DECODER = H3.QPACK_ENCODER_STREAM_ERROR, H3.QPACK_DECODER_STREAM_ERROR
OVERFLOW = b"\xff" * 12 + b"\x01"

encoder("a dynamic table of capacity 0 is allowed", b"\x20")
encoder("a dynamic table of capacity 0 may be said again", b"\x20\x20\x20")
encoder("the largest capacity is QPACK_ENCODER_STREAM_ERROR", prefixed(5, 0x20, (1 << 62) - 1), ENCODER, section="9204 4.3.1")
encoder("a capacity beyond 62 bits is QPACK_ENCODER_STREAM_ERROR", b"\x3f" + OVERFLOW, ENCODER)
encoder(
    "an insertion with a static name into a table of capacity 0 is QPACK_ENCODER_STREAM_ERROR", b"\xc1" + text(b"/"), ENCODER, section="9204 3.2.2"
)
encoder(
    "an insertion with a literal name into a table of capacity 0 is QPACK_ENCODER_STREAM_ERROR",
    b"\x43x-a" + text(b"1"),
    ENCODER,
    section="9204 3.2.2",
)
encoder("an insertion of an empty entry into a table of capacity 0 is QPACK_ENCODER_STREAM_ERROR", b"\x40" + text(b""), ENCODER, section="9204 3.2.2")
encoder("an insertion with a static index 99 is QPACK_ENCODER_STREAM_ERROR", prefixed(6, 0xC0, 99) + text(b"x"), ENCODER, section="9204 3.1")
encoder("an insertion with a dynamic name that is not there is QPACK_ENCODER_STREAM_ERROR", b"\x80" + text(b"x"), ENCODER, section="9204 2.2.3")
encoder("a duplicate of an entry that is not there is QPACK_ENCODER_STREAM_ERROR", b"\x00", ENCODER, section="9204 2.2.3")
encoder("a duplicate with an index beyond 62 bits is QPACK_ENCODER_STREAM_ERROR", b"\x1f" + OVERFLOW, ENCODER)
decoder("a Stream Cancellation for any stream is fine", b"\x40\x44\x7f\x05")
decoder("an Insert Count Increment of 0 is QPACK_DECODER_STREAM_ERROR", b"\x00", DECODER, section="9204 4.4.3")
decoder("an Insert Count Increment beyond what was inserted is QPACK_DECODER_STREAM_ERROR", b"\x01", DECODER, section="9204 4.4.3")
decoder("a large Insert Count Increment is QPACK_DECODER_STREAM_ERROR", prefixed(6, 0, (1 << 62) - 1), DECODER, section="9204 4.4.3")
decoder("a Section Acknowledgment for nothing is QPACK_DECODER_STREAM_ERROR", b"\x80", DECODER, section="9204 4.4.1")
decoder(
    "a Section Acknowledgment for a stream that is not there is QPACK_DECODER_STREAM_ERROR", prefixed(7, 0x80, 400_000), DECODER, section="9204 4.4.1"
)
decoder("an integer beyond 62 bits is QPACK_DECODER_STREAM_ERROR", b"\x3f" + OVERFLOW, DECODER)
decoder("a stream ID beyond 62 bits is QPACK_DECODER_STREAM_ERROR", b"\x7f" + OVERFLOW, DECODER)
decoder("an instruction that has only begun is waited for", b"\x7f\x80")


@case("9204 4.3.1", MUST, "a capacity one above what the server allows is QPACK_ENCODER_STREAM_ERROR")
async def above(target):
    async with Connection(target) as c:
        limit = (await c.server_settings()).get(1, 0)
        c.uni(TYPES["encoder"] + prefixed(5, 0x20, limit + 1))
        await expect(c, closes(ENCODER))


@case("9204 4.4.1", MUST, "a Section Acknowledgment for a response that needed no table is QPACK_DECODER_STREAM_ERROR")
async def acknowledged(target):
    async with Connection(target) as c:
        await c.get()
        c.uni(TYPES["decoder"] + b"\x80")
        await expect(c, closes(DECODER))


@case("9204 4.2", MUST, "instructions that come byte by byte are understood")
async def byte_by_byte(target):
    async with Connection(target) as c:
        encoder_stream, decoder_stream = c.uni(TYPES["encoder"]), c.uni(TYPES["decoder"])
        for byte in b"\x20\x20":
            c.send(encoder_stream, bytes([byte]))
            await c.round_trip()
        for byte in b"\x7f\x80\x01":
            c.send(decoder_stream, bytes([byte]))
            await c.round_trip()
        await expect_alive(c)
        c.send(encoder_stream, prefixed(5, 0x20, 1 << 40))
        await expect(c, closes(ENCODER))


@case("9204 2.1.4", MUST, "a client that allows no dynamic table gets responses without one, and no insertions")
async def our_encoder(target):
    for pairs in ((), ((1, 0), (7, 0)), ((7, 100),)):
        async with Connection(target, settings=pairs) as c:
            for _ in range(3):
                answer = await c.get()
                require(
                    all(section[:2] == b"\0\0" for section in answer.sections), f"section prefix {answer.sections[0][:2].hex()} with settings {pairs}"
                )
            stream = c.server_stream(octets.ENCODER)
            said = bytes(c.streams[stream].data)[1:] if stream is not None else b""
            require(all(byte == 0x20 for byte in said), f"encoder instructions {said.hex()} with settings {pairs}")


@case("9204 2.1.1", MUST, "a client that allows a small dynamic table gets responses that such a table decodes, and none that block")
async def within_what_is_allowed(target):
    async with Connection(target, settings=((1, 220), (7, 0))) as c:
        c.uni(TYPES["decoder"])
        decoder = pylsqpack.Decoder(220, 0)
        fed = 1
        for n in range(5):
            stream = c.bidi(head(target.fields(f"/table-{n}")), end=True)
            await c.until(lambda stream=stream: c.streams[stream].over())
            told = c.server_stream(octets.ENCODER)
            if told is not None:
                decoder.feed_encoder(bytes(c.streams[told].data[fed:]))
                fed = len(c.streams[told].data)
            answer = read_answer(bytes(c.streams[stream].data), lambda section, stream=stream: decoder.feed_header(stream, section)[1])
            require(answer.status == 200, f"response {answer.status}: {c.state()}")


@case("9204 3.2.3", MUST, "a request is answered while the client's table sizes are still unknown")
async def before_settings(target):
    async with Connection(target, settings=None) as c:
        stream = c.bidi(head(target.fields()), end=True)
        await expect(c, answers(200), stream=stream)
        require(c.answer(stream).sections[0][:2] == b"\0\0", "the response needs a dynamic table")
