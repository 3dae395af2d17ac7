"""The albums of the folder: each function makes one, and says what is in it."""

import subprocess
from pathlib import Path

from photos import cameras, films, labels, profiles
from photos.labels import CAMERA, CAPTION, SAID, TAKEN, WHERE
from photos.manifest import Manifest, Picture
from photos.scenes import HEIGHT, STORED_AS, WIDTH, convert

MOMENT = "2024-05-01T10:11:12"
EVERYWHERE = WHERE["exif"] + WHERE["xmp"] + WHERE["iptc"]
ODD_NAMES = ["with two  blanks.jpg", "Über den Wolken.jpg", "日本 🌸.jpg", "שלום עולם.jpg", "quote ' and \" here.jpg",
             "100% & more.jpg",
             "a#b.jpg", "who?.jpg", "plus+equals=.jpg", "semi;colon.jpg", "<i>tag.jpg", "-rf.jpg", "~tilde.jpg",
             "%2e%2e%2f.jpg", "new\nline.jpg", "e\u0301 apart.jpg", "{{brace}} $x.jpg", "CON.jpg", "x" * 240 + ".jpg",
             "UPPER.JPG",
             "rtl \u202egpj.exe.jpg", "C:drive.jpg", "dots...jpg", "é.JpEg"]


def orientations(photos: Path, bench: Path, told: Manifest):
    """All eight ways to hold a camera; each looks the same."""
    album = photos / "Summer 2024" / "Turned"
    album.mkdir(parents=True)
    made, jobs = [], []
    for number, turn in STORED_AS.items():
        file = album / f"Orientation {number}.jpg"
        made += ["(", "mpr:scene", *turn, "-quality", "90", "-write", file, "+delete", ")"]
        jobs.append((file, [*CAMERA, f"-Orientation#={number}", f"-EXIF:DateTimeOriginal=2024:05:01 10:11:{number:02}",
                            f"-EXIF:CreateDate=2024:05:01 10:11:{number:02}"]))
        told.pictures.append(Picture(f"Summer 2024/Turned/{file.name}", "jpeg", WIDTH, HEIGHT, True,
                                     taken=f"2024-05-01T10:11:{number:02}", camera="Oriel Window 1"))
    convert(bench / "scene.ppm", "-write", "mpr:scene", "+delete", *made, "mpr:scene", "null:")
    labels.write(jobs)


def colours(photos: Path, bench: Path, told: Manifest):
    """Colour spaces and ways to write a JPEG."""
    album = photos / "Colours"
    album.mkdir()
    spaces = {"Display P3": profiles.DISPLAY_P3, "Adobe RGB": profiles.ADOBE_RGB, "sRGB": profiles.SRGB,
              "Exchanged": profiles.EXCHANGED}
    for name, primaries in spaces.items():
        (bench / f"{name}.icc").write_bytes(profiles.matrix(name, primaries))
    small = bench / "small.ppm"
    plain = album / "Plain.jpg"
    convert(small, "-quality", "92", "-sampling-factor", "4:4:4", plain)
    for name in spaces:
        # The numbers stay, and mean other colours.
        convert(plain, "-profile", bench / f"{name}.icc", "-quality", "92", "-sampling-factor", "4:4:4",
                album / f"{name}.jpg")
    convert(plain, "-profile", bench / "Exchanged.icc", album / "Exchanged.png")
    convert(plain, "-profile", bench / "Exchanged.icc", "-compress", "LZW", album / "Exchanged.tif")
    convert(plain, "-profile", bench / "Exchanged.icc", "-quality", "95", album / "Exchanged.webp")
    convert(plain, "-interlace", "JPEG", "-quality", "90", album / "Progressive.jpg")
    convert(plain, "-sampling-factor", "4:2:0", "-quality", "85", album / "Subsampled.jpg")
    convert(plain, "-colorspace", "CMYK", "-quality", "92", album / "Four inks.jpg")
    convert(plain, "-colorspace", "Gray", "-quality", "90", album / "Grey.jpg")
    convert(plain, "-quality", "90", "-define", "jpeg:restart-interval=8", album / "Restarts.jpg")
    for file in sorted(album.iterdir()):
        kind = {".jpg": "jpeg", ".png": "png", ".tif": "tiff", ".webp": "webp"}[file.suffix]
        told.pictures.append(Picture(f"Colours/{file.name}", kind, 1600, 1200, file.name != "Grey.jpg"))


