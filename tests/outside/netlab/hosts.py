"""Hosts on one machine: each is a network namespace, on one wire or behind a NAT."""

import os
import secrets
import subprocess
import time

from lab import PATIENCE
from netlab.namespaces import Namespaces

# Documentation's own addresses (RFC 5737): nothing real is there.
INTERNET = {"root": "198.51.100.53", "resolver": "198.51.100.54", "authority": "198.51.100.60",
            "relay": "198.51.100.10", "visitor": "198.51.100.80", "nat": "198.51.100.90"}
HOME = {"nat": "192.0.2.1", "peer": "192.0.2.2"}
# A file of every host, and what stands in it.
RESOLVER = ("resolv.conf", f"nameserver {INTERNET['resolver']}\noptions timeout:2\n")
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


class Internet(Namespaces):
    """All hosts; those on the internet ask the resolver for names, and so does the peer at home."""

    SECONDS = 20

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
        self._host("wire", *RESOLVER)
        self.ip("wire", "link", "add", "wire", "type", "bridge")
        self.ip("wire", "link", "set", "wire", "up")
        for host, address in INTERNET.items():
            self._host(host, *RESOLVER)
            self.ip("wire", "link", "add", host, "type", "veth", "peer", "name", "net", "netns", self.namespace(host))
            self.ip("wire", "link", "set", host, "master", "wire", "up")
            self._up(host, "net", f"{address}/24")
        self._host("peer", *RESOLVER)
        self.ip("nat", "link", "add", "home", "type", "veth", "peer", "name", "net", "netns", self.namespace("peer"))
        self._up("nat", "home", f"{HOME['nat']}/24")
        self._up("peer", "net", f"{HOME['peer']}/24")
        self.ip("peer", "route", "add", "default", "via", HOME["nat"])
        self.run("nat", "sysctl", "-qw", "net.ipv4.ip_forward=1")
        self.run("nat", "nft", "add table ip nat; add chain ip nat out { type nat hook postrouting priority 100 ; };"
                 "add rule ip nat out oifname net masquerade;"
                 # Nobody gets in who was not asked.
                 "add table ip gate; add chain ip gate through { type filter hook forward priority 0 ; policy drop ; };"
                 "add rule ip gate through ct state established,related accept;"
                 "add rule ip gate through iifname home accept")

    def _up(self, host: str, link: str, address: str):
        self.ip(host, "addr", "add", address, "dev", link)
        self.ip(host, "link", "set", link, "up")
