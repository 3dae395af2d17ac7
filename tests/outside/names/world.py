"""A relay with a zone of its own on free ports: its DNS server, a resolver that follows to it, and pebble."""

import http.client
import json
import socket
import ssl
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import dns.message
import dns.query

from clients.origin import Origin
from lab import PATIENCE, Program, programs
from names.ground import free_port
from names.pebble import Pebble
from names.resolver import Resolver

ZONE = "oriel.test"
HERE = "127.0.0.1"
WRAPPER = "libnss_wrapper.so"  # of Debian's libnss-wrapper: the system's resolver, told hosts by a file of ours


def hosts_file(home: Path, *hosts: tuple[str, str]) -> dict[str, str]:
    """The environment of a program for which these addresses are those of these hosts."""
    file = home / "hosts"
    file.write_text("".join(f"{address} {host}\n" for address, host in hosts))
    return {"LD_PRELOAD": WRAPPER, "NSS_WRAPPER_HOSTS": str(file)}


class World:
    def __init__(self, life: int = 90 * 86400):
        self.peers: list[Program] = []
        self.relay: Program | None = None
        with ExitStack() as started:
            self.home = Path(started.enter_context(tempfile.TemporaryDirectory(prefix="oriel-names-")))
            self.port, self.dns_port = free_port(), free_port()
            self.resolver = Resolver(self.home / "unbound", ZONE, [HERE], self.dns_port)
            started.callback(self.resolver.stop)
            self.pebble = Pebble(self.home / "pebble", self.port, self.resolver.port, life=life)
            started.callback(self.pebble.stop)
            self.origin = started.enter_context(Origin())
            self.data = self.home / "relay"
            started.callback(self._stop)
            self.start()
            self._started = started.pop_all()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._started.close()

    def _stop(self):
        for program in [*self.peers, *([self.relay] if self.relay else [])]:
            program.stop()

    def start(self, registration: str = "open") -> Program:
        """Starts the relay, and waits until it is ready for visitors."""
        config = self.home / "relay.toml"
        config.write_text('caa = ["pebble.test"]\ndns-answers-per-second = 500\n[limits]\nnew-names-each = 100000\n')
        args = ["serve", "--domain", ZONE, "--listen", f"{HERE}:{self.port}", "--dns", f"{HERE}:{self.dns_port}",
                "--public-addr", HERE, "--public-addr", "::1", "--ns", f"ns1.{ZONE}", "--ns", f"ns2.{ZONE}",
                "--acme", f"operator@{ZONE}", "--acme-directory", self.pebble.directory,
                "--acme-ca", str(self.pebble.ca), "--resolver", f"{HERE}:{self.resolver.port}",
                "--registration", registration, "--data", str(self.data), "--admin", f"{HERE}:0", "--config", str(config)]
        self.relay = Program("oriel-relay", args, self.home, {"RUST_LOG": "info,oriel_relay=debug,oriel_certs=debug"})
        listening = self.relay.wait_for("listening")
        self.admin_port = int(listening["admin"].rsplit(":", 1)[1])
        self.wait(lambda: self.admin("/readyz")[0] == 200, lambda: self.admin("/readyz")[1])
        return self.relay

    def wait(self, what, explain=lambda: "", patience: float = PATIENCE):
        """Until it holds; asked often, since nothing tells."""
        end = time.monotonic() + patience
        while not what():
            assert time.monotonic() < end, f"not within {patience} s: {explain()}\n{self.log()[-3000:]}"
            time.sleep(0.05)

    def admin(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(HERE, self.admin_port, timeout=PATIENCE)
        connection.request("GET", path)
        answer = connection.getresponse()
        said = answer.read().decode()
        connection.close()
        return answer.status, said

    def publish(self, name: str, *args: str, identity: str = "") -> Program:
        """A peer with a site; not yet online. Peers with the same identity share a folder."""
        home = self.home / (identity or name)
        home.mkdir(exist_ok=True)
        reach = hosts_file(home, (HERE, ZONE))
        peer = Program("oriel", ["http", str(self.origin.port), "--name", name, *self.reach(), *args], home, reach)
        self.peers.append(peer)
        return peer

    def oriel(self, identity: str, *words: str) -> subprocess.CompletedProcess:
        """One command of `oriel` by an identity."""
        home = self.home / identity
        home.mkdir(exist_ok=True)
        environment = hosts_file(home, (HERE, ZONE)) | {"ORIEL_HOME": str(home / "oriel"), "HOME": str(home)}
        command = [str((programs() / "oriel").resolve()), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)

    def operator(self, *words: str) -> subprocess.CompletedProcess:
        """One command of `oriel-relay`."""
        command = [str((programs() / "oriel-relay").resolve()), *words, "--data", str(self.data)]
        return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)

    def reach(self) -> list[str]:
        return ["--relay", f"{ZONE}:{self.port}", "--relay-ca", str(self.pebble.root)]

    def ask(self, name: str, kind: str, **more) -> dns.message.Message:
        """One question to the zone's DNS server."""
        query = dns.message.make_query(name, kind, use_edns=0, payload=1232, **more)
        answer, _ = dns.query.udp_with_fallback(query, HERE, timeout=5, port=self.dns_port)
        return answer

    def curl(self, host: str, path: str = "/", *more: str) -> tuple[int, str]:
        """Status and body of a page, by curl, from the address that DNS has for its host."""
        where = f"{host}:{self.port}:{HERE}"
        command = ["curl", "-sS", "--max-time", str(PATIENCE), "--resolve", where, "--cacert", str(self.pebble.root),
                   "-w", "%{stderr}%{http_code}", *more, f"https://{host}:{self.port}{path}"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE + 5)
        assert done.returncode == 0, f"curl: {done.stderr}\n{self.log()[-2000:]}"
        return int(done.stderr[-3:]), done.stdout

    def certificate(self, host: str, alpn: tuple[str, ...] = ("http/1.1",)) -> dict:
        """What a handshake for this host shows, verified."""
        context = ssl.create_default_context(cafile=str(self.pebble.root))
        context.set_alpn_protocols(list(alpn))
        with socket.create_connection((HERE, self.port), timeout=PATIENCE) as stream:
            with context.wrap_socket(stream, server_hostname=host) as tls:
                return tls.getpeercert()

    def log(self) -> str:
        return self.relay.log_path.read_text(errors="surrogateescape")


def values(answer: dns.message.Message) -> list[str]:
    """What an answer says, in order."""
    return sorted(record.to_text() for answers in answer.answer for record in answers)


def names_in(certificate: dict) -> list[str]:
    return sorted(value for _, value in certificate["subjectAltName"])


def lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]