def formats(photos: Path, bench: Path, told: Manifest):
    """One of every other kind."""
    album = photos / "Formats"
    album.mkdir()
    small = bench / "small.ppm"
    png = bench / "small.png"
    convert(small, png)
    convert(small, "-depth", "16", album / "Sixteen bit.png")
    convert(small, "-resize", "50%", "-colors", "64", "-interlace", "PNG", album / "Palette interlaced.png")
    convert(small, "-alpha", "set", "-channel", "A", "-evaluate", "set", "60%", album / "Transparent.png")
    convert(small, "-depth", "16", "-compress", "Zip", album / "Sixteen bit.tif")
    convert(small, "(", "+clone", "-negate", ")", "-compress", "LZW", album / "Two pages.tiff")
    convert(small, "-resize", "25%", "(", "+clone", "-negate", ")", "(", "+clone", "-flop", ")", "-set", "delay", "20",
            "-loop", "0",
            album / "Animated.gif")
    convert(small, "-resize", "25%", album / "Still.gif")
    for command in (["cwebp", "-quiet", "-q", "85", png, "-o", album / "Lossy.webp"],
                    ["cwebp", "-quiet", "-lossless", "-z", "1", png, "-o", album / "Lossless.webp"],
                    ["gif2webp", "-quiet", "-lossy", album / "Animated.gif", "-o", album / "Animated.webp"],
                    ["avifenc", "--speed", "10", "--jobs", "2", png, album / "Eight bit.avif"],
                    ["avifenc", "--speed", "10", "--jobs", "2", "--depth", "10", "--irot", "1", png,
                     album / "Ten bit turned.avif"],
                    ["heif-enc", "-q", "60", "-p", "preset=ultrafast", png, "-o", album / "Phone.heic"]):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{command}: {done.stdout[-300:]} {done.stderr[-300:]}"
    kinds = {".png": "png", ".tif": "tiff", ".tiff": "tiff", ".gif": "gif", ".webp": "webp", ".avif": "avif",
             ".heic": "heic"}
    sizes = {"Animated.gif": (400, 300), "Still.gif": (400, 300), "Animated.webp": (400, 300),
             "Palette interlaced.png": (800, 600), "Ten bit turned.avif": (1200, 1600)}
    coloured = {"Transparent.png", "Ten bit turned.avif"}  # without the corners of the others
    for file in sorted(album.iterdir()):
        size = sizes.get(file.name, (1600, 1200))
        told.pictures.append(Picture(f"Formats/{file.name}", kinds[file.suffix], *size, corners=file.name not in coloured))


def located(photos: Path, bench: Path, told: Manifest):
    """Every kind that can say where it was taken, saying it everywhere that it can."""
    album = photos / "Summer 2024" / "Located"
    album.mkdir(parents=True)
    scene, small = bench / "scene.ppm", bench / "small.ppm"
    convert(scene, "-quality", "90", album / "Phone.jpg")
    convert(scene, "-resize", "320x240", "-quality", "80", bench / "embedded.jpg")
    for name in ("Camera.png", "Scan.tif", "Phone.webp", "Old.gif"):
        convert(small, *(["-resize", "50%"] if name == "Old.gif" else []), album / name)
    convert(small, "-quality", "90", album / "Only XMP.jpg")
    convert(small, "-quality", "90", album / "Only IPTC.jpg")
    convert(small, "-quality", "90", album / "Long XMP.jpg")
    for program, name in (("avifenc", "Phone.avif"), ("heif-enc", "Phone.heic")):
        source = photos / "Formats" / {"Phone.avif": "Eight bit.avif", "Phone.heic": "Phone.heic"}[name]
        (album / name).write_bytes(source.read_bytes())
    clips = films.films(album, bench / "small.ppm")
    moments = [*CAMERA, f"-EXIF:DateTimeOriginal={TAKEN}", f"-EXIF:CreateDate={TAKEN}"]
    exif_xmp = [*moments, "-XMP-dc:Description=" + CAPTION, "-EXIF:ImageDescription=A lake", *WHERE["exif"], *WHERE["xmp"]]
    jobs = [(album / "Phone.jpg", [*moments, *SAID, *EVERYWHERE, f"-ThumbnailImage<={bench / 'embedded.jpg'}"]),
            (album / "Scan.tif", [*moments, *SAID, *EVERYWHERE]),
            (album / "Only XMP.jpg", [*WHERE["xmp"], "-XMP-dc:Description=" + CAPTION,
                                      "-XMP-exif:DateTimeOriginal=" + TAKEN]),
            (album / "Only IPTC.jpg", [*WHERE["iptc"], *SAID[:1], SAID[3], "-IPTC:DateCreated=2024:05:01",
                                       "-IPTC:TimeCreated=10:11:12"]),
            # More than fits one segment: the rest stands in segments of extended XMP.
            (album / "Long XMP.jpg", [*WHERE["xmp"], "-XMP-dc:Rights=" + "long " * 20_000]),
            (album / "Old.gif", [*WHERE["xmp"], "-XMP-dc:Description=" + CAPTION])]
    jobs += [(album / name, exif_xmp) for name in ("Camera.png", "Phone.webp", "Phone.avif", "Phone.heic")]
    jobs += [(clips[name], [*WHERE["film"], *WHERE["xmp"], "-QuickTime:CreateDate=2024:05:01 08:11:12"])
             for name in ("mp4", "mov")]
    labels.write(jobs)
    shape = {"Phone.jpg": ("jpeg", WIDTH, HEIGHT), "Old.gif": ("gif", 800, 600)}
    kinds = {".jpg": "jpeg", ".png": "png", ".tif": "tiff", ".webp": "webp", ".avif": "avif", ".heic": "heic"}
    dated = {"Phone.jpg", "Scan.tif", "Camera.png", "Phone.webp", "Phone.avif", "Phone.heic"}
    for file in sorted(album.iterdir()):
        path = f"Summer 2024/Located/{file.name}"
        if file.suffix in kinds or file.name in shape:
            kind, *size = shape.get(file.name, (kinds.get(file.suffix), 1600, 1200))
            told.pictures.append(Picture(path, kind, *size, corners=True, located=True,
                                         taken=MOMENT if file.name in dated else "",
                                         camera="Oriel Window 1" if file.name in dated else "",
                                         caption=CAPTION if file.name in ("Phone.jpg", "Only XMP.jpg",
                                                                          "Only IPTC.jpg") else ""))
        else:
            wide, high = films.SHAPES.get(file.name, (films.WIDTH, films.HEIGHT))
            told.pictures.append(Picture(path, "video", wide, high, located=True, duration=float(films.SECONDS)))


