"""Hosts outside the zone that show a name's site: proved by a TXT record, certified by TLS-ALPN-01."""

from clients.cases import Cases
from names.world import HERE, World, names_in

cases = Cases("domains", World)
DOMAIN = "photos.elsewhere.test"


@cases.add("a domain without its proof is refused, and the name goes online")
def unproved(world):
    peer = world.publish("alice", "--domain", DOMAIN)
    peer.wait_for("online")
    peer.stop()
    assert world.pebble.orders() == 1, "an order for a domain that nobody proved"


@cases.add("a domain with its proof shows the site")
def proved(world):
    key = world.oriel("alice", "id").stdout.split()[0]
    world.resolver.add(f"{DOMAIN}. IN A {HERE}")
    world.resolver.add(f'_oriel.{DOMAIN}. IN TXT "oriel-key={key}"')
    world.publish("alice", "--domain", DOMAIN).wait_for("online")
    world.wait(lambda: world.pebble.orders() == 2, lambda: "no order")
    world.wait(lambda: DOMAIN in world.admin("/readyz")[1], lambda: world.pebble.log()[-2000:])
    assert names_in(world.certificate(DOMAIN)) == [DOMAIN]
    assert world.curl(DOMAIN, "/small") == (200, "small")


@cases.add("another identity cannot have it")
def stranger(world):
    world.publish("bob", "--domain", DOMAIN).wait_for("online")
    assert world.curl(DOMAIN, "/small") == (200, "small")
    world.peers[-2].stop()
    world.wait(lambda: world.curl(DOMAIN, "/small")[0] == 503)
    assert world.pebble.orders() == 2


@cases.add("the owner comes back without a new order, also after a restart")
def back(world):
    serial = world.certificate(DOMAIN)["serialNumber"]
    world.relay.stop()
    world.start()
    world.publish("alice", "--domain", DOMAIN).wait_for("online")
    assert world.curl(DOMAIN, "/small") == (200, "small")
    assert world.certificate(DOMAIN)["serialNumber"] == serial and world.pebble.orders() == 2
