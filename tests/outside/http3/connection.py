"""One QUIC connection to the server under test; HTTP/3 on it is written by the cases themselves.

aioquic does the transport. Where a case must break the transport's rules too, [`Connection.packet`] sends a packet with any
content, and `parameters` rewrites the transport parameters.
"""

import asyncio
import itertools
import ssl
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.connection import QuicConnection
from aioquic.quic.events import HandshakeCompleted, PingAcknowledged, StopSendingReceived, StreamDataReceived, StreamReset
from aioquic.tls import Epoch, ExtensionType, SessionTicket

from . import octets
from .answer import Answer, read_answer
from .codes import H3, Quic, named
from .target import Target

PATIENCE = 20.0  # seconds for anything that must happen


class Failure(AssertionError):
    """The server did something that the rule of a case does not allow."""


@dataclass
class Close:
    """A CONNECTION_CLOSE of the server."""

    code: int
    application: bool
    reason: str

    def __str__(self):
        kind = f"connection error {named(self.code, H3)}" if self.application else f"transport error {named(self.code, Quic)}"
        return f"{kind} {self.reason!r}"


@dataclass
class Incoming:
    """What the server has done to one stream."""

    data: bytearray = field(default_factory=bytearray)
    ended: bool = False
    reset: int | None = None
    stopped: int | None = None

    def over(self) -> bool:
        return self.ended or self.reset is not None


class ScriptedQuic(QuicConnection):
    """A client that tells how it was closed, and may send transport parameters that are not right."""

    def __init__(self, configuration: QuicConfiguration, parameters: Callable[[bytes], bytes] | None, prepare: Callable | None):
        self.closed_by: Close | None = None
        self.tickets: list[SessionTicket] = []
        self._parameters = parameters
        self._prepare = prepare
        super().__init__(configuration=configuration, session_ticket_handler=self.tickets.append)

    def _serialize_transport_parameters(self) -> bytes:
        right = super()._serialize_transport_parameters()
        return self._parameters(right) if self._parameters else right

    def _initialize(self, peer_cid: bytes):
        super()._initialize(peer_cid)
        if self._prepare:
            self._prepare(self)

    def _handle_connection_close_frame(self, context, frame_type, buf):
        super()._handle_connection_close_frame(context, frame_type, buf)
        event = self._close_event
        self.closed_by = Close(event.error_code, frame_type == 0x1D, event.reason_phrase)


