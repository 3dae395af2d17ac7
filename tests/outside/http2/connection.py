"""One connection to the server: frames go out as a case makes them, and what comes is awaited with a deadline."""

import ssl
import struct
import time

from . import frames as f
from .audit import Audit, Stream
from .origin import Origin

PATIENCE = 20.0  # seconds for what must happen
QUIET = 0.15  # seconds in which nothing more may come


class Failure(AssertionError):
    """The server did not do what the case asks for."""


class NotApplicable(Exception):
    """The case is about something that this server does not offer."""


class Connection:
    """A client's end of an HTTP/2 connection. `Audit` follows it."""

    def __init__(self, tls: ssl.SSLSocket, authority: str, folder: str, origin: Origin | None):
        self._tls = tls
        self.origin = origin
        self._input = b""
        self.authority = authority
        self.folder = folder  # the first part of every path of this case
        self.audit = Audit()
        self.frames: list[f.Frame] = []
        self.trace: list[str] = []
        self.closed = False
        self.next_stream = 1
        self.answer_settings = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._tls.close()

    # Out.

    def send_bytes(self, raw: bytes):
        """Sends bytes that need not be frames."""
        try:
            self._tls.settimeout(PATIENCE)
            self._tls.sendall(raw)
        except OSError as error:
            self.trace.append(f"! sending failed: {error}")

    def send(self, *made: bytes):
        """Sends whole frames, all in one write."""
        raw = b"".join(made)
        at = 0
        while at < len(raw):
            length = int.from_bytes(raw[at : at + 3])
            kind, flags, stream = struct.unpack(">BBI", raw[at + 3 : at + 9])
            payload = raw[at + 9 : at + 9 + length]
            self.audit.sent(kind, flags, stream, payload)
            self.trace.append(f"> {f.Frame(kind, flags, stream, payload)}")
            at += 9 + length
        self.send_bytes(raw)

    def handshake(self, *pairs: tuple[int, int]):
        """The preface, our settings, and the server's acknowledgment."""
        self.send_bytes(f.PREFACE)
        self.send(f.settings((f.ENABLE_PUSH, 0), *pairs))
        self.until(lambda: self.audit.acknowledged and self.audit.server_seen, "3.4 SETTINGS and their acknowledgment")

    def path(self, kind: str = "x") -> str:
        """A path of this case; the origin answers by `kind`."""
        return f"{self.folder}/{kind}" if self.folder else "/"

    def pseudo(self, method: str = "GET", kind: str = "x", **other: str | None) -> list[tuple[str, str]]:
        """The four pseudo-header fields; `other` replaces one, None leaves it out."""
        made = {"method": method, "scheme": "https", "authority": self.authority, "path": self.path(kind)} | other
        return [(f":{name}", value) for name, value in made.items() if value is not None]

    def stream(self) -> int:
        """A new stream identifier."""
        self.next_stream += 2
        return self.next_stream - 2

    def request(
        self,
        *extra: tuple,
        method: str = "GET",
        kind: str = "x",
        end: bool = True,
        pseudo: list | None = None,
        **other: str | None,
    ) -> int:
        """Sends a request head on a new stream, and returns the stream."""
        stream = self.stream()
        fields = (self.pseudo(method, kind, **other) if pseudo is None else pseudo) + list(extra)
        self.send(f.headers(stream, f.block(fields), end))
        if stream in self.audit.streams:
            self.audit.streams[stream].method = method
        return stream

    # In.

    def read(self, deadline: float) -> f.Frame | None:
        """The next frame, or None when the deadline or the end has come."""
        while True:
            if len(self._input) >= 9 and len(self._input) >= (size := 9 + int.from_bytes(self._input[:3])):
                kind, flags, stream = struct.unpack(">BBI", self._input[3:9])
                payload, self._input = self._input[9:size], self._input[size:]
                return self._took(f.Frame(kind, flags, stream & f.LARGEST, payload), stream > f.LARGEST)
            left = deadline - time.monotonic()
            if self.closed or left <= 0:
                return None
            self._tls.settimeout(left)
            try:
                more = self._tls.recv(65536)
            except (TimeoutError, ssl.SSLWantReadError):
                return None
            except OSError as error:
                self.trace.append(f"< closed: {error}")
                more = b""
            if not more:
                self.closed = True
                self.trace.append("< end")
            self._input += more

    def _took(self, frame: f.Frame, reserved: bool) -> f.Frame:
        self.frames.append(frame)
        self.trace.append(f"< {frame}")
        self.audit.received(frame, reserved)
        if frame.type == f.SETTINGS and not frame.flags & f.ACK and self.answer_settings:
            self.send(f.settings(flags=f.ACK))
        elif frame.type == f.PING and not frame.flags & f.ACK:
            self.send(f.ping(frame.payload, f.ACK))
        return frame

    def until(self, reached, what: str, patience: float = PATIENCE):
        """Reads until `reached()`; fails when the connection ends or the time is over."""
        deadline = time.monotonic() + patience
        while not reached():
            if self.read(deadline) is None:
                raise Failure(f"no {what}; {'the connection ended' if self.closed else 'nothing more came'}")

    def quiet(self, seconds: float = QUIET) -> list[f.Frame]:
        """Everything that comes within this time."""
        deadline = time.monotonic() + seconds
        came = []
        while frame := self.read(deadline):
            came.append(frame)
        return came

    def of(self, stream: int) -> Stream:
        return self.audit.streams[stream]

    # What is expected.

    def sync(self, payload: bytes = b"barrier!"):
        """A PING and its acknowledgment: the server has read everything before it."""
        count = sum(self._is_pong(frame, payload) for frame in self.frames)
        self.send(f.ping(payload))
        self.until(lambda: sum(self._is_pong(frame, payload) for frame in self.frames) > count, "PING acknowledgment")

    @staticmethod
    def _is_pong(frame: f.Frame, payload: bytes) -> bool:
        return frame.type == f.PING and bool(frame.flags & f.ACK) and frame.payload == payload

    def response(self, stream: int, status: int | range | None = None) -> Stream:
        """The complete response on a stream."""
        state = self.of(stream)
        self.until(lambda: state.ended or state.reset is not None or self.audit.goaways, f"response on stream {stream}")
        if not state.ended:
            raise Failure(f"no response on stream {stream}: {self._came(stream)}")
        allowed = [status] if isinstance(status, int) else status
        if allowed is not None and state.status not in allowed:
            raise Failure(f"status {state.status} on stream {stream}, not {status}")
        return state

    def works(self):
        """The connection is still good for another request."""
        self.sync(b"usable??")
        stream = self.request(kind="after")
        self.response(stream, 200)
        if self.audit.goaways:
            raise Failure(f"GOAWAY {f.code_name(self.audit.goaways[-1][1])}, although the connection is in order")

    def connection_error(self, *codes: int, goaway: bool = True):
        """GOAWAY with one of these codes, and the end of the connection."""
        names = " or ".join(f.code_name(code) for code in codes)
        self.drain()
        if not self.audit.goaways and goaway:
            raise Failure(f"no GOAWAY {names}; " + ("the connection ended" if self.closed else self._last()))
        if self.audit.goaways and self.audit.goaways[-1][1] not in codes:
            raise Failure(f"GOAWAY {f.code_name(self.audit.goaways[-1][1])}, not {names}")
        if not self.closed:
            raise Failure(
                "5.4.1 the TCP connection was not closed after GOAWAY"
                if self.audit.goaways
                else "the connection was not closed"
            )

    def drain(self):
        """Reads until the server ends the connection, or for as long as it may take."""
        deadline = time.monotonic() + PATIENCE
        while self.read(deadline) is not None:
            pass

    def stream_error(self, stream: int, *codes: int, works: bool = True):
        """RST_STREAM with one of these codes and a connection that still works, or a connection error in its place."""
        state = self.of(stream)
        names = " or ".join(f.code_name(code) for code in codes)
        self._settle(lambda: state.reset is not None, f"RST_STREAM {names} on stream {stream}")
        if self.audit.goaways:
            self.connection_error(*codes)
        elif state.reset is None or state.reset not in codes:
            raise Failure(f"{self._came(stream)}, not RST_STREAM {names}")
        elif works:
            self.works()

    def malformed(self, stream: int, status: range = range(400, 500), begun: bool = False, whole: bool = False):
        """A malformed request: RST_STREAM PROTOCOL_ERROR, or 4xx where that can be said; never passed on (8.1.1).

        `begun`: what is wrong shows late, so that the origin may have seen the beginning; `whole`: or even all of it.
        """
        state = self.of(stream)
        self._settle(lambda: state.reset is not None or state.ended, "RST_STREAM PROTOCOL_ERROR or 4xx")
        if self.audit.goaways:
            self.connection_error(f.PROTOCOL_ERROR)
        else:
            self._refused(state, stream, status)
        if not whole:
            self.not_forwarded(begun)

    def not_forwarded(self, begun: bool = False):
        """Nothing but the requests of `works` has come to the origin, or nothing complete."""
        for request in self.origin.seen(self.folder) if self.origin else []:
            if not request.target.endswith("/after") and (request.complete or not begun):
                raise Failure(f"it was forwarded: {request.method} {request.target} {request.fields} {request.body[:40]!r}")

    def _refused(self, state: Stream, stream: int, status: range):
        if state.ended and state.status in status:
            if state.reset is None:
                self.quiet(0.02)
            if state.reset not in (None, f.PROTOCOL_ERROR, f.NO_ERROR):
                raise Failure(f"{state.status} and then RST_STREAM {f.code_name(state.reset)}")
        elif state.reset != f.PROTOCOL_ERROR:
            raise Failure(f"{self._came(stream)}, not RST_STREAM PROTOCOL_ERROR or 4xx")
        self.works()

    def _settle(self, reached, what: str):
        deadline = time.monotonic() + PATIENCE
        while not reached() and not self.audit.goaways:
            if self.read(deadline) is None:
                raise Failure(f"no {what}; {self._last()}")

    def _came(self, stream: int) -> str:
        state = self.of(stream)
        if self.audit.goaways:
            return f"GOAWAY {f.code_name(self.audit.goaways[-1][1])}"
        if state.reset is not None:
            return f"RST_STREAM {f.code_name(state.reset)}"
        return f"status {state.status}" if state.fields else "no answer"

    def _last(self) -> str:
        return f"the last that came: {self.frames[-1]}" if self.frames else "nothing came"
