"""Colour profiles made here: matrix and curve, as ICC.1:2001-04 has them."""

import struct

D50 = (0.9642, 1.0, 0.8249)
# Red, green and blue of each space as XYZ under D50.
DISPLAY_P3 = ((0.51512, 0.2412, -0.00105), (0.29198, 0.69225, 0.04189), (0.15709, 0.06657, 0.78407))
ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
SRGB = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141))
# A picture in this one has red and green exchanged: whoever leaves the profile out of account shows the wrong colour.
EXCHANGED = (SRGB[1], SRGB[0], SRGB[2])


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(map(_fixed, values))


def _gamma(value: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IHH", 1, round(value * 256), 0)


def _text(name: str) -> bytes:
    said = name.encode() + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(said)) + said + bytes(4 + 4 + 2 + 1 + 67)


def matrix(name: str, primaries: tuple, gamma: float = 2.2) -> bytes:
    """A display profile of this name."""
    red, green, blue = primaries
    curve = _gamma(gamma)
    tags = {b"desc": _text(name), b"cprt": b"text" + bytes(4) + b"No rights reserved\0", b"wtpt": _xyz(D50),
            b"rXYZ": _xyz(red), b"gXYZ": _xyz(green), b"bXYZ": _xyz(blue),
            b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    table, body = struct.pack(">I", len(tags)), b""
    begin = 128 + 4 + 12 * len(tags)
    for sign, data in tags.items():
        table += struct.pack(">4sII", sign, begin + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(">I4sI4s4s4s", begin + len(body), bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + b"".join(map(_fixed, D50))
    return head.ljust(128, b"\0") + table + body
