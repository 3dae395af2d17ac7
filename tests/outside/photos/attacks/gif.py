"""GIF: frames without number, screens without measure."""

import struct

FRAMES = 30_000


def plain_lzw(count: int) -> bytes:
    """So many pixels of one colour, as sub-blocks; two colours, so codes begin at three bits."""
    clear, stop = 4, 5
    codes: list[tuple[int, int]] = [(clear, 3)]
    size, following, length = 3, 6, 1
    while count > 0:
        # The table has 0 as code 0, then 00, 000, ... in the order in which they were made.
        length = min(length, count)
        codes.append((0 if length == 1 else 6 + length - 2, size))
        count -= length
        if len(codes) > 2:
            following += 1
        if following >= 1 << size and size < 12:
            size += 1
        length += 1
        if following == 4095:
            codes.append((clear, size))
            size, following, length = 3, 6, 1
            codes.append((0, size))
            count -= 1
            length = 2
    codes.append((stop, size))
    bits = place = 0
    for code, width in codes:
        bits |= code << place
        place += width
    data = bits.to_bytes((place + 7) // 8, "little")
    blocks = b"".join(bytes([len(data[at:at + 255])]) + data[at:at + 255] for at in range(0, len(data), 255))
    return b"\2" + blocks + b"\0"


def screen(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF1, 0, 0) + b"\x20\x60\xa0\xff\xff\xff\0\0\0\x80\x80\x80"


def frame(width: int, height: int, data: bytes) -> bytes:
    return b"\x21\xf9\4\4\1\0\0\0" + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + data


def files() -> dict[str, bytes]:
    small, large = plain_lzw(1), plain_lzw(600 * 600)
    endless = b"\2" + b"\xff" + b"\x24" * 255  # and again
    return {
        "maybe 30000 frames.gif": screen(600, 600) + frame(600, 600, large) * FRAMES + b";",
        "maybe 300000 dots.gif": screen(16, 16) + frame(1, 1, small) * (10 * FRAMES) + b";",
        "65535 x 65535.gif": screen(65535, 65535) + frame(65535, 65535, large) + b";",
        "maybe a dot in 65535 x 65535.gif": screen(65535, 65535) + frame(1, 1, small) + b";",
        "maybe data without end.gif": screen(600, 600) + frame(600, 600, endless * 4096),
        "maybe comments.gif": screen(600, 600) + b"\x21\xfe" + (b"\xff" + b"x" * 255) * 20_000 + b"\0"
        + frame(600, 600, large) + b";",
        "no frame.gif": screen(600, 600) + b";",
        "head only.gif": b"GIF89a",
    }
