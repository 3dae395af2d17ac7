"""RFC 7541 as the server's decoder has it."""

import hpack
from hpack.huffman_constants import REQUEST_CODES, REQUEST_CODES_LENGTH

from . import frames as f
from .cases import MUST, case
from .connection import Connection, Failure


def bits(text: bytes) -> str:
    """The Huffman code of a text, as digits (appendix B)."""
    return "".join(f"{REQUEST_CODES[byte]:0{REQUEST_CODES_LENGTH[byte]}b}" for byte in text)


EOS = f"{REQUEST_CODES[256]:0{REQUEST_CODES_LENGTH[256]}b}"


def huffman(digits: str) -> bytes:
    """A Huffman string literal of these digits, whose number is a multiple of eight."""
    octets = bytes(int(digits[at : at + 8], 2) for at in range(0, len(digits), 8))
    return f.integer(len(octets), 7, 0x80) + octets


def whole(digits: str, fill: str = "1") -> str:
    return digits + fill * (-len(digits) % 8)


def ask(h: Connection, more: bytes, begin: bytes = b"") -> int:
    """A request whose field block begins and ends with these bytes."""
    stream = h.stream()
    h.send(f.headers(stream, begin + f.block(h.pseudo()) + more))
    return stream


def served(h: Connection, stream: int, **fields: str):
    """It is answered, and these fields reached the origin."""
    h.response(stream, 200)
    if h.origin:
        seen = h.origin.seen(h.path())[-1]
        for name, value in fields.items():
            if seen.values(name.replace("_", "-")) != [value]:
                raise Failure(f"{name} is {seen.values(name.replace('_', '-'))} at the origin, not {value!r}")


def refused(h: Connection):
    h.connection_error(f.COMPRESSION_ERROR)


@case(
    "7541 2.3.3",
    MUST,
    "an index over both tables is a decoding error: {0}",
    each=[
        ("62 while the dynamic table is empty", f.indexed(62)),
        ("63", f.indexed(63)),
        ("the name of 62", f.literal(62, "a")),
        ("the name of 70 with indexing", f.literal(70, "a", 0x40)),
        ("2^20", f.indexed(2**20)),
        ("the name of 4000, never indexed", f.literal(4000, "a", 0x10)),
    ],
)
def beyond(h: Connection, _, representation: bytes):
    ask(h, representation)
    refused(h)


@case("7541 6.1", MUST, "index 0 in an indexed field line is a decoding error")
def index_zero(h: Connection):
    ask(h, f.indexed(0))
    refused(h)


@case(
    "7541 6.2",
    MUST,
    "each form of a literal is decoded: {0}",
    each=[
        ("new name, incremental indexing", f.literal("x-form", "v", 0x40)),
        ("new name, without indexing", f.literal("x-form", "v", 0x00)),
        ("new name, never indexed", f.literal("x-form", "v", 0x10)),
        ("static name, incremental indexing", f.literal(58, "v", 0x40)),
        ("static name, without indexing", f.literal(58, "v", 0x00)),
        ("static name, never indexed", f.literal(58, "v", 0x10)),
    ],
)
def forms(h: Connection, kind: str, representation: bytes):
    stream = ask(h, representation)
    served(h, stream, **{"user_agent" if kind.startswith("static") else "x_form": "v"})
    h.works()


@case("7541 A", MUST, "a request made of static indexes alone is decoded", origin=True)
def static(h: Connection):
    stream = h.stream()
    h.send(f.headers(stream, f.indexed(2) + f.indexed(7) + f.literal(1, h.authority) + f.literal(4, h.path()) + f.indexed(16)))
    served(h, stream, accept_encoding="gzip, deflate")


