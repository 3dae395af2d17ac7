"""HTTP/2 frame by frame, over TLS, without any of the rules that a client keeps."""

import select
import ssl
import struct
import time

from hpack import Encoder, NeverIndexedHeaderTuple

from lab import PATIENCE

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM = ACK = 1
END_HEADERS = 4
ENHANCE_YOUR_CALM = 11
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind: int, flags: int = 0, stream: int = 0, payload: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def block(fields: list[tuple[str, str]]) -> bytes:
    """A header block that leaves the dynamic table as it was: the same bytes can be sent again."""
    return Encoder().encode([NeverIndexedHeaderTuple(name, value) for name, value in fields])


class Wire:
    """One connection to `name`. Nothing blocks for longer than it says."""

    def __init__(self, lab, name: str, settings: bytes = b"", receive_buffer: int = 0):
        self.authority = lab.authority(name)
        self.socket: ssl.SSLSocket = lab.tls(name, ["h2"])
        assert self.socket.selected_alpn_protocol() == "h2"
        self.socket.setblocking(False)
        self.closed = False
        self.goaway: int | None = None
        self.said = b""  # GOAWAY's words
        self.resets: dict[int, int] = {}
        self.answered: dict[int, bytes] = {}
        self.ended: set[int] = set()
        self.taken = 0  # bytes of DATA
        self.pongs: set[bytes] = set()
        self.received = 0
        self._rest = b""
        self._ping = 0
        self.send(PREFACE + frame(SETTINGS, 0, 0, settings))

    def fields(self, method: str = "GET", path: str = "/", *more: tuple[str, str]) -> bytes:
        return block([(":method", method), (":scheme", "https"), (":authority", self.authority), (":path", path),
                      *more])

    def over(self) -> bool:
        return self.closed or self.goaway is not None

    def send(self, data: bytes, seconds: float = PATIENCE, read: bool = True) -> bool:
        """Writes all of it, reading meanwhile; false once the other end has gone or the time is over."""
        deadline = time.monotonic() + seconds
        view = memoryview(data)
        while view and not self.closed:
            try:
                view = view[self.socket.send(view[:65536]):]
            except ssl.SSLWantWriteError:
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                readable, _, _ = select.select([self.socket] if read else [], [self.socket], [], left)
                if readable:
                    self._read()
                    if self.goaway is not None:
                        return False
            except ssl.SSLWantReadError:
                select.select([self.socket], [], [], max(0, deadline - time.monotonic()))
            except OSError:
                self.pump(0.2)
                self.closed = True
        return not self.closed

    def pump(self, seconds: float, until=lambda: False):
        """Reads for so long, or until something holds, or the end."""
        deadline = time.monotonic() + seconds
        self._read()
        while not self.closed and not until():
            left = deadline - time.monotonic()
            if left <= 0:
                return
            select.select([self.socket], [], [], left)
            self._read()

    def step(self, seconds: float = PATIENCE) -> bool:
        """Sends a PING and waits for its answer: everything before it has then been read. False at the end."""
        self._ping += 1
        mark = struct.pack(">Q", self._ping)
        if self.send(frame(PING, 0, 0, mark), seconds):
            self.pump(seconds, lambda: mark in self.pongs or self.over())
        return mark in self.pongs and not self.over()

    def in_step(self, batches, seconds: float = PATIENCE) -> int:
        """Sends batches (bytes, frames), each once the one before was read. Frames sent until the end."""
        deadline = time.monotonic() + seconds
        sent = 0
        for data, frames in batches:
            if time.monotonic() > deadline:
                break
            sent += frames + 1
            if not self.send(data) or not self.step():
                break
        self.pump(0.1, self.over)
        return sent

    def close(self):
        self.socket.close()

    def _read(self):
        while not self.closed:
            try:
                data = self.socket.recv(65536)
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return
            except OSError:
                data = b""
            if not data:
                self.closed = True
                return
            self.received += len(data)
            self._take(data)

    def _take(self, data: bytes):
        data = self._rest + data
        at = 0
        while len(data) - at >= 9:
            length = int.from_bytes(data[at:at + 3], "big")
            if len(data) - at < 9 + length:
                break
            kind, flags, stream = struct.unpack(">BBI", data[at + 3:at + 9])
            payload = data[at + 9:at + 9 + length]
            at += 9 + length
            if kind in (DATA, HEADERS) and flags & END_STREAM:
                self.ended.add(stream)
            if kind == GOAWAY:
                self.goaway = int.from_bytes(payload[4:8], "big")
                self.said = payload[8:]
            elif kind == RST_STREAM:
                self.resets[stream] = int.from_bytes(payload, "big")
            elif kind == HEADERS:
                self.answered.setdefault(stream, payload)
            elif kind == DATA:
                self.taken += length
            elif kind == PING and flags & ACK:
                self.pongs.add(payload)
            elif kind == SETTINGS and not flags & ACK:
                try:
                    self.socket.send(frame(SETTINGS, ACK))
                except OSError:
                    pass
        self._rest = data[at:]

    def ending(self) -> str:
        if self.goaway is not None:
            return f"GOAWAY {self.goaway} {self.said.decode(errors='replace')}".strip()
        return "closed" if self.closed else f"still open, {len(self.resets)} streams reset"
