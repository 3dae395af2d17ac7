"""What goes on while etcd does not answer."""

import signal
import time

from clients.cases import Cases
from names.world import ZONE
from relays.array import ADDRESSES, Array, code
from relays.gate import Gate
from relays.load import Load

cases = Cases("table_lost", Array)
FIRST, SECOND, THIRD = ADDRESSES
AWAY = 15  # seconds without etcd: longer than the relays' leases


def names(array) -> list[str]:
    for number in range(4):
        if f"known{number}" not in array.peers:
            array.publish(f"known{number}", ADDRESSES[number % 3])
    known = [f"known{number}" for number in range(4)]
    # The other relays hear of a name a moment later, and of none while etcd is away.
    array.wait(lambda: all(array.get(address, name)[0] == 200 for address in ADDRESSES for name in known))
    return known


def register(array, name: str) -> tuple[int, str]:
    process = array.begin("newcomer", SECOND, "register", name)
    _, said = process.communicate(timeout=60)
    return process.returncode, said


def reachable(array) -> bool:
    return all(array.metric(address, "oriel_relay_table_reachable") == 1 for address in ADDRESSES)


@cases.add("all members stopped: known names are served, nobody is registered, and all is well after")
def stopped(array):
    with Load(array, names(array), ADDRESSES) as load:
        array.etcd.kill()
        ends = time.monotonic() + AWAY
        returned, said = register(array, "too-early")
        assert returned != 0 and "cannot register names now" in said, (returned, said)
        array.wait(lambda: not any(array.metric(a, "oriel_relay_table_reachable") for a in ADDRESSES))
        while time.monotonic() < ends:
            for address in ADDRESSES:
                assert code(array.ask(address, f"known0.{ZONE}")) == "NOERROR"
            time.sleep(0.5)
        array.etcd.revive()
        back = array.wait(lambda: reachable(array) and len(array.listed(FIRST)) == 3, patience=30)
        returned, said = register(array, "in-time")
        assert returned == 0, said
        for address in ADDRESSES:
            array.wait(lambda: code(array.ask(address, f"in-time.{ZONE}")) == "NOERROR")
            array.wait(lambda: len(array.addresses(address, f"known0.{ZONE}")) == 2)
    assert not load.tally.failed, load.tally.failed[:5]
    return f"{load.tally.says()}; whole again {back:.1f} s after etcd"


@cases.add("is frozen", ("member one", "member two", "member three"))
def frozen(array, member):
    """One of the three is asked by each relay, and one leads."""
    member = member.split()[1]
    with Load(array, names(array), ADDRESSES) as load:
        array.etcd.signal(member, signal.SIGSTOP)
        began = time.monotonic()
        array.wait(lambda: register(array, f"with-{member}-frozen")[0] == 0, patience=30)
        took = time.monotonic() - began
        time.sleep(6)
        array.etcd.signal(member, signal.SIGCONT)
        # A relay that had asked the frozen one may have been late for its lease, and tells of itself anew.
        array.wait(lambda: all(len(array.listed(address)) == 3 for address in ADDRESSES))
    assert not load.tally.failed, load.tally.failed[:5]
    return f"{load.tally.says()}; a name was registered after {took:.1f} s"


@cases.add("one relay is cut off from etcd: it serves what it knows, the others go on without it, and it comes back")
def cut_off(array):
    gate = Gate(array.etcd.ports())
    array.relays[THIRD].stop()
    array.start(THIRD, array.etcd.url(ports=gate.ports))
    known = names(array)
    whole = lambda: all(len(array.addresses(FIRST, f"{name}.{ZONE}")) == 2 for name in known)
    array.publish("banned", THIRD)
    array.wait(lambda: len(array.listed(FIRST)) == 3 and whole())
    try:
        with Load(array, known, ADDRESSES) as load:
            gate.shut()
            gone = array.wait(lambda: len(array.listed(FIRST)) == 2, patience=30)
            array.wait(lambda: array.metric(THIRD, "oriel_relay_table_reachable") == 0)
            assert all(THIRD not in array.addresses(FIRST, f"{name}.{ZONE}") for name in known)
            process = array.begin("newcomer", THIRD, "register", "cut-off")
            _, said = process.communicate(timeout=60)
            assert process.returncode != 0 and "cannot register names now" in said, said
            array.operator(FIRST, "revoke", "banned")
            array.wait(lambda: array.get(FIRST, "banned")[0] != 200, patience=10)
            time.sleep(3)
            gate.open()
            back = array.wait(lambda: len(array.listed(FIRST)) == 3 and len(array.listed(THIRD)) == 3, patience=30)
            array.wait(lambda: array.metric(THIRD, "oriel_relay_table_reachable") == 1)
            array.wait(lambda: array.get(THIRD, "banned")[0] != 200, patience=10)
            array.wait(whole)
    finally:
        gate.stop()
    assert not load.tally.failed, load.tally.failed[:5]
    return f"{load.tally.says()}; unlisted after {gone:.1f} s, listed {back:.1f} s after the way was open"
