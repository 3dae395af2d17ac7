"""QUIC packet by packet: aioquic does the handshake and the keys, and frames of any kind can be put into packets."""

import datetime
import os
import select
import socket
import ssl
import time

from aioquic.buffer import Buffer
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.connection import QuicConnection
from aioquic.quic.crypto import CryptoPair
from aioquic.quic.events import ConnectionTerminated, HandshakeCompleted, StreamDataReceived, StreamReset
from aioquic.quic.packet import QuicFrameType, QuicPacketType, QuicProtocolVersion
from aioquic.quic.packet_builder import QuicPacketBuilder
from aioquic.tls import Epoch
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID

UPLINK = "oriel/1"
DATAGRAM = 1200
PING, ACK, RESET_STREAM, STOP_SENDING, CRYPTO, STREAM = 0x01, 0x02, 0x04, 0x05, 0x06, 0x08
MAX_DATA, MAX_STREAM_DATA, MAX_STREAMS = 0x10, 0x11, 0x12
DATA_BLOCKED, STREAMS_BLOCKED = 0x14, 0x16
NEW_CONNECTION_ID, RETIRE_CONNECTION_ID, PATH_CHALLENGE = 0x18, 0x19, 0x1a


def varint(value: int) -> bytes:
    buffer = Buffer(capacity=8)
    buffer.push_uint_var(value)
    return buffer.data


def frame(kind: int, *values: int | bytes) -> bytes:
    """A frame of variable-length integers; bytes are put in as they are."""
    return varint(kind) + b"".join(v if isinstance(v, bytes) else varint(v) for v in values)


def stream(number: int, offset: int, data: bytes, end: bool = False) -> bytes:
    return frame(STREAM | 0x04 | 0x02 | (0x01 if end else 0), number, offset, len(data), data)


class _Connection(QuicConnection):
    """Takes answers on streams that were opened behind its back, and lets its transport parameters be altered."""

    alter = staticmethod(lambda parameters: parameters)

    def _get_or_create_stream(self, frame_type, stream_id):
        # One after the other, since aioquic takes a lower one that it does not have for one that is over.
        while stream_id % 4 == 0 and self._local_next_stream_id_bidi <= stream_id:
            self._get_or_create_stream_for_send(self._local_next_stream_id_bidi)
        while stream_id % 4 == 2 and self._local_next_stream_id_uni <= stream_id:
            self._get_or_create_stream_for_send(self._local_next_stream_id_uni)
        return super()._get_or_create_stream(frame_type, stream_id)

    def _handle_stop_sending_frame(self, context, frame_type, buf):
        # aioquic would reset the stream at 0 bytes, since it knows nothing of those that were sent by hand.
        number, code = buf.pull_uint_var(), buf.pull_uint_var()
        self.stopped[number] = code

    def _serialize_transport_parameters(self):
        return self.alter(super()._serialize_transport_parameters())


def configuration(lab, server_name: str, alpn: str, identity=None, ticket=None, window: int = 1 << 20):
    made = QuicConfiguration(is_client=True, alpn_protocols=[alpn], server_name=server_name, idle_timeout=30,
                             max_datagram_size=DATAGRAM, session_ticket=ticket, max_stream_data=window,
                             supported_versions=[QuicProtocolVersion.VERSION_1])
    made.load_verify_locations(str(lab.ca))
    made.verify_mode = ssl.CERT_REQUIRED
    if identity is not None:
        made.private_key, made.certificate = identity
    return made


