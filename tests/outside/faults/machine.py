"""Machines short of what they need: the right time, descriptors, room on the disk, a disk that answers."""

import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

from clients.cases import Cases
from faults.leeway import LEEWAY, within
from faults.stage import HOST, ZONE, stage

cases = Cases("machine")
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"
VISITOR = Path(__file__).with_name("visitor.py")
REFUSAL = 5  # seconds in which a relay that cannot claim a name has said so, or not
FEW = ["prlimit", "--nofile=256:256"]
# Keeps so many connections open for so long.
HOLD = """
import socket, sys, time
held = []
for _ in range(int(sys.argv[1])):
    one = socket.socket()
    one.setblocking(False)
    one.connect_ex(("127.0.0.1", 443))
    held.append(one)
print("held", flush=True)
sys.stdin.read()
"""


@cases.add("the peer's clock is wrong by days:", ("+10d", "-10d"))
def clock(_, by):
    with stage() as ground:
        more = {"LD_PRELOAD": FAKETIME, "FAKETIME": by, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        peer = ground.start_peer(more=more)
        # On a busy machine the peer may say first that it is still trying.
        while "clock" not in (message := peer.wait_for("error")["message"]):
            pass
        assert "\n" not in message.strip(), message
        return message


@cases.add("256 descriptors for the relay, and 400 connections")
def relay_descriptors(_):
    with stage(relay=False) as ground:
        relay = ground.start_relay(within=FEW)
        ground.start_peer().wait_for("online")
        ground.until_served()
        with kept(ground) as visit:
            assert visit() == 200
            holder = subprocess.Popen([*ground.network.within("relay"), sys.executable, "-c", HOLD, "400"],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            try:
                holder.stdout.readline()
                time.sleep(0.5)
                before, began = relay.cpu(), time.monotonic()
                statuses = []
                while time.monotonic() - began < 3:
                    statuses.append(visit())
                    time.sleep(0.1)
                busy = (relay.cpu() - before) / (time.monotonic() - began)
            finally:
                holder.communicate()
        assert set(statuses) == {200}, statuses
        back = ground.until_served()
        said = f"{len(statuses)} requests on a connection that was there were served, {busy:.1%} of a core, new ones again after {back:.2f} s, {ground.uplinks() - 1} reconnects (wanted: 0)"
        assert busy <= 0.05 * LEEWAY, said
        assert ground.uplinks() <= LEEWAY, said
        return said


@cases.add("256 descriptors for the peer, and 400 requests at once")
def peer_descriptors(_):
    with stage() as ground:
        peer = ground.start_peer(within=FEW)
        peer.wait_for("online")
        ground.until_served()
        command = ground.curl(f"https://{HOST}/wait/small?[1-400]", "-o", "/dev/null", "--parallel", "--parallel-immediate",
                              "--parallel-max", "300")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        statuses = [line.split()[0] for line in done.stdout.splitlines()]
        back = ground.until_served()
        said = f"{ {status: statuses.count(status) for status in set(statuses)} }, served again after {back:.2f} s, {ground.uplinks() - 1} reconnects (wanted: 0)"
        assert len(statuses) == 400 and set(statuses) <= {"200", "502", "503"}, said
        assert back < within(1) and ground.uplinks() <= LEEWAY and peer.alive(), said
        return said


@cases.add("the relay's disk is full")
def full(_):
    with stage(relay=False) as ground:
        disk = ground.home / "disk"
        disk.mkdir()
        with mounted(["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "none", str(disk)], disk):
            ground.start_relay(data="disk")
            ground.start_peer().wait_for("online")
            ground.until_served()
            with open(disk / "filling", "wb", buffering=0) as filling, suppress(OSError):
                while filling.write(bytes(4096)):
                    pass
            return goes_on(ground, (disk / "filling").unlink)


@cases.add("the relay's disk answers no more")
def frozen(_):
    with stage(relay=False) as ground:
        disk, image = ground.home / "disk", ground.home / "image"
        disk.mkdir()
        with open(image, "wb") as file:
            file.truncate(32 << 20)
        subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
        with mounted(["mount", "-o", "loop", str(image), str(disk)], disk):
            disk.chmod(0o700)
            ground.start_relay(data="disk")
            ground.start_peer().wait_for("online")
            ground.until_served()
            subprocess.run(["fsfreeze", "--freeze", str(disk)], check=True)
            thaw = Once(lambda: subprocess.run(["fsfreeze", "--unfreeze", str(disk)], check=True))
            try:
                return goes_on(ground, thaw)
            finally:
                thaw()


def goes_on(ground, mend) -> str:
    """What is there is served, a new name is not claimed, and is after `mend`, without a restart of the relay."""
    statuses = [ground.get(seconds=10).status for _ in range(20)]
    bob = ground.start_peer(name="bob")
    time.sleep(REFUSAL)
    statuses += [ground.get(seconds=10).status for _ in range(20)]
    early = bob.so_far()
    told = [event.get("message") or event.get("reason") for event in early if event["event"] in ("error", "offline")]
    assert set(statuses) == {200}, (statuses, told)
    assert all(event["event"] != "online" for event in early), early
    mend()
    began = time.monotonic()
    try:
        try:
            bob.wait_for("online")
        except AssertionError:
            # It gives up 15 s after it was started.
            if bob.alive():
                raise
            bob = ground.start_peer(name="bob")
            bob.wait_for("online")
    except AssertionError as error:
        log = [line for line in (ground.home / "oriel-relay.log").read_text().splitlines() if "access:" not in line]
        raise AssertionError(f"{error}\n{log[-6:]}") from None
    took = time.monotonic() - began
    assert ground.get(host=f"bob.{ZONE}").status == 200, ground.said()
    return f"{len(statuses)} of {len(statuses)} served; a new name was told {told[:1]}, and claimed {took:.1f} s after it was mended"


@contextmanager
def kept(ground):
    """Visits on one connection, which is there before anything else happens."""
    command = [*ground.network.within("relay"), sys.executable, str(VISITOR), str(ground.ca), HOST]
    visitor = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def visit() -> int:
        visitor.stdin.write("/small\n")
        visitor.stdin.flush()
        return int(visitor.stdout.readline() or 0)

    try:
        yield visit
    finally:
        visitor.communicate()


class Once:
    def __init__(self, act):
        self._act = act

    def __call__(self):
        act, self._act = self._act, lambda: None
        act()


@contextmanager
def mounted(command: list[str], folder: Path):
    subprocess.run(command, check=True)
    try:
        yield
    finally:
        # Lazily: a program that is still about to end may hold a file there.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
