"""Where the requests go: a name of the lab, or any other server."""

import itertools
import socket
import ssl

from .connection import PATIENCE, Connection
from .origin import Origin


class Site:
    """A server and a name that it serves. `origin` is what stands behind it, where that is ours."""

    def __init__(self, address: tuple[str, int], name: str, authority: str, ca: str | None, origin: Origin | None):
        self.address = address
        self.name = name
        self.authority = authority
        self.origin = origin
        self._ca = ca
        self._numbers = itertools.count(1)

    def context(self, alpn: list[str] | None = ("h2",)) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=self._ca)
        if self._ca is None:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if alpn is not None:
            context.set_alpn_protocols(list(alpn))
        return context

    def tls(self, context: ssl.SSLContext | None = None) -> ssl.SSLSocket:
        stream = socket.create_connection(self.address, timeout=PATIENCE)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            return (context or self.context()).wrap_socket(stream, server_hostname=self.name)
        except BaseException:
            stream.close()
            raise

    def connect(self) -> Connection:
        """A TLS connection that speaks HTTP/2, before its preface."""
        tls = self.tls()
        if tls.selected_alpn_protocol() != "h2":
            tls.close()
            raise OSError("the server did not choose h2")
        folder = f"/c{next(self._numbers)}" if self.origin else ""
        return Connection(tls, self.authority, folder, self.origin)
