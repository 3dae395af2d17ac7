"""The zone as dig, dnspython and strangers find it at a running relay."""

import random
import socket
import subprocess

import dns.exception
import dns.flags
import dns.message
import dns.query
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.zone

from clients.cases import Cases
from names.world import HERE, ZONE, World, values

cases = Cases("served", World)
PACKETS = 5000


def status(world, name: str, kind: str = "A", **more) -> str:
    return dns.rcode.to_text(world.ask(name, kind, **more).rcode())


@cases.add("the zone's own records")
def apex(world):
    assert values(world.ask(ZONE, "A")) == [HERE]
    assert values(world.ask(ZONE, "AAAA")) == ["::1"]
    assert values(world.ask(ZONE, "NS")) == [f"ns1.{ZONE}.", f"ns2.{ZONE}."]
    assert values(world.ask(f"ns1.{ZONE}", "A")) == [HERE]
    assert values(world.ask(ZONE, "CAA")) == ['0 issue "pebble.test"']
    (soa,) = values(world.ask(ZONE, "SOA"))
    assert soa.startswith(f"ns1.{ZONE}. hostmaster.{ZONE}. "), soa
    (https,) = values(world.ask(ZONE, "HTTPS"))
    assert https == f'1 . alpn="h3,h2" port="{world.port}" ipv4hint="{HERE}" ipv6hint="::1"', https
    assert values(world.ask(f"_acme-challenge.{ZONE}", "TXT")) == [], "a challenge that is over"


@cases.add("a name from nobody's to its peer's, and on when that is away")
def life(world):
    host = f"bob.{ZONE}"
    assert status(world, host) == "NXDOMAIN"
    before = world.ask(ZONE, "SOA").answer[0][0].serial
    peer = world.publish("bob")
    peer.wait_for("online")
    answer = world.ask(host, "A")
    assert values(answer) == [HERE] and answer.answer[0].ttl == 30 and answer.flags & dns.flags.AA
    assert values(world.ask(host, "AAAA")) == ["::1"]
    assert values(world.ask(host, "HTTPS")) == values(world.ask(ZONE, "HTTPS"))
    assert world.ask(ZONE, "SOA").answer[0][0].serial > before, "the serial stood still"
    peer.stop()
    world.wait(lambda: world.curl(host)[0] != 200)
    assert values(world.ask(host, "A")) == [HERE], "a held name resolves while its peer is away"
    code, page = world.curl(host, "/", "-H", "accept: text/html")
    assert code == 503 and "This site is offline" in page, (code, page[:300])
    return f"{code} while it is away"


@cases.add("names that nobody can hold")
def never(world):
    key = "y" * 51 + "b"
    for label in ["www", "admin", "mail", "wpad", key, "nobody", "xn--bcher-kva", "*", "_dmarc", "www.bob"]:
        assert status(world, f"{label}.{ZONE}") == "NXDOMAIN", label
    assert status(world, f"BoB.{ZONE.upper()}") == "NOERROR"


@cases.add("the alias of an identity")
def alias(world):
    key = world.publish("carol").wait_for("online")["link"].rsplit(".", 1)[1]
    assert values(world.ask(f"{key}.{ZONE}", "A")) == [HERE]


@cases.add("what is refused")
def refused(world):
    for name, kind in [("example.org", "A"), (".", "NS"), ("test", "SOA")]:
        assert status(world, name, kind) == "REFUSED", name
    assert status(world, "version.bind", "TXT", rdclass=dns.rdataclass.CH) == "REFUSED"
    for kind in ("AXFR", "IXFR"):
        try:
            transfer = dns.query.xfr(HERE, ZONE, kind, port=world.dns_port, timeout=20, serial=1)
            dns.zone.from_xfr(transfer)
        except dns.exception.DNSException:
            continue
        raise AssertionError(f"{kind} went through")


@cases.add("ANY is one record set")
def any_is_minimal(world):
    for name in (ZONE, f"bob.{ZONE}"):
        assert [record.rdtype for record in world.ask(name, "ANY").answer] == [dns.rdatatype.HINFO]


@cases.add("dig finds nothing to complain about")
def dig(world):
    for words in [[f"bob.{ZONE}", "HTTPS"], [ZONE, "SOA", "+tcp"], [ZONE, "CAA"], [f"nobody.{ZONE}", "A", "+dnssec"]]:
        command = ["dig", f"@{HERE}", "-p", str(world.dns_port), "+time=5", "+tries=1", "+norecurse", *words]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert "WARNING" not in said and "Got bad packet" not in said, said


@cases.add("malformed packets")
def malformed(world):
    chance = random.Random(32)
    sound = [dns.message.make_query(f"bob.{ZONE}", kind, use_edns=0).to_wire() for kind in ("A", "HTTPS", "TXT", "ANY")]
    answered = 0
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.connect((HERE, world.dns_port))
        udp.setblocking(False)
        for number in range(PACKETS):
            packet = bytearray(chance.choice(sound))
            for _ in range(chance.randrange(1, 5)):
                match chance.randrange(4):
                    case 0:
                        packet[chance.randrange(len(packet))] = chance.randrange(256)
                    case 1:
                        del packet[chance.randrange(1, len(packet) + 1) :]
                    case 2:
                        packet += chance.randbytes(chance.randrange(1, 40))
                    case _:
                        packet[min(12, len(packet) - 1) :] = b"\xc0\x0c" * chance.randrange(1, 20)
            try:
                udp.send(packet)
            except OSError:
                pass
            if number % 50 == 0:
                # It also gives the server time: what overflows its socket proves nothing.
                assert status(world, ZONE) == "NOERROR"
                answered += drain(udp)
        answered += drain(udp)
    for sent in [b"", b"\0", b"\0\0", b"\xff\xff" + b"x" * 100, b"\0\x0c" + b"\xff" * 12]:
        with socket.create_connection((HERE, world.dns_port), timeout=20) as stream:
            stream.sendall(sent)
    assert status(world, ZONE) == "NOERROR" and world.relay.alive()
    assert "panicked" not in world.log()
    return f"{answered} answers to {PACKETS} packets"


def drain(udp: socket.socket) -> int:
    count = 0
    try:
        while True:
            assert len(udp.recv(65535)) <= 1232
            count += 1
    except (BlockingIOError, ConnectionRefusedError):
        return count
