"""JPEG: cut off, boundless, with scans, metadata and profiles that go on and on."""

import struct

from photos.cameras import CORRUPT, graft

SOI, EOI = b"\xff\xd8", b"\xff\xd9"
# One table each: DC with the symbol 0 as one bit, AC with EOB14 (a run of up to 32767 empty blocks) as one bit.
TABLES = (b"\xff\xc4" + struct.pack(">HB", 2 + 17 + 1, 0x00) + bytes([1] + [0] * 15) + b"\0"
          + b"\xff\xc4" + struct.pack(">HB", 2 + 17 + 1, 0x10) + bytes([1] + [0] * 15) + b"\xe0")
QUANT = b"\xff\xdb" + struct.pack(">HB", 67, 0) + b"\1" * 64


def segment(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def frame(width: int, height: int, progressive: bool = False) -> bytes:
    return segment(0xC2 if progressive else 0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0")


def scan(first: int, last: int, approximation: int, data: bytes) -> bytes:
    return segment(0xDA, b"\1\1\0" + bytes([first, last, approximation])) + data


def packed(codes: list[tuple[int, int]]) -> bytes:
    """Codes and their widths, with bytes of ones stuffed."""
    bits = width = 0
    for code, size in codes:
        bits, width = bits << size | code, width + size
    pad = -width % 8
    data = (bits << pad | (1 << pad) - 1).to_bytes((width + pad) // 8)
    return data.replace(b"\xff", b"\xff\0")


def many_scans(width: int, height: int, scans: int) -> bytes:
    """Progressive, all grey; each of many scans is a dozen bytes and a walk over the whole picture."""
    blocks = -(-width // 8) * -(-height // 8)
    empty, left = [], blocks
    while left > 0:
        run = min(left, 32767)
        empty += [(0, 1), (max(run, 16384) - 16384, 14)]
        left -= run
    walk = scan(1, 63, 0, packed(empty))
    return SOI + QUANT + frame(width, height, True) + TABLES + scan(0, 0, 0, bytes(-(-blocks // 8))) + walk * scans + EOI


def exif(tiff: bytes) -> bytes:
    return segment(0xE1, b"Exif\0\0" + tiff)


def xmp(text: str) -> bytes:
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + text.encode())


def packet(inner: str, before: str = "") -> str:
    return (f'{before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            f'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{inner}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>")


def laughs() -> str:
    lines = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return packet("&a9;", f"<!DOCTYPE x [{lines}]>")


def files(real: bytes) -> dict[str, bytes]:
    """`real` is a whole JPEG file of a camera."""
    start = real.index(b"\xff\xda")
    self_loop = b"MM\0*" + struct.pack(">IHHHIII", 8, 1, 0x8769, 4, 1, 8, 8)
    many = struct.pack(">I", 8) + struct.pack(">H", 5000) + struct.pack(">HHII", 0x010E, 2, 0xFFFFFFFF, 8) * 5000 + bytes(4)
    chain = b"".join(struct.pack(">HHHIII", 1, 0x0112, 3, 1, 1 << 16, 8 + 18 * (number + 1)) for number in range(3000))
    large = b"".join(segment(0xE2, b"ICC_PROFILE\0" + bytes([n, 255]) + bytes(65_000)) for n in range(1, 256))
    wrong = segment(0xE2, b"ICC_PROFILE\0\7\3" + b"x" * 500)
    far = segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", 0xFFFFFFFF, 0xFFFFFFF0)
                  + b"<x/>")
    made = {f"maybe cut after {part} percent.jpg": real[:len(real) * part // 100] for part in (50, 99)}
    made |= {
        "cut in its metadata.jpg": real[:1000],
        "cut after its head.jpg": real[:start],
        "two bytes.jpg": SOI,
        "nothing.jpg": b"",
        "zeros.jpg": bytes(100_000),
        "65500 x 65500.jpg": SOI + QUANT + frame(65500, 65500) + TABLES + scan(0, 63, 0, bytes(100_000)) + EOI,
        "65500 x 65500 progressive.jpg": many_scans(65500, 65500, 1),
        "maybe 10000 scans.jpg": many_scans(4000, 3000, 10_000),
        "maybe padded.jpg": SOI + b"\xff" * 5_000_000 + real[2:],
        "maybe comments.jpg": SOI + segment(0xFE, b"x" * 65_000) * 100 + real[2:],
        "height comes later.jpg": SOI + QUANT + frame(4000, 0) + TABLES + scan(0, 63, 0, bytes(5000)) + EOI,
        "maybe 16 MB of profile.jpg": SOI + large + real[2:],
        "maybe a wrong profile.jpg": SOI + wrong + real[2:],
        "maybe EXIF in a circle.jpg": graft(exif(self_loop), real),
        "maybe EXIF with wild counts.jpg": graft(exif(b"MM\0*" + many), real),
        "maybe EXIF in a chain.jpg": graft(exif(b"MM\0*" + struct.pack(">I", 8) + chain + bytes(20)), real),
        "maybe EXIF out of bounds.jpg": graft(exif(b"II*\0" + struct.pack("<I", 0xFFFFFFF0)), real),
        "maybe a billion laughs.jpg": graft(xmp(laughs()), real),
        "maybe XMP that reads a file.jpg":
            graft(xmp(packet("&e;", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')), real),
        "maybe deep XMP.jpg": graft(xmp("<a>" * 20_000), real),
        "maybe XMP elsewhere.jpg": graft(far, real),
    }
    made |= {f"maybe {file.stem}.jpg": file.read_bytes() for file in CORRUPT.glob("*.jpg")}
    made |= {f"maybe {file.stem} of a picture.jpg": graft(exif_of(file.read_bytes()), real)
             for file in CORRUPT.glob("*.jpg")}
    return made


def exif_of(jpeg: bytes) -> bytes:
    """Its first APP1 segment, and what there is of it where it is cut off."""
    at = jpeg.find(b"Exif\0\0")
    return segment(0xE1, jpeg[at:at + 60_000])
