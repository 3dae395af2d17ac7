"""HTTP/3 by two clients: aioquic's, and curl's through curl_cffi."""

import asyncio
import secrets
from contextlib import contextmanager
from hashlib import sha256

from curl_cffi import CurlHttpVersion, CurlOpt, requests

from clients.cases import Cases
from clients.http3_client import http3
from clients.origin import Origin, digest, pattern
from lab import PATIENCE, Lab

DOWNLOAD = 100_000_000
UPLOAD = 10_000_000


class World:
    def __init__(self, lab: Lab):
        self.lab = lab

    @contextmanager
    def session(self, version=CurlHttpVersion.V3ONLY):
        """curl, for one HTTP version only."""
        names = [f"alice.localhost:{self.lab.port}:127.0.0.1"]
        with requests.Session(http_version=version, verify=str(self.lab.ca), timeout=60,
                              curl_options={CurlOpt.RESOLVE: names}) as session:
            yield session

    def url(self, path: str) -> str:
        return self.lab.url("alice", path)


@contextmanager
def world():
    with Lab() as lab, Origin() as origin:
        lab.publish("alice", origin.port)
        yield World(lab)


cases = Cases("http3", world)


def add(name: str):
    """Adds a check that is a coroutine, called with the world and aioquic's client."""

    def keep(check):
        async def bounded(world):
            async with asyncio.timeout(3 * PATIENCE), http3(world.lab, "alice") as client:
                return await check(world, client)

        cases.add(f"aioquic {name}")(lambda world: asyncio.run(bounded(world)))
        return check

    return keep


@add("GET")
async def get(world, client):
    """HEAD is for curl below: aioquic takes the length that is stated for a body that is missing."""
    stream = client.request("GET", world.lab.authority("alice"), "/small")
    fields = await client.head(stream)
    assert fields[":status"] == "200" and await client.body(stream) == b"small", fields


@add("POST of 10 MB")
async def post(world, client):
    stream = client.request("POST", world.lab.authority("alice"), "/echo", end=False)
    for piece in pattern(0, UPLOAD):
        client.send(stream, piece)
    client.send(stream, b"", end=True)
    assert (await client.head(stream))[":status"] == "200"
    assert digest(0, UPLOAD).encode() in await client.body(stream)


@add("100 requests at once")
async def many(world, client):
    authority = world.lab.authority("alice")
    streams = [client.request("GET", authority, f"/blob/{1000 + number}") for number in range(100)]
    for number, stream in enumerate(streams):
        assert (await client.head(stream))[":status"] == "200"
        assert sha256(await client.body(stream)).hexdigest() == digest(0, 1000 + number)


@add("trailers of a response")
async def trailers(world, client):
    stream = client.request("GET", world.lab.authority("alice"), "/trailers", ("te", "trailers"))
    await client.head(stream)
    assert await client.body(stream) == b"with a trailer\n"
    assert client.trailers.get("x-sum") == "42", client.trailers


@add("early hints")
async def hints(world, client):
    stream = client.request("GET", world.lab.authority("alice"), "/hints")
    fields = await client.head(stream)
    assert fields[":status"] == "103" and fields["link"].startswith("</style.css>"), fields
    assert (await client.head(stream))[":status"] == "200"


@add("an event arrives before the stream ends")
async def events(world, client):
    key = secrets.token_hex(8)
    stream = client.request("GET", world.lab.authority("alice"), f"/hold/{key}")
    await client.head(stream)
    pieces = client.pieces(stream)
    assert await anext(pieces) == b"data: first\n\n"
    release = client.request("GET", world.lab.authority("alice"), f"/release/{key}")
    await client.head(release)
    assert await anext(pieces) == b"data: last\n\n"


@cases.add("curl GET and HEAD")
def curl_get(world):
    with world.session() as session:
        response = session.get(world.url("/small"))
        assert (response.http_version, response.status_code, response.content) == (CurlHttpVersion.V3, 200, b"small")
        response = session.head(world.url("/blob/12345"))
        assert (response.status_code, response.headers["content-length"]) == (200, "12345")


@cases.add("curl POST of 10 MB")
def curl_post(world):
    with world.session() as session:
        response = session.post(world.url("/echo"), data=b"".join(pattern(0, UPLOAD)))
        seen = response.json()
        assert response.http_version == CurlHttpVersion.V3, response.http_version
        assert (seen["length"], seen["sha256"]) == (UPLOAD, digest(0, UPLOAD)), seen
        return f"{UPLOAD / response.elapsed.total_seconds() / 1e6:.0f} MB/s"


@cases.add("curl download of 100 MB")
def curl_download(world):
    with world.session() as session:
        response = session.get(world.url(f"/blob/{DOWNLOAD}"))
        assert response.http_version == CurlHttpVersion.V3, response.http_version
        assert sha256(response.content).hexdigest() == digest(0, DOWNLOAD), len(response.content)
        return f"{DOWNLOAD / response.elapsed.total_seconds() / 1e6:.0f} MB/s"


@cases.add("curl, 204, 304, unknown length, range")
def curl_shapes(world):
    with world.session() as session:
        assert session.get(world.url("/status/204")).status_code == 204
        assert session.get(world.url("/status/304")).status_code == 304
        assert sha256(session.get(world.url("/unknown/700000")).content).hexdigest() == digest(0, 700_000)
        ranged = session.get(world.url("/blob/5000"), headers={"range": "bytes=100-199"})
        assert (ranged.status_code, sha256(ranged.content).hexdigest()) == (206, digest(100, 200))


@cases.add("Alt-Svc names it", ("HTTP/1.1", "HTTP/2"))
def alt_svc(world, version):
    versions = {"HTTP/1.1": CurlHttpVersion.V1_1, "HTTP/2": CurlHttpVersion.V2_0}
    with world.session(versions[version]) as session:
        response = session.get(world.url("/small"))
        assert response.http_version == versions[version], response.http_version
        said = response.headers.get("alt-svc", "")
        assert f'h3=":{world.lab.port}"' in said, f"alt-svc: {said!r}"
        return said
