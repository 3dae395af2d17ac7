"""What a picture looks like: Pillow decodes it, and its corners are compared with those of the original."""

import io

from PIL import Image, ImageCms, ImageOps

from photos.scenes import CORNERS

Image.MAX_IMAGE_PIXELS = 200_000_000
CLOSE = 30  # of 255 in each channel: what lossy formats and a chain of roundings may do to a plain colour
SRGB = ImageCms.createProfile("sRGB")


def decode(data: bytes) -> Image.Image:
    """The whole picture; raises if it is damaged."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def upright(picture: Image.Image) -> Image.Image:
    """As its own orientation and profile want it seen: upright, in sRGB."""
    profile = picture.info.get("icc_profile")
    picture = ImageOps.exif_transpose(picture)
    if picture.mode == "CMYK" or picture.mode.startswith(("I", "F", "P", "L")):
        picture = picture.convert("RGB")
    if profile:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        picture = ImageCms.profileToProfile(picture.convert("RGB"), source, SRGB, outputMode="RGB")
    return picture.convert("RGB")


def corners(picture: Image.Image) -> list[tuple[int, int, int]]:
    """The colour in the middle of each corner's patch, clockwise from the upper left."""
    wide, high = picture.size
    x, y = wide // 16, high // 16
    return [picture.getpixel(at) for at in ((x, y), (wide - 1 - x, y), (wide - 1 - x, high - 1 - y), (x, high - 1 - y))]


def differ(seen: list[tuple[int, int, int]], wanted: list[tuple[int, int, int]]) -> str:
    """In words, if they are not close; else nothing."""
    for place, one, other in zip(("upper left", "upper right", "lower right", "lower left"), seen, wanted):
        if max(abs(a - b) for a, b in zip(one, other)) > CLOSE:
            return f"{place} is {one}, not {tuple(other)}"
    return ""


def plain() -> list[tuple[int, int, int]]:
    """The corners of a scene without a profile."""
    return list(CORNERS)
