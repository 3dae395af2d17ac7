"""UDP: packets that should be answered with little, and connections that should not be made at all."""

import functools
import random
import select
import socket
import time

from .figures import register
from .ground import MIB, wait_until
from .quicwire import (DATAGRAM, MAX_DATA, NEW_CONNECTION_ID, PATH_CHALLENGE, PING, RESET_STREAM, RETIRE_CONNECTION_ID,
                       STREAMS_BLOCKED, UPLINK, Initials, QuicWire, frame, new_identity, stream, varint)

CASES = []
case = functools.partial(register, CASES)

WINDOW = 1024 * 1024


@case("quic amplification: one Initial, then silence")
def amplification(grounds, figures):
    """RFC 9000, section 8.1: not more than three times what has come, until the address is proved."""
    ground = grounds.get()
    with ground.harm(figures, requests=0):
        asked = {}
        for alpn in ("h3", UPLINK, "nothing/9"):
            asked[alpn] = udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            udp.connect(ground.lab.address)
            packet = Initials(ground.lab, alpn).make()
            figures.must("the Initial has 1,200 bytes", len(packet) == DATAGRAM)
            udp.send(packet)
        back = dict.fromkeys(asked, 0)
        deadline = time.monotonic() + figures.size(12, 4)
        while (left := deadline - time.monotonic()) > 0:
            for udp in select.select(list(asked.values()), [], [], left)[0]:
                alpn = next(a for a in asked if asked[a] is udp)
                back[alpn] += len(udp.recv(65536))
    for alpn, bytes_back in back.items():
        figures.must(f"{alpn} is answered", bytes_back > 0)
        # quinn lets the datagram go that crosses the limit, so the bound is one more.
        figures.most(f"{alpn} times", bytes_back / DATAGRAM, 3.0, 4.0)
        asked[alpn].close()


@case("quic 10,000 Initials from everywhere")
def initials(grounds, figures):
    """Spoofed addresses: the relay must ask for proof, hold little, and still take an honest peer and a browser."""
    ground = grounds.get()
    lab, count = ground.lab, figures.size(10_000, 2_500)
    makers = [Initials(lab, "h3"), Initials(lab, UPLINK)]
    packets = [makers[n % 2].make() for n in range(count)]
    sources = []
    for number in range(250):
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind((f"127.{number % 200 + 1}.{random.randrange(256)}.{random.randrange(1, 255)}", 0))
        udp.setblocking(False)
        sources.append(udp)
    retries = answers = 0
    with ground.harm(figures, requests=1, growth=64 * MIB, settle=20):
        for number, packet in enumerate(packets):
            sources[number % len(sources)].sendto(packet, lab.address)
            if number % 50 == 49:
                time.sleep(0.002)  # the receive buffer of the relay's socket is small
        time.sleep(0.5)  # for answers that are on their way
        browser = QuicWire(lab, "bob")
        figures.must(f"a browser's QUIC handshake succeeds ({browser.ending()})", browser.handshake())
        figures.note(f"browser {browser.ending()}")
        figures.must("a browser over TCP is served", lab.get("bob")[0] == 200)
        peer = lab.publish(f"alice{number_of(lab)}", ground.origin.port)
        for udp in sources:
            while select.select([udp], [], [], 0)[0]:
                data = udp.recv(65536)
                answers += 1
                retries += data[0] & 0xf0 == 0xf0
            udp.close()
    peer.stop()
    figures.must("handshakes are possible again within 15 s", wait_until(lambda: QuicWire(lab).handshake(1), 15))
    figures.note(f"{count} Initials, {answers} datagrams back, {retries} of them Retry")
    figures.must("Retry packets are seen", retries > 0)


def number_of(lab) -> int:
    return len(lab.peers)


@case("quic 10,000 mutated packets")
def mutated(grounds, figures):
    """Bits turned over, cut, and lengthened: in first packets, and in those of live connections."""
    ground = grounds.get()
    lab, rng = ground.lab, random.Random(1)
    makers = [Initials(lab, "h3"), Initials(lab, UPLINK)]
    originals = [makers[n % 2].make() for n in range(100)]
    count = figures.size(10_000, 3_000)
    with ground.harm(figures, requests=0, settle=20):
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.connect(lab.address)
        live = QuicWire(lab, alpn=UPLINK, identity=new_identity())
        figures.must("a live connection", live.handshake())
        genuine = live._send
        for number in range(count):
            packet = mutate(rng, rng.choice(originals))
            udp.send(packet)
            if number % 10 == 0 and not live.closing():
                live._send = lambda data: genuine(mutate(rng, data))
                live.raw(frame(PING))
                live._send = genuine
            if number % 50 == 49:
                time.sleep(0.001)  # the receive buffer of the relay's socket is small
        live.close()
        udp.close()
        for number in range(figures.size(300, 60)):
            frames = mutate(rng, stream(0, 0, bytes(20)) + frame(MAX_DATA, 1 << 20) + frame(PATH_CHALLENGE, bytes(8)))
            if number % 10 == 0:
                live = QuicWire(lab, alpn=UPLINK, identity=new_identity())
                live.handshake(2)
            if live.complete and not live.closing():
                live.raw(frames[:1100])
        live.close()
    figures.must("a handshake succeeds afterwards", QuicWire(lab, alpn=UPLINK, identity=new_identity()).handshake())


