"""Originals in parts, and conditions: RFC 9110, sections 13 and 14."""

import subprocess

from clients.cases import Cases
from photos.visitor import VERSIONS, address
from photos.world import world

cases = Cases("ranges", world)
PATH = "Summer 2024/Turned/Orientation 1.jpg"
CLIP = "Summer 2024/Located/Clip.mp4"


@cases.add("every form of one range", VERSIONS)
def forms(world, version):
    with world.visitor(version=version) as visitor:
        whole = visitor.get(PATH).content
        size = len(whole)
        for said, begin, end in (("0-0", 0, 1), ("0-99", 0, 100), (f"{size - 1}-", size - 1, size), ("-1", size - 1, size),
                                 ("-500", size - 500, size),
                                 (f"100-{size * 9}", 100, size), (f"-{size * 9}", 0, size), ("65535-65536", 65535, 65537)):
            answer = visitor.get(PATH, {"range": f"bytes={said}"})
            assert answer.status_code == 206, (said, answer.status_code)
            assert answer.content == whole[begin:end], (said, len(answer.content))
            assert answer.headers["content-range"] == f"bytes {begin}-{end - 1}/{size}", answer.headers["content-range"]
        beyond = visitor.get(PATH, {"range": f"bytes={size}-"})
        assert beyond.status_code == 416 and beyond.headers["content-range"] == f"bytes */{size}", beyond.headers
        for nonsense in ("bytes=5-2", "bytes=x-y", "lines=0-9", "bytes=", "bytes=-"):
            assert visitor.get(PATH, {"range": nonsense}).status_code in (200, 416), nonsense


@cases.add("conditions")
def conditions(world):
    with world.visitor() as visitor:
        first = visitor.get(PATH)
        tag, date = first.headers["etag"], first.headers["last-modified"]
        for fields, status in (({"if-none-match": tag}, 304), ({"if-none-match": "\"x\""}, 200),
                               ({"if-modified-since": date}, 304),
                               ({"if-match": "\"x\""}, 412), ({"range": "bytes=0-9", "if-range": tag}, 206),
                               ({"range": "bytes=0-9", "if-range": "\"x\""}, 200)):
            answer = visitor.get(PATH, fields)
            # A weak tag is none for If-Range.
            allowed = (status, 200) if "if-range" in fields and tag.startswith("W/") else (status,)
            assert answer.status_code in allowed, (fields, answer.status_code)
        preview = visitor.get(PATH, preview=240)
        again = visitor.get(PATH, {"if-none-match": preview.headers["etag"]}, preview=240)
        assert again.status_code == 304 and not again.content, again.status_code


@cases.add("a film is played from the middle")
def film(world):
    """ffprobe reads it over HTTP, where the end stands before the middle for it."""
    with world.visitor() as visitor:
        assert visitor.get(CLIP).headers["content-type"] == "video/mp4"
        assert visitor.get(CLIP).headers["accept-ranges"] == "bytes"
        whole = visitor.get(CLIP).content
        half = visitor.get(CLIP, {"range": f"bytes={len(whole) // 2}-"})
        assert half.status_code == 206 and half.content == whole[len(whole) // 2:]
    url = f"http://127.0.0.1:{world.lab.http_port}{address(CLIP)}"
    host = f"Host: photos.localhost:{world.lab.http_port}\r\n"
    done = subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-headers", host, "-ss", "2", "-i", url, "-frames:v", "5",
                           "-f", "null", "-"],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not done.stderr, done.stderr[-500:]