def real_cameras(photos: Path, bench: Path, told: Manifest):
    """What 46 cameras and phones wrote, before pictures of ours."""
    album = photos / "Cameras"
    album.mkdir()
    convert(bench / "scene.ppm", "-quality", "88", bench / "large.jpg")
    convert(bench / "small.ppm", "-quality", "85", bench / "small.jpg")
    large, small = ((bench / name).read_bytes() for name in ("large.jpg", "small.jpg"))
    for number, (name, head) in enumerate(cameras.heads()):
        full = number % 8 == 0
        (album / f"{name}.jpg").write_bytes(cameras.graft(head, large if full else small))
        told.pictures.append(Picture(f"Cameras/{name}.jpg", "jpeg", located=name[:10] in ("2011-05-07", "2012-12-19")))


def odd_names(photos: Path, bench: Path, told: Manifest):
    """Names that people and systems give, in albums with such names."""
    convert(bench / "small.ppm", "-resize", "640x480", "-quality", "80", bench / "tiny.jpg")
    tiny = (bench / "tiny.jpg").read_bytes()
    for album in ("Odd names", "Odd names/100% sure? #1 & 'more'", "Odd names/אלבום 🌄"):
        (photos / album).mkdir()
        for number, name in enumerate(ODD_NAMES):
            (photos / album / name).write_bytes(tiny + b"%d" % number)  # no two have the same bytes
            told.pictures.append(Picture(f"{album}/{name}", "jpeg", 640, 480, True))


def others(photos: Path, bench: Path, told: Manifest):
    """Texts, other files, a site, what is empty, deep or hidden."""
    tiny = (bench / "tiny.jpg").read_bytes()
    files = {
        "README.md": "# Our pictures\n\nFrom **2004** on. See [the lake](Summer%202024/).\n",
        "Summer 2024/README.md": "A week at the lake.\n\n<script>document.title = 'owned'</script>\n\n[bad](javascript:alert(1))\n",
        "Files/notes.txt": "Bring a towel.\n", "Files/table.csv": "a,b\n1,2\n", "Files/empty.bin": "",
        "Files/drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
        "Files/page.html": "<!doctype html><title>A page</title><p>Hello",
        "A site/index.html": "<!doctype html><title>A site of its own</title><h1>Mine</h1><img src=tiny.jpg alt=''>",
    }
    for path, text in files.items():
        (photos / path).parent.mkdir(exist_ok=True)
        (photos / path).write_text(text)
        told.files.append(path)
    hidden = [".top.jpg", ".private/inside.jpg", "Summer 2024/.hidden.jpg", "Summer 2024/.private/inside.jpg", "A site/.env"]
    for path in hidden:
        (photos / path).parent.mkdir(exist_ok=True)
        (photos / path).write_bytes(tiny)
        told.hidden.append(path)
    (photos / "Empty").mkdir()
    deep = "Deep/" + "/".join(f"level {number}" for number in range(1, 20))
    (photos / deep).mkdir(parents=True)
    for path in (f"{deep}/bottom.jpg", "A site/tiny.jpg", "First.jpg"):
        (photos / path).write_bytes(tiny)
        told.pictures.append(Picture(path, "jpeg", 640, 480, True))


ALL = [orientations, colours, formats, located, real_cameras, odd_names, others]
