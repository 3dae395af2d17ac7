"""Visitors: httpx over HTTP/1.1 and HTTP/2, aioquic over HTTP/3; and bytes where a client would be too polite."""

import asyncio
import ssl
import time
from urllib.parse import quote, urlencode

import httpx

from clients.http2_client import Http2Client
from clients.http3_client import http3
from lab import PATIENCE, Lab

VERSIONS = ("HTTP/1.1", "HTTP/2")


def address(path: str, **query: str | int) -> str:
    """A path below the site as it stands in a URL; a query parameter of no value stands alone, as in `?view`."""
    words = [quote(name) if value == "" else urlencode({name: value}) for name, value in query.items()]
    return "/" + quote(path.lstrip("/")) + ("?" + "&".join(words) if words else "")


class Visitor:
    """One browser of one visitor: it keeps connections and cookies, and follows no redirect by itself."""

    def __init__(self, lab: Lab, name: str, version: str = "HTTP/2", patience: float = PATIENCE):
        self.lab, self.name, self.version = lab, name, version
        context = ssl.create_default_context(cafile=str(lab.ca))
        self._client = httpx.Client(base_url=f"https://127.0.0.1:{lab.port}", verify=context, http1=version == "HTTP/1.1",
                                    http2=version == "HTTP/2", timeout=patience, follow_redirects=False,
                                    headers={"host": lab.authority(name), "accept": "text/html,image/webp,*/*"})
        self._how = {"sni_hostname": f"{name}.localhost"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._client.close()

    def ask(self, method: str, target: str, **more) -> httpx.Response:
        answer = self._client.request(method, target, extensions=self._how, **more)
        assert answer.http_version == self.version, answer.http_version
        return answer

    def get(self, path: str, headers: dict | None = None, **query: str | int) -> httpx.Response:
        """A GET of a path as people read it."""
        return self.ask("GET", address(path, **query), headers=headers)

    def page(self, path: str, **query: str | int) -> httpx.Response:
        """The same, and it must be a page."""
        answer = self.get(path, **query)
        kind = answer.headers.get("content-type", "")
        good = answer.status_code == 200 and kind.startswith("text/html")
        assert good, f"{address(path, **query)}: {answer.status_code} {kind}"
        return answer

    def data(self, path: str, **query: str | int) -> dict:
        """The same, and it must be JSON."""
        answer = self.get(path, **query)
        assert answer.status_code == 200, f"{address(path, **query)}: {answer.status_code}"
        assert answer.headers["content-type"].startswith("application/json"), answer.headers["content-type"]
        return answer.json()

    def complete(self, album: str) -> dict:
        """The shape, once every picture of the album has been read: that is done at leisure."""
        end = time.monotonic() + 3 * PATIENCE
        while not (shape := self.data(album, data="shape"))["complete"]:
            assert time.monotonic() < end, "the album is not complete"
            time.sleep(0.1)  # nothing tells
        return shape

    def stream(self, target: str, **more):
        return self._client.stream("GET", target, extensions=self._how, **more)

    def cookies(self) -> dict[str, str]:
        return dict(self._client.cookies)


def over_http3(lab: Lab, name: str, target: str, *fields: tuple[str, str]) -> tuple[dict[str, str], bytes]:
    """One GET over HTTP/3: head and body."""

    async def ask():
        async with asyncio.timeout(PATIENCE), http3(lab, name) as client:
            stream = client.request("GET", lab.authority(name), target, *fields)
            return await client.head(stream), await client.body(stream)

    return asyncio.run(ask())


def as_typed(lab: Lab, name: str, target: bytes, http2: bool = False) -> tuple[int, bytes]:
    """One GET whose target is sent as it is, whatever it is: status and body. 0 if the connection was closed on it."""
    stream = lab.tls(name, ["h2"] if http2 else ["http/1.1"])
    if not http2:
        with stream:
            stream.sendall(b"GET " + target + b" HTTP/1.1\r\nhost: " + lab.authority(name).encode()
                           + b"\r\nconnection: close\r\n\r\n")
            data = b""
            while more := stream.recv(65536):
                data += more
        head, _, body = data.partition(b"\r\n\r\n")
        return int(head.split()[1]) if head.startswith(b"HTTP/1.1 ") else 0, body
    with Http2Client(stream) as client:
        try:
            number = client.request("GET", lab.authority(name), target.decode("latin-1"))
            return client.status(number), b"".join(client.pieces(number))
        except AssertionError:  # the stream was reset
            return 0, b""
