"""PNG: sizes, and compressed chunks, that are far larger than the file."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GIB = 1 << 30


def chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def head(width: int, height: int, depth: int = 8, colour: int = 2, interlace: int = 0) -> bytes:
    return SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace))


def zeros(length: int, first: bytes = b"") -> bytes:
    """So many zero bytes, compressed."""
    packer, piece = zlib.compressobj(9), bytes(1 << 20)
    packed = [packer.compress(first)]
    for _ in range(length >> 20):
        packed.append(packer.compress(piece))
    packed.append(packer.compress(bytes(length & ((1 << 20) - 1))))
    return b"".join([*packed, packer.flush()])


def whole(before_data: bytes = b"", width: int = 300, height: int = 200) -> bytes:
    """A picture without fault, but for what stands before its data."""
    rows = b"".join(b"\0" + bytes([row % 256, 90, 160]) * width for row in range(height))
    return head(width, height) + before_data + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND")


def files() -> dict[str, bytes]:
    end = chunk(b"IEND")
    bomb = zeros(GIB // 2)
    text = chunk(b"zTXt", b"Comment\0\0" + bomb)
    profile = chunk(b"iCCP", b"profile\0\0" + bomb)
    xmp = chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb)
    frame = struct.pack(">IIIIIHHBB", 0, 300, 200, 0, 0, 1, 100, 0, 0)
    frames = b"".join(chunk(b"fcTL", frame[:3] + bytes([number % 256]) + frame[4:]) for number in range(30_000))
    loop = b"MM\0*" + struct.pack(">IHHHIII", 8, 1, 0x8769, 4, 1, 8, 8)
    return {
        "60000 x 60000.png": head(60_000, 60_000, 1, 0) + chunk(b"IDAT", zeros(60_000 * 7501)) + end,
        "60000 x 60000 and no data.png": head(60_000, 60_000, 16, 6) + chunk(b"IDAT", zlib.compress(bytes(1000))) + end,
        "60000 x 60000 interlaced.png": head(60_000, 60_000, 1, 0, 1) + chunk(b"IDAT", zeros(GIB // 4)) + end,
        "largest size.png": head(0x7FFFFFFF, 0x7FFFFFFF, 8, 6) + chunk(b"IDAT", zlib.compress(bytes(1000))) + end,
        "no size.png": head(0, 0) + chunk(b"IDAT", zlib.compress(b"")) + end,
        "maybe a line 60000 wide.png": head(60_000, 1, 8, 0) + chunk(b"IDAT", zlib.compress(bytes(60_001))) + end,
        "maybe a line 60000 high.png": head(1, 60_000, 8, 0) + chunk(b"IDAT", zlib.compress(bytes(120_000))) + end,
        "maybe 512 MiB in IDAT.png": head(100, 100) + chunk(b"IDAT", bomb) + end,
        "maybe 512 MiB in zTXt.png": whole(text * 3),
        "maybe 512 MiB in iCCP.png": whole(profile),
        "maybe 512 MiB in XMP.png": whole(xmp),
        "maybe EXIF in a circle.png": whole(chunk(b"eXIf", loop)),
        "maybe 100000 texts.png": whole(chunk(b"tEXt", b"a\0b") * 100_000),
        "maybe 30000 frames.png": whole(chunk(b"acTL", struct.pack(">II", 30_000, 0)) + frames),
        "no data.png": head(300, 200) + end,
        "wrong sums.png": whole().replace(b"IDAT", b"IDAX", 1),
        "chunk without end.png": head(300, 200) + struct.pack(">I", 0x7FFFFFF0) + b"IDAT" + bytes(100),
    }
