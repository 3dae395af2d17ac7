"""Debian's unbound as everybody's resolver: what is in the zone it asks the zone's DNS server, the rest it is told."""

import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from names.ground import Daemon, free_port, wait_for_tcp

KEEPS_NOTHING = "  cache-max-ttl: 0\n  cache-max-negative-ttl: 0\n"


class Resolver:
    def __init__(self, home: Path, zone: str, servers: list[str], port: int):
        home.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        # The path of a socket has at most 108 bytes.
        self._sockets = tempfile.TemporaryDirectory(prefix="oriel-")
        self._config = home / "unbound.conf"
        stubs = "\n".join(f"  stub-addr: {server}@{port}" for server in servers)
        self._config.write_text(f"""
server:
  interface: 127.0.0.1
  port: {self.port}
  username: ""
  chroot: ""
  directory: "{home}"
  pidfile: "{home}/pid"
  use-syslog: no
  do-daemonize: no
  do-ip6: no
  do-not-query-localhost: no
  module-config: "iterator"
  local-zone: "test." transparent
  local-zone: "elsewhere.test." static
{KEEPS_NOTHING}
stub-zone:
  name: "{zone}."
{stubs}
  stub-no-cache: yes
remote-control:
  control-enable: yes
  control-interface: "{self._sockets.name}/control"
  control-use-cert: no
""")
        self.daemon = Daemon(["/usr/sbin/unbound", "-d", "-c", str(self._config)], home)
        with ExitStack() as started:
            started.callback(self.stop)
            wait_for_tcp("127.0.0.1", self.port, home / "log")
            started.pop_all()

    def add(self, record: str):
        """A record outside the zone, as `photos.elsewhere.test. A 127.0.0.1`."""
        self._control("local_data", record)

    def remove(self, name: str):
        """All records of a name."""
        self._control("local_data_remove", name)

    def _control(self, *words: str):
        command = ["unbound-control", "-c", str(self._config), *words]
        subprocess.run(command, check=True, capture_output=True, timeout=10)

    def stop(self):
        self.daemon.stop()
        self._sockets.cleanup()
