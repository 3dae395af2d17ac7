"""Frames and field blocks, byte by byte (RFC 9113, section 4 and 6; RFC 7541, section 5 and 6).

Nothing here checks what it is given: a wrong frame is as easy to make as a right one.
"""

import struct
from dataclasses import dataclass

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
TYPES = [
    "DATA",
    "HEADERS",
    "PRIORITY",
    "RST_STREAM",
    "SETTINGS",
    "PUSH_PROMISE",
    "PING",
    "GOAWAY",
    "WINDOW_UPDATE",
    "CONTINUATION",
]

ACK = END_STREAM = 0x1
END_HEADERS = 0x4
PADDED = 0x8
PRIORITIZED = 0x20

(
    NO_ERROR,
    PROTOCOL_ERROR,
    INTERNAL_ERROR,
    FLOW_CONTROL_ERROR,
    SETTINGS_TIMEOUT,
    STREAM_CLOSED,
    FRAME_SIZE_ERROR,
    REFUSED_STREAM,
    CANCEL,
    COMPRESSION_ERROR,
    CONNECT_ERROR,
    ENHANCE_YOUR_CALM,
    INADEQUATE_SECURITY,
    HTTP_1_1_REQUIRED,
) = range(14)
CODES = [
    "NO_ERROR",
    "PROTOCOL_ERROR",
    "INTERNAL_ERROR",
    "FLOW_CONTROL_ERROR",
    "SETTINGS_TIMEOUT",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "REFUSED_STREAM",
    "CANCEL",
    "COMPRESSION_ERROR",
    "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED",
]

(HEADER_TABLE_SIZE, ENABLE_PUSH, MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE, MAX_FRAME_SIZE, MAX_HEADER_LIST_SIZE) = range(
    1, 7
)
ENABLE_CONNECT_PROTOCOL = 8

LARGEST = 2**31 - 1  # of stream identifiers, windows and increments


@dataclass
class Frame:
    """A frame that was received."""

    type: int
    flags: int
    stream: int
    payload: bytes

    def __str__(self):
        kind = TYPES[self.type] if self.type < len(TYPES) else f"type 0x{self.type:02x}"
        words = [kind, f"stream={self.stream}", f"flags=0x{self.flags:02x}", f"length={len(self.payload)}"]
        if self.type == RST_STREAM and len(self.payload) == 4:
            words.append(code_name(int.from_bytes(self.payload)))
        elif self.type == GOAWAY and len(self.payload) >= 8:
            last, code = struct.unpack(">II", self.payload[:8])
            words.append(f"last={last} {code_name(code)} {self.payload[8:40]!r}")
        elif self.type == WINDOW_UPDATE and len(self.payload) == 4:
            words.append(f"increment={int.from_bytes(self.payload)}")
        elif self.type == SETTINGS and len(self.payload) % 6 == 0:
            words.append(str(list(struct.iter_unpack(">HI", self.payload))))
        return " ".join(words)


def code_name(code: int) -> str:
    return CODES[code] if code < len(CODES) else f"code 0x{code:x}"


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    """Any frame; `stream` may have the reserved bit set."""
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def padded(payload: bytes, length: int) -> bytes:
    return bytes([length]) + payload + bytes(length)


def data(stream: int, payload: bytes = b"", end: bool = False, flags: int = 0) -> bytes:
    return frame(DATA, flags | (END_STREAM if end else 0), stream, payload)


def headers(stream: int, block: bytes, end: bool = True, whole: bool = True, flags: int = 0) -> bytes:
    """HEADERS; `whole` says END_HEADERS, `end` END_STREAM."""
    return frame(HEADERS, flags | (END_STREAM if end else 0) | (END_HEADERS if whole else 0), stream, block)


def continuation(stream: int, block: bytes = b"", whole: bool = True) -> bytes:
    return frame(CONTINUATION, END_HEADERS if whole else 0, stream, block)


def priority(stream: int, depends_on: int = 0, weight: int = 15) -> bytes:
    return frame(PRIORITY, 0, stream, struct.pack(">IB", depends_on, weight))


def rst_stream(stream: int, code: int = CANCEL) -> bytes:
    return frame(RST_STREAM, 0, stream, struct.pack(">I", code))


def settings(*pairs: tuple[int, int], flags: int = 0, stream: int = 0) -> bytes:
    return frame(SETTINGS, flags, stream, b"".join(struct.pack(">HI", *pair) for pair in pairs))


def push_promise(stream: int, promised: int, block: bytes = b"", whole: bool = True) -> bytes:
    return frame(PUSH_PROMISE, END_HEADERS if whole else 0, stream, struct.pack(">I", promised) + block)


def ping(payload: bytes = b"12345678", flags: int = 0, stream: int = 0) -> bytes:
    return frame(PING, flags, stream, payload)


def goaway(last: int = 0, code: int = NO_ERROR, debug: bytes = b"", stream: int = 0) -> bytes:
    return frame(GOAWAY, 0, stream, struct.pack(">II", last, code) + debug)


def window_update(stream: int, increment: int) -> bytes:
    return frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", increment))


def integer(value: int, prefix: int, pattern: int = 0) -> bytes:
    """An HPACK integer after the bits of `pattern` (RFC 7541, section 5.1)."""
    most = 2**prefix - 1
    if value < most:
        return bytes([pattern | value])
    out, value = bytearray([pattern | most]), value - most
    while value >= 128:
        out.append(value % 128 + 128)
        value //= 128
    out.append(value)
    return bytes(out)


def string(text: bytes | str) -> bytes:
    """An HPACK string without Huffman (RFC 7541, section 5.2)."""
    text = text.encode("latin-1") if isinstance(text, str) else text
    return integer(len(text), 7) + text


def indexed(index: int) -> bytes:
    return integer(index, 7, 0x80)


def literal(name: bytes | str | int, value: bytes | str, pattern: int = 0x00) -> bytes:
    """A literal field line. `pattern`: 0x00 without indexing, 0x40 with, 0x10 never indexed; a number is an index."""
    prefix = 6 if pattern == 0x40 else 4
    if isinstance(name, int):
        return integer(name, prefix, pattern) + string(value)
    return bytes([pattern]) + string(name) + string(value)


def table_size(size: int) -> bytes:
    return integer(size, 5, 0x20)


def block(fields: list[tuple]) -> bytes:
    """A field block of literals that leaves no trace in the dynamic table."""
    return b"".join(literal(name, value) for name, value in fields)
