"""An origin that reads strictly, numbers what it reads, and remembers what it could not read."""

import socket
import threading
from dataclasses import dataclass

from . import strict

# An answer to this is sent as soon as its head is there, as some servers do.
HASTY = b"/hasty"


@dataclass
class Arrivals:
    """What came to an origin between two moments."""

    requests: list[strict.Message]
    broken: list[bytes]
    violations: list[str]


class Origin:
    """Answers each request with its number in `x-request` and its own name in `x-origin` and the body."""

    def __init__(self, name: str):
        self.name = name
        self._requests: list[strict.Message] = []
        self._broken: list[bytes] = []
        self._violations: list[str] = []
        self._unread: dict[int, bytes] = {}
        self._changed = threading.Condition()
        self._next = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def mark(self) -> tuple[int, int, int]:
        with self._changed:
            return len(self._requests), len(self._broken), len(self._violations)

    def since(self, mark: tuple[int, int, int]) -> Arrivals:
        with self._changed:
            requests, broken, violations = mark
            return Arrivals(self._requests[requests:], self._broken[broken:], self._violations[violations:])

    def holds_a_part(self) -> bool:
        """Whether a request has come in part."""
        with self._changed:
            return any(self._unread.values())

    def settle(self, patience: float) -> bool:
        """Waits until no request is there in part; False if one stays."""
        with self._changed:
            return self._changed.wait_for(lambda: not any(self._unread.values()), patience)

    def stop(self):
        self._listener.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket):
        key, unread, answered = id(connection), b"", False
        try:
            while more := connection.recv(65536):
                unread += more
                self._note(key, unread)
                if not answered and (head := strict.request_head(unread)) and head[0].target.startswith(HASTY):
                    answered = True
                    self._answer(connection, self._number())
                while found := strict.request(unread):
                    message, used = found
                    unread = unread[used:]
                    message.number = self._number()
                    with self._changed:
                        self._requests.append(message)
                    self._note(key, unread)
                    if not answered:
                        self._answer(connection, message.number)
                    answered = False
        except strict.Violation as violation:
            with self._changed:
                self._violations.append(f"{violation}: {unread[:400]!r}")
        except OSError:
            pass
        with self._changed:
            if self._unread.pop(key, b""):
                self._broken.append(unread)
            self._changed.notify_all()
        connection.close()

    def _note(self, key: int, unread: bytes):
        with self._changed:
            self._unread[key] = unread
            self._changed.notify_all()

    def _number(self) -> int:
        with self._changed:
            self._next += 1
            return self._next

    def _answer(self, connection: socket.socket, number: int):
        body = f"{self.name}\n".encode()
        head = f"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nx-origin: {self.name}\r\nx-request: {number}\r\n"
        connection.sendall(head.encode() + b"content-length: %d\r\n\r\n" % len(body) + body)
