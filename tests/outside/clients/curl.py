"""curl over HTTP/1.1 and HTTP/2: what people script with, one transfer at a time."""

import json
import secrets
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from hashlib import file_digest, sha256
from pathlib import Path

from clients.cases import Cases
from clients.origin import Origin, digest, pattern
from lab import PATIENCE, Lab

LARGE = 120_000_000


class World:
    def __init__(self, lab: Lab, folder: Path):
        self.lab, self.folder = lab, folder

    def command(self, version: str, *args: str, name: str = "alice") -> list[str]:
        flag = {"HTTP/1.1": "--http1.1", "HTTP/2": "--http2"}[version]
        names = [part for each in ("alice", "bob") for part in
                 ("--resolve", f"{each}.localhost:{self.lab.port}:127.0.0.1")]
        return ["curl", "--silent", "--show-error", "--max-time", "60", flag, "--cacert", str(self.lab.ca), *names,
                *(self.lab.url(name, part) if part.startswith("/") else part for part in args)]

    def curl(self, version: str, *args: str, **options) -> bytes:
        """What curl writes, run in the folder; arguments that begin with `/` are paths at alice's."""
        done = subprocess.run(self.command(version, *args), capture_output=True, cwd=self.folder, **options)
        assert done.returncode == 0, f"curl ended with {done.returncode}: {done.stderr.decode()}"
        return done.stdout

    def file(self, name: str, size: int) -> Path:
        path = self.folder / name
        with open(path, "wb") as file:
            file.writelines(pattern(0, size))
        return path


@contextmanager
def world():
    with Lab() as lab, Origin() as origin, Origin("other") as other, tempfile.TemporaryDirectory() as folder:
        lab.publish("alice", origin.port)
        lab.publish("bob", other.port)
        yield World(lab, Path(folder))


cases = Cases("curl", world)
BOTH = ("HTTP/1.1", "HTTP/2")
NUMBER = {"HTTP/1.1": b"1.1", "HTTP/2": b"2"}


@cases.add("GET", BOTH)
def get(world, version):
    said = world.curl(version, "--write-out", "|%{http_code}|%{http_version}", "/small")
    assert said == b"small|200|" + NUMBER[version], said


@cases.add("HEAD", BOTH)
def head(world, version):
    said = world.curl(version, "--head", "/blob/12345").lower()
    assert b"content-length: 12345\r\n" in said and b'etag: "blob-12345"' in said, said


@cases.add("POST --data-binary", BOTH)
def post(world, version):
    body = bytes(range(256)) * 40
    seen = json.loads(world.curl(version, "--data-binary", "@-", "/echo?a=1&b=%20", input=body))
    assert (seen["method"], seen["target"]) == ("POST", "/echo?a=1&b=%20"), seen
    assert (seen["length"], seen["sha256"]) == (len(body), sha256(body).hexdigest()), seen


@cases.add("upload of 120 MB", BOTH)
def upload(world, version):
    if not (world.folder / "large").exists():
        world.file("large", LARGE)
    said = world.curl(version, "--upload-file", "large", "--write-out", "\n%{speed_upload}", "/echo")
    seen, speed = said.split(b"\n")
    seen = json.loads(seen)
    assert (seen["method"], seen["length"], seen["sha256"]) == ("PUT", LARGE, digest(0, LARGE)), seen
    return f"{float(speed) / 1e6:.0f} MB/s"


@cases.add("download of 120 MB", BOTH)
def download(world, version):
    speed = world.curl(version, "--output", "got", "--write-out", "%{speed_download}", f"/blob/{LARGE}")
    with open(world.folder / "got", "rb") as got:
        assert file_digest(got, "sha256").hexdigest() == digest(0, LARGE)
    return f"{float(speed) / 1e6:.0f} MB/s"


@cases.add("chunked upload from stdin", BOTH)
def stdin(world, version):
    """The length is not known before the end: curl sends chunks, or frames without a length."""
    upload = subprocess.Popen(world.command(version, "--upload-file", "-", "/echo"), stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE)
    for piece in pattern(0, 3_000_000):
        upload.stdin.write(piece)
    seen = json.loads(upload.communicate(timeout=PATIENCE)[0])
    assert (seen["length"], seen["sha256"]) == (3_000_000, digest(0, 3_000_000)), seen
    assert not any(name.lower() == "content-length" for name, _ in seen["fields"]), seen


