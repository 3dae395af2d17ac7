"""Debian's pebble: a certificate authority that speaks ACME, and forgets everything when it ends."""

import json
import re
import ssl
import urllib.request
from contextlib import ExitStack
from pathlib import Path

from names.authority import Authority
from names.ground import Daemon, free_port, wait_for_tcp

# Some proofs are looked at only after a second or two, and some nonces refused, unless told otherwise.
QUICKLY = {"PEBBLE_VA_NOSLEEP": "1", "PEBBLE_WFE_NONCEREJECT": "0"}


class Pebble:
    """It looks for proofs by TLS-ALPN-01 at `tls_port`, and asks `resolver` for addresses and TXT records."""

    def __init__(self, home: Path, tls_port: int, resolver: int | str, address: str = "127.0.0.1", life: int = 90 * 86400):
        authority = Authority(home)
        certificate, key = authority.issue("pebble", "localhost", address)
        port, management = free_port(), free_port()
        config = {"listenAddress": f"{address}:{port}", "managementListenAddress": f"{address}:{management}",
                  "certificate": str(certificate), "privateKey": str(key), "httpPort": 9, "tlsPort": tls_port,
                  "certificateValidityPeriod": life}
        (home / "config.json").write_text(json.dumps({"pebble": config}))
        server = f"127.0.0.1:{resolver}" if isinstance(resolver, int) else resolver
        command = ["/usr/bin/pebble", "-config", str(home / "config.json"), "-dnsserver", server]
        self.daemon = Daemon(command, home, QUICKLY)
        self.ca = authority.ca  # signs pebble's own certificate
        self.directory = f"https://{address}:{port}/dir"
        self._log = home / "log"
        with ExitStack() as started:
            started.callback(self.stop)
            wait_for_tcp(address, port, self._log)
            wait_for_tcp(address, management, self._log)
            self.root = home / "root.pem"  # signs what it issues
            context = ssl.create_default_context(cafile=str(self.ca))
            with urllib.request.urlopen(f"https://{address}:{management}/roots/0", context=context, timeout=10) as answer:
                self.root.write_bytes(answer.read())
            started.pop_all()

    def orders(self) -> int:
        """Orders placed so far."""
        return len(re.findall(r"Added order", self._log.read_text()))

    def log(self) -> str:
        return self._log.read_text()

    def stop(self):
        self.daemon.stop()
