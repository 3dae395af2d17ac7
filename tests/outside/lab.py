"""A relay, its peers and their origins, each a program of its own on free ports.

The checks in this folder speak to them with clients and frames that nobody of this project wrote.
"""

import http.client
import json
import os
import queue
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

PATIENCE = 20  # seconds for anything that must happen


def programs() -> Path:
    """The folder of the built programs: ORIEL_BIN, or the development build."""
    return Path(os.environ.get("ORIEL_BIN") or Path(__file__).parents[2] / "target" / "debug")


class Program:
    """One of the two programs, and the events that it prints."""

    def __init__(self, name: str, args: list[str], home: Path, more: dict[str, str] | None = None,
                 within: list[str] = ()):
        environment = {"HOME": str(home), "ORIEL_HOME": str(home / "oriel"), "USER": "somebody", "PATH": os.environ["PATH"]}
        environment |= more or {}
        command = [*within, str(programs() / name), *args, "--events", "json"]
        self.log = open(home / f"{name}.log", "ab")
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=self.log, cwd=home)
        self.pid = self.process.pid
        self.log_path = Path(self.log.name)
        self.online: dict = {}  # what a peer said when it came online
        self._events: queue.Queue = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            event = json.loads(line)
            if event["event"] != "exchange":
                self._events.put(event)

    def wait_for(self, kind: str) -> dict:
        """The next event of this kind; events of other kinds before it are dropped."""
        while True:
            try:
                event = self._events.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"no {kind!r}:\n{self.log_path.read_text()[-2000:]}") from None
            if event["event"] == kind:
                return event

    def wait_for_error(self, code: str) -> dict:
        """The next error with this code; others, of ways that were tried on a busy machine, may come before it."""
        while True:
            error = self.wait_for("error")
            if error["code"] == code:
                return error

    def so_far(self) -> list[dict]:
        """The events that have come and that nobody has waited for."""
        events = []
        while not self._events.empty():
            events.append(self._events.get())
        return events

    def alive(self) -> bool:
        return self.process.poll() is None

    def resident(self) -> int:
        """Bytes of memory that are its own."""
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Private_Dirty"):
                return int(line.split()[1]) * 1024
        raise AssertionError("no Private_Dirty")

    def cpu(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def stop(self):
        if self.alive():
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._reader.join()  # it ends with the program; a pipe must not be closed under it
        self.process.stdout.close()
        self.log.close()


class Recorder:
    """A web server that keeps every byte it was sent, and answers each request that it can find in them.

    Requests to a path that begins with `/smuggled` are what must never arrive.
    """

    def __init__(self, name: str):
        self.name = name
        self.connections: list[bytearray] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            seen = bytearray()
            self.connections.append(seen)
            threading.Thread(target=self._serve, args=(connection, seen), daemon=True).start()

    def _serve(self, connection: socket.socket, seen: bytearray):
        rest = b""
        with connection:
            while True:
                while b"\r\n\r\n" in rest:
                    head, rest = rest.split(b"\r\n\r\n", 1)
                    fields = head.lower().split(b"\r\n")[1:]
                    length = next((int(f.split(b":")[1]) for f in fields if f.startswith(b"content-length:")), 0)
                    chunked = any(f.startswith(b"transfer-encoding:") for f in fields)
                    while len(rest) < length or (chunked and b"0\r\n\r\n" not in rest):
                        more = self._more(connection, seen)
                        if not more:
                            return
                        rest += more
                    rest = rest.split(b"0\r\n\r\n", 1)[1] if chunked else rest[length:]
                    body = f"{self.name}\n".encode()
                    answer = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: %d\r\n\r\n" % len(body)
                    try:
                        connection.sendall(answer + (b"" if head.startswith(b"HEAD ") else body))
                    except OSError:
                        return
                more = self._more(connection, seen)
                if not more:
                    return
                rest += more

    @staticmethod
    def _more(connection: socket.socket, seen: bytearray) -> bytes:
        try:
            more = connection.recv(65536)
        except OSError:
            return b""
        seen += more
        return more

    def recorded(self) -> bytes:
        """Everything so far, connection after connection."""
        return b"\n--\n".join(bytes(seen) for seen in self.connections)

    def requests(self) -> int:
        """Heads that have arrived."""
        return sum(bytes(seen).count(b"\r\n\r\n") for seen in self.connections)

    def forget(self):
        for seen in self.connections:
            seen.clear()

    def stop(self):
        self._listener.close()


class Lab:
    """A relay for `*.localhost`; names are added with `publish`. `kind` says where its certificate comes from and who may
    have a name."""

    def __init__(self, relay_args: list[str] = (), config: str = "", kind: list[str] = ("--dev",)):
        self._folder = tempfile.TemporaryDirectory(prefix="oriel-lab-")
        self.home = Path(self._folder.name)
        data = self.home / "relay"
        args = ["serve", *kind, "--data", str(data), "--listen", "127.0.0.1:0", "--http", "127.0.0.1:0",
                "--admin", "127.0.0.1:0", *relay_args]
        if config:
            (self.home / "relay.toml").write_text(config)
            args += ["--config", str(self.home / "relay.toml")]
        self.peers: list[Program] = []
        self.relay = Program("oriel-relay", args, self.home)
        with ExitStack() as started:
            started.callback(self.__exit__)
            listening = self.relay.wait_for("listening")
            started.pop_all()
        self.address = ("127.0.0.1", int(listening["https"].rsplit(":", 1)[1]))
        self.port = self.address[1]
        self.http_port = int(listening["http"].rsplit(":", 1)[1])
        self.admin_port = int(listening["admin"].rsplit(":", 1)[1])
        self.ca = data / "ca.pem"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for peer in self.peers:
            peer.stop()
        self.relay.stop()
        self._folder.cleanup()

    def publish(self, name: str, origin: int | str, *args: str) -> Program:
        """Starts a peer for a web server at a port or target, and waits until it is online."""
        return self._peer(name, ["http", str(origin)], args)

    def share(self, name: str, folder: Path, *args: str, more: dict[str, str] | None = None) -> Program:
        """Starts a peer that shares a folder, and waits until it is online; `more` is added to its environment."""
        return self._peer(name, ["share", str(folder)], args, more)

    def _peer(self, name: str, words: list[str], args: tuple[str, ...], more: dict[str, str] | None = None) -> Program:
        home = self.home / name
        home.mkdir(exist_ok=True)
        peer = Program("oriel", [*words, "--name", name, *self.reach(), *args], home, more)
        self.peers.append(peer)
        peer.online = peer.wait_for("online")
        return peer

    def reach(self) -> list[str]:
        """How a peer finds this relay."""
        return ["--relay", f"localhost:{self.port}", "--relay-ca", str(self.ca)]

    def authority(self, name: str) -> str:
        return f"{name}.localhost:{self.port}"

    def url(self, name: str, path: str = "/") -> str:
        return f"https://{self.authority(name)}{path}"

    def tls(self, name: str, alpn: list[str] = ("http/1.1",)) -> ssl.SSLSocket:
        """A TLS connection whose handshake names `name`."""
        context = ssl.create_default_context(cafile=str(self.ca))
        context.set_alpn_protocols(list(alpn))
        stream = socket.create_connection(self.address, timeout=PATIENCE)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return context.wrap_socket(stream, server_hostname=f"{name}.localhost")

    def connect(self, name: str) -> http.client.HTTPConnection:
        """A connection of HTTP/1.1 to the site."""
        connection = http.client.HTTPConnection(f"{name}.localhost", self.port)
        connection.sock = self.tls(name)
        return connection

    def get(self, name: str, path: str = "/") -> tuple[int, bytes]:
        """One GET over HTTP/1.1 on a connection of its own: status and body."""
        connection = self.connect(name)
        connection.request("GET", path, headers={"host": self.authority(name), "connection": "close"})
        response = connection.getresponse()
        return response.status, response.read()

    def get_once_back(self, name: str, path: str = "/") -> tuple[int, bytes]:
        """As `get`, where the peer may still be on its way to another process: a request waits for it, though not for ever."""
        end = time.monotonic() + PATIENCE
        while True:
            status, body = self.get(name, path)
            if status != 503 or time.monotonic() > end:
                return status, body

    def metrics(self) -> dict[str, float]:
        connection = http.client.HTTPConnection("127.0.0.1", self.admin_port, timeout=PATIENCE)
        connection.request("GET", "/metrics")
        lines = connection.getresponse().read().decode().splitlines()
        connection.close()
        return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1]) for line in lines if not line.startswith("#")}

    def log(self) -> str:
        """What the relay wrote on its log."""
        return self.relay.log_path.read_text(errors="surrogateescape")
