"""What an uplink leaves of a line to others: one bottleneck, a queue that drops what does not fit, and TCP beside it."""

import json
import subprocess
import time

from clients.cases import Cases
from faults.leeway import LEEWAY, QUICK
from faults.network import PEER
from faults.stage import ORIGIN_PORT, ZONE, stage
from faults.wire import Wire

cases = Cases("sharing")
RATE, ROUND_TRIP = 20, 40  # Mbit/s, ms
# Of what the line holds in a round trip. With the least of them round trips grow by a quarter before packets are lost.
QUEUES = (0.25, 1, 4)
HEAD_START, WINDOW = 5, 20  # seconds
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


@cases.add("of what is under way waits: alone, beside TCP, beside another uplink", QUEUES)
def shared(_, queue):
    with stage(Wire(delay=ROUND_TRIP / 2, rate=RATE, queue=queue * ROUND_TRIP)) as ground:
        line = Line(ground)
        ground.start_peer().wait_for("online")
        ground.start_peer(name="bob").wait_for("online")
        said = []
        (alone,), lost, _ = line.measure(lambda: line.ours("alice"))
        said.append(f"alone {alone:.1f} of {RATE} Mbit/s, {lost:.2%} lost")
        (tcp,), _, lost = line.measure(line.tcp)
        said.append(f"tcp alone {tcp:.1f} {lost:.2%} lost")
        (tcp, ours), lost, tcp_lost = line.measure(line.tcp, lambda: line.ours("alice"))
        said.append(f"tcp first {tcp:.1f}, we {ours:.1f} (lost {tcp_lost:.2%}, {lost:.2%})")
        (ours, tcp), lost, tcp_lost = line.measure(lambda: line.ours("alice"), line.tcp)
        said.append(f"we first {ours:.1f}, tcp {tcp:.1f} (lost {lost:.2%}, {tcp_lost:.2%})")
        (ours, tcp), lost, _ = line.measure(lambda: line.ours("alice"), lambda: line.ours("bob"))
        said.append(f"two of ours {ours:.1f}, {tcp:.1f} (lost {lost:.2%})")
        return "\n  ".join(said)
