"""A proxy on the way out: one that lets us through, one that answers with a page, one that is not there."""

import select
import socket
import threading

from check.ground import check
from check.imposters import imposter
from clients.cases import Cases
from lab import PATIENCE, Lab
from names.ground import free_port

cases = Cases("proxies", Lab)


def connect(listener: socket.socket):
    """Opens a tunnel for each CONNECT, and carries its bytes."""
    while True:
        try:
            stream, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=carry, args=(stream,), daemon=True).start()


def carry(stream: socket.socket):
    head = b""
    while b"\r\n\r\n" not in head:
        head += stream.recv(4096) or b"\r\n\r\n"
    port = int(head.split()[1].rsplit(b":", 1)[1])
    with stream, socket.create_connection(("127.0.0.1", port)) as onward:
        stream.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        other = {stream: onward, onward: stream}
        while True:
            ready, _, _ = select.select(list(other), [], [], PATIENCE)
            for end in ready:
                try:
                    piece = end.recv(65536)
                    other[end].sendall(piece)
                except OSError:
                    return
                if not piece:
                    return
            if not ready:
                return


@cases.add("a proxy that lets us through comes first")
def through(lab):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=connect, args=(listener,), daemon=True).start()
        said = check(*lab.reach(), "--proxy", f"http://127.0.0.1:{listener.getsockname()[1]}")
    assert said.code == 0 and said.part("proxy")[0] == "well", said.relay
    assert said.relay["ways"][0] == {"transport": "tcp", "proxy": True}, said.relay
    assert {"transport": "websocket", "proxy": True} in said.relay["ways"], said.relay
    return said.relay["conclusion"]


@cases.add("a proxy that answers with a page is named, and the direct ways are tried")
def page(lab):
    answer = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>"
    with imposter(lambda stream: stream, answer) as port:
        said = check(*lab.reach(), more={"HTTPS_PROXY": f"http://127.0.0.1:{port}"})
    assert said.code == 0 and said.part("proxy")[0] == "broken", said.relay
    return said.part("proxy")[1]


@cases.add("with --proxy-only a proxy that is not there is the end")
def only(lab):
    port = free_port()
    return check(*lab.reach(), "--proxy", f"http://127.0.0.1:{port}", "--proxy-only").fails_by("cannot be reached over TCP")
