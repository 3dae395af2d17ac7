"""A web server that counts the requests it sees, and can be slow or large when a path says so."""

import multiprocessing
import socket
import threading

LARGE = 64 * 1024 * 1024


class Origin:
    """Answers at once; `/hold` never, `/large` with 64 MiB. Bodies of requests are read and dropped, except that
    `/stall` reads nothing and never answers."""

    def __init__(self, name: str):
        self._body = f"{name}\n".encode()
        self._lock = threading.Lock()
        self.requests = 0
        self.open = 0
        listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port = listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def _accept(self, listener):
        threading.stack_size(256 * 1024)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket):
        with self._lock:
            self.open += 1
        try:
            with connection:
                self._answer(connection)
        except OSError:
            pass
        finally:
            with self._lock:
                self.open -= 1

    def _answer(self, connection: socket.socket):
        rest = b""
        while True:
            while b"\r\n\r\n" not in rest:
                more = connection.recv(65536)
                if not more:
                    return
                rest += more
            head, rest = rest.split(b"\r\n\r\n", 1)
            with self._lock:
                self.requests += 1
            first, *fields = head.lower().split(b"\r\n")
            length = next((int(f.split(b":")[1]) for f in fields if f.startswith(b"content-length:")), 0)
            chunked = any(f.startswith(b"transfer-encoding:") for f in fields)
            if b"/stall" in first:
                threading.Event().wait(60)
                return
            if b"/hold" in first:
                while connection.recv(65536):
                    pass
                return
            while len(rest) < length or (chunked and not rest.endswith(b"0\r\n\r\n")):
                more = connection.recv(65536)
                if not more:
                    return
                length -= 0 if chunked else len(rest)
                rest = rest[-5:] + more if chunked else more
            rest = b"" if chunked else rest[length:]
            size = LARGE if b"/large" in first else len(self._body)
            start = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: %d\r\n\r\n" % size
            if size != LARGE:
                connection.sendall(start + self._body)
                continue
            connection.sendall(start)
            piece = bytes(65536)
            for _ in range(LARGE // len(piece)):
                connection.sendall(piece)


class OriginProcess:
    """An origin in a process of its own."""

    def __init__(self, name: str, context=multiprocessing.get_context("spawn")):
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=_live, args=(far, name), daemon=True)
        self._process.start()
        self.port = self._pipe.recv()

    def counts(self) -> tuple[int, int]:
        """Requests so far, and connections that are open."""
        self._pipe.send("counts")
        return self._pipe.recv()

    def stop(self):
        self._process.kill()
        self._process.join()


def _live(pipe, name):
    origin = Origin(name)
    pipe.send(origin.port)
    while True:
        pipe.recv()
        pipe.send((origin.requests, origin.open))
