"""What an array does while all is well."""

import json
from concurrent.futures import ThreadPoolExecutor

from clients.cases import Cases
from names.world import ZONE, values
from relays.array import ADDRESSES, Array, code

cases = Cases("together", Array)
FIRST, SECOND, THIRD = ADDRESSES
CLAIMS, AT_ONCE = 200, 20  # a handshake has a deadline, and all of them share this machine


@cases.add("every relay knows the array")
def known(array):
    for address in ADDRESSES:
        listed = array.listed(address)
        assert sorted(line["addresses"][0] for line in listed) == ADDRESSES, listed
        assert [line["addresses"] for line in listed if line["own"]] == [[address]], listed
        assert array.metric(address, "oriel_relay_array_relays") == len(ADDRESSES)
    assert all(array.addresses(address, ZONE) == ADDRESSES for address in ADDRESSES)


@cases.add("every DNS server says the same of a name, from nobody's to its relays'")
def dns(array):
    host = f"alice.{ZONE}"
    assert all(code(array.ask(address, host)) == "NXDOMAIN" for address in ADDRESSES)
    array.publish("alice", FIRST)
    # An uplink to a second relay comes by itself.
    array.wait(lambda: len(array.addresses(FIRST, host)) == 2, lambda: array.addresses(FIRST, host))
    where = array.addresses(FIRST, host)
    for address in ADDRESSES:
        took = array.wait(lambda: array.addresses(address, host) == where, lambda: array.addresses(address, host))
        (https,) = values(array.ask(address, host, "HTTPS"))
        # They stand in the order in which the uplinks were heard of.
        assert sorted(https.partition('ipv4hint="')[2].partition('"')[0].split(",")) == where, https
    return f"{', '.join(where)}; the last agreed after {took:.2f} s"


@cases.add("a request reaches the peer from each relay")
def forwarded(array):
    for address in ADDRESSES:
        array.wait(lambda: array.get(address, "alice") == (200, b"small"), lambda: address, patience=5)
    (without,) = set(ADDRESSES) - set(array.addresses(FIRST, f"alice.{ZONE}"))
    status, body = array.get(without, "alice", "/blob/3000000")
    assert status == 200 and len(body) == 3_000_000


@cases.add("peers spread over the array")
def spread(array):
    # Chance has a part in it: each takes one of the others as if by tossing a coin.
    for number in range(19):
        array.publish(f"spread{number}", FIRST)
    array.wait(lambda: min(line["uplinks"] for line in array.listed(FIRST)) >= 1, lambda: array.listed(FIRST))
    uplinks = [line["uplinks"] for line in array.listed(FIRST)]
    return f"uplinks of twenty peers that all began at one relay: {uplinks}"


@cases.add("peers of names that are new keep every uplink")
def new(array):
    """The relay that such a peer turns to second has perhaps not heard of its name yet."""
    names = [f"new{number}" for number in range(30)]
    for number, name in enumerate(names):
        array.publish(name, ADDRESSES[number % 3])
    whole = lambda: all(len(array.addresses(FIRST, f"{name}.{ZONE}")) == 2 for name in names)
    array.wait(whole, lambda: [array.addresses(FIRST, f"{name}.{ZONE}") for name in names])
    for address in ADDRESSES:
        assert "no longer served" not in array.relays[address].log_path.read_text(), array.logs()


@cases.add("the operator sees where names are, from any relay")
def seen(array):
    for address in ADDRESSES:
        (line,) = [line for line in json.loads(array.operator(address, "names", "--json")) if line["name"] == "alice"]
        assert len(line["relays"]) == 2 and line["state"] == "held", line


@cases.add("what one relay revokes ends everywhere")
def revoked(array):
    array.publish("mallory", FIRST)
    array.wait(lambda: all(array.get(address, "mallory")[0] == 200 for address in ADDRESSES))
    array.operator(THIRD, "revoke", "mallory", "--reason", "phishing")
    took = [array.wait(lambda: array.get(address, "mallory")[0] != 200, patience=10) for address in ADDRESSES]
    array.peers["mallory"].wait_for_error("revoked")
    return f"within {sum(took):.2f} s"


@cases.add("two hundred claims of one name have one winner")
def claims(array):
    def claim(number: int) -> tuple[int, str]:
        process = array.begin(f"claimer{number}", ADDRESSES[number % 3], "register", "treasure")
        _, said = process.communicate(timeout=90)
        return process.returncode, said

    with ThreadPoolExecutor(AT_ONCE) as pool:
        ended = list(pool.map(claim, range(CLAIMS)))
    won = [number for number, (returned, _) in enumerate(ended) if returned == 0]
    lost = [said for returned, said in ended if returned]
    assert len(won) == 1, f"{len(won)} winners; {lost[:3]}"
    odd = [said for said in lost if "belongs to another identity" not in said]
    assert not odd, f"{len(odd)} were told something else: {odd[:3]}"
    for address in ADDRESSES:
        assert code(array.ask(address, f"treasure.{ZONE}")) == "NOERROR"
    return f"{len(lost)} were told that it is taken"
