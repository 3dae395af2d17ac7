"""A peer whose place in the network changes while it serves: by its NAT, by its own address, by the way there."""

from clients.cases import Cases
from faults.leeway import within
from faults.network import MOVED, PEER
from faults.stage import BIG, stage
from faults.wire import Wire

cases = Cases("moving")
DROPPED = "udp dport 443 drop"
# So slow that a download of 20 MB takes some seconds.
SLOW = {"delay": 10, "rate": 40}
REBIND = 0.3
LEAST = 5  # rebinds, or the download was not disturbed


@cases.add("the NAT forgets every 300 ms during a download")
def rebound(_):
    with stage(Wire(**SLOW)) as ground:
        ground.start_peer().wait_for("online")
        download = ground.download()
        download.wait_for(BIG // 20)
        ground.network.note_ports()
        with ground.network.rebinding(REBIND) as times:
            done = download.finish()
        uplinks, ports = ground.uplinks(), len(ground.network.ports())
        said = (f"{len(times)} rebinds in {done.seconds:.1f} s, {ports} ports seen, longest pause {download.longest:.2f} s, "
                f"{uplinks - 1} reconnects (wanted: 0)")
        assert done.digest == ground.big, f"{done.bytes} of {BIG} bytes; {said}\n{ground.said()}"
        assert uplinks == 1, said
        assert min(len(times), ports) >= LEAST, said
        return f"digest right; {said}"


def goes_on(ground, download, wanted: float) -> str:
    """The download ends well, and never stood still for longer than is wanted, in seconds."""
    done = download.finish()
    said = f"stall of {download.longest:.2f} s (wanted: {wanted:g} s), {ground.uplinks() - 1} reconnects"
    assert done.digest == ground.big, f"{done.bytes} of {BIG} bytes; {said}\n{ground.said()}"
    assert download.longest <= within(wanted), said
    return f"digest right; {said}"


@cases.add("its host gets another address during a download")
def moved(_):
    with stage(Wire(**SLOW)) as ground:
        ground.start_peer().wait_for("online")
        download = ground.download()
        download.wait_for(BIG // 4)
        ground.network.move(PEER, MOVED)
        return goes_on(ground, download, 1.5)


@cases.add("its host gets another address while UDP is dropped")
def moved_on_tcp(_):
    with stage() as ground:
        ground.network.block(DROPPED)
        peer = ground.start_peer()
        peer.wait_for("online")
        ground.until_served()
        ground.network.move(PEER, MOVED)
        # TCP cannot move: another connection takes over, before the one that leads nowhere is given up.
        took = ground.until_served()
        told = [event["event"] for event in peer.so_far()]
        if "moved" not in told:
            peer.wait_for("moved")
        said = f"served again after {took:.2f} s (wanted: 4 s), told {told}"
        assert took <= within(4) and "offline" not in told, f"{said}\n{ground.said()}"
        return said


@cases.add("packets above 1,300 bytes vanish during a download")
def swallowed(_):
    with stage(Wire(**SLOW)) as ground:
        ground.start_peer().wait_for("online")
        download = ground.download()
        ground.network.split()
        download.wait_for(BIG // 4)
        ground.network.block("meta length > 1300 udp dport 443 drop")
        ground.network.block("meta length > 1300 udp sport 443 drop")
        return goes_on(ground, download, 2)
