"""RFC 7541 as the server's encoder shows it. Every field block of every case is decoded besides."""

from hpack.hpack import decode_integer

from . import frames as f
from .cases import MUST, case
from .connection import Connection, Failure


def updates(block: bytes) -> list[int]:
    """The dynamic table size updates at the beginning of a field block."""
    sizes = []
    while block and block[0] & 0xE0 == 0x20:
        size, used = decode_integer(block, 5)
        sizes.append(size)
        block = block[used:]
    return sizes


def block_of(h: Connection) -> bytes:
    return h.response(h.request(), 200).blocks[-1]


def change(h: Connection, *sizes: int):
    """Several SETTINGS in one write, and all their acknowledgments."""
    want = h.audit.acknowledged + len(sizes)
    h.send(*(f.settings((f.HEADER_TABLE_SIZE, size)) for size in sizes))
    h.until(lambda: h.audit.acknowledged >= want, "acknowledgment of SETTINGS")


@case(
    "7541 4.2",
    MUST,
    "with SETTINGS_HEADER_TABLE_SIZE of 0 from the beginning, no entry is used",
    settings=((f.HEADER_TABLE_SIZE, 0),),
)
def none_from_the_beginning(h: Connection):
    for _ in range(3):
        block_of(h)


@case(
    "9113 4.3.1",
    MUST,
    "after a reduction to {0} the next field block starts with a dynamic table size update of at most that",
    each=[(0,), (100,)],
)
def reduced(h: Connection, size: int):
    for _ in range(3):
        block_of(h)
    entries = len(h.audit.decoder.header_table.dynamic_entries)
    change(h, size)
    block = block_of(h)
    sizes = updates(block)
    if entries and (not sizes or sizes[-1] > size):
        raise Failure(f"the updates are {sizes} in {block.hex()}")
    for _ in range(2):
        block_of(h)


@case("7541 4.2", MUST, "of several changes between two field blocks the smallest is signaled")
def smallest(h: Connection):
    for _ in range(3):
        block_of(h)
    entries = len(h.audit.decoder.header_table.dynamic_entries)
    change(h, 0, 4096)
    sizes = updates(block_of(h))
    if entries and (not sizes or min(sizes) > 0 or len(sizes) > 2):
        raise Failure(f"the updates are {sizes}")
    for _ in range(2):
        block_of(h)


@case("7541 4.2", MUST, "a change within one SETTINGS frame counts too: the last value holds")
def twice_in_one_frame(h: Connection):
    for _ in range(2):
        block_of(h)
    h.send(f.settings((f.HEADER_TABLE_SIZE, 4096), (f.HEADER_TABLE_SIZE, 0)))
    h.until(lambda: h.audit.acknowledged >= 2, "acknowledgment of SETTINGS")
    for _ in range(3):
        block_of(h)


@case("7541 4.2", MUST, "a table size set larger is allowed: {0}", each=[(65536,), (2**31,)])
def larger(h: Connection, size: int):
    change(h, size)
    for _ in range(3):
        sizes = updates(block_of(h))
        if any(chosen > size for chosen in sizes):
            raise Failure(f"the updates are {sizes}")


@case(
    "7541 4.2",
    MUST,
    "a reduction while a response is under way is followed by the next field block",
    settings=((f.INITIAL_WINDOW_SIZE, 0),),
)
def reduced_meanwhile(h: Connection):
    stream = h.request()
    h.until(lambda: h.of(stream).fields, "HEADERS")
    change(h, 0)
    other = h.request()
    h.until(lambda: h.of(other).fields, "HEADERS")
    h.send(f.settings((f.INITIAL_WINDOW_SIZE, 65535)))
    h.response(stream, 200)
    h.response(other, 200)


@case("7541 2.3.2", MUST, "the encoder's table and the decoder's stay the same over many responses")
def many(h: Connection):
    for n in range(30):
        h.response(h.request(kind="lines" if n % 3 else "x"), 200)


@case("7541 5.2", MUST, "the encoder's Huffman strings decode", origin=True)
def strings(h: Connection):
    if ("x-inner", "a  b") not in h.response(h.request(kind="lines"), 200).fields:
        raise Failure(f"{h.of(1).fields}")
