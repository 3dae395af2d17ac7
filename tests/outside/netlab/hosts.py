"""Hosts on one machine: each is a network namespace, on one wire or behind a NAT."""

import os
import secrets
import subprocess
import time
from pathlib import Path

from lab import PATIENCE

# Documentation's own addresses (RFC 5737): nothing real is there.
INTERNET = {"root": "198.51.100.53", "resolver": "198.51.100.54", "authority": "198.51.100.60",
            "relay": "198.51.100.10", "visitor": "198.51.100.80", "nat": "198.51.100.90"}
HOME = {"nat": "192.0.2.1", "peer": "192.0.2.2"}
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


def hindrance() -> str:
    """Why there can be no such hosts here; nothing if there can."""
    if os.geteuid():
        return "network namespaces need root"
    name = f"oriel{secrets.token_hex(2)}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True)
    if made.returncode:
        return f"network namespaces are not permitted here: {made.stderr.strip()}"
    try:
        command = ["ip", "-n", name, "link", "add", "v0", "type", "veth", "peer", "name", "v1"]
        tried = subprocess.run(command, capture_output=True, text=True)
        return f"no wires between network namespaces here: {tried.stderr.strip()}" if tried.returncode else ""
    finally:
        subprocess.run(["ip", "netns", "del", name], check=False)


class Internet:
    """All hosts; those on the internet ask the resolver for names, and so does the peer at home."""

    def __init__(self):
        # An interface's name has at most 15 characters.
        self._prefix = f"oriel{secrets.token_hex(2)}"
        self._wire = f"{self._prefix}-wire"
        self._settings: list[Path] = []

    def __enter__(self):
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for host in [*INTERNET, "peer", "wire"]:
            subprocess.run(["ip", "netns", "del", f"{self._prefix}-{host}"], check=False, capture_output=True)
        for folder in self._settings:
            (folder / "resolv.conf").unlink(missing_ok=True)
            folder.rmdir()

    def within(self, host: str) -> list[str]:
        """What stands before a command that is to run on a host."""
        return ["ip", "netns", "exec", f"{self._prefix}-{host}"]

    def run(self, host: str, *command: str, seconds: float = 20) -> str:
        done = subprocess.run([*self.within(host), *command], capture_output=True, text=True, timeout=seconds)
        assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        return done.stdout

    def wait(self, host: str, *command: str) -> str:
        """Until a command succeeds: nothing tells."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return self.run(host, *command)
            except AssertionError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def _make(self):
        self._host("wire")
        self._ip("wire", "link", "add", "wire", "type", "bridge")
        self._ip("wire", "link", "set", "wire", "up")
        for host, address in INTERNET.items():
            self._host(host)
            self._ip("wire", "link", "add", host, "type", "veth", "peer", "name", "net", "netns", f"{self._prefix}-{host}")
            self._ip("wire", "link", "set", host, "master", "wire", "up")
            self._up(host, "net", f"{address}/24")
        self._host("peer")
        self._ip("nat", "link", "add", "home", "type", "veth", "peer", "name", "net", "netns", f"{self._prefix}-peer")
        self._up("nat", "home", f"{HOME['nat']}/24")
        self._up("peer", "net", f"{HOME['peer']}/24")
        self._ip("peer", "route", "add", "default", "via", HOME["nat"])
        self.run("nat", "sysctl", "-qw", "net.ipv4.ip_forward=1")
        self.run("nat", "nft", "add table ip nat; add chain ip nat out { type nat hook postrouting priority 100 ; };"
                 "add rule ip nat out oifname net masquerade;"
                 # Nobody gets in who was not asked.
                 "add table ip gate; add chain ip gate through { type filter hook forward priority 0 ; policy drop ; };"
                 "add rule ip gate through ct state established,related accept;"
                 "add rule ip gate through iifname home accept")

    def _host(self, host: str):
        subprocess.run(["ip", "netns", "add", f"{self._prefix}-{host}"], check=True)
        self._ip(host, "link", "set", "lo", "up")
        folder = Path("/etc/netns") / f"{self._prefix}-{host}"
        folder.mkdir(parents=True)
        self._settings.append(folder)
        (folder / "resolv.conf").write_text(f"nameserver {INTERNET['resolver']}\noptions timeout:2\n")

    def _up(self, host: str, link: str, address: str):
        self._ip(host, "addr", "add", address, "dev", link)
        self._ip(host, "link", "set", link, "up")

    def _ip(self, host: str, *words: str):
        subprocess.run(["ip", "-n", f"{self._prefix}-{host}", *words], check=True)
