"""Three relays of one zone, each on an address of its own with the same ports, and peers that hold uplinks to them."""

import json
import os
import re
import socket
import ssl
import subprocess
import tempfile
import time
from contextlib import ExitStack
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import dns.message
import dns.query
import dns.rcode
from dns.exception import DNSException

from clients.origin import Origin
from lab import PATIENCE, Program, programs
from names.authority import Authority
from names.ground import free_port
from names.pebble import Pebble
from names.resolver import Resolver
from names.world import ZONE, hosts_file, values
from relays.etcd import Etcd

ADDRESSES = ["127.0.0.11", "127.0.0.12", "127.0.0.13"]
CONFIG = """dns-answers-per-second = 0
[limits]
new-names-each = 100000
[fair-use]
requests-per-second = 0
connections = 0
bytes-per-second = 0
"""


class Array:
    """With `acme`, its certificates are ordered from pebble, which asks a resolver that asks the relays."""

    def __init__(self, acme: bool = False, at_first: int = len(ADDRESSES)):
        self.peers: dict[str, Program] = {}
        self.relays: dict[str, Program] = {}
        self.replaced: list[Program] = []
        with ExitStack() as started:
            self.home = Path(started.enter_context(tempfile.TemporaryDirectory(prefix="oriel-array-")))
            self.etcd = Etcd(self.home / "etcd")
            started.callback(self.etcd.stop)
            self.port, self.dns_port = free_port(*ADDRESSES), free_port(*ADDRESSES)
            self._certificate = self._ordered(started) if acme else self._brought()
            self.origin = started.enter_context(Origin())
            started.callback(self._stop)
            for address in ADDRESSES[:at_first]:
                self.start(address)
            self.wait(lambda: all(len(self.listed(address)) == at_first for address in self.relays))
            self._started = started.pop_all()

    def _brought(self) -> list[str]:
        authority = Authority(self.home / "authority")
        self.ca = authority.ca
        certificate, key = authority.issue("zone", ZONE, f"*.{ZONE}")
        return ["--cert", str(certificate), "--key", str(key)]

    def _ordered(self, started: ExitStack) -> list[str]:
        self.resolver = Resolver(self.home / "unbound", ZONE, ADDRESSES, self.dns_port)
        started.callback(self.resolver.stop)
        self.pebble = Pebble(self.home / "pebble", self.port, self.resolver.port)
        started.callback(self.pebble.stop)
        self.ca = self.pebble.root
        key = self.home / "table.key"
        key.touch(0o600)
        key.write_bytes(os.urandom(32))
        return ["--acme", f"operator@{ZONE}", "--acme-directory", self.pebble.directory,
                "--acme-ca", str(self.pebble.ca), "--resolver", f"127.0.0.1:{self.resolver.port}",
                "--table-key", str(key)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._started.close()

    def _stop(self):
        for program in [*self.peers.values(), *self.relays.values(), *self.replaced]:
            program.stop()

    def data(self, address: str) -> Path:
        return self.home / address / "relay"

    def start(self, address: str, table: str = "", more: list[str] = ()):
        """A relay, also one that was here before; its table is the array's by another way, if one is given."""
        home = self.home / address
        home.mkdir(exist_ok=True)
        (home / "relay.toml").write_text(CONFIG)
        args = ["serve", "--domain", ZONE, "--listen", f"{address}:{self.port}", "--public-addr", address,
                "--dns", f"{address}:{self.dns_port}", "--relay-listen", f"{address}:0", "--table", table or self.etcd.url(),
                *self._certificate, "--registration", "open",
                "--data", str(self.data(address)), "--admin", "127.0.0.1:0", "--config", str(home / "relay.toml"), *more]
        relay = Program("oriel-relay", args, home, {"RUST_LOG": "info,oriel_relay=debug,oriel_transport=debug"})
        self.relays[address] = relay
        relay.admin = int(relay.wait_for("listening")["admin"].rsplit(":", 1)[1])

    def replace(self, address: str):
        """Starts a process that takes over from the relay there."""
        old = self.relays[address]
        self.replaced.append(old)
        self.start(address, more=["--take-over"])
        old.wait_for("draining")

    def wait(self, what, explain=lambda: "", patience: float = PATIENCE) -> float:
        """Until it holds; the seconds that it took. Asked often, since nothing tells. What cannot be asked is a no."""
        last = ""

        def holds() -> bool:
            nonlocal last
            try:
                return bool(what())
            except (OSError, HTTPException, DNSException, subprocess.SubprocessError, AssertionError) as error:
                last = repr(error)
                return False

        began = time.monotonic()
        while not holds():
            assert time.monotonic() < began + patience, f"not within {patience} s: {explain()} {last}\n{self.logs()}"
            time.sleep(0.02)
        return time.monotonic() - began

    def reach(self) -> list[str]:
        return ["--relay", f"{ZONE}:{self.port}", "--relay-ca", str(self.ca)]

    def publish(self, name: str, address: str, *args: str) -> Program:
        """A peer that begins at one relay."""
        home = self.home / name
        home.mkdir(exist_ok=True)
        options = ["http", str(self.origin.port), "--name", name, *self.reach(), *args]
        self.peers[name] = Program("oriel", options, home, hosts_file(home, (address, ZONE)))
        self.peers[name].wait_for("online")
        return self.peers[name]

    def begin(self, identity: str, address: str, *words: str, reach: bool = True) -> subprocess.Popen:
        """One command of `oriel`, by an identity at one relay."""
        home = self.home / identity
        home.mkdir(exist_ok=True)
        environment = hosts_file(home, (address, ZONE)) | {"ORIEL_HOME": str(home / "oriel"), "HOME": str(home)}
        command = [str((programs() / "oriel").resolve()), *words, *(self.reach() if reach else [])]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)

    def operator(self, address: str, *words: str) -> str:
        command = [str((programs() / "oriel-relay").resolve()), *words, "--data", str(self.data(address))]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def listed(self, address: str) -> list[dict]:
        """The array as one relay sees it."""
        return json.loads(self.operator(address, "relays", "--json"))

    def ask(self, address: str, name: str, kind: str = "A") -> dns.message.Message:
        query = dns.message.make_query(name, kind, use_edns=0, payload=1232)
        answer, _ = dns.query.udp_with_fallback(query, address, timeout=3, port=self.dns_port)
        return answer

    def addresses(self, address: str, host: str) -> list[str]:
        """Where a host is, by the DNS server of one relay."""
        return values(self.ask(address, host))

    def tls(self, address: str, host: str, patience: float = PATIENCE, alpn: list[str] = ("http/1.1",)) -> ssl.SSLSocket:
        context = ssl.create_default_context(cafile=str(self.ca))
        context.set_alpn_protocols(list(alpn))
        stream = socket.create_connection((address, self.port), timeout=patience)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return context.wrap_socket(stream, server_hostname=host)

    def get(self, address: str, name: str, path: str = "/small", host: str = "") -> tuple[int, bytes]:
        """A request that enters at one relay, on a connection of its own."""
        host = host or f"{name}.{ZONE}"
        connection = HTTPConnection(host, self.port)
        connection.sock = self.tls(address, host)
        connection.request("GET", path, headers={"connection": "close"})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def metric(self, address: str, name: str) -> float:
        connection = HTTPConnection("127.0.0.1", self.relays[address].admin, timeout=PATIENCE)
        connection.request("GET", "/metrics")
        text = connection.getresponse().read().decode()
        connection.close()
        found = re.search(rf"^{re.escape(name)} (\S+)$", text, re.M)
        assert found, f"no {name} in\n{text}"
        return float(found[1])

    def logs(self) -> str:
        tail = lambda address: self.relays[address].log_path.read_text(errors="surrogateescape")[-1500:]
        return "\n".join(f"{address}:\n{tail(address)}" for address in self.relays)


def code(answer: dns.message.Message) -> str:
    return dns.rcode.to_text(answer.rcode())