@case(
    "7541 A",
    MUST,
    "the static table's {0} has index {1}",
    origin=True,
    each=[
        (name, index)
        for name, index in [
            ("accept", 19),
            ("cookie", 32),
            ("if-match", 39),
            ("referer", 51),
            ("via", 60),
            ("www-authenticate", 61),
            ("range", 50),
        ]
    ],
)
def static_name(h: Connection, name: str, index: int):
    stream = ask(h, f.literal(index, "static"))
    h.response(stream, range(200, 500))
    if not any("static" in value for value in h.origin.seen(h.path())[-1].values(name)):
        raise Failure(f"the origin saw {h.origin.seen(h.path())[-1].fields}")


@case("7541 2.3.2", MUST, "the dynamic table is filled from its front, in the order of the field lines")
def dynamic_order(h: Connection):
    served(h, ask(h, f.literal("x-first", "1", 0x40) + f.literal("x-second", "2", 0x40)), x_first="1", x_second="2")
    served(h, ask(h, f.indexed(62)), x_second="2")
    served(h, ask(h, f.indexed(63) + f.literal(62, "3")), x_first="1", x_second="3")


@case("7541 2.3.2", MUST, "duplicate entries are no error")
def duplicates(h: Connection):
    served(h, ask(h, f.literal("x-twice", "1", 0x40)), x_twice="1")
    served(h, ask(h, f.literal("x-twice", "1", 0x40)), x_twice="1")
    served(h, ask(h, f.indexed(63)), x_twice="1")


@case("7541 2.2", MUST, "the tables of the two directions and of two connections are apart")
def apart(h: Connection):
    h.response(h.request(), 200)
    ask(h, f.indexed(62))
    refused(h)


@case(
    "7541 4.1",
    MUST,
    "an entry counts 32 octets beside name and value: 4096 octets hold exactly {0}",
    each=[("what fits",), ("no more",)],
)
def entry_size(h: Connection, what: str):
    # Two entries of 2048: name of 6, value of 2010, and 32.
    entry = [f.literal(f"x-big{n}", "a" * 2010, 0x40) for n in range(3)]
    served(h, ask(h, entry[0] + entry[1]))
    if what == "what fits":
        served(h, ask(h, f.indexed(63)), x_big0="a" * 2010)
        return
    served(h, ask(h, entry[2]))
    served(h, ask(h, f.indexed(63)), x_big1="a" * 2010)
    ask(h, f.indexed(64))
    refused(h)


@case("7541 4.4", MUST, "an entry larger than the table empties it and is no error")
def too_large_entry(h: Connection):
    served(h, ask(h, f.literal("x-small", "1", 0x40)))
    served(h, ask(h, f.literal("x-large", "a" * 5000, 0x40)), x_large="a" * 5000)
    ask(h, f.indexed(62))
    refused(h)


@case("7541 4.4", MUST, "a name that refers to an entry which is evicted by its own addition is read first")
def name_of_evicted(h: Connection):
    served(h, ask(h, f.literal("x-evicted", "a" * 3900, 0x40)))
    served(h, ask(h, f.literal(62, "b" * 3900, 0x40)), x_evicted="b" * 3900)
    served(h, ask(h, f.indexed(62)), x_evicted="b" * 3900)


@case(
    "7541 4.2",
    MUST,
    "a dynamic table size update {0} is taken at the beginning of a field block",
    each=[
        ("of 0", f.table_size(0)),
        ("of 4096", f.table_size(4096)),
        ("of 1000", f.table_size(1000)),
        ("of 0, then 4096", f.table_size(0) + f.table_size(4096)),
    ],
)
def update(h: Connection, _, updates: bytes):
    served(h, ask(h, b"", begin=updates))
    h.works()


@case("7541 4.3", MUST, "a dynamic table size update of 0 empties the table")
def update_empties(h: Connection):
    served(h, ask(h, f.literal("x-gone", "1", 0x40)))
    served(h, ask(h, b"", begin=f.table_size(0) + f.table_size(4096)))
    ask(h, f.indexed(62))
    refused(h)


