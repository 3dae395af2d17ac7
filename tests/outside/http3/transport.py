"""RFC 9000, 12, 19 and 20: frames of the transport that are wrong, and odd ones that are not."""

from .cases import MUST, SHOULD, breaks, case, expect, expect_alive, require
from .codes import Quic
from .connection import Connection, Failure
from .octets import varint

LARGEST = (1 << 62) - 1
PING, RESET_STREAM, STOP_SENDING, CRYPTO, NEW_TOKEN, STREAM = b"\x01", b"\x04", b"\x05", b"\x06", b"\x07", b"\x0e"  # STREAM with offset and length
MAX_DATA, MAX_STREAM_DATA, MAX_STREAMS, STREAM_DATA_BLOCKED, STREAMS_BLOCKED = b"\x10", b"\x11", b"\x12", b"\x15", b"\x16"
NEW_CONNECTION_ID, RETIRE_CONNECTION_ID, PATH_CHALLENGE, PATH_RESPONSE, HANDSHAKE_DONE = b"\x18", b"\x19", b"\x1a", b"\x1b", b"\x1e"
GREASE_QUIC_BIT = 0x2AB2  # a transport parameter
SERVER_UNI, SERVER_BIDI = 3, 1  # the first streams of each kind that the server opens
FAR_SERVER_UNI, FAR_CLIENT_BIDI = 4 * 50_000 + 3, 4 * 50_000


def numbers(*values: int) -> bytes:
    return b"".join(varint(value) for value in values)


def new_id(sequence: int, retire: int, identifier: bytes, length: int | None = None) -> bytes:
    return NEW_CONNECTION_ID + numbers(sequence, retire) + bytes([len(identifier) if length is None else length]) + identifier + bytes(16)


def wrong(section: str, rule: str, payload: bytes, *codes: Quic, level: str = MUST):
    """Declares a case: a 1-RTT packet with these frames is a transport error."""

    @case(section, level, f"{rule} is {' or '.join(code.name for code in codes)}")
    async def run(target):
        async with Connection(target) as c:
            await c.round_trip()
            c.packet(payload)
            await expect(c, breaks(*codes))


def right(section: str, rule: str, payload: bytes, level: str = MUST):
    """Declares a case: a 1-RTT packet with these frames does no harm."""

    @case(section, level, rule)
    async def run(target):
        async with Connection(target) as c:
            await c.round_trip()
            c.packet(payload)
            await expect_alive(c)


ENCODING, STATE, VIOLATION, LIMIT = Quic.FRAME_ENCODING_ERROR, Quic.STREAM_STATE_ERROR, Quic.PROTOCOL_VIOLATION, Quic.STREAM_LIMIT_ERROR

# --- frames nobody knows, and frames that are cut ---

for kind in (0x20, 0x2F, 0x42, 0x4000, 0x1F * 100 + 0x21, LARGEST):
    wrong("9000 12.4", f"the unknown frame type {kind:#x}", varint(kind) + bytes(8), ENCODING)
for words, payload in (
    ("RESET_STREAM", RESET_STREAM + b"\0"),
    ("STOP_SENDING", STOP_SENDING + b"\0"),
    ("CRYPTO", CRYPTO + b"\0\x20abc"),
    ("STREAM", STREAM + b"\0\0\x20abc"),
    ("MAX_DATA", MAX_DATA + b"\xc0\0"),
    ("NEW_CONNECTION_ID", NEW_CONNECTION_ID + b"\5\0\x08abc"),
    ("PATH_CHALLENGE", PATH_CHALLENGE + b"1234567"),
    ("ACK", b"\x02\0\0\x20"),
    ("CONNECTION_CLOSE", b"\x1d\0\x20abc"),
    ("a frame type", b"\x80\0"),
):
    wrong("9000 12.4", f"{words} that is cut", payload, ENCODING)
wrong("9000 12.4", "a packet with a right frame and a cut one", PING + MAX_DATA, ENCODING)


