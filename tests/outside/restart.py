"""A relay under load is replaced by a new process four times: nobody may notice.

Visitors over HTTP/1.1, HTTP/2 and HTTP/3, uploads and a stream of events go on meanwhile; then a new process comes to
nothing, and the old one must go on. The figure: 0 failed of 20,000. Before that, certificate files are replaced, and an
operator upgrades.

Usage: restart.py [--quick]     fewer requests, a smaller upload
"""

import subprocess
import sys
import time

from clients.cases import attempt
from clients.origin import Origin
from lab import PATIENCE, Lab, Program, programs
from restart import certificates, command, orphaned, visitors
from restart.tally import Tally

DRAIN = 40  # seconds within which a process that was replaced has ended


class Relays:
    """The process that serves, and those before it."""

    def __init__(self, lab: Lab):
        self.lab = lab
        self.old: list[Program] = []
        self.args = ["serve", "--dev", "--data", str(lab.home / "relay"), "--listen", "127.0.0.1:0",
                     "--http", "127.0.0.1:0", "--admin", "127.0.0.1:0"]

    def replace(self):
        """Starts a process that takes over."""
        new = Program("oriel-relay", [*self.args, "--take-over"], self.lab.home)
        new.wait_for("listening")
        self.old.append(self.lab.relay)
        self.lab.relay = new
        self.old[-1].wait_for("draining")

    def fail(self):
        """Starts a process that asks for everything and then cannot serve."""
        elsewhere = [word if word != "127.0.0.1:0" else "127.0.0.2:0" for word in self.args]
        new = Program("oriel-relay", [*elsewhere, "--take-over"], self.lab.home)
        assert new.process.wait(PATIENCE) == 1, "it serves"
        new.stop()

    def command(self, *words: str) -> str:
        command = [str(programs() / "oriel-relay"), *words, "--data", str(self.lab.home / "relay")]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout

    def ended(self):
        """Waits until those before have ended, and tells how long the slowest took."""
        began = time.monotonic()
        for old in self.old:
            code = old.process.wait(DRAIN)
            assert code == 0, f"a process that was replaced ended with {code}"
            old.stop()
        return time.monotonic() - began


def run(quick: bool) -> Tally:
    total, megabytes, spread, lasts = (2_000, 20, 4.0, 12.0) if quick else (20_000, 200, 16.0, 60.0)
    # At which parts of the requests a new process comes: two of them while earlier ones have not ended.
    moments = [0.15, 0.2, 0.5, 0.75]
    tally = Tally()
    with Lab() as lab, Origin() as origin:
        lab.publish("alice", origin.port)
        relays = Relays(lab)
        # The sum of the parts is the total.
        one, two, three = total * 2 // 5 // 8, total * 2 // 5 // 4, total // 5 // 4
        kinds = [(visitors.http_11, one, 8), (visitors.http_2, two, 4), (visitors.http_3, three, 4)]
        threads = [visitors.start(visit, lab, tally, count, lasts / count)
                   for visit, count, number in kinds for _ in range(number)]
        steady = [visitors.start(visitors.upload_11, lab, tally, megabytes, spread),
                  visitors.start(visitors.upload_3, lab, tally, 2 if quick else 10),
                  visitors.start(visitors.events, lab, tally, 200 if quick else 500)]
        for number, moment in enumerate(moments):
            while sum(tally.done.values()) < moment * total:
                time.sleep(0.02)
            relays.replace()
            print(f"     {tally.says()} when process {number + 2} took over", flush=True)
        relays.fail()
        relays.command("invite")
        print(f"     {tally.says()} when one came to nothing", flush=True)
        for thread in threads:
            thread.join()
        tally.over.set()
        for thread in steady:
            thread.join()
        took = relays.ended()
        print(f"     those that were replaced had ended after another {took:.1f} s", flush=True)
        assert lab.relay.alive()
        relays.command("invite")
    return tally


def main() -> int:
    def replaced() -> str:
        tally = run("--quick" in sys.argv)
        assert not tally.failed, "\n".join([tally.says(), *tally.failed[:20]])
        return tally.says()

    passed = attempt("restart/certificate files are replaced", certificates.run)
    passed &= attempt("restart/the upgrade command", command.run)
    passed &= attempt("restart/the new process dies", orphaned.run)
    passed &= attempt("restart/the relay is replaced four times under load", replaced)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
