"""A web server for the peer: it keeps every request as it came, and its answers can be chosen by the path."""

import base64
import hashlib
import socket
import threading
from dataclasses import dataclass, field

DATE = "Tue, 15 Nov 1994 08:12:31 GMT"


@dataclass
class Seen:
    """One request; `complete` once all of its body has come."""

    method: str
    target: str
    fields: list[tuple[str, str]]
    body: bytes = b""
    trailers: list[tuple[str, str]] = field(default_factory=list)
    complete: bool = False

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.fields if key.lower() == name]


class Origin:
    """Answers by the last part of the path: `status-404`, `size-1000`, `chunked`, `trailers`, and those in `_answer`."""

    def __init__(self):
        self.requests: list[Seen] = []
        self.changed = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self):
        self._listener.close()

    def seen(self, path: str) -> list[Seen]:
        """The requests whose target begins with `path`."""
        with self.changed:
            return [request for request in self.requests if request.target.startswith(path)]

    def wait(self, path: str, complete: bool = True, patience: float = 20) -> Seen | None:
        """The first request for `path`, once it has come."""

        def found():
            return next((r for r in self.requests if r.target.startswith(path) and (r.complete or not complete)), None)

        with self.changed:
            return self.changed.wait_for(found, patience)

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket):
        with connection:
            stream = connection.makefile("rb")
            try:
                while self._one(connection, stream):
                    pass
            except (OSError, ValueError, IndexError):
                return

    def _one(self, connection, stream) -> bool:
        line = stream.readline().decode("latin-1").rstrip("\r\n")
        if not line:
            return False
        method, target, _ = line.split(" ")
        request = Seen(method, target, self._fields(stream))
        with self.changed:
            self.requests.append(request)
            self.changed.notify_all()
        last = target.split("?")[0].rsplit("/", 1)[-1]
        if last == "early":  # answers before it has read the body
            connection.sendall(self._answer(request, last))
        self._body(request, stream)
        with self.changed:
            request.complete = True
            self.changed.notify_all()
        if last == "early":
            return True
        connection.sendall(self._answer(request, last))
        if last == "websocket":
            while more := connection.recv(65536):
                connection.sendall(more)
            return False
        return last not in ("hop", "broken")

    @staticmethod
    def _fields(stream) -> list[tuple[str, str]]:
        fields = []
        while line := stream.readline().decode("latin-1").rstrip("\r\n"):
            name, value = line.split(":", 1)
            fields.append((name, value.strip(" \t")))
        return fields

    def _body(self, request: Seen, stream):
        if request.values("transfer-encoding"):
            while size := int(stream.readline(), 16):
                request.body += self._exactly(stream, size)
                stream.readline()
            request.trailers = self._fields(stream)
        elif length := request.values("content-length"):
            request.body = self._exactly(stream, int(length[0]))

    @staticmethod
    def _exactly(stream, size: int) -> bytes:
        got = stream.read(size)
        if len(got) < size:
            raise OSError("the body broke off")
        return got

    def _answer(self, request: Seen, last: str) -> bytes:
        def head(status: str, *lines: str, body: bytes | None = None) -> bytes:
            lines = [*lines] + ([f"content-length: {len(body)}"] if body is not None else [])
            sent = b"" if request.method == "HEAD" else body or b""
            return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("latin-1") + sent

        kind, _, number = last.partition("-")
        match kind:
            case "size":
                return head("200 OK", "content-type: text/plain", body=b"x" * int(number))
            case "status":
                bodyless = number in ("204", "304")
                return head(f"{number} Reason", 'etag: "v1"', body=None if bodyless else b"page\n")
            case "nocontent":
                return head("204 No Content", f"content-length: {number}")
            case "reset":
                return head("205 Reset Content", body=b"")
            case "unmodified":
                return head("304 Not Modified", 'etag: "v1"', f"content-length: {number}")
            case "interim":
                return (
                    head("103 Early Hints", "link: </a.css>; rel=preload")
                    + head("102 Processing")
                    + head("200 OK", body=b"after\n")
                )
            case "chunked":
                return head("200 OK", "transfer-encoding: chunked") + b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
            case "trailers":
                return (
                    head("200 OK", "transfer-encoding: chunked", "trailer: x-sum")
                    + b"5\r\nhello\r\n0\r\nx-sum: 5\r\nx-other: a\r\n\r\n"
                )
            case "hop":
                return head(
                    "200 OK",
                    "Connection: close, X-Named",
                    "Keep-Alive: timeout=5",
                    "X-Named: secret",
                    "Proxy-Connection: close",
                    "Upgrade: h2c",
                    "X-Kept: yes",
                    body=b"hop\n",
                )
            case "dated":
                return head("200 OK", f"Date: {DATE}", body=b"dated\n")
            case "lines":
                return head(
                    "200 OK",
                    "X-Order: 1",
                    "Set-Cookie: a=1",
                    "X-Order: 2",
                    "Set-Cookie: b=2",
                    "X-Empty:",
                    "X-UPPER: Case",
                    "X-Inner: a  b",
                    body=b"lines\n",
                )
            case "range":
                return head("206 Partial Content", "content-range: bytes 2-4/10", body=b"234")
            case "unsatisfied":
                return head("416 Range Not Satisfiable", "content-range: bytes */10", body=b"no\n")
            case "unauthorized":
                return head("401 Unauthorized", 'www-authenticate: Basic realm="x"', body=b"no\n")
            case "methods":
                return head("405 Method Not Allowed", "allow: GET, HEAD", body=b"no\n")
            case "broken":
                return head("200 OK", "content-length: 100") + b"short"
            case "websocket":
                return head(
                    "101 Switching Protocols",
                    "upgrade: websocket",
                    "connection: upgrade",
                    f"sec-websocket-accept: {accept_of(request)}",
                )
            case _:
                return head("200 OK", "content-type: text/plain", body=b"origin\n")


def accept_of(request: Seen) -> str:
    """The proof that the handshake of RFC 6455, section 4.2.2, asks for."""
    key = "".join(request.values("sec-websocket-key")) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    return base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
