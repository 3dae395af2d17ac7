"""One HTTP/2 connection by the `h2` package, read by whoever waits for something."""

import ssl

import h2.config
import h2.connection
import h2.events
import h2.exceptions


class Http2Client:
    def __init__(self, stream: ssl.SSLSocket):
        assert stream.selected_alpn_protocol() == "h2", "no HTTP/2 was negotiated"
        self._stream = stream
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=True))
        self.h2.initiate_connection()
        self.h2.increment_flow_control_window(1 << 24)
        self._waiting: list[h2.events.Event] = []
        self.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stream.close()

    def flush(self):
        self._stream.sendall(self.h2.data_to_send())

    def request(self, method: str, authority: str, path: str, *fields: tuple[str, str], end: bool = True) -> int:
        """Sends a request head and gives the stream that it opened."""
        number = self.h2.get_next_available_stream_id()
        head = [(":method", method), (":scheme", "https"), (":authority", authority), (":path", path), *fields]
        self.h2.send_headers(number, head, end_stream=end)
        self.flush()
        return number

    def next(self, *kinds: type, stream: int = 0) -> h2.events.Event:
        """The next event of these kinds, on that stream if one is given; what comes before it is dropped."""
        while True:
            while not self._waiting:
                data = self._stream.recv(1 << 16)
                assert data, "the connection ended"
                self._waiting = self.h2.receive_data(data)
                self.flush()
            event = self._waiting.pop(0)
            if isinstance(event, h2.events.DataReceived) and event.flow_controlled_length:
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                self.flush()
            if isinstance(event, kinds) and stream in (0, getattr(event, "stream_id", 0)):
                return event
            if isinstance(event, (h2.events.StreamReset, h2.events.ConnectionTerminated)):
                raise AssertionError(f"instead of {[kind.__name__ for kind in kinds]}: {event}")

    def send(self, stream: int, data: bytes, end: bool = False):
        """Sends body bytes, as the windows allow."""
        while data:
            room = min(self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size, len(data))
            if not room:
                self.next(h2.events.WindowUpdated)
                continue
            self.h2.send_data(stream, data[:room])
            data = data[room:]
            self.flush()
        if end:
            self.h2.end_stream(stream)
            self.flush()

    def status(self, stream: int) -> int:
        """The status of the response on that stream, once it has come."""
        event = self.next(h2.events.ResponseReceived, stream=stream)
        return int(dict(event.headers)[b":status"])

    def pieces(self, stream: int):
        """The body on that stream, piece by piece as it arrives."""
        while True:
            event = self.next(h2.events.DataReceived, h2.events.StreamEnded, stream=stream)
            if isinstance(event, h2.events.StreamEnded):
                return
            yield event.data
