"""WebSocket on a stream of HTTP/2 (RFC 8441), by the `h2` package; the frames are those of `websockets`."""

from contextlib import contextmanager

import h2.events
from h2.settings import SettingCodes
from websockets.frames import Close, Frame, Opcode
from websockets.streams import StreamReader

from clients.cases import Cases
from clients.http2_client import Http2Client
from clients.origin import Origin
from clients.websocket_origin import WebSocketOrigin
from lab import Lab


class World:
    def __init__(self, lab: Lab):
        self.lab = lab

    def client(self, name: str = "alice") -> Http2Client:
        """A connection whose server has said that it takes WebSockets."""
        client = Http2Client(self.lab.tls(name, ["h2"]))
        client.next(h2.events.RemoteSettingsChanged)
        assert client.h2.remote_settings.get(SettingCodes.ENABLE_CONNECT_PROTOCOL) == 1, "not offered"
        return client

    def open(self, client: Http2Client, path: str, *fields: tuple[str, str], name: str = "alice") -> int:
        head = [(":protocol", "websocket"), ("sec-websocket-version", "13"), *fields]
        return client.request("CONNECT", self.lab.authority(name), path, *head, end=False)


@contextmanager
def world():
    with Lab() as lab, WebSocketOrigin() as origin, Origin() as web:
        lab.publish("alice", origin.port)
        lab.publish("bob", web.port)
        yield World(lab)


cases = Cases("websocket_http2", world)


class Socket:
    """Frames on a stream."""

    def __init__(self, client: Http2Client, stream: int):
        self._client, self._stream = client, stream
        self._pieces = client.pieces(stream)
        self._reader = StreamReader()

    def send(self, opcode: Opcode, data: bytes, end: bool = False):
        self._client.send(self._stream, Frame(opcode, data).serialize(mask=True), end)

    def next(self) -> Frame | None:
        """The next frame, or nothing once the stream has ended."""
        parsing = Frame.parse(self._reader.read_exact, mask=False)
        while True:
            try:
                next(parsing)
            except StopIteration as parsed:
                return parsed.value
            piece = next(self._pieces, None)
            if piece is None:
                return None
            self._reader.feed_data(piece)


@cases.add("echo and close")
def echo(world):
    with world.client() as client:
        stream = world.open(client, "/echo")
        assert client.status(stream) == 200
        socket = Socket(client, stream)
        for opcode, data in ((Opcode.TEXT, b"hello"), (Opcode.BINARY, bytes(300_000)), (Opcode.TEXT, b"")):
            socket.send(opcode, data)
            frame = socket.next()
            assert (frame.opcode, frame.data) == (opcode, data), (frame.opcode, len(frame.data))
        socket.send(Opcode.PING, b"there?")
        assert socket.next().opcode is Opcode.PONG
        socket.send(Opcode.CLOSE, Close(1000, "done").serialize())
        assert Close.parse(socket.next().data).code == 1000
        assert socket.next() is None, "the stream goes on after the closing handshake"


@cases.add("the head of the answer")
def head(world):
    """No key and no accept: HTTP/2 needs neither. A subprotocol and an extension are chosen as ever."""
    with world.client() as client:
        stream = world.open(client, "/echo", ("sec-websocket-protocol", "oriel.one, oriel.two"),
                            ("sec-websocket-extensions", "permessage-deflate"))
        answer = client.next(h2.events.ResponseReceived, stream=stream)
        fields = {name.decode(): value.decode() for name, value in answer.headers}
        assert fields[":status"] == "200" and fields["sec-websocket-protocol"] == "oriel.two", fields
        assert "permessage-deflate" in fields["sec-websocket-extensions"], fields
        wrong = {"sec-websocket-accept", "sec-websocket-key", "upgrade", "connection"} & set(fields)
        assert not wrong, wrong


@cases.add("half-close")
def half_close(world):
    """The end of the visitor's side comes with his close frame; what the origin still says arrives."""
    with world.client() as client:
        stream = world.open(client, "/echo")
        assert client.status(stream) == 200
        socket = Socket(client, stream)
        socket.send(Opcode.TEXT, b"last words")
        frame = socket.next()
        assert frame.data == b"last words", frame
        socket.send(Opcode.CLOSE, Close(1000, "").serialize(), end=True)
        assert Close.parse(socket.next().data).code == 1000
        assert socket.next() is None


@cases.add("the origin refuses")
def refused(world):
    with world.client() as client:
        stream = world.open(client, "/refuse")
        assert client.status(stream) == 403
        assert b"".join(client.pieces(stream)) == b"not for you\n"


@cases.add("an origin that knows no WebSocket")
def ignorant(world):
    """It answers 200 to what is an upgrade to others: over HTTP/2 that would look like a WebSocket."""
    with world.client("bob") as client:
        stream = world.open(client, "/small", name="bob")
        status = client.status(stream)
        assert status >= 300, f"status {status}: the visitor takes it for a WebSocket"
        return f"status {status}"


@cases.add("many on one connection, between requests")
def many(world):
    with world.client() as client:
        streams = [world.open(client, "/echo") for _ in range(40)]
        # In any order: they may take different ways.
        answers = [client.next(h2.events.ResponseReceived) for _ in streams]
        assert sorted(answer.stream_id for answer in answers) == streams
        assert all((b":status", b"200") in answer.headers for answer in answers), answers
        sockets = [Socket(client, stream) for stream in streams]
        for number, socket in enumerate(sockets):
            socket.send(Opcode.TEXT, b"socket %d" % number)
            assert socket.next().data == b"socket %d" % number
        plain = client.request("GET", world.lab.authority("alice"), "/")
        assert client.status(plain) == 426, "the WebSocket server asks for an upgrade"
