"""unbound as a resolver that begins at a root of our own (nsd) and follows the delegation to the zone's DNS server.

In `tests/outside`: `python -m names.dns_delegation`, as root: name servers are asked on port 53, so all of it runs in a
network namespace. Needs unbound, nsd and the packages of requirements.txt.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import dns.flags
import dns.message
import dns.query
import dns.rcode

from names.ground import ZONE, Daemon, Nsd, Ours, wait_for_tcp

ROOT_SERVER, OUR_SERVER, RESOLVER = "127.53.0.1", "127.53.0.2", "127.53.0.3"
ROOT = f"""
. 3600 IN SOA a.root. nobody. 1 3600 600 86400 60
. 3600 IN NS a.root.
a.root. 3600 IN A {ROOT_SERVER}
example.net. 3600 IN NS ns1.example.net.
example.net. 3600 IN NS ns2.example.net.
ns1.example.net. 3600 IN A {OUR_SERVER}
ns2.example.net. 3600 IN A {OUR_SERVER}
"""


class Unbound:
    """A resolver that minimises names, mixes their case, and trusts nothing outside the zone it asked."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="oriel-unbound-")
        home = Path(self._folder.name)
        (home / "hints").write_text(f". 3600 IN NS a.root.\na.root. 3600 IN A {ROOT_SERVER}\n")
        (home / "unbound.conf").write_text(f"""
server:
  interface: {RESOLVER}
  port: 53
  username: ""
  chroot: ""
  directory: "{home}"
  pidfile: "{home}/pid"
  use-syslog: no
  do-daemonize: no
  do-ip6: no
  do-not-query-localhost: no
  root-hints: "{home}/hints"
  module-config: "iterator"
  qname-minimisation: yes
  qname-minimisation-strict: yes
  use-caps-for-id: yes
  harden-large-queries: yes
  harden-below-nxdomain: yes
  harden-referral-path: yes
  aggressive-nsec: yes
remote-control:
  control-enable: no
""")
        self.daemon = Daemon(["/usr/sbin/unbound", "-d", "-c", str(home / "unbound.conf")], home)
        wait_for_tcp(RESOLVER, 53, home / "log")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.daemon.stop()
        self._folder.cleanup()

    def ask(self, name: str, kind: str) -> dns.message.Message:
        query = dns.message.make_query(name, kind)
        answer, _ = dns.query.udp_with_fallback(query, RESOLVER, timeout=20)
        return answer


def values(answer: dns.message.Message) -> list[str]:
    return sorted(value.to_text() for record in answer.answer for value in record)


def checks(resolver: Unbound):
    assert values(resolver.ask("alice.example.net", "A")) == ["203.0.113.7"]
    assert values(resolver.ask("alice.example.net", "AAAA")) == ["2001:db8::7"]
    https = values(resolver.ask("alice.example.net", "HTTPS"))
    assert https == ['1 . alpn="h3,h2" ipv4hint="203.0.113.7" ipv6hint="2001:db8::7"'], https
    print("ok addresses and HTTPS records come through the delegation", flush=True)
    assert len(values(resolver.ask("_acme-challenge.example.net", "TXT"))) == 2
    assert len(values(resolver.ask("_acme-challenge.alice.example.net", "TXT"))) == 1
    assert values(resolver.ask("example.net", "CAA")) == ['0 issue "letsencrypt.org"']
    assert resolver.ask("alice.example.net", "CAA").rcode() == dns.rcode.NOERROR
    print("ok what a certificate authority looks for", flush=True)
    assert len(values(resolver.ask("many.example.net", "A"))) == 30
    print("ok thirty addresses, by TCP", flush=True)
    offline, nobody = resolver.ask("offline.example.net", "A"), resolver.ask("nobody.example.net", "A")
    assert offline.rcode() == dns.rcode.NOERROR and not offline.answer
    assert nobody.rcode() == dns.rcode.NXDOMAIN
    assert offline.authority[0].ttl <= 30 and nobody.authority[0].ttl <= 30
    print("ok names without records and names that nobody holds", flush=True)
    for number in range(60):
        assert resolver.ask(f"nobody{number}.example.net", "A").rcode() == dns.rcode.NXDOMAIN
    print("ok sixty invented names at once, over the limit of answers", flush=True)


def main() -> int:
    if "--inside" not in sys.argv:
        inside = [sys.executable, "-m", "names.dns_delegation", "--inside"]
        return subprocess.call(["unshare", "--net", *inside], env=os.environ)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    began = time.monotonic()
    zone = ZONE.replace("apex 127.0.0.1 ::1", f"apex {OUR_SERVER}")
    with Nsd({".": ROOT}, ROOT_SERVER, 53), Ours(zone, limit=5, address=f"{OUR_SERVER}:53"), Unbound() as resolver:
        checks(resolver)
    print(f"dns_delegation: passed in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
