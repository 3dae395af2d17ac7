"""RFC 9000, 6, 8, 9 and 10, RFC 9001, 6: versions, amplification, rebinding, migration, idleness, resets, key updates."""

import asyncio
import os
import secrets

from . import octets
from .cases import MUST, SHOULD, answers, case, expect, expect_alive, require
from .connection import Connection
from .octets import data, head, varint

UNKNOWN_VERSION, RESERVED_VERSION = 0x1234ABCD, 0x1A2A3A4A


class Wire(asyncio.DatagramProtocol):
    """A socket without any protocol."""

    def __init__(self):
        self.received: list[bytes] = []
        self.news = asyncio.Event()

    @classmethod
    async def open(cls) -> "Wire":
        wire = cls()
        wire.transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(lambda: wire, local_addr=("127.0.0.1", 0))
        return wire

    def datagram_received(self, data: bytes, addr):
        self.received.append(data)
        self.news.set()

    async def ask(self, target, datagram: bytes, patience: float = 1.0) -> list[bytes]:
        """What comes back within a while."""
        self.received.clear()
        self.news.clear()
        self.transport.sendto(datagram, (target.host, target.port))
        try:
            await asyncio.wait_for(self.news.wait(), patience)
        except TimeoutError:
            pass
        return self.received


def long_packet(version: int, size: int, destination: bytes = b"destination", source: bytes = b"source") -> bytes:
    """A packet with a long header and nothing meaningful in it."""
    start = b"\xc3" + version.to_bytes(4, "big") + bytes([len(destination)]) + destination + bytes([len(source)]) + source
    return start + os.urandom(size - len(start))


# --- versions ---

for version in (UNKNOWN_VERSION, RESERVED_VERSION, 0xFF000001, 0xFFFFFFFF):

    @case("9000 5.2.2", SHOULD, f"a packet of version {version:#x} is answered with Version Negotiation")
    async def negotiation(target, version=version):
        wire = await Wire.open()
        received = await wire.ask(target, long_packet(version, 1200), 20.0)
        wire.transport.close()
        require(len(received) == 1, f"sent: 1200 bytes of version {version:#x}; outcome: {len(received)} datagrams; allowed: one Version Negotiation")
        answer = received[0]
        require(answer[0] & 0x80 and answer[1:5] == bytes(4), f"not a Version Negotiation: {answer.hex()}")
        require(answer[5:12] == b"\6source" and answer[12:24] == b"\x0bdestination", f"connection IDs not turned round: {answer.hex()}")
        versions = [int.from_bytes(answer[at : at + 4], "big") for at in range(24, len(answer), 4)]
        require(len(answer) % 4 == 0 and 1 in versions and version not in versions, f"versions {versions}")


@case("8999 5.1", MUST, "Version Negotiation turns connection IDs of up to 255 bytes round")
async def long_ids(target):
    wire = await Wire.open()
    destination, source = os.urandom(255), os.urandom(200)
    received = await wire.ask(target, long_packet(UNKNOWN_VERSION, 1200, destination, source))
    wire.transport.close()
    for answer in received:
        require(
            answer[5:][:201] == bytes([200]) + source and answer[206:462] == bytes([255]) + destination,
            f"connection IDs not turned round: {answer.hex()}",
        )


@case("9000 5.2.2", MUST, "a small packet of an unknown version is not answered with more than it was")
async def small_unknown(target):
    wire = await Wire.open()
    for size in (30, 60, 600, 1199):
        received = await wire.ask(target, long_packet(UNKNOWN_VERSION, size), 0.3)
        require(sum(map(len, received)) <= 3 * size, f"{sum(map(len, received))} bytes for {size}")
    wire.transport.close()


@case("9000 6.1", MUST, "a Version Negotiation packet is never answered")
async def no_echo(target):
    wire = await Wire.open()
    received = await wire.ask(target, long_packet(0, 1200))
    wire.transport.close()
    require(not received, f"sent: a Version Negotiation packet; outcome: {[item.hex()[:60] for item in received]}; allowed: silence")


# --- what strangers may draw ---


@case("9000 8.1", MUST, "before the client's address is validated, the server sends at most three times what it got")
async def amplification(target):
    c = Connection(target)
    c.quic.connect((target.host, target.port), c._now())
    first = c.quic.datagrams_to_send(c._now())[0][0]
    wire = await Wire.open()
    await wire.ask(target, first, 20.0)
    await asyncio.sleep(4.0)  # several probe timeouts of a server that hears nothing
    wire.transport.close()
    sent = sum(map(len, wire.received))
    require(
        0 < sent <= 3 * len(first),
        f"sent: one Initial of {len(first)} bytes, then silence; outcome: {sent} bytes in {len(wire.received)} datagrams; allowed: {3 * len(first)}",
    )


@case("9000 10.3", MUST, "a short packet for no connection draws nothing that is as large as itself, and at least 21 bytes")
async def stateless_reset(target):
    wire = await Wire.open()
    for size in (5, 20, 21, 22, 30, 41, 42, 43, 44, 100, 1200):
        received = await wire.ask(target, bytes([0x40 | secrets.randbelow(32)]) + os.urandom(size - 1), 0.3)
        for answer in received:
            require(len(answer) < size, f"sent: a short packet of {size} bytes; outcome: {len(answer)} bytes; allowed: fewer")
            require(len(answer) >= 21 and answer[0] & 0xC0 == 0x40, f"not a stateless reset: {answer.hex()}")
    wire.transport.close()


@case("9000 10.3.3", MUST, "two servers could not answer each other's resets without end")
async def reset_loop(target):
    wire = await Wire.open()
    packet, rounds = b"\x40" + os.urandom(1199), 0
    while (received := await wire.ask(target, packet, 0.4)) and rounds < 60:
        require(len(received[0]) < len(packet), f"{len(received[0])} bytes for {len(packet)}")
        packet, rounds = received[0], rounds + 1
    wire.transport.close()


