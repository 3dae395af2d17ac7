"""RFC 9000, 8.1: a server under many half-open handshakes asks for a proof of the address, and how it treats the proof."""

import asyncio
from collections.abc import Awaitable, Callable

from .cases import MUST, answers, breaks, case, expect, require
from .codes import Quic
from .connection import Connection, Failure
from .octets import head
from .paths import Wire

MANY = 300  # handshakes that are begun and left


async def crowd(target) -> Wire:
    """Begins many handshakes that nobody goes on with."""
    wire = await Wire.open()
    for n in range(MANY):
        stranger = Connection(target)
        stranger.quic.connect((target.host, target.port), stranger._now())
        wire.transport.sendto(stranger.quic.datagrams_to_send(stranger._now())[0][0], (target.host, target.port))
        if n % 10 == 0:
            await asyncio.sleep(0)
    # The server has read them all when it has answered one that came after them.
    await wire.ask(target, b"\xc3\x12\x34\xab\xcd\x08" + bytes(8) + b"\x08" + bytes(8) + bytes(1200), 5.0)
    return wire


def asked(c: Connection) -> bool:
    """Whether the server has sent Retry."""
    return c.quic._retry_source_connection_id is not None


async def under_load(target, attempt: Callable[[], Awaitable[bool]]):
    """Tries until the server has asked for proof, as the crowd may be forgotten in between. Only the relay is known to do so."""
    for _ in range(10):
        wire = await crowd(target)
        try:
            if await attempt():
                return
        finally:
            wire.transport.close()
        if target.origin is None:
            return
    raise Failure(f"no Retry after {MANY} half-open handshakes")


@case("9000 8.1.2", MUST, "a client that does as Retry says is served, and is told the truth about the connection IDs", alone=True)
async def followed(target):
    async def attempt() -> bool:
        async with Connection(target) as c:
            await c.get()
            return asked(c)

    await under_load(target, attempt)


@case("9000 17.2.5", MUST, "Retry is one datagram, smaller than the Initial packet, from a connection ID of the server's choice", alone=True)
async def its_form(target):
    async def attempt() -> bool:
        c = Connection(target)
        c.quic.connect((target.host, target.port), c._now())
        first = c.quic.datagrams_to_send(c._now())[0][0]
        wire = await Wire.open()
        await wire.ask(target, first, 20.0)
        await asyncio.sleep(1.0)
        wire.transport.close()
        if not any(answer[0] & 0xF0 == 0xF0 for answer in wire.received):
            return False
        require(len(wire.received) == 1, f"{len(wire.received)} datagrams")
        retry = wire.received[0]
        length = retry[5]
        require(retry[6 : 6 + length] == c.quic.host_cid, "the Destination Connection ID is not the client's")
        source = retry[7 + length : 7 + length + retry[6 + length]]
        require(source != c.quic.original_destination_connection_id, "the Source Connection ID is the client's own choice")
        require(len(retry) < len(first), f"{len(retry)} bytes")
        return True

    await under_load(target, attempt)


async def cheat(target, change: Callable[[Connection], None], sent: str):
    """A client that does something else than Retry says gets no connection.

    The server may say INVALID_TOKEN or nothing, or begin a handshake as if there were no token; that one fails, because the
    connection IDs in it are not those of a client that was asked.
    """

    async def attempt() -> bool:
        c = Connection(target)
        flush, done = c.flush, False

        def flush_changed():
            nonlocal done
            if asked(c) and not done:
                done = True
                change(c)
            flush()

        c.flush = flush_changed
        c._note(sent)
        try:
            await c.dial()
            await c.until(lambda: c.handshake, 2.0)
            if c.handshake and done:
                raise Failure(f"sent: {sent}; outcome: a connection; allowed: {breaks(Quic.INVALID_TOKEN)}, or silence")
            if done and c.quic.closed_by:
                await expect(c, breaks(Quic.INVALID_TOKEN))
            return done
        finally:
            c.silence()

    await under_load(target, attempt)


@case("9000 8.1.4", MUST, "a token of Retry that was changed is no proof", alone=True)
async def changed(target):
    def change(c: Connection):
        token = bytearray(c.quic._peer_token)
        token[len(token) // 2] ^= 1
        c.quic._peer_token = bytes(token)

    await cheat(target, change, "an Initial packet with a token that was changed in one bit")


@case("9000 8.1.4", MUST, "a token of Retry is no proof for another port", alone=True)
async def elsewhere(target):
    loop, spare = asyncio.get_running_loop(), []
    for _ in range(10):
        spare.append((await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0)))[0])

    def change(c: Connection):
        c._transport.close()
        c._transport = spare.pop()
        c._transport.set_protocol(c)

    await cheat(target, change, "an Initial packet with a token that was given to another port")
    for transport in spare:
        transport.close()


@case("9000 8.1.2", MUST, "connections that were there before go on while strangers are asked for proof", alone=True)
async def before(target):
    async with Connection(target) as c:
        await c.get()
        wire = await crowd(target)
        stream = c.bidi(head(target.fields("/crowded")), end=True)
        await expect(c, answers(200), stream=stream)
        wire.transport.close()