@case("9000 12.4", MUST, "a packet without any frame is PROTOCOL_VIOLATION")
async def no_frames(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(b"")
        await expect(c, breaks(VIOLATION))


@case("9000 17.3.1", MUST, "reserved bits that are not 0 are PROTOCOL_VIOLATION")
async def reserved_bits(target):
    for bit in (0x08, 0x10):
        async with Connection(target) as c:
            await c.round_trip()
            c.packet(PING + bytes(3), first_byte=bit)
            await expect(c, breaks(VIOLATION))


@case("9000 17.3.1", MUST, "a packet without the fixed bit is dropped, unless the server has said grease_quic_bit (RFC 9287)")
async def fixed_bit(target):
    async with Connection(target) as c:
        await c.round_trip()
        payload = PING if GREASE_QUIC_BIT in c.server_parameters() else varint(LARGEST)
        c.packet(payload + bytes(8), first_byte=0x40)
        await expect_alive(c)


@case("9000 12.4", SHOULD, "a frame type in long form is the frame, or PROTOCOL_VIOLATION")
async def long_type(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(varint(0x01, 4) + bytes(8))
        await c.round_trip()
        await (expect(c, breaks(VIOLATION, ENCODING)) if c.gone() else expect_alive(c))


# --- frames that a client may not send, and frames in the wrong place ---

wrong("9000 19.20", "HANDSHAKE_DONE from a client", HANDSHAKE_DONE, VIOLATION)
wrong("9000 19.7", "NEW_TOKEN from a client", NEW_TOKEN + b"\4abcd", VIOLATION)
wrong("9221 3", "DATAGRAM that was not offered", b"\x31\4abcd", VIOLATION)
wrong("9000 13.1", "an ACK for a packet that was never sent", b"\x02" + numbers(1 << 40, 0, 0, 0), VIOLATION, level=SHOULD)
wrong("9000 19.3", "an ACK with a range below packet 0", b"\x02" + numbers(2, 0, 0, 5), ENCODING)
wrong("9000 19.3", "an ACK whose gap goes below packet 0", b"\x02" + numbers(5, 0, 1, 1, 7, 0), ENCODING)
wrong("9001 6", "a KeyUpdate message of TLS", CRYPTO + b"\0\5\x18\0\0\1\0", Quic.UNEXPECTED_MESSAGE)
wrong("9001 8.3", "EndOfEarlyData", CRYPTO + b"\0\4\x05\0\0\0", Quic.UNEXPECTED_MESSAGE)
wrong("9000 7.5", "CRYPTO far beyond what anybody buffers", CRYPTO + varint(1 << 40) + b"\4abcd", Quic.CRYPTO_BUFFER_EXCEEDED)
wrong("9000 19.6", "CRYPTO beyond the largest offset", CRYPTO + varint(LARGEST) + b"\4abcd", ENCODING, Quic.CRYPTO_BUFFER_EXCEEDED)


# --- streams that are not what they should be ---

wrong("9000 19.8", "STREAM on a stream that only the server sends on", STREAM + numbers(SERVER_UNI, 0, 1) + b"x", STATE)
wrong("9000 19.8", "STREAM on a bidirectional stream of the server that is not there", STREAM + numbers(SERVER_BIDI, 0, 1) + b"x", STATE)
wrong("9000 19.4", "RESET_STREAM for a stream that only the server sends on", RESET_STREAM + numbers(SERVER_UNI, 0, 0), STATE)
wrong("9000 19.4", "RESET_STREAM for a bidirectional stream of the server that is not there", RESET_STREAM + numbers(SERVER_BIDI, 0, 0), STATE)
wrong("9000 19.5", "STOP_SENDING for a stream that only the client sends on", STOP_SENDING + numbers(2, 0), STATE)
wrong("9000 19.5", "STOP_SENDING for a stream that the server has not opened", STOP_SENDING + numbers(FAR_SERVER_UNI, 0), STATE)
wrong("9000 19.10", "MAX_STREAM_DATA for a stream that only the client sends on", MAX_STREAM_DATA + numbers(2, 1000), STATE)
wrong("9000 19.10", "MAX_STREAM_DATA for a stream that the server has not opened", MAX_STREAM_DATA + numbers(FAR_SERVER_UNI, 1000), STATE)
wrong("9000 19.13", "STREAM_DATA_BLOCKED for a stream that only the server sends on", STREAM_DATA_BLOCKED + numbers(SERVER_UNI, 1000), STATE)
wrong("9000 4.6", "STREAM on a bidirectional stream beyond the limit", STREAM + numbers(FAR_CLIENT_BIDI, 0, 1) + b"x", LIMIT)
wrong("9000 4.6", "STREAM on a unidirectional stream beyond the limit", STREAM + numbers(FAR_CLIENT_BIDI + 2, 0, 1) + b"x", LIMIT)
wrong("9000 4.6", "RESET_STREAM for a stream beyond the limit", RESET_STREAM + numbers(FAR_CLIENT_BIDI, 0, 0), LIMIT)
wrong("9000 4.6", "STOP_SENDING for a stream beyond the limit", STOP_SENDING + numbers(FAR_CLIENT_BIDI, 0), LIMIT)
wrong("9000 4.6", "MAX_STREAM_DATA for a stream beyond the limit", MAX_STREAM_DATA + numbers(FAR_CLIENT_BIDI, 9), LIMIT, STATE)
wrong("9000 19.11", "MAX_STREAMS beyond 2^60", MAX_STREAMS + varint((1 << 60) + 1), ENCODING)
wrong("9000 19.14", "STREAMS_BLOCKED beyond 2^60", STREAMS_BLOCKED + varint((1 << 60) + 1), ENCODING, LIMIT)
wrong("9000 19.8", "STREAM beyond the largest offset", STREAM + numbers(0, LARGEST, 1) + b"x", ENCODING, Quic.FLOW_CONTROL_ERROR)
right("9000 4.1", "MAX_DATA and MAX_STREAMS that are smaller than before are ignored", MAX_DATA + varint(1) + MAX_STREAMS + varint(1))
right(
    "9000 19.12",
    "DATA_BLOCKED, STREAMS_BLOCKED and PADDING mean nothing bad",
    b"\x14" + varint(5) + STREAMS_BLOCKED + varint(100) + b"\x17" + varint(3) + bytes(20),
)
right("9000 19.2", "PING alone is fine", PING + bytes(3))

# --- connection IDs ---

wrong("9000 19.15", "NEW_CONNECTION_ID of 0 bytes", new_id(20, 0, b""), ENCODING)
wrong("9000 19.15", "NEW_CONNECTION_ID of 21 bytes", new_id(20, 0, bytes(21)), ENCODING)
wrong("9000 19.15", "NEW_CONNECTION_ID that retires more than itself", new_id(20, 21, bytes(range(8))), ENCODING)
wrong(
    "9000 5.1.1",
    "more connection IDs than the server's limit",
    b"".join(new_id(20 + n, 0, bytes([n] * 8)) for n in range(30)),
    Quic.CONNECTION_ID_LIMIT_ERROR,
)
wrong("9000 19.16", "RETIRE_CONNECTION_ID for one that was never issued", RETIRE_CONNECTION_ID + varint(5000), VIOLATION)


@case("9000 19.16", MUST, "RETIRE_CONNECTION_ID for the ID of its own packet is PROTOCOL_VIOLATION, or is obeyed")
async def retires_own(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(RETIRE_CONNECTION_ID + varint(c.quic._peer_cid.sequence_number))
        await c.until(c.gone, 1.0)
        require(c.quic.closed_by is None or c.quic.closed_by.code == VIOLATION, c.state())


# --- paths ---


@case("9000 8.2.2", MUST, "PATH_CHALLENGE is answered with its own 8 bytes")
async def challenge(target):
    async with Connection(target) as c:
        seen: list[bytes] = []
        handlers = c.quic._QuicConnection__frame_handlers
        old, epochs = handlers[0x1B]

        def response(context, kind, buf):
            seen.append(buf.pull_bytes(8))

        handlers[0x1B] = (response, epochs)
        c.packet(PATH_CHALLENGE + b"12345678" + bytes(1100))
        await c.until(lambda: seen)
        handlers[0x1B] = (old, epochs)
        require(seen == [b"12345678"], f"PATH_RESPONSE {seen}; {c.state()}")
        await expect_alive(c)


@case("9000 19.18", SHOULD, "PATH_RESPONSE that nobody asked for is PROTOCOL_VIOLATION or ignored")
async def unasked_response(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(PATH_RESPONSE + b"87654321")
        await c.round_trip()
        await (expect(c, breaks(VIOLATION)) if c.gone() else expect_alive(c))


# --- packets that are not right at all ---


@case("9001 5.5", MUST, "packets that cannot be authenticated are dropped")
async def forged(target):
    async with Connection(target) as c:
        await c.round_trip()
        for n in range(20):
            packet = bytearray(c.protect(PING + bytes(20 + n)))
            packet[-1 - n % 10] ^= 1 << n % 8
            c.raw(bytes(packet))
        for size in (1, 5, 20, 21, 50, 1200):
            c.raw(b"\x40" + c.quic._peer_cid.cid + bytes(size))
        await expect_alive(c)


@case("9000 12.3", MUST, "a packet that comes twice is processed once")
async def replayed(target):
    async with Connection(target) as c:
        await c.round_trip()
        packet = c.protect(STREAM + numbers(0, 0, 0) + PING)
        for _ in range(5):
            c.raw(packet)
        await expect_alive(c)


@case("9000 10.2", MUST, "a CONNECTION_CLOSE of the client ends the connection, and nothing is sent on it any more but that")
async def closed(target):
    async with Connection(target) as c:
        await c.round_trip()
        c.packet(b"\x1d\x41\x00\x00")
        await c.until(c.gone, 0.5)
        before = len(c.received)
        for _ in range(5):
            c.packet(PING + bytes(3))
        await c.until(lambda: len(c.received) - before > 5, 1.0)
        require(len(c.received) - before <= 5, f"{len(c.received) - before} datagrams after the close")
        if c.quic.closed_by and c.quic.closed_by.code not in (Quic.NO_ERROR, 0x100):
            raise Failure(c.state())
