"""A process of its own with what must not suffer: an origin, and good visitors who come 20 times a second.

It is separate so that an attack written in Python does not slow down those who measure its harm.
"""

import http.client
import math
import multiprocessing
import socket
import ssl
import threading
import time

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, ResponseReceived, StreamEnded, StreamReset

from .origin import Origin

RATE = 20
PATIENCE = 20


class Bystander:
    """The near end of that process."""

    def __init__(self, context=multiprocessing.get_context("spawn")):
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=_live, args=(far,), daemon=True)
        self._process.start()
        self.port = self._pipe.recv()

    def visit(self, address: tuple[str, int], ca: str, source: str = "127.0.0.1", fresh: bool = False):
        """Begins to visit `bob`; with `fresh`, each visit makes a connection of its own."""
        self._pipe.send(("visit", address, ca, source, fresh))
        assert self._pipe.recv() == "visiting"

    def mark(self):
        """Forgets what was measured so far."""
        self._pipe.send(("mark",))
        assert self._pipe.recv() == "marked"

    def report(self) -> tuple[list[float], list[str]]:
        """Seconds for each visit since the mark, from when it was due; and what went wrong."""
        self._pipe.send(("report",))
        return self._pipe.recv()

    def stop(self):
        self._pipe.send(("stop",))
        self._process.join(5)
        if self._process.is_alive():
            self._process.kill()


def _live(pipe):
    origin = Origin("bob")
    pipe.send(origin.port)
    took: list[float] = []
    errors: list[str] = []
    over = threading.Event()
    threads: list[threading.Thread] = []
    dues = [math.inf, math.inf]  # when the visit of each visitor that is under way was due
    while True:
        order, *rest = pipe.recv()
        if order == "visit":
            for number, make in enumerate((_Http1, _Http2)):
                threads.append(threading.Thread(target=_visit, args=(make, number, dues, took, errors, over, *rest),
                                                daemon=True))
                threads[-1].start()
            pipe.send("visiting")
        elif order == "mark":
            took.clear()
            errors.clear()
            pipe.send("marked")
        elif order == "report":
            now = time.monotonic()
            while min(dues) < now and time.monotonic() < now + PATIENCE:
                time.sleep(0.01)  # a visit that still waits belongs to what is measured
            pipe.send((list(took), list(errors)))
        else:
            over.set()
            for thread in threads:
                thread.join(1)
            return


def _visit(make, number, dues, took, errors, over, address, ca, source, fresh):
    """One of two visitors, each of which comes at half the rate; a late visit counts from when it was due."""
    step = 2 / RATE
    due = dues[number] = time.monotonic() + number * step / 2
    visitor = None
    while not over.wait(max(0.0, due - time.monotonic())):
        try:
            if visitor is None:
                visitor = make(address, ca, source)
            status = visitor.get()
            if status != 200:
                errors.append(f"{make.__name__} status {status}")
        except Exception as error:  # whatever it is, a good visitor has met it
            errors.append(f"{make.__name__} {type(error).__name__} {error}")
            visitor = _close(visitor)
        took.append(time.monotonic() - due)
        if fresh:
            visitor = _close(visitor)
        due += step
        dues[number] = due


def _close(visitor):
    if visitor is not None:
        visitor.socket.close()
    return None


def _tls(address, ca, source, alpn) -> ssl.SSLSocket:
    context = ssl.create_default_context(cafile=ca)
    context.set_alpn_protocols([alpn])
    stream = socket.create_connection(address, timeout=PATIENCE, source_address=(source, 0))
    stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return context.wrap_socket(stream, server_hostname="bob.localhost")


class _Http1:
    def __init__(self, address, ca, source):
        self.socket = _tls(address, ca, source, "http/1.1")
        self._authority = f"bob.localhost:{address[1]}"
        self._connection = http.client.HTTPConnection("bob.localhost", address[1])
        self._connection.sock = self.socket

    def get(self) -> int:
        self._connection.request("GET", "/", headers={"host": self._authority})
        response = self._connection.getresponse()
        response.read()
        return response.status


class _Http2:
    def __init__(self, address, ca, source):
        self.socket = _tls(address, ca, source, "h2")
        self._authority = f"bob.localhost:{address[1]}"
        self._h2 = H2Connection(H2Configuration(client_side=True))
        self._h2.initiate_connection()

    def get(self) -> int:
        stream = self._h2.get_next_available_stream_id()
        fields = [(":method", "GET"), (":scheme", "https"), (":authority", self._authority), (":path", "/")]
        self._h2.send_headers(stream, fields, end_stream=True)
        self.socket.sendall(self._h2.data_to_send())
        status = 0
        while True:
            data = self.socket.recv(65536)
            if not data:
                raise ConnectionError("closed")
            for event in self._h2.receive_data(data):
                if isinstance(event, ResponseReceived):
                    status = int(dict(event.headers)[b":status"])
                elif isinstance(event, DataReceived):
                    self._h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                elif isinstance(event, StreamReset):
                    raise ConnectionError(f"reset {event.error_code}")
                elif isinstance(event, StreamEnded) and event.stream_id == stream:
                    self.socket.sendall(self._h2.data_to_send())
                    return status
            self.socket.sendall(self._h2.data_to_send())
