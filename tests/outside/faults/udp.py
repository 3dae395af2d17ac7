"""UDP that does not pass, from the start or in mid-life, and something else that answers on it."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from clients.cases import Cases
from faults.leeway import QUICK, within
from faults.network import RELAY
from faults.stage import SMALL, Fetched, stage
from faults.wire import Wire
from lab import PATIENCE
from names.ground import Daemon

cases = Cases("udp")
BACK = 300  # seconds
DROPPED = "udp dport 443 drop"
REJECTED = "udp dport 443 reject"
LOSSY = ["udp dport 443 numgen random mod 100 < 40 drop", "udp sport 443 numgen random mod 100 < 40 drop"]
NARROW = {"delay": 10, "rate": 1}  # megabits a second
FULL, FILLED = 250, 20  # downloads at once, and for how many seconds
VISITORS, LONGEST = 4, 45  # of each kind; seconds that one of their requests may take
# Somebody else's QUIC, as of a web server that has no relay behind it.
STRANGER = """
import asyncio, sys
from aioquic.asyncio import serve
from aioquic.quic.configuration import QuicConfiguration
async def main():
    configuration = QuicConfiguration(is_client=False, alpn_protocols=["h3"])
    configuration.load_cert_chain(sys.argv[2], sys.argv[3])
    await serve(sys.argv[1], 443, configuration=configuration)
    print("listening", flush=True)
    await asyncio.Future()
asyncio.run(main())
"""


def comes_up(ground, wanted: float) -> str:
    """Starts a peer; how long until a visitor is served."""
    began = time.monotonic()
    peer = ground.start_peer()
    by = peer.wait_for("online").get("transport")
    ground.until_served()
    took = time.monotonic() - began
    assert took <= within(wanted), f"served after {took:.2f} s by {by} (wanted: {wanted})"
    return f"served after {took:.2f} s by {by} (wanted: {wanted:g} s)"


@cases.add("open: how long it takes where nothing is wrong")
def open_(_):
    with stage() as ground:
        return comes_up(ground, 1)


@cases.add("dropped from the start")
def dropped(_):
    with stage() as ground:
        ground.network.block(DROPPED)
        return comes_up(ground, 4)


@cases.add("rejected from the start")
def rejected(_):
    with stage() as ground:
        ground.network.block(REJECTED)
        return comes_up(ground, 3)


@cases.add("another QUIC server answers on the relay's port")
def another(_):
    with stage() as ground:
        # It takes the port on the NAT, from which what was for the relay does not go on.
        certificate, key = ground.certificate
        (ground.home / "stranger").mkdir()
        command = [*ground.network.within("nat"), sys.executable, "-c", STRANGER, "0.0.0.0", str(certificate), str(key)]
        stranger = Daemon(command, ground.home / "stranger", read=True)
        try:
            assert stranger.process.stdout.readline().strip() == "listening", (ground.home / "stranger" / "log").read_text()
            ground.network.run("nat", "nft", "add chain ip nat in { type nat hook prerouting priority -100 ; };"
                               f"add rule ip nat in ip daddr {RELAY} udp dport 443 redirect")
            return comes_up(ground, 3)
        finally:
            stranger.stop()


@cases.add("blocked in mid-life, and unblocked later")
def blocked(_):
    with stage() as ground:
        peer = ground.start_peer()
        peer.wait_for("online")
        ground.until_served()
        ground.network.block(DROPPED)
        ground.network.block("udp sport 443 drop")
        began = time.monotonic()
        # Nothing tells that UDP is blocked but a request that is not answered, or the peer.
        over = transport(peer, "quic")
        while over == "quic" and ground.get(seconds=0.5).status == 200:
            assert time.monotonic() - began < PATIENCE, "UDP was not blocked"
            over = transport(peer, over)
        ground.until_served()
        served = time.monotonic() - began
        ground.network.unblock()
        began, answers = time.monotonic(), []
        while (over := transport(peer, over)) != "quic":
            answers.append(ground.get())
            assert time.monotonic() - began < BACK, f"still on {over}"
        took = time.monotonic() - began
        # And a while longer, in which the old uplink ends.
        answers += [ground.get() for _ in range(100)]
        failed = [answer for answer in answers if answer.status != 200]
        said = (f"served after {served:.2f} s (wanted: 4 s); back on QUIC after {took:.0f} s (wanted: {BACK} s), "
                f"{len(failed)} of {len(answers)} failed meanwhile (wanted: 0)")
        assert served <= within(4) and not failed, said
        return said


@cases.add(f"dropped from the start, and {FULL} downloads fill a line of 1 Mbit/s")
def full(_):
    with stage(Wire(**NARROW)) as ground:
        ground.network.block(DROPPED)
        peer = ground.start_peer()
        peer.wait_for("online")
        ground.until_served()
        with ThreadPoolExecutor(FULL) as visitors:
            visits = [visitors.submit(ground.get, "/big", seconds=FILLED) for _ in range(FULL)]
            got = [visit.result().bytes for visit in visits]
        # Answers to pings wait behind all that; the relay is there all the same.
        told = [event["event"] for event in peer.so_far()]
        said = f"{sum(got) / 1e6:.1f} MB in {FILLED} s, {ground.uplinks() - 1} more uplinks (wanted: 0), told {told}"
        assert ground.uplinks() == 1 and not told, f"{said}\n{ground.said()}"
        return said


@cases.add("40 % lost from one moment to the next")
def lossy(_):
    with stage() as ground:
        peer = ground.start_peer()
        peer.wait_for("online")
        ground.until_served()
        ground.network.split()
        over = Event()
        with ThreadPoolExecutor(2 * VISITORS) as visitors:
            # Answers that are long on their way, and answers that are long in coming.
            paths = ["/small", "/wait/small"] * VISITORS
            visits = [visitors.submit(visit, ground, path, over) for path in paths]
            try:
                time.sleep(3)
                for rule in LOSSY:
                    ground.network.block(rule)
                began = time.monotonic()
                while (carrier := transport(peer, "quic")) == "quic":
                    assert time.monotonic() - began < PATIENCE, f"still on QUIC\n{ground.said()}"
                    time.sleep(0.01)
                took = time.monotonic() - began
                time.sleep(3)
            finally:
                over.set()
            answers = [answer for visit in visits for answer in visit.result()]
        failed = [answer for answer in answers if answer.status != 200 or answer.bytes != SMALL]
        longest = max(answer.seconds for answer in answers)
        said = (f"on {carrier} after {took:.1f} s; {len(failed)} of {len(answers)} GETs failed (wanted: 0), "
                f"the longest took {longest:.1f} s")
        # At most those that were under way.
        assert len(failed) <= (len(paths) if QUICK else 0), f"{said}\n{ground.said()}"
        return said


def visit(ground, path: str, over: Event) -> list[Fetched]:
    """One GET after the other, each on a connection of its own, until it is over."""
    answers = []
    while not over.is_set():
        answers.append(ground.get(path, seconds=LONGEST))
    return answers


def transport(peer, before: str) -> str:
    """What the peer's uplink runs over now."""
    said = [event["transport"] for event in peer.so_far() if event["event"] in ("online", "moved")]
    return said[-1] if said else before
