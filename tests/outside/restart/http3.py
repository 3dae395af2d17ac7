"""An HTTP/3 client that knows when the relay goes away. (aioquic reads over GOAWAY.)"""

from contextlib import asynccontextmanager

from aioquic.asyncio import connect
from aioquic.buffer import Buffer, BufferReadError
from aioquic.h3.connection import H3_ALPN
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import StreamDataReceived

from clients.http3_client import Http3Client

CONTROL = 3  # the first stream that a server opens
GOAWAY = 7


class LeavingClient(Http3Client):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.going_away = False
        self._control = b""

    def quic_event_received(self, event):
        if isinstance(event, StreamDataReceived) and event.stream_id == CONTROL:
            self._control += event.data
            self._look()
        super().quic_event_received(event)

    def _look(self):
        """Goes through the frames behind the stream's type, from the beginning: there are few."""
        buffer = Buffer(data=self._control)
        try:
            buffer.pull_uint_var()
            while True:
                kind, length = buffer.pull_uint_var(), buffer.pull_uint_var()
                buffer.pull_bytes(length)
                self.going_away |= kind == GOAWAY
        except BufferReadError:
            pass


@asynccontextmanager
async def connection(lab, name: str):
    configuration = QuicConfiguration(alpn_protocols=H3_ALPN, server_name=f"{name}.localhost",
                                      max_stream_data=1 << 20, max_data=1 << 22)
    configuration.load_verify_locations(str(lab.ca))
    async with connect(*lab.address, configuration=configuration, create_protocol=LeavingClient) as client:
        yield client
