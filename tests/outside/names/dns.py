"""The zone's DNS server asked by dnspython and dig.

`cargo build -p oriel-dns --example zone`, then in `tests/outside`: `python -m names.dns [PART OF A NAME]`
(as a module, since this file has the name of dnspython's package). Needs dig and the packages of requirements.txt.
"""

import socket
import struct
import subprocess
import sys
import time

import dns.edns
import dns.exception
import dns.flags
import dns.message
import dns.opcode
import dns.query
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.update
import dns.zone

from names.ground import Ours

HERE = "127.0.0.1"
CASES = []


def case(name: str):
    def register(run):
        CASES.append((name, run))
        return run

    return register


def ask(server: Ours, name: str, kind: str, tcp: bool = False, **more) -> dns.message.Message:
    """One question with EDNS, over UDP unless told otherwise; what it takes over UDP is measured."""
    query = dns.message.make_query(name, kind, use_edns=0, payload=4096, **more)
    if tcp:
        return dns.query.tcp(query, HERE, port=server.port, timeout=20)
    answer = dns.query.udp(query, HERE, port=server.port, timeout=20)
    sent, got = len(query.to_wire()), len(answer.wire)
    assert got <= min(4 * sent, 1232), f"{name} {kind}: {got} bytes for {sent}"
    return answer


def lines(answer: dns.message.Message) -> list[str]:
    return sorted(line for record in answer.answer for line in record.to_text().splitlines())


def dig(server: Ours, *args: str) -> str:
    command = ["dig", f"@{HERE}", "-p", str(server.port), "+time=5", "+tries=1", *args]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@case("records of names and of the zone, over UDP and TCP")
def records(server):
    expected = {
        ("alice", "A"): ["alice.example.net. 30 IN A 203.0.113.7"],
        ("alice", "AAAA"): ["alice.example.net. 30 IN AAAA 2001:db8::7"],
        ("both", "A"): ["both.example.net. 30 IN A 203.0.113.7", "both.example.net. 30 IN A 203.0.113.8"],
        ("alice", "HTTPS"): [
            'alice.example.net. 30 IN HTTPS 1 . alpn="h3,h2" ipv4hint="203.0.113.7" ipv6hint="2001:db8::7"'
        ],
        ("", "CAA"): ['example.net. 3600 IN CAA 0 issue "letsencrypt.org"'],
        ("", "NS"): ["example.net. 3600 IN NS ns1.example.net.", "example.net. 3600 IN NS ns2.example.net."],
        ("ns1", "A"): ["ns1.example.net. 30 IN A 127.0.0.1"],
        ("", "SOA"): [
            "example.net. 3600 IN SOA ns1.example.net. hostmaster.example.net. 2026112901 14400 3600 1209600 30"
        ],
        ("_acme-challenge.alice", "TXT"): [
            '_acme-challenge.alice.example.net. 30 IN TXT "token-of-alice-0123456789abcdefghijklmnopq"'
        ],
    }
    for (label, kind), wanted in expected.items():
        for tcp in (False, True):
            answer = ask(server, f"{label}.example.net".lstrip("."), kind, tcp)
            assert lines(answer) == wanted, (lines(answer), wanted)
            assert answer.flags & dns.flags.AA and not answer.flags & (dns.flags.TC | dns.flags.RA)
    assert len(lines(ask(server, "_acme-challenge.example.net", "TXT"))) == 2


@case("names that do not exist, and names without such records")
def negative(server):
    for name, kind, code in [
        ("nobody.example.net", "A", dns.rcode.NXDOMAIN),
        ("www.alice.example.net", "A", dns.rcode.NXDOMAIN),
        ("*.example.net", "A", dns.rcode.NXDOMAIN),
        ("offline.example.net", "A", dns.rcode.NOERROR),
        ("alice.example.net", "MX", dns.rcode.NOERROR),
        ("_acme-challenge.alice.example.net", "A", dns.rcode.NOERROR),
    ]:
        answer = ask(server, name, kind)
        assert answer.rcode() == code and not answer.answer, answer
        soa = answer.authority[0]
        assert soa.ttl == 30 and soa[0].minimum == 30 and soa.name.to_text() == "example.net."


@case("what is refused: other zones, other classes, transfers")
def refused(server):
    for name, kind in [("example.org", "A"), (".", "NS"), ("net", "SOA")]:
        answer = ask(server, name, kind)
        assert answer.rcode() == dns.rcode.REFUSED and not answer.authority, answer
    answer = ask(server, "version.bind", "TXT", rdclass=dns.rdataclass.CH)
    assert answer.rcode() == dns.rcode.REFUSED and not answer.answer
    for kind in ("AXFR", "IXFR"):
        try:
            dns.zone.from_xfr(dns.query.xfr(HERE, "example.net", kind, port=server.port, timeout=20, serial=1))
        except (dns.exception.DNSException, dns.query.TransferError):
            continue
        raise AssertionError(f"{kind} went through")
    assert "Transfer failed" in dig(server, "example.net", "AXFR")


