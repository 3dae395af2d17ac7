"""A relay far away: loss and reordering, and how much of a fast line one download gets."""

import os
import subprocess
import time
from pathlib import Path

from clients.cases import Cases, percentile
from faults.leeway import LEEWAY, QUICK, within
from faults.stage import HOST, stage
from faults.wire import Wire

cases = Cases("distance")
LOSSY = {"delay": 25, "loss": 5, "reorder": 1}
GETS = 500 if QUICK else 5000
AT_ONCE = 10
RATES = [1000, 700, 500, 350, 250, 180, 120, 80]  # Mbit/s


@cases.add("5 % loss each way, 50 ms, 1 % overtake: many small requests")
def small(_):
    with stage(Wire(**LOSSY)) as ground:
        ground.start_peer().wait_for("online")
        each = GETS // AT_ONCE
        command = ground.curl(f"https://{HOST}/small?[1-{each}]", "-o", "/dev/null", "--http1.1", seconds=30)
        began = time.monotonic()
        visitors = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(AT_ONCE)]
        lines = [line.split() for visitor in visitors for line in visitor.communicate()[0].splitlines()]
        took = time.monotonic() - began
        failed = [line for line in lines if line[0] != "200"]
        seconds = [float(line[2]) for line in lines]
        p50, p99 = percentile(seconds, 0.5), percentile(seconds, 0.99)
        said = f"{len(lines)} in {took:.0f} s, p50 {p50:.3f} s, p99 {p99:.3f} s (wanted: 1 s), {len(failed)} failed (wanted: 0)"
        assert not failed and len(lines) == each * AT_ONCE and p99 <= within(1), said
        return said


@cases.add("5 % loss each way, 50 ms, 1 % overtake: one large file")
def large(_):
    with stage(Wire(**LOSSY)) as ground:
        ground.start_peer().wait_for("online")
        straight, ours = [], []
        for _ in range(1 if QUICK else 3):
            straight.append(ground.straight(seconds=180).speed())
            done = ground.get("/big", seconds=180)
            assert done.status == 200 and done.bytes == 20_000_000, done
            ours.append(done.speed())
        part = percentile(ours, 0.5) / percentile(straight, 0.5)
        said = (f"{percentile(ours, 0.5):.2f} Mbit/s, straight by TCP ({control()}) {percentile(straight, 0.5):.2f}: "
                f"{part:.2f} (wanted: 0.6)")
        assert part >= 0.6 / LEEWAY, said
        return said


@cases.add("10 ms: one download of the fastest line that leaves half a core idle")
def fast(_):
    for rate in RATES:
        with stage(Wire(delay=5, rate=rate)) as ground:
            ground.start_peer().wait_for("online")
            ground.straight("/big")
            before, began = ground.lab_cpu(), time.monotonic()
            straight = ground.straight("/huge")
            idle = os.cpu_count() - (ground.lab_cpu() - before) / (time.monotonic() - began)
            if idle < 0.5 or straight.speed() < 0.8 * rate:
                continue
            # Each beside the other, as the machine may do something else at any time.
            pairs = [(straight.speed(), ground.get("/huge", seconds=60).speed())]
            pairs += [(ground.straight("/huge").speed(), ground.get("/huge", seconds=60).speed()) for _ in range(2)]
            straight, ours = (max(speeds) for speeds in zip(*pairs))
            part = ours / straight
            said = (f"{ours:.0f} Mbit/s of a line of {rate}, TCP ({control()}) {straight:.0f} with "
                    f"{idle:.1f} cores idle: {part:.2f} (wanted: 0.8)")
            assert part >= 0.8 / LEEWAY, said
            return said
    raise AssertionError("the lab itself carries nothing with half a core idle")


def control() -> str:
    return Path("/proc/sys/net/ipv4/tcp_congestion_control").read_text().strip()
