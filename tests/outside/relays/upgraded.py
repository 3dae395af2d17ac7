"""Relays of an array are replaced by new processes under load, one of them while another is: nobody may notice, and what
the array knows of them stays true when the old processes have ended."""

import time
from contextlib import contextmanager
from dataclasses import dataclass

from clients.cases import Cases
from names.world import ZONE
from relays.array import ADDRESSES, Array
from restart import visitors
from restart.tally import Tally

cases = Cases("upgraded", lambda: Array(at_first=2))
FIRST, SECOND, THIRD = ADDRESSES
ENDLESS = 1_000_000
LONG = 4  # seconds that a long exchange lasts
DRAIN = 40  # seconds within which a process that was replaced has ended
LEASE = 6  # seconds after which etcd has taken back what a process wrote


@dataclass
class Entry:
    """One relay, as visitors of one name see it who call that name alice."""

    array: Array
    address: str
    name: str

    def authority(self, _: str) -> str:
        return f"{self.name}.{ZONE}:{self.array.port}"

    def tls(self, _: str, alpn: list[str] = ("http/1.1",)):
        return self.array.tls(self.address, f"{self.name}.{ZONE}", alpn=alpn)


@contextmanager
def load(entries: list[Entry]):
    """Visitors of all kinds at each of these; none may fail."""
    # A relay hears a moment late of a name that was registered at another.
    for entry in entries:
        entry.array.wait(lambda entry=entry: entry.array.get(entry.address, entry.name)[0] == 200)
    tally, threads = Tally(), []
    for entry in entries:
        for visit in (visitors.http_11, visitors.http_2) * 2:
            threads.append(visitors.start(visit, entry, tally, ENDLESS, 0.05))
        # Of a shorter download the system would take the last part long before the visitor.
        for visit, megabytes in ((visitors.download_11, 24), (visitors.upload_11, 8)):
            threads.append(visitors.start(visit, entry, tally, megabytes, LONG))
    try:
        time.sleep(LONG / 4)
        yield tally
    finally:
        tally.over.set()
        for thread in threads:
            thread.join()
        assert not tally.failed, "\n".join([tally.says(), *tally.failed[:20]])


def where(array, name: str) -> list[str]:
    return array.addresses(FIRST, f"{name}.{ZONE}")


def uplinks(array, address: str) -> int:
    return int(array.metric(address, "oriel_relay_uplinks"))


def ended(array) -> float:
    """Waits until the old processes have ended; how long they took."""
    began = time.monotonic()
    for old in array.replaced:
        code = old.process.wait(DRAIN)
        assert code == 0, f"a process that was replaced ended with {code}"
    return time.monotonic() - began


@cases.add("one with nothing to do, which the array does not miss for a moment")
def idle(array):
    with array.etcd.watched("/oriel/relays/") as seen:
        array.replace(SECOND)
        ended(array)
        assert all(len(array.listed(address)) == 2 for address in array.relays)
    assert "PUT" in seen and "DELETE" not in seen, seen


@cases.add("both of two, and one of them again, with exchanges under way at both")
def two(array):
    array.publish("alice", FIRST)
    array.wait(lambda: len(where(array, "alice")) == 2)
    with load([Entry(array, address, "alice") for address in array.relays]) as tally:
        for address in (FIRST, SECOND, FIRST):
            array.replace(address)
        # The old ones have something to do still.
        back = array.wait(lambda: all(uplinks(array, address) for address in array.relays))
        with array.etcd.watched("/oriel/") as seen:
            took = ended(array)
            time.sleep(LEASE)
        gone = [key for what, key in zip(seen, seen[1:]) if what == "DELETE" and "/locks/" not in key]
        assert not gone, gone
    return f"{tally.says()}; uplinks to both again after {back:.2f} s, the old processes ended after {took:.1f} s"


@cases.add("what a relay's record lost is told again")
def told_again(array):
    """As if a process before had written last and taken its entries along."""
    for kind in ("relays", "uplinks"):
        assert array.etcd.ctl("del", "--prefix", f"/oriel/{kind}/").returncode == 0
    array.wait(lambda: all(len(array.listed(address)) == 2 for address in array.relays))
    array.wait(lambda: len(where(array, "alice")) == 2)


@cases.add("one of three twice, and the one that its visitors come to")
def three(array):
    array.start(THIRD)
    array.wait(lambda: all(len(array.listed(address)) == 3 for address in array.relays))
    array.publish("bob", FIRST)
    array.wait(lambda: len(where(array, "bob")) == 2)
    holders = where(array, "bob")
    (without,) = set(ADDRESSES) - set(holders)
    holder = holders[0]
    with load([Entry(array, without, "bob")]) as tally:
        assert array.metric(without, "oriel_relay_forwarded_total") > 0
        for address in (holder, holder, without):
            array.replace(address)
            time.sleep(LONG / 4)
        took = ended(array)
        assert array.get(without, "bob") == (200, b"small")
    return f"{tally.says()}; the old processes ended after {took:.1f} s"
