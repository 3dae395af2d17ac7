"""TIFF: directories in circles, strips without bound."""

import struct
import zlib

SHORT, LONG = 3, 4


def entry(tag: int, kind: int, count: int, value: int) -> bytes:
    return struct.pack("<HHII", tag, kind, count, value)


def directory(entries: list[bytes], following: int = 0) -> bytes:
    return struct.pack("<H", len(entries)) + b"".join(sorted(entries)) + struct.pack("<I", following)


def picture(width: int, height: int, compression: int, data: bytes, following: int = 0, more: list[bytes] = (),
            rows: int = 0,
            samples: int = 1) -> bytes:
    """One strip of grey."""
    entries = [entry(256, LONG, 1, width), entry(257, LONG, 1, height), entry(258, SHORT, 1, 8),
               entry(259, SHORT, 1, compression),
               entry(262, SHORT, 1, 1), entry(273, LONG, 1, 8), entry(277, SHORT, 1, samples),
               entry(278, LONG, 1, rows or height),
               entry(279, LONG, 1, len(data)), *more]
    entries.sort(key=lambda one: struct.unpack("<H", one[:2]))
    head = b"II*\0" + struct.pack("<I", 8 + len(data))
    return head + data + struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", following)


def files() -> dict[str, bytes]:
    grey = bytes(range(200)) * 150
    here = 8 + len(grey)
    bomb = zlib.compress(bytes(500_000_000), 9)
    pack = b"\x81\x55" * 200_000
    chain = b"II*\0" + struct.pack("<I", 8)
    for number in range(60_000):
        chain += directory([entry(256, LONG, 1, 10)], 8 + 18 * (number + 1))
    wide = [entry(256, LONG, 1, 100_000), entry(257, LONG, 1, 100_000), entry(322, LONG, 1, 100_000),
            entry(323, LONG, 1, 100_000),
            entry(324, LONG, 1, 8), entry(325, LONG, 1, 100), entry(258, SHORT, 1, 8), entry(259, SHORT, 1, 1),
            entry(262, SHORT, 1, 1)]
    big = b"II+\0" + struct.pack("<HHQ", 8, 0, 0x7FFFFFFFFFFFFFF0)
    return {
        "maybe in a circle.tif": picture(200, 150, 1, grey, following=here),
        "maybe inner in a circle.tif": picture(200, 150, 1, grey, more=[entry(330, LONG, 1, here)]),
        "60000 directories.tif": chain + directory([entry(256, LONG, 1, 10)]),
        "60000 x 60000.tif": picture(60_000, 60_000, 1, grey),
        "60000 x 60000 deflated.tif": picture(60_000, 60_000, 8, bomb),
        "maybe 500 MB in 200 x 150.tif": picture(200, 150, 8, bomb),
        "60000 x 60000 packed.tif": picture(60_000, 60_000, 32773, pack),
        "one tile.tif": b"II*\0" + struct.pack("<I", 8) + directory(wide),
        "4 billion strips.tif": picture(200, 0xFFFFFFFF, 1, grey, rows=1),
        "65535 samples.tif": picture(20_000, 20_000, 1, grey, samples=65535),
        "far away.tif": big,
        "directory beyond the end.tif": b"II*\0" + struct.pack("<I", 0xFFFFFFF0),
        "no directory.tif": b"II*\0" + bytes(4),
    }