def mutate(rng: random.Random, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randrange(1, 6)):
        kind = rng.randrange(4)
        at = rng.randrange(min(len(out), 60)) if rng.random() < 0.7 else rng.randrange(len(out))
        if kind == 0:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            out[at] = rng.choice((0, 0xff, 0x7f, 0x40, 0xc0))
        elif kind == 2 and len(out) > 30:
            del out[-rng.randrange(1, len(out) // 2):]
        else:
            out += rng.randbytes(rng.randrange(1, 20))
    return bytes(out[:1400])


@case("quic mutated transport parameters")
def parameters(grounds, figures):
    ground = grounds.get()
    lab, rng, done = ground.lab, random.Random(2), 0
    with ground.harm(figures, requests=0, settle=20):
        deadline = time.monotonic() + figures.size(10, 2)
        tried = 0
        extreme = [varint(key) + varint(len(value)) + value
                   for key in range(0, 0x11) for value in (b"", varint(0), varint((1 << 62) - 1), bytes(21))]
        while time.monotonic() < deadline:
            if tried < len(extreme):
                wire = QuicWire(lab, alpn="h3", alter=lambda p, more=extreme[tried]: p + more)
            else:
                wire = QuicWire(lab, alpn="h3", alter=lambda p: mutate(rng, p)[:300])
            wire.pump(0.1, lambda: wire.complete)
            done += wire.complete
            tried += 1
            wire.close()
    figures.note(f"{tried} tried, {done} accepted")
    figures.must("an honest handshake succeeds afterwards", QuicWire(lab).handshake())


@case("quic 0-RTT is not accepted")
def early_data(grounds, figures):
    """P-05; and for browsers too, since early data can be replayed."""
    ground = grounds.get()
    with ground.harm(figures, requests=0):
        for alpn, identity in (("h3", None), (UPLINK, new_identity())):
            wire = QuicWire(ground.lab, alpn=alpn, identity=identity)
            wire.handshake()
            wire.pump(1, lambda: wire.tickets)
            wire.close()
            sizes = [ticket.max_early_data_size for ticket in wire.tickets]
            figures.note(f"{alpn}: {len(sizes)} tickets")
            figures.must(f"{alpn}: no ticket allows early data: {sizes}", not any(sizes))
            if wire.tickets:
                wire.tickets[0].max_early_data_size = 0xffffffff  # as if it did
                again = QuicWire(ground.lab, alpn=alpn, identity=identity, ticket=wire.tickets[0])
                again.quic.send_stream_data(0, b"early")
                again.flush()
                again.handshake()
                figures.must(f"{alpn}: early data is refused", again.early is not True)
                again.close()


@case("quic gapped fragments on an uplink that has said nothing")
def gapped(grounds, figures):
    """Six bytes, a gap of one, six bytes, up to the window: each piece must not cost much more than its bytes."""
    ground = grounds.get()
    count = figures.size(60_000, 15_000)
    with ground.harm(figures, requests=0, growth=None) as suffered:
        wire = QuicWire(ground.lab, alpn=UPLINK, identity=new_identity())
        figures.must("connected", wire.handshake())
        sent, each = 0, 90
        deadline = time.monotonic() + 4.5
        while sent < count and time.monotonic() < deadline and not wire.closing():
            pieces = (stream(0, 1 + 7 * n, b"sixsix") for n in range(sent, sent + each))
            wire.raw(b"".join(pieces))
            sent += each
            if sent % (each * 20) == 0:
                wire.pump(0.01)
        wire.pump(0.3)
    figures.note(f"{sent} fragments, {wire.ending()}")
    figures.most("relay +KiB", suffered.growth // 1024, 2 * min(WINDOW, 7 * sent) // 1024 + 256)
    wire.close()


def flood(name: str, make, price: float = 20.0, count=20_000, growth=MIB):
    """Packets full of one frame, on an uplink whose hello is awaited. The price is that of a packet."""
    @case(f"quic {name} flood")
    def run(grounds, figures):
        ground = grounds.get()
        with ground.harm(figures, requests=0, growth=growth, settle=20):
            wire = QuicWire(ground.lab, alpn=UPLINK, identity=new_identity())
            figures.must("connected", wire.handshake())
            meter, sent, deadline = ground.meter(), 0, time.monotonic() + 3
            packets = figures.size(count, 3_000)
            while sent < packets and time.monotonic() < deadline and not wire.closing():
                wire.raw(*(make(sent + n) for n in range(20)))
                sent += 20
            wire.pump(0.2)
            used = meter()
        figures.note(f"{sent} packets, {wire.ending()}")
        figures.price("us each", used, sent, price)
        wire.close()

    return run


flood("PING", lambda n: frame(PING) * 1_000)
flood("PATH_CHALLENGE", lambda n: frame(PATH_CHALLENGE, bytes(8)) * 100)
flood("MAX_DATA", lambda n: frame(MAX_DATA, 1 << 20) * 200)
flood("STREAMS_BLOCKED", lambda n: frame(STREAMS_BLOCKED, 100) * 300)
flood("NEW_CONNECTION_ID", lambda n: b"".join(
    frame(NEW_CONNECTION_ID, m, m, b"\x08" + m.to_bytes(8, "big") + m.to_bytes(16, "big"))
    for m in range(30 * n + 8, 30 * n + 38)), price=100.0)
flood("RETIRE_CONNECTION_ID", lambda n: frame(RETIRE_CONNECTION_ID, n // 4))
flood("RESET_STREAM", lambda n: frame(RESET_STREAM, 0, 7, 0) * 100)
flood("empty STREAM", lambda n: stream(0, 0, b"") * 200)
flood("unidirectional STREAM", lambda n: b"".join(stream(2 + 4 * m, 0, b"x") for m in range(3)))