def new_identity():
    """A key and its own certificate: what a peer shows."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "peer")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
                   .serial_number(1).not_valid_before(now - datetime.timedelta(days=1))
                   .not_valid_after(now + datetime.timedelta(days=1)).sign(key, None))
    return key, certificate


class QuicWire:
    """One QUIC connection to the relay."""

    def __init__(self, lab, name: str = "mallory", alpn: str = "h3", identity=None, ticket=None, alter=None,
                 source: str = "127.0.0.1", window: int = 1 << 20):
        host = "localhost" if alpn == UPLINK else f"{name}.localhost"
        self.lab = lab
        self.tickets: list = []
        self.quic = _Connection(configuration=configuration(lab, host, alpn, identity, ticket, window),
                                session_ticket_handler=self.tickets.append)
        self.quic.stopped = self.stops = {}
        if alter:
            self.quic.alter = alter
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * 1024 * 1024)
        self.socket.bind((source, 0))
        self.socket.connect(lab.address)
        self.socket.setblocking(False)
        self.complete = False
        self.early = None  # whether early data was accepted
        self.ended: ConnectionTerminated | None = None
        self.data: dict[int, bytearray] = {}
        self.finished: set[int] = set()
        self.resets: dict[int, int] = {}
        self.received = 0
        self.quic.connect(lab.address, now=time.time())
        self.flush()

    def flush(self):
        for data, _ in self.quic.datagrams_to_send(now=time.time()):
            self._send(data)

    def over(self) -> bool:
        return self.ended is not None

    def closing(self) -> bool:
        """Whether the other end has said that it is over; aioquic still waits for a while then."""
        return self.ended is not None or self.quic._close_event is not None

    def pump(self, seconds: float, until=lambda: False):
        deadline = time.monotonic() + seconds
        while True:
            self._receive()
            if until() or self.closing():
                return
            left = deadline - time.monotonic()
            if left <= 0:
                return
            timer = self.quic.get_timer()
            wait = left if timer is None else min(left, max(0.0, timer - time.time()))
            readable, _, _ = select.select([self.socket], [], [], wait)
            if not readable and timer is not None and time.time() >= timer:
                self.quic.handle_timer(now=time.time())
                self.flush()

    def handshake(self, seconds: float = 20) -> bool:
        self.pump(seconds, lambda: self.complete)
        return self.complete

    def raw(self, *packets: bytes) -> int:
        """Sends each as the payload of one 1-RTT packet. How many went out."""
        quic, sent = self.quic, 0
        for payload in packets:
            if self.closing():
                break
            builder = QuicPacketBuilder(host_cid=quic.host_cid, is_client=True, max_datagram_size=DATAGRAM + 100,
                                        packet_number=quic._packet_number, peer_cid=quic._peer_cid.cid,
                                        version=quic._version)
            builder.start_packet(QuicPacketType.ONE_RTT, quic._cryptos[Epoch.ONE_RTT])
            builder.start_frame(QuicFrameType.PADDING).push_bytes(payload)
            datagrams, _ = builder.flush()
            quic._packet_number = builder.packet_number
            for datagram in datagrams:
                self._send(datagram)
            sent += 1
        self._receive()
        return sent

    def room(self, number: int) -> int:
        """How many bytes may be sent on a stream so far."""
        quic = self.quic
        known = quic._streams.get(number)
        if known is not None:
            own = known.max_stream_data_remote
        else:
            own = quic._remote_max_stream_data_uni if number & 2 else quic._remote_max_stream_data_bidi_remote
        return min(own, quic._remote_max_data)

    def bidirectional(self) -> int:
        """Streams that may be opened so far."""
        return self.quic._remote_max_streams_bidi

    def unidirectional(self) -> int:
        return self.quic._remote_max_streams_uni

    def ending(self) -> str:
        event = self.ended or self.quic._close_event
        return f"closed {event.error_code:#x} {event.reason_phrase}".strip() if event else "still open"

    def close(self):
        if not self.closing():
            self.quic.close()
            self.flush()
        self.socket.close()

    def _send(self, data: bytes):
        try:
            self.socket.send(data)
        except BlockingIOError:
            select.select([], [self.socket], [], 0.1)
        except OSError:
            pass

    def _receive(self):
        got = 0
        while got < 500:
            try:
                data = self.socket.recv(65536)
            except OSError:
                break
            got += 1
            self.received += len(data)
            self.quic.receive_datagram(data, self.lab.address, now=time.time())
        if got:
            self.flush()
        while (event := self.quic.next_event()) is not None:
            if isinstance(event, HandshakeCompleted):
                self.complete, self.early = True, event.early_data_accepted
            elif isinstance(event, ConnectionTerminated):
                self.ended = event
            elif isinstance(event, StreamDataReceived):
                self.data.setdefault(event.stream_id, bytearray()).extend(event.data)
                if event.end_stream:
                    self.finished.add(event.stream_id)
            elif isinstance(event, StreamReset):
                self.resets[event.stream_id] = event.error_code


class Initials:
    """First packets with a valid ClientHello: one for each connection id, and never another word."""

    def __init__(self, lab, alpn: str, name: str = "mallory"):
        host = "localhost" if alpn == UPLINK else f"{name}.localhost"
        quic = QuicConnection(configuration=configuration(lab, host, alpn))
        quic.connect(lab.address, now=time.time())
        self._hello = bytes(quic._crypto_streams[Epoch.INITIAL].sender._buffer)
        self._source = quic.host_cid

    def make(self, hello: bytes | None = None, offset: int = 0) -> bytes:
        target = os.urandom(8)
        crypto = CryptoPair()
        crypto.setup_initial(target, is_client=True, version=QuicProtocolVersion.VERSION_1)
        builder = QuicPacketBuilder(host_cid=self._source, is_client=True, max_datagram_size=DATAGRAM, packet_number=0,
                                    peer_cid=target, version=QuicProtocolVersion.VERSION_1)
        builder.start_packet(QuicPacketType.INITIAL, crypto)
        hello = self._hello if hello is None else hello
        buffer = builder.start_frame(QuicFrameType.CRYPTO)
        buffer.push_uint_var(offset)
        buffer.push_uint_var(len(hello))
        buffer.push_bytes(hello)
        datagrams, _ = builder.flush()
        return datagrams[0]
