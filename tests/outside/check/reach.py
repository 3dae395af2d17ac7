"""A relay that is there, and one that is not."""

import subprocess

from check.ground import check
from clients.cases import Cases
from lab import Lab, programs
from names.ground import free_port

cases = Cases("reach", Lab)


@cases.add("a relay that is there works, and all of it is said")
def works(lab):
    said = check(*lab.reach())
    assert said.code == 0 and said.object["works"], said.object
    assert said.relay["ways"][0] == {"transport": "quic", "proxy": False}, said.relay
    assert [finding["part"] for finding in said.relay["findings"]] == ["dns", "udp", "tcp", "tls", "proxy", "clock"]
    assert said.part("tls")[0] == said.part("clock")[0] == "well", said.relay
    return said.relay["conclusion"]


@cases.add("people get a line for each part")
def lines(lab):
    command = [str(programs() / "oriel"), "check", *lab.reach()]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    for part in ["DNS", "UDP", "TCP", "TLS", "proxy", "clock"]:
        assert f"\n  {part} " in done.stdout, done.stdout
    assert done.stdout.rstrip().splitlines()[-1].startswith("Publishing will work over QUIC"), done.stdout


@cases.add("of two relays one is enough")
def two(lab):
    said = check("--relay", "nobody.invalid", *lab.reach())
    assert said.code == 0 and [relay["works"] for relay in said.object["relays"]] == [False, True], said.object


@cases.add("wrong flags are told from no way")
def usage(lab):
    for args in [(), ("--relay", "a b"), ("--relay", "localhost", "--relay-ca", "/nonexistent"), ("--no-such-flag",)]:
        assert check(*args).code == 64, args


@cases.add("a port where nobody listens")
def closed(lab):
    port = free_port()
    said = check("--relay", f"localhost:{port}")
    assert "UDP to 127.0.0.1" in said.part("udp")[1] and "refused" in said.part("udp")[1], said.relay
    return said.fails_by("refuses connections")


@cases.add("a name that DNS does not know")
def unknown(lab):
    return check("--relay", "relay.invalid").fails_by("DNS does not find relay.invalid")


@cases.add("a relay with a CA of its own that was not named")
def own_ca(lab):
    return check("--relay", f"localhost:{lab.port}").fails_by("--relay-ca")
