"""Proxies that let nobody pass, or not this peer: what is the matter is said, and the next way is tried."""

import threading
from socketserver import StreamRequestHandler, ThreadingTCPServer

from clients.cases import Cases
from names.ground import free_port
from proxies.programs import WRITTEN, Microsocks, Squid
from proxies.world import World, home_of, online

WRONG = "ann:wrong-one@"
# A captive portal's answer to whatever it is asked, and that of something else.
PORTAL = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html><h1>Welcome to the hotel</h1>"
GREETING = b"220 mail.example ESMTP\r\n"


class Closed(World):
    def __enter__(self):
        self.squid = Squid(home_of(self, "squid"), self.port)
        self.elsewhere = Squid(home_of(self, "elsewhere"), 443)
        self.ntlm = Squid(home_of(self, "ntlm"), self.port, "ntlm")
        self.socks = Microsocks(home_of(self, "socks"))
        return self

    def __exit__(self, *what):
        for proxy in (self.squid, self.elsewhere, self.ntlm, self.socks):
            proxy.stop()
        super().__exit__(*what)


class Answers(ThreadingTCPServer):
    """Says the same to everybody."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, answer: bytes):
        class Answer(StreamRequestHandler):
            def handle(self):
                self.request.recv(4096)
                self.request.sendall(answer)

        super().__init__(("127.0.0.1", 0), Answer)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def url(self, scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self.server_address[1]}"


cases = Cases("refusals", Closed)


def passes_by(world: World, url: str, *words: str):
    """The peer says these words about the proxy, and comes online without it."""
    with world.peer(HTTPS_PROXY=url) as peer:
        online(world, peer, "quic")
        peer.wait_for_words(*words)


@cases.add("wrong password")
def wrong_password(world: Closed):
    passes_by(world, world.squid.url(WRONG), "does not accept the user name and password")
    world.squid.wait_for(r"TCP_DENIED/407 \d+ CONNECT localhost:\d+ ann")


@cases.add("no password")
def no_password(world: Closed):
    passes_by(world, world.squid.url(), "wants a user name and a password", "ORIEL_PROXY")


@cases.add("NTLM alone")
def ntlm(world: Closed):
    passes_by(world, world.ntlm.url(WRITTEN), "takes only NTLM", "cntlm or px")


@cases.add("that host is forbidden")
def forbidden(world: Closed):
    passes_by(world, world.elsewhere.url(WRITTEN), f"refuses to connect to localhost:{world.port}")


@cases.add("wrong password of SOCKS")
def wrong_socks_password(world: Closed):
    passes_by(world, world.socks.url(WRONG), "does not accept the user name and password")


@cases.add("a page in its place")
def page(world: Closed):
    with Answers(PORTAL) as portal:
        passes_by(world, portal.url(), "a web page instead of a tunnel (status 200)")


@cases.add("another protocol")
def another_protocol(world: Closed):
    with Answers(GREETING) as server:
        passes_by(world, server.url(), "does not speak HTTP")
        passes_by(world, server.url("socks5"), "does not speak SOCKS5")


@cases.add("nobody there")
def nobody(world: Closed):
    passes_by(world, f"http://127.0.0.1:{free_port()}", "cannot be reached over TCP")


@cases.add("the proxy and nothing else")
def proxy_only(world: Closed):
    with world.peer("--proxy-only", HTTPS_PROXY=world.squid.url(WRONG)) as peer:
        peer.wait_for_words("does not accept the user name and password")
        assert not any(event["event"] == "online" for event in peer.said), peer.said