class Connection(asyncio.DatagramProtocol):
    """`async with Connection(target) as c` has shaken hands, and sent SETTINGS on a control stream unless `settings` is None."""

    codes: ClassVar[dict[int, str]] = {}  # that the server has used on any stream of any connection, each with what was sent before

    def __init__(
        self,
        target: Target,
        *,
        settings: tuple | None = (),
        alpn: tuple[str, ...] = ("h3",),
        parameters: Callable[[bytes], bytes] | None = None,
        prepare: Callable[[ScriptedQuic], None] | None = None,
        **configuration,
    ):
        self.target = target
        self._settings = settings
        config = QuicConfiguration(
            is_client=True,
            alpn_protocols=list(alpn),
            server_name=target.name,
            cafile=target.ca,
            verify_mode=ssl.CERT_REQUIRED,
            idle_timeout=30.0,
            supported_versions=[1],
        )
        for name, value in configuration.items():
            if not hasattr(config, name):
                raise TypeError(name)
            setattr(config, name, value)
        self.quic = ScriptedQuic(config, parameters, prepare)
        self.handshake: HandshakeCompleted | None = None
        self.streams: dict[int, Incoming] = defaultdict(Incoming)
        self.sent: list[str] = []  # for the report of a failure
        self.received: list[bytes] = []  # datagrams
        self.control = -1
        self.request_method = "GET"
        self._news = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._pings = itertools.count()
        self._acknowledged: set[int] = set()
        self._transport: asyncio.DatagramTransport | None = None

    # --- life ---

    async def __aenter__(self):
        await self.dial()
        if not await self.until(lambda: self.handshake):
            raise Failure(f"no handshake: {self.state()}")
        if self._settings is not None:
            self.control = self.uni(octets.varint(octets.CONTROL) + octets.settings(*self._settings))
        return self

    async def __aexit__(self, *_):
        self.hang_up()

    async def dial(self):
        """Begins the handshake."""
        await self.new_socket()
        self.quic.connect((self.target.host, self.target.port), self._now())
        self.flush()

    def hang_up(self):
        self.quic.close(H3.NO_ERROR)
        self.flush()
        self.silence()

    def silence(self):
        """Gone without a word."""
        if self._timer:
            self._timer.cancel()
        if self._transport:
            self._transport.close()
            self._transport = None

    async def new_socket(self):
        """Sends from another port from now on, as behind a NAT that forgot."""
        old = self._transport
        self._transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(lambda: self, local_addr=("127.0.0.1", 0))
        if old:
            old.close()

    # --- sending ---

    def uni(self, data: bytes = b"", end: bool = False) -> int:
        """A new unidirectional stream."""
        return self.send(self.quic.get_next_available_stream_id(is_unidirectional=True), data, end)

    def bidi(self, data: bytes = b"", end: bool = False) -> int:
        """A new request stream."""
        return self.send(self.quic.get_next_available_stream_id(), data, end)

    def bidi_by_hand(self) -> int:
        """The number of a request stream whose frames the case writes itself, as packets."""
        stream = self.quic.get_next_available_stream_id()
        self.quic._get_or_create_stream_for_send(stream)
        return stream

    def send(self, stream: int, data: bytes, end: bool = False) -> int:
        """On any stream of ours; once the server has stopped a stream, what is sent on it goes nowhere."""
        if self.streams[stream].stopped is None:
            self._note(f"stream {stream}: {shown(data)}{' FIN' if end else ''}")
            self.quic.send_stream_data(stream, data, end)
            self.flush()
        return stream

    def reset(self, stream: int, code: int):
        self._note(f"RESET_STREAM {stream} {code:#x}")
        self.quic.reset_stream(stream, code)
        self.flush()

    def stop(self, stream: int, code: int):
        """STOP_SENDING, also for a stream that nothing has come on yet."""
        self._note(f"STOP_SENDING {stream} {code:#x}")
        self.packet(octets.varint(0x05) + octets.varint(stream) + octets.varint(code), note=False)

    def packet(self, payload: bytes, *, epoch: Epoch = Epoch.ONE_RTT, first_byte: int = 0, note: bool = True):
        """A packet of its own with any frames in it; `first_byte` flips bits of its first byte."""
        if note:
            self._note(f"packet: {shown(payload)}")
        self.raw(self.protect(payload, epoch=epoch, first_byte=first_byte))

    def protect(self, payload: bytes, *, epoch: Epoch = Epoch.ONE_RTT, first_byte: int = 0) -> bytes:
        quic = self.quic
        crypto, number = quic._cryptos[epoch], quic._packet_number
        quic._packet_number += 1
        if epoch == Epoch.ONE_RTT:
            header = bytes([(0x43 | crypto.key_phase << 2) ^ first_byte]) + quic._peer_cid.cid
        else:
            kind = {Epoch.INITIAL: 0xC3, Epoch.HANDSHAKE: 0xE3}[epoch] ^ first_byte
            ids = bytes([len(quic._peer_cid.cid)]) + quic._peer_cid.cid + bytes([len(quic.host_cid)]) + quic.host_cid
            token = octets.varint(len(quic._peer_token)) + quic._peer_token if epoch == Epoch.INITIAL else b""
            header = bytes([kind]) + quic._version.to_bytes(4, "big") + ids + token + octets.varint(len(payload) + 20, 2)
        return crypto.encrypt_packet(header + number.to_bytes(4, "big"), payload, number)

    def raw(self, datagram: bytes):
        if self._transport:
            self._transport.sendto(datagram, (self.target.host, self.target.port))

    def flush(self):
        now = self._now()
        for datagram, _ in self.quic.datagrams_to_send(now):
            self.raw(datagram)
        if self._timer:
            self._timer.cancel()
            self._timer = None
        at = self.quic.get_timer()
        if at is not None and self._transport:
            self._timer = asyncio.get_running_loop().call_at(at, self._alarm)

    # --- receiving ---

    def datagram_received(self, data: bytes, addr):
        self.received.append(data)
        self.quic.receive_datagram(data, (self.target.host, self.target.port), self._now())
        self._read_events()
        self.flush()

    def _alarm(self):
        self._timer = None
        self.quic.handle_timer(self._now())
        self._read_events()
        self.flush()

    def _read_events(self):
        while (event := self.quic.next_event()) is not None:
            match event:
                case StreamDataReceived(data=data, end_stream=end, stream_id=stream):
                    self.streams[stream].data += data
                    self.streams[stream].ended |= end
                case StreamReset(error_code=code, stream_id=stream):
                    self.streams[stream].reset = code
                    self.codes.setdefault(code, f"RESET_STREAM {stream} after {self.history()}")
                case StopSendingReceived(error_code=code, stream_id=stream):
                    self.streams[stream].stopped = code
                    self.codes.setdefault(code, f"STOP_SENDING {stream} after {self.history()}")
                case HandshakeCompleted():
                    self.handshake = event
                case PingAcknowledged(uid=uid):
                    self._acknowledged.add(uid)
        self._news.set()

    def gone(self) -> bool:
        return self.quic.closed_by is not None or self.quic._close_event is not None

    async def until(self, condition: Callable[[], object], patience: float = PATIENCE) -> bool:
        """Waits for a condition; False if the connection ends first, or patience does."""
        end = self._now() + patience
        while not condition():
            left = end - self._now()
            if self.gone() or left <= 0:
                return False
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                pass
        return True

    async def round_trip(self) -> bool:
        """Whether the server acknowledges a packet that is sent now."""
        uid = next(self._pings)
        self.quic.send_ping(uid)
        self.flush()
        return await self.until(lambda: uid in self._acknowledged)

    def answer(self, stream: int) -> Answer:
        return read_answer(bytes(self.streams[stream].data))

    async def get(self, path: str = "/") -> Answer:
        """A correct request on a new stream; fails unless it is answered with 200."""
        stream = self.bidi(octets.head(self.target.fields(path)), end=True)
        await self.until(lambda: self.streams[stream].over())
        answer = self.answer(stream)
        if not self.streams[stream].ended or answer.status != 200:
            raise Failure(f"a correct request is not answered with 200: {self.state()}")
        return answer

    async def server_settings(self) -> dict[int, int]:
        """The SETTINGS of the server."""
        if not await self.until(lambda: self._settings_frame() is not None):
            raise Failure(f"no SETTINGS from the server: {self.state()}")
        payload, pairs, at = self._settings_frame(), {}, 0
        while at < len(payload):
            name, at = octets.read_varint(payload, at)
            pairs[name], at = octets.read_varint(payload, at)
        return pairs

    def server_parameters(self) -> list[int]:
        """The numbers of the server's transport parameters, in their order."""
        raw, numbers, at = dict(self.quic.tls.received_extensions)[ExtensionType.QUIC_TRANSPORT_PARAMETERS], [], 0
        while at < len(raw):
            number, at = octets.read_varint(raw, at)
            length, at = octets.read_varint(raw, at)
            numbers.append(number)
            at += length
        return numbers

    def _settings_frame(self) -> bytes | None:
        stream = self.server_stream(octets.CONTROL)
        found = octets.frames(bytes(self.streams[stream].data)[1:]) if stream is not None else []
        return found[0][1] if found else None

    def server_stream(self, kind: int) -> int | None:
        """The unidirectional stream of this type that the server has opened."""
        for stream, incoming in self.streams.items():
            if stream % 4 == 3 and incoming.data and incoming.data[0] == kind:
                return stream
        return None

    # --- telling ---

    def state(self) -> str:
        """What the server has done so far."""
        if self.quic.closed_by:
            return str(self.quic.closed_by)
        parts = []
        if self.quic._close_event:
            parts.append(f"aioquic gave up: {self.quic._close_event.reason_phrase!r}")
        for stream, incoming in sorted(self.streams.items()):
            if stream % 4 == 0:
                status = self.answer(stream).status
                ends = ["response " + str(status)] if status else [f"{len(incoming.data)} bytes"] if incoming.data else []
                ends += ["FIN"] if incoming.ended else []
                ends += [f"RESET_STREAM {named(incoming.reset, H3)}"] if incoming.reset is not None else []
                ends += [f"STOP_SENDING {named(incoming.stopped, H3)}"] if incoming.stopped is not None else []
                parts.append(f"stream {stream}: {' + '.join(ends) or 'silence'}")
            elif incoming.reset is not None or incoming.stopped is not None or (incoming.ended and stream % 4 == 3):
                parts.append(f"stream {stream}: FIN {incoming.ended} RESET {incoming.reset} STOP {incoming.stopped}")
        return "; ".join(parts) or "silence"

    def history(self) -> str:
        """What has been sent so far; of many things the first."""
        more = f" | and {len(self.sent) - 8} more" if len(self.sent) > 8 else ""
        return " | ".join(self.sent[:8]) + more or "nothing"

    def _note(self, what: str):
        self.sent.append(what)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


def shown(data: bytes) -> str:
    """Bytes in hexadecimal, the beginning of them if they are many."""
    return data.hex() if len(data) <= 160 else f"{data[:160].hex()}... ({len(data)} bytes)"
