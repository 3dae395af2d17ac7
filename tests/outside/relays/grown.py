"""An array that grows: peers that were there before have uplinks to the relays that come."""

from clients.cases import Cases
from names.world import ZONE
from relays.array import ADDRESSES, Array

FIRST, SECOND, THIRD = ADDRESSES

cases = Cases("grown", lambda: Array(at_first=1))


@cases.add("a peer that came to the only relay has two uplinks once there are three")
def grown(array):
    array.publish("early", FIRST)
    for address in (SECOND, THIRD):
        array.start(address)
    array.wait(lambda: len(array.listed(FIRST)) == len(ADDRESSES))
    took = array.wait(lambda: len(array.addresses(FIRST, f"early.{ZONE}")) == 2, lambda: array.listed(FIRST), 60)
    return f"after {took:.1f} s"
