"""A web server for the files of a folder, fast enough not to be what is measured. A query of `?by=cubic` names the congestion
control by which the answer is sent.

Usage: origin.py PORT FOLDER
"""

import socket
import sys
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

WAIT = 2  # seconds before a path below /wait is answered
FOLDER = Path(sys.argv[2]) if len(sys.argv) > 2 else Path()


class Files(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65536
    disable_nagle_algorithm = True

    def do_GET(self):
        if self.path.startswith("/wait/"):
            time.sleep(WAIT)
        path, _, control = self.path.partition("?by=")
        if control:
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, control.encode())
        file = FOLDER / path.rsplit("/", 1)[1].split("?")[0]
        with open(file, "rb") as content:
            self.send_response(200)
            self.send_header("content-type", "application/octet-stream")
            self.send_header("content-length", str(file.stat().st_size))
            self.end_headers()
            self.wfile.flush()
            self.connection.sendfile(content)

    def do_PUT(self):
        left = int(self.headers["content-length"])
        while left:
            left -= len(self.rfile.read(min(left, 65536)))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def handle(self):
        with suppress(ConnectionError):  # who asked has left
            super().handle()

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer.request_queue_size = 100
    server = ThreadingHTTPServer(("0.0.0.0", int(sys.argv[1])), Files)
    print("listening", flush=True)
    server.serve_forever()
