"""RFC 8441: extended CONNECT, where the server offers it; and that nothing of it works where it does not."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure, NotApplicable

HANDSHAKE = (("sec-websocket-version", "13"), ("origin", "https://web.localhost"))


def offered(h: Connection):
    h.sync()
    if not h.audit.server.get(f.ENABLE_CONNECT_PROTOCOL):
        raise NotApplicable("SETTINGS_ENABLE_CONNECT_PROTOCOL is not offered")


def websocket(h: Connection, *extra: tuple, **other: str | None) -> int:
    fields = h.pseudo("CONNECT", "websocket", **other)
    return h.request(*HANDSHAKE, *extra, pseudo=[*fields, (":protocol", "websocket")], end=False)


def opened(h: Connection) -> int:
    offered(h)
    stream = websocket(h)
    state = h.of(stream)
    h.until(lambda: state.fields or state.reset is not None, "response")
    if state.status != 200:
        raise Failure(f"status {state.status}, reset {state.reset}")
    return stream


@case("8441 3", MUST, "without SETTINGS_ENABLE_CONNECT_PROTOCOL of the server, :protocol is malformed")
def not_offered(h: Connection):
    h.sync()
    if h.audit.server.get(f.ENABLE_CONNECT_PROTOCOL):
        raise NotApplicable("it is offered")
    h.malformed(websocket(h), status=range(400, 502))


@case("8441 3", MUST, "SETTINGS_ENABLE_CONNECT_PROTOCOL from a client has no effect: {0}", each=[(0,), (1,)])
def from_client(h: Connection, value: int):
    h.send(f.settings((f.ENABLE_CONNECT_PROTOCOL, value)))
    h.works()


@case("8441 4", MUST, "extended CONNECT without :{0} is malformed", each=[("scheme",), ("path",), ("authority",)])
def without(h: Connection, name: str):
    offered(h)
    h.malformed(websocket(h, **{name: None}))


@case("8441 4", MUST, ":protocol with another method than CONNECT is malformed: {0}", each=[("GET",), ("POST",)])
def other_method(h: Connection, method: str):
    offered(h)
    h.malformed(h.request(*HANDSHAKE, pseudo=[*h.pseudo(method), (":protocol", "websocket")], end=False))


@case("8441 4", MUST, "a repeated, empty or late :protocol is malformed: {0}", each=[("repeated",), ("late",), ("empty",)])
def bad_protocol(h: Connection, how: str):
    offered(h)
    fields = h.pseudo("CONNECT", "websocket")
    given = {
        "repeated": [*fields, (":protocol", "websocket"), (":protocol", "websocket")],
        "late": [*fields, ("x-a", "b"), (":protocol", "websocket")],
        "empty": [*fields, (":protocol", "")],
    }[how]
    h.malformed(h.request(pseudo=given, end=False), status=range(400, 502))


@case(
    "8441 4",
    SHOULD,
    "a :protocol that is not supported gets 501 or another refusal",
    each=[("magic",), ("connect-udp",), ("WebSocket/2",)],
)
def unknown_protocol(h: Connection, protocol: str):
    offered(h)
    stream = h.request(pseudo=[*h.pseudo("CONNECT"), (":protocol", protocol)], end=False)
    h.malformed(stream, status=range(400, 502))


@case("8441 5", MUST, "a WebSocket is opened with 200, without Sec-WebSocket-Accept, and carries DATA both ways", origin=True)
def carried(h: Connection):
    stream = opened(h)
    state = h.of(stream)
    if state.values("sec-websocket-accept") or state.values("content-length"):
        raise Failure(f"{state.fields}")
    h.send(f.data(stream, b"\x81\x85abcd\x09\x07\x0f\x08\x0e"))
    h.until(lambda: len(state.body) >= 11, "echo")
    if state.body != b"\x81\x85abcd\x09\x07\x0f\x08\x0e":
        raise Failure(f"{state.body!r}")
    h.works()


@case("8441 5.1", MUST, "END_STREAM of the client ends the tunnel in order", origin=True)
def closed(h: Connection):
    stream = opened(h)
    h.send(f.data(stream, b"last", end=True))
    state = h.of(stream)
    h.until(lambda: state.ended or state.reset is not None, "end of the stream")
    if state.reset not in (None, f.NO_ERROR, f.CANCEL):
        raise Failure(f"RST_STREAM {f.code_name(state.reset)}")
    h.works()


@case("8441 5.1", MUST, "RST_STREAM of the client ends the tunnel, and only it", origin=True)
def reset(h: Connection):
    stream = opened(h)
    h.send(f.rst_stream(stream))
    h.works()


@case("9113 8.5", MUST, "HEADERS on a connected stream is a stream error", origin=True)
def headers_on_tunnel(h: Connection):
    stream = opened(h)
    h.send(f.headers(stream, f.block([("x-a", "b")])))
    h.stream_error(stream, f.PROTOCOL_ERROR, f.STREAM_CLOSED, f.CANCEL, f.CONNECT_ERROR, f.INTERNAL_ERROR)


@case("8441 4", MUST, "extended CONNECT for another host than that of the connection is refused", origin=True)
def other_host(h: Connection):
    offered(h)
    h.malformed(websocket(h, authority=h.authority.replace("web", "other")))
