"""The servers that stand on that internet before Oriel comes: nsd at the root, unbound, and pebble."""

import json
from pathlib import Path

from names.authority import Authority
from names.ground import Daemon
from names.pebble import QUICKLY
from netlab.hosts import INTERNET, Internet

ZONE = "example.test"
ROOT = f"""
. 3600 IN SOA a.root. nobody. 1 3600 600 86400 60
. 3600 IN NS a.root.
a.root. 3600 IN A {INTERNET["root"]}
test. 3600 IN NS ns.nic.test.
ns.nic.test. 3600 IN A {INTERNET["root"]}
"""
# What an operator's registrar enters for the zone: the delegation, and where its name server is.
REGISTRY = f"""
test. 3600 IN SOA ns.nic.test. nobody. 1 3600 600 86400 60
test. 3600 IN NS ns.nic.test.
ns.nic.test. 3600 IN A {INTERNET["root"]}
{ZONE}. 3600 IN NS ns1.{ZONE}.
ns1.{ZONE}. 3600 IN A {INTERNET["relay"]}
"""
NSD = f"""
server:
  ip-address: {INTERNET["root"]}
  username: ""
  server-count: 1
  zonesdir: "HOME"
  database: ""
  pidfile: "HOME/pid"
  xfrdfile: "HOME/xfrd"
  zonelistfile: "HOME/zones"
  xfrdir: "HOME"
remote-control:
  control-enable: no
zone:
  name: "."
  zonefile: "root"
zone:
  name: "test"
  zonefile: "registry"
"""
UNBOUND = f"""
server:
  interface: {INTERNET["resolver"]}
  access-control: 198.51.100.0/24 allow
  username: ""
  chroot: ""
  directory: "HOME"
  pidfile: "HOME/pid"
  use-syslog: no
  do-daemonize: no
  do-ip6: no
  root-hints: "HOME/hints"
  module-config: "iterator"
  local-zone: "test." nodefault
  qname-minimisation-strict: yes
  use-caps-for-id: yes
remote-control:
  control-enable: no
"""
DIRECTORY = 14000
MANAGEMENT = 15000


class Servers:
    def __init__(self, internet: Internet, home: Path):
        self._internet = internet
        self._daemons: list[Daemon] = []
        for name in ["root", "resolver", "authority"]:
            (home / name).mkdir()
        self._write(home / "root", {"nsd.conf": NSD, "root": ROOT, "registry": REGISTRY})
        self._start("root", home / "root", "/usr/sbin/nsd", "-d", "-c", "nsd.conf")
        hints = f". 3600 IN NS a.root.\na.root. 3600 IN A {INTERNET['root']}\n"
        self._write(home / "resolver", {"unbound.conf": UNBOUND, "hints": hints})
        self._start("resolver", home / "resolver", "/usr/sbin/unbound", "-d", "-c", "unbound.conf")
        self.ca, self.directory, self.root = self._authority(home / "authority")

    def _authority(self, home: Path) -> tuple[Path, str, Path]:
        """Who signed the CA's own certificate, its directory, and the root of what it issues."""
        address = INTERNET["authority"]
        authority = Authority(home)
        certificate, key = authority.issue("pebble", address)
        config = {"listenAddress": f"{address}:{DIRECTORY}", "managementListenAddress": f"{address}:{MANAGEMENT}",
                  "certificate": str(certificate), "privateKey": str(key), "httpPort": 80, "tlsPort": 443}
        self._write(home, {"config.json": json.dumps({"pebble": config})})
        resolver = f"{INTERNET['resolver']}:53"
        self._start("authority", home, "/usr/bin/pebble", "-config", "config.json", "-dnsserver", resolver)
        root = home / "root.pem"
        fetch = ["curl", "-sSf", "--cacert", str(authority.ca), f"https://{address}:{MANAGEMENT}/roots/0", "-o", str(root)]
        self._internet.wait("relay", *fetch)
        return authority.ca, f"https://{address}:{DIRECTORY}/dir", root

    def _write(self, home: Path, files: dict[str, str]):
        for name, text in files.items():
            (home / name).write_text(text.replace("HOME", str(home)))

    def _start(self, host: str, home: Path, *command: str):
        self._daemons.append(Daemon([*self._internet.within(host), *command], home, QUICKLY))

    def stop(self):
        for daemon in self._daemons:
            daemon.stop()
