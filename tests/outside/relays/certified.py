"""Certificates of an array: ordered once, whichever relay does it, and shown by all."""

from clients.cases import Cases
from names.world import ZONE
from relays.array import ADDRESSES, Array

cases = Cases("certified", lambda: Array(acme=True))
FIRST, SECOND, THIRD = ADDRESSES
DOMAIN = "photos.elsewhere.test"


def serials(array, host: str) -> set[str]:
    found = set()
    for address in ADDRESSES:
        with array.tls(address, host) as tls:
            found.add(tls.getpeercert()["serialNumber"])
    return found


def shown(array, host: str) -> bool:
    """Whether every relay shows a certificate for it."""
    try:
        return bool(serials(array, host))
    except OSError:
        return False


@cases.add("one order for three relays that start together")
def once(array):
    array.wait(lambda: shown(array, f"alice.{ZONE}"), lambda: array.pebble.log()[-2000:], patience=90)
    assert len(serials(array, f"alice.{ZONE}")) == 1
    assert array.pebble.orders() == 1, f"{array.pebble.orders()} orders"


@cases.add("a domain that was proved at one relay is served by all, out of one order")
def domain(array):
    process = array.begin("alice", FIRST, "id", reach=False)
    key = process.communicate(timeout=20)[0].split()[0]
    array.resolver.add(f'_oriel.{DOMAIN}. IN TXT "oriel-key={key}"')
    # The authority comes to a relay that is perhaps not the one which orders.
    array.resolver.add(f"{DOMAIN}. IN A {THIRD}")
    array.publish("alice", FIRST, "--domain", DOMAIN)
    array.wait(lambda: shown(array, DOMAIN), lambda: array.pebble.log()[-2000:], patience=90)
    assert len(serials(array, DOMAIN)) == 1
    assert array.pebble.orders() == 2, f"{array.pebble.orders()} orders"
    for address in ADDRESSES:
        array.wait(lambda: array.get(address, "alice", host=DOMAIN) == (200, b"small"), lambda: address, patience=5)


@cases.add("a relay that comes anew shows both without an order")
def anew(array):
    array.relays[SECOND].process.kill()
    array.relays[SECOND].stop()
    array.start(SECOND)
    array.wait(lambda: len(array.listed(FIRST)) == 3)
    for host in [f"alice.{ZONE}", DOMAIN]:
        assert len(serials(array, host)) == 1, host
    array.wait(lambda: array.get(SECOND, "alice", host=DOMAIN) == (200, b"small"), patience=5)
    assert array.pebble.orders() == 2
