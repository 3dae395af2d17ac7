"""One HTTP/3 connection by aioquic; what comes is put into a queue for each stream."""

import asyncio
from contextlib import asynccontextmanager

from aioquic.asyncio import QuicConnectionProtocol, connect
from aioquic.h3.connection import H3_ALPN, H3Connection
from aioquic.h3.events import DataReceived, HeadersReceived
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import ConnectionTerminated, StreamReset


class Http3Client(QuicConnectionProtocol):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.h3 = H3Connection(self._quic)
        self.trailers: dict[str, str] = {}
        self._queues: dict[int, asyncio.Queue] = {}
        self._ended: set[int] = set()

    def quic_event_received(self, event):
        if isinstance(event, ConnectionTerminated):
            for queue in self._queues.values():
                queue.put_nowait(event)
        elif isinstance(event, StreamReset) and event.stream_id in self._queues:
            self._queues[event.stream_id].put_nowait(event)
        for made in self.h3.handle_event(event):
            if getattr(made, "stream_id", None) in self._queues:
                self._queues[made.stream_id].put_nowait(made)

    def request(self, method: str, authority: str, path: str, *fields: tuple[str, str], end: bool = True) -> int:
        number = self._quic.get_next_available_stream_id()
        self._queues[number] = asyncio.Queue()
        head = [(":method", method), (":scheme", "https"), (":authority", authority), (":path", path), *fields]
        self.h3.send_headers(number, [(name.encode(), value.encode()) for name, value in head], end)
        self.transmit()
        return number

    def send(self, stream: int, data: bytes, end: bool = False):
        self.h3.send_data(stream, data, end)
        self.transmit()

    async def head(self, stream: int) -> dict[str, str]:
        """The next head on that stream, be it an interim one."""
        event = await self._queues[stream].get()
        assert isinstance(event, HeadersReceived), event
        self._note(event)
        return _fields(event)

    async def pieces(self, stream: int):
        """The body on that stream as it arrives; trailers are kept."""
        while stream not in self._ended:
            event = await self._queues[stream].get()
            assert isinstance(event, (DataReceived, HeadersReceived)), event
            self._note(event)
            if isinstance(event, HeadersReceived):
                self.trailers = _fields(event)
            elif event.data:
                yield event.data

    async def body(self, stream: int) -> bytes:
        return b"".join([piece async for piece in self.pieces(stream)])

    def _note(self, event):
        if event.stream_ended:
            self._ended.add(event.stream_id)


def _fields(event: HeadersReceived) -> dict[str, str]:
    return {name.decode(): value.decode() for name, value in event.headers}


@asynccontextmanager
async def http3(lab, name: str):
    """A connection to the relay whose handshake names `name`."""
    configuration = QuicConfiguration(alpn_protocols=H3_ALPN, server_name=f"{name}.localhost",
                                      max_stream_data=1 << 20, max_data=1 << 22)
    configuration.load_verify_locations(str(lab.ca))
    async with connect(*lab.address, configuration=configuration, create_protocol=Http3Client) as client:
        yield client
