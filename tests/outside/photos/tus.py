"""Resumable uploads by tuspy, a client of the protocol that nobody of this project wrote."""

import base64
import io
import os
import socket
from contextlib import contextmanager
from unittest import mock

from tusclient.client import TusClient
from tusclient.exceptions import TusCommunicationError

CHUNK = 300_000


@contextmanager
def client(world, album: str = "/"):
    """A client for the inbox of an album: names below `localhost` are this machine, and the lab's authority is known."""
    resolve = socket.getaddrinfo

    def local(host, *rest, **more):
        return resolve("127.0.0.1" if str(host).endswith("localhost") else host, *rest, **more)

    with mock.patch("socket.getaddrinfo", local), mock.patch.dict(os.environ, REQUESTS_CA_BUNDLE=str(world.lab.ca)):
        yield TusClient(f"https://{world.lab.authority('photos')}{album}?inbox")


def content(world, mark: bytes) -> bytes:
    """A picture of about a megabyte that is nobody else's."""
    return world.real() + mark + bytes(range(256)) * 4096


def kept(world, data: bytes) -> list[str]:
    return [path for path, came in world.come().items() if came == data]


def encoded(name: str) -> str:
    return "filename " + base64.b64encode(name.encode()).decode()


def add(cases):
    @cases.add("tus: a picture in pieces")
    def pieces(world):
        data = content(world, b"pieces")
        with client(world, "/Cameras/") as tus:
            uploader = tus.uploader(file_stream=io.BytesIO(data), chunk_size=CHUNK, metadata={"filename": "Zoë 🌅.jpg"})
            uploader.upload()
            assert uploader.offset == len(data)
        paths = kept(world, data)
        assert paths == [".oriel-inbox/Zoë 🌅.jpg"], paths

    @cases.add("tus: another client goes on where one stopped")
    def resumed(world):
        data = content(world, b"resumed")
        with client(world) as tus:
            first = tus.uploader(file_stream=io.BytesIO(data), chunk_size=CHUNK, metadata={"filename": "cut.jpg"})
            first.upload(stop_at=2 * CHUNK)
            assert not kept(world, data)
            again = tus.uploader(file_stream=io.BytesIO(data), chunk_size=CHUNK, url=first.url)
            assert again.offset == 2 * CHUNK, again.offset
            again.upload()
        assert len(kept(world, data)) == 1

    @cases.add("tus: the same name many times")
    def same(world):
        with client(world) as tus:
            for number in range(5):
                data = content(world, b"same %d" % number)
                tus.uploader(file_stream=io.BytesIO(data), chunk_size=len(data), metadata={"filename": "same.jpg"}).upload()
                assert len(kept(world, data)) == 1

    @cases.add("tus: what is not taken is refused, and the client is told")
    def refused(world):
        for name, data in (("run.exe", b"MZ" + bytes(9000)), ("text.jpg", b"no picture" * 1000)):
            with client(world) as tus:
                try:
                    tus.uploader(file_stream=io.BytesIO(data), chunk_size=CHUNK, metadata={"filename": name}).upload()
                except TusCommunicationError as error:
                    assert error.status_code == 415, error.status_code
                else:
                    raise AssertionError(f"{name} was taken")
            assert not kept(world, data)

    @cases.add("tus: given up, versions, offsets")
    def statuses(world):
        version = {"tus-resumable": "1.0.0"}
        with world.visitor() as visitor:
            offered = visitor.ask("OPTIONS", "/?inbox")
            assert offered.headers["tus-version"] == "1.0.0" and "termination" in offered.headers["tus-extension"]
            created = visitor.ask("POST", "/?inbox", headers=version | {
                "upload-length": "1000", "upload-metadata": encoded("gone.jpg")})
            assert created.status_code == 201 and "upload-expires" in created.headers, created.status_code
            place = created.headers["location"]
            assert visitor.ask("HEAD", place).status_code == 412
            typed = version | {"content-type": "application/offset+octet-stream"}
            assert visitor.ask("PATCH", place, headers=typed | {"upload-offset": "7"}, content=b"x").status_code == 409
            assert visitor.ask("DELETE", place, headers=version).status_code == 204
            assert visitor.ask("HEAD", place, headers=version).status_code in (404, 410)
