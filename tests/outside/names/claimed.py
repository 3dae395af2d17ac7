"""Names claimed, listed, passed on and given up from the command line, while DNS and visitors look on."""

import json

from clients.cases import Cases
from names.served import status
from names.world import ZONE, World

cases = Cases("claimed", World)


def run(done) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


@cases.add("a name that nobody holds resolves once it is registered")
def register(world):
    host = f"dora.{ZONE}"
    assert status(world, host) == "NXDOMAIN"
    before = world.ask(ZONE, "SOA").answer[0][0].serial
    run(world.oriel("dora", "register", "dora", *world.reach()))
    assert status(world, host) == "NOERROR"
    assert world.ask(ZONE, "SOA").answer[0][0].serial > before
    assert "dora" in run(world.oriel("dora", "names", *world.reach()))
    (line,) = [line for line in json.loads(run(world.operator("names", "--json"))) if line["name"] == "dora"]
    assert line["state"] == "held" and line["uplinks"] == 0, line


@cases.add("a taken name says whose rule it was")
def taken(world):
    done = world.oriel("eve", "register", "dora", *world.reach())
    assert done.returncode != 0 and "belongs to another identity" in done.stderr, done
    done = world.oriel("eve", "register", "d0ra", *world.reach())
    assert done.returncode != 0 and "looks like dora" in done.stderr, done
    for name in ["www", "admin"]:
        done = world.oriel("eve", "register", name, *world.reach())
        assert done.returncode != 0 and "reserved" in done.stderr, done


@cases.add("a second name of one identity")
def second(world):
    run(world.oriel("dora", "register", "dora-two", *world.reach()))
    assert "dora-two" in run(world.oriel("dora", "names", *world.reach()))


@cases.add("a name given up rests")
def release(world):
    run(world.oriel("dora", "release", "dora-two", "--yes", *world.reach()))
    assert status(world, f"dora-two.{ZONE}") == "NXDOMAIN"
    done = world.oriel("eve", "register", "dora-two", *world.reach())
    assert done.returncode != 0 and "in 30 days" in done.stderr, done


@cases.add("a new key for an identity takes its names along")
def rotate(world):
    old = run(world.oriel("dora", "id"))
    run(world.oriel("dora", "id", "--rotate", *world.reach()))
    assert run(world.oriel("dora", "id")) != old
    assert "dora" in run(world.oriel("dora", "names", *world.reach()))
    world.publish("dora").wait_for("online")
    assert world.curl(f"dora.{ZONE}", "/small") == (200, "small")


@cases.add("a revoked name ends at once, and says why")
def revoke(world):
    peer = world.publish("mallory")
    peer.wait_for("online")
    assert world.curl(f"mallory.{ZONE}", "/small") == (200, "small")
    run(world.operator("revoke", "mallory", "--reason", "phishing"))
    world.wait(lambda: world.curl(f"mallory.{ZONE}", "/small")[0] != 200, patience=10)
    error = peer.wait_for_error("revoked")
    assert "phishing" in error["message"], error
    peer.stop()
    error = world.publish("mallory").wait_for_error("revoked")
    assert "phishing" in error["message"], error
    return f"visitors get {world.curl(f'mallory.{ZONE}')[0]}"


@cases.add("a name that is given back is its holder's again")
def reinstate(world):
    run(world.operator("reinstate", "mallory"))
    world.publish("mallory").wait_for("online")
    assert world.curl(f"mallory.{ZONE}", "/small") == (200, "small")


@cases.add("an invitation is good for one name, once, where they are asked for")
def invited(world):
    """The table goes on; only who may claim changes."""
    world.relay.stop()
    world.start("invite")
    done = world.oriel("frank", "register", "frank", *world.reach())
    assert done.returncode != 0 and "invitation" in done.stderr, done
    token = world.home / "token"
    token.touch(0o600)
    token.write_text(run(world.operator("invite", "--name", "frank")))
    done = world.oriel("eve", "register", "eve", "--invite", str(token), *world.reach())
    assert done.returncode != 0 and "not for the name eve" in done.stderr, done
    run(world.oriel("frank", "register", "frank", "--invite", str(token), *world.reach()))
    done = world.oriel("eve", "register", "eve", "--invite", str(token), *world.reach())
    assert done.returncode != 0 and "used up" in done.stderr, done
    run(world.oriel("dora", "register", "dora", *world.reach()))  # what is its own costs it nothing
