"""What an uplink leaves of a line to others: one bottleneck, a queue that drops what does not fit, and TCP beside it."""

import json
import subprocess
import time

from clients.cases import Cases
from faults.leeway import QUICK
from faults.network import PEER
from faults.stage import ORIGIN_PORT, ZONE, stage
from faults.wire import Wire

cases = Cases("sharing")
RATE, ROUND_TRIP = 20, 40  # Mbit/s, ms
# Of what the line holds in a round trip. With the least of them round trips grow by a quarter before packets are lost.
QUEUES = (0.25, 1, 4)
HEAD_START, WINDOW = 5, 20  # seconds
ALONE, SHARE, LOST = 0.8, 2, 0.02
TALLY = """
add table inet tally
add chain inet tally seen {{ type filter hook {hook} priority 200 ; }}
add counter inet tally of_udp
add counter inet tally of_tcp
add rule inet tally seen {side} net meta l4proto udp counter name of_udp
add rule inet tally seen {side} net meta l4proto tcp counter name of_tcp
"""


class Flow:
    """A download of the huge file, for as long as it is let."""

    def __init__(self, ground, name: str, url: str):
        self._file = ground.home / f"{name}.downloaded"
        self._curl = subprocess.Popen(ground.curl(url, "-o", str(self._file), seconds=120),
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._before = 0

    def size(self) -> int:
        return self._file.stat().st_size if self._file.exists() else 0

    def mark(self):
        self._before = self.size()

    def speed(self, seconds: float) -> float:
        """Mbit/s since the mark."""
        return (self.size() - self._before) * 8 / 1e6 / seconds

    def stop(self):
        self._curl.terminate()
        self._curl.wait()
        self._file.unlink(missing_ok=True)


class Line:
    """The stage with a line whose queue holds so much of what is under way in a round trip."""

    def __init__(self, ground):
        self.ground = ground
        network = ground.network
        network.split()
        network.run("nat", "nft", TALLY.format(hook="postrouting", side="oifname"))
        network.run("relay", "nft", TALLY.format(hook="prerouting", side="iifname"))

    def ours(self, name: str) -> Flow:
        return Flow(self.ground, name, f"https://{name}.{ZONE}/huge")

    def tcp(self) -> Flow:
        return Flow(self.ground, "tcp", f"http://{PEER}:{ORIGIN_PORT}/huge?by=cubic")

    def lost(self, kind: str) -> float:
        """The part of the packets of this kind that the line has not brought, since it was asked last."""
        sent, came = (self._count(host, kind) for host in ("nat", "relay"))
        return max(1 - came / sent, 0.0) if sent else 0.0

    def _count(self, host: str, kind: str) -> int:
        said = self.ground.network.run(host, "nft", "-j", "reset", "counter", "inet", "tally", f"of_{kind}")
        return next(entry["counter"]["packets"] for entry in json.loads(said)["nftables"] if "counter" in entry)

    def measure(self, *begin, seconds: float = WINDOW) -> tuple[list[float], float, float]:
        """Begins the flows one after the other, and lets them run. The speed of each, and the part lost over UDP and TCP."""
        flows = []
        try:
            for flow in begin:
                flows.append(flow())
                time.sleep(HEAD_START)
            for flow in flows:
                flow.mark()
            self.lost("udp"), self.lost("tcp")
            began = time.monotonic()
            time.sleep(seconds)
            took = time.monotonic() - began
            return [flow.speed(took) for flow in flows], self.lost("udp"), self.lost("tcp")
        finally:
            for flow in flows:
                flow.stop()
            time.sleep(1)


def shared(_, queue):
    with stage(Wire(delay=ROUND_TRIP / 2, rate=RATE, queue=queue * ROUND_TRIP)) as ground:
        line = Line(ground)
        ground.start_peer().wait_for("online")
        ground.start_peer(name="bob").wait_for("online")
        (alone,), alone_lost, _ = line.measure(lambda: line.ours("alice"))
        (tcp, ours), lost, tcp_lost = line.measure(line.tcp, lambda: line.ours("alice"))
        (early, late), both_lost, _ = line.measure(lambda: line.ours("alice"), lambda: line.ours("bob"))
        said = (f"alone {alone:.1f} Mbit/s of {RATE} (wanted: {ALONE:g} of it), {alone_lost:.2%} lost; {ours:.1f} beside TCP's "
                f"{tcp:.1f} (wanted: at most {SHARE} to 1), {lost:.2%} and {tcp_lost:.2%} lost (wanted: at most {LOST:.0%}); "
                f"two uplinks {early:.1f} and {late:.1f}, {both_lost:.2%} lost")
        assert alone >= ALONE * RATE and ours <= SHARE * tcp and lost <= LOST, said
        return said


# It takes minutes.
if not QUICK:
    cases.add("of what is under way may wait: alone, beside TCP, beside another uplink", QUEUES)(shared)
