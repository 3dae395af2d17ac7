"""The way from one relay to etcd, which can be shut."""

import socket
import threading


class Gate:
    """One listener for each member, on ports of its own. A shut gate swallows what is sent, as a broken network does."""

    def __init__(self, ports: list[int]):
        self._open = threading.Event()
        self._open.set()
        self._listeners = [socket.create_server(("127.0.0.1", 0)) for _ in ports]
        self.ports = [listener.getsockname()[1] for listener in self._listeners]
        for listener, port in zip(self._listeners, ports, strict=True):
            threading.Thread(target=self._accept, args=(listener, port), daemon=True).start()

    def shut(self):
        self._open.clear()

    def open(self):
        self._open.set()

    def _accept(self, listener: socket.socket, port: int):
        while True:
            try:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", port))
            except OSError:
                return
            for source, target in [(near, far), (far, near)]:
                threading.Thread(target=self._pass, args=(source, target), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket):
        try:
            while data := source.recv(65536):
                self._open.wait()
                target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def stop(self):
        self._open.set()
        for listener in self._listeners:
            listener.close()