@case("operations that are not queries")
def operations(server):
    update = dns.update.UpdateMessage("example.net")
    update.add("evil", 300, "A", "192.0.2.66")
    notify = dns.message.make_query("example.net", "SOA")
    notify.set_opcode(dns.opcode.NOTIFY)
    for message in (update, notify):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.settimeout(5)
            udp.sendto(message.to_wire(), (HERE, server.port))
            answer = udp.recv(4096)
        assert answer[3] & 15 == dns.rcode.NOTIMP


@case("ANY is one record set")
def any_is_minimal(server):
    for name in ("example.net", "alice.example.net"):
        answer = ask(server, name, "ANY")
        assert [record.rdtype for record in answer.answer] == [dns.rdatatype.HINFO]


@case("EDNS: its size, the DO bit, unknown options, a newer version")
def edns(server):
    answer = ask(server, "alice.example.net", "A", want_dnssec=True)
    assert answer.payload == 1232 and answer.ednsflags & dns.flags.DO
    options = [dns.edns.GenericOption(65001, b"unknown"), dns.edns.CookieOption(b"12345678", b"")]
    answer = ask(server, "alice.example.net", "A", options=options)
    assert lines(answer) and not answer.options
    query = dns.message.make_query("alice.example.net", "A", use_edns=1)
    answer = dns.query.udp(query, HERE, port=server.port, timeout=20)
    assert answer.rcode() == dns.rcode.BADVERS and answer.edns == 0 and not answer.answer
    plain = dns.query.udp(dns.message.make_query("alice.example.net", "A", use_edns=False), HERE, port=server.port, timeout=20)
    assert plain.edns == -1 and lines(plain)


@case("what does not fit into a datagram comes by TCP")
def truncated(server):
    for kind in ("A", "AAAA"):
        answer = ask(server, "many.example.net", kind)
        assert answer.flags & dns.flags.TC and not answer.answer
        whole, by_tcp = dns.query.udp_with_fallback(
            dns.message.make_query("many.example.net", kind), HERE, port=server.port, timeout=20
        )
        assert by_tcp and len(lines(whole)) == 30
    https = ask(server, "many.example.net", "HTTPS")
    assert lines(https) == ['many.example.net. 30 IN HTTPS 1 . alpn="h3,h2"']
    assert dig(server, "many.example.net", "A", "+short").count("203.0.113.") == 30


@case("dig understands HTTPS records and keeps the case of a question")
def dig_reads(server):
    assert "1 . alpn=\"h3,h2\" ipv4hint=203.0.113.7" in dig(server, "alice.example.net", "HTTPS", "+short")
    assert "aLiCe.eXaMpLe.NeT." in dig(server, "aLiCe.eXaMpLe.NeT", "A", "+noall", "+question")
    said = dig(server, "nobody.example.net", "A", "+qr", "+nocookie")
    assert "status: NXDOMAIN" in said and "flags: qr aa rd;" in said and "WARNING: recursion" in said, said


@case("many queries on one TCP connection, sent ahead")
def pipelined(server):
    wire = dns.message.make_query("alice.example.net", "A").to_wire()
    with socket.create_connection((HERE, server.port), timeout=20) as stream, stream.makefile("rb") as answers:
        stream.sendall((struct.pack("!H", len(wire)) + wire) * 100)
        for _ in range(100):
            (length,) = struct.unpack("!H", answers.read(2))
            assert lines(dns.message.from_wire(answers.read(length)))


@case("a limited resolver comes through by TCP")
def limited(_server):
    with Ours(limit=5) as server:
        query = dns.message.make_query("alice.example.net", "A")
        full = truncated = 0
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.settimeout(1)
            for _ in range(100):
                udp.sendto(query.to_wire(), (HERE, server.port))
            try:
                while True:
                    if dns.message.from_wire(udp.recv(4096)).flags & dns.flags.TC:
                        truncated += 1
                    else:
                        full += 1
            except TimeoutError:
                pass
        assert 5 <= full < 50 and truncated >= 25, (full, truncated)
        whole = dns.query.tcp(query, HERE, port=server.port, timeout=20)
        assert lines(whole)
    return f"{full} answers and {truncated} truncated ones to 100 queries"


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    began = time.monotonic()
    chosen = [(name, run) for name, run in CASES if wanted in name]
    failed = 0
    with Ours() as server:
        for name, run in chosen:
            try:
                said = run(server)
                print(f"ok {name}" + (f": {said}" if said else ""), flush=True)
            except Exception as error:  # a case that breaks has failed; the others still run
                failed += 1
                print(f"FAIL {name}: {type(error).__name__}: {error}", flush=True)
    print(f"dns: {len(chosen)} cases, {len(chosen) - failed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if chosen and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
