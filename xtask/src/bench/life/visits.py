"""HOST PORT CA first: visit until the answer is 200. HOST PORT CA N: open N connections, visit on each, keep them.

Prints "ready", then the time at which that was done; stays until it is killed if connections are kept.
"""

import signal
import socket
import ssl
import sys
import time

host, port, ca, what = sys.argv[1:]
context = ssl.create_default_context(cafile=ca)
request = f"GET /1k HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode()


def visit():
    plain = socket.create_connection(("127.0.0.1", int(port)), 5)
    connection = context.wrap_socket(plain, server_hostname=host)
    connection.sendall(request)
    answer = b""
    while b"\r\n\r\n" not in answer or len(answer.split(b"\r\n\r\n", 1)[1]) < 1024:
        part = connection.recv(65536)
        if not part:
            raise OSError("closed: " + answer[:100].decode("latin-1"))
        answer += part
        if not answer.startswith(b"HTTP/1.1 200"[: len(answer)]):
            raise OSError(answer.split(b"\r\n")[0].decode("latin-1"))
    return connection


print("ready", flush=True)
try:
    if what == "first":
        deadline = time.time() + 30
        while True:
            try:
                visit()
                break
            except OSError:
                if time.time() > deadline:
                    raise
                time.sleep(0.002)
        print(time.time(), flush=True)
    else:
        kept = [visit() for _ in range(int(what))]
        time.sleep(0.3)
        print(time.time(), flush=True)
        signal.pause()
except OSError as error:
    print(error, flush=True)