@case("7541 4.3", MUST, "a smaller table evicts its oldest entries, and keeps the newest")
def update_evicts(h: Connection):
    served(h, ask(h, f.literal("x-older", "1", 0x40) + f.literal("x-newer", "2", 0x40)))
    served(h, ask(h, f.indexed(62), begin=f.table_size(60)), x_newer="2")
    ask(h, f.indexed(63))
    refused(h)


@case(
    "7541 4.2",
    MUST,
    "a dynamic table size update {0} is a decoding error",
    each=[("at the end of a field block",), ("between field lines",)],
)
def late_update(h: Connection, where: str):
    ask(h, f.table_size(1000) + (f.literal("x-a", "b") if where.startswith("between") else b""))
    refused(h)


@case(
    "7541 6.3",
    MUST,
    "a dynamic table size update over SETTINGS_HEADER_TABLE_SIZE is a decoding error: {0} more",
    each=[(1,), (2**20,), (2**32,)],
)
def update_too_large(h: Connection, more: int):
    ask(h, b"", begin=f.table_size(h.audit.server.get(f.HEADER_TABLE_SIZE, 4096) + more))
    refused(h)


@case(
    "7541 5.1",
    MUST,
    "an integer over the limits of the implementation is a decoding error: {0}",
    each=[
        ("an index of ten octets", b"\xff" + b"\xff" * 9 + b"\x01"),
        ("a length of ten octets", b"\x00\x7f" + b"\xff" * 9 + b"\x01"),
        ("an index of 2^64", f.indexed(2**64)),
        ("a length of 2^32", b"\x00\x03x-a" + f.integer(2**32, 7)),
        ("a name's length of 2^63", b"\x00" + f.integer(2**63, 7)),
        ("a table size of 2^64", f.table_size(2**64)),
    ],
)
def huge_integer(h: Connection, what: str, representation: bytes):
    ask(h, b"" if what.startswith("a table") else representation, begin=representation if what.startswith("a table") else b"")
    refused(h)


@case(
    "7541 5.1",
    MUST,
    "a field block that ends within a field line is a decoding error: {0}",
    each=[
        ("an index", b"\xff"),
        ("an index's second octet", b"\xff\x80"),
        ("a name's length", b"\x00"),
        ("a name", b"\x00\x05x-a"),
        ("a value's length", b"\x00\x03x-a"),
        ("a value", b"\x00\x03x-a\x05ab"),
        ("a literal's index", b"\x0f"),
        ("a Huffman value", b"\x00\x03x-a\x85ab"),
        ("a table size", b"\x3f"),
    ],
)
def truncated(h: Connection, what: str, representation: bytes):
    if what == "a table size":
        h.send(f.headers(1, representation))
    else:
        ask(h, representation)
    refused(h)


@case(
    "7541 5.1",
    MUST,
    "an integer may be longer than needed or be refused for it: a length of 127 in {0}",
    each=[("two octets",), ("three octets",)],
)
def long_integer(h: Connection, how: str):
    zeros = b"\x7f\x00" if how == "two octets" else b"\x7f\x80\x00"
    stream = ask(h, b"\x00\x06x-long" + zeros + b"a" * 127)
    h.until(lambda: h.of(stream).ended or h.audit.goaways, "answer")
    if h.audit.goaways and how == "three octets":
        h.connection_error(f.COMPRESSION_ERROR)
    else:
        served(h, stream, x_long="a" * 127)


@case(
    "7541 5.2",
    MUST,
    "Huffman strings are decoded: {0}",
    each=[
        ("every visible character", bytes(range(0x21, 0x7F))),
        ("obs-text", bytes(range(0x80, 0x100))),
        ("nothing", b""),
        ("no padding", b"00000000"),
        ("7 bits of padding", b"!:"),
    ],
)
def huffman_strings(h: Connection, _, text: bytes):
    stream = ask(h, b"\x00" + huffman(whole(bits(b"x-huffman"))) + huffman(whole(bits(text))))
    served(h, stream, x_huffman=text.decode("latin-1"))


