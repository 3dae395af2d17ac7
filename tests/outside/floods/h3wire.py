"""HTTP/3 stream by stream, on a QUIC connection whose frames are made by hand."""

import pylsqpack

from .quicwire import QuicWire, RESET_STREAM, STOP_SENDING, frame, stream, varint

DATA, HEADERS, CANCEL_PUSH, SETTINGS, GOAWAY, MAX_PUSH_ID = 0, 1, 3, 4, 7, 13
PRIORITY_UPDATE = 0xF0700
CONTROL, ENCODER, DECODER = 2, 6, 10  # our unidirectional streams
REQUEST_CANCELLED = 0x10C


def h3(kind: int, payload: bytes = b"") -> bytes:
    return varint(kind) + varint(len(payload)) + payload


class H3Wire(QuicWire):
    """One HTTP/3 connection to `name`, with its control stream open."""

    def __init__(self, lab, name: str = "mallory", **how):
        super().__init__(lab, name, **how)
        self.authority = lab.authority(name)
        self.control_sent = 0
        assert self.handshake(), f"no HTTP/3: {self.ending()}"
        self.control(b"\x00" + h3(SETTINGS))
        self.pump(0.05, self.closing)
        assert not self.closing(), f"no HTTP/3: {self.ending()}"

    def control(self, data: bytes):
        """More bytes on our control stream."""
        self.raw(stream(CONTROL, self.control_sent, data))
        self.control_sent += len(data)

    def block(self, fields: list[tuple[str, str]]) -> bytes:
        """A field section that needs no dynamic table."""
        return pylsqpack.Encoder().encode(0, [(n.encode(), v.encode()) for n, v in fields])[1]

    def headers(self, method: str = "GET", path: str = "/", *more: tuple[str, str]) -> bytes:
        return h3(HEADERS, self.block([(":method", method), (":scheme", "https"), (":authority", self.authority),
                                       (":path", path), *more]))

    def answered(self) -> set[int]:
        return {number for number in self.data if number % 4 == 0 and self.data[number]}

    def wait_room(self, number: int, seconds: float = 1) -> bool:
        """Waits until the request stream `number` may be opened."""
        self.pump(seconds, lambda: number // 4 < self.bidirectional())
        return number // 4 < self.bidirectional() and not self.closing()


def cancel(number: int, sent: int) -> bytes:
    """Both directions of a request given up after `sent` bytes."""
    return frame(RESET_STREAM, number, REQUEST_CANCELLED, sent) + frame(STOP_SENDING, number, REQUEST_CANCELLED)
