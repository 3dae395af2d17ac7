"""A web server with a response of each kind that is signed in a way of its own."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<!doctype html><title>Page</title>\n"
SHORT = b'{"hello": "world"}\n'
LARGE = 300 * 1024


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        match self.path:
            case "/page" if "range" in self.headers:
                self._answer(206, PAGE[2:6], ("content-range", f"bytes 2-5/{len(PAGE)}"), ("etag", '"one"'))
            case "/page":
                self._answer(200, PAGE, ("content-type", "text/html"), ("etag", '"one"'), ("set-cookie", "a=1, 2"),
                             ("set-cookie", "b=3"), ("x-empty", ""), ("x-quoted", 'a, "b\\"",  c'))
            case "/redirect":
                self._answer(302, b"", ("location", "/page"))
            case "/nothing":
                self.send_response(204)
                self.end_headers()
            case "/large":
                self._answer(200, bytes(LARGE))
            case "/chunked":
                self.send_response(200)
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                self.wfile.write(b"5\r\nhello\r\n0\r\n\r\n")
            case "/down":
                self.close_connection = True  # without an answer
            case _:
                self._answer(404, b"no such page\n", ("content-type", "text/plain"))

    do_HEAD = do_GET

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self._answer(201, b"%d bytes\n" % len(body))

    def _answer(self, status: int, body: bytes, *fields: tuple[str, str]):
        self.send_response(status)
        for name, value in (*fields, ("content-length", str(len(body)))):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_):
        pass


class Origin:
    def __enter__(self):
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
