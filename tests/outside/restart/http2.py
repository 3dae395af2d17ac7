"""An HTTP/2 client as simple as one can be, which does what a browser does when a server goes away: it lets what is under
way end and asks for the rest on a new connection. (The `h2` package takes any GOAWAY for the end.)"""

import hpack
from hyperframe import frame as frames

WINDOW = 1 << 30


class Http2:
    def __init__(self, lab, name: str):
        self._stream = lab.tls(name, ["h2"])
        self._authority = lab.authority(name)
        self._encoder, self._decoder = hpack.Encoder(), hpack.Decoder()
        self._next, self._rest = 1, b""
        self.going_away = False
        settings = frames.SettingsFrame(settings={frames.SettingsFrame.INITIAL_WINDOW_SIZE: WINDOW})
        window = frames.WindowUpdateFrame(0, window_increment=WINDOW)
        self._send(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings.serialize() + window.serialize())

    def _send(self, data: bytes):
        self._stream.sendall(data)

    def close(self):
        self._stream.close()

    def _frame(self) -> frames.Frame:
        while len(self._rest) < 9:
            self._more()
        frame, length = frames.Frame.parse_frame_header(memoryview(self._rest[:9]))
        while len(self._rest) < 9 + length:
            self._more()
        frame.parse_body(memoryview(self._rest[9 : 9 + length]))
        self._rest = self._rest[9 + length :]
        return frame

    def _more(self):
        data = self._stream.recv(1 << 16)
        if not data:
            raise ConnectionError("the connection ended")
        self._rest += data

    def get(self, path: str) -> tuple[int, bytes]:
        """One GET: status and body."""
        number, self._next = self._next, self._next + 2
        head = [(":method", "GET"), (":scheme", "https"), (":authority", self._authority), (":path", path)]
        request = frames.HeadersFrame(number, data=self._encoder.encode(head), flags=["END_HEADERS", "END_STREAM"])
        self._send(request.serialize())
        status, body = 0, b""
        while True:
            frame = self._frame()
            match frame:
                case frames.SettingsFrame() if "ACK" not in frame.flags:
                    self._send(frames.SettingsFrame(flags=["ACK"]).serialize())
                case frames.PingFrame() if "ACK" not in frame.flags:
                    self._send(frames.PingFrame(0, opaque_data=frame.opaque_data, flags=["ACK"]).serialize())
                case frames.GoAwayFrame():
                    assert frame.error_code == 0, frame
                    self.going_away = True
                    if frame.last_stream_id < number:
                        raise ConnectionError(f"stream {number} was not taken, only {frame.last_stream_id}")
                case frames.RstStreamFrame():
                    raise ConnectionError(f"stream {number} was reset: {frame.error_code}")
                case frames.HeadersFrame():
                    status = int(dict(self._decoder.decode(frame.data))[":status"])
                case frames.DataFrame():
                    body += frame.data
            if frame.stream_id == number and "END_STREAM" in frame.flags:
                return status, body
