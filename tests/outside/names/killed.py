"""A relay that is killed while names are claimed: what was acknowledged is there, and nothing has two owners."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

from clients.cases import Cases
from names.world import World

cases = Cases("killed", World)
CLAIMS = 50


@cases.add(f"in the middle of {CLAIMS} registrations")
def registrations(world):
    """Two identities claim each name; the relay dies once some have been told that it is theirs."""
    enough = threading.Semaphore(0)

    def claim(number: int) -> tuple[str, str]:
        name, identity = f"name{number // 2}", f"claimer{number}"
        done = world.oriel(identity, "register", name, *world.reach())
        enough.release()
        return (name, identity) if done.returncode == 0 else ("", done.stderr)

    with ThreadPoolExecutor(8) as pool:
        claims = [pool.submit(claim, number) for number in range(2 * CLAIMS)]
        for _ in range(CLAIMS):
            enough.acquire()
        world.relay.process.kill()
        world.relay.stop()
        world.start()
        ended = [claim.result() for claim in claims]
    acknowledged = {name: identity for name, identity in ended if name}
    assert len(acknowledged) == sum(bool(name) for name, _ in ended), "a name was given to two"
    held = {line["name"]: line["identity"] for line in json.loads(world.operator("names", "--json").stdout)}
    for name, identity in acknowledged.items():
        key = world.oriel(identity, "id").stdout.split()[0]
        assert held.get(name) == key, f"{name} is {held.get(name)}'s and was {key}'s"
    return f"{len(acknowledged)} were acknowledged, {len(held)} are held"
