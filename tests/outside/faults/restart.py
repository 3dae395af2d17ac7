"""A relay that dies and comes back, or freezes. What an array makes of it is told by `relays.py`."""

import signal
import time

from clients.cases import Cases
from faults.crowd import Crowd
from faults.leeway import LEEWAY, QUICK, within
from faults.stage import ZONE, stage

cases = Cases("restart")
MANY = 100 if QUICK else 1000
OUTAGE = 20 if QUICK else 45  # seconds


@cases.add("killed and started again, one peer")
def one(_):
    with stage(relay=False) as ground:
        relay = ground.start_relay()
        ground.start_peer().wait_for("online")
        ground.until_served()
        took = []
        for _ in range(3 if QUICK else 10):
            relay.process.kill()
            relay.process.wait()
            time.sleep(1)  # an outage, in which the peer tries in vain
            relay = ground.start_relay()
            took.append(ground.until_served())
        said = f"served {max(took):.2f} s after it was up at most, of {len(took)} (wanted: 1 s)"
        assert max(took) <= within(1), said
        return said


@cases.add(f"killed, and started again after {OUTAGE} s")
def later(_):
    with stage(relay=False) as ground:
        relay = ground.start_relay()
        ground.start_peer().wait_for("online")
        ground.until_served()
        relay.process.kill()
        relay.process.wait()
        time.sleep(OUTAGE)
        ground.start_relay()
        took = ground.until_served()
        said = f"served {took:.2f} s after it was up (wanted: 2.5 s)"
        assert took <= within(2.5), said
        return said


@cases.add(f"killed and started again, {MANY} peers")
def many(_):
    with stage(relay=False) as ground:
        relay = ground.start_relay()
        with Crowd(ground, MANY) as crowd:
            came = crowd.wait_online(60)
            relay.process.kill()
            relay.process.wait()
            crowd.wait_offline(20)
            relay = ground.start_relay()
            back = crowd.back(time.monotonic(), 60)
        said = (f"all came in {came:.1f} s; served again p50 {back.p50:.2f} s, p99 {back.p99:.2f} s after it was up "
                f"(wanted: 3 s), the last {back.last:.2f} s, at most {back.attempts} attempts a peer (wanted: 3)")
        assert back.p99 <= within(3) and back.attempts <= 3 * LEEWAY, said
        return said


@cases.add("frozen: the peer leaves it, and serves at its second relay all the while")
def frozen(_):
    with stage(relay=False) as ground:
        first = ground.start_relay()
        second = ground.start_relay(data="second", port=8443)
        peer = ground.start_peer(relays=(ZONE, f"second.{ZONE}:8443"))
        for _each in (first, second):
            peer.wait_for("online")
        first.process.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        asked = 0
        try:
            while "the relay fell silent" not in peer.log_path.read_text():
                assert ground.get(host="alice.example.test:8443").status == 200, "the second relay"
                asked += 1
                assert time.monotonic() - began < 30, "it does not leave the relay"
                time.sleep(0.05)
            left = time.monotonic() - began
        finally:
            first.process.send_signal(signal.SIGCONT)
        thawed = time.monotonic()
        peer.wait_for("online")
        back = time.monotonic() - thawed
        said = (f"left after {left:.1f} s (wanted: 6 s), meanwhile {asked} of {asked} served by the second; "
                f"back at the first {back:.1f} s after it went on")
        assert left <= within(6), said
        assert second.alive()
        return said
