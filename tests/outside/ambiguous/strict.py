"""HTTP/1.1 read as strictly as RFC 9112 is written: no leniency that a sender could hide behind."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
VALUE = re.compile(rb"(?:[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?")
REQUEST_LINE = re.compile(rb"([^ ]+) (/[\x21\x22\x24-\x7e\x80-\xff]*|\*) HTTP/1\.1")
STATUS_LINE = re.compile(rb"HTTP/1\.[01] ([1-5][0-9][0-9])(?: [\t\x20-\x7e\x80-\xff]*)?")
CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,15}")
# Fields that frame or route a message mean nothing, or mischief, after its body (RFC 9110, section 6.5.1).
NOT_IN_TRAILERS = {b"content-length", b"transfer-encoding", b"host", b"trailer"}


class Violation(Exception):
    """Bytes that are no HTTP/1.1 message."""


@dataclass
class Message:
    """One message; `line` is the first line, names are in lower case."""

    line: bytes
    fields: list[tuple[bytes, bytes]]
    body: bytes = b""
    trailers: list[tuple[bytes, bytes]] = field(default_factory=list)

    def values(self, name: bytes) -> list[bytes]:
        return [value for known, value in self.fields if known == name]

    @property
    def method(self) -> bytes:
        return self.line.split(b" ")[0]

    @property
    def target(self) -> bytes:
        return self.line.split(b" ")[1]


def request_head(data: bytes) -> tuple[Message, int] | None:
    """The head of a request and its length; None while it is not all there."""
    head = _head(data)
    if head is None:
        return None
    message, used = head
    line = REQUEST_LINE.fullmatch(message.line)
    if not line or not TOKEN.fullmatch(line[1]):
        raise Violation(f"request line {message.line!r}")
    if message.target == b"*" and message.method != b"OPTIONS":
        raise Violation(f"request line {message.line!r}")
    if message.method == b"CONNECT":
        raise Violation("CONNECT to a web server")
    if len(message.values(b"host")) != 1:
        raise Violation(f"{len(message.values(b'host'))} Host fields")
    return message, used


def request(data: bytes) -> tuple[Message, int] | None:
    """A whole request and its length; None while it is not all there."""
    head = request_head(data)
    if head is None:
        return None
    message, used = head
    framing = _framing(message)
    return _body(message, data, used, framing or 0)


def response(data: bytes, ended: bool) -> tuple[Message, int] | None:
    """A whole response to anything but HEAD and its length; `ended` says that no more bytes come."""
    head = _head(data)
    if head is None:
        return None
    message, used = head
    line = STATUS_LINE.fullmatch(message.line)
    if not line:
        raise Violation(f"status line {message.line!r}")
    if line[1] in (b"204", b"304") or line[1].startswith(b"1"):
        return message, used
    framing = _framing(message)
    if framing is not None:
        return _body(message, data, used, framing)
    if not ended:
        return None
    message.body = data[used:]
    return message, len(data)


def _head(data: bytes) -> tuple[Message, int] | None:
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    first, *lines = data[:end].split(b"\r\n")
    if re.search(rb"[\x00-\x1f\x7f]", first):
        raise Violation(f"control character in {first!r}")
    return Message(first, [_field(line) for line in lines]), end + 4


def _field(line: bytes) -> tuple[bytes, bytes]:
    name, colon, value = line.partition(b":")
    value = value.strip(b" \t")
    if not colon or not TOKEN.fullmatch(name) or not VALUE.fullmatch(value):
        raise Violation(f"field line {line!r}")
    return name.lower(), value


def _framing(message: Message) -> int | str | None:
    """The stated length, "chunked", or None where nothing is stated."""
    lengths, codings = message.values(b"content-length"), message.values(b"transfer-encoding")
    if lengths and codings:
        raise Violation("both content-length and transfer-encoding")
    if codings:
        if codings != [b"chunked"]:
            raise Violation(f"transfer-encoding {codings}")
        return "chunked"
    if lengths:
        if len(lengths) > 1 or not re.fullmatch(rb"[0-9]+", lengths[0]):
            raise Violation(f"content-length {lengths}")
        return int(lengths[0])
    return None


def _body(message: Message, data: bytes, used: int, framing: int | str) -> tuple[Message, int] | None:
    if framing != "chunked":
        if len(data) - used < framing:
            return None
        message.body = data[used : used + framing]
        return message, used + framing
    while True:
        end = data.find(b"\r\n", used)
        if end < 0:
            return None
        if not CHUNK_SIZE.fullmatch(data[used:end]):
            raise Violation(f"chunk size line {data[used:end][:60]!r}")
        size, used = int(data[used:end], 16), end + 2
        if size == 0:
            return _trailers(message, data, used)
        if len(data) < used + size + 2:
            return None
        if data[used + size : used + size + 2] != b"\r\n":
            raise Violation("a chunk without its CRLF")
        message.body += data[used : used + size]
        used += size + 2


def _trailers(message: Message, data: bytes, used: int) -> tuple[Message, int] | None:
    while True:
        end = data.find(b"\r\n", used)
        if end < 0:
            return None
        line, used = data[used:end], end + 2
        if not line:
            return message, used
        name, value = _field(line)
        if name in NOT_IN_TRAILERS:
            raise Violation(f"{name.decode()} in trailers")
        message.trailers.append((name, value))
