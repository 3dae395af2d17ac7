"""RFC 9204, 4.1, 4.5 and 7: field sections that no decoder may accept, and every right form of a field line."""

from . import octets
from .cases import MALFORMED, MUST, SHOULD, TOO_LARGE, answers, case, closes, expect
from .codes import H3
from .connection import Connection
from .octets import data, frame, head, huffman_text, line, prefixed, text

BAD = closes(H3.QPACK_DECOMPRESSION_FAILED)
METHOD_GET, SCHEME_HTTPS, PATH_ROOT = 0xC0 | 17, 0xC0 | 23, 0xC0 | 1  # indexed field lines of the static table


def static_get(target, path: bytes = bytes([PATH_ROOT])) -> bytes:
    """The field lines of a correct GET, mostly from the static table."""
    return bytes([METHOD_GET, SCHEME_HTTPS]) + path + prefixed(4, 0x50, 0) + text(target.authority)


def literal_line(name: bytes, value_string: bytes) -> bytes:
    """A literal field line whose value string is already encoded."""
    return prefixed(3, 0x20, len(name)) + name + value_string


def bad(section: str, rule: str, lines: bytes, prefix: bytes = b"\0\0", level: str = MUST):
    """Declares a case: a correct request with these lines added, or with this section prefix, is QPACK_DECOMPRESSION_FAILED."""

    @case(section, level, f"{rule} is QPACK_DECOMPRESSION_FAILED")
    async def run(target):
        async with Connection(target) as c:
            c.bidi(frame(octets.HEADERS, prefix + static_get(target) + lines), end=True)
            await expect(c, BAD)


def good(section: str, rule: str, lines: bytes, prefix: bytes = b"\0\0"):
    """Declares a case: a correct request with these lines added is answered."""

    @case(section, MUST, rule)
    async def run(target):
        async with Connection(target) as c:
            stream = c.bidi(frame(octets.HEADERS, prefix + static_get(target) + lines), end=True)
            await expect(c, answers(200), stream=stream)


# --- the static table ---

bad("9204 3.1", "the static index 99", prefixed(6, 0xC0, 99))
bad("9204 3.1", "the static index 100000", prefixed(6, 0xC0, 100_000))
bad("9204 3.1", "the largest static index", prefixed(6, 0xC0, (1 << 62) - 1))
bad("9204 3.1", "a static name index 99", prefixed(4, 0x50, 99) + text(b"x"))
bad("9204 3.1", "a static name index far out", prefixed(4, 0x50, 1 << 40) + text(b"x"))
good("9204 4.5.2", "indexed lines of the static table are understood, the last one too", prefixed(6, 0xC0, 98) + prefixed(6, 0xC0, 31))
good(
    "9204 4.5.4",
    "literal lines with a name of the static table are understood",
    prefixed(4, 0x50, 95) + text(b"agent") + prefixed(4, 0x70, 72) + text(b"en"),
)
good(
    "9204 4.5.6",
    "literal lines with a literal name are understood, never-indexed or not",
    prefixed(3, 0x20, 3) + b"x-a" + text(b"1") + prefixed(3, 0x30, 3) + b"x-b" + text(b"2"),
)
good("9204 4.1.1", "integers may be longer than they need to be", b"\xff\x9f\x80\x00" + b"\x5f\xd0\x80\x00" + text(b"agent"))

# --- the dynamic table, which has no entries ---

PREFIXES = {"with Required Insert Count 0": b"\0\0", "with Required Insert Count 1": b"\2\0"}
for words, prefix in PREFIXES.items():
    section = "9204 2.2.3" if prefix == b"\0\0" else "9204 4.5.1.1"
    bad(section, f"an indexed line of the dynamic table {words}", b"\x80", prefix)
    bad(section, f"a post-base index {words}", b"\x10", prefix)
    bad(section, f"a dynamic name reference {words}", b"\x40" + text(b"x"), prefix)
    bad(section, f"a post-base name reference {words}", b"\x00" + text(b"x"), prefix)
bad("9204 4.5.1.1", "Required Insert Count 1 without any reference", b"", b"\2\0")
bad("9204 4.5.1.1", "a Required Insert Count that no table could have", b"", prefixed(8, 0, 1_000_000) + b"\0")
bad("9204 4.5.1.1", "the largest Required Insert Count", b"", prefixed(8, 0, (1 << 62) - 1) + b"\0")
bad("9204 4.5.1.2", "a negative Base", b"", b"\0\x80")
bad("9204 4.5.1.2", "a Base far below zero", b"", b"\0" + prefixed(7, 0x80, 1 << 30))
good("9204 4.5.1.2", "a Base that nothing refers to may be anything", b"", b"\0\x05")

# --- sections that are cut ---

bad("9204 2.2", "an index that is cut", b"\xff\x80")
bad("9204 2.2", "a name length that is cut", b"\x27")
bad("9204 2.2", "a name that is cut", b"\x24ab")
bad("9204 2.2", "a line without a value", b"\x23x-a")
bad("9204 2.2", "a value length that is cut", b"\x23x-a\x7f\x80")
bad("9204 2.2", "a value that is cut", b"\x23x-a\x05four")
bad("9204 2.2", "a value as long as an integer can say", b"\x23x-a" + prefixed(7, 0, (1 << 62) - 1))
bad("9204 2.2", "a name as long as an integer can say", prefixed(3, 0x20, (1 << 62) - 1) + b"x")
for words, section_bytes in (
    ("one byte of prefix", b"\0"),
    ("a prefix with a cut integer", b"\xff\x80"),
    ("a prefix with a cut Base", b"\0\x7f\xff"),
):

    @case("9204 4.5.1", MUST, f"a section of {words} is QPACK_DECOMPRESSION_FAILED")
    async def cut_prefix(target, section_bytes=section_bytes):
        async with Connection(target) as c:
            c.bidi(frame(octets.HEADERS, section_bytes), end=True)
            await expect(c, BAD)


