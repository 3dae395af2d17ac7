"""Visitors of each kind, every one a thread that goes on until enough was asked for, or the tally says that it is over.

Between two requests on one connection they pause, for 0 to twice `pause` seconds: a relay that ends finds connections busy
and idle alike.
"""

import asyncio
import hashlib
import http.client
import random
import threading
import time

from clients.origin import BLOCK, digest
from lab import PATIENCE
from restart.http2 import Http2
from restart.http3 import connection as http3

ANSWER = b"small"
IDLE = 1.5  # seconds: a relay that ends closes what was idle for 2


def rested(pause: float) -> bool:
    """Pauses; whether it became so long that a relay may have given up the connection."""
    began = time.monotonic()
    time.sleep(random.uniform(0, 2 * pause))
    return time.monotonic() - began > IDLE


def http_11(lab, tally, count: int, pause: float):
    """Requests on kept connections, each of which is left when the relay says so, or after a rest that became too long."""
    connection = None
    for _ in range(count):
        if rested(pause) and connection:
            connection.close()
            connection = None
        if tally.over.is_set():
            break
        began = time.monotonic()
        try:
            if connection is None:
                connection = http.client.HTTPConnection(lab.authority("alice"))
                connection.sock = lab.tls("alice")
            connection.request("GET", "/small")
            answer = connection.getresponse()
            body = answer.read()
            check(answer.status, body)
            tally.good("HTTP/1.1", time.monotonic() - began)
            if answer.will_close:
                connection.close()
                connection = None
        except Exception as error:
            tally.bad("HTTP/1.1", error)
            connection = None


def http_2(lab, tally, count: int, pause: float):
    client = None
    for _ in range(count):
        if rested(pause) and client:
            client.close()
            client = None
        if tally.over.is_set():
            break
        began = time.monotonic()
        try:
            client = client or Http2(lab, "alice")
            check(*client.get("/small"))
            tally.good("HTTP/2", time.monotonic() - began)
            if client.going_away:
                client.close()
                client = None
        except Exception as error:
            tally.bad("HTTP/2", error)
            client = None


def http_3(lab, tally, count: int, pause: float):
    async def run():
        left = count
        while left:
            try:
                async with http3(lab, "alice") as client:
                    while left and not client.going_away:
                        rest = time.monotonic()
                        await asyncio.sleep(random.uniform(0, 2 * pause))
                        began = time.monotonic()
                        if began - rest > IDLE:
                            break
                        left -= 1
                        async with asyncio.timeout(PATIENCE):
                            stream = client.request("GET", lab.authority("alice"), "/small")
                            status = int((await client.head(stream))[":status"])
                            check(status, await client.body(stream))
                        tally.good("HTTP/3", time.monotonic() - began)
            except Exception as error:
                tally.bad("HTTP/3", error)

    asyncio.run(run())


def upload_11(lab, tally, megabytes: int, seconds: float):
    """Uploads over HTTP/1.1, each spread over so many seconds."""
    whole = hashlib.sha256(BLOCK * megabytes).hexdigest()
    while not tally.over.is_set():
        began = time.monotonic()
        try:
            connection = http.client.HTTPConnection(lab.authority("alice"))
            connection.sock = lab.tls("alice")
            connection.putrequest("POST", "/echo")
            connection.putheader("content-length", str(len(BLOCK) * megabytes))
            connection.endheaders()
            for turn in range(megabytes):
                connection.send(BLOCK)
                time.sleep(max(0.0, began + seconds * (turn + 1) / megabytes - time.monotonic()))
            answer = connection.getresponse()
            body = answer.read()
            assert answer.status == 200 and whole.encode() in body, (answer.status, body[:200])
            connection.close()
            tally.good(f"upload of {megabytes} MB")
        except Exception as error:
            tally.bad(f"upload of {megabytes} MB", error)


def download_11(lab, tally, megabytes: int, seconds: float):
    """Downloads over HTTP/1.1 by a visitor who takes so many seconds for each."""
    size = len(BLOCK) * megabytes
    while not tally.over.is_set():
        began = time.monotonic()
        try:
            connection = http.client.HTTPConnection(lab.authority("alice"))
            connection.sock = lab.tls("alice")
            connection.request("GET", f"/blob/{size}")
            answer, came = connection.getresponse(), hashlib.sha256()
            for turn in range(megabytes):
                came.update(answer.read(len(BLOCK)))
                time.sleep(max(0.0, began + seconds * (turn + 1) / megabytes - time.monotonic()))
            assert (answer.status, came.hexdigest()) == (200, digest(0, size)), answer.status
            connection.close()
            tally.good(f"download of {megabytes} MB")
        except Exception as error:
            tally.bad(f"download of {megabytes} MB", error)


def upload_3(lab, tally, megabytes: int):
    """Uploads over HTTP/3: their packets go from one process to the other."""
    whole = hashlib.sha256(BLOCK * megabytes).hexdigest()

    async def one():
        async with asyncio.timeout(60), http3(lab, "alice") as client:
            stream = client.request("POST", lab.authority("alice"), "/echo",
                                    ("content-length", str(len(BLOCK) * megabytes)), end=False)
            for turn in range(megabytes):
                for at in range(0, len(BLOCK), 1 << 16):
                    client.send(stream, BLOCK[at : at + (1 << 16)],
                                end=turn == megabytes - 1 and at + (1 << 16) >= len(BLOCK))
                    await asyncio.sleep(0.005)
            status = (await client.head(stream))[":status"]
            body = await client.body(stream)
            assert status == "200" and whole.encode() in body, (status, body[:200])

    while not tally.over.is_set():
        try:
            asyncio.run(one())
            tally.good(f"HTTP/3 upload of {megabytes} MB")
        except Exception as error:
            tally.bad(f"HTTP/3 upload of {megabytes} MB", error)


def events(lab, tally, count: int):
    """A stream of so many events, 20 ms apart, one after the other."""
    while not tally.over.is_set():
        try:
            connection = http.client.HTTPConnection(lab.authority("alice"))
            connection.sock = lab.tls("alice")
            connection.request("GET", f"/ticks/sse/{count}")
            answer = connection.getresponse()
            came = answer.read().count(b"data: ")
            assert (answer.status, came) == (200, count), (answer.status, came)
            connection.close()
            tally.good("event stream")
        except Exception as error:
            tally.bad("event stream", error)


def check(status: int, body: bytes):
    if (status, body) != (200, ANSWER):
        raise AssertionError(f"{status} {body[:300]!r}")


def start(visit, *args) -> threading.Thread:
    thread = threading.Thread(target=visit, args=args, daemon=True)
    thread.start()
    return thread
