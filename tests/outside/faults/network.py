"""Three hosts, each a network namespace: a peer at home, its NAT, and a relay, where the visitor is as well."""

import json
import subprocess
import threading
from contextlib import contextmanager

from faults.wire import Wire
from netlab.namespaces import Namespaces

# Documentation's own addresses (RFC 5737): nothing real is there.
NAT, RELAY = "198.51.100.90", "198.51.100.10"
HOME, PEER, MOVED = "192.0.2.1", "192.0.2.2", "192.0.2.3"
HOSTS = ["peer", "nat", "relay"]
PORTS = range(40_000, 50_000, 1000)  # of the NAT, in turn


class Network(Namespaces):
    """`names` are resolved to the relay, on the peer and on the relay. `wire` is what lies between NAT and relay: a
    plain one, unless one is given."""

    def __init__(self, names: list[str], wire: Wire | None = None):
        super().__init__()
        self._names, self._wire = names, wire

    def __exit__(self, *what):
        if self._wire:
            self._wire.stop()
        super().__exit__(*what)

    def wire_cpu(self) -> float:
        """Seconds of processor time that the wire took so far."""
        return self._wire.cpu() if self._wire else 0.0

    def block(self, rule: str):
        """Adds a rule to what the NAT does with what it forwards, both ways."""
        self.run("nat", "nft", f"add rule inet gate through {rule}")

    def unblock(self):
        self.run("nat", "nft", "flush chain inet gate through")

    @contextmanager
    def rebinding(self, every: float):
        """Meanwhile the NAT forgets all it knows, again and again: what the peer says over UDP comes from another port
        each time. Gives a list with an element for each time that it had something to forget."""
        rule = ("flush chain ip nat out; add rule ip nat out oifname net ip protocol udp masquerade to :%d-%d;"
                "add rule ip nat out oifname net masquerade")
        script = "".join(f"nft '{rule % (first, first + 99)}'; conntrack -D -p udp >&2 && echo; sleep {every};" for first in PORTS)
        forgetful = subprocess.Popen([*self.within("nat"), "sh", "-c", f"while :; do {script} done"],
                                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        times = []
        listening = threading.Thread(target=lambda: times.extend(line for line in forgetful.stdout if line == "\n"))
        listening.start()
        try:
            yield times
        finally:
            forgetful.kill()
            forgetful.wait()
            listening.join()
            forgetful.stdout.close()

    def note_ports(self):
        """From now on the relay's host keeps the ports that UDP comes from."""
        self.run("relay", "nft", "add table inet seen; add set inet seen ports { type inet_service ; size 1024 ; flags dynamic ; };"
                 "add chain inet seen arrived { type filter hook input priority 0 ; };"
                 "add rule inet seen arrived udp dport 443 add @ports { udp sport }")

    def ports(self) -> set[int]:
        """Those that it kept."""
        said = self.run("relay", "nft", "--json", "list set inet seen ports")
        (kept,) = [entry["set"] for entry in json.loads(said)["nftables"] if "set" in entry]
        return set(kept.get("elem", []))

    def split(self):
        """Hosts hand each other packets as they are, not several in one piece: the NAT's rules see what a wire would."""
        for host in ("peer", "relay"):
            self.ip(host, "link", "set", "net", "gso_max_segs", "1")

    def move(self, old: str, new: str):
        """The peer's host has another address, and the old one no more."""
        self.run("peer", "sh", "-c", f"ip addr del {old}/24 dev net && ip addr add {new}/24 dev net "
                 f"&& ip route replace default via {HOME}")

    def _make(self):
        for host in HOSTS:
            self._host(host, "hosts", f"127.0.0.1 localhost\n{RELAY} {' '.join(self._names)}\n")
        self.ip("nat", "link", "add", "home", "type", "veth", "peer", "name", "net", "netns", self.namespace("peer"))
        if self._wire:
            self._wire.lay(self.namespace("nat"), self.namespace("relay"))
        else:
            self.ip("nat", "link", "add", "net", "type", "veth", "peer", "name", "net", "netns", self.namespace("relay"))
        for host, link, address in [("nat", "home", HOME), ("nat", "net", NAT), ("peer", "net", PEER), ("relay", "net", RELAY)]:
            self.ip(host, "addr", "add", f"{address}/24", "dev", link)
            self.ip(host, "link", "set", link, "up")
        self.ip("peer", "route", "add", "default", "via", HOME)
        # No visitor comes this way: only what is fetched straight from the peer's host, to compare.
        self.ip("relay", "route", "add", f"{HOME}/32", "via", NAT)
        self.ip("relay", "route", "add", f"{PEER}/32", "via", NAT)
        self.run("nat", "sysctl", "-qw", "net.ipv4.ip_forward=1")
        self.run("nat", "nft", "add table ip nat; add chain ip nat out { type nat hook postrouting priority 100 ; };"
                 "add rule ip nat out oifname net masquerade;"
                 "add table inet gate; add chain inet gate through { type filter hook forward priority 0 ; }")
