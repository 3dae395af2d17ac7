"""A relay that dies under load, and comes back."""

import signal
import sys
import time

from clients.cases import Cases
from names.world import ZONE
from relays.array import ADDRESSES, Array
from relays.load import Load

cases = Cases("relay_lost", Array)
FIRST, SECOND, THIRD = ADDRESSES
SECONDS = 15 if "--quick" in sys.argv else 60
NAMES = [f"name{number}" for number in range(6)]


def ready(array):
    for number, name in enumerate(NAMES):
        if name not in array.peers:
            array.publish(name, ADDRESSES[number % 3])
    array.wait(lambda: whole(array), lambda: {name: array.addresses(FIRST, f"{name}.{ZONE}") for name in NAMES})


def whole(array) -> bool:
    """Whether each name has uplinks to two relays."""
    return all(len(array.addresses(FIRST, f"{name}.{ZONE}")) == 2 for name in NAMES)


def without(array, dead: str) -> bool:
    """Whether nobody is sent to a relay any more."""
    hosts = [ZONE, *(f"{name}.{ZONE}" for name in NAMES)]
    living = [address for address in ADDRESSES if address != dead]
    return all(dead not in array.addresses(address, host) for address in living for host in hosts)


@cases.add("while one is killed", ("visitors of the others", "visitors of all three"))
def killed(array, visitors):
    ready(array)
    entries = [FIRST, SECOND] if visitors == "visitors of the others" else ADDRESSES
    with Load(array, NAMES, entries) as load:
        time.sleep(2)
        array.relays[THIRD].process.kill()
        began = time.monotonic()
        gone = array.wait(lambda: without(array, THIRD), patience=30)
        moved = gone + array.wait(lambda: whole(array), patience=30)
        time.sleep(max(0, began + SECONDS - time.monotonic()))
    array.relays[THIRD].stop()
    array.start(THIRD)
    array.wait(lambda: len(array.listed(FIRST)) == 3)
    tally = load.tally
    for line in tally.failed[:10]:
        print(f"     {line} (killed at {began:.2f})")
    if "--quick" not in sys.argv:
        assert gone <= 5, f"gone from DNS after {gone:.1f} s"
    # Only who had turned to the relay that dies may notice.
    assert len(tally.failed) <= (max(1, tally.sent // 1000) if THIRD in entries else 0), tally.says()
    return (f"{tally.says()} (wanted: {'0.10%' if THIRD in entries else '0'}); gone from DNS after {gone:.1f} s (wanted: 5), "
            f"two uplinks each again after {moved:.1f} s")


@cases.add("frozen for a while: peers and visitors leave it, and it comes back")
def frozen(array):
    """Its sockets stay open and nothing answers."""
    ready(array)
    relay = array.relays[THIRD].process
    with Load(array, NAMES, [FIRST, SECOND]) as load:
        time.sleep(1)
        relay.send_signal(signal.SIGSTOP)
        try:
            gone = array.wait(lambda: without(array, THIRD), patience=30)
            moved = gone + array.wait(lambda: whole(array), patience=30)
            time.sleep(3)
        finally:
            relay.send_signal(signal.SIGCONT)
        back = array.wait(lambda: len(array.listed(FIRST)) == 3)
        time.sleep(2)
        array.wait(lambda: all(array.get(THIRD, name) == (200, b"small") for name in NAMES))
    tally = load.tally
    for line in tally.failed[:10]:
        print(f"     {line}")
    assert not tally.failed, tally.says()
    return (f"{tally.says()}; gone from DNS after {gone:.1f} s, two uplinks each again after {moved:.1f} s, "
            f"listed again {back:.1f} s after it went on")


@cases.add("started again with its data, it is the same relay and takes uplinks")
def again(array):
    ready(array)
    keys = {line["relay"] for line in array.listed(FIRST)}
    array.relays[THIRD].process.kill()
    array.relays[THIRD].stop()
    array.start(THIRD)
    array.wait(lambda: {line["relay"] for line in array.listed(THIRD)} == keys, lambda: array.listed(THIRD))
    array.publish("late", THIRD)
    # A name whose uplinks are not known yet is everywhere.
    where = lambda address: array.addresses(address, f"late.{ZONE}")
    array.wait(lambda: all(len(where(address)) == 2 and THIRD in where(address) for address in ADDRESSES))
    for address in ADDRESSES:
        array.wait(lambda: array.get(address, "late") == (200, b"small"), lambda: address, patience=5)


@cases.add("drained, it sends its peers on and no visitor notices")
def drained(array):
    ready(array)
    with Load(array, NAMES, [FIRST, SECOND]) as load:
        time.sleep(1)
        array.operator(THIRD, "drain")
        array.wait(lambda: without(array, THIRD))
        array.wait(lambda: not array.relays[THIRD].alive(), patience=60)
    array.relays[THIRD].stop()
    array.start(THIRD)
    assert not load.tally.failed, load.tally.failed[:5]
    return load.tally.says()
