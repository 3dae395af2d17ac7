"""A lab in which every visitor comes to a relay that has no uplink for the name: each request is forwarded."""

import itertools
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import lab
from lab import PATIENCE, Lab, Program
from names.authority import Authority
from names.ground import free_port
from relays.etcd import Etcd

ENTRY, FIRST, SECOND = "127.0.0.1", "127.0.0.12", "127.0.0.13"
CONFIG = """[limits]
new-names-each = 100000
[fair-use]
requests-per-second = 0
connections = 0
bytes-per-second = 0
"""
# What the clients' checks call their peers.
NAMES = ["alice", "bob", "carol", "dave", "erin"]
PROBES = [f"probe{number}" for number in range(60)]


class DetourLab(Lab):
    """As a Lab, but for plain HTTP: its `relay` is the one that visitors come to."""

    etcd: Etcd
    _numbers = itertools.count()

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="oriel-lab-")
        self.home = Path(self._folder.name)
        authority = Authority(self.home / "authority")
        self.ca = authority.ca
        # Not every library takes *.localhost for a wildcard: it has one label more.
        names = [FIRST, "localhost", *(f"{name}.localhost" for name in [*NAMES, *PROBES])]
        self._certificate = authority.issue("zone", *names)
        self.peers: list[Program] = []
        self.port = free_port(ENTRY, FIRST, SECOND)
        self.address = (ENTRY, self.port)
        self._probes = iter(PROBES)
        self._prefix = f"detour{next(self._numbers)}"
        self._relays: dict[str, Program] = {}
        with ExitStack() as started:
            started.callback(self.__exit__)
            for address in (ENTRY, FIRST, SECOND):
                self._start(address)
            self.relay = self._relays[ENTRY]
            self._wait(lambda: self.metrics()["oriel_relay_array_relays"] == len(self._relays))
            started.pop_all()

    def __exit__(self, *_):
        for program in [*self.peers, *self._relays.values()]:
            program.stop()
        self._folder.cleanup()

    def _start(self, address: str):
        home = self.home / address
        home.mkdir()
        (home / "relay.toml").write_text(CONFIG)
        certificate, key = self._certificate
        args = ["serve", "--domain", "localhost", "--listen", f"{address}:{self.port}", "--public-addr", address,
                "--relay-listen", f"{address}:0", "--table", self.etcd.url(self._prefix), "--cert", str(certificate),
                "--key", str(key), "--registration", "open", "--data", str(home / "relay"), "--admin", "127.0.0.1:0",
                "--config", str(home / "relay.toml")]
        relay = self._relays[address] = Program("oriel-relay", args, home)
        admin = int(relay.wait_for("listening")["admin"].rsplit(":", 1)[1])
        if address == ENTRY:
            self.admin_port = admin

    def publish(self, name: str, origin: int | str, *args: str) -> Program:
        peer = self._peer(name, origin, self._identity(), *args)
        # On the way there it may look in at the visitors' relay: relays learn of one another's uplinks a little late.
        self._wait(lambda: self._uplinks(name, FIRST, SECOND) == 2 and not self._uplinks(name, ENTRY))
        self._wait(lambda: self.get(name, "/.well-known/oriel/canary")[0] == 200)
        return peer

    def _identity(self) -> Path:
        """An identity that is not sent to the visitors' relay: among relays with the same load, each has its own order."""
        for name in self._probes:
            identity = self.home / f"{name}.key"
            peer = self._peer(name, 9, identity)
            self._wait(lambda: self._uplinks(name, ENTRY, FIRST, SECOND) == 2)
            elsewhere = not self._uplinks(name, ENTRY)
            peer.stop()
            if elsewhere:
                return identity
        raise AssertionError("every identity was sent to the visitors' relay")

    def _peer(self, name: str, origin: int | str, identity: Path, *args: str) -> Program:
        home = self.home / name
        home.mkdir()
        options = ["http", str(origin), "--name", name, "--relay", f"{FIRST}:{self.port}", "--relay-ca", str(self.ca)]
        peer = Program("oriel", [*options, "--identity", str(identity), *args], home)
        self.peers.append(peer)
        peer.online = peer.wait_for("online")
        return peer

    def _wait(self, what):
        end = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < end, "\n".join(relay.log_path.read_text()[-1500:] for relay in self._relays.values())
            time.sleep(0.05)

    def _uplinks(self, name: str, *addresses: str) -> int:
        """To how many of these relays a peer has an uplink."""
        logs = [self._relays[address].log_path.read_text() for address in addresses]
        counts = ([log.count(f"a peer is {what} names=[Name({name})]") for what in ("online", "offline")] for log in logs)
        return sum(came > left for came, left in counts)


def use(etcd: Etcd):
    """From now on, every lab of the clients' checks is such a one."""
    DetourLab.etcd = etcd
    lab.Lab = DetourLab
