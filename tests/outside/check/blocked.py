"""UDP that is rejected or dropped, an address family that is dead, and DNS that lies: in a network of its own."""

import secrets
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from check.ground import check
from clients.cases import Cases
from lab import Program
from names.ground import free_port
from netlab.hosts import hindrance


class Network:
    """One namespace with a relay on its loopback, and a filter in front of it."""

    def __init__(self, name: str, home: Path):
        self.within = ["ip", "netns", "exec", name]
        self.run("ip", "link", "set", "lo", "up")
        args = ["serve", "--dev", "--data", str(home / "relay"), "--listen", "127.0.0.1:0", "--http", "127.0.0.1:0"]
        self.relay = Program("oriel-relay", args, home, within=self.within)
        self.port = int(self.relay.wait_for("listening")["https"].rsplit(":", 1)[1])
        self.reach = ["--relay", f"localhost:{self.port}", "--relay-ca", str(home / "relay" / "ca.pem")]

    def run(self, *words: str):
        subprocess.run([*self.within, *words], check=True, capture_output=True, text=True)

    @contextmanager
    def rule(self, *words: str):
        """With this rule for what leaves."""
        self.run("nft", "add table inet check; add chain inet check out { type filter hook output priority 0 ; }")
        try:
            self.run("nft", "add", "rule", "inet", "check", "out", *words)
            yield
        finally:
            self.run("nft", "delete", "table", "inet", "check")


@contextmanager
def network():
    reason = hindrance()
    if reason:
        print(f"skip blocked: {reason}", flush=True)
        yield None
        return
    name = f"orielcheck{secrets.token_hex(2)}"
    subprocess.run(["ip", "netns", "add", name], check=True)
    try:
        with tempfile.TemporaryDirectory(prefix="oriel-check-") as folder:
            network = Network(name, Path(folder))
            try:
                yield network
            finally:
                network.relay.stop()
    finally:
        subprocess.run(["ip", "netns", "del", name], check=False)


cases = Cases("blocked", network)


def blocked(network, how: str, word: str):
    if network is None:
        return "skipped"
    with network.rule("udp", "dport", str(network.port), *how.split()):
        said = check(*network.reach, within=network.within)
    state, sentence = said.part("udp")
    assert state == "broken" and word in sentence, sentence
    assert said.code == 0, said.object
    assert said.relay["ways"][0]["transport"] == "tcp", said.relay
    assert said.relay["conclusion"].startswith("Publishing will work over TCP; UDP is blocked here"), said.relay
    return said.relay["conclusion"]


@cases.add("UDP that is rejected with a port's ICMP: TCP works")
def rejected(network):
    return blocked(network, "reject", "refused")


@cases.add("UDP that is prohibited: TCP works")
def prohibited(network):
    return blocked(network, "reject with icmpx type admin-prohibited", "refused")


@cases.add("UDP that is dropped: TCP works")
def dropped(network):
    # What leaves a program into its own host's filter is not lost but refused (EPERM): so it is lost on arrival.
    if network is None:
        return "skipped"
    network.run("nft", "add table inet lost; add chain inet lost in { type filter hook input priority 0 ; }")
    try:
        network.run("nft", "add", "rule", "inet", "lost", "in", "udp", "dport", str(network.port), "drop")
        said = check(*network.reach, within=network.within)
    finally:
        network.run("nft", "delete", "table", "inet", "lost")
    state, sentence = said.part("udp")
    assert state == "broken" and "dropped" in sentence, sentence
    assert said.code == 0 and "(dropped)" in said.relay["conclusion"], said.relay
    return said.relay["conclusion"]


@cases.add("an address family that is advertised, but dead")
def dead_family(network):
    if network is None:
        return "skipped"
    name, v4, v6 = "relay.example.net", "198.51.100.7", "2001:db8::7"
    network.run("ip", "address", "add", f"{v4}/32", "dev", "lo")
    network.run("ip", "address", "add", f"{v6}/128", "dev", "lo", "nodad")
    with tempfile.TemporaryDirectory(prefix="oriel-hosts-") as folder:
        data, hosts = Path(folder) / "relay", Path(folder) / "hosts"
        hosts.write_text(f"{v6} {name}\n{v4} {name}\n")
        more = {"LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_HOSTS": str(hosts)}
        args = ["serve", "--dev", "--domain", name, "--data", str(data), "--listen", "[::]:0", "--http", "127.0.0.1:0"]
        relay = Program("oriel-relay", args, Path(folder), within=network.within)
        try:
            port = relay.wait_for("listening")["https"].rsplit(":", 1)[1]
            reach = ["--relay", f"{name}:{port}", "--relay-ca", str(data / "ca.pem")]
            network.run("nft", "add table inet lost; add chain inet lost in { type filter hook input priority 0 ; }")
            try:
                network.run("nft", "add", "rule", "inet", "lost", "in", "ip6", "daddr", v6, "drop")
                said = check(*reach, more=more, within=network.within)
            finally:
                network.run("nft", "delete", "table", "inet", "lost")
            both = check(*reach, more=more, within=network.within)
        finally:
            relay.stop()
    assert said.code == 0, said.object
    for part in ["udp", "tcp"]:
        state, sentence = said.part(part)
        assert state == "impaired" and "IPv6 is advertised for the relay, but dead" in sentence, sentence
        assert both.part(part)[0] == "well", both.relay
    return said.part("tcp")[1]


@cases.add("DNS that lies")
def lies(network):
    if network is None:
        return "skipped"
    with tempfile.TemporaryDirectory(prefix="oriel-hosts-") as folder:
        hosts = Path(folder) / "hosts"
        hosts.write_text("0.0.0.0 relay.example.net\n10.9.8.7 home.example.net\n")
        more = {"LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_HOSTS": str(hosts)}
        port = free_port()
        said = check("--relay", f"relay.example.net:{port}", more=more, within=network.within)
        conclusion = said.fails_by("DNS lies", "0.0.0.0")
        check("--relay", f"home.example.net:{port}", more=more, within=network.within).fails_by("10.9.8.7", "private")
    return conclusion