@case("9000 5.2.2", MUST, "junk draws nothing and does no harm")
async def junk(target):
    wire = await Wire.open()
    for size in (1, 2, 4, 6, 7, 19, 50):
        received = await wire.ask(target, bytes([0x80]) + os.urandom(size - 1), 0.15)
        require(sum(map(len, received)) <= 3 * size, f"{sum(map(len, received))} bytes for {size}")
    for packet in (
        b"",
        b"\xc3\0\0\0\1",
        b"\xc3\0\0\0\1\xff" + bytes(10),
        b"\xc3\0\0\0\1\x08" + bytes(1191),
        b"\xe3\0\0\0\1\x08" + bytes(1191),
        b"\xd3\0\0\0\1\x08" + bytes(1191),
        b"\xf3\0\0\0\1\x08" + bytes(1191),
    ):
        await wire.ask(target, packet, 0.15)
        require(sum(map(len, wire.received)) <= 3 * max(len(packet), 1), f"{sum(map(len, wire.received))} bytes for {len(packet)}")
    wire.transport.close()
    async with Connection(target) as c:
        await c.get()


@case("9000 7.2", MUST, "an Initial packet whose destination ID is shorter than 8 bytes is not answered as a connection")
async def short_destination(target):
    wire = await Wire.open()
    for length in (0, 1, 7):
        received = await wire.ask(
            target, b"\xc3\0\0\0\1" + bytes([length]) + bytes(length) + b"\x08" + bytes(8) + b"\0" + varint(1150, 2) + os.urandom(1170), 0.4
        )
        require(sum(map(len, received)) <= 3 * 1200, f"{len(received)} datagrams")
        require(not any(answer[0] & 0xB0 == 0xA0 for answer in received), "a Handshake packet")
    wire.transport.close()


# --- the path changes ---


@case("9000 9.3", MUST, "a client whose port changes between requests goes on, after its new path was validated")
async def rebinding(target):
    async with Connection(target) as c:
        await c.get()
        await c.new_socket()
        await expect_alive(c)
        await c.new_socket()
        await expect_alive(c)


@case("9000 9.3", MUST, "a client whose port changes within a request gets its answer on the new path")
async def rebinding_within(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/rebinding", "POST")) + data(b"before"))
        await c.round_trip()
        await c.new_socket()
        c.send(stream, data(b"after"), end=True)
        await expect(c, answers(200), stream=stream)


@case("9000 9.5", MUST, "a client that migrates with a new connection ID goes on")
async def migration(target):
    async with Connection(target) as c:
        await c.get()
        require(await c.until(lambda: c.quic._peer_cid_available), "the server has issued no spare connection ID")
        for _ in range(3):
            if c.quic._peer_cid_available:
                c.quic.change_connection_id()
            await c.new_socket()
            await expect_alive(c)


@case("9000 5.1.1", SHOULD, "connection IDs that the client retires are replaced")
async def replaced(target):
    async with Connection(target) as c:
        await c.until(lambda: c.quic._peer_cid_available)
        for _ in range(12):
            require(await c.until(lambda: c.quic._peer_cid_available), "no spare connection ID any more")
            c.quic.change_connection_id()
            await c.round_trip()
        await expect_alive(c)


# --- keys ---


@case("9001 6.2", MUST, "a key update of the client is followed")
async def key_update(target):
    async with Connection(target) as c:
        await c.until(lambda: c.quic._handshake_confirmed)
        await c.get()
        for _ in range(4):
            c.quic.request_key_update()
            await expect_alive(c)


@case("9001 6.2", MUST, "a key update within a request is followed")
async def key_update_within(target):
    async with Connection(target) as c:
        await c.until(lambda: c.quic._handshake_confirmed)
        stream = c.bidi(head(target.fields("/key-update", "POST")) + data(b"before"))
        await c.round_trip()
        c.quic.request_key_update()
        c.send(stream, data(b"after"), end=True)
        await expect(c, answers(200), stream=stream)


# --- idleness ---


@case("9000 10.1", MUST, "a connection that was idle for the time the client allowed is closed silently", alone=True)
async def idle(target):
    async with Connection(target, idle_timeout=1.0) as c:
        await c.get()
        await c.round_trip()
        c.quic._close_at += 60.0  # this side would forget the connection too
        c.quic._idle_timeout = lambda: 60.0
        before = len(c.received)
        await asyncio.sleep(2.5)  # idle by both measures, also with three probe timeouts
        late = c.received[before:]
        require(c.quic.closed_by is None, f"closed with {c.quic.closed_by}, not silently")
        require(len(late) <= 3, f"{len(late)} datagrams while idle")
        before = len(c.received)
        c.packet(b"\x01" + bytes(40))
        await asyncio.sleep(0.5)
        for answer in c.received[before:]:
            require(answer[0] & 0xC0 == 0x40 and len(answer) < 80, f"the connection still lives: {answer.hex()}")
        require(not c._acknowledged - {0}, "the connection still lives")


@case("9000 10.1.2", MUST, "a connection on which the client pings is not idle", alone=True)
async def not_idle(target):
    async with Connection(target, idle_timeout=5) as c:
        for _ in range(7):
            await asyncio.sleep(1)
            require(await c.round_trip(), c.state())
        await c.get()


@case("9114 5.1", MUST, "a request on a connection that was idle for a while is answered")
async def later(target):
    async with Connection(target) as c:
        await c.get()
        await asyncio.sleep(3.0)
        await c.get()
        require(c.server_stream(octets.CONTROL) is not None, "no control stream")
