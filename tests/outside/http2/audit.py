"""What a server may send, whatever a case is about: every frame of every connection is held against it."""

import struct

import hpack

from . import frames as f

FLAGS = {
    f.DATA: f.END_STREAM | f.PADDED,
    f.HEADERS: f.END_STREAM | f.END_HEADERS | f.PADDED | f.PRIORITIZED,
    f.SETTINGS: f.ACK,
    f.PING: f.ACK,
    f.PUSH_PROMISE: f.END_HEADERS | f.PADDED,
    f.CONTINUATION: f.END_HEADERS,
}
CONNECTION_FIELDS = {"connection", "proxy-connection", "keep-alive", "transfer-encoding", "upgrade", "te"}
TOKEN = set(b"!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")


class Stream:
    """One stream as the client sees it."""

    def __init__(self, window: int):
        self.window = window  # what the server may still send
        self.method = "GET"
        self.ended_at_once = False  # END_STREAM was on the request's HEADERS
        self.interim: list[list[tuple[str, str]]] = []
        self.fields: list[tuple[str, str]] | None = None
        self.trailers: list[tuple[str, str]] | None = None
        self.body = b""
        self.blocks: list[bytes] = []  # field blocks as they came
        self.ended = False
        self.reset: int | None = None
        self.credit = 0  # bytes of window that the server gave beyond its first

    @property
    def status(self) -> int | None:
        return int(self.fields[0][1]) if self.fields else None

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.fields or [] if key == name]


