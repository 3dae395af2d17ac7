"""A web server with what the checks ask for: uploads digested, ranges, streams, trailers, odd statuses.

It runs as a process of its own, so that what clients and origin do takes no time from one another.
"""

import asyncio
import hashlib
import json
import random
import subprocess
import sys
import time

BLOCK = random.Random(8441).randbytes(1 << 20)
EVERY = 0.02  # seconds between two ticks


def pattern(first: int, end: int):
    """The bytes of every `/blob` from `first` to before `end`, in pieces."""
    while first < end:
        at = first % len(BLOCK)
        piece = BLOCK[at : at + min(end - first, 1 << 16)]
        yield piece
        first += len(piece)


def digest(first: int, end: int) -> str:
    whole = hashlib.sha256()
    for piece in pattern(first, end):
        whole.update(piece)
    return whole.hexdigest()


class Origin:
    """The server, as whoever starts it sees it."""

    def __init__(self, says: str = "small"):
        self._process = subprocess.Popen([sys.executable, __file__, says], stdout=subprocess.PIPE)
        self.port = int(self._process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


class Exchange:
    """One request, and the means to answer it."""

    held: dict[str, asyncio.Event] = {}

    def __init__(self, reader, writer, head: bytes, says: bytes):
        self.reader, self.writer, self.says = reader, writer, says
        line, *fields = head.decode("latin-1").split("\r\n")
        self.method, self.target, _ = line.split(" ", 2)
        self.fields = [tuple(field.split(": ", 1)) for field in fields if field]
        self.trailers: list[tuple[str, str]] = []
        self.stays = True

    def field(self, name: str) -> str:
        return next((value for key, value in self.fields if key.lower() == name), "")

    async def body(self):
        """The pieces of the request's body."""
        if "chunked" in self.field("transfer-encoding"):
            while size := int(await self.reader.readline(), 16):
                yield await self.reader.readexactly(size)
                await self.reader.readexactly(2)
            while (line := (await self.reader.readline()).strip()):
                self.trailers.append(tuple(line.decode().split(": ", 1)))
            return
        left = int(self.field("content-length") or 0)
        while left:
            piece = await self.reader.read(min(left, 1 << 18))
            if not piece:
                raise ConnectionError("the body broke off")
            left -= len(piece)
            yield piece

    def head(self, status: str, *fields: str):
        self.writer.write("\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode())

    def chunk(self, data: bytes):
        self.writer.write(b"%x\r\n%s\r\n" % (len(data), data))

    def whole(self, status: str, kind: str, body: bytes, *fields: str):
        self.head(status, f"content-type: {kind}", f"content-length: {len(body)}", *fields)
        if self.method != "HEAD":
            self.writer.write(body)

    async def answer(self):
        first, *rest = self.target.lstrip("/").split("?")[0].split("/")
        if first == "echo":
            return await self.echo()
        async for _ in self.body():
            pass
        route = getattr(self, f"answer_{first or 'small'}", None)
        if route is None:
            return self.whole("404 Not Found", "text/plain", b"no such path\n")
        await route(*rest)

    async def echo(self):
        length, whole = 0, hashlib.sha256()
        async for piece in self.body():
            length += len(piece)
            whole.update(piece)
        seen = {"method": self.method, "target": self.target, "fields": self.fields, "length": length,
                "sha256": whole.hexdigest(), "trailers": self.trailers}
        self.whole("200 OK", "application/json", json.dumps(seen).encode())

    async def answer_small(self):
        self.whole("200 OK", "text/plain", self.says)

    async def answer_page(self):
        page = b"<!doctype html><title>page</title><link rel=icon href=data:,><p>page"
        self.whole("200 OK", "text/html", page)

    async def answer_blob(self, size: str):
        size, first = int(size), 0
        end, status, extra = size, "200 OK", []
        asked = self.field("range").removeprefix("bytes=")
        if asked:
            low, high = asked.split("-")
            first = int(low) if low else size - int(high)
            end = min(size, int(high) + 1) if low and high else size
            status, extra = "206 Partial Content", [f"content-range: bytes {first}-{end - 1}/{size}"]
        self.head(status, "content-type: application/octet-stream", f"content-length: {end - first}",
                  "accept-ranges: bytes", f'etag: "blob-{size}"', *extra)
        if self.method != "HEAD":
            for piece in pattern(first, end):
                self.writer.write(piece)
                await self.writer.drain()

    async def answer_status(self, status: str):
        match status:
            case "204":
                self.head("204 No Content", "x-word: nothing")
            case "304":
                self.head("304 Not Modified", 'etag: "same"')
            case _:
                self.whole(f"{status} Elsewhere", "text/plain", b"elsewhere\n", "location: /small?moved")

    async def answer_unknown(self, size: str):
        """A body that only the end of the connection ends."""
        self.head("200 OK", "content-type: application/octet-stream", "connection: close")
        for piece in pattern(0, int(size)):
            self.writer.write(piece)
            await self.writer.drain()
        self.stays = False

    async def answer_trailers(self):
        self.head("200 OK", "content-type: text/plain", "transfer-encoding: chunked", "trailer: x-sum")
        self.chunk(b"with a trailer\n")
        self.writer.write(b"0\r\nx-sum: 42\r\n\r\n")

    async def answer_hints(self):
        self.head("103 Early Hints", "link: </style.css>; rel=preload; as=style")
        await self.writer.drain()
        self.whole("200 OK", "text/plain", b"after a hint\n")

    async def answer_ticks(self, kind: str, count: str):
        """Pieces that say when they were written, each flushed."""
        kind = {"sse": "text/event-stream", "chunked": "application/octet-stream"}[kind]
        self.head("200 OK", f"content-type: {kind}", "transfer-encoding: chunked")
        began = time.monotonic()
        for turn in range(int(count)):
            await asyncio.sleep(max(0, began + turn * EVERY - time.monotonic()))
            self.chunk(b"data: %d\n\n" % time.monotonic_ns())
            await self.writer.drain()
        self.writer.write(b"0\r\n\r\n")

    async def answer_hold(self, key: str):
        """One event, then silence until somebody asks for `/release` with the same key."""
        released = self.held.setdefault(key, asyncio.Event())
        self.head("200 OK", "content-type: text/event-stream", "transfer-encoding: chunked")
        self.chunk(b"data: first\n\n")
        await self.writer.drain()
        await released.wait()
        self.chunk(b"data: last\n\n")
        self.writer.write(b"0\r\n\r\n")

    async def answer_release(self, key: str):
        self.held.setdefault(key, asyncio.Event()).set()
        self.whole("200 OK", "text/plain", b"released\n")


async def connection(reader, writer, says: bytes):
    try:
        stays = True
        while stays:
            head = await reader.readuntil(b"\r\n\r\n")
            exchange = Exchange(reader, writer, head, says)
            await exchange.answer()
            await writer.drain()
            stays = exchange.stays
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the other side has had enough
    finally:
        writer.close()


async def main(says: bytes):
    server = await asyncio.start_server(lambda r, w: connection(r, w, says), "127.0.0.1", 0, limit=1 << 18)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1].encode()))
