"""What answers in a relay's place: something that opens TLS, a captive portal, something that is no TLS at all."""

import socket
import ssl
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

from check.ground import check
from clients.cases import Cases


class Authority:
    """A CA that nobody asked for, by openssl."""

    def __init__(self, folder: Path, name: str):
        self._folder = folder
        self._made: dict[str, ssl.SSLContext] = {}
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                      "-subj", f"/CN={name}", "-keyout", "ca.key", "-out", "ca.pem")
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=leaf",
                      "-keyout", "leaf.key", "-out", "leaf.csr")

    def context(self, host: str) -> ssl.SSLContext:
        """A server's side that shows a certificate for `host`."""
        if host in self._made:
            return self._made[host]
        name = f"leaf-{len(self._made)}"
        (self._folder / f"{name}.ext").write_text(f"subjectAltName=DNS:{host}\n")
        self._openssl("x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                      "-days", "30", "-extfile", f"{name}.ext", "-out", f"{name}.pem")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._folder / f"{name}.pem", self._folder / "leaf.key")
        self._made[host] = context
        return context

    def _openssl(self, *words: str):
        subprocess.run(["openssl", *words], cwd=self._folder, check=True, capture_output=True)


@contextmanager
def imposter(wrap, answer: bytes):
    """A server on a port of loopback: `wrap` makes what is spoken of each connection."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            try:
                stream, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(stream,), daemon=True).start()

    def one(stream):
        try:
            with stream, wrap(stream) as spoken:
                spoken.settimeout(10)
                spoken.recv(65536)
                spoken.sendall(answer)
        except OSError:
            pass  # the peer has seen enough

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()


@contextmanager
def folder():
    with tempfile.TemporaryDirectory(prefix="oriel-imposter-") as path:
        yield Path(path)


cases = Cases("imposters", folder)

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


def made(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


@cases.add("something that opens TLS is named, with its issuer")
def inspected(folder):
    authority = Authority(made(folder, "inspected"), "Works Inspection CA")
    context = authority.context("localhost")

    def forge(stream, host, _):
        stream.context = authority.context(host or "localhost")

    context.sni_callback = forge
    with imposter(lambda stream: context.wrap_socket(stream, server_side=True), NOT_FOUND) as port:
        said = check("--relay", f"localhost:{port}")
        assert said.part("tls")[0] == "broken", said.relay
        return said.fails_by("something between here and the relay opens TLS", "CN=Works Inspection CA")


@cases.add("a certificate of nobody we know: either that, or the relay's own CA")
def unknown(folder):
    context = Authority(made(folder, "unknown"), "Somebody").context("localhost")
    with imposter(lambda stream: context.wrap_socket(stream, server_side=True), NOT_FOUND) as port:
        return check("--relay", f"localhost:{port}").fails_by("CN=Somebody", "opens TLS", "--relay-ca")


@cases.add("a captive portal is named, and where it wants one to log in")
def portal(folder):
    context = Authority(made(folder, "portal"), "Hotel").context("login.hotel.example")
    answer = b"HTTP/1.1 302 Found\r\nlocation: https://login.hotel.example/\r\ncontent-length: 0\r\n\r\n"
    with imposter(lambda stream: context.wrap_socket(stream, server_side=True), answer) as port:
        return check("--relay", f"localhost:{port}").fails_by("captive portal", "login.hotel.example")


@cases.add("a port that speaks something else")
def no_tls(folder):
    with imposter(lambda stream: stream, b"SSH-2.0-OpenSSH_9.2\r\n") as port:
        return check("--relay", f"localhost:{port}").fails_by("does not speak TLS")


@cases.add("a firewall that cuts TLS off")
def cut(folder):
    with imposter(lambda stream: stream, b"") as port:
        return check("--relay", f"localhost:{port}").fails_by("cut off when TLS begins")


@cases.add("a server that takes connections and says nothing")
def silent(folder):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return check("--relay", f"localhost:{listener.getsockname()[1]}").fails_by("nothing answers when TLS begins")
