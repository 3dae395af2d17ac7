"""The zone's certificate: ordered from pebble, proved through the relay's own DNS, and used."""

import random
import re
import socket
import ssl
import stat

from clients.cases import Cases
from names.world import HERE, ZONE, World, names_in

cases = Cases("issued", World)


@cases.add("a wildcard certificate, proved through the relay's DNS")
def wildcard(world):
    certificate = world.certificate(f"alice.{ZONE}")
    assert names_in(certificate) == [f"*.{ZONE}", ZONE], certificate
    assert world.pebble.orders() == 1, world.pebble.orders()
    assert world.curl(ZONE)[0] == 200
    assert re.search(rf"certificate of {ZONE}: \d+ days left", world.admin("/readyz")[1])
    days = re.search(rf'oriel_relay_certificate_days{{host="{ZONE}"}} (\d+)', world.admin("/metrics")[1])
    assert days and 80 <= int(days[1]) <= 90, days
    return f"{days[1]} days"


@cases.add("a peer and its visitors trust it")
def used(world):
    online = world.publish("alice").wait_for("online")
    assert online["url"] == f"https://alice.{ZONE}:{world.port}/", online
    for version in ["--http1.1", "--http2"]:
        assert world.curl(f"alice.{ZONE}", "/small", version) == (200, "small")
    key = re.search(r"oriel=1\.(\w+)", online["link"])[1]
    assert world.curl(f"{key}.{ZONE}", "/small") == (200, "small"), "by its key"


@cases.add("a thousand invented hosts cause no order")
def invented(world):
    orders, chance = world.pebble.orders(), random.Random(5)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    proof = ssl.create_default_context()
    proof.check_hostname, proof.verify_mode = False, ssl.CERT_NONE
    proof.set_alpn_protocols(["acme-tls/1"])
    shown = 0
    for number in range(1000):
        word = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz0123456789-", k=chance.randrange(1, 40)))
        word = word.strip("-") or "x"
        host = [f"{word}.example", f"{word}.elsewhere.test", f"{word}.{ZONE}", f"www.{word}.{ZONE}"][number % 4]
        try:
            with socket.create_connection((HERE, world.port), timeout=20) as stream:
                with (proof if number % 5 == 0 else context).wrap_socket(stream, server_hostname=host) as tls:
                    tls.getpeercert(binary_form=True)
                    shown += 1
        except (ssl.SSLError, ConnectionError):
            pass
    assert world.pebble.orders() == orders, f"{world.pebble.orders() - orders} orders"
    assert world.curl(f"alice.{ZONE}", "/small") == (200, "small")
    return f"{shown} handshakes were shown a certificate"


@cases.add("keys can be read by their owner alone, and the table has none in the clear")
def sealed(world):
    assert stat.S_IMODE(world.data.stat().st_mode) == 0o700
    assert stat.S_IMODE((world.data / "table.key").stat().st_mode) == 0o600
    for path in world.data.rglob("*"):
        assert not path.is_file() or path.suffix == ".key" or b"PRIVATE KEY" not in path.read_bytes(), path


@cases.add("a restart uses the certificate that is kept")
def restart(world):
    before = world.certificate(ZONE)["serialNumber"]
    serial = int(world.ask(ZONE, "SOA").answer[0][0].serial)
    world.relay.stop()
    world.start()
    assert world.certificate(ZONE)["serialNumber"] == before and world.pebble.orders() == 1
    assert int(world.ask(ZONE, "SOA").answer[0][0].serial) >= serial, "the zone's serial went back"
    world.peers[0].wait_for("online")
    assert world.curl(f"alice.{ZONE}", "/small") == (200, "small")


@cases.add("the operator renews it at once")
def renew(world):
    before, orders = world.certificate(ZONE)["serialNumber"], world.pebble.orders()
    done = world.operator("renew", ZONE)
    assert done.returncode == 0, done
    world.wait(lambda: world.certificate(ZONE)["serialNumber"] != before)
    assert world.pebble.orders() == orders + 1
