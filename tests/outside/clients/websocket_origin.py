"""A WebSocket server by the `websockets` package, as a process of its own.

Paths: `/echo` sends back what comes; `/close/CODE` closes; `/fragments` answers in fragments; `/pinged` pings first;
`/seen` tells with which code and reason earlier connections to `/echo` ended; `/refuse` is not for anybody; `/page`
is a page and no WebSocket.
"""

import asyncio
import http
import json
import subprocess
import sys

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

SUBPROTOCOLS = ["oriel.two", "oriel.three"]
ends: list[tuple[int, str]] = []


class WebSocketOrigin:
    """The server, as whoever starts it sees it."""

    def __init__(self):
        self._process = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE)
        self.port = int(self._process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


async def serve_one(connection):
    match connection.request.path.lstrip("/").split("/"):
        case ["echo"]:
            try:
                while True:
                    await connection.send(await connection.recv())
            except ConnectionClosed:
                ends.append((connection.close_code, connection.close_reason))
        case ["close", code]:
            await connection.close(int(code), f"as asked: {code}")
        case ["fragments"]:
            async for message in connection:
                half = len(message) // 2
                await connection.send(iter([message[:half], message[half:-1], message[-1:]]))
        case ["pinged"]:
            waiter = await connection.ping(b"are you there")
            await connection.send(f"a pong after {await waiter:.4f} s")
            await connection.wait_closed()
        case ["seen"]:
            await connection.send(json.dumps(ends))


def choose(_connection, offered):
    """The first that is offered and known; none is as good."""
    return next((name for name in offered if name in SUBPROTOCOLS), None)


def refuse(connection, request):
    if request.path == "/refuse":
        return connection.respond(http.HTTPStatus.FORBIDDEN, "not for you\n")
    if request.path == "/page":
        return connection.respond(http.HTTPStatus.OK, "a page whose scripts connect\n")
    return None


async def main():
    options = {"max_size": 1 << 25, "select_subprotocol": choose, "process_request": refuse, "ping_interval": None}
    async with serve(serve_one, "127.0.0.1", 0, **options) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
