"""RFC 9114, 5.2: what a server that is told to stop does with the connections that it has."""

from collections.abc import Callable

from . import octets
from .cases import answers, expect, require
from .codes import H3
from .connection import Connection
from .octets import data, head, read_varint
from .target import Target


def goaways(c: Connection) -> list[int]:
    """The identifiers of the GOAWAY frames so far."""
    stream = c.server_stream(octets.CONTROL)
    found = octets.frames(bytes(c.streams[stream].data)[1:]) if stream is not None else []
    return [read_varint(payload, 0)[0] for kind, payload in found if kind == octets.GOAWAY]


async def shut_down(target: Target, begin: Callable[[], None]):
    """`begin` tells the server to stop. A request under way is completed; GOAWAY says which ones are not, and H3_NO_ERROR ends all."""
    async with Connection(target) as c, Connection(target) as quiet:
        await c.get()
        await quiet.get()
        stream = c.bidi(head(target.fields("/under-way", "POST")) + data(b"before"))
        await c.round_trip()
        begin()
        require(await c.until(lambda: goaways(c)), f"no GOAWAY: {c.state()}")
        late = c.bidi(head(target.fields("/too-late")), end=True)
        await c.round_trip()
        c.send(stream, data(b"after"), end=True)
        await expect(c, answers(200), stream=stream)
        await c.until(c.gone)
        said = goaways(c)
        require(all(number % 4 == 0 for number in said), f"GOAWAY {said}: not request streams")
        require(said == sorted(said, reverse=True), f"GOAWAY {said}: rising")
        require(said[-1] > stream, f"GOAWAY {said}, and yet stream {stream} was answered")
        if late >= said[-1]:
            outcome = c.streams[late]
            require(not outcome.data, f"stream {late} was answered after GOAWAY {said}")
            require(outcome.reset in (None, H3.REQUEST_REJECTED), f"stream {late}, beyond GOAWAY {said}, was reset with {outcome.reset:#x}")
        for connection in (c, quiet):
            await connection.until(connection.gone)
            close = connection.quic.closed_by
            require(close and close.application and close.code == H3.NO_ERROR, f"the connection ended with: {connection.state()}")
