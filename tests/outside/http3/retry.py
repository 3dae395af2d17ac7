"""RFC 9000, 8.1: a server under many half-open handshakes asks for a proof of the address, and how it treats the proof."""

import asyncio

from . import octets
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
    """Whether the server has sent Retry. One that does not is no relay under load: nothing is to be seen then."""
    return c.quic._retry_source_connection_id is not None


@case("9000 8.1.2", MUST, "a client that does as Retry says is served, and is told the truth about the connection IDs", alone=True)
async def followed(target):
    wire = await crowd(target)
    async with Connection(target) as c:
        require(asked(c) or target.origin is None, f"no Retry after {MANY} half-open handshakes")
        await c.get()
    wire.transport.close()


@case("9000 17.2.5", MUST, "Retry is one datagram, smaller than the Initial packet, from a connection ID of the server's choice", alone=True)
async def its_form(target):
    wire = await crowd(target)
    c = Connection(target)
    c.quic.connect((target.host, target.port), c._now())
    first = c.quic.datagrams_to_send(c._now())[0][0]
    alone = await Wire.open()
    await alone.ask(target, first, 3.0)
    await asyncio.sleep(1.0)
    wire.transport.close()
    alone.transport.close()
    retries = [answer for answer in alone.received if answer[0] & 0xF0 == 0xF0]
    if target.origin or retries:
        require(len(retries) == 1 and len(alone.received) == 1, f"{len(alone.received)} datagrams, {len(retries)} of them Retry")
        retry = retries[0]
        length = retry[5]
        require(retry[6 : 6 + length] == c.quic.host_cid, "the Destination Connection ID is not the client's")
        source = retry[7 + length : 7 + length + retry[6 + length]]
        require(source != c.quic.original_destination_connection_id, "the Source Connection ID is the client's own choice")
        require(len(retry) < len(first), f"{len(retry)} bytes")


async def cheat(target, change, sent: str):
    """A client that does something else than Retry says gets no connection."""
    wire = await crowd(target)
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
        if target.origin and not done:
            raise Failure(f"no Retry after {MANY} half-open handshakes")
        if c.handshake and done:
            raise Failure(f"sent: {sent}; outcome: a connection; allowed: {breaks(Quic.INVALID_TOKEN)}, or silence")
        if c.gone():
            await expect(c, breaks(Quic.INVALID_TOKEN))
    finally:
        c.silence()
        wire.transport.close()


@case("9000 8.1.4", MUST, "a token of Retry that was changed is no proof", alone=True)
async def changed(target):
    def change(c: Connection):
        token = bytearray(c.quic._peer_token)
        token[len(token) // 2] ^= 1
        c.quic._peer_token = bytes(token)

    await cheat(target, change, "an Initial packet with a token that was changed in one bit")


@case("9000 8.1.4", MUST, "a token of Retry is no proof for another port", alone=True)
async def elsewhere(target):
    other: list[asyncio.DatagramTransport] = []

    def change(c: Connection):
        old, c._transport = c._transport, other[0]
        old.close()
        other[0].set_protocol(c)

    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))
    other.append(transport)
    await cheat(target, change, "an Initial packet with a token that was given to another port")


@case("9000 8.1.2", MUST, "connections that were there before go on while strangers are asked for proof", alone=True)
async def before(target):
    async with Connection(target) as c:
        await c.get()
        wire = await crowd(target)
        stream = c.bidi(head(target.fields("/crowded")), end=True)
        await expect(c, answers(200), stream=stream)
        wire.transport.close()
        require(c.server_stream(octets.CONTROL) is not None, "no control stream")
