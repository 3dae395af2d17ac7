"""Lists of fields as raw HTTP/2 frames, and what comes back."""

import ssl
import time

import hpack
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    Frame,
    GoAwayFrame,
    HeadersFrame,
    PingFrame,
    RstStreamFrame,
    SettingsFrame,
)

from .http1 import filled
from .origin import Origin
from .verdict import Answer, Case, Held, Outcome, Sent

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
FRAME = 16384


def literal(name: bytes, value: bytes) -> bytes:
    """A field line whose name and value are neither indexed nor looked at (RFC 7541, 6.2.2)."""
    return b"\x00" + b"".join(_number(len(part)) + part for part in (name, value))


def _number(value: int) -> bytes:
    if value < 127:
        return bytes([value])
    out, value = b"\x7f", value - 127
    while value >= 128:
        out, value = out + bytes([value % 128 + 128]), value // 128
    return out + bytes([value])


class Connection:
    """One connection with at most one request at a time."""

    def __init__(self, lab, server_name: str, patience: float):
        self.lab, self.patience = lab, patience
        self.stream = lab.tls(server_name, ["h2"])
        self.decoder = hpack.Decoder()
        self.buffer = b""
        self.next_id = 1
        self.over = ""
        self._write(PREFACE + SettingsFrame(0).serialize())
        self.stream.settimeout(patience)
        # What does not greet does not speak HTTP/2, and closing is then no way to refuse a request.
        self.greeted = isinstance(self._frame(), SettingsFrame)

    def send(self, sent: Sent):
        """Writes a request's frames on a new stream."""
        stream, self.next_id = self.next_id, self.next_id + 2
        frames = self._head(stream, sent.fields, ends=sent.ends and not sent.body and sent.trailers is None)
        for place, piece in enumerate(sent.body):
            data = DataFrame(stream, piece)
            if sent.ends and sent.trailers is None and place == len(sent.body) - 1:
                data.flags.add("END_STREAM")
            frames += data.serialize()
        if sent.trailers is not None:
            frames += self._head(stream, sent.trailers, ends=sent.ends)
        self._write(frames)
        return stream

    def answer(self, stream: int, enough) -> Answer | None:
        """What came for the request; None if nothing did in time, or if that is `enough`."""
        head, body, block = None, b"", b""
        end = time.monotonic() + self.patience
        self.stream.settimeout(0.01 if enough else self.patience)
        while time.monotonic() < end:
            frame = self._frame()
            if frame is None:
                if self.over:
                    return Answer(0, why=self.over)
                if enough and enough():
                    return None
                continue
            if isinstance(frame, SettingsFrame) and "ACK" not in frame.flags:
                self._write(SettingsFrame(0, flags=["ACK"]).serialize())
            elif isinstance(frame, PingFrame) and "ACK" not in frame.flags:
                self._write(PingFrame(0, frame.opaque_data, flags=["ACK"]).serialize())
            elif isinstance(frame, GoAwayFrame):
                if frame.last_stream_id < stream or frame.error_code:
                    self.over = f"GOAWAY {frame.error_code}"
                    return Answer(0, why=self.over)
            elif frame.stream_id == stream:
                if isinstance(frame, RstStreamFrame):
                    return Answer(0, why=f"RST_STREAM {frame.error_code}")
                if isinstance(frame, (HeadersFrame, ContinuationFrame)):
                    block += frame.data
                    if "END_HEADERS" in frame.flags:
                        fields = {bytes(name): bytes(value) for name, value in self.decoder.decode(block, raw=True)}
                        block = b""
                        head = head if head and not head.get(b":status", b"1").startswith(b"1") else fields
                elif isinstance(frame, DataFrame):
                    body += frame.data
                if "END_STREAM" in frame.flags:
                    return Answer(int(head[b":status"]), head, body)
        return None

    def _head(self, stream: int, fields: tuple, ends: bool) -> bytes:
        block = b"".join(literal(filled(self.lab, name), filled(self.lab, value)) for name, value in fields)
        frame = HeadersFrame(stream, block[:FRAME], flags=["END_STREAM"] if ends else [])
        rest = [ContinuationFrame(stream, block[place : place + FRAME]) for place in range(FRAME, len(block), FRAME)]
        (rest or [frame])[-1].flags.add("END_HEADERS")
        return b"".join(one.serialize() for one in [frame, *rest])

    def _write(self, data: bytes):
        try:
            self.stream.sendall(data)
        except OSError as error:
            self.over = self.over or f"closed: {type(error).__name__}"

    def _frame(self) -> Frame | None:
        while True:
            if len(self.buffer) >= 9:
                frame, length = Frame.parse_frame_header(memoryview(self.buffer)[:9])
                if len(self.buffer) >= 9 + length:
                    frame.parse_body(memoryview(self.buffer)[9 : 9 + length])
                    self.buffer = self.buffer[9 + length :]
                    return frame
            try:
                more = self.stream.recv(65536)
            except (TimeoutError, ssl.SSLWantReadError):
                return None
            except OSError as error:
                more = b""
                self.over = f"closed: {type(error).__name__}"
            if not more:
                self.over = self.over or "closed"
                return None
            self.buffer += more


def run(lab, case: Case, origin: Origin, last: Sent, patience: float) -> Outcome:
    """Sends the request, and after its answer one request more."""
    held = any(isinstance(step, Held) for course in case.may for step in course)
    connection = Connection(lab, case.server_name, patience)
    with connection.stream:
        if not connection.greeted:
            return Outcome([], hung=True)
        answers = [connection.answer(connection.send(case.sends), held and origin.holds_a_part)]
        if answers[0] is None:
            return Outcome([], hung=not held)
        if not connection.over:
            answers.append(connection.answer(connection.send(last), None))
    return Outcome([answer for answer in answers if answer], hung=answers[-1] is None)
