"""Bytes of HTTP/3 and QPACK, also those that no correct client would write."""

DATA, HEADERS, CANCEL_PUSH, SETTINGS, PUSH_PROMISE, GOAWAY, MAX_PUSH_ID = 0x0, 0x1, 0x3, 0x4, 0x5, 0x7, 0xD
CONTROL, PUSH, ENCODER, DECODER = 0x0, 0x1, 0x2, 0x3
HTTP2_FRAMES = (0x2, 0x6, 0x8, 0x9)  # PRIORITY, PING, WINDOW_UPDATE, CONTINUATION

Field = tuple[bytes, bytes]


def varint(value: int, size: int = 0) -> bytes:
    """A variable-length integer (RFC 9000, 16), the shortest, or of `size` bytes."""
    size = size or next(size for size in (1, 2, 4, 8) if value < 1 << (8 * size - 2))
    return (value | (size.bit_length() - 1) << (8 * size - 2)).to_bytes(size, "big")


def read_varint(data: bytes, at: int) -> tuple[int, int]:
    """The integer at `at`, and where it ends; IndexError if it is cut."""
    size = 1 << (data[at] >> 6)
    if at + size > len(data):
        raise IndexError("cut integer")
    return int.from_bytes(data[at : at + size], "big") & ((1 << (8 * size - 2)) - 1), at + size


def frame(kind: int, payload: bytes = b"", length: int | None = None) -> bytes:
    """A frame; `length` lies about the payload."""
    return varint(kind) + varint(len(payload) if length is None else length) + payload


def settings(*pairs: tuple[int, int]) -> bytes:
    return frame(SETTINGS, b"".join(varint(name) + varint(value) for name, value in pairs))


def grease(n: int) -> int:
    """The n-th reserved number for frames, settings, streams and errors (7.2.8)."""
    return 0x1F * n + 0x21


def prefixed(bits: int, flags: int, value: int) -> bytes:
    """An integer behind a prefix (RFC 9204, 4.1.1); `flags` are the bits above the prefix, in their place."""
    most = (1 << bits) - 1
    if value < most:
        return bytes([flags | value])
    out, value = [flags | most], value - most
    while value >= 128:
        out.append(value % 128 | 128)
        value //= 128
    return bytes([*out, value])


def text(value: bytes) -> bytes:
    """A string without Huffman coding behind a 7-bit prefix."""
    return prefixed(7, 0, len(value)) + value


def huffman_text(coded: bytes) -> bytes:
    """A string said to be Huffman-coded."""
    return prefixed(7, 0x80, len(coded)) + coded


def line(name: bytes, value: bytes) -> bytes:
    """A literal field line with a literal name."""
    return prefixed(3, 0x20, len(name)) + name + text(value)


def section(fields: list[Field]) -> bytes:
    """A field section that needs no table at all."""
    return b"\0\0" + b"".join(line(name, value) for name, value in fields)


def head(fields: list[Field]) -> bytes:
    """A HEADERS frame."""
    return frame(HEADERS, section(fields))


def data(payload: bytes) -> bytes:
    return frame(DATA, payload)


def frames(stream: bytes) -> list[tuple[int, bytes]]:
    """The frames of a stream; a last one that is cut is left out."""
    return _walk(stream)[0]


def whole(stream: bytes) -> bool:
    """Whether a stream ends where a frame ends."""
    return _walk(stream)[1] == len(stream)


def _walk(stream: bytes) -> tuple[list[tuple[int, bytes]], int]:
    found, at = [], 0
    try:
        while at < len(stream):
            kind, after = read_varint(stream, at)
            length, after = read_varint(stream, after)
            if after + length > len(stream):
                break
            found.append((kind, stream[after : after + length]))
            at = after + length
    except IndexError:
        pass
    return found, at
