"""gRPC's own client and server, with the tunnel between: HTTP/2 all the way, and trailers that matter."""

import queue
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import grpc

from clients.cases import Cases
from lab import PATIENCE, Lab

SERVICE = "oriel.Check"


def unary(request, context):
    if request == b"fail":
        context.set_trailing_metadata((("x-why", "as asked"),))
        context.abort(grpc.StatusCode.FAILED_PRECONDITION, "not today: ø%")
    if request == b"slow":
        time.sleep(1)
    seen = dict(context.invocation_metadata())
    context.send_initial_metadata((("x-first", seen.get("x-asked", "-")),))
    context.set_trailing_metadata((("x-last", "bye"), ("x-raw-bin", b"\0\xff")))
    return request[::-1]


def server_stream(request, _context):
    for number in range(int(request)):
        yield b"%d" % number


def client_stream(requests, _context):
    return b"%d" % sum(len(request) for request in requests)


def both_streams(requests, _context):
    for request in requests:
        yield request + b"!"


METHODS = {
    "Unary": grpc.unary_unary_rpc_method_handler(unary),
    "ServerStream": grpc.unary_stream_rpc_method_handler(server_stream),
    "ClientStream": grpc.stream_unary_rpc_method_handler(client_stream),
    "BothStreams": grpc.stream_stream_rpc_method_handler(both_streams),
}


class World:
    def __init__(self, channel: grpc.Channel):
        self.unary = channel.unary_unary(f"/{SERVICE}/Unary")
        self.server_stream = channel.unary_stream(f"/{SERVICE}/ServerStream")
        self.client_stream = channel.stream_unary(f"/{SERVICE}/ClientStream")
        self.both_streams = channel.stream_stream(f"/{SERVICE}/BothStreams")
        self.unknown = channel.unary_unary(f"/{SERVICE}/Nothing")


@contextmanager
def world():
    server = grpc.server(ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, METHODS),))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        with Lab() as lab:
            lab.publish("alice", f"h2c://127.0.0.1:{port}")
            credentials = grpc.ssl_channel_credentials(lab.ca.read_bytes())
            # The machine may not know that every `*.localhost` is itself: the address is given, and the name apart.
            options = [("grpc.ssl_target_name_override", "alice.localhost"),
                       ("grpc.default_authority", lab.authority("alice"))]
            with grpc.secure_channel(f"ipv4:127.0.0.1:{lab.port}", credentials, options) as channel:
                yield World(channel)
    finally:
        server.stop(None)


cases = Cases("grpc_calls", world)


@cases.add("unary, with metadata both ways")
def call(world):
    answer, call = world.unary.with_call(b"hello", timeout=PATIENCE, metadata=(("x-asked", "for this"),))
    assert answer == b"olleh", answer
    assert dict(call.initial_metadata())["x-first"] == "for this", call.initial_metadata()
    last = dict(call.trailing_metadata())
    assert (last["x-last"], last["x-raw-bin"]) == ("bye", b"\0\xff"), last


@cases.add("a large message")
def large(world):
    body = bytes(range(256)) * 12_000
    assert world.unary(body, timeout=PATIENCE) == body[::-1]


@cases.add("server streaming")
def from_server(world):
    answers = list(world.server_stream(b"200", timeout=PATIENCE))
    assert answers == [b"%d" % number for number in range(200)]


@cases.add("client streaming")
def from_client(world):
    answer = world.client_stream(iter([b"x" * 1000] * 300), timeout=PATIENCE)
    assert answer == b"300000", answer


@cases.add("both at once, in turns")
def both(world):
    """Each message is sent only after the answer to the one before has come."""
    answered: queue.Queue = queue.Queue()

    def requests():
        yield b"0"
        for number in range(1, 20):
            assert answered.get(timeout=PATIENCE) == b"%d!" % (number - 1)
            yield b"%d" % number

    count = 0
    for answer in world.both_streams(requests(), timeout=PATIENCE):
        answered.put(answer)
        count += 1
    assert count == 20, count


def failure(call) -> grpc.RpcError:
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call succeeded")


@cases.add("an error's status and message")
def error(world):
    said = failure(lambda: world.unary(b"fail", timeout=PATIENCE))
    assert (said.code(), said.details()) == (grpc.StatusCode.FAILED_PRECONDITION, "not today: ø%"), said
    assert dict(said.trailing_metadata())["x-why"] == "as asked", said.trailing_metadata()
    assert failure(lambda: world.unknown(b"", timeout=PATIENCE)).code() is grpc.StatusCode.UNIMPLEMENTED


@cases.add("a deadline")
def deadline(world):
    said = failure(lambda: world.unary(b"slow", timeout=0.2))
    assert said.code() is grpc.StatusCode.DEADLINE_EXCEEDED, said
    assert world.unary(b"after", timeout=PATIENCE) == b"retfa"


@cases.add("a call that is cancelled")
def cancelled(world):
    stream = world.server_stream(b"100000000", timeout=PATIENCE)
    assert next(stream) == b"0"
    stream.cancel()
    assert failure(lambda: list(stream)).code() is grpc.StatusCode.CANCELLED
    assert world.unary(b"after", timeout=PATIENCE) == b"retfa"