@case("7541 5.2", MUST, "Huffman padding of more than 7 bits is a decoding error", each=[("11111111",), ("1" * 16,)])
def long_padding(h: Connection, more: str):
    ask(h, b"\x00\x03x-a" + huffman(whole(bits(b"ab")) + more))
    refused(h)


@case(
    "7541 5.2",
    MUST,
    "Huffman padding that is not the beginning of EOS is a decoding error: {0}",
    each=[("zeros",), ("the last bit is zero",)],
)
def wrong_padding(h: Connection, how: str):
    digits = bits(b"a")
    filled = whole(digits, "0") if how == "zeros" else whole(digits)[:-1] + "0"
    ask(h, b"\x00\x03x-a" + huffman(filled))
    refused(h)


@case(
    "7541 5.2",
    MUST,
    "EOS in a Huffman string is a decoding error: {0}",
    each=[("alone",), ("in the middle",), ("at the end",), ("in a name",)],
)
def end_of_string(h: Connection, where: str):
    digits = {
        "alone": EOS,
        "in the middle": bits(b"a") + EOS + bits(b"b"),
        "at the end": bits(b"ab") + EOS,
        "in a name": bits(b"x") + EOS,
    }[where]
    if where == "in a name":
        ask(h, b"\x00" + huffman(whole(digits)) + f.string("b"))
    else:
        ask(h, b"\x00\x03x-a" + huffman(whole(digits)))
    refused(h)


@case(
    "7541 2.1",
    MUST,
    "a table is kept over CONTINUATION, trailers and requests that fail: {0}",
    each=[
        ("CONTINUATION",),
        ("trailers",),
        ("a malformed request",),
        ("a request that is too large",),
        ("a request for another host",),
    ],
)
def table_is_kept(h: Connection, where: str):
    line = f.literal("x-kept", "1", 0x40)
    stream, head = h.stream(), f.block(h.pseudo("POST"))
    if where == "CONTINUATION":
        h.send(f.headers(stream, head + line[:4], whole=False), f.continuation(stream, line[4:]))
    elif where == "trailers":
        h.send(f.headers(stream, head, end=False), f.headers(stream, line))
    elif where == "a malformed request":
        h.send(f.headers(stream, head + f.literal("connection", "close") + line))
    elif where == "a request for another host":
        h.send(f.headers(stream, f.block(h.pseudo(authority="other.localhost")) + line))
    else:
        many = b"".join(f.literal(f"x-filler{n}", "a" * 8000) for n in range(10))
        pieces = [many[at : at + 16000] for at in range(0, len(many), 16000)]
        h.send(
            f.headers(stream, head, whole=False),
            *(f.continuation(stream, piece, False) for piece in pieces),
            f.continuation(stream, line),
        )
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None or h.audit.goaways, "answer")
    if h.audit.goaways:
        # The connection may be ended instead (10.5.1).
        if where != "a request that is too large":
            raise Failure(f"GOAWAY {h.audit.goaways}")
        return
    served(h, ask(h, f.indexed(62)), x_kept="1")


@case("7541 1", MUST, "what another encoder writes over many requests is decoded", origin=True)
def another_encoder(h: Connection):
    encoder = hpack.Encoder()
    for n in range(20):
        stream = h.stream()
        fields = [
            *h.pseudo(kind=f"r{n}"),
            ("x-changing", str(n)),
            ("x-same", "always"),
            ("cookie", "a=b"),
            ("x-long", "z" * 700 + str(n % 5)),
        ]
        h.send(f.headers(stream, encoder.encode(fields, huffman=n % 2 == 0)))
        h.response(stream, 200)
        seen = h.origin.wait(h.path(f"r{n}"))
        if (
            seen.values("x-changing") != [str(n)]
            or seen.values("x-same") != ["always"]
            or seen.values("x-long") != ["z" * 700 + str(n % 5)]
        ):
            raise Failure(f"request {n} reached the origin as {seen.fields}")
