"""The proxies, each in the foreground on a free port of loopback, with a log of its own."""

import hashlib
import os
import re
import shutil
import socket
import sys
import time
from pathlib import Path

from lab import PATIENCE
from names.ground import Daemon, free_port

USER, PASSWORD = "ann", "right.one"
WRITTEN = "ann:right%2Eone@"  # as it stands in an address
HELPERS = Path("/usr/lib/squid")


class Proxy:
    """A proxy that runs."""

    scheme = "http"

    def __init__(self, home: Path):
        home.mkdir(mode=0o755)
        self.home = home
        self.port = free_port()
        self.record = home / "log"
        self._daemon = Daemon(self.command(), home, {"PYTHONUNBUFFERED": "1"})
        end = time.monotonic() + 3 * PATIENCE  # mitmproxy has much to load
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                assert self._daemon.process.poll() is None and time.monotonic() < end, (home / "log").read_text()
                time.sleep(0.05)

    def command(self) -> list[str]:
        raise NotImplementedError

    def url(self, who: str = "") -> str:
        return f"{self.scheme}://{who}127.0.0.1:{self.port}"

    def log(self) -> str:
        return self.record.read_text(errors="replace") if self.record.exists() else ""

    def wait_for(self, pattern: str):
        """Until its log has a line with this: some write it when a tunnel ends."""
        end = time.monotonic() + PATIENCE
        while not re.search(pattern, self.log()):
            assert time.monotonic() < end, f"no {pattern!r} in\n{self.log()[-2000:]}"
            time.sleep(0.05)

    def stop(self):
        self._daemon.stop()


class Squid(Proxy):
    """It lets those with a password reach one port; with `helper`, `ntlm`, it knows nothing but NTLM. `more` goes before
    the rules of its configuration, and `hosts` are names of this machine that it is to know."""

    def __init__(self, home: Path, allowed: int, helper: str = "basic", more: str = "", hosts: tuple[str, ...] = ()):
        self._allowed = allowed
        self._helper = helper
        self._more = more
        self._hosts = hosts
        super().__init__(home)

    def command(self) -> list[str]:
        passwords, own = self.home / "passwords", self.home / "run"
        digest = hashlib.md5(PASSWORD.encode()).hexdigest()  # squid's own "plain MD5" of a test's password
        passwords.write_text(f"{USER}:{digest}\n")
        own.mkdir()
        (self.home / "hosts").write_text(f"127.0.0.1 localhost {' '.join(self._hosts)}\n")
        if os.getuid() == 0:
            shutil.chown(own, "proxy")  # what squid becomes
        self.record = own / "access.log"
        ways = {
            "basic": f"auth_param basic program {HELPERS}/basic_ncsa_auth {passwords}\nauth_param basic realm staff, all",
            "ntlm": f"auth_param ntlm program {HELPERS}/ntlm_fake_auth",
        }
        config = self.home / "squid.conf"
        config.write_text(f"""
http_port 127.0.0.1:{self.port}
pid_filename {own}/pid
access_log stdio:{own}/access.log
cache_log {own}/cache.log
coredump_dir {own}
cache deny all
visible_hostname squid.localhost
shutdown_lifetime 0 seconds
dns_nameservers 127.0.0.1
hosts_file {self.home}/hosts
{ways[self._helper]}
auth_param {self._helper} children 1
acl staff proxy_auth REQUIRED
acl allowed port {self._allowed}
{self._more}
http_access deny !allowed
http_access allow staff
http_access deny all
""")
        return ["/usr/sbin/squid", "-N", "-n", f"oriel{self.port}", "-f", str(config)]


class Tinyproxy(Proxy):
    """With `tunnels`, a port, it opens tunnels to that one alone."""

    def __init__(self, home: Path, tunnels: int | None = None):
        self._tunnels = tunnels
        super().__init__(home)

    def command(self) -> list[str]:
        self.record = self.home / "tinyproxy.log"
        config = self.home / "tinyproxy.conf"
        config.write_text(f"""
Port {self.port}
Listen 127.0.0.1
Timeout 600
LogFile "{self.record}"
LogLevel Connect
MaxClients 50
Allow 127.0.0.1
BasicAuth {USER} {PASSWORD}
{f"ConnectPort {self._tunnels}" if self._tunnels else ""}
""")
        return ["/usr/bin/tinyproxy", "-d", "-c", str(config)]


class Microsocks(Proxy):
    scheme = "socks5"

    def command(self) -> list[str]:
        return ["/usr/bin/microsocks", "-i", "127.0.0.1", "-p", str(self.port), "-u", USER, "-P", PASSWORD]


class Mitmproxy(Proxy):
    """It opens the TLS that passes through it, and trusts the authority in `ca` for what is behind. `script` is one of its
    own scripts, which may answer in its place."""

    def __init__(self, home: Path, ca: Path, script: str = ""):
        self._ca = ca
        self._script = script
        super().__init__(home)

    def command(self) -> list[str]:
        options = [f"confdir={self.home}", f"ssl_verify_upstream_trusted_ca={self._ca}", "flow_detail=1"]
        chosen = [word for option in options for word in ("--set", option)]
        if self._script:
            (self.home / "script.py").write_text(self._script)
            chosen += ["--scripts", str(self.home / "script.py")]
        return [str(mitmdump()), "--listen-host", "127.0.0.1", "--listen-port", str(self.port), *chosen]


def mitmdump() -> Path:
    """It has an environment of its own: it wants other versions of what the clients here are made of."""
    return Path(os.environ.get("MITMDUMP") or Path(sys.prefix).parent / "mitmproxy-venv/bin/mitmdump")
