"""A company that opens all TLS on its way out, as mitmproxy does: only a WebSocket gets through, and what is in it
stays closed."""

import time

from clients.cases import Cases
from proxies.programs import Mitmproxy
from proxies.world import World, home_of, online


class Inspected(World):
    def __enter__(self):
        self.mitm = Mitmproxy(home_of(self, "mitm"), self.ca)
        return self

    def __exit__(self, *what):
        self.mitm.stop()
        super().__exit__(*what)


cases = Cases("inspected", Inspected)


@cases.add("a WebSocket passes")
def websocket(world: Inspected):
    with world.peer("--proxy-only", HTTPS_PROXY=world.mitm.url()) as peer:
        online(world, peer, "websocket")
        peer.wait_for_words("opens TLS")
        # Longer than a relay waits for the head of a request, of which no more come.
        time.sleep(12)
        world.check_download()
        assert not any(event["event"] == "offline" for event in peer.said), peer.words()[-3000:]
    log = world.mitm.log()
    assert "does not trust the proxy's certificate" in log, log[-2000:]
    assert f"GET https://localhost:{world.port}/.well-known/oriel/uplink" in log, log[-2000:]
