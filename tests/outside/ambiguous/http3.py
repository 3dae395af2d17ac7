"""Lists of fields over HTTP/3: the QUIC layer is aioquic's, frames and field lines are written here by hand."""

import asyncio
import contextlib

import pylsqpack
from aioquic.asyncio import QuicConnectionProtocol
from aioquic.buffer import encode_uint_var
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.connection import QuicConnection
from aioquic.quic.events import ConnectionTerminated, StopSendingReceived, StreamDataReceived, StreamReset

from .http1 import filled
from .origin import Origin
from .verdict import Answer, Case, Held, Outcome, Sent

DATA, HEADERS, SETTINGS = 0, 1, 4


def literal(name: bytes, value: bytes) -> bytes:
    """A field line with a literal name, neither indexed nor looked at (RFC 9204, 4.5.6)."""
    return _number(len(name), 7, 0x20) + name + _number(len(value), 127, 0) + value


def _number(value: int, most: int, pattern: int) -> bytes:
    if value < most:
        return bytes([pattern | value])
    out, value = bytes([pattern | most]), value - most
    while value >= 128:
        out, value = out + bytes([value % 128 + 128]), value // 128
    return out + bytes([value])


def frame(kind: int, payload: bytes) -> bytes:
    return encode_uint_var(kind) + encode_uint_var(len(payload)) + payload


class Visitor(QuicConnectionProtocol):
    """One connection; its streams' bytes, and how they ended."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.bytes: dict[int, bytes] = {}
        self.ends: dict[int, str] = {}
        self.over = ""
        self.happened = asyncio.Event()

    def quic_event_received(self, event):
        if isinstance(event, StreamDataReceived):
            self.bytes[event.stream_id] = self.bytes.get(event.stream_id, b"") + event.data
            if event.end_stream:
                self.ends.setdefault(event.stream_id, "")
        elif isinstance(event, StreamReset):
            self.ends.setdefault(event.stream_id, f"RESET_STREAM {event.error_code:#x}")
        elif isinstance(event, ConnectionTerminated):
            self.over = f"closed {event.error_code:#x} {event.reason_phrase}".strip()
        elif not isinstance(event, StopSendingReceived):
            return
        self.happened.set()

    def greet(self):
        """The control stream with empty SETTINGS (RFC 9114, 6.2.1)."""
        stream = self._quic.get_next_available_stream_id(is_unidirectional=True)
        self._quic.send_stream_data(stream, b"\x00" + frame(SETTINGS, b""))
        self.transmit()

    def send(self, sent: Sent, fill) -> int:
        stream = self._quic.get_next_available_stream_id()
        data = self._head(sent.fields, fill) + b"".join(frame(DATA, piece) for piece in sent.body)
        if sent.trailers is not None:
            data += self._head(sent.trailers, fill)
        self._quic.send_stream_data(stream, data, end_stream=sent.ends)
        self.transmit()
        return stream

    async def greeted(self, patience: float) -> bool:
        """Waits for the server's SETTINGS: what sends none does not speak HTTP/3."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while not self.over:
                    self.happened.clear()
                    if any(data[:2] == b"\x00\x04" for stream, data in self.bytes.items() if stream % 4 == 3):
                        return True
                    await self.happened.wait()
        return False

    async def answer(self, stream: int, enough, patience: float) -> Answer | None:
        """What came for the request; None if nothing did in time, or if that is `enough`."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while True:
                    self.happened.clear()
                    if stream in self.ends:
                        return self._read(stream)
                    if self.over:
                        return Answer(0, why=self.over)
                    if enough and enough():
                        return None
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self.happened.wait(), 0.01 if enough else patience)
        return None

    def _read(self, stream: int) -> Answer:
        data, head, body = self.bytes.get(stream, b""), None, b""
        decoder = pylsqpack.Decoder(0, 0)
        while data and not self.ends[stream]:
            kind, data = _take(data)
            length, data = _take(data)
            payload, data = data[:length], data[length:]
            if kind == HEADERS and (head is None or head[b":status"].startswith(b"1")):
                head = dict(decoder.feed_header(stream, payload)[1])
            elif kind == DATA:
                body += payload
        if self.ends[stream] or head is None:
            return Answer(0, why=self.ends[stream] or "ended without an answer")
        return Answer(int(head[b":status"]), head, body)

    @staticmethod
    def _head(fields: tuple, fill) -> bytes:
        return frame(HEADERS, b"\x00\x00" + b"".join(literal(fill(name), fill(value)) for name, value in fields))


def _take(data: bytes) -> tuple[int, bytes]:
    """A number of QUIC's (RFC 9000, 16) off the front."""
    length = 1 << (data[0] >> 6)
    return int.from_bytes(data[:length], "big") & ((1 << (8 * length - 2)) - 1), data[length:]


def run(lab, case: Case, origin: Origin, last: Sent, patience: float) -> Outcome:
    """Sends the request, and after its answer one request more."""
    try:
        return asyncio.run(_run(lab, case, origin, last, patience))
    except (ConnectionError, TimeoutError):
        return Outcome([], hung=True)  # not even a connection is no way to refuse a request


async def _run(lab, case: Case, origin: Origin, last: Sent, patience: float) -> Outcome:
    held = any(isinstance(step, Held) for course in case.may for step in course)

    def fill(data: bytes) -> bytes:
        return filled(lab, data)

    async with asyncio.timeout(4 * patience), _connected(lab, case.server_name) as visitor:
        visitor.greet()
        if not await visitor.greeted(patience):
            return Outcome([], hung=True)
        answers = [await visitor.answer(visitor.send(case.sends, fill), held and origin.holds_a_part, patience)]
        if answers[0] is None:
            return Outcome([], hung=not held)
        if not visitor.over:
            answers.append(await visitor.answer(visitor.send(last, fill), None, patience))
        return Outcome([answer for answer in answers if answer], hung=answers[-1] is None)


@contextlib.asynccontextmanager
async def _connected(lab, name: str):
    """A connection that is closed without waiting, as by a visitor who leaves."""
    configuration = QuicConfiguration(is_client=True, alpn_protocols=["h3"], server_name=f"{name}.localhost")
    configuration.load_verify_locations(str(lab.ca))
    transport, visitor = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: Visitor(QuicConnection(configuration=configuration)), local_addr=("127.0.0.1", 0)
    )
    try:
        visitor.connect(("127.0.0.1", lab.port))
        await visitor.wait_connected()
        yield visitor
    finally:
        visitor.close()
        visitor.transmit()
        transport.close()