@cases.add("Expect: 100-continue")
def expect(world):
    """curl would wait half a minute for the 100, were there none."""
    world.file("expected", 2_000_000)
    args = ["--header", "expect: 100-continue", "--expect100-timeout", "30", "--data-binary", "@expected"]
    command = world.command("HTTP/1.1", "--verbose", *args, "/echo")
    done = subprocess.run(command, capture_output=True, cwd=world.folder, timeout=PATIENCE)
    seen = json.loads(done.stdout)
    assert (seen["length"], seen["sha256"]) == (2_000_000, digest(0, 2_000_000)), seen
    assert b"HTTP/1.1 100" in done.stderr, "no 100 (Continue) was seen"


@cases.add("Expect where curl says it by itself", BOTH)
def expect_unasked(world, version):
    world.file("expected", 20_000_000)
    args = ["--expect100-timeout", "30", "--data-binary", "@expected"]
    seen = json.loads(world.curl(version, *args, "/echo", timeout=PATIENCE))
    assert (seen["length"], seen["sha256"]) == (20_000_000, digest(0, 20_000_000)), seen


@cases.add("ranges", BOTH)
def ranges(world, version):
    for asked, first, end in (("100-199", 100, 200), ("-50", 99_950, 100_000), ("70000-", 70_000, 100_000)):
        said = world.curl(version, "--range", asked, "--write-out", "%{http_code}", "/blob/100000")
        assert said.endswith(b"206"), said[-3:]
        assert sha256(said[:-3]).hexdigest() == digest(first, end), asked


@cases.add("resume", BOTH)
def resume(world, version):
    file = world.file("half", 600_001)
    world.curl(version, "--continue-at", "-", "--output", "half", "/blob/1500000")
    assert sha256(file.read_bytes()).hexdigest() == digest(0, 1_500_000)


@cases.add("trailers of a response", BOTH)
def trailers(world, version):
    said = world.curl(version, "--header", "te: trailers", "--dump-header", "-", "/trailers")
    body, after = said.split(b"with a trailer\n")
    assert b"x-sum: 42" in after.lower() or b"x-sum: 42" in body.lower(), said


@cases.add("a redirect is the visitor's to follow", BOTH)
def redirect(world, version):
    said = world.curl(version, "--dump-header", "-", "/status/302")
    assert b" 302" in said.split(b"\r\n")[0] and b"location: /small?moved\r\n" in said.lower(), said
    assert world.curl(version, "--location", "--write-out", "%{num_redirects}", "/status/302") == b"small1"


@cases.add("204 and 304, then the next on the same connection", BOTH)
def bodiless(world, version):
    form = "%{http_code} %{size_download} %{num_connects}|"
    said = world.curl(version, "--write-out", form, "/status/204", "/status/304", "/small")
    assert said == b"204 0 1|304 0 0|small200 5 0|", said


@cases.add("a response of unknown length", BOTH)
def unknown(world, version):
    said = world.curl(version, "/unknown/700000")
    assert sha256(said).hexdigest() == digest(0, 700_000), len(said)


@cases.add("two names, each its own origin", BOTH)
def names(world, version):
    said = world.curl(version, "/small", world.lab.url("bob", "/small"))
    assert said == b"smallother", said


@cases.add("an event arrives before the stream ends", BOTH)
def events(world, version):
    key = secrets.token_hex(8)
    stream = subprocess.Popen(world.command(version, "--no-buffer", f"/hold/{key}"), stdout=subprocess.PIPE)
    late = threading.Timer(PATIENCE, stream.kill)
    late.start()
    try:
        first = stream.stdout.readline()
        assert first == b"data: first\n", first
        world.curl(version, f"/release/{key}")
        assert stream.stdout.read() == b"\ndata: last\n\n"
        assert stream.wait() == 0
    finally:
        late.cancel()
        stream.kill()
        stream.wait()
        stream.stdout.close()


@cases.add("early hints over HTTP/2")
def hints(world):
    """Over HTTP/1.1 there are clients that take them for the answer (RFC 8297, section 3)."""
    said = world.curl("HTTP/2", "--dump-header", "-", "/hints").lower()
    assert said.startswith(b"http/2 103") and b"link: </style.css>" in said, said
    assert b"http/2 200" in said and said.endswith(b"after a hint\n"), said