# --- integers beyond 62 bits ---

ENDLESS = b"\xff" * 12
bad("9204 4.1.1", "an index beyond 62 bits", b"\xff" + ENDLESS + b"\x01")
bad("9204 4.1.1", "a name index beyond 62 bits", b"\x5f" + ENDLESS + b"\x01" + text(b"x"))
bad("9204 4.1.1", "a name length beyond 62 bits", b"\x27" + ENDLESS + b"\x01")
bad("9204 4.1.1", "a value length beyond 62 bits", b"\x23x-a\x7f" + ENDLESS + b"\x01")
bad("9204 4.1.1", "an integer that goes on for a hundred bytes", b"\xff" + b"\xff" * 100 + b"\x01")
bad("9204 4.1.1", "an integer that wraps round to a right one", b"\xff" + b"\x80" * 9 + b"\x02")
bad("9204 4.1.1", "a Required Insert Count beyond 62 bits", b"", b"\xff" + ENDLESS + b"\x01\0")
bad("9204 4.1.1", "a Base beyond 62 bits", b"", b"\0\x7f" + ENDLESS + b"\x01")

# --- Huffman ---

good("9204 4.1.2", "a Huffman string is understood, with 3 bits of padding", literal_line(b"x-a", huffman_text(b"\x1f")))
good("9204 4.1.2", "a Huffman string of no bytes is empty", literal_line(b"x-a", huffman_text(b"")))
good("9204 4.1.2", "a Huffman string without padding is understood", literal_line(b"x-a", huffman_text(b"\xf8")))  # &
good("9204 4.1.2", "a Huffman name is understood", prefixed(3, 0x28, 2) + b"\xf2\xb7" + text(b"1"))  # x-: 7 and 6 bits, and 3 of padding
for words, coded in (
    ("that is nothing but 8 bits of padding", b"\xff"),
    ("whose padding is 11 bits", b"\x1f\xff"),
    ("with 32 bits of padding", b"\x1f\xff\xff\xff\xff"),
    ("whose padding is zeros", b"\x18"),
    ("whose padding has one zero", b"\x1e"),
    ("that ends within a long code", b"\xfe"),
    ("with EOS at its end", b"\xff\xff\xff\xff"),
    ("with EOS in its middle", b"\xff\xff\xff\xfc\x7f"),
):
    bad("9204 4.1.2 / 7541 5.2", f"a Huffman string {words}", literal_line(b"x-a", huffman_text(coded)))
bad("9204 4.1.2 / 7541 5.2", "a Huffman name with EOS", prefixed(3, 0x28, 4) + b"\xff" * 4 + text(b"1"))
bad("9204 4.1.2 / 7541 5.2", "a Huffman name with too much padding", prefixed(3, 0x28, 2) + b"\xf3\xff" + text(b"1"))


@case("9114 10.3", MUST, "what Huffman coding hides in a value is looked at too")
async def hidden(target):
    async with Connection(target) as c:
        # 13 bits 1111111111000 are NUL; the rest of 16 bits is padding.
        stream = c.bidi(
            frame(
                octets.HEADERS,
                b"\0\0" + static_get(target, prefixed(4, 0x50, 1) + text(b"/smuggled/huffman")) + literal_line(b"x-a", huffman_text(b"\xff\xc7")),
            ),
            end=True,
        )
        await expect(c, *MALFORMED, stream=stream)


# --- trailers, and sizes ---

for words, lines in (
    ("a static index 99", prefixed(6, 0xC0, 99)),
    ("a dynamic index", b"\x80"),
    ("a Huffman string with EOS", literal_line(b"x-a", huffman_text(b"\xff" * 4))),
):

    @case("9204 2.2", MUST, f"{words} in trailers is QPACK_DECOMPRESSION_FAILED")
    async def in_trailers(target, lines=lines):
        async with Connection(target) as c:
            c.bidi(head(target.fields(method="POST")) + data(b"abc") + frame(octets.HEADERS, b"\0\0" + lines), end=True)
            await expect(c, BAD)


@case("9114 10.5.1", SHOULD, "a hundred thousand one-byte lines of the static table are too large")
async def bomb(target):
    async with Connection(target) as c:
        stream = c.bidi(
            frame(octets.HEADERS, b"\0\0" + static_get(target, prefixed(4, 0x50, 1) + text(b"/smuggled/bomb")) + bytes([0xC0 | 31]) * 100_000),
            end=True,
        )
        await expect(c, *TOO_LARGE, stream=stream)


@case("9204 4.5", MUST, "a section that mixes all forms of the static table and literals is understood")
async def mixed(target):
    async with Connection(target) as c:
        lines = (
            line(b"x-one", b"1")
            + bytes([0xC0 | 29])
            + prefixed(4, 0x50, 29)
            + text(b"text/html")
            + literal_line(b"x-two", huffman_text(b"\x1f"))
            + line(b"x-three", b"")
        )
        stream = c.bidi(frame(octets.HEADERS, b"\0\0" + static_get(target) + lines), end=True)
        await expect(c, answers(200), stream=stream)