class Audit:
    """Follows both directions of a connection; `violations` is what the server did against the RFC."""

    def __init__(self):
        self.violations: list[str] = []
        self.streams: dict[int, Stream] = {}
        self.highest = 0
        self.window = 65535
        self.initial = 65535
        self.largest_frame = 16384
        self.push = True
        self.pending: list[dict[int, int]] = []  # our SETTINGS that are not acknowledged yet
        self.acknowledged = 0
        self.server: dict[int, int] = {}  # its settings
        self.server_window = 65535
        self.server_seen = False
        self.goaways: list[tuple[int, int]] = []
        self.decoder = hpack.Decoder(max_header_list_size=2**20)
        self._block: tuple[f.Frame, bytes] | None = None

    def violation(self, section: str, text: str):
        self.violations.append(f"{section} {text}")

    # What we send.

    def sent(self, kind: int, flags: int, stream: int, payload: bytes):
        stream &= f.LARGEST
        if kind == f.SETTINGS and not flags & f.ACK and len(payload) % 6 == 0 and stream == 0:
            self.pending.append(dict(struct.iter_unpack(">HI", payload)))
        elif kind == f.HEADERS and stream % 2 and stream > self.highest:
            self.highest = stream
            opened = self.streams[stream] = Stream(self.initial)
            opened.ended_at_once = bool(flags & f.END_STREAM)
        elif kind == f.WINDOW_UPDATE and len(payload) == 4:
            increment = int.from_bytes(payload) & f.LARGEST
            if stream == 0:
                self.window += increment
            elif stream in self.streams:
                self.streams[stream].window += increment

    # What comes.

    def received(self, frame: f.Frame, reserved: bool):
        if not self.server_seen and (frame.type != f.SETTINGS or frame.flags & f.ACK):
            self.violation("3.4", f"the first frame is not SETTINGS but {frame}")
        self.server_seen = True
        if reserved:
            self.violation("4.1", f"the reserved bit is set in {frame}")
        if len(frame.payload) > self.largest_frame:
            self.violation("4.2", f"longer than SETTINGS_MAX_FRAME_SIZE: {frame}")
        if frame.type < len(f.TYPES) and frame.flags & ~FLAGS.get(frame.type, 0):
            self.violation("4.1", f"unused flags are set in {frame}")
        if self._block and frame.type != f.CONTINUATION:
            self.violation("4.3", f"{frame} within a field block")
        check = getattr(self, f"_{f.TYPES[frame.type].lower()}", None) if frame.type < len(f.TYPES) else None
        if check:
            check(frame)

    def _open(self, frame: f.Frame) -> Stream | None:
        stream = self.streams.get(frame.stream)
        if stream is None:
            self.violation("5.1", f"on a stream that the client has not opened: {frame}")
        elif stream.reset is not None:
            self.violation("5.1", f"after RST_STREAM: {frame}")
        elif stream.ended and frame.type in (f.DATA, f.HEADERS, f.CONTINUATION):
            self.violation("5.1", f"after END_STREAM: {frame}")
        elif stream.ended and stream.ended_at_once:
            self.violation("5.1", f"on a closed stream: {frame}")
        else:
            return stream
        return None

    def _unpadded(self, frame: f.Frame) -> bytes:
        payload = frame.payload
        if frame.flags & f.PADDED:
            payload = payload[1 : len(payload) - payload[0]]
        if frame.type == f.HEADERS and frame.flags & f.PRIORITIZED:
            payload = payload[5:]
        return payload

    def _data(self, frame: f.Frame):
        self.window -= len(frame.payload)
        stream = self._open(frame)
        if not stream:
            return
        stream.window -= len(frame.payload)
        if frame.payload and (stream.window < 0 or self.window < 0):
            self.violation("6.9.1", f"beyond the window (stream {stream.window}, connection {self.window}): {frame}")
        if stream.fields is None:
            self.violation("8.1", f"before the response's HEADERS: {frame}")
        stream.body += self._unpadded(frame)
        self._end(frame, stream)

    def _headers(self, frame: f.Frame):
        self._block = (frame, b"")
        self._fragment(frame, self._unpadded(frame))

    def _continuation(self, frame: f.Frame):
        if not self._block or self._block[0].stream != frame.stream:
            self.violation("6.10", f"without HEADERS before it: {frame}")
            return
        self._fragment(frame, frame.payload)

    def _fragment(self, frame: f.Frame, fragment: bytes):
        start, block = self._block
        self._block = (start, block + fragment)
        if not frame.flags & f.END_HEADERS:
            return
        start, block = self._block
        self._block = None
        try:
            fields = [(str(name, "latin-1"), str(value, "latin-1")) for name, value in self.decoder.decode(block, raw=True)]
        except hpack.HPACKError as error:
            self.violation("4.3", f"a field block that does not decode: {block.hex()}: {error!r}")
            return
        stream = self._open(start)
        if not stream:
            return
        stream.blocks.append(block)
        self._section(start, stream, fields)
        self._end(start, stream)

    def _section(self, frame: f.Frame, stream: Stream, fields: list[tuple[str, str]]):
        for name, value in fields:
            if not name.startswith(":") and (not name or not set(name.encode("latin-1")) <= TOKEN):
                self.violation("8.2", f"the field name {name!r}")
            if set(value) & set("\0\r\n") or value != value.strip(" \t"):
                self.violation("8.2.1", f"the field value {name}: {value!r}")
            if name in CONNECTION_FIELDS:
                self.violation("8.2.2", f"the connection-specific field {name}: {value}")
        pseudo = [name for name, _ in fields if name.startswith(":")]
        if stream.fields is not None:
            stream.trailers = fields
            if pseudo:
                self.violation("8.1", f"pseudo-header fields in trailers: {pseudo}")
            if not frame.flags & f.END_STREAM:
                self.violation("8.1", "trailers without END_STREAM")
            return
        if pseudo != [":status"] or fields[0][0] != ":status" or len(fields[0][1]) != 3 or not fields[0][1].isdigit():
            self.violation("8.3.2", f"pseudo-header fields of a response: {fields[:3]}")
            return
        status = int(fields[0][1])
        if status == 101:
            self.violation("8.6", "101 (Switching Protocols)")
        if 100 <= status < 200:
            stream.interim.append(fields)
            if frame.flags & f.END_STREAM:
                self.violation("8.1", "an interim response with END_STREAM")
        else:
            stream.fields = fields
        if (status < 200 or status == 204) and any(name == "content-length" for name, _ in fields):
            self.violation("9110 8.6", f"content-length in a {status}")

    def _end(self, frame: f.Frame, stream: Stream):
        if not frame.flags & f.END_STREAM:
            return
        stream.ended = True
        if stream.fields is None:
            return
        none = stream.method == "HEAD" or stream.status in (204, 205, 304)
        if none and stream.body:
            self.violation("9110 6.4.1", f"content in the response to {stream.method} with status {stream.status}")
        lengths = stream.values("content-length")
        if len(lengths) > 1 or (lengths and not none and lengths != [str(len(stream.body))]):
            self.violation("8.1.1", f"content-length {lengths}, but {len(stream.body)} bytes of content")

    def _rst_stream(self, frame: f.Frame):
        if len(frame.payload) != 4:
            self.violation("6.4", f"of a wrong length: {frame}")
        stream = self.streams.get(frame.stream)
        if stream is None:
            self.violation("6.4", f"for an idle stream: {frame}")
        elif stream.reset is not None:
            self.violation("5.4.2", f"a second RST_STREAM: {frame}")
        else:
            stream.reset = int.from_bytes(frame.payload)

    def _settings(self, frame: f.Frame):
        if frame.stream or len(frame.payload) % 6 or (frame.flags & f.ACK and frame.payload):
            self.violation("6.5", f"badly formed: {frame}")
        elif frame.flags & f.ACK:
            self.acknowledged += 1
            if not self.pending:
                self.violation("6.5.3", "an acknowledgment of SETTINGS that were not sent")
            else:
                self._apply(self.pending.pop(0))
        else:
            self.server |= dict(struct.iter_unpack(">HI", frame.payload))
            self._check_settings()

    def _apply(self, ours: dict[int, int]):
        if f.INITIAL_WINDOW_SIZE in ours:
            change = ours[f.INITIAL_WINDOW_SIZE] - self.initial
            self.initial += change
            for stream in self.streams.values():
                stream.window += change
        self.decoder.max_allowed_table_size = ours.get(f.HEADER_TABLE_SIZE, self.decoder.max_allowed_table_size)
        self.largest_frame = ours.get(f.MAX_FRAME_SIZE, self.largest_frame)
        self.push = bool(ours.get(f.ENABLE_PUSH, self.push))

    def _check_settings(self):
        if self.server.get(f.ENABLE_PUSH, 0) != 0:
            self.violation("6.5.2", "a server set SETTINGS_ENABLE_PUSH")
        if self.server.get(f.INITIAL_WINDOW_SIZE, 0) > f.LARGEST:
            self.violation("6.5.2", "SETTINGS_INITIAL_WINDOW_SIZE is too large")
        if not 16384 <= self.server.get(f.MAX_FRAME_SIZE, 16384) < 2**24:
            self.violation("6.5.2", "SETTINGS_MAX_FRAME_SIZE is out of range")
        if self.server.get(f.ENABLE_CONNECT_PROTOCOL, 0) > 1:
            self.violation("8441 3", "SETTINGS_ENABLE_CONNECT_PROTOCOL is neither 0 nor 1")

    def _push_promise(self, frame: f.Frame):
        if not self.push:
            self.violation("6.6", f"although push is disabled: {frame}")

    def _ping(self, frame: f.Frame):
        if frame.stream or len(frame.payload) != 8:
            self.violation("6.7", f"badly formed: {frame}")

    def _goaway(self, frame: f.Frame):
        if frame.stream or len(frame.payload) < 8:
            self.violation("6.8", f"badly formed: {frame}")
            return
        last, code = struct.unpack(">II", frame.payload[:8])
        if self.goaways and last > self.goaways[-1][0]:
            self.violation("6.8", f"the last stream identifier grew: {frame}")
        self.goaways.append((last, code))

    def _window_update(self, frame: f.Frame):
        increment = int.from_bytes(frame.payload)
        if len(frame.payload) != 4 or not 0 < increment <= f.LARGEST:
            self.violation("6.9", f"badly formed: {frame}")
        elif frame.stream == 0:
            self.server_window += increment
            if self.server_window > f.LARGEST:
                self.violation("6.9.1", f"the connection's window is over 2^31-1: {frame}")
        elif stream := self._open(frame):
            stream.credit += increment
