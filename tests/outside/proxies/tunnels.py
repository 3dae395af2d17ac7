"""Proxies that let a peer pass: its uplink, and a download through it."""

from clients.cases import Cases
from proxies.programs import WRITTEN, Microsocks, Proxy, Squid, Tinyproxy
from proxies.world import World, home_of, online


class Proxied(World):
    """A world with three proxies."""

    def __enter__(self):
        self.proxies: dict[str, Proxy] = {
            "squid": Squid(home_of(self, "squid"), self.port),
            "tinyproxy": Tinyproxy(home_of(self, "tinyproxy")),
            "microsocks": Microsocks(home_of(self, "microsocks")),
        }
        return self

    def __exit__(self, *what):
        for proxy in self.proxies.values():
            proxy.stop()
        super().__exit__(*what)


# What each writes about a tunnel: the name went to the proxy.
RECORDS = {
    "squid": r"TCP_TUNNEL/200 \d+ CONNECT localhost:{port} ann",
    "tinyproxy": r"Established connection to host \"localhost\"",
    "microsocks": r"connected to localhost:{port}",
}
cases = Cases("tunnels", Proxied)


@cases.add("TCP", tuple(RECORDS))
def over_tcp(world: Proxied, name: str):
    proxy = world.proxies[name]
    with world.peer(HTTPS_PROXY=proxy.url(WRITTEN)) as peer:
        online(world, peer, "tcp")
    proxy.wait_for(RECORDS[name].format(port=world.port))


@cases.add("WebSocket", tuple(RECORDS))
def over_websocket(world: Proxied, name: str):
    proxy = world.proxies[name]
    count = len(proxy.log())
    with world.peer("--transport", "websocket", "--proxy-only", ORIEL_PROXY=proxy.url(WRITTEN)) as peer:
        online(world, peer, "websocket")
    proxy.wait_for(RECORDS[name].format(port=world.port))
    assert len(proxy.log()) > count, "nothing new in the log"
