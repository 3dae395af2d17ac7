"""HEIF, AVIF and MP4: boxes that lie about their sizes, items and places; and WebP likewise."""

import struct


def box(kind: bytes, data: bytes = b"", size: int | None = None) -> bytes:
    return struct.pack(">I", 8 + len(data) if size is None else size) + kind + data


def full(kind: bytes, data: bytes = b"", version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags) + data)


def file_type(brand: bytes) -> bytes:
    return box(b"ftyp", brand + bytes(4) + b"mif1" + brand)


def infe(number: int, kind: bytes) -> bytes:
    return full(b"infe", struct.pack(">HH", number, 0) + kind + b"\0", 2)


def still(brand: bytes, item: bytes, width: int, height: int, extents: list[tuple[int, int]], properties: bytes = b"",
          items: int = 1, references: bytes = b"") -> bytes:
    """A meta box for `items` items of which each lies in these extents."""
    iinf = full(b"iinf", struct.pack(">H", items) + b"".join(infe(number + 1, item) for number in range(items)))
    where = b"".join(struct.pack(">II", *extent) for extent in extents)
    iloc = full(b"iloc", bytes([0x44, 0]) + struct.pack(">H", items)
                + b"".join(struct.pack(">HHH", number + 1, 0, len(extents)) + where for number in range(items)))
    ispe = full(b"ispe", struct.pack(">II", width, height))
    ipma = full(b"ipma", struct.pack(">I", items) + b"".join(struct.pack(">HBB", number + 1, 1, 0x81)
                                                             for number in range(items)))
    iprp = box(b"iprp", box(b"ipco", ispe + properties) + ipma)
    meta = full(b"meta", full(b"hdlr", bytes(4) + b"pict" + bytes(13)) + full(b"pitm", struct.pack(">H", 1)) + iinf
                + references
                + iloc + iprp)
    return file_type(brand) + meta + box(b"mdat", bytes(1000))


def grid(brand: bytes, coded: bytes) -> bytes:
    """A picture of 256 by 256 tiles, each of which is the picture itself."""
    descriptor = struct.pack(">BBBBII", 0, 1, 255, 255, 0x7FFFFFFF, 0x7FFFFFFF)
    refs = full(b"iref", box(b"dimg", struct.pack(">HH", 1, 0xFFFF) + struct.pack(">H", 1) * 0xFFFF))
    made = still(brand, b"grid", 60_000, 60_000, [(0, len(descriptor))], references=refs)
    return made + box(b"mdat", descriptor + coded)


def nested(kind: bytes, depth: int) -> bytes:
    made = b""
    for _ in range(depth):
        made = box(kind, made)
    return made


def files(heic: bytes, avif: bytes, mp4: bytes, webp: bytes) -> dict[str, bytes]:
    """The four are whole files of their kinds."""
    made = {}
    for brand, coded, name in ((b"heic", b"hvc1", "heic"), (b"avif", b"av01", "avif")):
        real = heic if name == "heic" else avif
        made |= {
            f"garbage.{name}": bytes(n * 7 & 255 for n in range(50_000)),
            f"garbage after its type.{name}": file_type(brand) + bytes(n * 7 & 255 for n in range(50_000)),
            f"60000 x 60000.{name}": still(brand, coded, 60_000, 60_000, [(300, 500)]),
            f"largest size.{name}": still(brand, coded, 0xFFFFFFFF, 0xFFFFFFFF, [(300, 500)]),
            f"data beyond the end.{name}": still(brand, coded, 300, 200, [(0xFFFFFFF0, 0xFFFFFFF0)]),
            f"the same data 10000 times.{name}": still(brand, coded, 300, 200, [(0, 1000)] * 10_000),
            f"60000 items.{name}": still(brand, coded, 300, 200, [(300, 10)], items=60_000),
            f"a grid of itself.{name}": grid(brand, coded),
            f"deep.{name}": file_type(brand) + full(b"meta", nested(b"iprp", 50_000)),
            f"box of no size.{name}": file_type(brand) + box(b"meta", bytes(100), size=1) + bytes(100),
            f"box of one byte.{name}": file_type(brand) + struct.pack(">I", 1) + b"meta" + struct.pack(">Q", 9) + bytes(50),
            f"endless boxes.{name}": file_type(brand) + box(b"free") * 500_000,
            f"cut.{name}": real[:len(real) // 3],
            f"type only.{name}": file_type(brand),
        }
    moov = box(b"moov", full(b"mvhd", bytes(96)) + nested(b"trak", 20_000))
    made |= {
        "deep.mp4": file_type(b"isom") + moov,
        "garbage.mp4": file_type(b"isom") + bytes(n * 11 & 255 for n in range(80_000)),
        "100000 tracks.mov": file_type(b"qt  ") + box(b"moov",
                                                      full(b"mvhd", bytes(96)) + box(b"trak",
                                                                                     full(b"tkhd", bytes(80))) * 100_000),
        "cut.mp4": mp4[:len(mp4) // 2][:200] + mp4[-100:],
        "garbage.mkv": b"\x1a\x45\xdf\xa3" + b"\xff" * 8 + bytes(n * 13 & 255 for n in range(50_000)),
        "endless.webm": b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm\x42\x87\x81\4\x42\x85\x81\2"
        + b"\x18\x53\x80\x67\1\xff\xff\xff\xff\xff\xff\xff"
                        + b"\xec\x80" * 500_000,
        "garbage.webp": b"RIFF" + struct.pack("<I", 40_000) + b"WEBP" + bytes(n * 7 & 255 for n in range(40_000)),
        "size that lies.webp": b"RIFF\xff\xff\xff\xffWEBPVP8X" + struct.pack("<I", 10) + b"\2\0\0\0" + b"\xff" * 6,
        "16384 x 16384.webp": b"RIFF" + struct.pack("<I", 30) + b"WEBPVP8L" + struct.pack("<I", 10)
        + b"\x2f\xff\xff\xff\x0f" + bytes(5),
        "cut.webp": webp[:len(webp) // 3],
        "maybe chunks.webp": webp[:12] + (b"JUNK" + bytes(4)) * 200_000 + webp[12:],
    }
    return made


def changed(real: dict[str, bytes], each: int = 12) -> dict[str, bytes]:
    """Whole files with a few bytes changed, always the same ones."""
    made, state = {}, 0x2545F491
    for name, data in real.items():
        stem, _, ending = name.rpartition(".")
        for number in range(each):
            bytes_ = bytearray(data)
            # The structure is at the front: most of the changes are there.
            for change in range(8 + number * 4):
                state = (state * 1103515245 + 12345) & 0x7FFFFFFF
                reach = min(len(bytes_), 600 if change % 4 else len(bytes_))
                bytes_[(state >> 8) % reach] ^= 1 << (state & 7) | state >> 5 & 0xFF
            made[f"maybe changed {stem} {number}.{ending}"] = bytes(bytes_)
    return made
