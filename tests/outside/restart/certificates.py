"""The files of `--cert` and `--key` are replaced while connections are open: the next handshake shows the new certificate,
and nobody's connection ends."""

import http.client
import tempfile
import time
from pathlib import Path

from clients.origin import Origin
from lab import Lab
from names.authority import Authority
from restart import visitors
from restart.tally import Tally

RELOADED = 20  # seconds; the files are looked at every 10
HOSTS = ("localhost", "alice.localhost")  # OpenSSL knows no wildcard below a single label


def run() -> str:
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="oriel-certificates-") as folder, Origin() as origin:
        authority = Authority(Path(folder))
        certificate, key = authority.issue("zone", *HOSTS)
        kind = ["--domain", "localhost", "--registration", "open", "--cert", str(certificate), "--key", str(key)]
        with Lab(kind=kind) as lab:
            lab.ca = authority.ca
            lab.publish("alice", origin.port)
            kept = http.client.HTTPConnection("alice.localhost", lab.port)
            kept.sock = lab.tls("alice")
            first = kept.sock.getpeercert()["serialNumber"]
            steady = [visitors.start(visitors.upload_11, lab, tally, 20, 5.0),
                      visitors.start(visitors.events, lab, tally, 200)]
            for made, used in zip(authority.issue("next", *HOSTS), (certificate, key)):
                made.rename(used)
            began = time.monotonic()
            while serial(lab) == first:
                assert time.monotonic() < began + RELOADED, "the old certificate is still shown"
                ask(kept, tally)
                time.sleep(0.1)
            took = time.monotonic() - began
            ask(kept, tally)
            tally.over.set()
            for thread in steady:
                thread.join()
            assert lab.metrics()["oriel_relay_uplinks"] == 1
    assert not tally.failed, tally.failed
    return f"shown after {took:.1f} s; {tally.says()}"


def ask(connection: http.client.HTTPConnection, tally: Tally):
    """One request on a connection that must not have ended."""
    connection.request("GET", "/small")
    answer = connection.getresponse()
    visitors.check(answer.status, answer.read())
    assert not answer.will_close and connection.sock, "the connection ended"
    tally.good("on a connection from before")


def serial(lab: Lab) -> str:
    with lab.tls("alice") as stream:
        return stream.getpeercert()["serialNumber"]
